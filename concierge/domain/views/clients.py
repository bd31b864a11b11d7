"""The client list and the profile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import timedelta
    from pathlib import Path

    from concierge.domain.attribution import TouchKind
    from concierge.domain.clients import Channel, Taste, Tier
    from concierge.domain.commission import CommissionState
    from concierge.domain.consent import Consent, Verdict
    from concierge.domain.consultations import ConsultationSource, ConsultationState
    from concierge.domain.gestures import GestureKind, GestureState
    from concierge.domain.ids import (
        ClientId,
        ConsultationId,
        GestureId,
        InteractionId,
        OccasionId,
        OrderId,
        RecordingId,
        StaffId,
    )
    from concierge.domain.interactions import (
        CallOutcome,
        Direction,
        InteractionKind,
        PromiseState,
        ReasonCode,
    )
    from concierge.domain.money import Money
    from concierge.domain.occasions import OccasionKind
    from concierge.domain.orders import (
        FinancialStatus,
        FulfilmentStatus,
        ParcelState,
        PendingState,
        ReturnStatus,
    )
    from concierge.domain.outbox import DeliveryKind
    from concierge.domain.parcels import Late
    from concierge.domain.refunds import RefundState
    from concierge.domain.watched import Watched


class Why(Enum):
    """The one thing worth saying about a client in a list row, most urgent first."""

    PARCEL_LATE = "parcel_late"
    PROMISE_DUE = "promise_due"
    RETURN_UNDER_WAY = "return_under_way"
    ORDER_PENDING = "order_pending"
    CONSULTATION_OPEN = "consultation_open"
    OCCASION_SOON = "occasion_soon"
    GESTURE_OPEN = "gesture_open"
    NOTHING_OPEN = "nothing_open"
    NOT_LOOKED = "not_looked"
    """The row was found and its matters not yet read."""


@dataclass(frozen=True, slots=True)
class ClientRow:
    id: ClientId
    name: str
    """Never empty: a client without any name shows as the CRM's number."""
    tier: Tier
    rank: int
    city: str
    net_spend: Money
    last_contact_at: datetime | None
    """The newest interaction or order (aware UTC)."""
    why: Why
    why_subject: str
    """What it is about: a piece's title, an occasion's name; plain text, may be empty."""
    why_at: datetime | None
    mine: bool


@dataclass(frozen=True, slots=True)
class ChannelConsent:
    channel: Channel
    address: str
    consent: Consent | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ParcelView:
    carrier: str
    tracking_number: str
    tracking_url: str
    state: ParcelState
    late: bool
    promised_at: datetime | None
    delivered_at: datetime | None
    last_scan_at: datetime | None
    last_place: str
    last_message: str
    expected_at: datetime | None = None
    """When the carrier itself expects to deliver it."""
    why_late: Late | None = None
    usual_gap: timedelta | None = None
    """How long its carrier may be silent, where it is late for being silent."""


@dataclass(frozen=True, slots=True)
class PendingOrder:
    order: OrderId
    client: ClientId
    client_name: str
    name: str
    title: str
    """Title of its dearest piece."""
    pieces: int
    placed_at: datetime
    gross: Money
    state: PendingState
    parcel: ParcelView | None
    """The parcel that is worst off, None when nothing was sent."""
    promised_at: datetime | None


@dataclass(frozen=True, slots=True)
class OccasionView:
    kind: OccasionKind
    label: str
    next_on: date
    days: int
    ours: OccasionId | None = None
    """Where it was noted here and can be taken back; None for what the shop says."""


@dataclass(frozen=True, slots=True)
class OrderEntry:
    id: OrderId
    name: str
    titles: tuple[str, ...]
    gross: Money
    financial: FinancialStatus
    fulfilment: FulfilmentStatus
    cancelled: bool
    refunded: Money
    pending: PendingState | None
    commission: Money | None
    taken_back: Money | None
    """What refunds took back of the commission, zero or negative; None without a commission."""
    commission_state: CommissionState | None
    winning_touch: TouchKind | None


@dataclass(frozen=True, slots=True)
class ReturnEntry:
    name: str
    order_name: str
    titles: tuple[str, ...]
    status: ReturnStatus
    reason: str
    refunded: Money
    scanned_at: datetime | None = None
    """When its carrier first had it in hand."""
    scan_place: str = ""
    refund: RefundState | None = None
    """How far its own refund is; None where there is none."""
    refund_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class PromiseView:
    text: str
    due_at: datetime
    state: PromiseState


@dataclass(frozen=True, slots=True)
class RecordingView:
    id: RecordingId
    file: Path
    poster: Path
    thumbnail: Path
    duration: float
    script: str
    link: str
    sent_at: datetime | None
    """When its link went to her (aware UTC); None while it is only kept."""
    title: str
    """What its page says above it; empty for one that never had a page."""
    published_at: datetime | None
    """Since when its page stands there; None where there is none now."""
    captions: str
    """As they were published, in WebVTT or SubRip; empty for none."""
    watched: Watched | None
    """What its page told; None for a page that tells nothing, and without one."""
    under_way: tuple[DeliveryKind, ...]
    """What the outbox still has to do for it."""


@dataclass(frozen=True, slots=True)
class InteractionEntry:
    id: InteractionId
    kind: InteractionKind
    direction: Direction
    channel: Channel | None
    staff_name: str
    mine: bool
    outcome: CallOutcome | None
    reason: ReasonCode | None
    duration: int | None
    """Seconds."""
    body: str
    promise: PromiseView | None
    recording: RecordingView | None


@dataclass(frozen=True, slots=True)
class GestureEntry:
    id: GestureId
    kind: GestureKind
    state: GestureState
    title: str
    cost: Money
    due_on: date


@dataclass(frozen=True, slots=True)
class ConsultationEntry:
    id: ConsultationId
    source: ConsultationSource
    state: ConsultationState
    question: str
    value: Money
    pieces: int


EntryBody = OrderEntry | ReturnEntry | InteractionEntry | GestureEntry | ConsultationEntry


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of her history. `at` is aware UTC; the timeline is newest first."""

    at: datetime
    body: EntryBody


@dataclass(frozen=True, slots=True)
class Profile:
    id: ClientId
    name: str
    first_name: str
    tier: Tier
    rank: int
    zone_name: str
    city: str
    country: str
    address: tuple[str, ...]
    language: str
    """BCP 47 such as "fr", empty when unknown."""
    pronouns: str
    boutique: str
    preferred_channel: Channel | None
    owner: StaffId | None
    owner_name: str
    do_not_contact: bool
    crm_note: str
    channels: tuple[ChannelConsent, ...]
    tastes: tuple[tuple[Taste, str], ...]
    occasions: tuple[OccasionView, ...]
    pending: tuple[PendingOrder, ...]
    net_spend: Money
    spend_12_months: Money
    spend_by_month: tuple[int, ...]
    """24 months, oldest first, the current month last; minor units of the house currency."""
    open_promise: PromiseView | None
    timeline: tuple[TimelineEntry, ...]
