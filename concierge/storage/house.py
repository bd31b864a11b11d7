"""Named queries on staff, settings and drafts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import StaffId
from concierge.domain.views.house import Staff
from concierge.storage.area import AreaRows
from concierge.storage.tables import house as t
from concierge.storage.tables.clients import Client

if TYPE_CHECKING:
    from concierge.domain.clients import Role


class HouseRows(AreaRows):
    def staff(self) -> tuple[Staff, ...]:
        rows = self._session.scalars(sa.select(t.Staff).where(t.Staff.active).order_by(t.Staff.id))
        return tuple(Staff(StaffId(row.id), row.name, row.role) for row in rows)

    def add_staff(self, name: str, role: Role) -> StaffId:
        row = t.Staff(name=name, role=role)
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.SETTINGS)
        return StaffId(row.id)

    def staff_names(self) -> dict[StaffId, str]:
        """Of everybody who ever worked here: what those did who left stays told."""
        rows = self._session.execute(sa.select(t.Staff.id, t.Staff.name))
        return {StaffId(row.id): row.name for row in rows}

    def take_back(self, name: str, role: Role) -> bool:
        """Seat somebody again who had left; False when nobody of that name ever worked here."""
        row = self._session.scalar(sa.select(t.Staff).where(t.Staff.name == name))
        if row is None:
            return False
        row.active, row.role = True, role
        self._unit.touch(Area.SETTINGS)
        return True

    def leave(self, staff: StaffId) -> int:
        """Take a person off. What they sold and did stays; how many clients are nobody's now."""
        self._session.get_one(t.Staff, staff).active = False
        theirs = sa.update(Client).where(Client.owner_id == staff).values(owner_id=None)
        done = self._session.execute(theirs)
        self._unit.touch(Area.SETTINGS)
        self._unit.touch(Area.CLIENTS)
        return int(done.rowcount)  # type: ignore[attr-defined]  # an UPDATE's result has it

    def setting(self, key: str, default: str = "") -> str:
        row = self._session.get(t.Setting, key)
        return default if row is None else row.value

    def put_setting(self, key: str, value: str) -> None:
        self._session.merge(t.Setting(key=key, value=value))
        self._unit.touch(Area.SETTINGS)

    def settings(self, prefix: str) -> dict[str, str]:
        """Every setting whose key starts with `prefix`, by the rest of its key."""
        rows = self._session.scalars(
            sa.select(t.Setting).where(t.Setting.key.startswith(prefix, autoescape=True))
        )
        return {row.key.removeprefix(prefix): row.value for row in rows}

    def draft(self, key: str) -> tuple[dict[str, Any], datetime] | None:
        row = self._session.get(t.Draft, key)
        return None if row is None else (dict(row.value), row.changed_at)

    def put_draft(self, key: str, value: dict[str, Any], at: datetime) -> None:
        self._session.merge(t.Draft(key=key, value=value, changed_at=at))

    def drop_draft(self, key: str) -> None:
        self._session.execute(sa.delete(t.Draft).where(t.Draft.key == key))
