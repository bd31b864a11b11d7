"""Named queries on calls, videos, promises and recordings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import (
    ClientId,
    InteractionId,
    PromiseId,
    RecordingId,
    StaffId,
)
from concierge.domain.interactions import InteractionKind
from concierge.storage.area import AreaRows
from concierge.storage.tables.house import Staff
from concierge.storage.tables.interactions import Interaction, Promise, Recording

if TYPE_CHECKING:
    from concierge.domain.clients import Channel
    from concierge.domain.interactions import CallOutcome, Direction, ReasonCode


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    id: PromiseId
    client: ClientId
    staff: StaffId
    interaction: InteractionId
    text: str
    due_at: datetime
    kept_at: datetime | None
    broken_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.kept_at is None and self.broken_at is None


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    id: RecordingId
    file: str
    poster: str
    thumbnail: str
    duration_ms: int
    script: str
    link: str
    sent_at: datetime | None
    title: str
    published_at: datetime | None
    beacon: bool
    captions: str


@dataclass(frozen=True, slots=True)
class InteractionFacts:
    id: InteractionId
    at: datetime
    kind: InteractionKind
    direction: Direction
    channel: Channel | None
    staff: StaffId
    staff_name: str
    outcome: CallOutcome | None
    reason: ReasonCode | None
    duration: int | None
    body: str
    promise: PromiseFacts | None
    recording: RecordingFacts | None
    logged_at: datetime
    """When it was written down; `at` is when it was."""


@dataclass(frozen=True, slots=True)
class NewInteraction:
    client: ClientId
    staff: StaffId
    kind: InteractionKind
    direction: Direction
    channel: Channel | None
    at: datetime
    outcome: CallOutcome | None
    reason: ReasonCode | None
    duration: int | None
    body: str
    logged_at: datetime


def _promise(row: Any) -> PromiseFacts:
    return PromiseFacts(
        id=PromiseId(row.id),
        client=ClientId(row.client_id),
        staff=StaffId(row.staff_id),
        interaction=InteractionId(row.interaction_id),
        text=row.text,
        due_at=row.due_at,
        kept_at=row.kept_at,
        broken_at=row.broken_at,
    )


_READ = (
    *("id", "at", "kind", "direction", "channel", "staff_id"),
    *("outcome", "reason", "duration", "body", "logged_at"),
)

_OPEN = (Promise.kept_at.is_(None), Promise.broken_at.is_(None))


# Plain rows: a long history is read five times as fast as by mapped objects.
_I = cast(sa.Table, Interaction.__table__).c
_HISTORY = (
    sa.select(*(_I[name] for name in _READ), Staff.__table__.c.name)
    .join(Staff.__table__, Staff.__table__.c.id == _I.staff_id)
    .where(_I.client_id == sa.bindparam("client"))
    .order_by(_I.at.desc(), _I.id.desc())
)
_PROMISES, _RECORDINGS = (
    sa.select(table).where(table.c.client_id == sa.bindparam("client"))
    for table in (cast(sa.Table, kind.__table__) for kind in (Promise, Recording))
)


class Interactions(AreaRows):
    def add(self, new: NewInteraction) -> InteractionId:
        row = Interaction(
            client_id=new.client,
            staff_id=new.staff,
            kind=new.kind,
            direction=new.direction,
            channel=new.channel,
            at=new.at,
            outcome=new.outcome,
            reason=new.reason,
            duration=new.duration,
            body=new.body,
            logged_at=new.logged_at,
        )
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.INTERACTIONS, [new.client])
        if new.kind is not InteractionKind.NOTE:
            self._unit.clients.contacted(new.client, new.at)
        return InteractionId(row.id)

    def of_client(
        self,
        client: ClientId,
        kinds: Sequence[InteractionKind] = tuple(InteractionKind),
        newest: int | None = None,
    ) -> list[InteractionFacts]:
        """Newest first, all or at most so many."""
        query = _HISTORY
        if len(kinds) < len(InteractionKind):
            query = query.where(_I.kind.in_(kinds))
        if newest is not None:
            query = query.limit(newest)
        rows: Sequence[Any] = self._plain(query, client=client).all()
        promises = {
            row.interaction_id: _promise(row) for row in self._plain(_PROMISES, client=client)
        }
        recordings = {
            row.interaction_id: RecordingFacts(
                *(RecordingId(row.id), row.file, row.poster, row.thumbnail),
                *(row.duration_ms, row.script, row.link, row.sent_at),
                *(row.title, row.published_at, row.beacon, row.captions),
            )
            for row in self._plain(_RECORDINGS, client=client)
        }
        return [
            InteractionFacts(
                *(InteractionId(id_), at, kind, direction, channel, StaffId(staff), name),
                *(outcome, reason, duration, body, promises.get(id_), recordings.get(id_)),
                logged_at,
            )
            for (id_, at, kind, direction, channel, staff, *said) in rows
            for outcome, reason, duration, body, logged_at, name in (said,)
        ]

    def add_promise(self, fact: PromiseFacts) -> PromiseId:
        """`fact.id` is ignored; the new id is returned."""
        row = Promise(
            client_id=fact.client,
            interaction_id=fact.interaction,
            staff_id=fact.staff,
            text=fact.text,
            due_at=fact.due_at,
            kept_at=fact.kept_at,
        )
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.INTERACTIONS, [fact.client])
        return PromiseId(row.id)

    def open_promises(
        self, clients: Sequence[int] | None, staff: StaffId | None = None
    ) -> list[PromiseFacts]:
        """Not yet closed, of these clients or (None) of all; the soonest first.

        Leaving the book releases nobody from a promise.
        """
        query = sa.select(Promise).where(*_OPEN).order_by(Promise.due_at)
        if clients is not None:
            query = query.where(Promise.client_id.in_(clients))
        if staff is not None:
            query = query.where(Promise.staff_id == staff)
        return [_promise(row) for row in self._session.scalars(query)]

    def promise(self, promise: PromiseId) -> PromiseFacts | None:
        row = self._session.get(Promise, promise)
        return None if row is None else _promise(row)

    def close_promise(
        self, promise: PromiseId, *, kept_at: datetime | None, broken_at: datetime | None
    ) -> None:
        """Kept wins over broken; neither opens it again."""
        row = self._session.get_one(Promise, promise)
        row.kept_at, row.broken_at = kept_at, None if kept_at else broken_at
        self._unit.touch(Area.INTERACTIONS, [ClientId(row.client_id)])

    def keep_promises(self, client: ClientId, at: datetime) -> list[PromiseId]:
        """Mark her open promises made before `at` as kept then; which ones they were."""
        query = sa.select(Promise).where(Promise.client_id == client, *_OPEN)
        kept = []
        for row in self._session.scalars(query):
            made = self._session.get_one(Interaction, row.interaction_id)
            if made.at < at:
                row.kept_at = at
                kept.append(PromiseId(row.id))
        self._session.flush()
        return kept

    def closed_promises(self, since: datetime, now: datetime, staff: StaffId) -> tuple[int, int]:
        """(kept in time, all that were due or closed as broken) of one person since then."""
        over = sa.or_(Promise.due_at <= now, Promise.broken_at.is_not(None))
        query = sa.select(Promise.due_at, Promise.kept_at).where(
            Promise.staff_id == staff, Promise.due_at >= since, over
        )
        rows = self._session.execute(query).all()
        kept = sum(1 for r in rows if r.kept_at is not None and r.kept_at <= r.due_at)
        return kept, len(rows)
