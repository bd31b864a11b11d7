"""The edge of a connector: whatever it stumbles over in an answer leaves it as a sentence."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from concierge.domain.errors import CancelledError, RejectedError, UnclearError
from concierge.services.logs import place
from concierge.services.ports import Check
from sync.connector import BadRecordError
from sync.rate import check

if TYPE_CHECKING:
    from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
    from sync.connector import Connector, Cursor, Follower, Page, Stream, Writer
    from sync.http import Wire

log = logging.getLogger(__name__)

STUMBLES = (
    AttributeError,
    TypeError,
    LookupError,
    ValueError,
    ArithmeticError,
    RecursionError,
    AssertionError,
    BadRecordError,
)
"""What comes of an answer that has another shape than was agreed."""
_REMEDY = "Test the account again in a while."
_ANSWER = "sent an answer that cannot be read"
R = TypeVar("R")


def _unreadable(who: str, exc: Exception, what: str = _ANSWER) -> str:
    """The sentence. The log gets the place alone: the error's own words may be a client's."""
    log.error("an answer could not be read: %s at %s", type(exc).__name__, place(exc))
    return f"{who} {what}. Try again; if it happens again, test the account."


def _read(ask: Callable[[], R], who: str, what: str = _ANSWER) -> R:
    try:
        return ask()
    except STUMBLES as exc:
        raise RejectedError(_unreadable(who, exc, what)) from exc


def _guarded(stream: Stream, who: str, what: str = _ANSWER) -> Stream:
    def pages(cursor: Cursor | None) -> Iterator[Page]:
        found = _read(lambda: stream.pages(cursor), who, what)
        while (page := _read(lambda: next(found, None), who, what)) is not None:
            yield page

    return replace(stream, pages=pages)


class GuardedConnector:
    """A connector whose streams raise nothing but errors that are told in words."""

    def __init__(self, inner: Connector, who: str, what: str = _ANSWER) -> None:
        self.inner, self._who, self._what = inner, who, what

    @property
    def customers_total(self) -> int:
        return self.inner.customers_total

    def close(self) -> None:
        self.inner.close()

    def warnings(self) -> tuple[str, ...]:
        return self._read(self.inner.warnings)

    def check(self) -> tuple[Check, ...]:
        try:
            return self.inner.check()
        except STUMBLES as exc:
            return (Check("Account", False, _unreadable(self._who, exc, self._what), _REMEDY),)

    def _read(self, ask: Callable[[], R]) -> R:
        return _read(ask, self._who, self._what)

    def _guarded(self, stream: Stream) -> Stream:
        return _guarded(stream, self._who, self._what)

    # --- streams ------------------------------------------------------------------------

    def ranking(self) -> Stream:
        return self._guarded(self.inner.ranking())

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        return self._guarded(self.inner.clients(remote_ids))

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        return self._guarded(self.inner.client_changes(book, started))

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        return self._guarded(self.inner.histories(remote_ids))

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        return self._guarded(self.inner.changes(book, started))

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        return self._guarded(self.inner.orders(remote_ids))

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        return self._guarded(self.inner.sales(remote_ids))


class GuardedFollower:
    """A follower whose streams raise nothing but errors that are told in words."""

    def __init__(self, inner: Follower, who: str) -> None:
        self.inner, self._who = inner, who

    def close(self) -> None:
        self.inner.close()

    def warnings(self) -> tuple[str, ...]:
        return self.inner.warnings()

    def check(self) -> tuple[Check, ...]:
        try:
            return self.inner.check()
        except STUMBLES as exc:
            return (Check("Account", False, _unreadable(self._who, exc), _REMEDY),)

    def streams(self, labels: Mapping[str, tuple[str, str]], started: datetime) -> list[Stream]:
        found = self.inner.streams(labels, started)
        return [_guarded(stream, self._who) for stream in found]


class GuardedWriter:
    """A writer that never takes for refused, or for not sent, what may have been done."""

    def __init__(self, inner: Writer, wire: Wire) -> None:
        self.inner, self._wire = inner, wire

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return self.inner.reach

    def close(self) -> None:
        self.inner.close()

    def push(self, delivery: Delivery) -> Delivered:
        check(self._wire.cancelled)
        asked = self._wire.asked
        try:
            return self._told(lambda: self.inner.push(delivery))
        except CancelledError as exc:
            if self._wire.asked == asked:
                raise
            raise UnclearError(
                f"{self._wire.who} was not waited for when this was stopped: it may have arrived."
            ) from exc

    def find(self, delivery: Delivery) -> Delivered | None:
        return self._told(lambda: self.inner.find(delivery))

    def _told(self, ask: Callable[[], R]) -> R:
        try:
            return ask()
        except STUMBLES as exc:
            raise UnclearError(_unreadable(self._wire.who, exc)) from exc
