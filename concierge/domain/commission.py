"""What a sale pays, and what its return takes back (DOMAIN, "Commission")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.domain.orders import RefundFacts


class LineKind(Enum):
    CREDIT = "credit"
    CLAWBACK = "clawback"


class CommissionState(Enum):
    PENDING = "pending"
    EARNED = "earned"
    APPROVED = "approved"
    PAID = "paid"
    REVERSED = "reversed"
    REFUSED = "refused"


_NEXT = {
    CommissionState.PENDING: {CommissionState.EARNED, CommissionState.REVERSED},
    CommissionState.EARNED: {
        CommissionState.APPROVED,
        CommissionState.REFUSED,
        CommissionState.REVERSED,
    },
    CommissionState.APPROVED: {CommissionState.PAID, CommissionState.REVERSED},
    CommissionState.PAID: set[CommissionState](),
    CommissionState.REVERSED: set[CommissionState](),
    CommissionState.REFUSED: {CommissionState.REVERSED},
}


def can_move(current: CommissionState, to: CommissionState) -> bool:
    """A paid line never changes: its return is a line of its own."""
    return to in _NEXT[current]


def clawback(base: Money, returned_before: Money, returned_now: Money, rate: int) -> Money:
    """What a return takes back, as a negative amount (zero when nothing is left to take).

    Computed as the difference of what the sale pays before and after, so that the claw-backs of
    a sale returned in parts sum to its commission to the cent, and never to more.
    """
    before = _at_least_zero(base - returned_before).share(rate)
    after = _at_least_zero(base - returned_before - returned_now).share(rate)
    return after - before


def amount_refunds(
    net: int, gross: int, shipping: int, refunds: Sequence[RefundFacts]
) -> dict[int, int]:
    """By refund id, what of `net` each refund without pieces gives back; minor units.

    In proportion to the whole order's `gross`, so that refunds of all of it give back all of
    the net to the cent. Exactly the postage is no part of the sale: it gives back nothing.
    """
    found: dict[int, int] = {}
    so_far = 0
    for refund in refunds:
        found[refund.id] = 0
        if refund.net or refund.total <= 0 or refund.total == shipping or gross <= 0:
            continue
        before, so_far = so_far, min(so_far + refund.total, gross)
        found[refund.id] = net * so_far // gross - net * before // gross
    return found


def _at_least_zero(amount: Money) -> Money:
    return amount if amount.minor > 0 else amount - amount


def earned_on(delivered: Sequence[datetime | None], window: timedelta) -> datetime | None:
    """When the return window of a sale has passed: `window` after its last parcel arrived.

    None while a parcel is still under way, or nothing was sent yet.
    """
    arrivals = [at for at in delivered if at is not None]
    if not arrivals or len(arrivals) < len(delivered):
        return None
    return max(arrivals) + window
