"""Inserting rows that may be there already, many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from concierge.storage.area import AreaRows

if TYPE_CHECKING:
    from concierge.storage.base import Base

Row = dict[str, Any]

_UPSERTS: dict[tuple[object, ...], sa.Insert] = {}
"""By table, dialect, columns, keys and what is kept: a page needs the same dozen every time."""


class UpsertingRows(AreaRows):
    """Rows are dictionaries of column values."""

    def _upsert(
        self, table: type[Base], rows: Sequence[Row], keys: Sequence[str], keep: Sequence[str] = ()
    ) -> None:
        """Insert, or update every given column but the keys and those to `keep`."""
        if not rows:
            return
        shape = (table, self._unit.dialect, tuple(rows[0]), tuple(keys), tuple(keep))
        statement = _UPSERTS.get(shape)
        if statement is None:
            statement = _UPSERTS[shape] = self._upserting(table, rows[0], keys, keep)
        # Past the mapper: its bulk insert costs as much again as the rows themselves.
        self._session.flush()
        self._session.connection().execute(statement, list(rows))

    def _upserting(
        self, table: type[Base], row: Row, keys: Sequence[str], keep: Sequence[str]
    ) -> sa.Insert:
        insert = self._unit.insert(cast(sa.Table, table.__table__))
        changed = {
            name: insert.excluded[name] for name in row if name not in keys and name not in keep
        }
        if changed:
            return insert.on_conflict_do_update(index_elements=list(keys), set_=changed)
        return insert.on_conflict_do_nothing(index_elements=list(keys))
