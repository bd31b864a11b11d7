"""Named queries for previews: clients and orders of an account as texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.clients import Channel
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client, ContactPoint
from concierge.storage.tables.orders import Order, OrderLine

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId

_AT_ONCE = 500


class Known(AreaRows):
    """Field names and forms as in `domain.csv_preview`."""

    def clients(self, account: AccountId, remote_ids: Sequence[str]) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for some in _batches(remote_ids):
            rows = self._session.scalars(
                sa.select(Client).where(
                    Client.account_id == account, Client.remote_id.in_(some), Client.known
                )
            ).all()
            points = self._points([row.id for row in rows])
            for row in rows:
                own = points.get(row.id, {})
                found[row.remote_id] = {
                    "first_name": row.first_name,
                    "last_name": row.last_name,
                    "email": own.get(Channel.EMAIL, ""),
                    "phone": own.get(Channel.CALL, ""),
                    "note": row.crm_note,
                    "tags": "\n".join(row.tags),
                    "address": "\n".join(row.address_lines),
                    "city": row.city,
                    "postcode": row.postcode,
                    "country": row.country,
                    "net_spend": f"{row.net_spend} {row.currency}",
                }
        return found

    def _points(self, clients: Sequence[int]) -> dict[int, dict[Channel, str]]:
        query = sa.select(ContactPoint.client_id, ContactPoint.channel, ContactPoint.address)
        found: dict[int, dict[Channel, str]] = {}
        for row in self._session.execute(query.where(ContactPoint.client_id.in_(clients))):
            found.setdefault(row.client_id, {})[row.channel] = row.address
        return found

    def orders(self, account: AccountId, remote_ids: Sequence[str]) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        lines = (
            sa.select(sa.func.count())
            .where(OrderLine.order_id == Order.id)
            .correlate(Order)
            .scalar_subquery()
            .label("lines")
        )
        for some in _batches(remote_ids):
            query = sa.select(Order, lines).where(
                Order.account_id == account, Order.remote_id.in_(some)
            )
            for row in self._session.execute(query):
                order: Order = row.Order
                cancelled = order.cancelled_at
                found[order.remote_id] = {
                    "name": order.name,
                    "placed_at": order.placed_at.isoformat(),
                    "cancelled_at": cancelled.isoformat() if cancelled else "",
                    "financial": order.financial.value,
                    "fulfilment": order.fulfilment.value,
                    "gross": f"{order.gross} {order.currency}",
                    "refunded": f"{order.refunded} {order.currency}",
                    "lines": str(row.lines),
                }
        return found


def _batches(remote_ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(remote_ids), _AT_ONCE):
        yield remote_ids[at : at + _AT_ONCE]
