"""Named queries on what is written down about a gesture: its words, its photo, what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.gestures import Gesture, GestureEvent
from concierge.storage.tables.house import Staff

if TYPE_CHECKING:
    from concierge.domain.gestures import CameTo, GestureState
    from concierge.domain.ids import AccountId, GestureId


@dataclass(frozen=True, slots=True)
class GestureStep:
    """Who moved it to which state, and when."""

    state: GestureState
    at: datetime
    staff_name: str
    word: str


class GestureNotes(AreaRows):
    def reword(self, gesture: GestureId, words: str) -> None:
        row = self._session.get_one(Gesture, gesture)
        row.card_text = words
        self._unit.touch(Area.GESTURES, [row.client_id])

    def note_printed(self, gesture: GestureId, at: datetime) -> None:
        row = self._session.get_one(Gesture, gesture)
        row.printed_at = at
        self._unit.touch(Area.GESTURES, [row.client_id])

    def set_came_to(self, gesture: GestureId, found: CameTo) -> None:
        row = self._session.get_one(Gesture, gesture)
        row.outcome, row.outcome_words = found.outcome, found.words
        row.thanked_on, row.thanks = found.thanked_on, found.thanks
        self._unit.touch(Area.GESTURES, [row.client_id])

    def set_photo(self, gesture: GestureId, file: str, desk: str) -> None:
        """`file` "" where it has none any more."""
        row = self._session.get_one(Gesture, gesture)
        row.photo, row.photo_desk = file, desk
        self._unit.touch(Area.GESTURES, [row.client_id])

    def photos(self, account: AccountId) -> list[tuple[str, str]]:
        """(file, desktop) of every photo about the account's clients."""
        query = (
            sa.select(Gesture.photo, Gesture.photo_desk)
            .join(Client, Client.id == Gesture.client_id)
            .where(Client.account_id == account, Gesture.photo != "")
            .order_by(Gesture.id)
        )
        return [(file, desk) for file, desk in self._session.execute(query)]

    def steps(self, gesture: GestureId) -> list[GestureStep]:
        """Oldest first."""
        query = (
            sa.select(GestureEvent, Staff.name.label("staff_name"))
            .join(Staff, Staff.id == GestureEvent.staff_id)
            .where(GestureEvent.gesture_id == gesture)
            .order_by(GestureEvent.at, GestureEvent.id)
        )
        return [
            GestureStep(row.GestureEvent.state, row.GestureEvent.at, row.staff_name,
                        row.GestureEvent.word)
            for row in self._session.execute(query)
        ]  # fmt: skip
