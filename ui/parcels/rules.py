"""The house's rules for refunds, read by everybody and written by managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from concierge.domain.amounts import read_amount
from concierge.domain.clients import Role as StaffRole
from concierge.domain.errors import UserError
from concierge.services.refund_rules import TIERS, RefundRules, refund_rules, set_refund_rules
from ui import messages
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind
from ui.kit.choices import Segments
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import FlowRow, Pane, Paper, ScrollPane
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from concierge.domain.money import Money
    from ui.formats import Formats
    from ui.place import Place


def may_change_rules(place: Place) -> bool:
    return place.workplace.me.role is StaffRole.MANAGER


def rules_words(rules: RefundRules, formats: Formats) -> str:
    """How the house decides, in a sentence or two."""
    money = formats.money(rules.limit, whole=True)
    if rules.automatic:
        words = tr("Up to {money} goes by itself at the first scan.", money=money)
    else:
        words = tr("Nothing goes by itself; up to {money} an agent decides alone.", money=money)
    own = [
        tr("{tier} {money}", tier=word(tier), money=formats.money(limit, whole=True))
        for tier, limit in rules.tiers.items()
    ]
    return f"{words} ({', '.join(own)})" if own else words


class RulesPage(Column):
    """`left`: it was saved or let go."""

    left = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.automatic = Segments(
            [(False, tr("A person decides")), (True, tr("Goes by itself"))],
            name=tr("Within the limit"),
        )
        self.limit = TextField(tr("An agent's limit"))
        self.tiers = {
            tier: TextField(tr("For {tier}", tier=word(tier)), tr("As above")) for tier in TIERS
        }
        self.keep = Button(tr("Save the rules"), Kind.PRIMARY, key="Ctrl+Return")
        back = Button(tr("Back"), Kind.BARE, key="Esc")
        super().__init__(space="0", paper=Paper.SURFACE)
        head = Column(
            PlainLabel(tr("Refund rules"), Role.TITLE),
            PlainLabel(
                tr("When a carrier first scans what a client of the book sends back"),
                Role.BODY, Tone.INK2, wrap=True,
            ),
            space="s4", pad="s20 s24 s16 s24",
        )  # fmt: skip
        note = tr("Above the limit a manager decides. No refund is made twice, whoever sees it.")
        body = Column(
            PlainLabel(tr("Within the limit"), Role.LABEL, Tone.INK2),
            self.automatic,
            self.limit,
            *self.tiers.values(),
            PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True),
            space="s12",
            pad="s20 s24 s24 s24",
        )
        for part in (body, whole := Column(head, Hairline(), body, None, space="0")):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)
        self.add(Hairline())
        foot = Pane(Paper.RAISED)
        flow = FlowRow(foot)
        for button in (self.keep, back):
            flow.addWidget(button)
        self.add(Column(foot, pad="s12 s24 s12 s24", paper=Paper.RAISED))
        self.keep.clicked.connect(self.save)
        back.clicked.connect(self.left)
        for field in self._fields():
            field.submitted.connect(self.save)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fields(self) -> tuple[TextField, ...]:
        return (self.limit, *self.tiers.values())

    def begin(self) -> None:
        """As they are now."""
        self._place.run(refund_rules, self._fill, key="refund.rules")
        self.limit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, rules: RefundRules) -> None:
        typed = self._place.formats.typed
        self.automatic.set_value(rules.automatic)
        self.limit.set_text(typed(rules.limit))
        for tier, field in self.tiers.items():
            field.set_text(typed(rules.tiers[tier]) if tier in rules.tiers else "")
            field.set_error("")

    @Slot()
    def save(self) -> None:
        limit = self._read(self.limit)
        own = {
            tier: self._read(field) for tier, field in self.tiers.items() if field.text().strip()
        }
        if limit is None or None in own.values():
            return
        tiers = {tier: money for tier, money in own.items() if money is not None}
        rules = RefundRules(bool(self.automatic.value()), limit, tiers)

        def done(_: None) -> None:
            self._place.toast_asked.emit(tr("The rules hold from now on."), None)
            self.left.emit()

        self._place.run(
            lambda w: set_refund_rules(w, rules),
            done,
            lambda error: self.limit.set_error(messages.sentence(error)),
        )

    def _read(self, field: TextField) -> Money | None:
        """None where it is no amount, which is told below the field."""
        field.set_error("")
        currency, mark = self._place.workplace.house.currency, self._place.formats.decimal_mark()
        try:
            return read_amount(field.text(), currency, mark)
        except UserError as exc:
            field.set_error(messages.sentence(exc))
            return None
