"""Days that matter to a client, and gestures planned backwards from them."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from concierge.domain.local_time import add_business_days, business_day_on_or_before


class OccasionKind(Enum):
    BIRTHDAY = "birthday"
    WEDDING_DAY = "wedding_day"
    ANNIVERSARY = "anniversary"
    NAME_DAY = "name_day"
    OTHER = "other"


class LeapRule(Enum):
    """Where 29 February is kept in other years: an explicit setting, never guessed."""

    FEBRUARY_28 = "february_28"
    MARCH_1 = "march_1"


@dataclass(frozen=True, slots=True)
class Occasion:
    kind: OccasionKind
    month: int
    day: int
    year: int | None
    leap_rule: LeapRule = LeapRule.FEBRUARY_28

    def in_year(self, year: int) -> date:
        if self.month == 2 and self.day == 29 and not isleap(year):
            return date(year, 2, 28) if self.leap_rule is LeapRule.FEBRUARY_28 else date(year, 3, 1)
        return date(year, self.month, self.day)

    def next_on(self, today: date) -> date:
        """The next time it is kept, today included."""
        this_year = self.in_year(today.year)
        return this_year if this_year >= today else self.in_year(today.year + 1)


def parse_occasion(kind: OccasionKind, text: str) -> Occasion:
    """Read "--MM-DD" or "YYYY-MM-DD" (vCard 4 dates). Raises ValueError on anything else."""
    year: int | None = None
    if text.startswith("--"):
        month, _, day = text[2:].partition("-")
    else:
        head, _, rest = text.partition("-")
        year = int(head)
        month, _, day = rest.partition("-")
    occasion = Occasion(kind, int(month), int(day), year)
    occasion.in_year(2024)  # raises ValueError for a day no calendar has
    return occasion


POST_DOMESTIC_DAYS = 5
POST_ABROAD_DAYS = 15
"""Working days the post needs: the slow end of 3 to 7 days, and of 2 to 3 weeks (DOMAIN)."""
PREPARE_DAYS = 1
SPARE_DAYS = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """Last days for each step of a gesture that travels by post."""

    write_by: date
    approve_by: date
    post_by: date
    arrive_by: date
    too_late: bool
    """True when even starting today it would arrive after the day."""
    earliest_arrival: date
    """When it would arrive if it were written today."""


def plan_backwards(occasion_on: date, today: date, *, abroad: bool) -> Plan:
    """From the day it should be in her hands back to the day it must be written.

    Working days are Monday to Friday; public holidays are not known here.
    """
    travel = POST_ABROAD_DAYS if abroad else POST_DOMESTIC_DAYS
    arrive = business_day_on_or_before(occasion_on - timedelta(days=SPARE_DAYS))
    post = add_business_days(arrive, -travel)
    approve = add_business_days(post, -PREPARE_DAYS)
    earliest = add_business_days(today, PREPARE_DAYS + travel)
    return Plan(
        write_by=approve,
        approve_by=approve,
        post_by=post,
        arrive_by=arrive,
        too_late=earliest > occasion_on,
        earliest_arrival=earliest,
    )
