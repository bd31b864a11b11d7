"""The microphone's sample clock: when the first sample of a block was really taken."""

from __future__ import annotations

from collections import deque

RATE = 48_000
"""Samples a second, everywhere."""
NANOS = 1_000_000_000
_LATE = 40_000_000
_WINDOW = 50


class SampleClock:
    """Counts samples and dates them; not thread-safe, one per open microphone.

    Arrival only ever errs late, so the origin is the earliest one any block implies. When
    fifty blocks running are more than 40 ms late, samples were lost and the origin moves.
    """

    def __init__(self, rate: int = RATE) -> None:
        self._rate = rate
        self._count = 0
        self._origin: int | None = None
        self._recent: deque[int] = deque(maxlen=_WINDOW)
        self.lost = 0
        """Nanoseconds of sound that never arrived."""

    def stamp(self, samples: int, arrived: int) -> int:
        """Monotonic nanoseconds of the first of `samples` that arrived just now."""
        implied = arrived - (self._count + samples) * NANOS // self._rate
        self._recent.append(implied)
        if self._origin is None or implied < self._origin:
            self._origin = implied
        elif len(self._recent) == _WINDOW:
            earliest = min(self._recent)
            if earliest - self._origin > _LATE:
                self.lost += earliest - self._origin
                self._origin = earliest
        first = self._origin + self._count * NANOS // self._rate
        self._count += samples
        return first
