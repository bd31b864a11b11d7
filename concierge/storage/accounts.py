"""Named queries on accounts: their health, who is at work on them, and what hangs on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId
from concierge.domain.views.house import AccountRow
from concierge.storage.area import AreaRows
from concierge.storage.holdings import holdings
from concierge.storage.tables.clients import Client
from concierge.storage.tables.commission import CommissionLine
from concierge.storage.tables.house import Account, Draft

if TYPE_CHECKING:
    from concierge.domain.views.house import Holdings


def _row(row: Account) -> AccountRow:
    return AccountRow(
        id=AccountId(row.id),
        name=row.name,
        kind=row.kind,
        options=tuple(sorted((str(k), str(v)) for k, v in row.options.items())),
        synced_at=row.synced_at,
        customers_total=row.customers_total,
        skipped=row.skipped,
        last_error=row.last_error,
        paused=row.paused,
        needs_sign_in=row.needs_sign_in,
        warnings=tuple(row.warnings),
        writes=tuple(row.writes),
        failing_since=row.failing_since,
        failures=row.failures,
        next_pull_at=row.next_pull_at,
        push_after=row.push_after,
        lease_by=row.lease_by,
        lease_until=row.lease_until,
        tell_error=row.tell_error,
        tell_failing_since=row.tell_failing_since,
    )


_LAST_ID = "accounts.last_id"


@dataclass(frozen=True, slots=True)
class Pulled:
    """How a pull that came to its end leaves the account."""

    at: datetime
    customers: int
    """0 where this pull did not count them."""
    skipped: int
    warnings: tuple[str, ...]
    next_pull_at: datetime


class Accounts(AreaRows):
    def all(self) -> list[AccountRow]:
        rows = self._session.scalars(sa.select(Account).order_by(Account.id))
        return [_row(row) for row in rows]

    def one(self, account: AccountId) -> AccountRow | None:
        row = self._session.get(Account, account)
        return None if row is None else _row(row)

    def add(self, name: str, kind: str, options: dict[str, str]) -> AccountId:
        """Under a number that no account had before: the keyring may still hold an older one's
        secret, and it must never be shown to another shop."""
        self._unit.lock(_LAST_ID)
        last = max(
            int(self._unit.house.setting(_LAST_ID, "0")),
            self._session.scalar(sa.select(sa.func.max(Account.id))) or 0,
        )
        row = Account(id=last + 1, name=name, kind=kind, options=dict(options))
        row.warnings, row.writes = [], []
        self._session.add(row)
        self._session.flush()
        self._unit.house.put_setting(_LAST_ID, str(row.id))
        self._unit.touch(Area.SYNC)
        return AccountId(row.id)

    def set_options(self, account: AccountId, options: dict[str, str]) -> None:
        self._get(account).options = dict(options)

    def set_writes(self, account: AccountId, kinds: Sequence[str]) -> None:
        self._get(account).writes = sorted(kinds)

    def pause(self, account: AccountId, *, paused: bool) -> None:
        self._get(account).paused = paused

    def holdings(self, account: AccountId, month: str) -> Holdings:
        return holdings(self._session, account, month)

    def remove(self, account: AccountId) -> None:
        """With everything that came through it: clients, orders and what was done for them.

        Records of other accounts that were merged into its clients stand for themselves again.
        """
        self._unit.merges.part(account)
        for table in (CommissionLine, Client):
            ours = sa.select(Client.id).where(Client.account_id == account)
            column = CommissionLine.client_id if table is CommissionLine else Client.id
            self._session.execute(sa.delete(table).where(column.in_(ours)))
        self._session.execute(sa.delete(Account).where(Account.id == account))
        self._unit.search.renumber(self._session, account)
        # Ids may be given again: no draft may reach another client by its number.
        self._session.execute(sa.delete(Draft))
        self._unit.touch(Area.CLIENTS)
        self._unit.touch(Area.SYNC)

    def counted(self, account: AccountId, customers: int) -> None:
        self._get(account).customers_total = customers

    # --- health -----------------------------------------------------------------------

    def pulled(self, account: AccountId, done: Pulled) -> None:
        row = self._get(account)
        row.synced_at, row.skipped = done.at, done.skipped
        row.customers_total = done.customers or row.customers_total
        row.warnings, row.next_pull_at = list(done.warnings), done.next_pull_at
        self._well(row)

    def works(self, account: AccountId) -> bool:
        """It answers again; whether it had been failing."""
        row = self._get(account)
        was_failing = row.failing_since is not None
        self._well(row)
        return was_failing

    @staticmethod
    def _well(row: Account) -> None:
        row.last_error, row.failures = "", 0
        row.failing_since = None
        row.needs_sign_in = False
        if row.tell_failing_since is None:
            row.push_after = None

    def tells(self, account: AccountId) -> bool:
        """It takes what it is told again; whether it had not."""
        row = self._get(account)
        was_failing = row.tell_failing_since is not None
        row.tell_error, row.tell_failures = "", 0
        row.tell_failing_since = row.push_after = None
        return was_failing

    def tell_failed(self, account: AccountId, words: str, at: datetime) -> int:
        """Remember why nothing can be told; how many times in a row it failed now."""
        row = self._get(account)
        row.tell_error = words
        row.tell_failing_since = row.tell_failing_since or at
        row.tell_failures += 1
        return row.tell_failures

    def failed(self, account: AccountId, words: str, at: datetime, *, sign_in: bool = False) -> int:
        """Remember why, and since when; how many times in a row it failed now."""
        row = self._get(account)
        row.last_error, row.needs_sign_in = words, sign_in
        row.failing_since = row.failing_since or at
        row.failures += 1
        return row.failures

    def put_off(self, account: AccountId, until: datetime, *, pulls: bool = True) -> None:
        """Ask nothing there before that moment; with `pulls` false nothing is told, but asked."""
        row = self._get(account)
        row.push_after = until
        if pulls:
            row.next_pull_at = until

    def ask_again(self, account: AccountId) -> None:
        """Something was mended: no pause holds any longer."""
        row = self._get(account)
        row.next_pull_at = row.push_after = None
        row.needs_sign_in = False
        row.tell_error, row.tell_failures, row.tell_failing_since = "", 0, None

    # --- whose turn it is -------------------------------------------------------------

    def lease(self, account: AccountId, by: str, until: datetime) -> bool:
        """Take the turn that is nobody's, or lengthen one's own."""
        free = Account.lease_by.in_(["", by])
        return self._turn(sa.and_(Account.id == account, free), by, until)

    def take_over(self, account: AccountId, of: str, by: str, until: datetime) -> bool:
        """Take a turn whose holder is known to be gone."""
        return self._turn(sa.and_(Account.id == account, Account.lease_by == of), by, until)

    def give_back(self, account: AccountId, by: str) -> None:
        self._turn(sa.and_(Account.id == account, Account.lease_by == by), "", None)

    def holds(self, account: AccountId, by: str) -> bool:
        query = sa.select(Account.id).where(Account.id == account, Account.lease_by == by)
        return self._session.scalar(query) is not None

    def _turn(self, where: sa.ColumnElement[bool], by: str, until: datetime | None) -> bool:
        change = sa.update(Account).where(where).values(lease_by=by, lease_until=until)
        done = self._session.execute(change.execution_options(synchronize_session="fetch"))
        return bool(done.rowcount)  # type: ignore[attr-defined]  # an UPDATE always counts

    def _get(self, account: AccountId) -> Account:
        self._unit.touch(Area.SYNC)
        return self._session.get_one(Account, account)
