"""The order of the day: what comes first, what waits, and what one household gets."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from concierge.domain.clients import Tier
from concierge.domain.local_time import WallTime, local
from concierge.domain.views.work import TodayBand, TodayKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from concierge.domain.ids import ClientId
    from concierge.domain.views.work import TodayRow

SOON = timedelta(hours=1)
HORIZON = timedelta(days=3)
"""What falls due later than this waits until it is nearer."""
SILENCE = {
    Tier.PREMIERE: timedelta(days=30),
    Tier.PRIVEE: timedelta(days=45),
    Tier.MEMBER: timedelta(days=90),
}
"""After so long without a word a client is on the list (ours)."""
SILENT_A_DAY = 5
"""A day asks for no more of them than can be done besides everything else (ours)."""
HOUSEHOLD_GAP = timedelta(days=7)
"""What nobody asked for comes to one household at most once in so long."""
UNASKED = frozenset({TodayKind.OCCASION, TodayKind.SILENT})
"""What the house does of its own accord; everything else is owed."""

_TIER = {tier: place for place, tier in enumerate(Tier)}
_KIND = {kind: place for place, kind in enumerate(TodayKind)}
_BAND = {band: place for place, band in enumerate(TodayBand)}


def band(kind: TodayKind, due_at: datetime, now: datetime, zone_name: str) -> TodayBand:
    """NOW within the hour, overdue, or a parcel late that she has not asked about; TODAY on the
    agent's calendar day; LATER after it. A client who was long not spoken to can wait for the
    rest of the day."""
    if kind is TodayKind.SILENT:
        return TodayBand.TODAY
    if kind is TodayKind.PARCEL_LATE or due_at <= now + SOON:
        return TodayBand.NOW
    return TodayBand.TODAY if due_at < _end_of_day(now, zone_name) else TodayBand.LATER


@lru_cache(maxsize=8)
def _end_of_day(now: datetime, zone_name: str) -> datetime:
    day = local(now, zone_name).date() + timedelta(days=1)
    return WallTime(day, time.min, zone_name).utc()


def sort_key(row: TodayRow) -> tuple[int, int, float, int, str]:
    """By band; in NOW the higher tier first; then by the hour it is due, then by kind."""
    return (
        _BAND[row.band],
        _TIER[row.tier] if row.band is TodayBand.NOW else 0,
        row.due_at.timestamp(),
        _KIND[row.kind],
        row.key,
    )


def one_a_week(
    rows: Iterable[TodayRow],
    homes: Mapping[ClientId, str],
    planned: Mapping[str, Sequence[date]],
    today: date,
) -> tuple[list[TodayRow], list[TodayRow]]:
    """(what stands, what is held back) of rows in their order.

    Of what nobody asked for a household gets one within HOUSEHOLD_GAP: the first in the order,
    and nothing near a day in `planned`, for which somebody has planned a gesture. `homes` is the
    household of each client.
    """
    taken = {home: list(days) for home, days in planned.items()}
    stands, held = [], []
    for row in rows:
        if row.kind not in UNASKED:
            stands.append(row)
            continue
        days = taken.setdefault(homes[row.client], [])
        day = row.occasion_on or today
        if any(abs(day - other) < HOUSEHOLD_GAP for other in days):
            held.append(row)
            continue
        days.append(day)
        stands.append(row)
    return stands, held
