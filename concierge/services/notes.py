"""Notes: what somebody wants the next one to know, in her history here and in the CRM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.interactions import NOTE_LIMIT, Direction, InteractionKind
from concierge.domain.outbox import DeliveryKind
from concierge.services.telling import tell
from concierge.storage.interactions import NewInteraction

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, InteractionId
    from concierge.services.workplace import Workplace


def write_note(workplace: Workplace, client: ClientId, text: str) -> InteractionId:
    """It is no contact: it starts no clock, and needs no reason. Raises UserError when it is
    empty or too long."""
    text = text.strip()
    if not text:
        raise UserError("The note has no words yet.", "text")
    if len(text) > NOTE_LIMIT:
        over = len(text) - NOTE_LIMIT
        raise UserError(f"The note is {over:,} characters too long. Nothing was cut.", "text")
    now = workplace.now()
    with workplace.write() as unit:
        if unit.clients.one(client) is None:
            raise UserError("This client is not in the book any more. The note stays in the form.")
        note = unit.interactions.add(
            NewInteraction(
                client=client,
                staff=workplace.me.id,
                kind=InteractionKind.NOTE,
                direction=Direction.OUTGOING,
                channel=None,
                at=now,
                outcome=None,
                reason=None,
                duration=None,
                body=text,
                logged_at=now,
            )
        )
        payload = {"at": now.isoformat(), "text": text, "by": workplace.me.name}
        tell(
            unit,
            workplace,
            client,
            DeliveryKind.NOTE,
            f"interaction:{note}@{now.isoformat()}",
            payload,
        )
    return note
