"""Named queries on scanned returns and the one refund each may get."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, OrderId, StaffId
from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, ReturnStatus
from concierge.domain.refunds import DECIDED, RefundState, SoldLine
from concierge.domain.views.refunds import RefundRow
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.orders import Order, OrderLine, Refund, Return, ReturnRefund

if TYPE_CHECKING:
    from concierge.domain.clients import Tier

_CALLED_OFF = (ReturnStatus.DECLINED, ReturnStatus.CANCELED)


@dataclass(frozen=True, slots=True)
class ScannedReturn:
    """A return whose label was scanned, with what its order says of money."""

    id: int
    remote_id: str
    name: str
    status: ReturnStatus
    opened_at: datetime
    titles: tuple[str, ...]
    lines: Mapping[str, int]
    portal_owes: int | None
    scanned_at: datetime
    place: str
    words: str
    source: str
    order: OrderId
    order_name: str
    order_remote_id: str
    account: AccountId
    client: ClientId
    record: ClientId
    """The client's record the order came under: who its shop knows."""
    tier: Tier
    financial: FinancialStatus
    currency: str
    gross: int
    shipping: int
    refunded: int


@dataclass(frozen=True, slots=True)
class RefundFacts:
    id: int
    return_id: int
    state: RefundState
    amount: Money
    key: str
    automatic: bool
    decided_by: StaffId | None
    decided_at: datetime | None
    reason: str


_SCANNED = (
    sa.select(Return, Order, Client.tier)
    .join(Order, Order.id == Return.order_id)
    .join(Client, Client.id == Order.client_id)
)


def _scanned(row: Any) -> ScannedReturn:
    found, order = cast("Return", row.Return), cast("Order", row.Order)
    assert found.scanned_at is not None  # noqa: S101 - every query asks for it
    return ScannedReturn(
        id=found.id,
        remote_id=found.remote_id,
        name=found.name,
        status=found.status,
        opened_at=found.opened_at,
        titles=tuple(found.titles),
        lines={line: int(pieces) for line, pieces in found.lines.items()},
        portal_owes=found.portal_owes,
        scanned_at=found.scanned_at,
        place=found.scan_place,
        words=found.scan_words,
        source=found.scan_source,
        order=OrderId(order.id),
        order_name=order.name,
        order_remote_id=order.remote_id,
        account=AccountId(order.account_id),
        client=ClientId(order.client_id),
        record=ClientId(order.record_id or order.client_id),
        tier=row.tier,
        financial=order.financial,
        currency=order.currency,
        gross=order.gross,
        shipping=order.shipping,
        refunded=order.refunded,
    )


class Refunds(AreaRows):
    # --- what a refund follows from -----------------------------------------------------

    def without_one(self, returns: Sequence[int]) -> list[ScannedReturn]:
        """Of these, the scanned returns of clients in the book that have no refund yet."""
        has_one = sa.exists().where(ReturnRefund.return_id == Return.id)
        query = _SCANNED.where(
            Return.id.in_(list(returns)),
            Return.scanned_at.is_not(None),
            Return.status.not_in(_CALLED_OFF),
            Order.cancelled_at.is_(None),
            Client.in_book == sa.true(),
            ~has_one,
        )
        return [_scanned(row) for row in self._session.execute(query.order_by(Return.id))]

    def scanned_one(self, return_id: int) -> ScannedReturn:
        query = _SCANNED.where(Return.id == return_id)
        return _scanned(self._session.execute(query).one())

    def lines(self, order: OrderId) -> list[SoldLine]:
        query = sa.select(OrderLine).where(OrderLine.order_id == order).order_by(OrderLine.id)
        return [
            SoldLine(line.remote_id, line.quantity, line.net, line.paid)
            for line in self._session.scalars(query)
        ]

    def claimed(self, order: OrderId, but: int) -> Counter[str]:
        """Pieces by line that other returns of the order were or will be paid back for."""
        query = (
            sa.select(Return.lines)
            .join(ReturnRefund, ReturnRefund.return_id == Return.id)
            .where(
                ReturnRefund.order_id == order,
                ReturnRefund.return_id != but,
                ReturnRefund.state != RefundState.REFUSED,
            )
        )
        found: Counter[str] = Counter()
        for lines in self._session.scalars(query):
            found.update({line: int(pieces) for line, pieces in lines.items()})
        return found

    def promised(self, order: OrderId, but: int) -> int:
        """On its way for other returns, and not in the order as it was read last."""
        query = sa.select(sa.func.coalesce(sa.func.sum(ReturnRefund.amount), 0)).where(
            ReturnRefund.order_id == order,
            ReturnRefund.return_id != but,
            ReturnRefund.state.in_(DECIDED),
        )
        return int(self._session.scalar(query) or 0)

    def paid_back(self, order: OrderId) -> list[tuple[datetime, int, str]]:
        """(when, minor units, note) of what the shop tells, oldest first."""
        query = sa.select(Refund.at, Refund.total, Refund.note).where(Refund.order_id == order)
        return [(r.at, r.total, r.note) for r in self._session.execute(query.order_by(Refund.at))]

    def keys(self, order: OrderId, but: int) -> list[str]:
        """Of the deliveries for the order's other returns."""
        query = sa.select(ReturnRefund.key).where(
            ReturnRefund.order_id == order, ReturnRefund.return_id != but, ReturnRefund.key != ""
        )
        return list(self._session.scalars(query))

    # --- the refunds themselves ---------------------------------------------------------

    def add(self, scanned: ScannedReturn, amount: int, **values: Any) -> int | None:
        """The new row's id; None where the return has one: it never gets a second."""
        row = {
            "return_id": scanned.id,
            "order_id": scanned.order,
            "amount": amount,
            "currency": scanned.currency,
            "scan_at": scanned.scanned_at,
            "scan_place": scanned.place,
            "scan_words": scanned.words,
            "scan_source": scanned.source,
            "automatic": False,
            "key": "",
            "reason": "",
            **values,
        }
        insert = self._unit.insert(cast(sa.Table, ReturnRefund.__table__)).values(row)
        made = insert.on_conflict_do_nothing(index_elements=["return_id"])
        found = self._session.scalar(made.returning(ReturnRefund.id))
        if found is not None:
            self._touch(scanned.client)
        return found

    def _touch(self, client: ClientId) -> None:
        self._unit.touch(Area.ORDERS, [client])

    def set(self, refund: int, client: ClientId, **values: Any) -> None:
        """`values` are columns."""
        row = self._session.get_one(ReturnRefund, refund)
        for name, value in values.items():
            setattr(row, name, value)
        self._touch(client)

    def one(self, refund: int) -> RefundFacts | None:
        return self._first(ReturnRefund.id == refund)

    def with_key(self, key: str) -> RefundFacts | None:
        return self._first(ReturnRefund.key == key)

    def _first(self, where: sa.ColumnElement[bool]) -> RefundFacts | None:
        # Whoever waited for its turn reads what was decided meanwhile.
        query = sa.select(ReturnRefund).where(where).execution_options(populate_existing=True)
        row = self._session.scalars(query).one_or_none()
        return None if row is None else _facts(row)

    def of_orders(self, orders: Sequence[int]) -> list[RefundFacts]:
        """Those that the shop does not tell of yet."""
        query = sa.select(ReturnRefund).where(
            ReturnRefund.order_id.in_(list(orders)), ReturnRefund.state != RefundState.DONE
        )
        return [_facts(row) for row in self._session.scalars(query.order_by(ReturnRefund.id))]

    # --- for people ---------------------------------------------------------------------

    def proposed(self) -> list[RefundRow]:
        """What a person must decide, the oldest scan first."""
        return self._shown(ReturnRefund.state == RefundState.PROPOSED)

    def of_client(self, client: ClientId) -> list[RefundRow]:
        return self._shown(Order.client_id == client)

    def _shown(self, where: sa.ColumnElement[bool]) -> list[RefundRow]:
        query = (
            sa.select(
                ReturnRefund,
                *(Client.id.label("client"), Client.name.label("client_name"), Client.tier),
                *(Order.name.label("order_name"), Return.name.label("return_name")),
                Return.titles,
            )
            .join(Return, Return.id == ReturnRefund.return_id)
            .join(Order, Order.id == ReturnRefund.order_id)
            .join(Client, Client.id == Order.client_id)
            .where(where)
            .order_by(ReturnRefund.scan_at, ReturnRefund.id)
        )
        return [_row(row) for row in self._session.execute(query)]


def _facts(row: ReturnRefund) -> RefundFacts:
    return RefundFacts(
        id=row.id,
        return_id=row.return_id,
        state=row.state,
        amount=Money(row.amount, row.currency),
        key=row.key,
        automatic=row.automatic,
        decided_by=None if row.decided_by is None else StaffId(row.decided_by),
        decided_at=row.decided_at,
        reason=row.reason,
    )


def _row(row: Any) -> RefundRow:
    one = cast("ReturnRefund", row.ReturnRefund)
    return RefundRow(
        id=one.id,
        state=one.state,
        amount=Money(one.amount, one.currency),
        client=ClientId(row.client),
        client_name=row.client_name,
        order=OrderId(one.order_id),
        order_name=row.order_name,
        return_name=row.return_name,
        titles=tuple(row.titles),
        tier=row.tier,
        scanned_at=one.scan_at,
        place=one.scan_place,
        words=one.scan_words,
        source=one.scan_source,
        proposed_at=one.proposed_at,
        automatic=one.automatic,
        reason=one.reason,
    )
