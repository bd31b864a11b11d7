"""What is known of a film once its link is with her: opened and played are told by the page itself,
anything else is not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class WatchEvent(Enum):
    """What a film's page tells of itself; each at most once in one opening of it."""

    OPEN = "open"
    QUARTER = "25"
    HALF = "50"
    THREE_QUARTERS = "75"
    WHOLE = "100"


PLAYED = {
    WatchEvent.QUARTER: 25,
    WatchEvent.HALF: 50,
    WatchEvent.THREE_QUARTERS: 75,
    WatchEvent.WHOLE: 100,
}
"""Percent of the film."""


@dataclass(frozen=True, slots=True)
class FilmView:
    """One thing the page told, in one opening of it."""

    page: str
    """The unguessable name of the film's page."""
    session: str
    """Of one opening of the page; says nothing of who opened it."""
    event: WatchEvent
    at: datetime


@dataclass(frozen=True, slots=True)
class Watched:
    """The sum of what a film's page told."""

    opened_at: datetime | None
    """When it was first opened."""
    openings: int
    percent: int
    """How far it was played in the opening that went furthest; 0 for not a quarter."""


def watched(views: Iterable[tuple[str, WatchEvent, datetime]]) -> Watched:
    """From (session, event, instant) in any order. A page that told how far it was played was
    opened, even where that word was lost."""
    sessions: set[str] = set()
    first: datetime | None = None
    percent = 0
    for session, event, at in views:
        sessions.add(session)
        first = at if first is None else min(first, at)
        percent = max(percent, PLAYED.get(event, 0))
    return Watched(first, len(sessions), percent)
