"""What every area's named queries share: the unit they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from concierge.storage.unit import Unit


class AreaRows:
    """Named queries of one area, inside one unit of work."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @property
    def _session(self) -> Session:
        return self._unit.session
