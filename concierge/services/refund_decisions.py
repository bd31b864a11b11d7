"""What people decide about refunds of scanned returns: who may let one go, and why not."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.domain.refunds import RefundState, is_within
from concierge.services.refunds import (
    DECIDED,
    is_told,
    measured,
    one_at_a_time,
    refund_limit,
    send,
)

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.domain.views.refunds import RefundRow
    from concierge.services.workplace import Workplace
    from concierge.storage.refunds import RefundFacts, ScannedReturn
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)


def may_let_go(workplace: Workplace, limit: Money, amount: Money) -> bool:
    return workplace.me.role is Role.MANAGER or is_within(amount, limit)


def proposed(workplace: Workplace) -> list[RefundRow]:
    """What waits for a person, the oldest scan first."""
    with workplace.read() as unit:
        return unit.refunds.proposed()


def limits(workplace: Workplace, refunds: Iterable[RefundRow]) -> dict[int, bool]:
    """By refund, whether who is at work may let it go."""
    with workplace.read() as unit:
        return {
            row.id: may_let_go(workplace, refund_limit(unit, workplace, row.tier), row.amount)
            for row in refunds
        }


def approve_refund(workplace: Workplace, refund: int) -> None:
    """Send it. Raises UserError where it is above the own limit, where the shop is not told of
    refunds, or where less is owed by now; the amount is then the smaller one."""
    with workplace.write() as unit:
        one = _undecided(unit, refund)
        scanned = unit.refunds.scanned_one(one.return_id)
        _may_approve(unit, workplace, scanned, one)
        left = measured(unit, scanned).left
        is_less = left < one.amount.minor
        if is_less:
            unit.refunds.set(one.id, scanned.client, amount=left)
        else:
            values = {
                "state": RefundState.APPROVED,
                "decided_by": workplace.me.id,
                "decided_at": workplace.now(),
            }
            unit.refunds.set(one.id, scanned.client, **values)
            send(unit, workplace, scanned, one.id, one.amount)
    if is_less:
        raise UserError(
            "Something was paid back on this order meanwhile, so less is owed now. Look at the "
            "new amount and decide again."
        )
    log.info("refund %d was approved by person %d", refund, workplace.me.id)


def _may_approve(
    unit: Unit, workplace: Workplace, scanned: ScannedReturn, one: RefundFacts
) -> None:
    if not one.amount.minor:
        raise UserError(
            "Nobody knows what is owed for this return. Pay it back in the shop, or refuse it here."
        )
    if not is_told(unit, scanned):
        raise UserError(
            "This shop takes no refunds from here. Pay it back in the shop: the next update "
            "finds it there."
        )
    limit = refund_limit(unit, workplace, scanned.tier)
    if not may_let_go(workplace, limit, one.amount):
        raise UserError(
            f"This is above your limit of {limit.decimal():,} {limit.currency}. Ask a manager to "
            "approve it."
        )


def refuse_refund(workplace: Workplace, refund: int, reason: str) -> None:
    """Nothing is paid back from here for this return, ever. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("Say why nothing is paid back. It stays with the return.", "reason")
    with workplace.write() as unit:
        one = _undecided(unit, refund)
        values = {
            "state": RefundState.REFUSED,
            "reason": reason.strip(),
            "decided_by": workplace.me.id,
            "decided_at": workplace.now(),
            "ended_at": workplace.now(),
        }
        unit.refunds.set(one.id, unit.refunds.scanned_one(one.return_id).client, **values)
    log.info("refund %d was refused by person %d", refund, workplace.me.id)


def _undecided(unit: Unit, refund: int) -> RefundFacts:
    one = unit.refunds.one(refund)
    if one is not None:
        one_at_a_time(unit, unit.refunds.scanned_one(one.return_id))
        one = unit.refunds.one(refund)
    if one is None:
        raise UserError("This refund is not in the store any more.")
    if one.state is not RefundState.PROPOSED:
        raise UserError(DECIDED)
    return one
