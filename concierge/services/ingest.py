"""The store's side of a pull: records become rows, sales become commission, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain import ranking
from concierge.domain.changes import Changes
from concierge.domain.clients import Tier
from concierge.domain.remote import (
    RemoteClient,
    RemoteMember,
    RemoteOrder,
    RemotePhoneCall,
    RemotePortalReturn,
    RemoteSale,
    RemoteTracker,
)
from concierge.services import commission, tracking
from concierge.services.incoming_rows import SOURCE, client_rows, order_rows
from concierge.services.merging import merge_edits
from concierge.services.refunds import seen_in_shop
from concierge.services.sale_rows import sale_rows
from concierge.services.told_calls import take_phone_calls
from concierge.storage.incoming import Kept

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, ClientId
    from concierge.domain.money import Money
    from concierge.domain.remote import Record, SkippedRecord
    from concierge.services.incoming_rows import Row
    from concierge.services.turns import Turn
    from concierge.services.workplace import Workplace
    from concierge.storage.places import Person
    from concierge.storage.unit import Unit

FOLLOW_PAID = timedelta(days=180)
"""A sale whose commission was paid out is followed this long: returns come within a season."""

_STREAMS: Mapping[type[Record], Sequence[str]] = {
    RemoteMember: ("ranking",),
    RemoteClient: ("clients", "client_changes"),
    RemoteOrder: ("history", "changes", "orders"),
    RemoteSale: ("sales",),
    RemoteTracker: ("trackers",),
    RemotePortalReturn: ("returns",),
    RemotePhoneCall: ("calls",),
}
"""Where a record of each kind may have been skipped; ids are unique within a kind alone."""


class StoreIngest:
    """Fulfils ports.Ingest on the workplace's store."""

    def __init__(self, workplace: Workplace, turn: Turn | None = None) -> None:
        """Without a turn nobody else can be at work on the store."""
        self._workplace = workplace
        self._store = workplace.store
        self._turn = turn

    def cursor(self, account: AccountId, stream: str) -> dict[str, Any] | None:
        with self._store.read() as unit:
            return unit.incoming.cursor(account, stream)

    def apply(
        self,
        account: AccountId,
        stream: str,
        records: Sequence[Record],
        cursor: Mapping[str, Any] | None,
        skipped: Sequence[SkippedRecord] = (),
    ) -> Changes:
        members = [r for r in records if isinstance(r, RemoteMember)]
        clients = [r for r in records if isinstance(r, RemoteClient)]
        orders = [r for r in records if isinstance(r, RemoteOrder)]
        sales = [r for r in records if isinstance(r, RemoteSale)]
        # The cursor is of the same transaction: a page that a power cut undid is asked for again.
        with self._store.write(can_be_read_again=True) as unit:
            self._check(unit, account)
            if members:
                unit.places.members(account, members)
            if clients:
                self._clients(unit, account, clients)
            if orders:
                self._orders(unit, account, orders)
            if sales:
                self._sales(unit, account, sales)
            self._told(unit, account, records)
            for kind, streams in _STREAMS.items():
                read = [r.remote_id for r in records if isinstance(r, kind)]
                if read:
                    unit.skips.read_well(account, (*streams, stream), read)
            unit.skips.add(account, stream, skipped)
            unit.incoming.save_cursor(account, stream, cursor)
            changes = unit.commit()
        self._workplace.bus.publish(changes)
        return changes

    def _check(self, unit: Unit, account: AccountId) -> None:
        if self._turn is not None:
            self._turn.check(unit, account)

    def _clients(self, unit: Unit, account: AccountId, clients: Sequence[RemoteClient]) -> None:
        now = self._workplace.now()
        clients = unit.incoming.newer_clients(account, clients, now)
        merged = merge_edits(unit, self._workplace, account, clients)
        made = [client_rows(account, client, now) for client in merged]
        ids = unit.incoming.clients(account, [rows.client for rows in made])
        points, tastes, occasions = [], [], []
        for client, rows in zip(merged, made, strict=True):
            owner = {"client_id": ids[client.remote_id]}
            points += [{**row, **owner} for row in rows.contact_points]
            tastes += [{**row, **owner} for row in rows.tastes]
            occasions += [{**row, **owner} for row in rows.occasions]
        kept = Kept(
            points=frozenset((row["client_id"], row["channel"]) for row in points),
            tastes=frozenset((row["client_id"], row["taste"]) for row in tastes),
            occasions=frozenset((row["client_id"], row["kind"]) for row in occasions),
        )
        unit.incoming.forget_gone(list(ids.values()), SOURCE, kept)
        unit.incoming.contact_points(points)
        unit.merges.recount(account)
        unit.incoming.was_read(account, [client.remote_id for client in clients])
        unit.incoming.facts(tastes, occasions)

    def _orders(self, unit: Unit, account: AccountId, orders: Sequence[RemoteOrder]) -> None:
        """Orders of clients who are not in the store are left out: they are nobody's here."""
        ids = unit.incoming.owners(account, sorted({o.client_remote_id for o in orders}))
        now = self._workplace.now()
        newer = unit.incoming.newer_orders(account, orders, now)
        ours = [order for order in newer if order.client_remote_id in ids]
        if not ours:
            return
        made = [order_rows(account, ids[o.client_remote_id], o) for o in ours]
        records = unit.incoming.ids(account, list(ids))
        for order, rows in zip(ours, made, strict=True):
            rows.order["record_id"] = records[order.client_remote_id]
        order_ids = unit.incoming.orders(account, [rows.order for rows in made])
        lines, parcels, refunds, returns = [], [], [], []
        newest: dict[ClientId, datetime] = {}
        for order, rows in zip(ours, made, strict=True):
            owner = {"order_id": order_ids[order.remote_id]}
            lines += [{**row, **owner} for row in rows.lines]
            parcels += [{**row, **owner} for row in rows.parcels]
            refunds += [{**row, **owner} for row in rows.refunds]
            returns += [{**row, **owner} for row in rows.returns]
            client = ids[order.client_remote_id]
            newest[client] = max(newest.get(client, order.placed_at), order.placed_at)
        touched = list(order_ids.values())
        parcels = tracking.with_trackers(unit, parcels)
        unit.incoming.order_parts(
            touched, lines=lines, parcels=parcels, refunds=refunds, returns=returns
        )
        seen_in_shop(unit, self._workplace, touched)
        unit.clients.all_contacted(newest)
        commission.post_sales(unit, self._workplace.house, touched, now)

    def _sales(self, unit: Unit, account: AccountId, sales: Sequence[RemoteSale]) -> None:
        """Nothing of the client is touched: she is out of the book."""
        ids = unit.incoming.order_ids(account, [sale.remote_id for sale in sales])
        made = [sale_rows(ids[s.remote_id], s) for s in sales if s.remote_id in ids]
        unit.incoming.sales(
            [rows.order for rows in made],
            parcels=[parcel for rows in made for parcel in rows.parcels],
            refunds=[refund for rows in made for refund in rows.refunds],
        )
        commission.post_sales(
            unit, self._workplace.house, list(ids.values()), self._workplace.now()
        )

    def _told(self, unit: Unit, account: AccountId, records: Sequence[Record]) -> None:
        trackers = [r for r in records if isinstance(r, RemoteTracker)]
        if trackers:
            tracking.take_trackers(unit, self._workplace, account, trackers)
        told = [r for r in records if isinstance(r, RemotePortalReturn)]
        if told:
            tracking.take_portal_returns(unit, self._workplace, account, told)
        calls = [r for r in records if isinstance(r, RemotePhoneCall)]
        if calls:
            take_phone_calls(unit, account, calls, self._workplace.now())

    def of_the_store(self, returns: Sequence[RemotePortalReturn]) -> Sequence[RemotePortalReturn]:
        with self._store.read() as unit:
            return tracking.of_the_store(unit, returns)

    def labels_to_follow(self, account: AccountId) -> Mapping[str, tuple[str, str]]:
        with self._store.read() as unit:
            wanted = tracking.labels_to_follow(unit, self._workplace.now())
            known = unit.tracking.followed(account)
        return {one.number: (one.carrier, known.get(one.number, "")) for one in wanted}

    def settle(self, account: AccountId, customers_total: int) -> Changes:
        """Ranks are the places in the book; tiers follow from them."""
        with self._store.write() as unit:
            self._check(unit, account)
            unit.accounts.counted(account, customers_total)
            people = unit.places.people(account)
            chosen = ranking.settle([person.candidate for person in people], customers_total)
            heads = {person.candidate.remote_id: person for person in people}
            rows = [
                row
                for place, head in enumerate(chosen, start=1)
                for row in _places(account, heads[head], (place, len(chosen)), customers_total)
            ]
            unit.places.set_book(account, rows)
            unit.places.drop_candidates(account)
            changes = unit.commit()
        self._workplace.bus.publish(changes)
        return changes

    def contend(self, account: AccountId, contenders: Sequence[RemoteMember]) -> Changes:
        with self._store.write() as unit:
            self._check(unit, account)
            row = unit.accounts.one(account)
            enter = ranking.places(row.customers_total if row else 0, ranking.ENTER_PER_MILLE)
            floor = unit.places.spend_at(account, enter)
            rows = [
                {
                    "account_id": account,
                    "remote_id": member.remote_id,
                    "in_book": True,
                    "qualifies": True,
                    "tier": Tier.MEMBER,
                    "vip_tag": member.vip_tag,
                    "net_spend": member.net_spend.minor,
                    "currency": member.net_spend.currency,
                }
                for member in contenders
                if member.vip_tag or _is_over(member.net_spend, floor)
            ]
            if not rows:
                return Changes()
            unit.places.join_book(account, rows)
            placed = unit.places.by_spend(account)
            tiers = {
                client: (place, ranking.tier(place, len(placed)))
                for place, client in enumerate(placed, start=1)
            }
            unit.places.place(account, tiers)
            changes = unit.commit()
        self._workplace.bus.publish(changes)
        return changes

    def book(self, account: AccountId) -> Sequence[str]:
        with self._store.read() as unit:
            return unit.places.book(account)

    def unread(self, account: AccountId) -> Sequence[str]:
        with self._store.read() as unit:
            new = unit.places.book(account, known=False)
            return list(dict.fromkeys([*new, *unit.incoming.asked_again(account)]))

    def without_history(self, account: AccountId) -> Sequence[str]:
        with self._store.read() as unit:
            return unit.places.book(account, history_read=False)

    def history_read(self, account: AccountId, client_remote_ids: Sequence[str]) -> Changes:
        with self._store.write(can_be_read_again=True) as unit:
            unit.places.history_read(account, client_remote_ids)
            return unit.commit()

    def open_orders(self, account: AccountId) -> Sequence[str]:
        with self._store.read() as unit:
            return unit.incoming.open_orders(account)

    def sales_to_follow(self, account: AccountId) -> Sequence[str]:
        since = self._workplace.now() - FOLLOW_PAID
        with self._store.read() as unit:
            return unit.commission.to_follow(account, since)


def _places(
    account: AccountId, person: Person, place: tuple[int, int], customers: int
) -> list[Row]:
    """Rows of everyone of her records; `place` is hers, and how many there are."""
    rank, of = place
    rows = []
    for record in person.records:
        is_head = record.candidate.remote_id == person.candidate.remote_id
        tagged = person.candidate if is_head else record.candidate
        rows.append(
            {
                "account_id": account,
                "remote_id": record.candidate.remote_id,
                "in_book": is_head and not record.is_gone,
                "qualifies": ranking.in_book(record.candidate, customers),
                "rank": rank if is_head else None,
                "tier": ranking.tier(rank, of),
                "vip_tag": tagged.vip_tag,
                "net_spend": record.net_spend,
                "currency": record.currency,
            }
        )
    return rows


def _is_over(spend: Money, floor: Money | None) -> bool:
    """Whether somebody spent more than who has the last place: as much is not enough, or a house
    whose customers all spent alike would take them all in."""
    if floor is None or spend.currency != floor.currency:
        return False
    return spend.minor > max(0, floor.minor)
