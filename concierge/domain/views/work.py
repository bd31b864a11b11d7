"""Today, the gesture planner, consultations and calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.cards import USUAL_PAPER, CardPaper
from concierge.domain.gestures import NOTHING_YET, CameTo

if TYPE_CHECKING:
    from concierge.domain.budget import Balance
    from concierge.domain.clients import Tier
    from concierge.domain.consultations import (
        ConsultationSource,
        ConsultationState,
        LookItem,
    )
    from concierge.domain.gestures import GestureKind, GestureState
    from concierge.domain.ids import (
        ClientId,
        ConsultationId,
        GestureId,
        PhoneCallId,
        PromiseId,
        StaffId,
    )
    from concierge.domain.interactions import InteractionKind
    from concierge.domain.money import Money
    from concierge.domain.orders import PendingState
    from concierge.domain.outbox import DeliveryState
    from concierge.domain.planning import Plan


class TodayKind(Enum):
    """Why a row is on Today; its one action follows from it."""

    PARCEL_LATE = "parcel_late"
    PROMISE = "promise"
    GESTURE_APPROVE = "gesture_approve"
    GESTURE_DUE = "gesture_due"
    GESTURE_SEND = "gesture_send"
    """Ordered, and it must leave."""
    GESTURE_WAITS = "gesture_waits"
    """Planned by me, its day is here, and nobody has approved it."""
    BUDGET_ASKED = "budget_asked"
    """Somebody asks for an exception from the month's allowance."""
    OCCASION = "occasion"
    CONSULTATION = "consultation"
    REFUND_PROPOSED = "refund_proposed"
    """A return was scanned, and a person decides what is paid back."""
    RETURN_OPENED = "return_opened"
    CALL_UNLOGGED = "call_unlogged"
    """A call of mine that stands in no history."""
    CALL_MISSED = "call_missed"
    """A client called and nobody answered."""
    SILENT = "silent"
    """A client of mine nobody has spoken to for too long."""


class TodayBand(Enum):
    NOW = "now"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class TodayRow:
    key: str
    """Stable for the same matter, e.g. "parcel:17"."""
    kind: TodayKind
    band: TodayBand
    client: ClientId
    name: str
    tier: Tier
    zone_name: str
    city: str
    subject: str
    """What it is about: a piece, an occasion's name, the promise's words, the name of whoever
    planned the gesture; plain text."""
    due_at: datetime
    overdue: bool
    occasion_on: date | None = None
    """The day itself, for OCCASION."""
    gesture: GestureId | None = None
    consultation: ConsultationId | None = None
    promise: PromiseId | None = None
    in_time: GestureKind | None = None
    """What can still be there by `occasion_on`; None where nothing can any more."""
    call: PhoneCallId | None = None
    amount: Money | None = None
    """What is to be paid back, for REFUND_PROPOSED."""
    put_off: str = ""
    """Why it was put off before, in the words of whoever sits here."""


@dataclass(frozen=True, slots=True)
class TodayView:
    rows: tuple[TodayRow, ...]
    held_back: int
    """Rows that wait because their household has something in the same week."""
    parcels_late: int
    """Orders of the whole book with a parcel that is late, whoever's clients."""
    budget: Balance
    promises_kept: int
    promises_closed: int
    """Kept and broken ones in the last 90 days."""
    done_today: int


@dataclass(frozen=True, slots=True)
class GestureDraft:
    """What the planner shows before anything is reserved."""

    kind: GestureKind
    occasion_label: str
    occasion_on: date | None
    plan: Plan | None
    in_time: GestureKind | None
    """What can still be there where the plan is too late; None where nothing can, or it is not."""
    cost: Money
    balance: Balance
    month: str
    recent: tuple[tuple[GestureKind, date], ...]
    """Gestures of the last 12 months, newest first: repeats are flagged, not forbidden."""
    approver_name: str
    household: tuple[HouseholdGesture, ...] = ()
    """The same kind for others at this address, the nearest day first."""
    paper: CardPaper = USUAL_PAPER
    """What a note will be printed on."""


@dataclass(frozen=True, slots=True)
class HouseholdGesture:
    client: ClientId
    name: str
    on: date
    """The day it leaves, or left."""
    staff_name: str


@dataclass(frozen=True, slots=True)
class GestureOrder:
    """An order of it that stands in the outbox."""

    account_name: str
    state: DeliveryState
    words: str
    """What its last try came to; "" for none."""


@dataclass(frozen=True, slots=True)
class GestureRow:
    id: GestureId
    client: ClientId
    client_name: str
    kind: GestureKind
    state: GestureState
    planned_at: datetime
    due_on: date
    staff_name: str
    planned_by_me: bool
    cost: Money
    final_cost: Money | None
    card_text: str
    occasion_label: str
    may_cancel: bool = False
    """While nothing is bought, and after that only where it may no longer be sent."""
    printed_at: datetime | None = None
    came_to: CameTo = NOTHING_YET
    photo: str = ""
    """Name of the photo's file; "" where there is none."""
    vendor: str = ""
    """The account that could make and send it; "" where none could, or it is not to be ordered."""
    order: GestureOrder | None = None


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    id: ConsultationId
    client: ClientId
    client_name: str
    tier: Tier
    source: ConsultationSource
    state: ConsultationState
    question: str
    need: str
    items: tuple[LookItem, ...]
    value: Money
    reference: str
    link: str
    """Empty until something was proposed."""
    opened_at: datetime
    changed_at: datetime
    outcome_reason: str
    staff: StaffId
    staff_name: str


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece that can be proposed, known from the orders in the book."""

    title: str
    variant: str
    variant_remote_id: str
    price: Money
    """As the shop shows it."""
    net: Money
    """What of it counts for commission: without tax."""
    last_sold_at: datetime


@dataclass(frozen=True, slots=True)
class BriefedOrder:
    title: str
    """Its name and its dearest piece."""
    state: PendingState


@dataclass(frozen=True, slots=True)
class BriefedContact:
    at: datetime
    kind: InteractionKind
    by: str
    """Who spoke or wrote, of the house."""
    words: str
    """Its first line."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """What to know before the telephone rings."""

    pronounced: str
    """How the name is said; "" where nobody wrote it down."""
    open_orders: tuple[BriefedOrder, ...]
    """The most pressing first."""
    last_promise: str
    last_promise_kept: bool | None
    """None while it is still owed."""
    never_say: str
    last_contacts: tuple[BriefedContact, ...]
    """The newest three, the newest first."""
