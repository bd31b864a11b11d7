"""Run work off the main thread and deliver its result back on it; the newest of a key wins."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from concierge.services.logs import way

T = TypeVar("T")
log = logging.getLogger(__name__)


class Task:
    """A hold on work under way. After `cancel` nothing is delivered any more.

    Long work is given `cancelled` and looks at it between its steps.
    """

    def __init__(self) -> None:
        self._future: Future[Any] | None = None
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True
        if self._future is not None:
            self._future.cancel()

    def mute(self) -> None:
        """Let the work be done, deliver nothing."""
        self._cancelled = True

    def cancelled(self) -> bool:
        return self._cancelled


@dataclass(frozen=True, slots=True)
class _Finished:
    task: Task
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    key: str


def _log_failure(error: Exception) -> None:
    log.error("background work failed: %s%s", type(error).__name__, way(error))


class Tasks(QObject):
    """Made in the main thread, so every delivery happens there. Work touches no widget."""

    _finished = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._newest: dict[str, Task] = {}
        self._live: set[Task] = set()
        self._finished.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] = _log_failure,
        *,
        key: str = "",
        task: Task | None = None,
    ) -> Task:
        """Call `work` on a worker, then `done` or `failed` on the main thread.

        A later run with the same `key` cancels this one. Give a `task` of your own when the
        work itself must look at `task.cancelled`.
        """
        handle = task or Task()
        if key:
            self.cancel(key)
            self._newest[key] = handle
        self._live.add(handle)

        def on_complete(future: Future[T]) -> None:
            self._finished.emit(_Finished(handle, future, done, failed, key))

        handle._future = self._executor.submit(work)
        handle._future.add_done_callback(on_complete)
        return handle

    def cancel(self, key: str) -> None:
        """Drop whatever runs under this key."""
        old = self._newest.pop(key, None)
        if old is not None:
            old.cancel()

    def is_busy(self) -> bool:
        """Whether any answer is still to come."""
        return bool(self._live)

    def cancel_all(self) -> None:
        """At the window's end: nothing is delivered afterwards."""
        # Only the answers are dropped: what is waiting may be somebody's last words.
        for task in tuple(self._live):
            task.mute()
        self._newest.clear()

    @Slot(object)
    def _deliver(self, finished: _Finished) -> None:
        task = finished.task
        self._live.discard(task)
        if self._newest.get(finished.key) is task:
            del self._newest[finished.key]
        if task.cancelled() or finished.future.cancelled():
            return
        error = finished.future.exception()
        if error is None:
            finished.done(finished.future.result())
        elif isinstance(error, Exception) and not isinstance(error, CancelledError):
            finished.failed(error)
        else:
            raise error
