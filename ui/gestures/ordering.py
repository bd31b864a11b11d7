"""Ordering a gesture from a vendor: what is said before it, and how an order stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from concierge.domain.gestures import GestureKind
from concierge.domain.outbox import DeliveryState
from concierge.services.gesture_orders import order_from_vendor, order_offer
from ui import messages
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel
from ui.kit.panels import Banner, BannerKind, FlowRow, KeyValues
from ui.language import told
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.work import GestureOrder, GestureRow
    from concierge.services.gesture_orders import OrderOffer
    from ui.place import Place


def order_mark(order: GestureOrder) -> tuple[str, Icon | None, Tone]:
    """How it stands in a word or two, for the row."""
    if order.state is DeliveryState.HELD:
        return tr("arrived?"), Icon.CIRCLE_ALERT, Tone.WARN
    if order.state is DeliveryState.DEAD:
        return tr("not ordered"), Icon.TRIANGLE_ALERT, Tone.DANGER
    return tr("being ordered"), Icon.SHOPPING_BAG, Tone.INK2


class OrderFoot(Column):
    """In the place of the page's buttons while it is asked. `asked` tells whether it is, `left`
    that the keyboard may go back to the list."""

    asked = Signal(bool)
    left = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self._row: GestureRow | None = None
        self._meant: int | None = None
        """What the answer that is waited for is about."""
        self._may = False
        self._title = PlainLabel("", Role.STRONG, wrap=True)
        self._facts = KeyValues()
        self._words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.confirm = Button("", Kind.PRIMARY, Icon.SHOPPING_BAG, "Ctrl+Return")
        self.back = Button(tr("Back"), Kind.BARE, key="Esc")
        buttons = QWidget()
        flow = FlowRow(buttons)
        flow.addWidget(self.confirm)
        flow.addWidget(self.back)
        super().__init__(self._title, self._facts, self._words, buttons, space="s12")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.confirm.clicked.connect(self.order)
        self.back.clicked.connect(self.step_back)
        self.hide()

    @property
    def is_asking(self) -> bool:
        return self._row is not None

    def ask(self, row: GestureRow) -> None:
        """Say first what it will do, to whom, when, and what it may cost."""
        gesture, self._meant = row.id, row.id

        def show(offer: OrderOffer) -> None:
            if isValid(self) and self._meant == gesture:
                self._tell(row, offer)

        self._place.run(
            lambda w: order_offer(w, gesture), show, self._not_done, key="gestures.offer"
        )

    def _tell(self, row: GestureRow, offer: OrderOffer) -> None:
        formats = self._place.formats
        self._row, self._may = row, not offer.refusal
        money = formats.money(offer.most)
        self._title.setText(tr("Order from {account}", account=offer.account or row.vendor))
        made = tr("The note above, written with a pen and posted")
        if row.kind is not GestureKind.NOTE:
            made = f"{word(row.kind)}: {offer.title}"
        self._facts.set_rows(
            [
                (tr("What"), made),
                (tr("To"), ", ".join((offer.name, *offer.address))),
                (tr("Leaves"), formats.day(offer.send_on)),
                (tr("Costs"), tr("at most {money}", money=money)),
            ]
        )
        words = tr(
            "{account} is asked within a minute. What it has taken cannot be called back. Should "
            "it cost more, nothing is ordered.",
            account=offer.account,
        )
        self._words.setText(told(offer.refusal) if offer.refusal else words)
        self._words.set_tone(Tone.DANGER if offer.refusal else Tone.INK2)
        self.confirm.set_words(tr("Order for at most {money}", money=money), "Ctrl+Return")
        self.confirm.setVisible(self._may)
        self._show(True)
        # On no button: a blank or Enter alone must not order anything.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def order(self) -> None:
        row = self._row
        if row is None or not self._may:
            return
        gesture = row.id
        words = tr("The order for {name} is on its way.", name=row.client_name)
        self.step_back()
        self._place.run(
            lambda w: order_from_vendor(w, gesture),
            lambda _: self._place.toast_asked.emit(words, None),
            self._not_done,
        )

    @Slot()
    def step_back(self) -> None:
        self.close_asking()
        self.left.emit()

    def close_asking(self) -> None:
        """Also what was asked and is not answered yet."""
        self._row, self._meant, self._may = None, None, False
        self._show(False)

    def _not_done(self, error: Exception) -> None:
        self._place.failure_told.emit(messages.sentence(error))

    def _show(self, is_asking: bool) -> None:
        self.setVisible(is_asking)
        self.asked.emit(is_asking)


class OrderBanner(Column):
    """How an order stands, above all else on the page; `pressed` leads to the outbox."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def show_order(self, order: GestureOrder | None) -> None:
        self.clear()
        self.setVisible(order is not None)
        if order is None:
            return
        kind, title, words, icon = _said(order)
        made = Banner(kind, title, words, tr("Open the outbox"), icon=icon, stacked=True)
        made.pressed.connect(self.pressed)
        self.add(made)


def _said(order: GestureOrder) -> tuple[BannerKind, str, str, Icon]:
    account, answer = order.account_name, told(order.words) if order.words else ""
    if order.state is DeliveryState.HELD:
        title = tr("Nobody knows whether {account} took it", account=account)
        words = tr("Look for it there, then say in the outbox whether it arrived.")
        return BannerKind.WARN, title, words, Icon.CIRCLE_ALERT
    if order.state is DeliveryState.DEAD:
        title = tr("It was not ordered from {account}", account=account)
        words = tr("Decide about it in the outbox first.")
        return BannerKind.DANGER, title, f"{answer} {words}".strip(), Icon.TRIANGLE_ALERT
    title = tr("It is being ordered from {account}", account=account)
    words = tr("It leaves within a minute. Until then it can be called off.")
    if order.state is DeliveryState.LEASED:
        words = tr("On its way at this moment.")
    return BannerKind.INFO, title, answer or words, Icon.SHOPPING_BAG
