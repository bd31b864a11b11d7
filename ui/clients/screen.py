"""The client list: search as you type, three tabs, rows that say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from concierge.domain.changes import Area
from concierge.domain.views.clients import ClientRow, Why
from concierge.services.accounts import list_accounts, shops
from concierge.services.book import (
    PAGE,
    BookOrder,
    count_clients,
    find_clients,
    list_clients,
    with_matters,
)
from ui.clients.model import client_item
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.choices import Tabs
from ui.kit.client_rows import ClientItem, ClientList
from ui.kit.fields import SearchField
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.panels import EmptyState, Paper
from ui.kit.selects import SelectField
from ui.messages import tr
from ui.screen import swap
from ui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QHideEvent

    from concierge.domain.changes import Changes
    from concierge.domain.views.house import AccountRow
    from ui.formats import Formats
    from ui.place import Place

_REST_MS = 150
"""No key for this long: what matters about those found, and the page, are asked for."""
_WORDS_KEPT = 2_000
_WATCHED = (
    Area.CLIENTS,
    Area.ORDERS,
    Area.INTERACTIONS,
    Area.GESTURES,
    Area.CONSULTATIONS,
)


class ClientsPane(FixedWidth):
    """328 px of the book. `chosen` carries the client id under the cursor, None for none."""

    chosen = Signal(object)
    opened = Signal(int)
    sync_asked = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self._rows: list[ClientRow] = []
        self._words: dict[ClientRow, ClientItem] = {}
        self._words_of: tuple[Formats, datetime] | None = None
        self.answers = 0
        """How many answers of the book were shown so far."""
        self._more = True
        self._wanted: int | None = None
        self.search = SearchField(tr("Name, phone, order"), clear_name=tr("Clear the search"))
        self.order = SelectField(
            [
                (BookOrder.LAST_CONTACT, tr("by last contact")),
                (BookOrder.NET_SPEND, tr("by spend")),
                (BookOrder.NAME, tr("by name")),
            ],
            name=tr("Order of the list"),
            bare=True,
        )
        self.tabs = Tabs([(False, tr("All")), (True, tr("Mine"))], name=tr("Whose clients"))
        self.list = ClientList(tr("Clients"))
        self.empty = EmptyState(Icon.USERS, tr("Nobody here yet"), "", "")
        self.empty.hide()
        title = PlainLabel(tr("Clients"), Role.TITLE)
        head = Column(
            Row(title, None, self.order, space="s8"),
            self.search,
            self.tabs,
            space="s12",
            pad="s20 s20 s8 s20",
        )
        super().__init__("list_pane", head, space="0", paper=Paper.CANVAS)
        self.add(self.list, 1)
        self.add(self.empty, 1)
        self._connect()

    def _connect(self) -> None:
        self._finding = self._is_unconnected = False
        self._look: Callable[[], object] = bool
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._on_rest)
        self.search.text_changed.connect(self._on_query)
        self.search.submitted.connect(self._on_submitted)
        self.order.chosen.connect(self._on_query)
        self.tabs.changed.connect(self._on_query)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.empty.pressed.connect(self._on_empty_pressed)
        self._place.changed.connect(self._on_changes)
        self._place.person_changed.connect(self.refresh)

    # --- asking the book ----------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Ask again, keeping how far was scrolled and who is chosen."""
        self._ask(0, max(PAGE, len(self._rows)))
        self._place.run(count_clients, self._show_counts, key="clients.counts")

    @Slot()
    def _on_query(self) -> None:
        self._ask(0, PAGE)

    def _ask(self, offset: int, limit: int) -> None:
        self._resting.stop()
        text, mine = self.search.text(), self.tabs.value() is True
        order = self.order.value()
        assert isinstance(order, BookOrder)  # noqa: S101  the field holds nothing else

        if text.strip():
            self._search(text, mine)
            return

        def done(rows: list[ClientRow]) -> None:
            self._more = len(rows) == limit
            self._show(rows if offset == 0 else [*self._rows, *rows])

        self._place.run(
            lambda workplace: list_clients(
                workplace, order=order, mine=mine, offset=offset, limit=limit
            ),
            done,
            key="clients.list",
        )

    def _search(self, text: str, mine: bool) -> None:
        """The names first; what matters about them, and the page, once the typing rests."""

        def told(rows: list[ClientRow]) -> None:
            self._show(rows)

        def found(rows: list[ClientRow]) -> None:
            self._more = False
            known = {row.id: row for row in self._rows if row.why is not Why.NOT_LOOKED}
            self._finding = True
            self._show([known.get(row.id, row) for row in rows])
            self._finding = False
            self._look = lambda: self._place.run(
                lambda w: with_matters(w, rows), told, key="clients.list"
            )
            self._resting.start()

        self._place.run(lambda w: find_clients(w, text, mine=mine), found, key="clients.list")

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if self._more and self._rows and value > bar.maximum() - bar.pageStep():
            self._more = False
            self._ask(len(self._rows), PAGE)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(_WATCHED) and self.isVisible():
            self.refresh()

    # --- showing it ---------------------------------------------------------------------

    def _show(self, rows: list[ClientRow]) -> None:
        self._rows = rows
        self.answers += 1
        now, formats = self._place.now(), self._place.formats
        kept = self._wanted if self._wanted is not None else self.current()
        self.list.items.set_rows(self._worded(rows, formats, now))
        swap(self.list, self.empty) if rows else swap(self.empty, self.list)
        if not rows:
            self._say_empty()
        elif kept is not None and self.list.items.index_of(kept) >= 0:
            self.select(kept)
        elif self.current() is None:
            self.list.setCurrentIndex(self.list.items.index(0, 0))

    def _worded(
        self, rows: Sequence[ClientRow], formats: Formats, now: datetime
    ) -> list[ClientItem]:
        """Words hold for a minute: a page more, or a key more, needs only those of new rows."""
        of = (formats, now.replace(second=0, microsecond=0))
        if of != self._words_of or len(self._words) > _WORDS_KEPT:
            self._words_of = of
            self._words.clear()
        for row in rows:
            if row not in self._words:
                self._words[row] = client_item(row, formats, now)
        return [self._words[row] for row in rows]

    def _say_empty(self) -> None:
        if self.search.text():
            self.empty.set_words(
                tr("Nobody by that name"),
                tr("Names are found by their beginning, telephones by their digits."),
                tr("Clear the search"),
            )
        elif self.tabs.value() is True:
            self.empty.set_words(
                tr("No clients of your own yet"),
                tr("Clients you take over in their profile stand here."),
                tr("Show all"),
            )
        else:
            self._say_book_empty([])
            self._place.run(list_accounts, self._say_book_empty, key="clients.accounts")

    def _say_book_empty(self, accounts: Sequence[AccountRow]) -> None:
        accounts = shops(accounts)
        if self._rows or self.search.text() or self.tabs.value() is True:
            return
        self._is_unconnected = not accounts and self._place.shops is not None
        self.empty.set_words(
            tr("The book is empty"),
            tr("The top 1 % of the shop's customers stand here after the first sync."),
            tr("Connect a shop") if self._is_unconnected else tr("Sync now"),
        )

    @Slot()
    def _on_empty_pressed(self) -> None:
        if self.search.text():
            self.search.edit.clear()
        elif self.tabs.value() is True:
            self.tabs.set_value(False)
        elif self._is_unconnected:
            self._place.connect_asked.emit()
        else:
            self.sync_asked.emit()

    def _show_counts(self, counts: tuple[int, int]) -> None:
        number = self._place.formats.number
        self.tabs.set_words(False, tr("All {count}", count=number(counts[0])))
        self.tabs.set_words(True, tr("Mine {count}", count=number(counts[1])))

    def rows(self) -> tuple[ClientRow, ...]:
        return tuple(self._rows)

    # --- who is chosen ------------------------------------------------------------------

    def current(self) -> int | None:
        row = self.list.current_row()
        return int(str(row.key)) if isinstance(row, ClientItem) else None

    def select(self, client: int) -> None:
        """Put the cursor on a client; one who is not in the list is opened all the same."""
        place = self.list.items.index_of(client)
        self._wanted = None if place >= 0 else client
        if place >= 0:
            index = self.list.items.index(place, 0)
            if self.list.currentIndex() != index:
                self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @Slot(object)
    def _on_chosen(self, row: object) -> None:
        if self._finding:
            return
        self.chosen.emit(int(str(row.key)) if isinstance(row, ClientItem) else None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing waits for a rest behind a screen that is gone."""
        if self._resting.isActive():
            self._resting.stop()
            self._on_rest()
        super().hideEvent(event)

    @Slot()
    def _on_rest(self) -> None:
        self._look()
        self._on_chosen(self.list.current_row())

    @Slot(object)
    def _on_opened(self, row: object) -> None:
        if isinstance(row, ClientItem):
            self.opened.emit(int(str(row.key)))

    @Slot()
    def _on_submitted(self) -> None:
        if self._resting.isActive():
            self._resting.stop()
            self._on_rest()
        lead_to(self.list, reason=Qt.FocusReason.ShortcutFocusReason)
