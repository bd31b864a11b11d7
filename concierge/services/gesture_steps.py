"""A planned gesture's way: approved by another, ordered, sent, arrived or called off."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from concierge.domain.budget import Entry, EntryKind
from concierge.domain.clients import Role
from concierge.domain.errors import BudgetError, UserError
from concierge.domain.gestures import GestureState, can_move
from concierge.domain.ids import StaffId
from concierge.domain.money import Money
from concierge.domain.outbox import DeliveryKind
from concierge.domain.views.work import GestureRow
from concierge.services.budgets import month_balance
from concierge.services.gesture_orders import (
    Vendors,
    gesture_in,
    hold,
    refuse_while_ordered,
    withdraw_order,
)
from concierge.services.gestures import plain, why_refused
from concierge.services.telling import tell
from concierge.storage.work import WorkState

if TYPE_CHECKING:
    from concierge.domain.ids import GestureId
    from concierge.domain.outbox import Delivered
    from concierge.services.workplace import Workplace
    from concierge.storage.gestures import GestureFacts
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)


def approve_gesture(workplace: Workplace, gesture: GestureId) -> None:
    """A manager's yes; nobody approves their own."""
    workplace.require_manager()
    with workplace.write() as unit:
        facts = _gesture(unit, gesture)
        if facts.staff == workplace.me.id:
            raise UserError("You planned this yourself: another manager must approve it.")
        _move(unit, workplace, facts, GestureState.APPROVED)


def order_gesture(workplace: Workplace, gesture: GestureId) -> None:
    """It is bought: what was reserved is spent now."""
    with workplace.write() as unit:
        hold(unit, gesture)
        facts = _gesture(unit, gesture)
        refuse_while_ordered(unit, gesture)
        _move(unit, workplace, facts, GestureState.ORDERED)
        _commit(unit, workplace, facts)


def _commit(unit: Unit, workplace: Workplace, facts: GestureFacts) -> None:
    held = Money(unit.gestures.reserved(facts.id), facts.cost.currency)
    entry = Entry(EntryKind.COMMIT, facts.id, held)
    unit.gestures.book_budget(facts.staff, facts.month, entry, workplace.now())


def vendor_took(unit: Unit, workplace: Workplace, delivery: DeliveryFacts, what: Delivered) -> None:
    """A vendor makes and sends it: it is spent at what that charged, and has left the house.

    Nothing is asked any more: it cannot be called back. Without `what` the plan's cost stands.
    """
    facts = unit.gestures.one(gesture_in(delivery.about))
    if facts is None or facts.state is not GestureState.APPROVED:
        log.warning("delivery %d ordered a gesture that did not wait for it", delivery.id)
        return
    by, now = StaffId(int(delivery.payload.get("by", workplace.me.id))), workplace.now()
    word = " ".join(part for part in (delivery.account_name, what.facts.get("number", "")) if part)
    unit.gestures.move(facts.id, GestureState.ORDERED, by=by, at=now, word=word)
    _commit(unit, workplace, facts)
    unit.gestures.move(facts.id, GestureState.SENT, by=by, at=now)
    unit.work.close(WorkState.DONE, now, gesture=facts.id)
    _tell_crm(unit, workplace, facts)
    if what.facts.get("currency") == facts.cost.currency:
        _adjust(unit, workplace, facts, Money(int(what.facts["minor"]), facts.cost.currency))


def _adjust(unit: Unit, workplace: Workplace, facts: GestureFacts, final: Money) -> None:
    if final == facts.cost:
        return
    unit.gestures.set_final_cost(facts.id, final)
    entry = Entry(EntryKind.ADJUST, facts.id, final - facts.cost)
    unit.gestures.book_budget(facts.staff, facts.month, entry, workplace.now())


def send_gesture(workplace: Workplace, gesture: GestureId, final_cost: Money | None = None) -> None:
    """It has left the house; a final cost other than planned adjusts the budget.

    Raises BudgetError when it costs more than what is left of its planner's month: a manager
    who did not plan it may say yes to that by sending it.
    """
    with workplace.write() as unit:
        facts = _gesture(unit, gesture)
        if final_cost is not None:
            _check_final(unit, workplace, facts, final_cost)
        _move(unit, workplace, facts, GestureState.SENT)
        unit.work.close(WorkState.DONE, workplace.now(), gesture=gesture)
        _tell_crm(unit, workplace, facts)
        if final_cost is not None:
            _adjust(unit, workplace, facts, final_cost)


def _tell_crm(unit: Unit, workplace: Workplace, facts: GestureFacts) -> None:
    """That it left the house; what stands on the card stays between her and the house."""
    payload = {
        "at": workplace.now().isoformat(),
        "gesture": facts.kind.value,
        "title": facts.title or facts.occasion_label,
        "by": workplace.me.name,
    }
    about = f"gesture:{facts.id}:sent@{facts.planned_at.isoformat()}"
    tell(unit, workplace, facts.client, DeliveryKind.GESTURE, about, payload)


def _check_final(unit: Unit, workplace: Workplace, facts: GestureFacts, final: Money) -> None:
    if final.minor < 0:
        raise UserError("A cost cannot be negative.", "cost")
    if final.currency != facts.cost.currency:
        raise UserError(f"This gesture is paid in {facts.cost.currency}.", "cost")
    unit.lock(f"budget:{facts.staff}:{facts.month}")
    balance = month_balance(unit, workplace, facts.month, facts.staff)
    granted = workplace.me.role is Role.MANAGER and facts.staff != workplace.me.id
    if final > facts.cost and not granted and not balance.covers(final - facts.cost):
        raise BudgetError(
            f"It was planned at {plain(facts.cost)}, and {plain(balance.left)} of that month's "
            f"{plain(balance.total)} are left. Ask a manager to mark it sent.",
            "cost",
        )


def deliver_gesture(workplace: Workplace, gesture: GestureId) -> None:
    with workplace.write() as unit:
        _move(unit, workplace, _gesture(unit, gesture), GestureState.DELIVERED)


def cancel_gesture(workplace: Workplace, gesture: GestureId, word: str = "") -> None:
    """Take it back while nothing was bought; what was reserved is free again.

    What is bought is stopped only where it may no longer be sent; its cost stays spent. An order
    that surely has not gone is discarded with it. Raises UserError for one that may have.
    """
    with workplace.write() as unit:
        hold(unit, gesture)
        facts = _gesture(unit, gesture)
        if facts.staff != workplace.me.id:
            workplace.require_manager()
        withdraw_order(unit, workplace, gesture)
        _move(unit, workplace, facts, GestureState.CANCELLED, word)
        held = Money(unit.gestures.reserved(gesture), facts.cost.currency)
        if held:
            entry = Entry(EntryKind.RELEASE, gesture, held)
            unit.gestures.book_budget(facts.staff, facts.month, entry, workplace.now())
            # What was put on top for this gesture alone goes with it.
            granted = Money(unit.gestures.granted(gesture), facts.cost.currency)
            if granted:
                entry = Entry(EntryKind.GRANT, gesture, -granted)
                unit.gestures.book_budget(facts.staff, facts.month, entry, workplace.now())
        unit.work.close(WorkState.CANCELLED, workplace.now(), gesture=gesture)


def gesture_log(workplace: Workplace, month: str = "") -> tuple[GestureRow, ...]:
    """Every gesture, of one budget month when given; newest planned first."""
    with workplace.read() as unit:
        vendors = Vendors(unit)
        return tuple(_row(unit, workplace, facts, vendors) for facts in unit.gestures.log(month))


def gesture_row(workplace: Workplace, gesture: GestureId) -> GestureRow | None:
    """One of the log; None where it is gone."""
    with workplace.read() as unit:
        facts = unit.gestures.one(gesture)
        return None if facts is None else _row(unit, workplace, facts, Vendors(unit))


def gesture_months(workplace: Workplace) -> list[str]:
    with workplace.read() as unit:
        return unit.gestures.months()


def _row(unit: Unit, workplace: Workplace, facts: GestureFacts, vendors: Vendors) -> GestureRow:
    ordered = facts.state is GestureState.ORDERED
    maker = vendors.maker(facts) if facts.state is GestureState.APPROVED else None
    return GestureRow(
        id=facts.id,
        client=facts.client,
        client_name=facts.client_name,
        kind=facts.kind,
        state=facts.state,
        planned_at=facts.planned_at,
        due_on=facts.due_on,
        staff_name=facts.staff_name,
        planned_by_me=facts.staff == workplace.me.id,
        cost=facts.cost,
        final_cost=facts.final_cost,
        card_text=facts.card_text or facts.title,
        occasion_label=facts.occasion_label,
        may_cancel=can_move(facts.state, GestureState.CANCELLED)
        and (not ordered or _refused_since(unit, facts) is not None),
        printed_at=facts.printed_at,
        came_to=facts.came_to,
        photo=facts.photo,
        vendor=maker.name if maker else "",
        order=vendors.order(facts.id),
    )


def _move(
    unit: Unit, workplace: Workplace, facts: GestureFacts, to: GestureState, word: str = ""
) -> None:
    if not can_move(facts.state, to):
        raise UserError(
            f"This gesture is already {facts.state.value}; it cannot become {to.value}."
        )
    _ask_again(unit, facts, to)
    unit.gestures.move(facts.id, to, by=workplace.me.id, at=workplace.now(), word=word)


def _ask_again(unit: Unit, facts: GestureFacts, to: GestureState) -> None:
    """What she allowed when it was planned she may have taken back since (DOMAIN, "Consent")."""
    refused = _refused_since(unit, facts)
    if to is GestureState.CANCELLED:
        if facts.state is GestureState.ORDERED and refused is None:
            raise UserError(
                "It is paid for and under way. It can be stopped only if the client may "
                "not receive it any more."
            )
    elif to is not GestureState.DELIVERED and refused is not None:
        raise refused


def _refused_since(unit: Unit, facts: GestureFacts) -> UserError | None:
    client = unit.clients.one(facts.client)
    return None if client is None else why_refused(unit, client, facts.kind)


def _gesture(unit: Unit, gesture: GestureId) -> GestureFacts:
    facts = unit.gestures.one(gesture)
    if facts is None:
        raise UserError("This gesture is no longer there.")
    return facts
