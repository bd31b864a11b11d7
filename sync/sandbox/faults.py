"""Knobs for a bad day: what the pretend house's next answers do wrong."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field

KINDS = frozenset(
    {"500", "502", "503", "429", "401", "403", "404", "302", "truncate", "garbage", "hang", "drop"}
)


@dataclass(slots=True)
class Fault:
    """One answer's misfortune. `retry_after` is the header's text, empty for none.

    `drop` does the work and then closes the line without a word; `hang` says nothing for
    `seconds`; `truncate` sends half of the JSON under a right-looking header.
    """

    kind: str
    retry_after: str = ""
    seconds: float = 30.0


@dataclass(slots=True)
class Faults:
    """Thread-safe; `extra_fields` and `latency` hold until changed, faults are used up."""

    latency: float = 0.0
    extra_fields: bool = False
    _queue: deque[Fault] = field(default_factory=deque)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, kind: str, count: int = 1, retry_after: str = "", seconds: float = 30.0) -> None:
        """The next `count` API answers go wrong this way. Raises ValueError for unknown kinds."""
        if kind not in KINDS and kind != "ok":
            raise ValueError(f"unknown fault {kind!r}")
        with self._lock:
            self._queue.extend(Fault(kind, retry_after, seconds) for _ in range(count))

    def clear(self) -> None:
        with self._lock:
            self._queue.clear()
        self.latency, self.extra_fields = 0.0, False

    def next(self) -> Fault | None:
        with self._lock:
            fault = self._queue.popleft() if self._queue else None
        return None if fault is None or fault.kind == "ok" else fault
