"""What the services and screens ask of the slow or risky world, as Protocols."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from concierge.domain.changes import Changes
    from concierge.domain.csv_preview import Known, Preview
    from concierge.domain.ids import AccountId, OutboxId, RecordingId
    from concierge.domain.money import Money
    from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
    from concierge.domain.remote import Record, RemoteMember, SkippedRecord
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

    def take(self, account: AccountId) -> Claimed | None:
        """The next one that is due, or None. Raises RetryLaterError when the turn is lost."""
        ...

    def arrived(self, claimed: Claimed, what: Delivered) -> None: ...

    def postponed(self, claimed: Claimed, words: str) -> None:
        """It surely did not arrive, and not because of itself: it waits as before."""
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


# --- studio -----------------------------------------------------------------------------


class RecorderState(Enum):
    CLOSED = "closed"
    OPENING = "opening"
    READY = "ready"
    COUNTDOWN = "countdown"
    RECORDING = "recording"
    PAUSED = "paused"
    FINISHING = "finishing"
    REVIEW = "review"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """One look at the recorder, cheap enough to take thirty times a second."""

    state: RecorderState
    elapsed: float
    """Seconds of film so far, from the film's own time stamps; at most 30.0. While counting
    down, the seconds left as a negative number."""
    level_db: float | None
    """Microphone level in dBFS over the last 100 ms; None without a microphone."""
    frames: int
    dropped: int
    camera: str
    """A name for people, e.g. "Test picture" or "Camera 1"; empty when none is open."""
    microphone: str
    silence_reason: str
    """Why there is no sound, as a sentence; empty when there is sound."""
    advice: tuple[Advice, ...]
    error: str
    """A sentence for people when state is FAILED or a take was cut short, else empty."""


class Advice(Enum):
    """What the self-check sees, each a word beside the preview."""

    LIGHT_GOOD = "light_good"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    SHARP = "sharp"
    BLURRED = "blurred"
    FROZEN = "frozen"
    VOICE_GOOD = "voice_good"
    TOO_QUIET = "too_quiet"
    CLIPPING = "clipping"


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One picture for the preview: `width * height * 3` bytes, rows packed, B G R order."""

    width: int
    height: int
    bgr: memoryview
    number: int
    """Counts up; the same number means the same picture."""


@dataclass(frozen=True, slots=True)
class Take:
    """A finished film on disk, not yet kept."""

    id: RecordingId
    file: Path
    poster: Path
    thumbnail: Path
    """The moving thumbnail, a GIF; both come a moment after the film, see `wait_whole`."""
    duration: float
    width: int
    height: int
    has_sound: bool
    dropped: int
    recovered: bool = False
    about: str = ""
    """What `record` was given: whom it was filmed for, in the caller's own terms."""


class Recorder(Protocol):
    """The thirty-second recorder. Every call but `wait_whole` returns at once; `status` tells
    the outcome."""

    def open(self, source: str, microphone: str | None) -> None:
        """Start camera and microphone for the preview.

        `source` is "test", a camera index ("0") or an http(s)/rtsp URL. `microphone` is a
        device id from `microphones`, "default", or None for silence.
        """
        ...

    def close(self) -> None:
        """Let go of the devices. A take that is being recorded is finished and kept."""
        ...

    def record(self, countdown: float = 3.0, about: str = "") -> None:
        """`about` comes back with the take, also after a crash; an id, never a name."""
        ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def stop(self) -> None: ...

    def retake(self) -> None:
        """Back to READY. The takes made so far stay on disk until `discard`."""
        ...

    def discard(self, take: RecordingId) -> None: ...

    def kept(self, take: RecordingId) -> None:
        """The take is in a timeline now: it is never offered as recovered again."""
        ...

    def wait_whole(self, take: RecordingId) -> None:
        """Wait until poster and thumbnail lie beside the film, moments after REVIEW.

        The one call that blocks: for a worker, before the take is kept. Raises DiskFullError
        when there is no room for them, RetryLaterError when it takes too long.
        """
        ...

    def status(self) -> RecorderStatus: ...

    def preview(self) -> PreviewFrame | None:
        """The newest picture, scaled for the preview; None before the first."""
        ...

    def take(self) -> Take | None:
        """The take under review, when state is REVIEW."""
        ...

    def recovered(self) -> Sequence[Take]:
        """Takes nobody kept, left by a crash or by leaving: playable, to be kept or discarded.

        Repair runs beside the first call: ask again, the answer grows.
        """
        ...

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(source, name for people), the test picture last."""
        ...

    def microphones(self) -> Sequence[tuple[str, str]]: ...


# --- doctor -----------------------------------------------------------------------------


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
