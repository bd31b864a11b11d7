"""Named queries on clients made one: what hangs on each, moving it, and moving it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.clients import Tier
from concierge.domain.consent import Consent, strictest
from concierge.domain.ids import AccountId, ClientId, MergeId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.attention import PhoneCall
from concierge.storage.tables.clients import Client, ContactPoint
from concierge.storage.tables.commission import CommissionLine
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.gestures import Gesture
from concierge.storage.tables.house import Account, Staff
from concierge.storage.tables.interactions import Interaction, Promise, Recording
from concierge.storage.tables.orders import Order
from concierge.storage.tables.outbox import ClientMerge
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
    "calls": PhoneCall,
}
"""What hangs on a client and goes with her, by a word for people."""


_HELD = "held"
"""Beside those, in what a merge remembers: the merges that went along with who is gone."""


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
        """Records that were merged into `gone` before go along with it."""
        moved: dict[str, Any] = {}
        for word, table in _MOVING.items():
            mapped = cast(Any, table)
            ids = list(self._session.scalars(sa.select(mapped.id).where(mapped.client_id == gone)))
            moved[word] = ids
            self._move(table, ids, gone, kept)
        held = list(self._standing_merges(gone))
        moved[_HELD] = [one.id for one in held]
        self._hand_over(held, kept)
        keeper = self._session.get_one(Client, kept)
        other = self._session.get_one(Client, gone)
        self._inherit(keeper, other)
        other.merged_into, other.in_book = kept, False
        contacts = [keeper.last_contact_at, other.last_contact_at]
        keeper.last_contact_at = max((one for one in contacts if one), default=None)
        record = ClientMerge(kept_id=kept, gone_id=gone, moved=moved, at=at, staff_id=by)
        self._session.add(record)
        self._session.flush()
        self._follow(kept, gone)
        return MergeId(record.id)

    def _standing_merges(self, kept: ClientId) -> Sequence[ClientMerge]:
        query = sa.select(ClientMerge).where(ClientMerge.kept_id == kept)
        return self._session.scalars(query.where(ClientMerge.undone_at.is_(None))).all()

    def _hand_over(self, merges: Iterable[ClientMerge], to: ClientId) -> None:
        for one in merges:
            one.kept_id = to
            self._session.get_one(Client, one.gone_id).merged_into = to
        self._session.flush()

    def undo(self, merge: MergeId, at: datetime) -> None:
        """Part them again, with what each had and what came since under its own record; who is
        in the book follows from the merges that remain."""
        record = self._session.get_one(ClientMerge, merge)
        kept, gone = ClientId(record.kept_id), ClientId(record.gone_id)
        for word, table in _MOVING.items():
            # A merge of before there were calls remembers none.
            self._move(table, record.moved.get(word, ()), kept, gone)
        held = set(record.moved.get(_HELD, ()))
        self._hand_over([one for one in self._standing_merges(kept) if one.id in held], gone)
        other = self._session.get_one(Client, gone)
        keeper = self._session.get_one(Client, kept)
        other.merged_into, other.history_read, record.undone_at = None, False, at
        keeper.history_read = keeper.history_read and other.account_id != keeper.account_id
        self._session.flush()
        self._follow_records(kept, gone)
        for one in (keeper, other):
            one.in_book = any(row.qualifies or row.pinned for row in self._records(one.id))
            one.rank = self._rank(one) if one.in_book else None
            self._session.flush()
        self._follow(kept, gone)

    def _records(self, client: int) -> Sequence[Client]:
        """Hers and those merged into it."""
        hers = sa.or_(Client.id == client, Client.merged_into == client)
        return self._session.scalars(sa.select(Client).where(hers)).all()

    def _follow_records(self, kept: ClientId, gone: ClientId) -> None:
        """Orders that came since go with the record they came under, and with every order its
        commission."""
        records = [row.id for row in self._records(gone)]
        change = sa.update(Order).where(Order.client_id == kept, Order.record_id.in_(records))
        self._session.execute(change.values(client_id=gone))
        orders = sa.select(Order.id).where(Order.client_id == gone)
        lines = sa.update(CommissionLine).where(CommissionLine.client_id == kept)
        lines = lines.where(CommissionLine.order_id.in_(orders))
        self._session.execute(
            lines.values(client_id=gone).execution_options(synchronize_session=False)
        )

    def part(self, account: AccountId) -> None:
        """Undo every merge a client of this account is in, and those that shows beneath."""
        kept, gone = aliased(Client), aliased(Client)
        query = (
            sa.select(ClientMerge.id, ClientMerge.at)
            .join(kept, kept.id == ClientMerge.kept_id)
            .join(gone, gone.id == ClientMerge.gone_id)
            .where(ClientMerge.undone_at.is_(None))
            .where(sa.or_(kept.account_id == account, gone.account_id == account))
            .order_by(ClientMerge.id.desc())
            .limit(1)
        )
        while (row := self._session.execute(query).one_or_none()) is not None:
            self.undo(MergeId(row.id), row.at)

    def _move(self, table: type[Base], ids: Sequence[Any], of: ClientId, to: ClientId) -> None:
        """Those of the rows that still are hers."""
        mapped = cast(Any, table)
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            change = sa.update(table).where(mapped.id.in_(some), mapped.client_id == of)
            self._session.execute(change.values(client_id=to))

    def settle(self) -> None:
        """After places changed: only who was kept is in the book, also for the sake of a record
        that was merged into hers."""
        reasons = (Client.merged_into.is_not(None), Client.qualifies)
        self._session.flush()
        keepers = []
        for other in self._session.scalars(sa.select(Client).where(*reasons)).all():
            keeper = self._session.get_one(Client, other.merged_into)
            other.in_book = True
            self._inherit(keeper, other)
            keepers.append(keeper.id)
        self._session.flush()
        gone = sa.update(Client).where(Client.merged_into.is_not(None), Client.in_book)
        self._session.execute(gone.values(in_book=False))
        self._unit.search.put(self._session, keepers)

    def _inherit(self, keeper: Client, other: Client) -> None:
        """Whoever was in the book stays in it, with the better standing, whichever record is
        kept."""
        if not other.in_book:
            return
        keeper.tier = _better(keeper, other) if keeper.in_book else other.tier
        keeper.in_book = True
        ranks = [one.rank for one in (keeper, other) if one.rank is not None]
        if keeper.account_id == other.account_id and len(ranks) == 2:
            keeper.rank, other.rank = min(ranks), max(ranks)
        elif keeper.account_id == other.account_id and ranks:
            keeper.rank, other.rank = ranks[0], None
        keeper.rank = self._rank(keeper)

    def _rank(self, client: Client) -> int:
        """Hers, or the one after the last where it is somebody else's: the search holds one
        client at each place of an account until the next ranking."""
        self._session.flush()
        others = (Client.account_id == client.account_id, Client.id != client.id)
        inside = (*others, Client.in_book, Client.merged_into.is_(None))
        if client.rank is not None:
            taken = sa.select(Client.id).where(*inside, Client.rank == client.rank).limit(1)
            if self._session.scalar(taken) is None:
                return client.rank
        last = self._session.scalar(sa.select(sa.func.max(Client.rank)).where(*others))
        return (last or 0) + 1

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


def _better(one: Client, other: Client) -> Tier:
    order = list(Tier)
    return min(one.tier, other.tier, key=order.index)


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
