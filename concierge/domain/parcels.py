"""A parcel's way, its promise and when it counts as late (DOMAIN, "Parcels")."""

from __future__ import annotations

from datetime import datetime, timedelta

from concierge.domain.orders import ParcelState

QUIET_AFTER = timedelta(days=4)
"""No scan for this long counts as late until a carrier's own usual is known (ours)."""

_STEP = {
    ParcelState.LABEL_MADE: 0,
    ParcelState.SCANNED: 1,
    ParcelState.IN_TRANSIT: 2,
    ParcelState.DELAYED: 2,
    ParcelState.EXCEPTION: 2,
    ParcelState.RETURNING: 2,
    ParcelState.OUT_FOR_DELIVERY: 3,
    ParcelState.ATTEMPTED: 3,
    ParcelState.AVAILABLE_FOR_PICKUP: 3,
    ParcelState.DELIVERED: 4,
}


def step(state: ParcelState) -> int:
    """Place on the five steps people are shown: label, scanned, in transit, out, delivered."""
    return _STEP[state]


def is_late(
    state: ParcelState,
    promised_at: datetime | None,
    last_scan_at: datetime | None,
    now: datetime,
) -> bool:
    """The carrier says so, the promise has passed, or nobody has scanned it for too long."""
    if state is ParcelState.DELIVERED:
        return False
    if state in {ParcelState.DELAYED, ParcelState.EXCEPTION}:
        return True
    if promised_at is not None and now > promised_at:
        return True
    moving = state in {ParcelState.SCANNED, ParcelState.IN_TRANSIT}
    return moving and last_scan_at is not None and now - last_scan_at > QUIET_AFTER
