"""One worker thread for an account's questions, so that the next page is on its way while this
one is being stored, and so that stopping never has to wait for a slow answer."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from sync.rate import check

T = TypeVar("T")
_LOOK = 0.1
AHEAD = 2
"""Pages asked for before they are wanted: one in hand while the other is under way, as storing
and answering take turns at being the slower one."""


class Ticket(Generic[T]):
    """A question that was handed in."""

    def __init__(self, question: Callable[[], T]) -> None:
        self._question = question
        self._done = threading.Event()
        self._answer: T
        self._error: BaseException | None = None

    def work(self) -> None:
        try:
            self._answer = self._question()
        except BaseException as exc:  # noqa: BLE001 - handed to whoever waits for the answer
            self._error = exc
        self._done.set()

    def result(self, cancelled: Callable[[], bool]) -> T:
        """Wait for the answer or raise what it raised; CancelledError once cancelled."""
        while not self._done.wait(_LOOK):
            check(cancelled)
        if self._error is not None:
            raise self._error
        return self._answer


class Line:
    """Asks in the order of handing in, one at a time; the thread starts with the first one."""

    def __init__(self, closed: Callable[[], None]) -> None:
        self._closed = closed
        self._waiting: queue.SimpleQueue[Ticket[Any] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closing = False

    def submit(self, question: Callable[[], T]) -> Ticket[T]:
        ticket = Ticket(question)
        self._waiting.put(ticket)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sync line", daemon=True)
            self._thread.start()
        return ticket

    def ahead(self, pages: Iterator[T], cancelled: Callable[[], bool]) -> Iterator[T]:
        """What `pages` yields, gone through by the line's own thread: it may ask, but hands in
        nothing. Once the caller lets go, no further page is begun."""
        is_left = False

        def step() -> T | None:
            return None if is_left else next(pages, None)

        tickets = deque(self.submit(step) for _ in range(AHEAD))
        try:
            while (page := tickets.popleft().result(cancelled)) is not None:
                tickets.append(self.submit(step))
                yield page
        finally:
            is_left = True

    def close(self) -> None:
        """Ask nothing more. An answer under way is not waited for; `closed` is called after it."""
        self._is_closing = True
        if self._thread is None:
            self._closed()
        self._waiting.put(None)

    def _run(self) -> None:
        while (ticket := self._waiting.get()) is not None:
            if not self._is_closing:
                ticket.work()
        self._closed()
