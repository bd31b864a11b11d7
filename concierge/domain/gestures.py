"""Notes, flowers, gifts and favours: their state machine, and what they came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class GestureKind(Enum):
    NOTE = "note"
    FLOWERS = "flowers"
    GIFT = "gift"
    SHIPPING_REFUND = "shipping_refund"
    CREDIT = "credit"
    EARLY_ACCESS = "early_access"


class GestureState(Enum):
    IDEA = "idea"
    PLANNED = "planned"
    APPROVED = "approved"
    ORDERED = "ordered"
    SENT = "sent"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


_NEXT = {
    GestureState.IDEA: {GestureState.PLANNED, GestureState.CANCELLED},
    GestureState.PLANNED: {GestureState.APPROVED, GestureState.CANCELLED},
    GestureState.APPROVED: {GestureState.ORDERED, GestureState.CANCELLED},
    GestureState.ORDERED: {GestureState.SENT, GestureState.CANCELLED},
    GestureState.SENT: {GestureState.DELIVERED},
    GestureState.DELIVERED: set[GestureState](),
    GestureState.CANCELLED: set[GestureState](),
}

OPEN_STATES = frozenset(
    {GestureState.IDEA, GestureState.PLANNED, GestureState.APPROVED, GestureState.ORDERED}
)

WITHOUT_POST = frozenset(
    {GestureKind.SHIPPING_REFUND, GestureKind.CREDIT, GestureKind.EARLY_ACCESS}
)
"""Nothing of it travels: no postal address is needed, and it has no day to be there by."""
FREE = frozenset({GestureKind.EARLY_ACCESS})
"""A place in the queue costs the house nothing."""
HOUSEHOLD_DAYS = 90
"""Of one household nobody gets the same twice within so many days without being told (ours)."""


class Outcome(Enum):
    """What became of a gesture that left the house."""

    DELIGHTED = "delighted"
    NO_WORD = "no_word"
    RETURNED = "returned"
    DAMAGED = "damaged"
    LATE = "late"


WENT_WRONG = frozenset({Outcome.RETURNED, Outcome.DAMAGED, Outcome.LATE})
_LEFT = frozenset({GestureState.SENT, GestureState.DELIVERED})


@dataclass(frozen=True, slots=True)
class CameTo:
    """What a gesture came to, as far as anybody has written it down."""

    outcome: Outcome | None = None
    words: str = ""
    thanked_on: date | None = None
    thanks: str = ""
    """In the client's own words."""


NOTHING_YET = CameTo()


def has_left(state: GestureState) -> bool:
    """Only then can it have come to anything."""
    return state in _LEFT


def can_move(current: GestureState, to: GestureState) -> bool:
    """What is ordered is paid for: it is cancelled only where it may no longer be sent."""
    return to in _NEXT[current]


def reserves_budget(state: GestureState) -> bool:
    return state in {GestureState.PLANNED, GestureState.APPROVED}
