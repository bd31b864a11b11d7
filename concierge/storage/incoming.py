"""Writing a page of the CRM's records: upserts only, so that a page read twice changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, OrderId
from concierge.storage.tables.clients import Client, ClientOccasion, ClientTaste, ContactPoint
from concierge.storage.tables.house import SyncCursor
from concierge.storage.tables.orders import Order, OrderLine, Parcel, Refund, Return
from concierge.storage.upserts import Row, UpsertingRows

if TYPE_CHECKING:
    from concierge.domain.remote import RemoteClient, RemoteOrder


@dataclass(frozen=True, slots=True)
class Kept:
    """What the CRM says now, as (client id, channel | taste | occasion kind)."""

    points: frozenset[tuple[int, object]]
    tastes: frozenset[tuple[int, object]]
    occasions: frozenset[tuple[int, object]]


Dated = TypeVar("Dated", "RemoteClient", "RemoteOrder")

_AGAIN = "again"
"""The stream whose cursor names clients to be read whatever their age."""

# Made once: every page needs them all, and to build one takes longer than to run it.
_ACCOUNT: sa.BindParameter[Any] = sa.bindparam("account")
_REMOTE: sa.BindParameter[Any] = sa.bindparam("remote_ids", expanding=True)
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_CLIENT_IDS = sa.select(Client.remote_id, Client.id).where(
    Client.account_id == _ACCOUNT, Client.remote_id.in_(_REMOTE)
)
_OWNERS = sa.select(
    Client.remote_id, sa.func.coalesce(Client.merged_into, Client.id).label("owner")
).where(Client.account_id == _ACCOUNT, Client.remote_id.in_(_REMOTE))
_ORDER_IDS = sa.select(Order.remote_id, Order.id).where(
    Order.account_id == _ACCOUNT, Order.remote_id.in_(_REMOTE)
)
_AGES = {
    table: sa.select(table.remote_id, table.remote_updated_at).where(
        table.account_id == _ACCOUNT,
        table.remote_id.in_(_REMOTE),
        table.remote_updated_at <= sa.bindparam("now"),
    )
    for table in (Client, Order)
}
_PARTS = {
    table: sa.select(table.id, table.order_id, table.remote_id).where(table.order_id.in_(_IDS))
    for table in (OrderLine, Parcel)
}


class Incoming(UpsertingRows):
    """Rows are dictionaries of column values, made by services.ingest."""

    # --- cursors ----------------------------------------------------------------------

    def cursor(self, account: AccountId, stream: str) -> dict[str, Any] | None:
        row = self._session.get(SyncCursor, (account, stream))
        return None if row is None else dict(row.value)

    def save_cursor(self, account: AccountId, stream: str, value: Mapping[str, Any] | None) -> None:
        if value is None:
            self._session.execute(
                sa.delete(SyncCursor).where(
                    SyncCursor.account_id == account, SyncCursor.stream == stream
                )
            )
            return
        row = {"account_id": account, "stream": stream, "value": dict(value)}
        self._upsert(SyncCursor, [row], ["account_id", "stream"])

    def ask_again(self, account: AccountId, remote_id: str) -> None:
        """Let the next pull read this client's details, changed or not."""
        asked = self.asked_again(account)
        if remote_id not in asked:
            self.save_cursor(account, _AGAIN, {"clients": [*asked, remote_id]})

    def asked_again(self, account: AccountId) -> list[str]:
        return list((self.cursor(account, _AGAIN) or {}).get("clients", ()))

    def was_read(self, account: AccountId, remote_ids: Iterable[str]) -> None:
        asked = self.asked_again(account)
        if asked:
            read = set(remote_ids)
            left = [one for one in asked if one not in read]
            self.save_cursor(account, _AGAIN, {"clients": left} if left else None)

    def newer_clients(
        self, account: AccountId, records: Sequence[RemoteClient], now: datetime
    ) -> list[RemoteClient]:
        return self._not_older(account, Client, records, now)

    def newer_orders(
        self, account: AccountId, records: Sequence[RemoteOrder], now: datetime
    ) -> list[RemoteOrder]:
        return self._not_older(account, Order, records, now)

    def _not_older(
        self,
        account: AccountId,
        table: type[Client] | type[Order],
        records: Sequence[Dated],
        now: datetime,
    ) -> list[Dated]:
        """Without those that are older than what is stored: answers may overtake each other. A
        stored date that is still to come was a mistake and holds nothing up."""
        told = [record.remote_id for record in records]
        rows = self._plain(_AGES[table], account=account, remote_ids=told, now=now)
        newest = {row.remote_id: row.remote_updated_at for row in rows}
        taken = []
        for record in records:
            if record.updated_at >= newest.get(record.remote_id, record.updated_at):
                newest[record.remote_id] = record.updated_at
                taken.append(record)
        return taken

    # --- clients ----------------------------------------------------------------------

    def ids(self, account: AccountId, remote_ids: Sequence[str]) -> dict[str, ClientId]:
        rows = self._plain(_CLIENT_IDS, account=account, remote_ids=remote_ids)
        return {row.remote_id: ClientId(row.id) for row in rows}

    def owners(self, account: AccountId, remote_ids: Sequence[str]) -> dict[str, ClientId]:
        """Where their orders belong: a record that was merged away leads to the one kept."""
        rows = self._plain(_OWNERS, account=account, remote_ids=remote_ids)
        return {row.remote_id: ClientId(row.owner) for row in rows}

    def clients(self, account: AccountId, rows: Sequence[Row]) -> dict[str, ClientId]:
        """Upsert details; place in the book, owner and history stay as they are."""
        self._upsert(Client, rows, ["account_id", "remote_id"], keep=["tier", "in_book"])
        ids = self.ids(account, [row["remote_id"] for row in rows])
        self._unit.clients.judge_refusals(list(ids.values()))
        self._unit.search.put(self._session, list(ids.values()))
        self._unit.touch(Area.CLIENTS, ids.values())
        return ids

    def forget_gone(self, clients: Sequence[int], source: str, kept: Kept) -> None:
        """Drop what the CRM no longer says of these clients; what people here noted stays."""
        point = ContactPoint
        query = sa.select(point.id, point.client_id, point.channel)
        query = query.where(point.client_id.in_(clients), point.source == source)
        gone = [r.id for r in self._session.execute(query) if (r[1], r[2]) not in kept.points]
        self._session.execute(sa.delete(point).where(point.id.in_(gone)))
        day = ClientOccasion
        query = sa.select(day.id, day.client_id, day.kind)
        query = query.where(day.client_id.in_(clients), day.source == source)
        gone = [r.id for r in self._session.execute(query) if (r[1], r[2]) not in kept.occasions]
        self._session.execute(sa.delete(day).where(day.id.in_(gone)))
        taste = ClientTaste
        known = sa.select(taste.client_id, taste.taste).where(taste.client_id.in_(clients))
        for row in self._session.execute(known).all():
            if (row.client_id, row.taste) not in kept.tastes:
                self._session.execute(
                    sa.delete(taste).where(
                        taste.client_id == row.client_id, taste.taste == row.taste
                    )
                )

    def contact_points(self, rows: Sequence[Row]) -> None:
        self._upsert(ContactPoint, rows, ["client_id", "channel"])

    def facts(self, tastes: Sequence[Row], occasions: Sequence[Row]) -> None:
        self._upsert(ClientTaste, tastes, ["client_id", "taste"])
        keys = ["client_id", "kind", "label"]
        self._upsert(ClientOccasion, occasions, keys, keep=["leap_rule"])
        if occasions:
            self._unit.touch(Area.OCCASIONS)

    # --- orders -----------------------------------------------------------------------

    def orders(self, account: AccountId, rows: Sequence[Row]) -> dict[str, OrderId]:
        self._upsert(Order, rows, ["account_id", "remote_id"])
        self._unit.touch(Area.ORDERS, {row["client_id"] for row in rows})
        return self.order_ids(account, [row["remote_id"] for row in rows])

    def order_ids(self, account: AccountId, remote_ids: Sequence[str]) -> dict[str, OrderId]:
        found = self._plain(_ORDER_IDS, account=account, remote_ids=remote_ids)
        return {row.remote_id: OrderId(row.id) for row in found}

    def sales(
        self, orders: Sequence[Row], *, parcels: Sequence[Row], refunds: Sequence[Row]
    ) -> None:
        """What became of orders whose client is out of the book. Of a parcel and a refund that
        are here already, words and places stay as they were."""
        if orders:
            self._session.execute(sa.update(Order), list(orders))
        story = ["carrier", "tracking_number", "tracking_url", "promised_at", "last_scan_at"]
        self._upsert(Parcel, parcels, ["order_id", "remote_id"], keep=[*story, "events"])
        self._upsert(Refund, refunds, ["order_id", "remote_id"], keep=["note"])
        self._unit.touch(Area.ORDERS)

    def order_parts(
        self,
        orders: Sequence[OrderId],
        *,
        lines: Sequence[Row],
        parcels: Sequence[Row],
        refunds: Sequence[Row],
        returns: Sequence[Row],
    ) -> None:
        """Lines and parcels become exactly these; refunds and returns are only added to."""
        self._replace(OrderLine, orders, lines)
        self._replace(Parcel, orders, parcels)
        self._upsert(Refund, refunds, ["order_id", "remote_id"])
        self._upsert(Return, returns, ["order_id", "remote_id"])

    def _replace(
        self, table: type[OrderLine] | type[Parcel], orders: Sequence[OrderId], rows: Sequence[Row]
    ) -> None:
        self._upsert(table, rows, ["order_id", "remote_id"])
        here = {(row["order_id"], row["remote_id"]) for row in rows}
        stored = self._plain(_PARTS[table], ids=orders)
        gone = [row.id for row in stored if (row.order_id, row.remote_id) not in here]
        if gone:
            self._session.execute(sa.delete(table).where(table.id.in_(gone)))

    def open_orders(self, account: AccountId) -> list[str]:
        query = (
            sa.select(Order.remote_id)
            .join(Client, Client.id == Order.client_id)
            .where(
                Order.account_id == account, Order.is_open == sa.true(), Client.in_book == sa.true()
            )
            .order_by(Order.id)
        )
        return list(self._session.scalars(query))
