"""From when to when a stream of changes reads, where this computer's clock cannot be trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sync.http import Wire

BROKEN = timedelta(days=2)
"""How far back is read where the saved cursor lies in the far side's future."""

SAME = timedelta(seconds=5)
"""Clocks as far apart are taken for one: an answer tells whole seconds and is under way for some,
and every stream reads minutes twice."""


@dataclass(frozen=True, slots=True)
class Span:
    """`since` is where the reading begins, before any overlap; no cursor goes beyond `until`."""

    since: datetime
    until: datetime

    def reached(self, last: datetime, since: datetime) -> datetime:
        """How far a page whose newest change is `last` carries a cursor that stood at `since`."""
        return max(since, min(last, self.until))


def span(cursor: Mapping[str, Any] | None, started: datetime, wire: Wire) -> Span:
    """By the far side's clock, where that is behind ours: what it writes from now on carries its
    own time, and a cursor beyond that would pass over it.

    Where ours is behind, ours is kept to: a little is read twice. `wire` must have had an answer.
    """
    skew = wire.skew if wire.skew is not None else timedelta()
    if abs(skew) < SAME:
        skew = timedelta()
    # The second is for a clock that was put right since the run began.
    until = min(started, started + skew, wire.waiter.now() + skew)
    since = datetime.fromisoformat(cursor["since"]) if cursor else until
    if since > until:
        # The run's own start, by the clock that is ahead, is no mystery; any other is.
        since = until if since == started else until - BROKEN
    return Span(since, until)
