"""Named queries on clients made one: what hangs on each, moving it, and moving it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.consent import Consent, strictest
from concierge.domain.ids import AccountId, ClientId, MergeId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client, ContactPoint
from concierge.storage.tables.commission import CommissionLine
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.gestures import Gesture
from concierge.storage.tables.house import Account, Staff
from concierge.storage.tables.interactions import Interaction, Promise, Recording
from concierge.storage.tables.orders import Order
from concierge.storage.tables.outbox import ClientMerge, ToldApart
from concierge.storage.tables.work import DueWork

if TYPE_CHECKING:
    from concierge.domain.clients import Channel
    from concierge.storage.base import Base

_MOVING: Mapping[str, type[Base]] = {
    "orders": Order,
    "interactions": Interaction,
    "gestures": Gesture,
    "consultations": Consultation,
    "films": Recording,
    "commission lines": CommissionLine,
    "promises": Promise,
    "work": DueWork,
}
"""What hangs on a client and goes with her, by a word for people."""


@dataclass(frozen=True, slots=True)
class PersonFacts:
    client: ClientId
    account: AccountId
    account_name: str
    remote_id: str
    name: str
    city: str
    in_book: bool
    rank: int | None
    pinned: bool
    net_spend: int
    currency: str
    merged_into: ClientId | None
    refuses: bool
    last_contact_at: datetime | None


@dataclass(frozen=True, slots=True)
class MergeFacts:
    id: MergeId
    kept: ClientId
    gone: ClientId
    gone_name: str
    account_name: str
    moved: Mapping[str, Any]
    at: datetime
    staff_name: str


class Merges(AreaRows):
    def person(self, client: ClientId) -> PersonFacts | None:
        row = self._session.execute(
            sa.select(Client, Account.name.label("account_name"))
            .join(Account, Account.id == Client.account_id)
            .where(Client.id == client)
        ).one_or_none()
        if row is None:
            return None
        found: Client = row.Client
        return PersonFacts(
            client=client,
            account=AccountId(found.account_id),
            account_name=row.account_name,
            remote_id=found.remote_id,
            name=found.name,
            city=found.city,
            in_book=found.in_book,
            rank=found.rank,
            pinned=found.pinned,
            net_spend=found.net_spend,
            currency=found.currency,
            merged_into=None if found.merged_into is None else ClientId(found.merged_into),
            refuses=found.do_not_contact,
            last_contact_at=found.last_contact_at,
        )

    def points(self, client: ClientId) -> dict[Channel, tuple[str, Consent]]:
        """Her own record's, without those of records merged into it."""
        query = sa.select(ContactPoint.channel, ContactPoint.address, ContactPoint.consent)
        rows = self._session.execute(query.where(ContactPoint.client_id == client))
        return {row.channel: (row.address, row.consent) for row in rows}

    def alike(self, client: ClientId) -> dict[ClientId, list[str]]:
        """Others who share a match key with her or with a record merged into her, and the keys;
        without those a person told apart from her."""
        own = (
            sa.select(ContactPoint.match_key)
            .join(Client, Client.id == ContactPoint.client_id)
            .where(sa.or_(Client.id == client, Client.merged_into == client))
            .where(ContactPoint.match_key != "")
        )
        owner = sa.func.coalesce(Client.merged_into, Client.id).label("owner")
        query = (
            sa.select(owner, ContactPoint.match_key)
            .distinct()
            .join(Client, Client.id == ContactPoint.client_id)
            .where(ContactPoint.match_key.in_(own), Client.known, owner != client)
            .order_by(owner, ContactPoint.match_key)
        )
        apart = self._apart(client)
        found: dict[ClientId, list[str]] = {}
        for row in self._session.execute(query):
            if row.owner not in apart:
                found.setdefault(ClientId(row.owner), []).append(row.match_key)
        return found

    def tell_apart(self, one: ClientId, other: ClientId, by: StaffId, at: datetime) -> None:
        low, high = sorted((one, other))
        if self._session.get(ToldApart, (low, high)) is None:
            self._session.add(ToldApart(one_id=low, other_id=high, staff_id=by, at=at))
        self._unit.touch(Area.CLIENTS, [one, other])

    def untell(self, one: ClientId, other: ClientId) -> None:
        low, high = sorted((one, other))
        row = self._session.get(ToldApart, (low, high))
        if row is not None:
            self._session.delete(row)
        self._unit.touch(Area.CLIENTS, [one, other])

    def _apart(self, client: ClientId) -> set[int]:
        query = sa.select(ToldApart.one_id, ToldApart.other_id).where(
            sa.or_(ToldApart.one_id == client, ToldApart.other_id == client)
        )
        return {one for row in self._session.execute(query) for one in row} - {client}

    def standing(self, client: ClientId) -> ClientId:
        """Who stands for this record: herself, or the one she was made one with."""
        row = self._session.get(Client, client)
        return client if row is None or row.merged_into is None else ClientId(row.merged_into)

    def hanging(self, client: ClientId) -> dict[str, int]:
        """How much of each hangs on her."""
        found = {}
        for word, table in _MOVING.items():
            column = cast(Any, table).client_id
            query = sa.select(sa.func.count()).select_from(table).where(column == client)
            found[word] = int(self._session.scalar(query) or 0)
        return found

    def merge(self, kept: ClientId, gone: ClientId, by: StaffId, at: datetime) -> MergeId:
        moved: dict[str, Any] = {}
        for word, table in _MOVING.items():
            mapped = cast(Any, table)
            ids = list(self._session.scalars(sa.select(mapped.id).where(mapped.client_id == gone)))
            moved[word] = ids
            self._move(table, ids, kept)
        keeper = self._session.get_one(Client, kept)
        other = self._session.get_one(Client, gone)
        moved["kept"] = {"pinned": keeper.pinned, "in_book": keeper.in_book}
        # Whoever was in the book stays in it, whichever record is kept.
        if other.in_book and not keeper.in_book:
            keeper.in_book = keeper.pinned = True
        other.merged_into = kept
        contacts = [keeper.last_contact_at, other.last_contact_at]
        keeper.last_contact_at = max((one for one in contacts if one), default=None)
        record = ClientMerge(kept_id=kept, gone_id=gone, moved=moved, at=at, staff_id=by)
        self._session.add(record)
        self._session.flush()
        self._follow(kept, gone)
        return MergeId(record.id)

    def undo(self, merge: MergeId, at: datetime) -> None:
        """Part them again. Orders that came since through the other's account go with it; those
        of the same account follow with its history, which is read anew."""
        record = self._session.get_one(ClientMerge, merge)
        kept, gone = ClientId(record.kept_id), ClientId(record.gone_id)
        for word, table in _MOVING.items():
            self._move(table, record.moved[word], gone)
        other = self._session.get_one(Client, gone)
        keeper = self._session.get_one(Client, kept)
        if other.account_id != keeper.account_id:
            later = sa.select(Order.id).where(
                Order.client_id == kept, Order.account_id == other.account_id
            )
            self._move(Order, list(self._session.scalars(later)), gone)
        other.merged_into, other.history_read = None, False
        keeper.history_read = keeper.history_read and other.account_id != keeper.account_id
        keeper.pinned = keeper.pinned and bool(record.moved["kept"]["pinned"])
        keeper.in_book = keeper.in_book and bool(record.moved["kept"]["in_book"])
        record.undone_at = at
        self._session.flush()
        self._follow(kept, gone)

    def part(self, account: AccountId) -> None:
        """Undo every merge a client of this account is in."""
        kept, gone = aliased(Client), aliased(Client)
        query = (
            sa.select(ClientMerge.id, ClientMerge.at)
            .join(kept, kept.id == ClientMerge.kept_id)
            .join(gone, gone.id == ClientMerge.gone_id)
            .where(ClientMerge.undone_at.is_(None))
            .where(sa.or_(kept.account_id == account, gone.account_id == account))
            .order_by(ClientMerge.id.desc())
        )
        for row in self._session.execute(query).all():
            self.undo(MergeId(row.id), row.at)

    def _move(self, table: type[Base], ids: Sequence[Any], to: ClientId) -> None:
        mapped = cast(Any, table)
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            change = sa.update(table).where(mapped.id.in_(some)).values(client_id=to)
            self._session.execute(change)

    def recount(self, account: AccountId | None = None) -> None:
        """What the merged records of an account, or of all, add to those they became."""
        other = aliased(Client)
        added = (
            sa.select(sa.func.coalesce(sa.func.sum(other.net_spend), 0))
            .where(other.merged_into == Client.id, other.currency == Client.currency)
            .correlate(Client)
            .scalar_subquery()
        )
        keepers = sa.select(other.merged_into).where(other.merged_into.is_not(None))
        if account is not None:
            keepers = keepers.where(other.account_id == account)
        change = sa.update(Client).where(
            sa.or_(Client.id.in_(keepers), Client.merged_spend != 0)
            if account is None
            else Client.id.in_(keepers)
        )
        self._session.execute(
            change.values(merged_spend=added).execution_options(synchronize_session="fetch")
        )

    def _follow(self, *clients: ClientId) -> None:
        self.recount()
        accounts = set()
        for client in clients:
            accounts.add(self._session.get_one(Client, client).account_id)
        self._unit.clients.judge_refusals(list(clients))
        for account in accounts:
            self._unit.search.renumber(self._session, account)
        for area in Area:
            self._unit.touch(area, clients)

    def of(self, client: ClientId) -> list[MergeFacts]:
        """Records merged into her that can be parted again, newest first."""
        query = (
            sa.select(
                ClientMerge,
                Client.name.label("gone_name"),
                Account.name.label("account_name"),
                Staff.name.label("staff_name"),
            )
            .join(Client, Client.id == ClientMerge.gone_id)
            .join(Account, Account.id == Client.account_id)
            .join(Staff, Staff.id == ClientMerge.staff_id)
            .where(ClientMerge.kept_id == client, ClientMerge.undone_at.is_(None))
            .order_by(ClientMerge.id.desc())
        )
        return [self._facts(row) for row in self._session.execute(query)]

    def one(self, merge: MergeId) -> tuple[ClientId, ClientId, bool] | None:
        """(kept, gone, whether it was undone)."""
        row = self._session.get(ClientMerge, merge)
        if row is None:
            return None
        return ClientId(row.kept_id), ClientId(row.gone_id), row.undone_at is not None

    @staticmethod
    def _facts(row: Any) -> MergeFacts:
        found: ClientMerge = row.ClientMerge
        return MergeFacts(
            id=MergeId(found.id),
            kept=ClientId(found.kept_id),
            gone=ClientId(found.gone_id),
            gone_name=row.gone_name,
            account_name=row.account_name,
            moved=dict(found.moved),
            at=found.at,
            staff_name=row.staff_name,
        )


def together(
    own: Mapping[Channel, tuple[str, Consent]],
    others: Sequence[Mapping[Channel, tuple[str, Consent]]],
) -> dict[Channel, tuple[str, Consent]]:
    """One person's channels from all her records: her own address where there is one, and on
    each channel the strictest consent."""
    found = dict(own)
    for other in others:
        for channel, (address, consent) in other.items():
            mine = found.get(channel)
            if mine is None:
                found[channel] = (address, consent)
            else:
                found[channel] = (mine[0], strictest(mine[1], consent))
    return found
