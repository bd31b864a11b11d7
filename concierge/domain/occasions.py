"""Days that matter to a client."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import Enum


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
