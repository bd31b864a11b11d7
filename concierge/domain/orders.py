"""Orders, returns and what makes an order pending."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.remote import RemoteLine, RemoteRefund


class FinancialStatus(Enum):
    PENDING = "pending"
    AUTHORIZED = "authorized"
    PARTIALLY_PAID = "partially_paid"
    PAID = "paid"
    PARTIALLY_REFUNDED = "partially_refunded"
    REFUNDED = "refunded"
    VOIDED = "voided"
    EXPIRED = "expired"


class FulfilmentStatus(Enum):
    UNFULFILLED = "unfulfilled"
    PARTIALLY_FULFILLED = "partially_fulfilled"
    FULFILLED = "fulfilled"
    ON_HOLD = "on_hold"
    SCHEDULED = "scheduled"
    IN_PROGRESS = "in_progress"
    RESTOCKED = "restocked"


class ReturnStatus(Enum):
    """A return's own life, as the shop tells it; a first scan needs a tracker (DOMAIN)."""

    REQUESTED = "requested"
    OPEN = "open"
    DECLINED = "declined"
    CANCELED = "canceled"
    CLOSED = "closed"


class ParcelState(Enum):
    """Canonical carrier states, whatever the carrier calls them."""

    LABEL_MADE = "label_made"
    SCANNED = "scanned"
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    ATTEMPTED = "attempted"
    AVAILABLE_FOR_PICKUP = "available_for_pickup"
    DELIVERED = "delivered"
    DELAYED = "delayed"
    EXCEPTION = "exception"
    RETURNING = "returning"


class PendingState(Enum):
    """Why an order still needs somebody's eye, most urgent first."""

    DELAYED = "delayed"
    ON_HOLD = "on_hold"
    RETURN_UNDER_WAY = "return_under_way"
    UNPAID = "unpaid"
    PART_SHIPPED = "part_shipped"
    IN_TRANSIT = "in_transit"
    UNFULFILLED = "unfulfilled"


@dataclass(frozen=True, slots=True)
class ParcelFacts:
    """What the rules need of a parcel: its state and whether it is late (see parcels)."""

    state: ParcelState
    late: bool


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """Money given back, in minor units: `net` is the returned pieces' worth without tax, zero
    where money was given back without pieces."""

    id: int
    at: datetime
    net: int
    total: int


def net_sold(lines: Sequence[RemoteLine], refunds: Sequence[RemoteRefund]) -> int:
    """The lines' net in minor units without pieces that were edited away; returned pieces are
    still in it, their refunds tell of them."""
    refunded: Counter[str] = Counter()
    for refund in refunds:
        for item in refund.lines:
            refunded[item.line_remote_id] += item.quantity
    net = 0
    for line in lines:
        edited = line.quantity - line.current_quantity - refunded[line.remote_id]
        net += line.net.minor
        if edited > 0:
            net -= line.net.minor * edited // line.quantity
    return net


_DONE_PAYMENTS = {FinancialStatus.REFUNDED, FinancialStatus.VOIDED, FinancialStatus.EXPIRED}
_OWED_PAYMENTS = {
    FinancialStatus.PENDING,
    FinancialStatus.AUTHORIZED,
    FinancialStatus.PARTIALLY_PAID,
}
_OPEN_RETURNS = {ReturnStatus.REQUESTED, ReturnStatus.OPEN}


def pending_state(
    *,
    cancelled: bool,
    financial: FinancialStatus,
    fulfilment: FulfilmentStatus,
    parcels: tuple[ParcelFacts, ...],
    returns: tuple[ReturnStatus, ...],
) -> PendingState | None:
    """Why the order is pending, the most urgent reason where several hold; None when it rests."""
    if cancelled:
        return None
    moving = [p for p in parcels if p.state is not ParcelState.DELIVERED]
    if any(p.late or p.state is ParcelState.DELAYED for p in moving):
        return PendingState.DELAYED
    if fulfilment is FulfilmentStatus.ON_HOLD:
        return PendingState.ON_HOLD
    if not _OPEN_RETURNS.isdisjoint(returns):
        return PendingState.RETURN_UNDER_WAY
    if financial in _DONE_PAYMENTS:
        return None
    if financial in _OWED_PAYMENTS:
        return PendingState.UNPAID
    if fulfilment is FulfilmentStatus.PARTIALLY_FULFILLED:
        return PendingState.PART_SHIPPED
    if moving:
        return PendingState.IN_TRANSIT
    if fulfilment in {FulfilmentStatus.FULFILLED, FulfilmentStatus.RESTOCKED}:
        return None
    return PendingState.UNFULFILLED
