"""Parcels: every pending order of the book, the latest ones first, and the refunds of scanned
returns that wait for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from concierge.domain.changes import Area
from concierge.domain.gestures import GestureKind
from concierge.domain.orders import PendingState
from concierge.services.exports import export
from concierge.services.frame import all_pending
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, FilterButton
from ui.kit.choices import Tabs
from ui.kit.fields import SearchField
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.tableview import TableView
from ui.messages import tr, word
from ui.parcels.actions import Shown, actions
from ui.parcels.model import counted, empty_words, fitting, parcel_model
from ui.parcels.page import ParcelPage
from ui.parcels.refunds import RefundPage, Waiting, load_refunds, refund_model
from ui.parcels.rules import RulesPage, may_change_rules, rules_words
from ui.profile.model import Words
from ui.saving import ask_where, save_file
from ui.screen import AtMost, PageStack, Screen, Trouble, choose_again, chosen_row, swap
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.clients import PendingOrder
    from concierge.domain.views.refunds import RefundRow
    from ui.place import Action, Place
    from ui.saving import ChooseFile


class ParcelsScreen(Screen):
    """`choose_file` asks where the export goes; tests put their own path there."""

    watched = (Area.ORDERS, Area.CLIENTS, Area.SETTINGS)

    def __init__(self, place: Place) -> None:
        self.choose_file: ChooseFile = lambda name: ask_where(self)(name)
        self._orders: tuple[PendingOrder, ...] = ()
        self._waiting = Waiting()
        self._counts = PlainLabel("", Role.BODY, Tone.INK2)
        self.tabs = Tabs(
            [(Shown.PARCELS, tr("Under way")), (Shown.REFUNDS, tr("Refunds"))],
            name=tr("What the list shows"),
        )
        self.search = SearchField(tr("Order, client, carrier"), clear_name=tr("Clear the search"))
        self.state = FilterButton(tr("Any state"), [(s, word(s)) for s in PendingState])
        self.csv = Button(tr("CSV"), icon=Icon.FILE_DOWN)
        self.call = Button(tr("Call"), icon=Icon.PHONE, key="C")
        self.table = TableView(tr("Parcels"))
        self.refunds = TableView(tr("Refunds"))
        self.trouble = Trouble("0 s12 s8 s12")
        self._empty = EmptyState(Icon.PACKAGE, tr("Nothing under way"), "")
        self.page, self.refund, self.rules = ParcelPage(), RefundPage(place), RulesPage(place)
        self._rules_words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.change = Button(tr("Change the rules"), icon=Icon.SLIDERS_HORIZONTAL, key="R")
        super().__init__(place)
        self.rows = parcel_model(self._words, self)
        self.table.set_model(self.rows)
        self.refund_rows = refund_model(self._words, self)
        self.refunds.set_model(self.refund_rows)
        self._compose()
        self._connect()

    def _words(self) -> Words:
        return Words(self.place.formats, self.place.now(), self.place.workplace.house.zone_name)

    def _compose(self) -> None:
        title = Row(PlainLabel(tr("Parcels"), Role.TITLE), None, space="s16")
        title.add_at(self._counts, Qt.AlignmentFlag.AlignBottom)
        bar = Row(space="s8")
        bar.add(AtMost("list_min", self.search), 6)
        for tool in (self.state, None, self.call, self.csv):
            bar.add(tool)
        self._bar = bar
        self._rules_bar = Row(space="s8")
        self._rules_bar.add(self._rules_words, 1)
        self._rules_bar.add(self.change)
        head = Column(title, self.tabs, bar, self._rules_bar, space="s12", pad="s20 s24 s12 s24")
        table = Column(self.trouble, space="0", pad="s8 s12 s12 s12")
        for part in (self.table, self.refunds, self._empty):
            table.add(part, 1)
        left = Column(head, Hairline(), space="0", paper=Paper.CANVAS)
        left.add(table, 1)
        for part in (self._empty, self.refunds):
            part.hide()
        self._right = PageStack()
        for page in (Column(paper=Paper.SURFACE), self.page, self.refund, self.rules):
            self._right.addWidget(page)
        self.add(left, 1)
        self.add(Hairline(vertical=True))
        self.add(AtMost("desk_side", self._right))

    def _connect(self) -> None:
        self.tabs.changed.connect(self._fill)
        self.search.text_changed.connect(self._fill)
        self.search.submitted.connect(lambda: lead_to(self.shown_list()))
        self.state.changed.connect(self._fill)
        for table in (self.table, self.refunds):
            table.opened.connect(self.open)
            table.selectionModel().currentRowChanged.connect(self._tell_page)
        self.page.asked.connect(self.do)
        self.refund.open.clicked.connect(self.open)
        self.refund.left.connect(lambda: lead_to(self.refunds))
        self.refund.decided.connect(self._on_decided)
        self.change.clicked.connect(self.change_rules)
        self.rules.left.connect(self._on_decided)
        self.call.clicked.connect(lambda: self.do("call"))
        self.csv.clicked.connect(self.save)
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(lambda: self.state.set_value(None))
        self._empty.pressed.connect(self.search.edit.clear)

    def is_refunds(self) -> bool:
        return self.tabs.value() is Shown.REFUNDS

    def shown_list(self) -> TableView:
        return self.refunds if self.is_refunds() else self.table

    def enter(self) -> None:
        super().enter()
        lead_to(self.shown_list(), self._empty)

    def leave(self) -> None:
        self.refund.leave()

    def refresh(self) -> None:
        self.place.run(
            lambda w: (all_pending(w), load_refunds(w)),
            self._show,
            lambda error: self.trouble.tell(tr("The parcels could not be read"), error),
            key="parcels",
        )

    def _show(self, found: tuple[tuple[PendingOrder, ...], Waiting]) -> None:
        self.trouble.answered()
        self._orders, self._waiting = found
        number = self.place.formats.number
        self._counts.setText(counted(self._orders, number))
        count = len(self._waiting.rows)
        words = tr("Refunds")
        self.tabs.set_words(Shown.REFUNDS, f"{words} {number(count)}" if count else words)
        if self._waiting.rules is not None:
            self._rules_words.setText(rules_words(self._waiting.rules, self.place.formats))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self._bar.setVisible(not self.is_refunds())
        self._rules_bar.setVisible(self.is_refunds())
        self.change.setVisible(may_change_rules(self.place))
        (self.table if self.is_refunds() else self.refunds).hide()
        state = self.state.value
        wanted = state if isinstance(state, PendingState) else None
        orders = fitting(self._orders, self.search.text(), wanted)
        order, refund = self.current(), self.current_refund()
        at, at_refund = (t.currentIndex().row() for t in (self.table, self.refunds))
        self.rows.set_rows(orders)
        self.refund_rows.set_rows(self._waiting.rows)
        is_any = bool(self._waiting.rows if self.is_refunds() else orders)
        swap(self.shown_list(), self._empty) if is_any else swap(self._empty, self.shown_list())
        self.call.setEnabled(bool(orders))
        choose_again(self.table, self.rows, order.order if order else None, at)
        choose_again(self.refunds, self.refund_rows, refund.id if refund else None, at_refund)
        if not is_any:
            are_some = bool(self._orders)
            words = empty_words(is_refunds=self.is_refunds(), are_some=are_some)
            self._empty.set_words(*words)
        self._tell_page()

    @Slot()
    def _tell_page(self) -> None:
        order, refund = self.current(), self.current_refund()
        if self._right.currentWidget() is self.rules and self.rules.isVisible():
            return  # what is being written is not taken away by news
        if self.is_refunds() and refund is not None:
            self.refund.show_row(refund, self._words(), may=self._waiting.may.get(refund.id, False))
            self._right.setCurrentWidget(self.refund)
        elif not self.is_refunds() and order is not None:
            self.page.show_order(order, self._words())
            self._right.setCurrentWidget(self.page)
        else:
            self._right.setCurrentIndex(0)

    @Slot()
    def change_rules(self) -> None:
        if may_change_rules(self.place):
            self._right.setCurrentWidget(self.rules)
            self.rules.begin()

    def current(self) -> PendingOrder | None:
        return chosen_row(self.table, self.rows)

    def current_refund(self) -> RefundRow | None:
        return chosen_row(self.refunds, self.refund_rows)

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def _on_decided(self) -> None:
        self._right.setCurrentIndex(0)
        self.refresh()
        lead_to(self.refunds, self._empty)

    @Slot(str)
    def do(self, deed: str) -> None:
        order, ask = self.current(), self.place.drawer_asked.emit
        if order is None:
            return
        match deed:
            case "apology":
                ask("apology", order.client, order.order)
            case "flowers":
                ask("gesture", order.client, ("", GestureKind.FLOWERS))
            case "call":
                ask("call", order.client, None)
            case "note":
                ask("gesture", order.client, ("", GestureKind.NOTE))
            case _:
                self.open()

    @Slot()
    def open(self) -> None:
        found = self.current_refund() if self.is_refunds() else self.current()
        if found is not None:
            self.place.client_asked.emit(found.client)

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

    def turn_to(self, shown: Shown) -> None:
        self.tabs.set_value(shown)
        self._fill()
        lead_to(self.shown_list(), self._empty)

    def actions_now(self) -> Sequence[Action]:
        return actions(self)
