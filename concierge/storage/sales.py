"""Named queries on what was sold: sales for commission, refunds, and the pieces the book knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from concierge.domain.ids import ClientId, OrderId
from concierge.domain.money import Money
from concierge.domain.orders import FulfilmentStatus, ParcelState, RefundFacts
from concierge.domain.views.work import PieceRow
from concierge.storage.area import AreaRows
from concierge.storage.tables.commission import CommissionLine
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.interactions import Interaction
from concierge.storage.tables.orders import Order, OrderLine, Parcel, Refund

if TYPE_CHECKING:
    from concierge.domain.orders import FinancialStatus


@dataclass(frozen=True, slots=True)
class SaleFacts:
    """What commission needs of an order; money in minor units."""

    id: OrderId
    client: ClientId
    name: str
    placed_at: datetime
    reference: str
    financial: FinancialStatus
    cancelled_at: datetime | None
    currency: str
    gross: int
    tax: int
    shipping: int
    net: int
    delivered: tuple[datetime | None, ...]


# Made once, from the tables and not the mapped classes: every order of a sync goes through them.
_O, _P = (cast(sa.Table, kind.__table__).c for kind in (Order, Parcel))
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_SALES = sa.select(
    *(_O.id, _O.client_id, _O.name, _O.placed_at, _O.reference, _O.financial, _O.cancelled_at),
    *(_O.currency, _O.gross, _O.tax, _O.shipping, _O.net, _O.fulfilment),
).where(_O.id.in_(_IDS))
_ARRIVALS = sa.select(_P.order_id, _P.state, _P.delivered_at, _P.last_scan_at, _P.shipped_at).where(
    _P.order_id.in_(_IDS)
)


_MAY_PAY = sa.select(_O.id).where(
    _O.id.in_(_IDS),
    sa.or_(
        _O.reference != "",
        sa.exists().where(Interaction.client_id == _O.client_id),
        sa.exists().where(Consultation.client_id == _O.client_id),
        sa.exists().where(CommissionLine.order_id == _O.id),
    ),
)


class Sales(AreaRows):
    def net_share(self, client: ClientId) -> tuple[int, int]:
        """(net, net with tax) of her newest taxed order, (1, 1) for a client who pays none."""
        query = sa.select(Order.net, Order.gross, Order.shipping)
        query = query.where(Order.client_id == client, Order.net > 0)
        row = self._session.execute(query.order_by(Order.placed_at.desc()).limit(1)).first()
        return (1, 1) if row is None else (row.net, max(row.net, row.gross - row.shipping))

    def pieces(
        self, text: str, limit: int, share: tuple[int, int], currency: str
    ) -> list[PieceRow]:
        """Pieces the book's orders know, by a part of their title; the newest sold first.

        Each at the price of its newest sale in `currency`, or of its newest at all where it
        was never sold in that. `share` says what of a price is net for the client they are
        proposed to.
        """
        line = OrderLine
        nearest = (Order.currency != currency, Order.placed_at.desc(), line.id.desc())
        piece = line.variant_remote_id
        sales = (
            sa.select(
                *(line.title, line.variant, line.variant_remote_id),
                *(line.price_unit.label("price"), Order.currency),
                sa.func.max(Order.placed_at).over(partition_by=piece).label("sold"),
                sa.func.row_number().over(partition_by=piece, order_by=nearest).label("place"),
            )
            .join(Order, Order.id == line.order_id)
            .where(line.variant_remote_id != "")
        )
        if text:
            sales = sales.where(line.title.icontains(text, autoescape=True))
        found = sales.subquery()
        query = (
            sa.select(found)
            .where(found.c.place == 1)
            .order_by(found.c.sold.desc(), found.c.variant_remote_id)
            .limit(limit)
        )
        return [
            PieceRow(
                *(r.title, r.variant, r.variant_remote_id),
                *(Money(r.price, r.currency), Money(r.price * share[0] // share[1], r.currency)),
                r.sold,
            )
            for r in self._session.execute(query)
        ]

    def that_may_pay(self, ids: Sequence[int]) -> list[int]:
        """Those that somebody may have part in: who bought was spoken with, or came by a link,
        or a line is there already. Most orders of a first pull are nobody's."""
        return [row.id for row in self._in_chunks(_MAY_PAY, ids)]

    def sales(self, ids: Sequence[int]) -> list[SaleFacts]:
        """What commission needs of these orders, in the order they were placed."""
        delivered = self._arrivals(ids)
        rows = sorted(self._in_chunks(_SALES, ids), key=lambda r: (r.placed_at, r.id))
        return [
            SaleFacts(
                *(OrderId(r.id), ClientId(r.client_id), r.name, r.placed_at, r.reference),
                *(r.financial, r.cancelled_at, r.currency, r.gross, r.tax, r.shipping, r.net),
                _arrived(r, delivered[r.id]),
            )
            for r in rows
        ]

    def _arrivals(self, ids: Sequence[int]) -> dict[int, list[datetime | None]]:
        """When each parcel arrived; one that is home without a date counts by its last word."""
        found: dict[int, list[datetime | None]] = defaultdict(list)
        for row in self._in_chunks(_ARRIVALS, ids):
            at = row.delivered_at
            if at is None and row.state is ParcelState.DELIVERED:
                at = row.last_scan_at or row.shipped_at
            found[row.order_id].append(at)
        return found

    def placed_between(self, client: ClientId, since: datetime, until: datetime) -> list[OrderId]:
        query = sa.select(Order.id).where(
            Order.client_id == client, Order.placed_at >= since, Order.placed_at <= until
        )
        return [OrderId(i) for i in self._session.scalars(query)]

    def refunds(self, order: OrderId) -> list[RefundFacts]:
        """Oldest first."""
        query = sa.select(Refund.id, Refund.at, Refund.net, Refund.total)
        query = query.where(Refund.order_id == order).order_by(Refund.at, Refund.id)
        return [RefundFacts(*row) for row in self._session.execute(query)]


def _arrived(
    row: sa.Row[*tuple[Any, ...]], parcels: Sequence[datetime | None]
) -> tuple[datetime | None, ...]:
    """Arrivals of a whole order: none known while a piece is still to be sent; one handed over
    without a parcel arrived when it was placed."""
    if row.fulfilment is not FulfilmentStatus.FULFILLED:
        return (None,)
    return tuple(parcels) or (row.placed_at,)
