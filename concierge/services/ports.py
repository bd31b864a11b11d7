"""What the services and screens ask of the slow or risky world, as Protocols."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.changes import Changes
    from concierge.domain.csv_preview import Known, Preview
    from concierge.domain.ids import AccountId, OutboxId
    from concierge.domain.money import Money
    from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
    from concierge.domain.remote import Record, RemoteMember, RemotePortalReturn, SkippedRecord
    from concierge.storage.secrets import Secrets as Secrets


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware UTC."""
        ...


# --- sync -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AccountConfig:
    """A configured connector. `secret` is read from the keyring by main, never stored."""

    id: AccountId
    name: str
    kind: str
    options: Mapping[str, str]
    secret: str
    films: Path | None = None
    """This desktop's folder of films, for what is told with one."""

    def __repr__(self) -> str:
        return f"AccountConfig(id={self.id}, kind={self.kind!r})"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a running sync is. `total` is None while nobody knows it."""

    stage: str
    """One of: counting, ranking, clients, orders, changes, open_orders."""
    done: int
    total: int | None
    account: str = ""
    """Whose turn it is, where there are several."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one finished pull did."""

    customers_total: int
    members: int
    clients: int
    orders: int
    skipped: tuple[SkippedRecord, ...]
    started_at: datetime
    finished_at: datetime
    warnings: tuple[str, ...] = ()
    """Sentences for the account's health, e.g. a missing permission and what to do."""


class Ingest(Protocol):
    """The store's side of a pull: records and cursor commit together, or not at all."""

    def cursor(self, account: AccountId, stream: str) -> dict[str, Any] | None:
        """The saved position of a stream (a JSON object of the connector's making), or None."""
        ...

    def apply(
        self,
        account: AccountId,
        stream: str,
        records: Sequence[Record],
        cursor: Mapping[str, Any] | None,
        skipped: Sequence[SkippedRecord] = (),
    ) -> Changes:
        """Upsert the records and save the cursor in ONE transaction.

        Members given here are collected as candidates until `settle` closes the ranking.
        A None cursor deletes the saved one.
        """
        ...

    def settle(self, account: AccountId, customers_total: int) -> Changes:
        """Decide who is in the book from the members collected since the ranking began:
        enter at 1.0 %, leave at 1.2 %, pins and the VIP tag always stay."""
        ...

    def contend(self, account: AccountId, contenders: Sequence[RemoteMember]) -> Changes:
        """Take in who spent as much by now as the last of the top 1.0 %, and who carries the
        VIP tag; places follow from net spend. The next ranking decides anew."""
        ...

    def book(self, account: AccountId) -> Sequence[str]:
        """Remote ids of the clients in the book, in rank order."""
        ...

    def unread(self, account: AccountId) -> Sequence[str]:
        """Remote ids whose details have not arrived yet, or shall be read whatever their age."""
        ...

    def without_history(self, account: AccountId) -> Sequence[str]:
        """Remote ids in the book whose order history was never read to its end."""
        ...

    def history_read(self, account: AccountId, client_remote_ids: Sequence[str]) -> Changes:
        """Remember that these clients' whole order history is in the store."""
        ...

    def open_orders(self, account: AccountId) -> Sequence[str]:
        """Remote ids of orders still pending, to be re-read each cycle: a cursor on
        updated_at misses parcels on several platforms."""
        ...

    def labels_to_follow(self, account: AccountId) -> Mapping[str, tuple[str, str]]:
        """Number -> (carrier, what this service calls its tracker, "" for none yet) of the book's
        parcels under way and returns that nobody has scanned."""
        ...

    def of_the_store(self, returns: Sequence[RemotePortalReturn]) -> Sequence[RemotePortalReturn]:
        """Those whose order is in the store."""
        ...

    def sales_to_follow(self, account: AccountId) -> Sequence[str]:
        """Remote ids of orders that still owe or could lose commission while their client is
        out of the book, where no other stream looks at them."""
        ...


class SyncControl(Protocol):
    """A pull, of one account or of all, that can be started, watched and stopped."""

    def pull(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        full: bool = False,
    ) -> SyncReport:
        """Bring the book up to date; blocking, to be run on a worker.

        Raises RetryLaterError, NeedsSignInError, RejectedError or CancelledError; what was
        committed before stays, and the next call goes on from there.
        """
        ...


class AccountControl(SyncControl, Protocol):
    """The pull of one account, which also knows what it can be told."""

    def writes(self) -> frozenset[DeliveryKind]:
        """Kinds of delivery this account takes."""
        ...


# --- outbox -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that is ours to make until its lease ends."""

    id: OutboxId
    delivery: Delivery
    attempts: int
    """Tries that counted, before this one."""


class Outbox(Protocol):
    """The store's side of a round of deliveries. Each call is a transaction of its own."""

    def begin(self, account: AccountId, reach: Mapping[DeliveryKind, Reach]) -> None:
        """Let go of what was on its way in turns that are over, once before anything is taken."""
        ...

    def take(self, account: AccountId) -> Claimed | None:
        """The next one that is due, or None. Raises RetryLaterError when the turn is lost."""
        ...

    def arrived(self, claimed: Claimed, what: Delivered) -> None: ...

    def postponed(self, claimed: Claimed, words: str) -> None:
        """It surely did not arrive, and not because of itself: it waits as before."""
        ...

    def not_taken(self, claimed: Claimed, words: str) -> None:
        """It surely did not arrive, because of itself: it is tried again, each time later."""
        ...

    def unclear(self, claimed: Claimed, words: str, reach: Reach, *, counts: bool) -> None:
        """It may have arrived. `counts` is false when the far side as a whole is out of order."""
        ...

    def refused(self, claimed: Claimed, words: str) -> None:
        """The far side understood and refused: out of the line, for a person to see."""
        ...

    def overtaken(self, claimed: Claimed) -> None:
        """What it was to replace was changed by somebody else meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class PushReport:
    """What one round of deliveries did."""

    sent: int
    refused: int
    unclear: int


class PushControl(Protocol):
    """Deliveries of one account that can be started and stopped."""

    def push(self, cancelled: Callable[[], bool], limit: int = 200) -> PushReport:
        """Make what is due, at most `limit`; blocking, to be run on a worker.

        Raises NeedsSignInError, or RetryLaterError when the far side cannot be reached;
        nothing is lost by either.
        """
        ...


# --- telephone --------------------------------------------------------------------------


class Telephone(Protocol):
    """The telephone of whoever sits here."""

    def dial(self, number: str) -> None:
        """Let it call that number (E.164), once; blocking, to be run on a worker.

        Raises UserError or RejectedError where it surely does not ring, RetryLaterError where
        that may change, NeedsSignInError, and UnclearError where it may be ringing.
        """
        ...


# --- studio -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Check:
    """One line of `concierge doctor`."""

    name: str
    ok: bool
    words: str
    """What was found, a sentence."""
    remedy: str = ""
    """What to do when it is not ok."""
    is_blocking: bool = True
    """Nothing works without it; else it works, but less of it."""


class Shops(Protocol):
    """The outer world of accounts, as far as connecting one needs it."""

    def check_options(self, kind: str, options: Mapping[str, str]) -> None:
        """Raises UserError, naming the option, for what no account can be made of."""
        ...

    def check(self, config: AccountConfig) -> Sequence[Check]:
        """Ask the service little and say what works; never raises."""
        ...

    def writes(self, kind: str, options: Mapping[str, str]) -> frozenset[DeliveryKind]:
        """What can be told to such an account."""
        ...

    def preview(self, config: AccountConfig, known: Known | None) -> Preview:
        """What a folder of exports would change, against `known` or an empty store.

        Raises UserError for a kind that has no preview, or as the folder does.
        """
        ...


@dataclass(frozen=True, slots=True)
class Reference:
    """A consultation's checkout link and what it offers."""

    link: str
    total: Money
