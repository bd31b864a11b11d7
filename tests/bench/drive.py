"""The real window on a store, driven without a screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace


WAKE_MS = 10


class Desk:
    def __init__(self, place: Workplace) -> None:
        from ui.app import Running

        self.running = Running(place, lambda _: None, None, "en-GB")
        self.window = self.running.window

    def __enter__(self) -> Self:
        self.window.show()
        self.window.begin()
        self.until(self.window.is_settled)
        return self

    def __exit__(self, *_: object) -> None:
        self.running.close()

    def until(self, done: Callable[[], bool], seconds: float = 30) -> None:
        """Let the window live, asleep between its events as it is at work."""
        waker = QTimer(interval=WAKE_MS)
        waker.start()
        end = time.perf_counter() + seconds
        while not done():
            self.running.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError

    def rest(self, seconds: float) -> None:
        """Nobody does anything for so long; the window may."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() >= end)

    def clients(self) -> Any:
        self.window.go("clients")
        screen = self.window.room("clients")
        self.until(lambda: screen.pane.answers > 0 and screen.page.profile is not None)
        return screen
