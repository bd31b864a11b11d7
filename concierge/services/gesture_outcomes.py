"""What gestures came to: how they were received, the client's thanks, and a photo of the note."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from concierge.domain.errors import UserError
from concierge.domain.gestures import WENT_WRONG, CameTo, GestureState, has_left
from concierge.domain.local_time import local
from concierge.domain.photos import plain_jpeg
from concierge.services.desktops import desk_of
from concierge.services.recordings import delete_left_films, note_files_to_delete

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.ids import GestureId
    from concierge.services.workplace import Workplace
    from concierge.storage.gestures import GestureFacts
    from concierge.storage.unit import Unit

WORDS_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class StepTaken:
    """Who moved a gesture to which state, and when."""

    state: GestureState
    at: datetime
    staff_name: str
    word: str


@dataclass(frozen=True, slots=True)
class Story:
    """One gesture from its first word to what it came to."""

    steps: tuple[StepTaken, ...]
    photo: Path | None
    """None where there is none, or where it lies on another desktop."""
    is_photo_elsewhere: bool


def story(workplace: Workplace, gesture: GestureId) -> Story:
    with workplace.read() as unit:
        facts = _gesture(unit, gesture)
        steps = unit.gesture_notes.steps(gesture)
    path = workplace.recordings / facts.photo if facts.photo else None
    is_here = path is not None and path.parent == workplace.recordings and path.is_file()
    return Story(
        tuple(StepTaken(s.state, s.at, s.staff_name, s.word) for s in steps),
        path if is_here else None,
        is_photo_elsewhere=path is not None and not is_here,
    )


def tell_outcome(workplace: Workplace, gesture: GestureId, found: CameTo) -> None:
    """How it was received and how the client thanked; told again, the newer words stand.

    Raises UserError for a gesture that has not left, and for thanks from a day to come.
    """
    found = CameTo(found.outcome, found.words.strip(), found.thanked_on, found.thanks.strip())
    if max(len(found.words), len(found.thanks)) > WORDS_LIMIT:
        raise UserError(f"There is room for {WORDS_LIMIT} characters. Say it in fewer.")
    if found.outcome in WENT_WRONG and not found.words:
        raise UserError("Say in a few words what went wrong.", "words")
    if found.thanks and found.thanked_on is None:
        raise UserError("Say on which day the client thanked.", "thanked_on")
    with workplace.write() as unit:
        facts = _gesture(unit, gesture)
        if not has_left(facts.state):
            raise UserError("It has not left the house yet. Mark it sent first.")
        today = local(workplace.now(), workplace.house.zone_name).date()
        if found.thanked_on is not None and found.thanked_on > today:
            raise UserError("That day has not come yet.", "thanked_on")
        unit.gesture_notes.set_came_to(gesture, found)


def attach_photo(workplace: Workplace, gesture: GestureId, jpeg: bytes) -> None:
    """Keep a picture of it beside the films, without what the camera wrote in it; an older one
    goes. Raises UserError for what is no picture, or where there is no room for it."""
    clean = plain_jpeg(jpeg)
    desk = desk_of(workplace)
    file = workplace.recordings / f"{uuid4().hex}.jpg"
    try:
        file.touch(mode=0o600, exist_ok=False)
        file.write_bytes(clean)
    except OSError as exc:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        raise UserError(
            "The picture could not be kept on this desktop's disk. Make room there, then attach "
            "it again."
        ) from exc
    try:
        with workplace.write() as unit:
            facts = _gesture(unit, gesture)
            _let_go(unit, facts)
            unit.gesture_notes.set_photo(gesture, file.name, desk)
    except Exception:
        file.unlink(missing_ok=True)
        raise
    delete_left_films(workplace)


def erase_photo(workplace: Workplace, gesture: GestureId) -> None:
    """For good: from the disk as soon as the desktop it lies on is running."""
    with workplace.write() as unit:
        facts = _gesture(unit, gesture)
        _let_go(unit, facts)
        unit.gesture_notes.set_photo(gesture, "", "")
    delete_left_films(workplace)


def _let_go(unit: Unit, facts: GestureFacts) -> None:
    if facts.photo:
        note_files_to_delete(unit, [(facts.photo, facts.photo_desk)])


def _gesture(unit: Unit, gesture: GestureId) -> GestureFacts:
    facts = unit.gestures.one(gesture)
    if facts is None:
        raise UserError("This gesture is no longer there.")
    return facts
