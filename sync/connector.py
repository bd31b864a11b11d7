"""What a connector offers the pull loop: streams of pages, each page with its own cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
    from concierge.domain.remote import Record, RemoteMember, SkippedRecord
    from concierge.services.ports import Check

Cursor = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Records to be stored together with the cursor that leads behind them.

    A None cursor means that nothing needs to be remembered: the stream is at its end, or
    would begin anew. `done` and `total` count for the progress; `total` is None if unknown.
    """

    records: Sequence[Record]
    cursor: Cursor | None
    done: int
    total: int | None
    skipped: Sequence[SkippedRecord] = ()
    finished: Sequence[str] = ()
    """Clients whose whole history is stored once this page is."""
    contenders: Sequence[RemoteMember] = ()
    """Who is not in the book but changed: her net spend as it is now, no position; `vip_tag` if
    she carries it. Whoever spent enough comes in without a new ranking."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One kind of record of one pull.

    `pages` gets the saved cursor (or None) and yields pages lazily. A stream that is not
    `sorted` by its cursor field holds the cursor until its end.
    """

    name: str
    stage: str
    """The word of ports.SyncProgress."""
    key: str
    cursor_field: str
    sorted: bool
    page_size: int
    pages: Callable[[Cursor | None], Iterator[Page]]


class BadRecordError(Exception):
    """A payload that cannot be mapped; the text is told to people, without personal data."""


class Connector(Protocol):
    """One account's service for the length of one pull."""

    @property
    def customers_total(self) -> int:
        """All customers of the shop, known after the first page of the ranking."""
        ...

    def ranking(self) -> Stream:
        """RemoteMember records, top spender first, down to the last who may stay in the book,
        then those who carry the VIP tag, without a place."""
        ...

    def clients(self, remote_ids: Sequence[str]) -> Stream: ...

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Clients of the book changed since the cursor, and contenders. The cursor is
        {"since": ISO instant} and never passes `started`; None means since `started`."""
        ...

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        """Every order of these clients; pages tell whose history is `finished`."""
        ...

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Orders of the book changed since the cursor, and contenders. The cursor is
        {"since": ISO instant} and never passes `started`."""
        ...

    def orders(self, remote_ids: Sequence[str]) -> Stream: ...

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        """RemoteSale records of these orders: asks for what commission needs and no more."""
        ...

    def warnings(self) -> tuple[str, ...]:
        """Sentences about what this account cannot see, and what to do."""
        ...

    def check(self) -> tuple[Check, ...]:
        """Ask the service little and say what works; never raises."""
        ...

    def close(self) -> None: ...


class Follower(Protocol):
    """One account that tells of parcels, returns or calls, never of clients, for the length of
    one pull."""

    def streams(self, labels: Mapping[str, tuple[str, str]], started: datetime) -> list[Stream]:
        """`labels`: number -> (carrier, what the service calls its tracker, "" for none yet) of
        what shall be followed. No cursor passes `started`."""
        ...

    def warnings(self) -> tuple[str, ...]: ...

    def check(self) -> tuple[Check, ...]:
        """Ask the service little and say what works; never raises."""
        ...

    def close(self) -> None: ...


class Writer(Protocol):
    """One account's service for the length of one round of deliveries.

    A delivery is asked once: the outbox, not the line, tries again. `push` and `find` raise
    UnclearError when the request left and no usable answer came, RetryLaterError when it surely
    did not arrive, NotTakenError when that is so for this one alone, NeedsSignInError,
    ConflictError when a field no longer holds its base, and RejectedError when the far side
    understood and refused.
    """

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        """What can be told here, and what keeps it from being told twice."""
        ...

    def push(self, delivery: Delivery) -> Delivered: ...

    def find(self, delivery: Delivery) -> Delivered | None:
        """Whether it is there already; asked only for what has Reach.LOOK."""
        ...

    def close(self) -> None: ...
