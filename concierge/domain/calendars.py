"""Working days of a country: its weekend and its public holidays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

Holidays = Callable[[str, int], frozenset[date]]
"""The days nobody works in a country (ISO 3166 alpha-2) in a year, weekends included; empty for a
country it does not know."""

_LONGEST_REST = 60
"""Days without a working day that no calendar has: beyond it the calendar is broken."""


def monday_to_friday(country: str, year: int) -> frozenset[date]:
    """Weekends alone, for where a country or its holidays are not known."""
    day = date(year, 1, 1)
    days = (day + timedelta(days=n) for n in range(366))
    return frozenset(d for d in days if d.year == year and d.weekday() >= 5)


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """As the package `holidays` tells them for the whole country; some regions keep more."""
    known = _known(country, year)
    if known is None:
        return monday_to_friday(country, year)
    day = date(year, 1, 1)
    days = (day + timedelta(days=n) for n in range(366))
    return frozenset(d for d in days if d.year == year and not known.is_working_day(d))


def is_public_holiday(country: str, day: date) -> bool:
    """Named as one, whatever weekday it is; an ordinary Sunday is none."""
    known = _known(country, day.year)
    return known is not None and day in known


@cache
def _known(country: str, year: int) -> HolidayBase | None:
    # Loaded when it is first asked: it costs a twentieth of a second.
    import holidays

    try:
        return holidays.country_holidays(country, years=[year])
    except NotImplementedError:
        return None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A country's working days. An unknown country works Monday to Friday."""

    country: str
    off: Holidays = field(default=public_holidays, repr=False)

    def is_working_day(self, day: date) -> bool:
        return day not in self.off(self.country, day.year)

    def add(self, day: date, count: int) -> date:
        """The day `count` working days later, earlier where that is negative; 0 is `day` itself."""
        step = timedelta(days=1 if count >= 0 else -1)
        left, rested = abs(count), 0
        while left:
            day += step
            if self.is_working_day(day):
                left, rested = left - 1, 0
            elif (rested := rested + 1) > _LONGEST_REST:
                raise ValueError("a calendar without working days")
        return day

    def on_or_before(self, day: date) -> date:
        """The last working day that is not after `day`."""
        return day if self.is_working_day(day) else self.add(day, -1)

    def on_or_after(self, day: date) -> date:
        return day if self.is_working_day(day) else self.add(day, 1)
