"""Shopify's cost throttle as the pretend house keeps it: a bucket of points that refills."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Throttle:
    """`restore` points flow back each second, up to `maximum`. Thread-safe.

    `clock` counts seconds and may be a test's own. The default bucket is far larger than a real
    plan's (2,000 points, 100 a second), so that a demonstration does not wait.
    """

    def __init__(
        self,
        maximum: float = 100_000,
        restore: float = 50_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.maximum, self.restore, self.clock = maximum, restore, clock
        self.trips = 0
        self._available = maximum
        self._seen = clock()
        self._lock = threading.Lock()

    def _refill(self) -> None:
        now = self.clock()
        flowed = (now - self._seen) * self.restore
        self._available = min(self.maximum, self._available + flowed)
        self._seen = now

    def set(self, maximum: float, restore: float) -> None:
        """Change the plan; the bucket starts full."""
        with self._lock:
            self.maximum, self.restore = maximum, restore
            self._available, self._seen = maximum, self.clock()

    def take(self, requested: float) -> bool:
        """Whether there were points enough; they are taken if so."""
        with self._lock:
            self._refill()
            if requested > self._available:
                self.trips += 1
                return False
            self._available -= requested
            return True

    def give_back(self, points: float) -> None:
        with self._lock:
            self._available = min(self.maximum, self._available + points)

    def status(self) -> dict[str, float]:
        with self._lock:
            self._refill()
            return {
                "maximumAvailable": float(self.maximum),
                "currentlyAvailable": int(self._available),
                "restoreRate": float(self.restore),
            }
