"""One delivery's page: what is told, why it is not there yet, and what a person may decide."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.errors import UserError
from concierge.domain.outbox import STUCK, DeliveryKind, DeliveryState
from concierge.services.outbox import discard, it_arrived, may, send_now
from ui import messages
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Banner, BannerKind, FlowRow, KeyValues, Paper, ScrollPane
from ui.language import told
from ui.messages import tr
from ui.outbox.model import (
    ICONS,
    body_words,
    changes,
    facts,
    heading,
)
from ui.outbox.paying import PAID, button_words, paying_words
from ui.outbox.reasons import why
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from concierge.domain.views.outbox import OutboxRow
    from concierge.services.workplace import Workplace
    from ui.outbox.model import State
    from ui.place import Place


class Asking(Enum):
    """What the foot asks for."""

    NOTHING = "nothing"
    CONFIRM = "confirm"
    REASON = "reason"


class OutboxPage(Column):
    """`left`: the keyboard goes back to the list. `decided`: something was done."""

    left = Signal()
    decided = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.row: OutboxRow | None = None
        self.asking = Asking.NOTHING
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._what = PlainLabel("", Role.BODY, Tone.INK2, wrap=True)
        self.open = Button(tr("Open profile"), key="O")
        self._body = Column(space="s16", pad="s20 s32 s24 s32")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._make_foot()
        super().__init__(space="0", paper=Paper.SURFACE)
        # The name has the whole width: it is never cut here.
        below = Row(space="s12")
        below.add(self._what, 1)
        below.add_at(self.open, Qt.AlignmentFlag.AlignVCenter)
        head = Column(self._name, below, space="s4", pad="s20 s32 s16 s32")
        # All of it scrolls: at the largest text the words about money keep their room.
        whole = Column(head, Hairline(), self._body, None, space="0")
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)
        self.add(self._foot_line)
        self.add(self._foot)
        self._ask(Asking.NOTHING)

    def _make_foot(self) -> None:
        self._words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.arrived = Button(tr("It arrived"), Kind.PRIMARY, Icon.CHECK, "A")
        self.send = Button(tr("Send now"), Kind.PRIMARY, Icon.SEND, "R")
        self.drop = Button(tr("Discard"), Kind.BARE, key="D")
        self._buttons = _flow(self.arrived, self.send, self.drop)
        self.confirm = Button("", Kind.PRIMARY, Icon.BANKNOTE, "Ctrl+Return")
        back = Button(tr("Back"), Kind.BARE, key="Esc")
        self._confirming = _flow(self.confirm, back)
        self.reason = TextField(
            tr("Why it shall not be told"), tr("The client asked us not to"), name=tr("Reason")
        )
        self.discard = Button(tr("Discard it"), Kind.DANGER, Icon.X, "Ctrl+Return")
        keep = Button(tr("Keep it"), Kind.BARE, key="Esc")
        buttons = _flow(self.discard, keep)
        self._reasoning = Column(self.reason, buttons, space="s12")
        self._foot_line = Hairline()
        self._foot = Column(
            self._words,
            self._buttons,
            self._confirming,
            self._reasoning,
            space="s12",
            pad="s16 s32 s16 s32",
            paper=Paper.RAISED,
        )
        self._foot.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.arrived.clicked.connect(self.settle)
        self.send.clicked.connect(self.ask_send)
        self.drop.clicked.connect(self.ask_reason)
        self.confirm.clicked.connect(self._send)
        self.discard.clicked.connect(self._discard)
        self.reason.submitted.connect(self._discard)
        for button in (back, keep):
            button.clicked.connect(self.step_back)

    # --- showing it ---------------------------------------------------------------------

    def show_row(self, row: OutboxRow, state: State) -> None:
        """What was being asked stays asked while the same delivery stands as it stood."""
        before = self.row
        same = before is not None and (before.id, before.state) == (row.id, row.state)
        self.row = row
        formats, now = self._place.formats, self._place.now()
        self._name.setText(row.client_name)
        self._what.setText(heading(row, formats))
        self._body.clear()
        account, lacks = state.accounts.get(row.account_name), row.account_name in state.lacking
        words = why(row, account, formats, now, lacks_secret=lacks)
        self._body.add(self._banner(row, words))
        if text := body_words(row):
            card = Column(pad="s16 s20 s16 s20", paper=Paper.RAISED, framed=True)
            card.add(PlainLabel(text, Role.BODY, wrap=True))
            self._body.add(card)
        for words, old, new in changes(row):
            self._body.add(_change(words, old, new))
        self._body.add(KeyValues(facts(row, formats, now, state.addresses.get(row.client, ""))))
        self._body.add(None)
        if not same:
            self._ask(Asking.NOTHING)

    def _banner(self, row: OutboxRow, words: str) -> Banner:
        kind = BannerKind.INFO
        if row.state is DeliveryState.HELD:
            kind = BannerKind.WARN
        elif row.state is DeliveryState.DEAD:
            kind = BannerKind.DANGER
        icon = Icon.CIRCLE_ALERT if row.state in STUCK else ICONS[row.kind]
        answer = told(row.last_error) if row.state in STUCK else ""
        return Banner(kind, words, answer, icon=icon)

    def _ask(self, asking: Asking) -> None:
        self.asking = asking
        row = self.row
        able = may(row.state) if row is not None else None
        shown = able is not None and (able.send or able.settle or able.discard)
        for part in (self._foot, self._foot_line):
            part.setVisible(shown)
        self._buttons.setVisible(asking is Asking.NOTHING)
        self._confirming.setVisible(asking is Asking.CONFIRM)
        self._reasoning.setVisible(asking is Asking.REASON)
        if row is None or able is None:
            return
        self.arrived.setVisible(able.settle)
        self.send.set_kind(Kind.QUIET if able.settle else Kind.PRIMARY)
        again = tr("It did not: send again") if able.settle else tr("Send now")
        self.send.set_words(again, "R")
        self.send.setVisible(able.send)
        self._words.setText(self._foot_words(row, asking))
        self._words.setVisible(bool(self._words.text()))

    def _foot_words(self, row: OutboxRow, asking: Asking) -> str:
        if asking is Asking.REASON and row.kind in (DeliveryKind.FIELDS, DeliveryKind.TAGS):
            return tr("{account} never hears of it, and here its own words come back.",
                      account=row.account_name)  # fmt: skip
        if asking is Asking.REASON:
            return tr("What it is about stays here; {account} never hears of it.",
                      account=row.account_name)  # fmt: skip
        if asking is Asking.CONFIRM:
            formats = self._place.formats
            self.confirm.set_words(button_words(row, formats), "Ctrl+Return")
            return paying_words(row, formats)
        if row.state is DeliveryState.HELD:
            return tr("Sent again without a look, it may stand there twice.")
        return ""

    # --- doing --------------------------------------------------------------------------

    def begin(self) -> None:
        """The keyboard goes to what is most likely wanted."""
        for button in (self.arrived, self.send, self.open):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    @Slot()
    def step_back(self) -> None:
        if self.asking is Asking.NOTHING:
            self.left.emit()
            return
        self._ask(Asking.NOTHING)
        self.begin()

    def may_send(self) -> bool:
        return self.row is not None and may(self.row.state).send

    def may_settle(self) -> bool:
        return self.row is not None and may(self.row.state).settle

    def may_discard(self) -> bool:
        return self.row is not None and may(self.row.state).discard

    @Slot()
    def ask_send(self) -> None:
        """Money is sent only after it was said what will happen."""
        if not self.may_send() or self.row is None:
            return
        if self.row.kind in PAID:
            self._ask(Asking.CONFIRM)
            self._foot.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._send()

    @Slot()
    def ask_reason(self) -> None:
        if self.may_discard():
            self.reason.set_text("")
            self.reason.set_error("")
            self._ask(Asking.REASON)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def settle(self) -> None:
        row = self.row
        if row is not None and self.may_settle():
            words = tr("{name}: it counts as arrived", name=row.client_name)
            self._do(lambda w: it_arrived(w, row.id), words)

    @Slot()
    def _send(self) -> None:
        row = self.row
        if row is not None:
            words = tr("{name}: it is tried within a minute", name=row.client_name)
            self._do(lambda w: send_now(w, row.id), words)

    @Slot()
    def _discard(self) -> None:
        row, reason = self.row, self.reason.text()
        if row is not None and self.asking is Asking.REASON:
            words = tr("{name}: it will not be told", name=row.client_name)
            self._do(lambda w: discard(w, row.id, reason), words)

    def _do(self, work: Callable[[Workplace], None], words: str) -> None:
        def done(_: None) -> None:
            self._ask(Asking.NOTHING)
            self._place.toast_asked.emit(words, None)
            self.decided.emit()

        self._place.run(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "reason":
            self.reason.set_error(messages.sentence(error))
            self.reason.setFocus()
            return
        self._ask(Asking.NOTHING)
        self._place.failure_told.emit(messages.sentence(error))
        self.decided.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
            return
        super().keyPressEvent(event)

    @Slot()
    def go_on(self) -> None:
        """Do what was asked about: money goes, or the reason is kept."""
        if self.asking is Asking.CONFIRM:
            self._send()
        elif self.asking is Asking.REASON:
            self._discard()


def _flow(*buttons: Button) -> QWidget:
    """Side by side, or below each other where large text leaves no room."""
    made = QWidget()
    row = FlowRow(made)
    for button in buttons:
        row.addWidget(button)
    return made


def _change(words: str, old: str, new: str) -> Column:
    """One changed fact: what stood there, and what shall stand there."""
    nothing = tr("nothing")
    rows = [(tr("Before"), old or nothing), (tr("Now"), new or nothing)]
    return Column(SectionLabel(words), KeyValues(rows), space="s8")
