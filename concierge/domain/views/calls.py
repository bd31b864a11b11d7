"""A telephone call on its way into the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.telephony import is_missed

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.ids import AccountId, ClientId, InteractionId, PhoneCallId, StaffId
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
    account: AccountId | None
    """The telephone system that tells of it; None for one that only this program knows."""

    @property
    def is_missed(self) -> bool:
        """Nobody answered, so it is nobody's own: whoever calls back settles it."""
        told = self.account is not None
        return told and is_missed(self.direction, self.ended_at, answered=self.answered)
