"""The command palette: every action and every client, by a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from concierge.domain.search_text import fold
from concierge.services.book import find_clients
from ui import theme as themes
from ui.kit.boxes import Column, Row
from ui.kit.buttons import KeyCap
from ui.kit.fields import SearchField
from ui.kit.labels import PlainLabel
from ui.kit.listview import RowList
from ui.kit.marks import Hairline, initials
from ui.kit.palette_rows import PaletteDelegate, PaletteItem, palette_model
from ui.kit.panels import Paper
from ui.messages import TIER_SIGNS, tr
from ui.search_words import search_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from concierge.domain.views.clients import ClientRow
    from ui.place import Action, Place

_CLIENTS = 5
_ACTIONS = 8


@dataclass(frozen=True, slots=True)
class _Choice:
    item: PaletteItem
    run: Callable[[], None]


class Palette(QWidget):
    """Lies over the whole window with a flat scrim. Esc and a click outside close it."""

    closed = Signal()

    def __init__(self, place: Place, actions: Callable[[], Sequence[Action]], over: QWidget):
        super().__init__(over)
        self._over = over
        self._place, self._actions = place, actions
        self._choices: list[_Choice] = []
        self._before: QWidget | None = None
        self.search = SearchField(tr("Find or do anything"), key="Esc", clear_name=tr("Clear"))
        self.search.set_frameless(True)
        self.list = RowList(tr("What can be done"))
        self._items = palette_model(self.list)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setModel(self._items)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot_count = PlainLabel("", Role.SMALL, Tone.INK3)
        foot = Row(
            KeyCap("Up"),
            KeyCap("Down"),
            PlainLabel(tr("choose"), Role.SMALL, Tone.INK2),
            KeyCap("Return"),
            PlainLabel(tr("do it"), Role.SMALL, Tone.INK2),
            None,
            self._foot_count,
            space="s8",
            pad="s10 s16 s10 s16",
        )
        head = Row(space="0", pad="s10 s8 s10 s4")
        head.add(self.search, 1)
        self._box = Column(head, Hairline(), space="0", paper=Paper.SURFACE, framed=True)
        self._box.setParent(self)
        self._box.add(self.list, 1)
        self._box.add(Hairline())
        self._box.add(foot)
        self._box.box.setContentsMargins(1, 1, 1, 1)
        self.search.text_changed.connect(self._on_text)
        self.search.edit.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._do())
        over.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        if not self.isHidden():
            self.search.begin()
            return
        self._before = self.window().focusWidget()
        self.search.edit.clear()
        self._on_text("")
        self.setGeometry(self._over.rect())
        self._settle()
        self.show()
        self.raise_()
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_now(self) -> None:
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.closed.emit()

    def items(self) -> tuple[PaletteItem, ...]:
        return self._items.rows()

    # --- what is offered ----------------------------------------------------------------

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._offer(text, [])
        if text.strip():
            self._place.run(
                lambda w: find_clients(w, text, limit=_CLIENTS),
                lambda rows: self._offer(text, rows),
                key="palette",
            )

    def _offer(self, text: str, clients: Sequence[ClientRow]) -> None:
        actions = [a for a in self._actions() if a.enabled()]
        terms = fold(text).split()
        titled = [a for a in actions if _fits(a.title, terms)]
        words = search_words()
        also = [a for a in actions if _fits(f"{a.title} {words.get(a.id, '')}", terms)]
        fits = [*titled, *(a for a in also if a not in titled)]
        if clients and not fits:
            # "no chlo": words that name an action, then a client.
            fits = [a for a in actions if _fits(a.title, terms[:1])]
        self._choices = [self._action(a, terms) for a in fits[: _ACTIONS if terms else 40]]
        self._choices += [self._client(row, terms) for row in clients]
        self._items.set_rows([choice.item for choice in self._choices])
        many = tr("{count} actions", count=len(actions))
        self._foot_count.setText(tr("1 action") if len(actions) == 1 else many)
        if self._choices:
            self.list.setCurrentIndex(self._items.index(0, 0))
        self._settle()

    def _action(self, action: Action, terms: Sequence[str]) -> _Choice:
        item = PaletteItem(
            key=action.id,
            title=action.title,
            group=action.group or tr("Everywhere"),
            icon=action.icon,
            note=action.note(),
            key_hint=action.key,
            terms=tuple(terms),
        )
        return _Choice(item, action.run)

    def _client(self, row: ClientRow, terms: Sequence[str]) -> _Choice:
        money = self._place.formats.money(row.net_spend, whole=True)
        note = ", ".join(part for part in (row.city, money) if part)
        item = PaletteItem(
            key=f"client:{row.id}",
            title=row.name,
            group=tr("Clients"),
            letters=initials(row.name),
            tier=TIER_SIGNS[row.tier],
            note=note,
            terms=tuple(terms),
        )
        return _Choice(item, lambda: self._place.client_asked.emit(row.id))

    def _do(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._choices):
            run = self._choices[place].run
            self.close_now()
            run()

    # --- keys and looks -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self.search.edit and self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_now()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            count = max(1, len(self._choices))
            place = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self._items.index(place, 0))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        m = themes.current().m
        wide = min(m.palette, self.width() - 2 * m.s24)
        rows = sum(self.list.sizeHintForRow(i) for i in range(self._items.rowCount()))
        room = self.height() - 2 * m.s48 - m.palette_input - m.row_table
        tall = m.palette_input + m.row_table + m.s12 + min(max(rows, m.palette_row) + m.s12, room)
        self._box.setGeometry((self.width() - wide) // 2, m.s48 + m.s16, wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), themes.current().c.scrim)
        painter.end()


def _fits(title: str, terms: Sequence[str]) -> bool:
    words = fold(title).split()
    return all(any(word.startswith(term) for word in words) for term in terms)
