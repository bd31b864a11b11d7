"""Gestures planned backwards: from the day it should be in her hands to the day it must be begun.

Two calendars count: the house's own for what is made and handed to the post, hers for the post's
way and the day it is handed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from concierge.domain.gestures import GestureKind

if TYPE_CHECKING:
    from concierge.domain.calendars import Calendar

POST_DOMESTIC_DAYS = 5
POST_ABROAD_DAYS = 15
"""Working days the post needs: the slow end of 3 to 7 days, and of 2 to 3 weeks (DOMAIN)."""
FLORIST_DAYS = 2
"""Working days a florist in her town wants to be asked before (ours)."""
APPROVE_DAYS = 1
"""A manager has a working day to say yes (ours)."""
PRODUCE_DAYS = 2
"""Handwriting takes one to two working days (DOMAIN); packing a gift as long (ours)."""
SPARE_DAYS = 1
"""What is posted should be there the day before: the post is late more often than early (ours)."""


class Step(Enum):
    """What has to be done, in this order; a kind leaves out what it does not need."""

    WRITE = "write"
    APPROVE = "approve"
    PRODUCE = "produce"
    POST = "post"
    ARRIVE = "arrive"


@dataclass(frozen=True, slots=True)
class Way:
    """What a kind of gesture needs between the first word and her door, in working days."""

    produce: int
    travel: int
    spare: int
    """Days before the occasion on which it should be there; 0 for on the day itself."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The last day for each step; a step that is not needed falls on the day of the next."""

    write_by: date
    approve_by: date
    produce_by: date
    """On this day it is being made at the latest."""
    post_by: date
    arrive_by: date
    too_late: bool
    """Even begun today it would arrive after the day."""
    earliest_arrival: date
    """When it would arrive if it were begun today."""

    def by(self, step: Step) -> date:
        return {
            Step.WRITE: self.write_by,
            Step.APPROVE: self.approve_by,
            Step.PRODUCE: self.produce_by,
            Step.POST: self.post_by,
            Step.ARRIVE: self.arrive_by,
        }[step]


def way_of(kind: GestureKind, *, abroad: bool) -> Way | None:
    """None for what travels nowhere: money given back has no day to be there by."""
    if kind in (GestureKind.NOTE, GestureKind.GIFT):
        return Way(PRODUCE_DAYS, POST_ABROAD_DAYS if abroad else POST_DOMESTIC_DAYS, SPARE_DAYS)
    if kind is GestureKind.FLOWERS:
        # Cut flowers come from a florist where she lives, on the day itself.
        return Way(0, FLORIST_DAYS, 0)
    return None


@lru_cache(maxsize=4096)
def plan(way: Way, occasion_on: date, today: date, *, home: Calendar, hers: Calendar) -> Plan:
    """Back from `occasion_on`, a day of her calendar, and forward from `today`, hers as well."""
    arrive = hers.on_or_before(occasion_on - timedelta(days=way.spare))
    post = home.on_or_before(hers.add(arrive, -way.travel))
    produce = home.add(post, -way.produce)
    approve = home.on_or_before(produce)
    write = home.add(approve, -APPROVE_DAYS)
    begun = home.add(home.on_or_after(today), APPROVE_DAYS + way.produce)
    earliest = hers.add(begun, way.travel)
    return Plan(
        write_by=write,
        approve_by=approve,
        produce_by=produce,
        post_by=post,
        arrive_by=arrive,
        too_late=earliest > occasion_on,
        earliest_arrival=earliest,
    )
