"""Named queries on orders, parcels and returns."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from concierge.domain.ids import ClientId, OrderId
from concierge.domain.money import Money
from concierge.domain.orders import (
    FulfilmentStatus,
    ParcelFacts,
    ParcelState,
    PendingState,
    ReturnStatus,
    pending_state,
)
from concierge.domain.parcels import MOVING, QUIET_AFTER, Late, Way, quiet_after, why_late
from concierge.domain.views.clients import ParcelView, ReturnEntry
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import Setting
from concierge.storage.tables.orders import Order, OrderLine, Parcel, Refund, Return, ReturnRefund

if TYPE_CHECKING:
    from concierge.domain.orders import FinancialStatus


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """An order with its state judged at the moment it was read."""

    id: OrderId
    client: ClientId
    name: str
    placed_at: datetime
    gross: Money
    net: Money
    financial: FinancialStatus
    fulfilment: FulfilmentStatus
    cancelled_at: datetime | None
    titles: tuple[str, ...]
    """Dearest piece first."""
    pieces: int
    parcels: tuple[ParcelView, ...]
    returns: tuple[ReturnStatus, ...]
    pending: PendingState | None


_ORDER = (
    Order.id,
    Order.client_id,
    Order.name,
    Order.placed_at,
    Order.gross,
    Order.net,
    Order.currency,
    Order.financial,
    Order.fulfilment,
    Order.cancelled_at,
)

# Made once, from the tables and not the mapped classes: profiles and lists wait for them.
_O, _L, _P, _R = (cast(sa.Table, kind.__table__).c for kind in (Order, OrderLine, Parcel, Return))
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_OF_CLIENT = (
    sa.select(*(_O[column.key] for column in _ORDER))
    .where(_O.client_id == sa.bindparam("client"))
    .order_by(_O.placed_at.desc(), _O.id.desc())
)
_TITLES = (
    sa.select(_L.order_id, _L.title, _L.quantity)
    .where(_L.order_id.in_(_IDS))
    .order_by(_L.net.desc())
)
_PARCELS = (
    sa.select(
        *(_P.order_id, _P.carrier, _P.tracking_number, _P.tracking_url, _P.state),
        *(_P.promised_at, _P.delivered_at, _P.last_scan_at, _P.expected_at, _P.events),
    )
    .where(_P.order_id.in_(_IDS))
    .order_by(_P.id)
)
_RETURNS = sa.select(_R.order_id, _R.status).where(_R.order_id.in_(_IDS))
_UNDER_WAY = [state for state in ParcelState if state is not ParcelState.DELIVERED]
USUAL = "carrier.usual"
"""The setting that keeps how long each carrier may be silent: carrier -> seconds, as JSON."""


class Orders(AreaRows):
    def of_client(self, client: ClientId, now: datetime) -> list[OrderFacts]:
        """Every order of hers, newest first."""
        return self._assemble(self._plain(_OF_CLIENT, client=client).all(), now)

    def open_of(self, clients: Sequence[int] | None, now: datetime) -> list[OrderFacts]:
        """Pending orders of these clients, or (None) of the whole book; newest first."""
        query = sa.select(*_ORDER).where(Order.is_open == sa.true())
        if clients is None:
            query = query.join(Client, Client.id == Order.client_id).where(
                Client.in_book == sa.true()
            )
        else:
            query = query.where(Order.client_id.in_(clients))
        query = query.order_by(Order.placed_at.desc(), Order.id.desc())
        found = self._assemble(self._session.execute(query).all(), now)
        return [order for order in found if order.pending is not None]

    def count_open(self) -> int:
        """How many orders of the book are pending."""
        query = sa.select(sa.func.count(Order.id)).join(Client, Client.id == Order.client_id)
        query = query.where(Order.is_open == sa.true(), Client.in_book == sa.true())
        return self._session.scalar(query) or 0

    def usual(self) -> dict[str, timedelta]:
        """How long each carrier may be silent, where that is known."""
        row = self._session.get(Setting, USUAL)
        known = json.loads(row.value) if row is not None else {}
        return {carrier: timedelta(seconds=gap) for carrier, gap in known.items()}

    def late_in_book(self, now: datetime) -> list[OrderFacts]:
        """Orders of the book whose parcel is late (parcels.why_late), newest first."""
        # The most impatient carrier's silence finds them; each is judged by its own below.
        quiet = min([QUIET_AFTER, *self.usual().values()])
        late = sa.or_(
            Parcel.state.in_([ParcelState.DELAYED, ParcelState.EXCEPTION]),
            Parcel.promised_at < now,
            Parcel.expected_at > Parcel.promised_at,
            sa.and_(Parcel.state.in_(MOVING), Parcel.last_scan_at < now - quiet),
        )
        # The few late parcels first: joined the other way round the planner walks the whole book.
        ids = sa.select(Parcel.order_id).where(Parcel.state.in_(_UNDER_WAY), late)
        query = sa.select(*_ORDER).join(Client, Client.id == Order.client_id)
        query = query.where(
            Order.id.in_(ids), Order.is_open == sa.true(), Client.in_book == sa.true()
        )
        query = query.order_by(Order.placed_at.desc(), Order.id.desc())
        found = self._assemble(self._session.execute(query).all(), now)
        return [order for order in found if order.pending is PendingState.DELAYED]

    def returns_since(self, since: datetime) -> list[tuple[ClientId, OrderId, str, datetime]]:
        """(client, order, its name, opened at) of returns under way in the book."""
        query = (
            sa.select(Order.client_id, Order.id, Order.name, Return.opened_at)
            .join(Return, Return.order_id == Order.id)
            .join(Client, Client.id == Order.client_id)
            .where(
                Return.opened_at >= since,
                Return.status.in_([ReturnStatus.REQUESTED, ReturnStatus.OPEN]),
                Client.in_book == sa.true(),
            )
        )
        rows = self._session.execute(query.order_by(Return.opened_at))
        return [(ClientId(r.client_id), OrderId(r.id), r.name, r.opened_at) for r in rows]

    def first_titles(self, orders: Sequence[int]) -> dict[int, str]:
        """The dearest piece of each order."""
        titles, _ = self._titles(orders)
        return {order: found[0] for order, found in titles.items()}

    def _assemble(
        self, rows: Sequence[sa.Row[*tuple[Any, ...]]], now: datetime
    ) -> list[OrderFacts]:
        """`rows` hold the columns of _ORDER."""
        ids = [row.id for row in rows]
        titles, pieces = self._titles(ids)
        parcels = self._parcels(ids, now)
        returns: dict[int, list[ReturnStatus]] = defaultdict(list)
        for r in self._in_chunks(_RETURNS, ids):
            returns[r.order_id].append(r.status)
        result = []
        for row in rows:
            parcel_views = tuple(parcels[row.id])
            statuses = tuple(returns[row.id])
            pending = pending_state(
                cancelled=row.cancelled_at is not None,
                financial=row.financial,
                fulfilment=row.fulfilment,
                parcels=tuple(ParcelFacts(p.state, p.late) for p in parcel_views),
                returns=statuses,
            )
            result.append(
                OrderFacts(
                    id=OrderId(row.id),
                    client=ClientId(row.client_id),
                    name=row.name,
                    placed_at=row.placed_at,
                    gross=Money(row.gross, row.currency),
                    net=Money(row.net, row.currency),
                    financial=row.financial,
                    fulfilment=row.fulfilment,
                    cancelled_at=row.cancelled_at,
                    titles=tuple(titles[row.id]),
                    pieces=pieces[row.id],
                    parcels=parcel_views,
                    returns=statuses,
                    pending=pending,
                )
            )
        return result

    def _titles(self, ids: Sequence[int]) -> tuple[dict[int, list[str]], dict[int, int]]:
        titles: dict[int, list[str]] = defaultdict(list)
        pieces: dict[int, int] = defaultdict(int)
        for row in self._in_chunks(_TITLES, ids):
            titles[row.order_id].append(row.title)
            pieces[row.order_id] += row.quantity
        return titles, pieces

    def _parcels(self, ids: Sequence[int], now: datetime) -> dict[int, list[ParcelView]]:
        parcels: dict[int, list[ParcelView]] = defaultdict(list)
        usual = self.usual() if ids else {}
        for row in self._in_chunks(_PARCELS, ids):
            last = row.events[-1] if row.events else {}
            way = Way(row.state, row.promised_at, row.last_scan_at, row.expected_at)
            quiet = quiet_after(usual, row.carrier)
            why = why_late(way, now, quiet)
            parcels[row.order_id].append(
                ParcelView(
                    carrier=row.carrier,
                    tracking_number=row.tracking_number,
                    tracking_url=row.tracking_url,
                    state=row.state,
                    late=why is not None,
                    promised_at=row.promised_at,
                    delivered_at=row.delivered_at,
                    last_scan_at=row.last_scan_at,
                    last_place=last.get("place", ""),
                    last_message=last.get("message", ""),
                    expected_at=row.expected_at,
                    why_late=why,
                    usual_gap=quiet if why is Late.QUIET else None,
                )
            )
        return parcels

    def returns_of(self, client: ClientId) -> list[tuple[datetime, ReturnEntry]]:
        """(opened at, return) of hers with what was refunded on the order since."""
        refunded = (
            sa.select(sa.func.coalesce(sa.func.sum(Refund.total), 0))
            .where(Refund.order_id == Return.order_id, Refund.at >= Return.opened_at)
            .correlate(Return)
            .scalar_subquery()
        )
        query = (
            sa.select(
                *(Return, Order.name, Order.currency, refunded.label("refunded")),
                *(ReturnRefund.state, ReturnRefund.amount),
            )
            .join(Order, Order.id == Return.order_id)
            .outerjoin(ReturnRefund, ReturnRefund.return_id == Return.id)
            .where(Order.client_id == client)
        )
        return [
            (
                row.Return.opened_at,
                ReturnEntry(
                    name=row.Return.name,
                    order_name=row.name,
                    titles=tuple(row.Return.titles),
                    status=row.Return.status,
                    reason=row.Return.reason,
                    refunded=Money(row.refunded, row.currency),
                    scanned_at=row.Return.scanned_at,
                    scan_place=row.Return.scan_place,
                    refund=row.state,
                    refund_amount=None if row.amount is None else Money(row.amount, row.currency),
                ),
            )
            for row in self._session.execute(query)
        ]

    def refunds_of(self, client: ClientId) -> dict[OrderId, int]:
        """Minor units given back by order; orders without a refund are not in it."""
        query = (
            sa.select(Refund.order_id, sa.func.sum(Refund.total))
            .join(Order, Order.id == Refund.order_id)
            .where(Order.client_id == client)
            .group_by(Refund.order_id)
        )
        return {OrderId(order): total for order, total in self._session.execute(query)}

    def spend_since(
        self, client: ClientId, since: datetime, currency: str
    ) -> list[tuple[datetime, int]]:
        """(when, minor units): sales in this currency as they were paid, refunds as negatives."""
        sales = sa.select(Order.placed_at.label("at"), Order.gross.label("m"))
        sales = sales.where(
            Order.client_id == client,
            Order.placed_at >= since,
            Order.cancelled_at.is_(None),
            Order.currency == currency,
        )
        backs = (
            sa.select(Refund.at.label("at"), (-Refund.total).label("m"))
            .join(Order, Order.id == Refund.order_id)
            .where(
                Order.client_id == client,
                Refund.at >= since,
                Order.cancelled_at.is_(None),
                Order.currency == currency,
            )
        )
        rows = self._session.execute(sa.union_all(sales, backs))
        return [(row.at, row.m) for row in rows]
