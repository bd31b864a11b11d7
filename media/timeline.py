"""The film's own time: where the first frame is zero and paused time does not exist."""

from __future__ import annotations

from dataclasses import dataclass

from media.clock import NANOS, RATE

LIMIT = 30 * NANOS
"""A film is thirty seconds, to the nanosecond."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a block of sound that belongs in the film."""

    offset: int
    """Index of its first sample within the block."""
    count: int
    at: int
    """Film time of its first sample, in nanoseconds."""
    joined: bool
    """Follows the sound before it without a pause between."""


class Timeline:
    """Maps monotonic nanoseconds to film nanoseconds; plain arithmetic, the caller locks.

    Devices run on through a pause and deliver late, so pauses are kept as intervals and each
    picture or sample is judged by when it was taken, not by when it arrived.
    """

    def __init__(self, start: int, limit: int = LIMIT) -> None:
        self.start = start
        self.limit = limit
        self._pauses: list[tuple[int, int]] = []
        self._paused_at: int | None = None

    @property
    def paused(self) -> bool:
        return self._paused_at is not None

    def pause(self, at: int) -> None:
        if self._paused_at is None:
            earliest = self._pauses[-1][1] if self._pauses else self.start
            self._paused_at = max(at, earliest)

    def resume(self, at: int) -> None:
        if self._paused_at is not None:
            self._pauses.append((self._paused_at, max(at, self._paused_at)))
            self._paused_at = None

    def film_time(self, at: int) -> int:
        """Film nanoseconds at a moment; stands still within a pause, never below zero."""
        gone = 0
        for begin, end in self._pauses:
            if at <= begin:
                break
            gone += min(at, end) - begin
        if self._paused_at is not None and at > self._paused_at:
            gone += at - self._paused_at
        return min(self.limit, max(0, at - self.start - gone))

    def frame(self, at: int) -> int | None:
        """Film time of a picture taken at `at`; None when it was taken in a pause or before
        the start. `limit` means the film is full and this picture is not in it."""
        if at < self.start or self._within_pause(at):
            return None
        return self.film_time(at)

    def sound(self, at: int, count: int) -> list[Piece]:
        """The parts of a block of `count` samples, first taken at `at`, that are in the film."""
        pieces = []
        for begin, end in self._running():
            first = max(0, _samples_ceil(begin - at))
            last = count if end is None else min(count, _samples_ceil(end - at))
            if first >= last:
                continue
            moment = at + first * NANOS // RATE
            film = self.film_time(moment)
            room = _samples_ceil(self.limit - film)
            if room > 0:
                pieces.append(Piece(first, min(last - first, room), film, joined=begin < at))
        return pieces

    def _running(self) -> list[tuple[int, int | None]]:
        """Begin and end of each stretch that is filmed."""
        begins = [self.start, *(end for _, end in self._pauses)]
        ends = [*(begin for begin, _ in self._pauses), self._paused_at]
        return list(zip(begins, ends, strict=True))

    def _within_pause(self, at: int) -> bool:
        if self._paused_at is not None and at >= self._paused_at:
            return True
        return any(begin <= at < end for begin, end in self._pauses)


def _samples_ceil(nanos: int) -> int:
    """Samples that begin within `nanos`, i.e. rounded up."""
    return -(-nanos * RATE // NANOS)
