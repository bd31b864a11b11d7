"""A parcel's way, its promise and when it counts as late (DOMAIN, "Parcels")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.orders import ParcelState
from concierge.domain.search_text import fold

if TYPE_CHECKING:
    from concierge.domain.remote import RemoteParcelEvent

QUIET_AFTER = timedelta(days=4)
"""No scan for this long counts as late until a carrier's own usual is known (ours)."""
LEAST_QUIET = timedelta(days=1)
"""A carrier that scans every hour may still rest for a day."""
SAMPLE = 40
"""Gaps between scans without which nothing is known of a carrier's usual."""
_USUAL = 95
"""Per cent of a carrier's gaps that are no longer than its usual."""

_STEP = {
    ParcelState.LABEL_MADE: 0,
    ParcelState.SCANNED: 1,
    ParcelState.IN_TRANSIT: 2,
    ParcelState.DELAYED: 2,
    ParcelState.EXCEPTION: 2,
    ParcelState.RETURNING: 2,
    ParcelState.OUT_FOR_DELIVERY: 3,
    ParcelState.ATTEMPTED: 3,
    ParcelState.AVAILABLE_FOR_PICKUP: 3,
    ParcelState.DELIVERED: 4,
}
MOVING = (ParcelState.SCANNED, ParcelState.IN_TRANSIT)
"""States in which scans are to be expected."""


class Late(Enum):
    """Why a parcel counts as late, the surest first."""

    CARRIER = "carrier"
    """The carrier says so."""
    PROMISE = "promise"
    """The promise has passed."""
    ESTIMATE = "estimate"
    """The carrier expects it after the promise."""
    QUIET = "quiet"
    """Nobody has scanned it for longer than this carrier usually takes."""


def step(state: ParcelState) -> int:
    """Place on the five steps people are shown: label, scanned, in transit, out, delivered."""
    return _STEP[state]


def carrier_key(carrier: str) -> str:
    """One name for a carrier however it is spelt: "DHL Express" and "dhl-express" are one."""
    return "".join(letter for letter in fold(carrier) if letter.isalnum())


def usual_gap(gaps: Sequence[timedelta]) -> timedelta | None:
    """How long a carrier may be silent before that is unusual: what 95 of 100 gaps between two
    scans of its delivered parcels stay within. None where too few are known."""
    if len(gaps) < SAMPLE:
        return None
    place = -(-len(gaps) * _USUAL // 100) - 1
    return max(LEAST_QUIET, sorted(gaps)[place])


def quiet_after(usual: Mapping[str, timedelta], carrier: str) -> timedelta:
    """`usual` holds the gaps of the carriers whose usual is known, by `carrier_key`."""
    return usual.get(carrier_key(carrier), QUIET_AFTER)


@dataclass(frozen=True, slots=True)
class Way:
    """What lateness is judged by."""

    state: ParcelState
    promised_at: datetime | None
    last_scan_at: datetime | None
    expected_at: datetime | None = None
    """When the carrier itself expects to deliver it."""


def why_late(way: Way, now: datetime, quiet: timedelta = QUIET_AFTER) -> Late | None:
    """`quiet` is how long this parcel's carrier may be silent."""
    if way.state is ParcelState.DELIVERED:
        return None
    if way.state in {ParcelState.DELAYED, ParcelState.EXCEPTION}:
        return Late.CARRIER
    promised, expected, scanned = way.promised_at, way.expected_at, way.last_scan_at
    if promised is not None and now > promised:
        return Late.PROMISE
    # By the day: carriers expect a day, shops promise an hour of it.
    if promised is not None and expected is not None and expected.date() > promised.date():
        return Late.ESTIMATE
    if way.state in MOVING and scanned is not None and now - scanned > quiet:
        return Late.QUIET
    return None


# --- two who tell of one parcel -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Story:
    """A parcel as one of them tells it; events in any order."""

    state: ParcelState
    promised_at: datetime | None
    expected_at: datetime | None
    delivered_at: datetime | None
    events: tuple[RemoteParcelEvent, ...]


def merged(shop: Story, tracker: Story) -> Story:
    """Both together. What was delivered stays delivered, whoever is behind; else whoever heard of
    it last is right, the tracker where both did. The shop's promise is the client's."""
    events = _together(shop.events, tracker.events)
    state = _standing(shop, tracker)
    delivered = None
    if state is ParcelState.DELIVERED:
        told = [at for at in (shop.delivered_at, tracker.delivered_at) if at is not None]
        came = [event.at for event in events if event.state is ParcelState.DELIVERED]
        delivered = min(told or came, default=None)
    promised = shop.promised_at if shop.promised_at is not None else tracker.promised_at
    expected = tracker.expected_at if tracker.expected_at is not None else shop.expected_at
    return Story(state, promised, expected, delivered, events)


def _standing(shop: Story, tracker: Story) -> ParcelState:
    if ParcelState.DELIVERED in {shop.state, tracker.state}:
        return ParcelState.DELIVERED
    ours = max((event.at for event in shop.events), default=None)
    theirs = max((event.at for event in tracker.events), default=None)
    if theirs is None:
        return shop.state
    return tracker.state if ours is None or theirs >= ours else shop.state


def _together(
    one: Sequence[RemoteParcelEvent], other: Sequence[RemoteParcelEvent]
) -> tuple[RemoteParcelEvent, ...]:
    """Oldest first. Two that tell of one minute and one state are one: who says more is kept."""
    found: dict[tuple[datetime, ParcelState], RemoteParcelEvent] = {}
    for event in (*one, *other):
        key = (event.at.replace(second=0, microsecond=0), event.state)
        known = found.get(key)
        if known is None or _says(event) > _says(known):
            found[key] = event
    return tuple(sorted(found.values(), key=lambda event: (event.at, _STEP[event.state])))


def _says(event: RemoteParcelEvent) -> tuple[bool, int]:
    return bool(event.place), len(event.message)
