"""Named queries on what was put off on Today, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.attention import PutOff


@dataclass(frozen=True, slots=True)
class Put:
    until: datetime
    reason: str
    done: bool


class AttentionRows(AreaRows):
    def put_off(self, staff: StaffId) -> dict[str, Put]:
        """By the key of the row; also those whose time has come."""
        query = sa.select(PutOff.key, PutOff.until, PutOff.reason, PutOff.done)
        rows = self._plain(query.where(PutOff.staff_id == staff))
        return {row.key: Put(row.until, row.reason, row.done) for row in rows}

    def put(self, key: str, staff: StaffId, client: ClientId, at: datetime, put: Put) -> None:
        """In the place of what was said of this row before."""
        self._session.merge(
            PutOff(
                key=key,
                staff_id=staff,
                client_id=client,
                until=put.until,
                reason=put.reason,
                done=put.done,
                at=at,
            )
        )
        self._unit.touch(Area.WORK, [client])

    def take_up(self, key: str, staff: StaffId) -> None:
        row = self._session.get(PutOff, (key, staff))
        if row is not None:
            self._session.delete(row)
            self._unit.touch(Area.WORK, [ClientId(row.client_id)])

    def done_since(self, since: datetime, staff: StaffId) -> int:
        query = sa.select(sa.func.count()).where(
            PutOff.staff_id == staff, PutOff.done == sa.true(), PutOff.at >= since
        )
        return self._session.scalar(query) or 0

    def forget(self, before: datetime) -> None:
        """Of rows whose time came so long ago nobody needs the reason any more."""
        self._session.execute(sa.delete(PutOff).where(PutOff.until < before))
