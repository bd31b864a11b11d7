"""A telephone call on its way into the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.ids import ClientId, InteractionId, PhoneCallId, StaffId
    from concierge.domain.interactions import Direction


@dataclass(frozen=True, slots=True)
class PhoneCallFacts:
    id: PhoneCallId
    client: ClientId | None
    staff: StaffId | None
    direction: Direction
    started_at: datetime
    ended_at: datetime | None
    answered: bool
    interaction: InteractionId | None
    dropped_at: datetime | None
