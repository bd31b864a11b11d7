"""What a month's allowance comes to, and a manager's exception from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain import budget
from concierge.domain.budget import Balance, Entry, EntryKind
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState
from concierge.domain.house_rules import ALLOWANCE, CARRY_OVER
from concierge.domain.money import Money, exponent
from concierge.services.house_rules import rule_in
from concierge.storage.work import WorkState

if TYPE_CHECKING:
    from concierge.domain.ids import GestureId, StaffId
    from concierge.services.workplace import Workplace
    from concierge.storage.gestures import GestureFacts
    from concierge.storage.unit import Unit

REASON_LIMIT = 300


def month_balance(
    unit: Unit, workplace: Workplace, month: str, staff: StaffId | None = None
) -> Balance:
    """An allowance of that month (house zone), mine unless said whose, with what was carried into
    it and granted on top, and what is reserved and spent of it."""
    currency = workplace.house.currency
    whole = rule_in(unit, ALLOWANCE) * 10 ** exponent(currency)
    allowance = Money(whole, currency)
    whose, percent = staff or workplace.me.id, rule_in(unit, CARRY_OVER)
    if not percent:
        return budget.balance(allowance, unit.gestures.budget_entries(whose, month))
    entries = unit.gestures.budget_until(whose, month)
    carried = budget.carried_into(month, allowance, entries, percent)
    return budget.balance(allowance, entries.get(month, ()), carried)


def asked_of(workplace: Workplace, gesture: GestureId) -> Balance | None:
    """The month of whoever asks for an exception; None where the gesture is gone."""
    with workplace.read() as unit:
        facts = unit.gestures.one(gesture)
        if facts is None:
            return None
        return month_balance(unit, workplace, facts.month, facts.staff)


def grant_exception(workplace: Workplace, gesture: GestureId, reason: str) -> None:
    """A manager pays what is missing from the house, for this gesture alone: it is approved.

    Raises UserError without a reason, for one's own, and for one that does not wait for it.
    """
    workplace.require_manager()
    words = _reason(reason)
    now = workplace.now()
    with workplace.write() as unit:
        facts = _asked(unit, workplace, gesture)
        unit.lock(f"budget:{facts.staff}:{facts.month}")
        left = month_balance(unit, workplace, facts.month, facts.staff).left
        missing = facts.cost.minor - max(left.minor, 0)
        book = unit.gestures.book_budget
        if missing > 0:
            grant = Money(missing, facts.cost.currency)
            book(facts.staff, facts.month, Entry(EntryKind.GRANT, gesture, grant), now)
        book(facts.staff, facts.month, Entry(EntryKind.RESERVE, gesture, facts.cost), now)
        for state in (GestureState.PLANNED, GestureState.APPROVED):
            unit.gestures.move(gesture, state, by=workplace.me.id, at=now, word=words)


def refuse_exception(workplace: Workplace, gesture: GestureId, reason: str) -> None:
    """It is not done; whoever asked reads why."""
    workplace.require_manager()
    words = _reason(reason)
    with workplace.write() as unit:
        facts = _asked(unit, workplace, gesture)
        now, me = workplace.now(), workplace.me.id
        unit.gestures.move(facts.id, GestureState.CANCELLED, by=me, at=now, word=words)
        unit.work.close(WorkState.CANCELLED, now, gesture=gesture)


def _reason(reason: str) -> str:
    words = reason.strip()
    if not words:
        raise UserError("Say why: it stands in the log.", "reason")
    if len(words) > REASON_LIMIT:
        raise UserError(f"A reason has up to {REASON_LIMIT} characters.", "reason")
    return words


def _asked(unit: Unit, workplace: Workplace, gesture: GestureId) -> GestureFacts:
    facts = unit.gestures.one(gesture)
    if facts is None or facts.state is not GestureState.IDEA:
        raise UserError("This gesture does not wait for an exception any more.")
    if facts.staff == workplace.me.id:
        raise UserError("You asked for this yourself: another manager must decide.")
    return facts
