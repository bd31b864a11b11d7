"""The monthly gesture allowance: reserve, commit, adjust, release, and what may come on top."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.errors import BugError
from concierge.domain.money import Money

if TYPE_CHECKING:
    from concierge.domain.ids import GestureId

DEFAULT_ALLOWANCE_UNITS = 500
"""Whole units of the house currency an agent may spend in a month (PRODUCT, row 7)."""
CARRIED_MONTHS = 12
"""No further back is looked for what was left over (ours)."""


class EntryKind(Enum):
    RESERVE = "reserve"
    COMMIT = "commit"
    ADJUST = "adjust"
    RELEASE = "release"
    GRANT = "grant"


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement. RESERVE, COMMIT and RELEASE carry the planned cost, ADJUST the difference
    of the final cost to what was committed (negative when it came cheaper), GRANT what a manager
    put on top for this gesture."""

    kind: EntryKind
    gesture: GestureId
    amount: Money


@dataclass(frozen=True, slots=True)
class Balance:
    allowance: Money
    """What the house gives for this month alone."""
    carried: Money
    """Left over from the month before, as far as the house lets it be kept."""
    granted: Money
    """By managers, for single gestures."""
    reserved: Money
    committed: Money

    @property
    def total(self) -> Money:
        return self.allowance + self.carried + self.granted

    @property
    def left(self) -> Money:
        return self.total - self.reserved - self.committed

    def covers(self, cost: Money) -> bool:
        return cost <= self.left


def balance(allowance: Money, entries: Iterable[Entry], carried: Money | None = None) -> Balance:
    """Where the month stands. Raises BugError when more is committed or released than reserved."""
    reserved: dict[GestureId, int] = {}
    committed = granted = 0
    for entry in entries:
        held = reserved.get(entry.gesture, 0)
        if entry.kind is EntryKind.GRANT:
            granted += entry.amount.minor
        elif entry.kind is EntryKind.RESERVE:
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
    return Balance(
        allowance=allowance,
        carried=carried or Money(0, currency),
        granted=Money(granted, currency),
        reserved=Money(sum(reserved.values()), currency),
        committed=Money(committed, currency),
    )


def month_before(month: str) -> str:
    """ "2026-01" for "2026-02"."""
    day = date.fromisoformat(f"{month}-01") - timedelta(days=1)
    return f"{day:%Y-%m}"


def carried_into(
    month: str, allowance: Money, entries: Mapping[str, Sequence[Entry]], percent: int
) -> Money:
    """What of the month before is kept, from `entries` by month (ours).

    `percent` of what was left of it, and never more than a whole allowance: what was carried into
    it is spent first and lapses with it. Before a person's first gesture nothing was left over.
    """
    nothing = Money(0, allowance.currency)
    first = min(entries, default=month)
    months = [month]
    while len(months) <= CARRIED_MONTHS and months[0] > first:
        months.insert(0, month_before(months[0]))
    kept = nothing
    for before in months[:-1]:
        left = balance(allowance, entries.get(before, ()), kept).left
        most = min(max(left.minor, 0), allowance.minor)
        kept = Money(most * percent // 100, allowance.currency)
    return kept
