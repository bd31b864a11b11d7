"""The outbox as its screen shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, OutboxId
    from concierge.domain.outbox import DeliveryKind, DeliveryState


class Waits(Enum):
    PAGE = "page"
    """The film is not on its page yet."""
    DESKTOP = "desktop"
    """Another desktop has the film."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    id: OutboxId
    account_name: str
    client: ClientId
    client_name: str
    staff_name: str
    kind: DeliveryKind
    state: DeliveryState
    payload: Mapping[str, Any]
    """As in `domain.outbox.DeliveryKind`."""
    created_at: datetime
    next_try_at: datetime
    ended_at: datetime | None
    attempts: int
    is_behind: bool
    """An earlier one of the same client goes first."""
    waits_for: Waits | None
    """What else has to come first."""
    stopped_by: str
    """The account's name while it is paused, fails as a whole, is told nothing or nothing of this
    kind; empty else."""
    last_error: str
    reason: str
    """Why it was discarded, or how it ended by hand."""


@dataclass(frozen=True, slots=True)
class OutboxView:
    waiting: tuple[OutboxRow, ...]
    """Waiting, on their way, held and parked; oldest first."""
    left_out: int
    """How many more of those there are."""
    stuck: int
    """How many are held or parked, those left out among them."""
    ended: tuple[OutboxRow, ...]
    """Arrived or discarded lately; newest first."""
