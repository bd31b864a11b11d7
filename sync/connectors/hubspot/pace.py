"""How often a portal may be asked: so many questions in so many seconds, counted by ourselves."""

from __future__ import annotations

from collections import deque

ALL = (190, 10.0)
"""The limit of a private app in the larger plans; smaller ones have 100."""
SEARCHES = (4, 1.0)
"""Of searches, for the whole portal, within the others."""


class Window:
    """So many in any stretch of that many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._taken: deque[float] = deque()

    def learn(self, most: int) -> None:
        """The far side named its own limit."""
        self._most = max(1, min(self._most, most))

    def wait(self, now: float) -> float:
        """Seconds until the next one is allowed."""
        while self._taken and now - self._taken[0] >= self._seconds:
            self._taken.popleft()
        if len(self._taken) < self._most:
            return 0.0
        return self._taken[len(self._taken) - self._most] + self._seconds - now

    def take(self, now: float) -> None:
        self._taken.append(now)


class Pace:
    """Both limits at once."""

    def __init__(self) -> None:
        self._all, self._searches = Window(*ALL), Window(*SEARCHES)

    def wait(self, now: float, *, is_search: bool) -> float:
        pause = self._all.wait(now)
        return max(pause, self._searches.wait(now)) if is_search else pause

    def take(self, now: float, *, is_search: bool) -> None:
        self._all.take(now)
        if is_search:
            self._searches.take(now)

    def heard(self, most: str | None, milliseconds: str | None) -> None:
        """What an answer's headers say about the limit, if it is about the same stretch."""
        _, seconds = ALL
        if most and most.isdigit() and milliseconds == str(int(seconds * 1000)):
            # A tenth is left to others who use the same token.
            self._all.learn(int(most) * 9 // 10)
