"""Named queries on staff, settings, drafts and accounts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, StaffId
from concierge.domain.views.house import AccountRow, Staff
from concierge.storage.area import AreaRows
from concierge.storage.holdings import holdings
from concierge.storage.tables import house as t
from concierge.storage.tables.clients import Client
from concierge.storage.tables.commission import CommissionLine

if TYPE_CHECKING:
    from concierge.domain.clients import Role
    from concierge.domain.views.house import Holdings


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

    def accounts(self) -> list[AccountRow]:
        rows = self._session.scalars(sa.select(t.Account).order_by(t.Account.id))
        return [
            AccountRow(
                id=AccountId(row.id),
                name=row.name,
                kind=row.kind,
                options=tuple(sorted((str(k), str(v)) for k, v in row.options.items())),
                synced_at=row.synced_at,
                customers_total=row.customers_total,
                skipped=row.skipped,
                last_error=row.last_error,
            )
            for row in rows
        ]

    def add_account(self, name: str, kind: str, options: dict[str, str]) -> AccountId:
        row = t.Account(name=name, kind=kind, options=dict(options))
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.SYNC)
        return AccountId(row.id)

    def set_options(self, account: AccountId, options: dict[str, str]) -> None:
        self._session.get_one(t.Account, account).options = dict(options)
        self._unit.touch(Area.SYNC)

    def holdings(self, account: AccountId, month: str) -> Holdings:
        return holdings(self._session, account, month)

    def remove_account(self, account: AccountId) -> None:
        """With everything that came through it: clients, orders and what was done for them."""
        for table in (CommissionLine, Client):
            ours = sa.select(Client.id).where(Client.account_id == account)
            column = CommissionLine.client_id if table is CommissionLine else Client.id
            self._session.execute(sa.delete(table).where(column.in_(ours)))
        self._session.execute(sa.delete(t.Account).where(t.Account.id == account))
        self._unit.search.renumber(self._session, account)
        # Ids may be given again: no draft or snooze may reach another client by its number.
        self._session.execute(sa.delete(t.Draft))
        snoozed = t.Setting.key.startswith("snooze:", autoescape=True)
        self._session.execute(sa.delete(t.Setting).where(snoozed))
        self._unit.touch(Area.CLIENTS)
        self._unit.touch(Area.SYNC)

    def synced(self, account: AccountId, at: datetime, customers: int, skipped: int) -> None:
        row = self._session.get_one(t.Account, account)
        row.synced_at, row.customers_total, row.skipped = at, customers, skipped
        row.last_error = ""
        self._unit.touch(Area.SYNC)

    def sync_failed(self, account: AccountId, words: str) -> None:
        self._session.get_one(t.Account, account).last_error = words
        self._unit.touch(Area.SYNC)
