"""Parcels: every pending order of the book, the latest ones first, and who waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from concierge.domain.changes import Area
from concierge.domain.orders import PendingState
from concierge.services.exports import export
from concierge.services.frame import all_pending
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, FilterButton
from ui.kit.fields import SearchField
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.tableview import TableView
from ui.messages import tr, word
from ui.parcels.model import fitting, parcel_model
from ui.place import Action
from ui.profile.model import Words
from ui.saving import ask_where, save_file
from ui.screen import AtMost, Screen, Trouble, choose_again, chosen_row, swap
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.clients import PendingOrder
    from ui.place import Place
    from ui.saving import ChooseFile


class ParcelsScreen(Screen):
    """`choose_file` asks where the export goes; tests put their own path there."""

    watched = (Area.ORDERS, Area.CLIENTS)

    def __init__(self, place: Place) -> None:
        self.choose_file: ChooseFile = lambda name: ask_where(self)(name)
        self._orders: tuple[PendingOrder, ...] = ()
        self._counts = PlainLabel("", Role.BODY, Tone.INK2)
        self.search = SearchField(tr("Order, client, carrier"), clear_name=tr("Clear the search"))
        self.state = FilterButton(tr("Any state"), [(s, word(s)) for s in PendingState])
        self.csv = Button(tr("CSV"), icon=Icon.FILE_DOWN)
        self.call = Button(tr("Call"), icon=Icon.PHONE, key="C")
        self.open = Button(tr("Open profile"), key="O")
        self.table = TableView(tr("Parcels"))
        self.trouble = Trouble("0 s12 s8 s12")
        self._empty = EmptyState(Icon.PACKAGE, tr("Nothing under way"), "")
        super().__init__(place)
        self.rows = parcel_model(self._words, self)
        self.table.set_model(self.rows)
        self._compose()
        self._connect()

    def _words(self) -> Words:
        return Words(self.place.formats, self.place.now(), self.place.workplace.house.zone_name)

    def _compose(self) -> None:
        title = Row(PlainLabel(tr("Parcels"), Role.TITLE), None, space="s16")
        title.add_at(self._counts, Qt.AlignmentFlag.AlignBottom)
        bar = Row(space="s8")
        bar.add(AtMost("list_min", self.search), 6)
        for part in (self.state, None, self.call, self.open, self.csv):
            bar.add(part)
        head = Column(title, bar, space="s12", pad="s20 s24 s12 s24")
        table = Column(self.trouble, space="0", pad="s8 s12 s12 s12")
        table.add(self.table, 1)
        table.add(self._empty, 1)
        page = Column(head, Hairline(), space="0", paper=Paper.SURFACE)
        page.add(table, 1)
        self._empty.hide()
        self.add(page, 1)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._fill)
        self.search.submitted.connect(lambda: lead_to(self.table))
        self.state.changed.connect(self._fill)
        self.table.opened.connect(self._open)
        self.open.clicked.connect(self._open)
        self.call.clicked.connect(self._call)
        self.csv.clicked.connect(self.save)
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(self._on_empty_pressed)

    def enter(self) -> None:
        super().enter()
        lead_to(self.table, self._empty)

    def refresh(self) -> None:
        self.place.run(
            all_pending,
            self._show,
            lambda error: self.trouble.tell(tr("The parcels could not be read"), error),
            key="parcels",
        )

    def _show(self, orders: tuple[PendingOrder, ...]) -> None:
        self.trouble.answered()
        self._orders = orders
        late = sum(1 for order in orders if order.state is PendingState.DELAYED)
        number = self.place.formats.number
        words = tr("{count} under way", count=number(len(orders)))
        if late:
            words = tr("{count} under way, {late} late", count=number(len(orders)), late=late)
        self._counts.setText(words if orders else "")
        self._fill()

    @Slot()
    def _fill(self) -> None:
        state = self.state.value
        wanted = state if isinstance(state, PendingState) else None
        found = fitting(self._orders, self.search.text(), wanted)
        chosen, at = self.current(), self.table.currentIndex().row()
        self.rows.set_rows(found)
        swap(self.table, self._empty) if found else swap(self._empty, self.table)
        for button in (self.call, self.open):
            button.setEnabled(bool(found))
        if found:
            choose_again(self.table, self.rows, chosen.order if chosen else None, at)
        elif self._orders:
            self._empty.set_words(
                tr("No parcel fits"),
                tr("Orders, names, pieces and carriers are found by their beginning."),
                tr("Show all"),
            )
        else:
            self._empty.set_words(
                tr("Nothing under way"),
                tr("Orders that are unpaid, on hold, on their way or coming back stand here."),
            )

    @Slot()
    def _on_empty_pressed(self) -> None:
        self.state.set_value(None)
        self.search.edit.clear()

    def current(self) -> PendingOrder | None:
        return chosen_row(self.table, self.rows)

    @Slot()
    def _open(self) -> None:
        order = self.current()
        if order is not None:
            self.place.client_asked.emit(order.client)

    @Slot()
    def _call(self) -> None:
        order = self.current()
        if order is not None:
            self.place.drawer_asked.emit("call", order.client, None)

    @Slot()
    def save(self) -> None:
        """The orders of this filter as CSV."""
        self.trouble.end()
        shown = frozenset(order.order for order in self.rows.rows())
        day = self.place.now().astimezone(self.place.formats.zone)
        save_file(
            self.place,
            lambda workplace: export(workplace, "parcels", "csv", shown),
            f"parcels-{day:%Y-%m-%d}.csv",
            self.choose_file,
            lambda error: self.trouble.tell(tr("Not saved"), error, again=False),
        )

    def actions_now(self) -> Sequence[Action]:
        def find() -> None:
            self.search.begin()

        def some() -> bool:
            return self.current() is not None

        return [
            Action("parcels.open", tr("Open the profile"), self._open, Icon.USER, "O",
                   enabled=some),
            Action("parcels.call", tr("Call"), self._call, Icon.PHONE, "C", enabled=some),
            Action("parcels.find", tr("Find a parcel"), find, Icon.SEARCH, "/"),
            Action("parcels.csv", tr("Save the parcels as CSV"), self.save, Icon.FILE_DOWN),
        ]  # fmt: skip
