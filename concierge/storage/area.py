"""What every area's named queries share: the unit they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import sqlalchemy as sa
    from sqlalchemy.orm import Session

    from concierge.storage.unit import Unit


class AreaRows:
    """Named queries of one area, inside one unit of work."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @property
    def _session(self) -> Session:
        return self._unit.session

    def _plain(self, statement: sa.Select[*tuple[Any, ...]], **values: Any) -> sa.Result[Any]:
        """Rows of a statement that was made once, past the mapper: a screen waits for them."""
        self._session.flush()
        return self._session.connection().execute(statement, values)

    def _in_chunks(
        self, query: sa.Select[*tuple[Any, ...]], ids: Sequence[int]
    ) -> Iterable[sa.Row[*tuple[Any, ...]]]:
        for start in range(0, len(ids), 900):
            yield from self._plain(query, ids=ids[start : start + 900])
