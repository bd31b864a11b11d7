"""When a gesture must be begun to be there on its day, and what still can be there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from concierge.domain.calendars import Calendar
from concierge.domain.gestures import GestureKind
from concierge.domain.planning import Plan, plan, way_of

if TYPE_CHECKING:
    from datetime import date


_IN_TIME = (GestureKind.NOTE, GestureKind.FLOWERS)
"""Asked in this order: what takes the most thought first."""


@cache
def country_of(zone_name: str) -> str:
    """The country (ISO 3166 alpha-2) whose clock an IANA zone is; "" for UTC and the like."""
    from babel.core import get_global

    found = str(get_global("zone_territories").get(zone_name, ""))
    return found if len(found) == 2 and found.isalpha() else ""


class Planner:
    """For a house in that time zone; `today` is a day on the client's own calendar."""

    def __init__(self, house_zone: str) -> None:
        self._home = Calendar(country_of(house_zone))
        self._asked: dict[tuple[str, date, date], tuple[GestureKind, Plan] | None] = {}

    def plan(self, country: str, kind: GestureKind, on: date, today: date) -> Plan | None:
        """None for what travels nowhere. Who has no country lives where the house is."""
        hers = Calendar(country or self._home.country)
        way = way_of(kind, abroad=hers.country != self._home.country)
        return None if way is None else plan(way, on, today, home=self._home, hers=hers)

    def in_time(self, country: str, on: date, today: date) -> tuple[GestureKind, Plan] | None:
        """The first kind that can still be there by that day; None where none can."""
        asked = (country, on, today)
        if asked not in self._asked:
            self._asked[asked] = self._in_time(country, on, today)
        return self._asked[asked]

    def begin(self, country: str, on: date, today: date) -> date:
        """The last day to begin what can still be there; the day itself where nothing can."""
        still = self.in_time(country, on, today)
        return on if still is None else still[1].write_by

    def _in_time(self, country: str, on: date, today: date) -> tuple[GestureKind, Plan] | None:
        for kind in _IN_TIME:
            found = self.plan(country, kind, on, today)
            if found is not None and not found.too_late:
                return kind, found
        return None
