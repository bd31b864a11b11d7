"""Named queries on records that could not be read, and on those that were read since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.views.house import SkippedRow
from concierge.storage.tables.house import SyncSkip
from concierge.storage.upserts import UpsertingRows

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId
    from concierge.domain.remote import SkippedRecord

_SKIPPED = sa.select(SyncSkip.__table__.c.remote_id).where(
    SyncSkip.__table__.c.account_id == sa.bindparam("account"),
    SyncSkip.__table__.c.stream.in_(sa.bindparam("streams", expanding=True)),
)
"""Asked after every page of records."""


class Skips(UpsertingRows):
    def add(self, account: AccountId, stream: str, skipped: Sequence[SkippedRecord]) -> None:
        rows = [
            {
                "account_id": account,
                "stream": stream,
                "remote_id": record.remote_id,
                "reason": record.reason,
            }
            for record in skipped
        ]
        self._upsert(SyncSkip, rows, ["account_id", "stream", "remote_id"])

    def read_well(
        self, account: AccountId, streams: Sequence[str], remote_ids: Iterable[str]
    ) -> None:
        """What could not be read there before is no trouble any more."""
        known = self._plain(_SKIPPED, account=account, streams=list(streams)).scalars()
        gone = set(known).intersection(remote_ids)
        if gone:
            mine = (SyncSkip.account_id == account, SyncSkip.stream.in_(list(streams)))
            self._session.execute(sa.delete(SyncSkip).where(*mine, SyncSkip.remote_id.in_(gone)))

    def count(self, account: AccountId) -> int:
        return self._session.scalar(sa.select(sa.func.count()).select_from(_told(account))) or 0

    def of(self, account: AccountId, limit: int) -> list[SkippedRow]:
        told = _told(account)
        query = sa.select(told).order_by(told.c.stream, told.c.remote_id, told.c.reason)
        rows = self._session.execute(query.limit(limit))
        return [SkippedRow(row.stream, row.remote_id, row.reason) for row in rows]


def _told(account: AccountId) -> sa.Subquery:
    """Each once, however many streams came upon it."""
    stream = sa.func.min(SyncSkip.stream).label("stream")
    query = sa.select(stream, SyncSkip.remote_id, SyncSkip.reason)
    query = query.where(SyncSkip.account_id == account)
    return query.group_by(SyncSkip.remote_id, SyncSkip.reason).subquery()
