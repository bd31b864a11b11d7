"""Named queries on labels: which are followed, what was told of them, how carriers usually scan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, OrderId
from concierge.domain.orders import ParcelState, ReturnStatus
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import Account
from concierge.storage.tables.orders import Order, OrderLine, Parcel, Return, Tracker
from concierge.storage.upserts import Row, UpsertingRows

_OPEN_RETURNS = (ReturnStatus.REQUESTED, ReturnStatus.OPEN)
_LEARNT_FROM = 2_000
"""Delivered parcels from which carriers' usual is learnt: those of the last weeks in a house of
any size."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label whose way somebody waits to hear of."""

    number: str
    carrier: str


@dataclass(frozen=True, slots=True)
class OpenReturn:
    id: int
    order: OrderId
    client: ClientId
    portal_id: str
    lines: dict[str, int]
    scanned_at: datetime | None


@dataclass(frozen=True, slots=True)
class NamedOrder:
    id: OrderId
    client: ClientId
    remote_id: str
    name: str
    currency: str


class Tracking(UpsertingRows):
    # --- labels -------------------------------------------------------------------------

    def to_follow(self, since: datetime) -> list[Label]:
        """Labels with a carrier's number of orders of the book: parcels under way that were sent
        since then, and returns that nobody has scanned."""
        ours = Client.in_book == sa.true()
        parcels = (
            sa.select(Parcel.tracking_number, Parcel.carrier)
            .join(Order, Order.id == Parcel.order_id)
            .join(Client, Client.id == Order.client_id)
            .where(Parcel.state != ParcelState.DELIVERED, Parcel.tracking_number != "")
            .where(ours, Order.placed_at >= since)
        )
        returns = (
            sa.select(Return.tracking_number, Return.carrier)
            .join(Order, Order.id == Return.order_id)
            .join(Client, Client.id == Order.client_id)
            .where(Return.tracking_number != "", Return.scanned_at.is_(None))
            .where(ours, Return.status.in_(_OPEN_RETURNS), Return.opened_at >= since)
        )
        found: dict[str, Label] = {}
        for query in (parcels, returns):
            for number, carrier in self._session.execute(query):
                found.setdefault(number, Label(number, carrier))
        return list(found.values())

    def followed(self, account: AccountId) -> dict[str, str]:
        """Number -> what the service calls its tracker."""
        query = sa.select(Tracker.number, Tracker.remote_id).where(Tracker.account_id == account)
        return {row.number: row.remote_id for row in self._session.execute(query)}

    def put(self, rows: Sequence[Row]) -> None:
        """The first day that was named stays."""
        keep = ["first_expected_at"]
        self._upsert(Tracker, rows, ["account_id", "number"], keep=keep)
        empty = Tracker.first_expected_at.is_(None)
        first = sa.update(Tracker).where(empty, Tracker.expected_at.is_not(None))
        self._session.execute(
            first.values(first_expected_at=Tracker.expected_at),
            execution_options={"synchronize_session": False},
        )

    def told_of(self, numbers: Iterable[str]) -> dict[str, Row]:
        """By number, the newest word of any service, as columns of a parcel."""
        wanted = sorted({number for number in numbers if number})
        if not wanted:
            return {}
        query = sa.select(Tracker).where(Tracker.number.in_(wanted)).order_by(Tracker.told_at)
        return {
            row.number: {
                "state": row.state,
                "promised_at": row.first_expected_at,
                "expected_at": row.expected_at,
                "delivered_at": row.delivered_at,
                "events": row.events,
            }
            for row in self._session.scalars(query)
        }

    def is_any(self) -> bool:
        return self._session.scalar(sa.select(Tracker.id).limit(1)) is not None

    # --- what they belong to ------------------------------------------------------------

    def parcels(self, numbers: Iterable[str]) -> list[tuple[ClientId, Row]]:
        """(client, columns) of the parcels with these labels."""
        table = cast(sa.Table, Parcel.__table__).c
        names = ("id", "tracking_number", "state", "promised_at", "expected_at", "delivered_at")
        query = (
            sa.select(Order.client_id, *(table[name] for name in (*names, "events")))
            .join(Order, Order.id == Parcel.order_id)
            .where(Parcel.tracking_number.in_(sorted(set(numbers))))
        )
        return [
            (ClientId(row.client_id), {name: getattr(row, name) for name in (*names, "events")})
            for row in self._session.execute(query)
        ]

    def change_parcels(self, rows: Sequence[tuple[ClientId, Row]]) -> None:
        if rows:
            self._session.execute(sa.update(Parcel), [row for _, row in rows])
            self._unit.touch(Area.ORDERS, {client for client, _ in rows})

    def returns_with(self, numbers: Iterable[str]) -> list[tuple[ClientId, int, str]]:
        """(client, return, number) of the returns with these labels."""
        query = (
            sa.select(Order.client_id, Return.id, Return.tracking_number)
            .join(Order, Order.id == Return.order_id)
            .where(Return.tracking_number.in_(sorted({one for one in numbers if one})))
        )
        return [
            (ClientId(row.client_id), row.id, row.tracking_number)
            for row in self._session.execute(query)
        ]

    def named(self, names: Iterable[str]) -> list[NamedOrder]:
        query = sa.select(Order.id, Order.client_id, Order.remote_id, Order.name, Order.currency)
        query = query.where(Order.name.in_(sorted(set(names)))).order_by(Order.id)
        return [
            NamedOrder(OrderId(row.id), ClientId(row.client_id), row.remote_id, row.name,
                       row.currency)
            for row in self._session.execute(query)
        ]  # fmt: skip

    def lines_of(self, order: OrderId) -> list[str]:
        """Remote ids of its lines."""
        query = sa.select(OrderLine.remote_id).where(OrderLine.order_id == order)
        return list(self._session.scalars(query))

    def returns_of(self, orders: Sequence[int]) -> list[OpenReturn]:
        query = (
            sa.select(Return, Order.client_id)
            .join(Order, Order.id == Return.order_id)
            .where(Return.order_id.in_(list(orders)))
            .order_by(Return.id)
        )
        return [
            OpenReturn(
                id=row.Return.id,
                order=OrderId(row.Return.order_id),
                client=ClientId(row.client_id),
                portal_id=row.Return.portal_id,
                lines={line: int(pieces) for line, pieces in row.Return.lines.items()},
                scanned_at=row.Return.scanned_at,
            )
            for row in self._session.execute(query)
        ]

    def change_return(self, identifier: int, client: ClientId, **values: Any) -> None:
        """`values` are columns."""
        row = self._session.get_one(Return, identifier)
        for name, value in values.items():
            setattr(row, name, value)
        self._unit.touch(Area.ORDERS, [client])

    def scanned(
        self, identifier: int, client: ClientId, at: datetime, words: tuple[str, str, str]
    ) -> None:
        """`words`: where, what the carrier said, which account told; the first to tell is kept."""
        row = self._session.get_one(Return, identifier)
        if row.scanned_at is None:
            row.scanned_at = at
            row.scan_place, row.scan_words, row.scan_source = words
            self._unit.touch(Area.ORDERS, [client])

    def add_return(self, client: ClientId, **values: Any) -> int:
        """A return that only the portal tells of."""
        row = Return(**values)
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.ORDERS, [client])
        return row.id

    def account_name(self, account: AccountId) -> str:
        return self._session.scalar(sa.select(Account.name).where(Account.id == account)) or ""

    # --- how carriers usually scan ------------------------------------------------------

    def delivered(self) -> list[tuple[str, list[datetime]]]:
        """(carrier, its scans, oldest first) of the parcels that arrived last."""
        query = (
            sa.select(Parcel.carrier, Parcel.events)
            .where(Parcel.state == ParcelState.DELIVERED, Parcel.carrier != "")
            .order_by(Parcel.id.desc())
            .limit(_LEARNT_FROM)
        )
        return [
            (row.carrier, sorted(datetime.fromisoformat(event["at"]) for event in row.events))
            for row in self._session.execute(query)
        ]
