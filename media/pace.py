"""How many pictures a second a camera really gives, and what to say when they are few."""

from __future__ import annotations

from collections import deque

from media.clock import NANOS

_OVER = 2 * NANOS
_FEW = 12.0
SLOW = (
    "The camera gives only {rate} pictures a second. More light often helps; "
    "otherwise choose another camera."
)


class Pace:
    """Fed with every picture's time stamp; not thread-safe."""

    def __init__(self) -> None:
        self._stamps: deque[int] = deque()

    def seen(self, at: int) -> None:
        self._stamps.append(at)
        while at - self._stamps[0] > _OVER:
            self._stamps.popleft()

    @property
    def rate(self) -> float | None:
        """Pictures a second over the last two; None before there were enough to tell."""
        if len(self._stamps) < 2 or self._stamps[-1] - self._stamps[0] < _OVER * 3 // 4:
            return None
        return (len(self._stamps) - 1) * NANOS / (self._stamps[-1] - self._stamps[0])

    def notice(self) -> str:
        """A sentence while the camera is too slow to look alive, else empty."""
        rate = self.rate
        return SLOW.format(rate=round(rate)) if rate is not None and rate < _FEW else ""
