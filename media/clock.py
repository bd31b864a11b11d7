"""The microphone's sample clock: when the first sample of a block was really taken."""

from __future__ import annotations

from collections import deque

RATE = 48_000
"""Samples a second, everywhere."""
NANOS = 1_000_000_000
_LATE = 10_000_000
_WINDOW = RATE
_DRIFT = 5_000
"""A sound card that counts a sample in so many too few follows its own quartz: 200 ppm."""


class SampleClock:
    """Counts samples and dates them; not thread-safe, one per open microphone.

    Arrival only ever errs late, so the origin is the earliest one any block implies; it grows
    later by what a slow card's clock may lose, or after an hour sound would be dated before it
    was heard. When every block of a second is more than 10 ms late, samples were lost
    and the origin moves. Where the computer only held its breath for so long, the next block that
    is on time moves it back.
    """

    def __init__(self, rate: int = RATE) -> None:
        self._rate = rate
        self._count = 0
        self._origin: int | None = None
        self._recent: deque[tuple[int, int]] = deque()
        self.lost = 0
        """Nanoseconds of sound that never arrived."""

    def stamp(self, samples: int, arrived: int) -> int:
        """Monotonic nanoseconds of the first of `samples` that arrived just now."""
        implied = arrived - (self._count + samples) * NANOS // self._rate
        self._recent.append((self._count, implied))
        is_whole = self._count - self._recent[0][0] >= _WINDOW
        while self._count - self._recent[0][0] > _WINDOW:
            self._recent.popleft()
        if self._origin is None:
            self._origin = implied
        self._origin = min(implied, self._origin + samples * NANOS // (self._rate * _DRIFT))
        earliest = min(origin for _, origin in self._recent)
        if is_whole and earliest - self._origin > _LATE:
            self.lost += earliest - self._origin
            self._origin = earliest
        first = self._origin + self._count * NANOS // self._rate
        self._count += samples
        return first
