"""The one ticker: calls a function at a steady pace; what is due is decided by the store's rows."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC

from apscheduler.schedulers.background import BackgroundScheduler

from concierge.domain.errors import ConciergeError

log = logging.getLogger(__name__)

EVERY_SECONDS = 15


class Ticker:
    """Runs `work` every `seconds` on a thread of its own, never twice at once.

    After sleep or a stall it runs once, not once for each tick that was missed. The scheduler
    holds no job of anybody's: an overdue date job of its own store would be dropped (STORE).
    """

    def __init__(self, work: Callable[[], object], seconds: float = EVERY_SECONDS) -> None:
        self._work = work
        self._failing = False
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        )
        self._scheduler.add_job(self._tick, "interval", seconds=seconds)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        """Waits for a tick that is running."""
        self._scheduler.shutdown(wait=True)

    def _tick(self) -> None:
        """A failure is told once and recovery once; the next tick tries again."""
        try:
            self._work()
        except ConciergeError as exc:
            if not self._failing:
                log.warning("the tick fails: %s", exc)
            self._failing = True
        else:
            if self._failing:
                log.warning("the tick works again")
            self._failing = False
