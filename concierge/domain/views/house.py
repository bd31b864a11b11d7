"""Staff, settings and the state of the sync, as shown in the frame of the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.clients import Role
    from concierge.domain.ids import AccountId, StaffId


@dataclass(frozen=True, slots=True)
class Staff:
    id: StaffId
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class House:
    """What one installation knows of itself."""

    name: str
    currency: str
    zone_name: str
    staff: tuple[Staff, ...]


@dataclass(frozen=True, slots=True)
class AccountRow:
    id: AccountId
    name: str
    kind: str
    options: tuple[tuple[str, str], ...]
    synced_at: datetime | None
    customers_total: int
    skipped: int
    last_error: str
    paused: bool = False
    needs_sign_in: bool = False
    warnings: tuple[str, ...] = ()
    """What the last pull could not see, and what to do."""
    writes: tuple[str, ...] = ()
    """Kinds of delivery (`domain.outbox.DeliveryKind`) that can be told there."""
    failing_since: datetime | None = None
    failures: int = 0
    next_pull_at: datetime | None = None
    push_after: datetime | None = None
    lease_by: str = ""
    lease_until: datetime | None = None
    tell_error: str = ""
    """Why nothing can be told there now, though it can be read."""
    tell_failing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Holdings:
    """What hangs on one account here, in numbers."""

    clients: int
    orders: int
    interactions: int
    gestures: int
    consultations: int
    films: int
    lines: int
    """Commission lines, those of `lines_decided` among them."""
    lines_decided: int
    """Approved or paid out: somebody was promised this money, or has it."""
    spent: int
    """Minor units of the running month's gesture budget, of everybody together."""
    pages_lost: int = 0
    """Pages of films that stay up where they lie, with nobody to take them off."""


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A record of an account that could not be read."""

    stream: str
    """Which reading met it, such as "clients"."""
    remote_id: str
    reason: str
    """Words without personal data."""


@dataclass(frozen=True, slots=True)
class FrameView:
    """Counts for the rail and the status bar."""

    clients: int
    mine: int
    due_now: int
    consultations_open: int
    gestures_open: int
    parcels_late: int
    approvals: int
    synced_at: datetime | None
    outbox_waiting: int = 0
    """On its way, or waiting for its turn."""
    outbox_stuck: int = 0
    """Held or parked: it waits for a person."""
