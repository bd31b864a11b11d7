"""Wall clocks and instants: what a time means where the client lives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@cache
def zone(name: str) -> ZoneInfo:
    """The IANA zone; UTC for a name that is unknown or empty, so that bad data never stops work."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def known_zone(name: str) -> bool:
    return bool(name) and zone(name).key == name


@dataclass(frozen=True, slots=True)
class WallTime:
    """A date and hour on the clock of a zone. The truth of anything scheduled for a person:
    the UTC instant is computed from it again whenever the zone's rules change."""

    day: date
    at: time
    zone_name: str

    def utc(self) -> datetime:
        """The instant; in a gap (clocks forward) an hour on, in a fold the first of the two."""
        local = datetime.combine(self.day, self.at.replace(tzinfo=None, fold=0))
        aware = local.replace(tzinfo=zone(self.zone_name))
        # A wall time inside a gap does not survive the round trip; fold=0 then reads it with the
        # offset before the change, which lands after the gap, as people expect.
        return aware.astimezone(UTC)


def local(instant: datetime, zone_name: str) -> datetime:
    return instant.astimezone(zone(zone_name))


def month_of(instant: datetime, zone_name: str) -> str:
    """The month on that zone's calendar as "YYYY-MM"."""
    return f"{local(instant, zone_name):%Y-%m}"
