"""Who of the house sits at which telephone, and what a call that a telephone system tells of is."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from concierge.domain.interactions import CallOutcome, Direction

if TYPE_CHECKING:
    from datetime import datetime

SAME_CALL = timedelta(minutes=3)
"""A call that was begun here and one the telephone system tells of are one within so long."""

KINDS = frozenset({"aircall"})
"""Kinds of account that can let a telephone dial."""

_SEATS = re.compile(r"\s*([^=]+?)\s*=\s*([0-9]{1,20})\s*(?:[,;]\s*|$)")


def seats(text: str) -> dict[str, str] | None:
    """Name -> user of the telephone system, of "Ana Ribeiro=456, Margaux Vidal=457"; None for
    what cannot be read."""
    found: dict[str, str] = {}
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _SEATS.match(text, at)
        if match is None:
            return None
        found[match[1]] = match[2]
        at = match.end()
    return found


def seat_of(text: str, name: str) -> str:
    """The user of whoever is called this, however it is written; "" for none."""
    known = {one.casefold(): user for one, user in (seats(text) or {}).items()}
    return known.get(name.strip().casefold(), "")


def is_missed(direction: Direction, ended_at: datetime | None, *, answered: bool) -> bool:
    """Somebody called, it is over, and nobody of the house answered."""
    return direction is Direction.INCOMING and ended_at is not None and not answered


def usual_outcome(*, answered: bool) -> CallOutcome:
    """What a call most likely came to, before a person says it."""
    return CallOutcome.CONNECTED if answered else CallOutcome.NO_ANSWER
