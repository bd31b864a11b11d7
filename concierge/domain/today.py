"""The order of the day: what comes first, by one stated rule."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.clients import Tier
from concierge.domain.local_time import local
from concierge.domain.views.work import TodayBand, TodayKind

if TYPE_CHECKING:
    from concierge.domain.views.work import TodayRow

SOON = timedelta(hours=1)
HORIZON = timedelta(days=3)
"""What falls due later than this waits until it is nearer."""

_TIER = {Tier.PREMIERE: 0, Tier.PRIVEE: 1, Tier.MEMBER: 2}
_KIND = {kind: place for place, kind in enumerate(TodayKind)}


def band(kind: TodayKind, due_at: datetime, now: datetime, zone_name: str) -> TodayBand:
    """NOW within the hour, overdue, or a parcel late that she has not asked about; TODAY on the
    agent's calendar day; LATER after it."""
    if kind is TodayKind.PARCEL_LATE or due_at <= now + SOON:
        return TodayBand.NOW
    same_day = local(due_at, zone_name).date() == local(now, zone_name).date()
    return TodayBand.TODAY if same_day else TodayBand.LATER


def sort_key(row: TodayRow) -> tuple[int, int, float, int, str]:
    """By band; in NOW the higher tier first; then by the hour it is due, then by kind."""
    bands = list(TodayBand)
    return (
        bands.index(row.band),
        _TIER[row.tier] if row.band is TodayBand.NOW else 0,
        row.due_at.timestamp(),
        _KIND[row.kind],
        row.key,
    )
