"""Two programs that are wrong on purpose: a harness that lets them pass proves nothing."""

from __future__ import annotations

import time

from concierge.domain.interactions import Direction, InteractionKind
from concierge.domain.outbox import DeliveryKind
from concierge.services.telling import tell
from concierge.storage.interactions import NewInteraction

CHOSEN = ""
"""no_look: nothing is looked for before it is sent again. two_transactions: the outbox row is
written after the change it tells of."""


def write_in_two(workplace, client: int, word: str) -> None:
    now = workplace.now()
    with workplace.write() as unit:
        unit.interactions.add(
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
                body=word,
                logged_at=now,
            )
        )
    time.sleep(0.15)
    with workplace.write() as unit:
        payload = {"at": now.isoformat(), "text": word, "by": workplace.me.name}
        tell(unit, workplace, client, DeliveryKind.NOTE, word, payload)
