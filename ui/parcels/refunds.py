"""Refunds of scanned returns that wait for a person: which, how much, and the scan behind each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from concierge.services.refund_decisions import (
    approve_refund,
    limits,
    proposed,
    refuse_refund,
)
from concierge.services.refund_rules import RefundRules, refund_rules
from ui import messages
from ui.formats import ago
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Banner, BannerKind, FlowRow, KeyValues, Pane, Paper, ScrollPane
from ui.kit.table import TableColumn, TableModel
from ui.language import told
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from concierge.domain.views.refunds import RefundRow
    from concierge.services.workplace import Workplace
    from ui.formats import Formats
    from ui.place import Place
    from ui.profile.model import Words


_THINK_MS = 900


@dataclass(frozen=True, slots=True)
class Waiting:
    rows: Sequence[RefundRow] = ()
    may: Mapping[int, bool] = field(default_factory=dict)
    """By refund, whether who is at work may let it go."""
    rules: RefundRules | None = None


def load_refunds(workplace: Workplace) -> Waiting:
    found = proposed(workplace)
    return Waiting(found, limits(workplace, found), refund_rules(workplace))


def refund_model(now_words: Callable[[], Words], parent: QObject) -> TableModel[RefundRow]:
    column = TableColumn["RefundRow"]
    ink2 = Tone.INK2

    def amount(row: RefundRow) -> str:
        return amount_words(row, now_words().formats)

    return TableModel(
        [
            column(tr("Client"), lambda r: r.client_name, role=Role.NAME),
            column(tr("Order"), lambda r: r.order_name, width=92, tone=lambda _: ink2),
            column(tr("Comes back"), pieces_words, width=208, tone=lambda _: ink2, drop=3),
            column(
                tr("First scan"), lambda r: scan_words(r, now_words()),
                lambda r: r.scanned_at.timestamp(), width=264, tone=lambda _: ink2, drop=2,
            ),
            column(tr("Amount"), amount, lambda r: r.amount.minor, number=True, width=120),
        ],
        key=lambda r: r.id,
        parent=parent,
        spoken=lambda r: ", ".join(
            (r.client_name, r.order_name, pieces_words(r), scan_words(r, now_words()), amount(r))
        ),
    )  # fmt: skip


def amount_words(row: RefundRow, formats: Formats) -> str:
    return formats.money(row.amount) if row.amount.minor else tr("not known")


def pieces_words(row: RefundRow) -> str:
    return ", ".join(row.titles) or row.return_name


def scan_words(row: RefundRow, words: Words) -> str:
    age = tr("{age} ago", age=ago(row.scanned_at, words.now))
    return ", ".join(part for part in (age, row.place, row.words) if part)


class RefundPage(Column):
    """What would be paid back, to whom and because of which scan. `decided`: something was done;
    `left`: the keyboard goes back to the list."""

    decided = Signal()
    left = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.row: RefundRow | None = None
        self.may = False
        self.is_refusing = self._has_decided = False
        self._think = QTimer(singleShot=True, interval=_THINK_MS)
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._what = PlainLabel("", Role.BODY, Tone.INK2, wrap=True)
        self._body = Column(space="s16", pad="s20 s24 s24 s24")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.pay = Button("", Kind.PRIMARY, Icon.BANKNOTE, "Ctrl+Return")
        self.refuse = Button(tr("Refuse"), Kind.BARE, key="D")
        self.open = Button(tr("Open profile"), key="O")
        self.reason = TextField(
            tr("Why nothing is paid back"), tr("Came back worn"), name=tr("Reason")
        )
        self.settle = Button(tr("Refuse it"), Kind.DANGER, Icon.X, "Ctrl+Return")
        self._back = Button(tr("Back"), Kind.BARE, key="Esc")
        super().__init__(space="0", paper=Paper.SURFACE)
        self._compose()

    def _compose(self) -> None:
        head = Column(self._name, self._what, space="s4", pad="s20 s24 s16 s24")
        whole = Column(head, Hairline(), self._body, None, space="0")
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)
        self.add(Hairline())
        self._deciding = _flow(self.pay, self.refuse, self.open)
        self._refusing = Column(self.reason, _flow(self.settle, self._back), space="s12")
        parts = (self._words, self._deciding, self._refusing)
        self.add(Column(*parts, space="s12", pad="s12 s24 s12 s24", paper=Paper.RAISED))
        self.pay.clicked.connect(self.approve)
        self.refuse.clicked.connect(self.ask_reason)
        self.settle.clicked.connect(self.refuse_it)
        self.reason.submitted.connect(self.refuse_it)
        self._back.clicked.connect(self.step_back)
        self._think.timeout.connect(self._say)

    def show_row(self, row: RefundRow, words: Words, *, may: bool) -> None:
        same = self.row is not None and self.row.id == row.id
        self.row, self.may = row, may
        formats = words.formats
        money = amount_words(row, formats)
        self._name.setText(row.client_name)
        self._what.setText(
            tr("Return {name} of order {order}", name=row.return_name, order=row.order_name)
        )
        self._body.clear()
        if row.reason:
            self._body.add(Banner(BannerKind.WARN, told(row.reason), icon=Icon.CIRCLE_ALERT))
        age = ago(row.scanned_at, words.now)
        exact = tr("{age} ago, {exact}", age=age, exact=formats.exact(row.scanned_at))
        known = [
            (tr("Amount"), money),
            (tr("Comes back"), pieces_words(row)),
            (tr("First scan"), exact),
            (tr("Where"), row.place),
            (tr("Carrier said"), row.words),
            (tr("Told by"), row.source),
        ]
        self._body.add(KeyValues([(label, value) for label, value in known if value]))
        self.pay.set_words(tr("Pay back {money}", money=money), "Ctrl+Return")
        if not same:
            self.reason.set_text("")  # it was about another client
            if self._has_decided:
                self._think.start()
            self._has_decided = False
            self._ask(refusing=False)
        else:
            self._say()

    def _say(self) -> None:
        row = self.row
        self.pay.setEnabled(self.can_pay())
        if row is None:
            return
        money = amount_words(row, self._place.formats)
        if self.is_refusing:
            words = tr("Nothing is paid back from here for this return, also later.")
        elif not row.amount.minor:
            words = tr("Nobody knows the amount: pay it back in the shop, or refuse it here.")
        elif not self.may:
            words = tr("{money} is above your limit: a manager decides.", money=money)
        else:
            words = tr(
                "{money} goes back to {name}, the way it was paid, within a minute.",
                money=money,
                name=row.client_name,
            )
        self._words.setText(words)

    def can_pay(self) -> bool:
        """Not in the moment after another one was decided: a second press is no second thought."""
        is_known = self.row is not None and self.may and bool(self.row.amount.minor)
        return is_known and not self._think.isActive()

    def _ask(self, *, refusing: bool) -> None:
        self.is_refusing = refusing
        self._deciding.setVisible(not refusing)
        self._refusing.setVisible(refusing)
        self.reason.set_error("")
        self._say()

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        if self.row is None or not self.can_pay():
            return
        row, money = self.row, amount_words(self.row, self._place.formats)
        words = tr("{money} is on its way to {name}.", money=money, name=row.client_name)
        self._do(lambda w: approve_refund(w, row.id), words)

    @Slot()
    def ask_reason(self) -> None:
        if self.row is not None:
            self._ask(refusing=True)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_refusing:
            self.step_back()
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Nothing half asked waits for whoever comes back."""
        self._ask(refusing=False)

    @Slot()
    def step_back(self) -> None:
        self._ask(refusing=False)
        self.left.emit()

    @Slot()
    def refuse_it(self) -> None:
        if self.row is None:
            return
        row, reason = self.row, self.reason.text()
        words = tr("Nothing is paid back for {name}.", name=row.return_name)
        self._do(lambda w: refuse_refund(w, row.id, reason), words)

    def _do(self, work: Callable[[Workplace], None], words: str) -> None:
        def done(_: None) -> None:
            self.reason.set_text("")
            self.row = None
            self._has_decided = True
            self._place.toast_asked.emit(words, None)
            self.decided.emit()

        self._place.run(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if self.is_refusing:
            self.reason.set_error(messages.sentence(error))
            return
        self._place.failure_told.emit(messages.sentence(error))
        self.decided.emit()


def _flow(*buttons: Button) -> Pane:
    pane = Pane(Paper.RAISED)
    row = FlowRow(pane)
    for button in buttons:
        row.addWidget(button)
    return pane
