"""Keeping a take: the film stays where it was recorded, her timeline learns of it."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.ids import ClientId
from concierge.domain.interactions import Direction, InteractionKind
from concierge.services.commission import look_again
from concierge.services.desktops import desk_of
from concierge.services.recorder_port import DRAFT
from concierge.storage.films import DESK_MARK, NewRecording
from concierge.storage.interactions import NewInteraction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.ids import AccountId, InteractionId, RecordingId
    from concierge.domain.interactions import ReasonCode
    from concierge.services.recorder_port import Take
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

_LEFT = "recordings.to_delete"
_CLIENT = "client:"


@dataclass(frozen=True, slots=True)
class Deletion:
    """How many films went from the disk, and how many could not go yet."""

    removed: int
    left: int


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
    if filmed_for(take) not in (None, client):
        raise UserError("This film was made for another client. Open the studio for that client.")
    files = (take.file, take.poster, take.thumbnail)
    if any(path.parent != workplace.recordings or not path.is_file() for path in files):
        raise UserError("The film is no longer where it was recorded. Record it again.")
    with workplace.write() as unit:
        if unit.films.is_kept(take.id):
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
        unit.films.add(
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
                desk=desk_of(workplace),
                width=take.width,
                height=take.height,
            )
        )
        look_again(unit, workplace.house, client, now)
    return interaction


def about(client: ClientId) -> str:
    """What a recorder is told of whom it films for: an id, never a name."""
    return f"{_CLIENT}{client}"


def filmed_for(take: Take) -> ClientId | None:
    number = take.about.removeprefix(_CLIENT)
    return ClientId(int(number)) if number != take.about and number.isdecimal() else None


@dataclass(frozen=True, slots=True)
class LeftFilm:
    """A film nobody has kept yet, with whom it was made for where that is known."""

    take: Take
    client: ClientId | None
    client_name: str


def has_left_films(workplace: Workplace) -> bool:
    """Whether a film may lie here that nobody kept; without opening any."""
    return any(workplace.recordings.glob(f"*{DRAFT}"))


def left_films(workplace: Workplace, takes: Sequence[Take]) -> tuple[list[LeftFilm], list[Take]]:
    """(those still to be kept or discarded, those that stand in a timeline already)."""
    left, kept = [], []
    with workplace.read() as unit:
        for take in takes:
            if unit.films.is_kept(take.id):
                kept.append(take)
                continue
            client = filmed_for(take)
            facts = unit.clients.one(client) if client is not None else None
            known = facts is not None
            left.append(LeftFilm(take, client if known else None, facts.name if facts else ""))
    return left, kept


def note_films_to_delete(unit: Unit, account: AccountId) -> None:
    """Write down which files go once this transaction is committed: a crash after it loses none."""
    films = _left(unit) + unit.films.files(account)
    unit.house.put_setting(_LEFT, json.dumps(films))
    note_files_to_delete(unit, unit.gesture_notes.photos(account))


def note_film_to_delete(unit: Unit, film: RecordingId) -> None:
    """The same of one film."""
    unit.house.put_setting(_LEFT, json.dumps(_left(unit) + unit.films.files_of(film)))


def note_files_to_delete(unit: Unit, files: Sequence[tuple[str, str]]) -> None:
    """The same of pictures beside the films: (file, desktop)."""
    found = [[name, f"{DESK_MARK}{desk}"] for name, desk in files]
    unit.house.put_setting(_LEFT, json.dumps(_left(unit) + found))


def delete_left_films(workplace: Workplace) -> Deletion:
    """Delete the films nobody knows any more from this desktop; one that is open elsewhere waits
    for the next time, those of other desktops for these.

    A file that is gone already counts as deleted.
    """
    with workplace.read() as unit:
        found = _left(unit)
    films = [film for film in found if _desk_in(film) in ("", desk_of(workplace))] if found else []
    if not films:
        return Deletion(0, 0)
    still = [film for film in films if not all(_deleted(workplace, name) for name in film)]
    with workplace.write() as unit:
        left = [film for film in _left(unit) if film not in films or film in still]
        unit.house.put_setting(_LEFT, json.dumps(left))
    if still:
        log.warning("%d films of removed clients could not be deleted yet", len(still))
    return Deletion(len(films) - len(still), len(still))


def _desk_in(film: Sequence[str]) -> str:
    """The desktop whose disk the film lies on; "" where that was not written down."""
    marks = [name.removeprefix(DESK_MARK) for name in film if name.startswith(DESK_MARK)]
    return marks[0] if marks else ""


def _left(unit: Unit) -> list[list[str]]:
    return [list(film) for film in json.loads(unit.house.setting(_LEFT, "[]"))]


def _deleted(workplace: Workplace, name: str) -> bool:
    """The store keeps bare names; anything else is nobody's film and is left alone."""
    path = workplace.recordings / name
    if not name or name.startswith(DESK_MARK) or path.parent != workplace.recordings:
        return True
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
