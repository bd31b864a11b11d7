"""Keeping a take: the film stays where it was recorded, her timeline learns of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.interactions import Direction, InteractionKind
from concierge.services.commission import look_again
from concierge.storage.interactions import NewInteraction, NewRecording

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, InteractionId, RecordingId
    from concierge.domain.interactions import ReasonCode
    from concierge.services.ports import Take
    from concierge.services.workplace import Workplace


def keep_take(
    workplace: Workplace,
    take: Take,
    client: ClientId,
    *,
    script: str,
    reason: ReasonCode | None,
) -> InteractionId:
    """Attach the film to her timeline. The same take kept twice is refused, not doubled.

    Raises UserError when the film is gone or no reason was chosen.
    """
    if reason is None:
        raise UserError("Choose why you answer: every contact carries a reason.", "reason")
    files = (take.file, take.poster, take.thumbnail)
    if any(path.parent != workplace.recordings or not path.is_file() for path in files):
        raise UserError("The film is no longer where it was recorded. Record it again.")
    with workplace.write() as unit:
        if unit.interactions.has_recording(take.id):
            raise UserError("This film is already in a timeline.")
        if unit.clients.one(client) is None:
            raise UserError("This client is not in the book any more. The film is kept as a draft.")
        now = workplace.now()
        interaction = unit.interactions.add(
            NewInteraction(
                client=client,
                staff=workplace.me.id,
                kind=InteractionKind.VIDEO,
                direction=Direction.OUTGOING,
                channel=None,
                at=now,
                outcome=None,
                reason=reason,
                duration=round(take.duration),
                body=script.strip(),
                logged_at=now,
            )
        )
        unit.interactions.add_recording(
            NewRecording(
                id=take.id,
                client=client,
                interaction=interaction,
                file=take.file.name,
                poster=take.poster.name,
                thumbnail=take.thumbnail.name,
                duration_ms=round(take.duration * 1000),
                script=script.strip(),
                has_sound=take.has_sound,
                created_at=now,
            )
        )
        look_again(unit, workplace.house, client, now)
    return interaction


def is_kept(workplace: Workplace, take: RecordingId) -> bool:
    """Whether the film stands in a timeline: such a one is no draft, and never to be discarded."""
    with workplace.read() as unit:
        return unit.interactions.has_recording(take)
