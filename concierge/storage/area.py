"""What every area's named queries share: the unit they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
