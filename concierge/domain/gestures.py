"""Notes, flowers and gifts through their state machine."""

from __future__ import annotations

from enum import Enum


class GestureKind(Enum):
    NOTE = "note"
    FLOWERS = "flowers"
    GIFT = "gift"
    SHIPPING_REFUND = "shipping_refund"


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

CARD_LIMIT = 220
"""Characters that fit the A6 card by hand at a readable size."""


def can_move(current: GestureState, to: GestureState) -> bool:
    """What is ordered is paid for: it is cancelled only where it may no longer be sent."""
    return to in _NEXT[current]


def reserves_budget(state: GestureState) -> bool:
    return state in {GestureState.PLANNED, GestureState.APPROVED}
