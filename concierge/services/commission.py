"""Posting commission: from an order and the contacts before it to lines that explain themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.attribution import (
    VERSION_1,
    Judgement,
    Rule,
    Sale,
    Standing,
    Touch,
    TouchKind,
    attribute,
)
from concierge.domain.commission import (
    CommissionState,
    LineKind,
    amount_refunds,
    can_move,
    clawback,
    earned_on,
)
from concierge.domain.consultations import ConsultationState
from concierge.domain.interactions import CallOutcome, InteractionKind
from concierge.domain.local_time import month_of
from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus
from concierge.storage.commission import LineFacts, NewLine

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, OrderId
    from concierge.domain.orders import RefundFacts
    from concierge.domain.views.house import House
    from concierge.services.workplace import Workplace
    from concierge.storage.sales import SaleFacts
    from concierge.storage.unit import Unit

RULES: dict[int, Rule] = {VERSION_1.version: VERSION_1}
CURRENT = VERSION_1

_PAID = {
    FinancialStatus.PAID,
    FinancialStatus.PARTIALLY_REFUNDED,
    FinancialStatus.REFUNDED,
}
_ALL_BACK = {FinancialStatus.REFUNDED, FinancialStatus.VOIDED, FinancialStatus.EXPIRED}
NOT_OWED = {CommissionState.PENDING, CommissionState.EARNED}
"""An approved line is owed: payroll may have it already, so it is never undone behind its back."""


def post_sales(unit: Unit, house: House, orders: Sequence[OrderId], now: datetime) -> None:
    """Bring the ledger up to date with these orders: new credits, claw-backs, earned lines.

    Idempotent: an order has one credit, a refund one claw-back.
    """
    for sale in unit.sales.sales(unit.sales.that_may_pay(orders)):
        unit.lock(f"commission:{sale.id}")
        lines = unit.commission.of_order(sale.id)
        credit = next((line for line in lines if line.kind is LineKind.CREDIT), None)
        if credit is None:
            credit = _credit(unit, house, sale, now)
        if credit is not None:
            _take_back(unit, house, sale, credit, now)
            _earn(unit, sale, credit.id, now)


def look_again(unit: Unit, house: House, client: ClientId, now: datetime) -> None:
    """After a contact was logged late: sales since then may be its merit."""
    since = now - CURRENT.log_within
    post_sales(unit, house, unit.sales.placed_between(client, since, now), now)


def advance(workplace: Workplace) -> int:
    """Turn pending lines whose return window has passed to earned; how many.

    Looks first and writes only then: it is called at every tick of the clock.
    """
    now = workplace.now()
    with workplace.read() as unit:
        waiting = unit.commission.in_state(CommissionState.PENDING)
        sales = {s.id: s for s in unit.sales.sales([line.order for line in waiting])}
    due = {line.order for line in waiting if _is_earned(line, sales[line.order], now)}
    if not due:
        return 0
    earned = 0
    with workplace.write() as unit:
        for sale in unit.sales.sales(sorted(due)):
            unit.lock(f"commission:{sale.id}")
            for line in unit.commission.of_order(sale.id):
                earned += _earn(unit, sale, line.id, now)
    return earned


def touches_of(unit: Unit, sale: SaleFacts) -> list[Touch]:
    """Every contact that could have led to the sale, whoever's it was.

    A film that was kept and went nowhere, and advice that was never given, are told with their
    bar: they explain why the line is not theirs.
    """
    touches = []
    for i in unit.interactions.of_client(sale.client):
        if i.kind is InteractionKind.CALL and i.outcome is CallOutcome.CONNECTED:
            kind = TouchKind.CALL
        elif i.kind is InteractionKind.VIDEO:
            kind = TouchKind.VIDEO
        elif i.kind is InteractionKind.MESSAGE:
            kind = TouchKind.MESSAGE
        else:
            continue
        at, logged_at, bar = i.at, i.logged_at, None
        if kind is TouchKind.VIDEO and i.recording is not None:
            # Filming is no contact yet: the clock starts when the link goes to her.
            at = logged_at = i.recording.sent_at or i.at
            bar = None if i.recording.sent_at else Standing.NOT_SENT
        touches.append(Touch(kind, i.id, at, i.staff, logged_at=logged_at, bar=bar))
    consultations = {c.id: c for c in unit.consultations.of_client(sale.client)}
    linked = unit.consultations.by_reference(sale.reference) if sale.reference else None
    if linked is not None:
        consultations[linked.id] = linked
    for c in consultations.values():
        advised = c.advised_at or c.opened_at
        if c.client == sale.client:
            bar = None if c.advised_at else Standing.NOTHING_PROPOSED
            touches.append(Touch(TouchKind.CONSULTATION, c.id, advised, c.staff, bar=bar))
        if c.link:
            touches.append(Touch(TouchKind.CHECKOUT_LINK, c.id, advised, c.staff, c.reference))
    return touches


def _credit(unit: Unit, house: House, sale: SaleFacts, now: datetime) -> LineFacts | None:
    if sale.financial not in _PAID or sale.cancelled_at is not None:
        return None
    rule = CURRENT
    judged = attribute(Sale(sale.placed_at, sale.reference), touches_of(unit, sale), rule)
    if not judged or judged[0].standing is not Standing.WINS:
        return None
    winner = judged[0].touch
    rate = rule.rates[winner.kind]
    line = unit.commission.post(
        NewLine(
            kind=LineKind.CREDIT,
            order=sale.id,
            client=sale.client,
            staff=winner.staff,
            credit=None,
            refund=None,
            touch=winner.kind,
            rule_version=rule.version,
            rate=rate,
            net=sale.net,
            amount=Money(sale.net, sale.currency).share(rate).minor,
            currency=sale.currency,
            sale_at=sale.placed_at,
            month=month_of(sale.placed_at, house.zone_name),
            touches=[_story(j) for j in judged],
            posted_at=now,
        ),
        CommissionState.PENDING,
    )
    if winner.kind is TouchKind.CHECKOUT_LINK:
        _win_consultation(unit, sale, now)
    return unit.commission.one(line)


def _win_consultation(unit: Unit, sale: SaleFacts, now: datetime) -> None:
    linked = unit.consultations.by_reference(sale.reference)
    if linked is not None and linked.state is not ConsultationState.WON:
        unit.consultations.close(linked.id, ConsultationState.WON, reason="", at=now, order=sale.id)


def _story(judgement: Judgement) -> dict[str, Any]:
    touch = judgement.touch
    return {
        "kind": touch.kind.value,
        "source_id": touch.source_id,
        "staff": touch.staff,
        "engaged_at": touch.engaged_at.isoformat(),
        "logged_at": touch.logged_at.isoformat() if touch.logged_at else "",
        "window_ends": judgement.window_ends.isoformat(),
        "standing": judgement.standing.value,
    }


def _take_back(unit: Unit, house: House, sale: SaleFacts, credit: LineFacts, now: datetime) -> None:
    """Post what is to be taken back and was not yet: refund by refund, then the rest of an
    order that was edited down, cancelled or voided."""
    lines = unit.commission.clawbacks(credit.id)
    refunds = unit.sales.refunds(sale.id)
    returned = -sum(line.net for line in lines)
    gone = _taken_from(sale, credit.net, refunds)
    taken = {line.refund for line in lines}
    worth = amount_refunds(credit.net, sale.gross, sale.shipping, refunds)
    causes: list[tuple[int | None, datetime, int]] = [
        (refund.id, refund.at, refund.net or worth[refund.id])
        for refund in refunds
        if refund.id not in taken
    ]
    causes.append((None, sale.cancelled_at or now, gone))
    for refund_id, at, net in causes:
        current = unit.commission.one(credit.id)
        if current is None or current.state in {CommissionState.REFUSED, CommissionState.REVERSED}:
            return
        net = min(net, gone - returned)
        if net <= 0:
            continue
        _post_clawback(unit, house, replace(current, refund=refund_id), (returned, net), (at, now))
        returned += net


def _taken_from(sale: SaleFacts, credited: int, refunds: Sequence[RefundFacts]) -> int:
    """How much of the credited net the order as it stands no longer holds."""
    if sale.cancelled_at is not None or sale.financial in _ALL_BACK:
        return credited
    given = sum(amount_refunds(credited, sale.gross, sale.shipping, refunds).values())
    edited = credited - sale.net
    # Money given back after an edit is that edit's own money: the greater of the two counts.
    unsold = max(edited, given) if edited > 0 else edited + given
    return min(max(unsold + sum(refund.net for refund in refunds), 0), credited)


def _post_clawback(
    unit: Unit,
    house: House,
    credit: LineFacts,
    nets: tuple[int, int],
    times: tuple[datetime, datetime],
) -> None:
    """`credit.refund` is the refund that causes it; nets are (returned before, returned now),
    times (of the refund, of posting)."""
    (before, back), (at, now) = nets, times
    earlier = unit.commission.clawbacks(credit.id)
    whole = before + back >= credit.net
    not_owed = all(line.state in NOT_OWED for line in [credit, *earlier])
    base, gone, now_gone = (Money(m, credit.currency) for m in (credit.net, before, back))
    reverses = whole and not_owed
    unit.commission.post(
        NewLine(
            kind=LineKind.CLAWBACK,
            order=credit.order,
            client=credit.client,
            staff=credit.staff,
            credit=credit.id,
            refund=credit.refund,
            touch=credit.touch,
            rule_version=credit.rule_version,
            rate=credit.rate,
            net=-back,
            amount=clawback(base, gone, now_gone, credit.rate).minor,
            currency=credit.currency,
            sale_at=at,
            month=month_of(now, house.zone_name),  # the open month: past ones stay as they are
            touches=[],
            posted_at=now,
        ),
        CommissionState.REVERSED if reverses else CommissionState.EARNED,
    )
    if reverses:
        for line in [credit, *earlier]:
            unit.commission.move(line, CommissionState.REVERSED, at=now)


def _earn(unit: Unit, sale: SaleFacts, line_id: int, now: datetime) -> int:
    line = next((x for x in unit.commission.of_order(sale.id) if x.id == line_id), None)
    if line is None or not _is_earned(line, sale, now):
        return 0
    unit.commission.move(line, CommissionState.EARNED, at=now)
    return 1


def _is_earned(line: LineFacts, sale: SaleFacts, now: datetime) -> bool:
    if not can_move(line.state, CommissionState.EARNED):
        return False
    due = earned_on(sale.delivered, RULES[line.rule_version].return_window)
    return due is not None and now >= due
