"""Refund at first scan: proposed where the scan is stored, sent by itself or by a person, once."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.money import Money, exponent
from concierge.domain.orders import FinancialStatus, ReturnStatus
from concierge.domain.outbox import STUCK, DeliveryKind, DeliveryState, derived_key
from concierge.domain.refunds import (
    DEFAULT_LIMIT_UNITS,
    RETURN,
    RefundState,
    about_return,
    first_state,
    owed,
    worth,
)
from concierge.services.telling import Told, put_in, store_id

if TYPE_CHECKING:
    from concierge.domain.clients import Tier
    from concierge.services.workplace import Workplace
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.refunds import RefundFacts, ScannedReturn
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

LIMIT, AUTOMATIC = "refund.limit", "refund.automatic"
"""Settings of the house: an agent's limit in units of its currency, "refund.limit.premiere" for
one tier's own; and "yes" where what is within it goes by itself."""
KEYS_LAST = timedelta(hours=20)
"""A shop remembers a key for a day: what may have arrived longer ago is not sent again."""

TOO_OLD = timedelta(days=30)
"""A scan that is first heard of after so long was looked after otherwise: a portal that is newly
connected tells of years."""

_PAID = (
    FinancialStatus.PAID,
    FinancialStatus.PARTIALLY_REFUNDED,
    FinancialStatus.REFUNDED,
)
_IN_THE_SHOP = "Paid back in the shop."
_MARK = 12
_GONE = "This return is not in the store any more. Discard the refund."
DECIDED = "Somebody has decided about this refund already."
_CHANGED = (
    "Something was paid back on this order meanwhile: less than this is left. Look at the order "
    "in the shop, then discard this refund."
)
_TOO_LONG = (
    "Nobody can tell any more whether this refund arrived. Look at the order in the shop: where "
    "it is there, the next update finds it; else pay it back there and discard this one."
)


# --- the house's rules --------------------------------------------------------------------


def refund_limit(unit: Unit, workplace: Workplace, tier: Tier) -> Money:
    """What an agent may let go alone for a client of that tier."""
    currency = workplace.house.currency
    said = unit.house.setting(LIMIT, str(DEFAULT_LIMIT_UNITS))
    said = unit.house.setting(f"{LIMIT}.{tier.value}", said)
    try:
        return Money.parse(said, currency)
    except ValueError:
        return Money(DEFAULT_LIMIT_UNITS * 10 ** exponent(currency), currency)


def is_automatic(unit: Unit) -> bool:
    return unit.house.setting(AUTOMATIC) == "yes"


# --- from the scan ------------------------------------------------------------------------


def propose(unit: Unit, workplace: Workplace, returns: Iterable[int]) -> int:
    """Make the refund of each of these returns that was scanned and has none; how many.

    Within the transaction that stores the scan, so that neither is ever without the other.
    """
    since = workplace.now() - TOO_OLD
    found = unit.refunds.without_one(sorted(set(returns)))
    return sum(_propose(unit, workplace, one) for one in found if one.scanned_at >= since)


def _propose(unit: Unit, workplace: Workplace, scanned: ScannedReturn) -> bool:
    one_at_a_time(unit, scanned)
    found = measured(unit, scanned)
    amount, state = Money(found.left, scanned.currency), RefundState.DONE
    if not found.is_settled:
        limit = refund_limit(unit, workplace, scanned.tier)
        is_sure = found.left == found.whole and scanned.status is not ReturnStatus.CLOSED
        goes = is_sure and is_automatic(unit) and is_told(unit, scanned)
        state = first_state(amount, limit, automatic=goes)
    made = unit.refunds.add(
        scanned,
        found.left,
        state=state,
        reason=found.reason,
        proposed_at=workplace.now(),
        automatic=state is RefundState.APPROVED,
    )
    if made is None:
        return False  # another desktop saw the same scan first
    if state is RefundState.APPROVED:
        send(unit, workplace, scanned, made, amount)
    log.info("the refund of return %d is %s", scanned.id, state.value)
    return True


@dataclass(frozen=True, slots=True)
class Measure:
    whole: int | None
    """What the return is worth; None where nobody knows, or nothing was paid."""
    left: int = 0
    """What of it may still be paid back."""
    reason: str = ""
    """Why it is not all of it."""

    @property
    def is_settled(self) -> bool:
        return self.whole is not None and not self.left


def measured(unit: Unit, scanned: ScannedReturn) -> Measure:
    if scanned.financial not in _PAID:
        return Measure(None, reason="The order is not paid in full.")
    whole = known_worth(unit, scanned)
    if whole is None:
        return Measure(None, reason="Nobody says which pieces come back.")
    left = still_owed(unit, scanned, whole)
    if not whole:
        return Measure(whole, reason="Nothing is owed for it.")
    part = "Part of it was paid back already." if left < whole else ""
    return Measure(whole, left, part if left else _IN_THE_SHOP)


def one_at_a_time(unit: Unit, scanned: ScannedReturn) -> None:
    """What is left on an order is measured by one writer alone, until it has decided."""
    unit.lock(f"refund:{scanned.order}")


def known_worth(unit: Unit, scanned: ScannedReturn) -> int | None:
    """As the portal says, else by the pieces; None where nobody knows."""
    if scanned.portal_owes is not None:
        return scanned.portal_owes
    if not scanned.lines:
        return None
    before = unit.refunds.claimed(scanned.order, scanned.id)
    pieces = scanned.gross - scanned.shipping
    return worth(unit.refunds.lines(scanned.order), scanned.lines, before, pieces)


def still_owed(unit: Unit, scanned: ScannedReturn, whole: int) -> int:
    back = unit.refunds.paid_back(scanned.order)
    others = [key[:_MARK] for key in unit.refunds.keys(scanned.order, scanned.id)]
    since = sum(
        total
        for at, total, note in back
        if at >= scanned.opened_at and not any(mark in note for mark in others)
    )
    return owed(
        whole,
        paid=scanned.gross,
        refunded=max(scanned.refunded, sum(total for _, total, _ in back)),
        promised=unit.refunds.promised(scanned.order, scanned.id),
        since=since,
    )


def is_told(unit: Unit, scanned: ScannedReturn) -> bool:
    account = unit.accounts.one(scanned.account)
    return account is not None and DeliveryKind.REFUND.value in account.writes


def send(
    unit: Unit, workplace: Workplace, scanned: ScannedReturn, refund: int, amount: Money
) -> None:
    """Into the outbox, with a key that follows from the return alone."""
    about = about_return(scanned.account, scanned.remote_id)
    key = derived_key(store_id(unit), DeliveryKind.REFUND, about)
    # By its mark the refund is known again when the shop tells of the order.
    day = scanned.scanned_at.date().isoformat()
    note = f"{scanned.name or scanned.order_name}, first scan {day}, ref. {key[:_MARK]}"
    payload = {
        "order": scanned.order_remote_id,
        "minor": amount.minor,
        "currency": amount.currency,
        "reason": "return",
        "note": note,
    }
    told = Told(scanned.account, scanned.record, DeliveryKind.REFUND, about, payload)
    put_in(unit, workplace, told)
    unit.refunds.set(refund, scanned.client, key=key)


def seen_in_shop(unit: Unit, workplace: Workplace, orders: Sequence[int]) -> None:
    """What these orders look like by now: refunds of ours that are there, and what is still owed
    where a person has not decided."""
    now = workplace.now()
    for one in unit.refunds.of_orders(orders):
        scanned = unit.refunds.scanned_one(one.return_id)
        notes = [note for _, _, note in unit.refunds.paid_back(scanned.order)]
        if one.key and any(one.key[:_MARK] in note for note in notes):
            unit.refunds.set(one.id, scanned.client, state=RefundState.DONE, ended_at=now)
            _found(unit, one, now)
        elif one.state is RefundState.PROPOSED:
            _measure_again(unit, one, scanned, now)


def _measure_again(unit: Unit, one: RefundFacts, scanned: ScannedReturn, now: datetime) -> None:
    one_at_a_time(unit, scanned)
    known = unit.refunds.one(one.id)
    if known is None or known.state is not RefundState.PROPOSED:
        return  # somebody decided while this waited for its turn
    again = measured(unit, scanned)
    changed: dict[str, object] = {"amount": again.left, "reason": again.reason}
    if again.is_settled:
        changed |= {"state": RefundState.DONE, "ended_at": now}
    if changed != {"amount": known.amount.minor, "reason": known.reason}:
        unit.refunds.set(one.id, scanned.client, **changed)


def _found(unit: Unit, one: RefundFacts, now: datetime) -> None:
    """Its delivery need not be wondered about any more."""
    for facts in unit.outbox.open_about(RETURN):
        is_resting = facts.state in (*STUCK, DeliveryState.WAITING)
        if facts.key == one.key and is_resting:
            unit.outbox.set(facts.id, DeliveryState.SENT, ended_at=now, reason=_IN_THE_SHOP)


# --- on its way ---------------------------------------------------------------------------


def is_of_return(facts: DeliveryFacts) -> bool:
    return facts.kind is DeliveryKind.REFUND and facts.about.startswith(RETURN)


def is_there(unit: Unit, facts: DeliveryFacts) -> bool:
    """Whether the shop told of it already."""
    one = unit.refunds.with_key(facts.key)
    return one is not None and one.state is RefundState.DONE


def why_not(unit: Unit, facts: DeliveryFacts, now: datetime) -> str:
    """What keeps it from leaving now, in words; "" for nothing.

    What may have arrived already is not measured anew: the shop's answer to its key is the same
    as the first time, whatever the order looks like since.
    """
    one = unit.refunds.with_key(facts.key)
    if one is None:
        return _GONE
    if one.state is not RefundState.APPROVED:
        return f"{DECIDED} Discard it."
    if facts.unclear:
        return _TOO_LONG if now - facts.created_at > KEYS_LAST else ""
    scanned = unit.refunds.scanned_one(one.return_id)
    return _CHANGED if measured(unit, scanned).left < one.amount.minor else ""


def went(unit: Unit, facts: DeliveryFacts, now: datetime) -> None:
    """The shop took it, or a person found it there."""
    one = unit.refunds.with_key(facts.key)
    if one is not None and one.state is RefundState.APPROVED:
        unit.refunds.set(one.id, facts.client, state=RefundState.SENT, ended_at=now)


def dropped(unit: Unit, workplace: Workplace, facts: DeliveryFacts, reason: str) -> None:
    """Its delivery was discarded: that is a refusal, told with the same reason."""
    one = unit.refunds.with_key(facts.key)
    if one is not None and one.state is RefundState.APPROVED:
        values = {
            "state": RefundState.REFUSED,
            "reason": reason,
            "decided_by": workplace.me.id,
            "ended_at": workplace.now(),
        }
        unit.refunds.set(one.id, facts.client, **values)
