"""Waiting: a pause that can be cancelled, and a bucket of cost points kept in step with the far
side's own, so that it never has to refuse us."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

from concierge.domain.errors import CancelledError

_SLICE = 0.1
_DEAREST = 1000.0
"""What a document may cost whose price is not known yet: Shopify's limit for one question."""
_SPARE = 5.0
"""Points left over at each question: the far side rounds what it says of its bucket."""
T = TypeVar("T")


class Waiter(Protocol):
    """Time as the sync sees it; tests bring their own and never sleep."""

    def now(self) -> datetime:
        """The present moment, aware UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds from some fixed moment."""
        ...

    def wait(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        """Return after that long; raises CancelledError as soon as it is cancelled."""
        ...


class SleepingWaiter:
    """The real one."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def wait(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        end = time.monotonic() + seconds
        while True:
            check(cancelled)
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(_SLICE, left))


SLEEPING = SleepingWaiter()
"""The one whose pace everything in this process shares."""
_shared: WeakKeyDictionary[Waiter, dict[str, Any]] = WeakKeyDictionary()


def shared(waiter: Waiter, far_side: str, make: Callable[[], T]) -> T:
    """What is known of a far side's limits, the same for all that is asked of it by one clock: what
    tells it something spends of what is left for reading."""
    known = _shared.setdefault(waiter, {})
    found: T = known.setdefault(far_side, make())
    return found


def check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise CancelledError("The update was stopped. What was already read is kept.")


class CostBucket:
    """Points the far side still grants us, guessed between answers from its refill rate."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._available: float | None = None
        self._maximum = self._restore = 0.0
        self._seen = 0.0
        self._costs: dict[str, float] = {}

    def wait_for(self, document: str) -> float:
        """Seconds until the document can be afforded; 0 while nothing is known."""
        if self._available is None or self._restore <= 0:
            return 0.0
        cost = self._costs.get(document, _DEAREST)
        flowed = (self._clock() - self._seen) * self._restore
        have = min(self._maximum, self._available + flowed)
        return max(0.0, (min(cost + _SPARE, self._maximum) - have) / self._restore)

    def take(self, document: str) -> None:
        """It is asked now: until its answer tells, its cost counts as spent."""
        if self._available is not None:
            self._available -= min(self._costs.get(document, _DEAREST), self._maximum)

    def learn(
        self, document: str, requested: float, available: float, maximum: float, restore: float
    ) -> None:
        """Take over what an answer said about the document's cost and the bucket."""
        self._costs[document] = max(requested, self._costs.get(document, 0.0))
        self._available, self._maximum, self._restore = available, maximum, restore
        self._seen = self._clock()

    def forget(self, document: str) -> None:
        """The document's cost has changed, for instance with a smaller page."""
        self._costs.pop(document, None)
