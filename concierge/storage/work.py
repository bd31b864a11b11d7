"""Due work and its lease: claimed once, however many desktops look at the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId, ConsultationId, DueWorkId, GestureId, PromiseId, StaffId
from concierge.domain.local_time import WallTime
from concierge.storage.area import AreaRows
from concierge.storage.tables.work import DueWork, WorkKind, WorkState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.sql.elements import ColumnElement

__all__ = ["DueFacts", "NewWork", "Work", "WorkKind", "WorkState"]


@dataclass(frozen=True, slots=True)
class NewWork:
    kind: WorkKind
    client: ClientId
    staff: StaffId
    wall: WallTime
    gesture: GestureId | None = None
    promise: PromiseId | None = None
    consultation: ConsultationId | None = None


@dataclass(frozen=True, slots=True)
class DueFacts:
    id: DueWorkId
    kind: WorkKind
    state: WorkState
    client: ClientId
    staff: StaffId
    wall: WallTime
    due_utc: datetime
    gesture: GestureId | None
    promise: PromiseId | None
    consultation: ConsultationId | None


def _facts(row: DueWork) -> DueFacts:
    return DueFacts(
        id=DueWorkId(row.id),
        kind=row.kind,
        state=row.state,
        client=ClientId(row.client_id),
        staff=StaffId(row.staff_id),
        wall=WallTime(row.wall_day, row.wall_time, row.zone_name),
        due_utc=row.due_utc,
        gesture=None if row.gesture_id is None else GestureId(row.gesture_id),
        promise=None if row.promise_id is None else PromiseId(row.promise_id),
        consultation=None if row.consultation_id is None else ConsultationId(row.consultation_id),
    )


def _claimable(now: datetime) -> tuple[ColumnElement[bool], ...]:
    free = sa.or_(DueWork.lease_until.is_(None), DueWork.lease_until < now)
    return DueWork.state == WorkState.WAITING, DueWork.due_utc <= now, free


class Work(AreaRows):
    def add(self, new: NewWork) -> DueWorkId:
        row = DueWork(
            kind=new.kind,
            state=WorkState.WAITING,
            client_id=new.client,
            staff_id=new.staff,
            gesture_id=new.gesture,
            promise_id=new.promise,
            consultation_id=new.consultation,
            wall_day=new.wall.day,
            wall_time=new.wall.at,
            zone_name=new.wall.zone_name,
            due_utc=new.wall.utc(),
        )
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.WORK, [new.client])
        return DueWorkId(row.id)

    def has_due(self, now: datetime) -> bool:
        """Whether anything fell due that `claim` could take."""
        query = sa.select(DueWork.id).where(*_claimable(now)).limit(1)
        return self._session.scalar(query) is not None

    def claim(self, now: datetime, by: str, lease: timedelta, limit: int = 50) -> list[DueFacts]:
        """Take waiting rows that fell due and whose lease is free or over; soonest first."""
        query = (
            sa.select(DueWork)
            .where(*_claimable(now))
            .order_by(DueWork.due_utc, DueWork.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = self._session.scalars(query).all()
        for row in rows:
            row.lease_by, row.lease_until = by, now + lease
        self._session.flush()
        return [_facts(row) for row in rows]

    def fell_due(self, work: DueWorkId, by: str) -> bool:
        """Turn a claimed row to DUE, if the lease is still ours."""
        done = self._session.execute(
            sa.update(DueWork)
            .where(DueWork.id == work, DueWork.state == WorkState.WAITING, DueWork.lease_by == by)
            .values(state=WorkState.DUE, lease_by="", lease_until=None)
        )
        self._unit.touch(Area.WORK)
        return bool(done.rowcount)  # type: ignore[attr-defined]  # an UPDATE always counts

    def open(self, staff: StaffId | None = None) -> list[DueFacts]:
        """Waiting and due rows, soonest first."""
        query = sa.select(DueWork).where(DueWork.state.in_([WorkState.WAITING, WorkState.DUE]))
        if staff is not None:
            query = query.where(DueWork.staff_id == staff)
        rows = self._session.scalars(query.order_by(DueWork.due_utc, DueWork.id))
        return [_facts(row) for row in rows]

    def close(
        self,
        state: WorkState,
        at: datetime,
        *,
        gesture: GestureId | None = None,
        promises: Iterable[PromiseId] = (),
        consultation: ConsultationId | None = None,
    ) -> None:
        """End every open row that belongs to any of these."""
        belongs = sa.or_(
            DueWork.gesture_id == gesture if gesture else sa.false(),
            DueWork.promise_id.in_(list(promises)),
            DueWork.consultation_id == consultation if consultation else sa.false(),
        )
        self._session.execute(
            sa.update(DueWork)
            .where(belongs, DueWork.state.in_([WorkState.WAITING, WorkState.DUE]))
            .values(state=state, done_at=at)
        )
        self._unit.touch(Area.WORK)

    def reopen(self, promise: PromiseId, now: datetime) -> None:
        """Owe a promise's work again: due at once when its hour has passed."""
        for row in self._session.scalars(sa.select(DueWork).where(DueWork.promise_id == promise)):
            row.state = WorkState.DUE if row.due_utc <= now else WorkState.WAITING
            row.done_at = None
            self._unit.touch(Area.WORK, [ClientId(row.client_id)])

    def done_since(self, since: datetime, staff: StaffId) -> int:
        query = sa.select(sa.func.count()).select_from(DueWork)
        query = query.where(
            DueWork.state == WorkState.DONE, DueWork.done_at >= since, DueWork.staff_id == staff
        )
        return self._session.scalar(query) or 0
