"""Named queries on places in the book: candidates of a ranking, who is in, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId
from concierge.domain.ranking import Candidate
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import SyncCandidate
from concierge.storage.upserts import Row, UpsertingRows

if TYPE_CHECKING:
    from concierge.domain.clients import Tier
    from concierge.domain.remote import RemoteMember


class Places(UpsertingRows):
    """The ranking of each account's customers."""

    def members(self, account: AccountId, members: Sequence[RemoteMember]) -> None:
        """Collect candidates; the top spender's record begins a new ranking."""
        if any(member.position == 1 for member in members):
            self.drop_candidates(account)
        ranked = [self._candidate(account, m) for m in members if m.position is not None]
        self._upsert(SyncCandidate, ranked, ["account_id", "remote_id"], keep=["vip_tag"])
        tagged = [self._candidate(account, m) for m in members if m.vip_tag]
        keep = ["position", "net_spend", "currency"]
        self._upsert(SyncCandidate, tagged, ["account_id", "remote_id"], keep=keep)

    @staticmethod
    def _candidate(account: AccountId, member: RemoteMember) -> Row:
        return {
            "account_id": account,
            "remote_id": member.remote_id,
            "position": member.position,
            "vip_tag": member.vip_tag,
            "net_spend": member.net_spend.minor,
            "currency": member.net_spend.currency,
        }

    def drop_candidates(self, account: AccountId) -> None:
        self._session.execute(sa.delete(SyncCandidate).where(SyncCandidate.account_id == account))

    def candidates(self, account: AccountId) -> list[tuple[Candidate, int, str]]:
        """(candidate, net spend in minor units, currency): everyone collected or in the book."""
        collected = {
            row.remote_id: row
            for row in self._session.scalars(
                sa.select(SyncCandidate).where(SyncCandidate.account_id == account)
            )
        }
        c = Client
        known = self._session.execute(
            sa.select(c.remote_id, c.in_book, c.pinned, c.net_spend, c.currency).where(
                c.account_id == account, sa.or_(c.in_book, c.pinned)
            )
        )
        here = {row.remote_id: row for row in known}
        result = []
        for remote_id in {**collected, **here}:
            got, old = collected.get(remote_id), here.get(remote_id)
            candidate = Candidate(
                remote_id=remote_id,
                position=got.position if got else None,
                member=bool(old and old.in_book),
                pinned=bool(old and old.pinned),
                vip_tag=bool(got and got.vip_tag),
            )
            money = got or old
            assert money is not None  # noqa: S101  every id came from one of the two
            result.append((candidate, money.net_spend, money.currency))
        return result

    def set_book(self, account: AccountId, rows: Sequence[Row]) -> None:
        """Make exactly these clients the book; new ones start without details."""
        self._session.execute(
            sa.update(Client)
            .where(Client.account_id == account, Client.in_book == sa.true())
            .values(in_book=False, rank=None)
        )
        self._upsert(Client, rows, ["account_id", "remote_id"])
        # Orders of whoever is out are not followed: her history must be read anew on return.
        self._session.execute(
            sa.update(Client)
            .where(Client.account_id == account, Client.in_book == sa.false())
            .values(history_read=False)
        )
        self._unit.search.renumber(self._session, account)
        self._unit.touch(Area.CLIENTS)

    def spend_at(self, account: AccountId, place: int) -> int | None:
        """Net spend of whoever holds that place, None where nobody does."""
        query = sa.select(Client.net_spend).where(
            Client.account_id == account, Client.in_book == sa.true(), Client.rank == place
        )
        return self._session.scalar(query.limit(1))

    def join_book(self, account: AccountId, rows: Sequence[Row]) -> None:
        """Take these clients into the book beside those who are there; `place` follows."""
        self._upsert(Client, rows, ["account_id", "remote_id"], keep=["tier"])
        self._unit.touch(Area.CLIENTS)

    def by_spend(self, account: AccountId) -> list[ClientId]:
        """The book by net spend, ties by remote id."""
        query = sa.select(Client.id).where(
            Client.account_id == account, Client.in_book == sa.true()
        )
        query = query.order_by(Client.net_spend.desc(), Client.remote_id)
        return [ClientId(found) for found in self._session.scalars(query)]

    def place(self, account: AccountId, places: Mapping[ClientId, tuple[int, Tier]]) -> None:
        """Give every client of the book a rank and a tier."""
        rows = [{"id": client, "rank": r, "tier": t} for client, (r, t) in places.items()]
        self._session.execute(sa.update(Client), rows)
        self._unit.search.renumber(self._session, account)

    def book(
        self, account: AccountId, *, history_read: bool | None = None, known: bool | None = None
    ) -> list[str]:
        """Remote ids in the book by rank, all or by whether their history was read and their
        details are known."""
        query = sa.select(Client.remote_id).where(
            Client.account_id == account, Client.in_book == sa.true()
        )
        if history_read is not None:
            query = query.where(Client.history_read == history_read)
        if known is not None:
            query = query.where(Client.known == known)
        return list(self._session.scalars(query.order_by(Client.rank, Client.id)))

    def history_read(self, account: AccountId, remote_ids: Sequence[str]) -> None:
        self._session.execute(
            sa.update(Client)
            .where(Client.account_id == account, Client.remote_id.in_(remote_ids))
            .values(history_read=True)
        )
        self._unit.touch(Area.SYNC)
