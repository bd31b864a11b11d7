"""The monthly gesture allowance: reserve, commit, adjust, release."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.errors import BugError
from concierge.domain.money import Money

if TYPE_CHECKING:
    from concierge.domain.ids import GestureId

DEFAULT_ALLOWANCE_UNITS = 500
"""Whole units of the house currency an agent may spend in a month (PRODUCT, row 7)."""


class EntryKind(Enum):
    RESERVE = "reserve"
    COMMIT = "commit"
    ADJUST = "adjust"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement. RESERVE, COMMIT and RELEASE carry the planned cost, ADJUST the difference
    of the final cost to what was committed (negative when it came cheaper)."""

    kind: EntryKind
    gesture: GestureId
    amount: Money


@dataclass(frozen=True, slots=True)
class Balance:
    allowance: Money
    reserved: Money
    committed: Money

    @property
    def left(self) -> Money:
        return self.allowance - self.reserved - self.committed

    def covers(self, cost: Money) -> bool:
        return cost <= self.left


def balance(allowance: Money, entries: Iterable[Entry]) -> Balance:
    """Where the month stands. Raises BugError when more is committed or released than reserved."""
    reserved: dict[GestureId, int] = {}
    committed = 0
    for entry in entries:
        held = reserved.get(entry.gesture, 0)
        if entry.kind is EntryKind.RESERVE:
            reserved[entry.gesture] = held + entry.amount.minor
        elif entry.kind is EntryKind.ADJUST:
            committed += entry.amount.minor
        else:
            if entry.amount.minor > held:
                raise BugError("a budget entry frees more than was reserved")
            reserved[entry.gesture] = held - entry.amount.minor
            if entry.kind is EntryKind.COMMIT:
                committed += entry.amount.minor
    currency = allowance.currency
    return Balance(allowance, Money(sum(reserved.values()), currency), Money(committed, currency))
