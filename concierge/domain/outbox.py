"""What waits to be told to the outside world: kinds, keys, order, and how often to try again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from concierge.domain.ids import RecordingId

if TYPE_CHECKING:
    import random
    from datetime import datetime


class DeliveryKind(Enum):
    """What is told. Every payload is a JSON object; its shape is said here, times as ISO 8601."""

    CALL = "call"
    """at, direction, outcome, reason, seconds, text, by."""
    NOTE = "note"
    """at, text, by."""
    GESTURE = "gesture"
    """at, gesture (its kind), title, by: what left the house for her."""
    VIDEO_LINK = "video_link"
    """at, link, title, seconds, by."""
    TAGS = "tags"
    """add, remove: lists of texts."""
    FIELDS = "fields"
    """fields: field name -> {"base", "value"}: what stood there when it was edited, and what
    shall stand there. Names as in `domain.merge`."""
    REFUND = "refund"
    """order (remote id), minor, currency, reason, note; `shipping` true for its shipping alone."""
    CHECKOUT = "checkout"
    """reference, items: [{variant (remote id), title, quantity, minor}], currency, note."""
    PUBLISH = "publish"
    """film, poster, thumbnail, captions: names of files in the desktop's folder of films
    ("" for no captions); page: the unguessable name under which they are put; title, text,
    brand: what the page says; language: the client's; captions_language: that of what is said,
    "" where nobody knows; action: {"words", "link"} or {}; width, height,
    seconds; expires: an instant or ""; beacon: an https address or ""."""
    UNPUBLISH = "unpublish"
    """page: the name under which a film was put; all that lies there goes."""
    EMAIL = "email"
    """to, subject, text, link, title, language; thumbnail: name of a file in the desktop's
    folder of films; sender: the name of whoever writes."""
    ORDER = "order"
    """gesture (its kind), title, message: what a vendor makes and sends; name, first_name, lines,
    postcode, city, country: to whom; send_on: a day; reference: ours, the same for a gesture for
    ever; most_minor, currency: what it may cost and not a cent more; sender: who signs; by: id of
    whoever ordered it. It arrives with `minor` and `currency` of what it cost and `number`, the
    vendor's own, as facts."""


class DeliveryState(Enum):
    WAITING = "waiting"
    LEASED = "leased"
    """Being sent by one desktop, while its turn lasts."""
    SENT = "sent"
    HELD = "held"
    """Nobody knows whether it arrived, and a second one would do harm: a person decides."""
    DEAD = "dead"
    """Refused, or tried too often: out of the line until a person sends it again."""
    DISCARDED = "discarded"


class Reach(Enum):
    """How a far side keeps a repeated delivery from doing its work twice."""

    KEYS = "keys"
    """It knows the key and answers as it did the first time."""
    UPSERT = "upsert"
    """The second write finds what the first one left, and changes nothing."""
    LOOK = "look"
    """It has neither: we look whether it is there before we send again."""
    NONE = "none"
    """Nothing tells: an unclear outcome is held for a person."""


BLOCKING = (DeliveryState.WAITING, DeliveryState.LEASED, DeliveryState.HELD)
"""While one of these stands before it, a client's later delivery stays where it is."""

NOBODY_KNOWS = "Nobody can tell whether this arrived. Look on the other side."
"""Of what is held because the desktop that sent it went meanwhile."""

STUCK = (DeliveryState.HELD, DeliveryState.DEAD)
"""A person has to decide."""

PATIENCE = 10
"""Tries of its own that came to nothing before a delivery is taken out of the line. An account
that cannot be reached at all does not count: an outage of days parks nothing."""
FIRST_PAUSE = timedelta(seconds=15)
LONGEST_PAUSE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to tell a far side, as a connector gets it."""

    key: str
    """32 hex digits, derived from what it is about: the same thing has the same key for ever."""
    kind: DeliveryKind
    client: str
    """Her remote id."""
    payload: Mapping[str, Any]
    version: int = 1
    """Of the payload's shape."""
    again: bool = False
    """A try before may have arrived."""

    def __repr__(self) -> str:
        return f"Delivery(key={self.key!r}, kind={self.kind.value!r})"


@dataclass(frozen=True, slots=True)
class Delivered:
    """What the far side made of it. `link` only where the kind makes one."""

    remote_id: str = ""
    link: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


FILM = "film:"


def about_film(film: RecordingId, at: datetime) -> str:
    """What a page and a message of this film are about, each time they are wanted."""
    return f"{FILM}{film}@{at.isoformat()}"


def film_in(about: str) -> RecordingId:
    return RecordingId(about.removeprefix(FILM).split("@")[0])


def derived_key(store: str, kind: DeliveryKind, about: str) -> str:
    """The key of a delivery about `about` ("interaction:17", "gesture:4:sent").

    `store` is the store's own id: two stores on one shop never share a key.
    """
    return sha256(f"{store}|{kind.value}|{about}".encode()).hexdigest()[:32]


def pause_after(attempts: int, rng: random.Random) -> timedelta:
    """How long to leave it after that many tries: doubling, the upper half by chance, so that
    desktops that failed together do not come back together."""
    doublings = max(0, min(attempts - 1, 20))
    ceiling = min(LONGEST_PAUSE, FIRST_PAUSE * (1 << doublings))
    return ceiling * (0.5 + rng.random() / 2)


def next_state(reach: Reach, attempts: int, *, counts: bool) -> DeliveryState:
    """Where a delivery stands after a try that may or may not have arrived.

    `attempts` includes this one; `counts` is false when the whole far side is out of order.
    """
    if reach is Reach.NONE:
        return DeliveryState.HELD
    return after_tries(attempts) if counts else DeliveryState.WAITING


def after_tries(attempts: int) -> DeliveryState:
    """Where a delivery stands that surely did not arrive, after so many tries of its own."""
    return DeliveryState.DEAD if attempts >= PATIENCE else DeliveryState.WAITING
