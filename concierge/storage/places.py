"""Named queries on places in the book: candidates of a ranking, who is in, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId
from concierge.domain.money import Money
from concierge.domain.ranking import Candidate
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import SyncCandidate
from concierge.storage.upserts import Row, UpsertingRows

if TYPE_CHECKING:
    from concierge.domain.clients import Tier
    from concierge.domain.remote import RemoteMember


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A record as the ranking found it."""

    candidate: Candidate
    net_spend: int
    currency: str
    is_gone: bool
    """It was merged into another one."""


@dataclass(frozen=True, slots=True)
class Person:
    candidate: Candidate
    """Under the record that stands for her here: with the best place, the pin and the tag of
    all."""
    records: Sequence[PlaceRecord]


def _together(head: str, records: Sequence[PlaceRecord], *, held: bool) -> Candidate:
    """`held` keeps her in the book whatever her records say here, as a pin does."""
    found = [record.candidate for record in records]
    places = [one.position for one in found if one.position is not None]
    return Candidate(
        remote_id=head,
        position=min(places, default=None),
        member=any(one.member for one in found),
        pinned=held or any(one.pinned for one in found),
        vip_tag=any(one.vip_tag for one in found),
    )


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

    def people(self, account: AccountId) -> list[Person]:
        """Everyone collected or in the book, each with all her records in this account."""
        collected = {
            row.remote_id: row
            for row in self._session.scalars(
                sa.select(SyncCandidate).where(SyncCandidate.account_id == account)
            )
        }
        here = self._here(account)
        heads = {row.id: row.remote_id for row in here.values() if row.merged_into is None}
        inside = self._in_book([row.merged_into or row.id for row in here.values()])
        elsewhere = self._held_elsewhere(account)
        people: dict[str, list[PlaceRecord]] = {}
        for remote_id in {**collected, **here}:
            got, old = collected.get(remote_id), here.get(remote_id)
            person = None if old is None else old.merged_into or old.id
            candidate = Candidate(
                remote_id=remote_id,
                position=got.position if got else None,
                member=person in inside,
                pinned=bool(old and old.pinned),
                vip_tag=bool(got and got.vip_tag),
            )
            money = got or old
            assert money is not None  # noqa: S101  every id came from one of the two
            gone = old is not None and old.merged_into is not None
            record = PlaceRecord(candidate, money.net_spend, money.currency, is_gone=gone)
            # Who was merged into a client of another account stands for herself in this one.
            head = remote_id if person is None else heads.get(person, remote_id)
            people.setdefault(head, []).append(record)
        held = {row.remote_id for row in here.values() if row.id in elsewhere}
        return [
            Person(_together(head, records, held=head in held), records)
            for head, records in people.items()
        ]

    def _here(self, account: AccountId) -> dict[str, sa.Row[*tuple[Any, ...]]]:
        """Records with a reason of their own or another's to be asked about, by remote id."""
        c, other = Client, aliased(Client)
        keepers = sa.select(other.merged_into).where(other.merged_into.is_not(None))
        rows = self._session.execute(
            sa.select(c.id, c.remote_id, c.merged_into, c.pinned, c.net_spend, c.currency).where(
                c.account_id == account,
                sa.or_(c.in_book, c.pinned, c.merged_into.is_not(None), c.id.in_(keepers)),
            )
        )
        return {row.remote_id: row for row in rows}

    def _in_book(self, clients: Sequence[int]) -> set[int]:
        query = sa.select(Client.id).where(Client.in_book == sa.true())
        found = set(self._session.scalars(query))
        return found.intersection(clients)

    def _held_elsewhere(self, account: AccountId) -> set[int]:
        """Clients of this account whom a record of another account, merged into hers, keeps."""
        query = sa.select(Client.merged_into).where(
            Client.merged_into.is_not(None), Client.account_id != account, Client.qualifies
        )
        return {found for found in self._session.scalars(query) if found is not None}

    def set_book(self, account: AccountId, rows: Sequence[Row]) -> None:
        """Make exactly these clients the book; new ones start without details."""
        had = sa.or_(Client.in_book, Client.qualifies, Client.rank.is_not(None))
        self._session.execute(
            sa.update(Client)
            .where(Client.account_id == account, had)
            .values(in_book=False, rank=None, qualifies=False)
        )
        self._upsert(Client, rows, ["account_id", "remote_id"])
        self._unit.merges.settle()
        # Orders of whoever is out are not followed: her history must be read anew on return.
        other = aliased(Client)
        inside = sa.select(other.id).where(other.in_book == sa.true())
        self._session.execute(
            sa.update(Client)
            .where(
                Client.account_id == account,
                Client.in_book == sa.false(),
                sa.func.coalesce(Client.merged_into, 0).not_in(inside),
            )
            .values(history_read=False)
        )
        self._unit.search.renumber(self._session, account)
        self._unit.touch(Area.CLIENTS)

    def spend_at(self, account: AccountId, place: int) -> Money | None:
        """Net spend of whoever holds that place, None where nobody does."""
        query = sa.select(Client.id, Client.net_spend, Client.currency).where(
            Client.account_id == account, Client.in_book == sa.true(), Client.rank == place
        )
        best = self._best_merged(account)
        row = self._session.execute(query.order_by(Client.net_spend.desc()).limit(1)).one_or_none()
        if row is None:
            return None
        return Money(max(row.net_spend, best.get(row.id, 0)), row.currency)

    def _best_merged(self, account: AccountId) -> dict[int, int]:
        """The greatest spend among the records merged into each client, in this account."""
        query = sa.select(Client.merged_into, sa.func.max(Client.net_spend).label("most"))
        query = query.where(Client.merged_into.is_not(None), Client.account_id == account)
        rows = self._session.execute(query.group_by(Client.merged_into))
        return {row.merged_into: row.most for row in rows}

    def join_book(self, account: AccountId, rows: Sequence[Row]) -> None:
        """Take these clients into the book beside those who are there; `place` follows."""
        self._upsert(Client, rows, ["account_id", "remote_id"], keep=["tier"])
        self._unit.merges.settle()
        self._unit.touch(Area.CLIENTS)

    def by_spend(self, account: AccountId) -> list[ClientId]:
        """The book by net spend, ties by remote id."""
        query = sa.select(Client.id, Client.net_spend, Client.remote_id).where(
            Client.account_id == account, Client.in_book == sa.true()
        )
        best = self._best_merged(account)
        rows = self._session.execute(query).all()
        order = sorted(rows, key=lambda r: (-max(r.net_spend, best.get(r.id, 0)), r.remote_id))
        return [ClientId(row.id) for row in order]

    def place(self, account: AccountId, places: Mapping[ClientId, tuple[int, Tier]]) -> None:
        """Give every client of the book a rank and a tier."""
        rows = [{"id": client, "rank": r, "tier": t} for client, (r, t) in places.items()]
        self._session.execute(sa.update(Client), rows)
        self._unit.merges.settle()
        self._unit.search.renumber(self._session, account)

    def book(
        self, account: AccountId, *, history_read: bool | None = None, known: bool | None = None
    ) -> list[str]:
        """Remote ids in the book by rank, then those of records merged into somebody in a book;
        all, or by whether their history was read and their details are known."""
        keeper = aliased(Client)
        own = sa.select(Client.remote_id).where(Client.in_book == sa.true())
        merged = sa.select(Client.remote_id).join(keeper, keeper.id == Client.merged_into)
        merged = merged.where(keeper.in_book == sa.true())
        found: list[str] = []
        for query in (own.order_by(Client.rank, Client.id), merged.order_by(Client.id)):
            query = query.where(Client.account_id == account)
            if history_read is not None:
                query = query.where(Client.history_read == history_read)
            if known is not None:
                query = query.where(Client.known == known)
            found += self._session.scalars(query)
        return found

    def history_read(self, account: AccountId, remote_ids: Sequence[str]) -> None:
        self._session.execute(
            sa.update(Client)
            .where(Client.account_id == account, Client.remote_id.in_(remote_ids))
            .values(history_read=True)
        )
        self._unit.touch(Area.SYNC)
