"""Ordering a gesture from a vendor: said beforehand, put into the outbox once, and asked again as
it leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from concierge.domain.cards import Address
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState
from concierge.domain.ids import GestureId
from concierge.domain.local_time import local
from concierge.domain.outbox import DeliveryKind, DeliveryState, derived_key
from concierge.domain.vendors import can_pay, makes
from concierge.domain.views.work import GestureOrder
from concierge.services.gestures import why_refused
from concierge.services.telling import Told, put_in, store_id

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from concierge.domain.ids import AccountId, ClientId
    from concierge.domain.money import Money
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.gestures import GestureFacts
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

GESTURE = "gesture:"
"""How what an order is about begins; its number follows."""
LATE_AFTER = timedelta(days=1)
"""What nobody has asked for since then does not leave by itself once its day is over."""

_ON_ITS_WAY = "It is being ordered already. Look at it in the outbox."
_NO_VENDOR = (
    "No account is connected that makes this. Order it by hand, or connect a vendor in Settings."
)
_NO_COUNTRY = (
    "The postal address names no country, and a vendor needs one. Add it in the shop, or order it "
    "by hand."
)
_LATE = (
    "The day it should have left is over, and it did not go by itself. Send it again to order it "
    "late, or discard it."
)
_MOVED = "This gesture was called off, or ordered by hand, meanwhile. Discard this order."


@dataclass(frozen=True, slots=True)
class OrderOffer:
    """What ordering would do; `refusal` is why it cannot be, in a sentence, "" where it can."""

    account: str
    title: str
    name: str
    address: tuple[str, ...]
    send_on: date
    most: Money
    refusal: str


def order_offer(workplace: Workplace, gesture: GestureId) -> OrderOffer:
    with workplace.read() as unit:
        facts = _approved(unit, gesture)
        account = Vendors(unit).maker(facts)
        refused = _refused(unit, facts, account)
        home = _home(unit, facts)
        town = " ".join(part for part in (home.postcode, home.city) if part)
        return OrderOffer(
            account=account.name if account else "",
            title=facts.title,
            name=home.name,
            address=tuple(part for part in (*home.lines, town, home.country) if part),
            send_on=_send_on(unit, facts, workplace.now()),
            most=facts.cost,
            refusal=str(refused or ""),
        )


def order_from_vendor(workplace: Workplace, gesture: GestureId) -> None:
    """Into the outbox; it stays approved until the vendor has taken it.

    Raises ConsentError or UserError where it may not be sent, cannot be made or paid by any
    account, or is being ordered already.
    """
    with workplace.write() as unit:
        hold(unit, gesture)
        facts = _approved(unit, gesture)
        account = Vendors(unit).maker(facts)
        refused = _refused(unit, facts, account)
        if refused is not None or account is None:
            raise refused or UserError(_NO_VENDOR)
        payload = {
            "reference": _reference(unit, facts),
            "sender": f"{facts.staff_name.split(' ')[0]}, {workplace.house.name}",
            "by": workplace.me.id,
            **_told(unit, facts, workplace.now()),
        }
        about = _about(unit, facts)
        told = Told(account.id, facts.client, DeliveryKind.ORDER, about, payload)
        if not put_in(unit, workplace, told):
            raise UserError(_ON_ITS_WAY)


def _refused(unit: Unit, facts: GestureFacts, account: AccountRow | None) -> UserError | None:
    if account is None:
        return UserError(_NO_VENDOR)
    if open_order(unit, facts.id) is not None:
        return UserError(_ON_ITS_WAY)
    client = unit.clients.one(facts.client)
    refused = None if client is None else why_refused(unit, client, facts.kind)
    if refused is not None:
        return refused
    if not _home(unit, facts).country:
        return UserError(_NO_COUNTRY, "address")
    if not can_pay(dict(account.options), facts.cost.currency):
        return UserError(
            f"{account.name} is not paid in {facts.cost.currency}. Name in Settings what one unit "
            "of its currency costs here at most, or order it by hand."
        )
    return None


def _about(unit: Unit, facts: GestureFacts) -> str:
    """After one was discarded another may be ordered: each has a key of its own."""
    begins = _begins(facts.id)
    before = len(unit.outbox.ended(about=f"{begins}@"))
    return f"{begins}@{facts.planned_at.isoformat()}#{before}"


def _begins(gesture: GestureId) -> str:
    return f"{GESTURE}{gesture}:order"


def _reference(unit: Unit, facts: GestureFacts) -> str:
    """The same however often it is ordered: the vendor knows it again by this."""
    about = f"{_begins(facts.id)}@{facts.planned_at.isoformat()}"
    return derived_key(store_id(unit), DeliveryKind.ORDER, about)


def _told(unit: Unit, facts: GestureFacts, now: datetime) -> dict[str, Any]:
    home, client = _home(unit, facts), unit.clients.one(facts.client)
    return {
        "gesture": facts.kind.value,
        "title": facts.title,
        "message": facts.card_text,
        "name": home.name,
        "first_name": client.first_name if client else "",
        "lines": list(home.lines),
        "postcode": home.postcode,
        "city": home.city,
        "country": home.country,
        "send_on": _send_on(unit, facts, now).isoformat(),
        "most_minor": facts.cost.minor,
        "currency": facts.cost.currency,
    }


def _home(unit: Unit, facts: GestureFacts) -> Address:
    client, page = unit.clients.one(facts.client), unit.clients.page(facts.client)
    if client is None or page is None:
        return Address(facts.client_name, (), "", "", "")
    return Address(client.name, page.address_lines, client.city, page.postcode, client.country)


def _send_on(unit: Unit, facts: GestureFacts, now: datetime) -> date:
    return max(facts.due_on, _today(unit, facts.client, now))


def _today(unit: Unit, client: ClientId, now: datetime) -> date:
    facts = unit.clients.one(client)
    return local(now, facts.zone_name if facts else "").date()


def _approved(unit: Unit, gesture: GestureId) -> GestureFacts:
    facts = unit.gestures.one(gesture)
    if facts is None:
        raise UserError("This gesture is no longer there.")
    if facts.state is not GestureState.APPROVED:
        raise UserError("Only what is approved, and not ordered yet, can be ordered.")
    return facts


# --- who makes it, and what is under way ----------------------------------------------------


def hold(unit: Unit, gesture: GestureId) -> None:
    """One writer at a time decides whether this is ordered."""
    unit.lock(_begins(gesture))


class Vendors:
    """What is connected and what is under way, read once for many gestures."""

    def __init__(self, unit: Unit) -> None:
        kind = DeliveryKind.ORDER
        self._makers = [row for row in unit.accounts.all() if kind.value in row.writes]
        found = unit.outbox.open_about(GESTURE) if self._makers else []
        self._orders = {gesture_in(one.about): one for one in found if one.kind is kind}

    def maker(self, facts: GestureFacts) -> AccountRow | None:
        """Of several the one connected last; one that is paused only where all are."""
        able = [row for row in self._makers if facts.kind in makes(row.kind, dict(row.options))]
        return max(able, key=lambda row: (not row.paused, row.id), default=None)

    def order(self, gesture: GestureId) -> GestureOrder | None:
        one = self._orders.get(gesture)
        if one is None:
            return None
        return GestureOrder(one.account_name, one.state, one.last_error)


def gesture_in(about: str) -> GestureId:
    return GestureId(int(about.removeprefix(GESTURE).split(":")[0]))


def ordered_from_vendors(unit: Unit) -> set[GestureId]:
    """Gestures whose order waits, is being sent, or is in doubt; one that was refused is not."""
    return {
        gesture_in(one.about)
        for one in unit.outbox.open_about(GESTURE)
        if one.kind is DeliveryKind.ORDER and one.state is not DeliveryState.DEAD
    }


def open_order(unit: Unit, gesture: GestureId) -> DeliveryFacts | None:
    """The one that waits, is on its way, is held or parked."""
    return next(iter(unit.outbox.open_about(f"{_begins(gesture)}@")), None)


def refuse_while_ordered(unit: Unit, gesture: GestureId) -> None:
    """Raises UserError: what a vendor may be making is not bought a second time."""
    one = open_order(unit, gesture)
    if one is not None:
        raise UserError(
            f"An order of it to {one.account_name} stands in the outbox. Discard that there first."
        )


def withdraw_order(unit: Unit, workplace: Workplace, gesture: GestureId) -> None:
    """Discard with the gesture what surely has not gone. Raises UserError for what may have."""
    one = open_order(unit, gesture)
    if one is None:
        return
    if _is_in_doubt(one):
        raise UserError(
            f"{one.account_name} may be making it already. Look there, then decide about the order "
            "in the outbox."
        )
    unit.outbox.set(
        one.id,
        DeliveryState.DISCARDED,
        ended_at=workplace.now(),
        ended_by=workplace.me.id,
        reason="The gesture was called off.",
    )


def refuse_to_forget(unit: Unit, account: AccountId) -> None:
    """Raises UserError while the account may have taken an order that nobody would know of then."""
    open_there = unit.outbox.open_of(account)
    if any(one.kind is DeliveryKind.ORDER and _is_in_doubt(one) for one in open_there):
        raise UserError(
            "An order there may have been taken, and nobody would know of it any more. Nothing was "
            "removed. Look there, and say in the outbox whether it arrived."
        )


def _is_in_doubt(one: DeliveryFacts) -> bool:
    return one.unclear or one.state in (DeliveryState.LEASED, DeliveryState.HELD)


# --- on its way -----------------------------------------------------------------------------


def as_it_leaves(unit: Unit, facts: DeliveryFacts, now: datetime) -> Mapping[str, Any] | str:
    """What it says now, with words and address as they are now; or why it may not go."""
    gesture = unit.gestures.one(gesture_in(facts.about))
    if gesture is None or gesture.state is not GestureState.APPROVED:
        return _MOVED
    client = unit.clients.one(gesture.client)
    refused = None if client is None else why_refused(unit, client, gesture.kind)
    if refused is not None:
        return f"{refused} Discard this order."
    if not _home(unit, gesture).country:
        return _NO_COUNTRY
    meant = date.fromisoformat(str(facts.payload["send_on"]))
    is_over = meant < _today(unit, gesture.client, now)
    if is_over and now - facts.next_try_at > LATE_AFTER:
        return _LATE
    return {**facts.payload, **_told(unit, gesture, now)}
