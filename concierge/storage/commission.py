"""Named queries on the commission ledger. Nothing here changes or deletes a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.commission import CommissionState, LineKind, can_move
from concierge.domain.errors import BugError
from concierge.domain.ids import AccountId, ClientId, CommissionLineId, OrderId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.commission import CommissionEvent, CommissionLine
from concierge.storage.tables.house import Staff
from concierge.storage.tables.orders import Order

if TYPE_CHECKING:
    from sqlalchemy.sql.elements import ColumnElement

    from concierge.domain.attribution import TouchKind


@dataclass(frozen=True, slots=True)
class NewLine:
    kind: LineKind
    order: OrderId
    client: ClientId
    staff: StaffId
    credit: CommissionLineId | None
    refund: int | None
    touch: TouchKind
    rule_version: int
    rate: int
    net: int
    amount: int
    currency: str
    sale_at: datetime
    month: str
    touches: list[dict[str, Any]]
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class LineFacts:
    """A line with its present state and the names a person reads."""

    id: CommissionLineId
    kind: LineKind
    state: CommissionState
    order: OrderId
    order_name: str
    client: ClientId
    client_name: str
    staff: StaffId
    staff_name: str
    credit: CommissionLineId | None
    refund: int | None
    touch: TouchKind
    rule_version: int
    rate: int
    net: int
    amount: int
    currency: str
    sale_at: datetime
    month: str
    touches: tuple[dict[str, Any], ...]
    posted_at: datetime


class CommissionRows(AreaRows):
    def post(self, new: NewLine, state: CommissionState, word: str = "") -> CommissionLineId:
        row = CommissionLine(
            kind=new.kind,
            order_id=new.order,
            client_id=new.client,
            staff_id=new.staff,
            credit_id=new.credit,
            refund_id=new.refund,
            touch=new.touch,
            rule_version=new.rule_version,
            rate=new.rate,
            net=new.net,
            amount=new.amount,
            currency=new.currency,
            sale_at=new.sale_at,
            month=new.month,
            touches=new.touches,
            posted_at=new.posted_at,
        )
        self._session.add(row)
        self._session.flush()
        self._event(row.id, state, new.posted_at, None, word)
        self._unit.touch(Area.COMMISSION, [new.client])
        return CommissionLineId(row.id)

    def move(
        self,
        line: LineFacts,
        to: CommissionState,
        *,
        at: datetime,
        by: StaffId | None = None,
        word: str = "",
    ) -> None:
        """Add the event. Raises BugError for a move the rules do not know."""
        if not can_move(line.state, to):
            raise BugError(f"a commission line cannot go from {line.state.value} to {to.value}")
        self._event(line.id, to, at, by, word)
        self._unit.touch(Area.COMMISSION, [line.client])

    def _event(
        self, line: int, state: CommissionState, at: datetime, by: StaffId | None, word: str
    ) -> None:
        self._session.add(CommissionEvent(line_id=line, state=state, at=at, staff_id=by, word=word))
        self._session.flush()

    def lines(
        self, *where: ColumnElement[bool], states: Sequence[CommissionState] = ()
    ) -> list[LineFacts]:
        """Newest sale first."""
        newest = (
            sa.select(sa.func.max(CommissionEvent.id))
            .where(CommissionEvent.line_id == CommissionLine.id)
            .correlate(CommissionLine)
            .scalar_subquery()
        )
        query = (
            sa.select(
                CommissionLine,
                CommissionEvent.state,
                Order.name.label("order_name"),
                Client.name.label("client_name"),
                Staff.name.label("staff_name"),
            )
            .join(CommissionEvent, CommissionEvent.id == newest)
            .join(Order, Order.id == CommissionLine.order_id)
            .join(Client, Client.id == CommissionLine.client_id)
            .join(Staff, Staff.id == CommissionLine.staff_id)
            .where(*where)
            .order_by(CommissionLine.sale_at.desc(), CommissionLine.id.desc())
        )
        if states:
            query = query.where(CommissionEvent.state.in_(states))
        return [_facts(row) for row in self._session.execute(query)]

    def one(self, line: CommissionLineId) -> LineFacts | None:
        found = self.lines(CommissionLine.id == line)
        return found[0] if found else None

    def of_client(self, client: ClientId) -> list[LineFacts]:
        return self.lines(CommissionLine.client_id == client)

    def of_order(self, order: OrderId) -> list[LineFacts]:
        return self.lines(CommissionLine.order_id == order)

    def clawbacks(self, credit: CommissionLineId) -> list[LineFacts]:
        return self.lines(CommissionLine.credit_id == credit)

    def in_state(self, state: CommissionState) -> list[LineFacts]:
        return self.lines(states=[state])

    def to_follow(self, account: AccountId, paid_since: datetime) -> list[str]:
        """Remote ids of credited orders of clients out of the book: any whose credit is not
        paid out, refused or reversed, and paid ones of sales since then."""
        newest = (
            sa.select(sa.func.max(CommissionEvent.id))
            .where(CommissionEvent.line_id == CommissionLine.id)
            .correlate(CommissionLine)
            .scalar_subquery()
        )
        open_states = [CommissionState.PENDING, CommissionState.EARNED, CommissionState.APPROVED]
        query = (
            sa.select(Order.remote_id)
            .join(CommissionLine, CommissionLine.order_id == Order.id)
            .join(CommissionEvent, CommissionEvent.id == newest)
            .join(Client, Client.id == Order.client_id)
            .where(
                Order.account_id == account,
                Client.in_book == sa.false(),
                CommissionLine.kind == LineKind.CREDIT,
                sa.or_(
                    CommissionEvent.state.in_(open_states),
                    sa.and_(
                        CommissionEvent.state == CommissionState.PAID,
                        CommissionLine.sale_at >= paid_since,
                    ),
                ),
            )
            .order_by(Order.id)
        )
        return list(self._session.scalars(query))

    def history(self, line: CommissionLineId) -> list[tuple[CommissionState, datetime, str, str]]:
        """(state, when, who, word), oldest first."""
        rows = self._session.execute(
            sa.select(CommissionEvent, Staff.name)
            .outerjoin(Staff, Staff.id == CommissionEvent.staff_id)
            .where(CommissionEvent.line_id == line)
            .order_by(CommissionEvent.id)
        )
        return [(e.state, e.at, name or "", e.word) for e, name in rows]


def _facts(row: sa.Row[*tuple[Any, ...]]) -> LineFacts:
    line: CommissionLine = row.CommissionLine
    return LineFacts(
        id=CommissionLineId(line.id),
        kind=line.kind,
        state=row.state,
        order=OrderId(line.order_id),
        order_name=row.order_name,
        client=ClientId(line.client_id),
        client_name=row.client_name,
        staff=StaffId(line.staff_id),
        staff_name=row.staff_name,
        credit=None if line.credit_id is None else CommissionLineId(line.credit_id),
        refund=line.refund_id,
        touch=line.touch,
        rule_version=line.rule_version,
        rate=line.rate,
        net=line.net,
        amount=line.amount,
        currency=line.currency,
        sale_at=line.sale_at,
        month=line.month,
        touches=tuple(line.touches),
        posted_at=line.posted_at,
    )
