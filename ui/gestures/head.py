"""What is left of the month's allowance, above the list of gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel
from ui.kit.meters import BudgetBar, BudgetRing
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.budget import Balance
    from ui.place import Place


class BudgetHead(Row):
    """Ring, what is left, the bar, and what is ordered and planned of it."""

    def __init__(self, place: Place) -> None:
        self._formats = place.formats
        self._ring = BudgetRing()
        self._left = PlainLabel("", Role.STRONG)
        self._of = PlainLabel("", Role.SMALL, Tone.INK3)
        self._bar = BudgetBar()
        self._spent = PlainLabel("", Role.SMALL, Tone.INK2, elide=True)
        super().__init__(self._ring, space="s16")
        words = Column(Row(self._left, None, self._of), self._bar, self._spent, space="s6")
        self.add(words, 1)

    def show_balance(self, balance: Balance, month: str) -> None:
        money, whole = self._formats.money, balance.total.minor or 1
        left = balance.left
        words = tr("{money} left", money=money(left))
        self._left.setText(words)
        self._left.set_tone(Tone.DANGER if left.minor < 0 else Tone.INK)
        allowance = money(balance.total, whole=True)
        self._of.setText(tr("of {money} in {month}", money=allowance, month=month))
        shares = (balance.committed.minor / whole, balance.reserved.minor / whole)
        self._ring.set_shares(*shares, words=words)
        self._bar.set_shares(*shares, words=words)
        self._spent.setText(
            tr(
                "{ordered} ordered · {planned} planned",
                ordered=money(balance.committed),
                planned=money(balance.reserved),
            )
        )
