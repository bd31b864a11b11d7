"""Named queries on what a client said, and on days read in it that a person answered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.storage.area import AreaRows
from concierge.storage.tables.attention import OccasionHint
from concierge.storage.tables.clients import Client
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.interactions import Interaction

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.domain.noticing import Noticed
    from concierge.domain.occasions import OccasionKind


class HintRows(AreaRows):
    def said(self, client: ClientId, limit: int) -> list[tuple[datetime, str]]:
        """(when, text) of what was written about or by a client, the newest first: contacts and
        notes, questions of consultations, and the shop's own note."""
        contacts = sa.select(Interaction.at.label("at"), Interaction.body.label("text")).where(
            Interaction.client_id == client, Interaction.body != ""
        )
        questions = sa.select(Consultation.opened_at, Consultation.question).where(
            Consultation.client_id == client, Consultation.question != ""
        )
        both = contacts.union_all(questions).order_by(sa.desc("at")).limit(limit)
        found = [(row.at, row.text) for row in self._session.execute(both)]
        note = sa.select(Client.crm_note, Client.remote_updated_at).where(Client.id == client)
        row = self._session.execute(note).one_or_none()
        if row is not None and row.crm_note and row.remote_updated_at is not None:
            found.append((row.remote_updated_at, row.crm_note))
        return found

    def answered(self, client: ClientId) -> set[tuple[OccasionKind, int, int | None]]:
        """(kind, month, day) of what a person took over or turned down."""
        query = sa.select(OccasionHint.kind, OccasionHint.month, OccasionHint.day).where(
            OccasionHint.client_id == client
        )
        return {(row.kind, row.month, row.day) for row in self._session.execute(query)}

    def answer(self, client: ClientId, hint: Noticed, said_at: datetime, at: datetime) -> None:
        self._session.add(
            OccasionHint(
                client_id=client,
                kind=hint.kind,
                month=hint.month,
                day=hint.day,
                year=hint.year,
                words=hint.words,
                said_at=said_at,
                answered_at=at,
            )
        )
        self._unit.touch(Area.OCCASIONS, [client])

    def take_back(self, client: ClientId, hint: Noticed) -> None:
        rows = sa.delete(OccasionHint).where(
            OccasionHint.client_id == client,
            OccasionHint.kind == hint.kind,
            OccasionHint.month == hint.month,
            OccasionHint.day.is_not_distinct_from(hint.day),
        )
        self._session.execute(rows)
        self._unit.touch(Area.OCCASIONS, [client])
