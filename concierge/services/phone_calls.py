"""Calls from the first ring to the history: begun, ended, logged, or nothing to log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.interactions import Direction
from concierge.domain.telephony import SAME_CALL
from concierge.services.consent import require_consent
from concierge.storage.phone_calls import NewPhoneCall

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, PhoneCallId
    from concierge.domain.views.calls import PhoneCallFacts
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit


def begin_call(workplace: Workplace, client: ClientId, direction: Direction) -> PhoneCallId:
    """It is kept at once: a crash, or a form that is closed, leaves a call to be logged.

    Raises UserError or ConsentError where the client may not be called now; one who calls is
    always answered.
    """
    new = NewPhoneCall(client, workplace.me.id, direction, workplace.now())
    with workplace.write() as unit:
        if direction is Direction.OUTGOING:
            require_consent(unit, client, Channel.CALL, workplace.now())
        return unit.phone_calls.begin(new)


def call_now(workplace: Workplace, client: ClientId) -> PhoneCallFacts:
    """A call of mine to that client which was begun a moment ago and goes on is this one: whoever
    dials again because nothing rang makes no second call of it.

    Raises as `begin_call` does.
    """
    now = workplace.now()
    with workplace.write() as unit:
        require_consent(unit, client, Channel.CALL, now)
        for known in unit.phone_calls.open(workplace.me.id, client):
            is_mine = known.direction is Direction.OUTGOING and known.ended_at is None
            if is_mine and now - known.started_at <= SAME_CALL:
                return known
        new = NewPhoneCall(client, workplace.me.id, Direction.OUTGOING, now)
        made = unit.phone_calls.one(unit.phone_calls.begin(new))
        assert made is not None  # noqa: S101  it was begun just now
        return made


def end_call(workplace: Workplace, call: PhoneCallId) -> None:
    """Its clock stands still from now on."""
    with workplace.write() as unit:
        facts = mine(unit, workplace, call)
        if facts.ended_at is None:
            unit.phone_calls.end(call, workplace.now())


def open_call(
    workplace: Workplace, client: ClientId, call: PhoneCallId | None = None
) -> PhoneCallFacts | None:
    """That call, or the newest of mine with this client that nobody logged; None without any."""
    with workplace.read() as unit:
        found = unit.phone_calls.open(workplace.me.id, client)
    if call is not None:
        return next((one for one in found if one.id == call), None)
    return found[0] if found else None


def drop_call(workplace: Workplace, call: PhoneCallId) -> None:
    """There is nothing to log of it."""
    with workplace.write() as unit:
        mine(unit, workplace, call)
        unit.phone_calls.drop(call, workplace.now())


def take_call_back(workplace: Workplace, call: PhoneCallId) -> None:
    """It is to be logged after all."""
    with workplace.write() as unit:
        unit.phone_calls.drop(call, None)


def mine(unit: Unit, workplace: Workplace, call: PhoneCallId) -> PhoneCallFacts:
    """Raises UserError where it is gone, logged already, or somebody else's. One that nobody
    answered is everybody's."""
    facts = unit.phone_calls.one(call)
    if facts is None or (facts.staff != workplace.me.id and not facts.is_missed):
        raise UserError("This call is not one of yours.")
    if facts.interaction is not None:
        raise UserError("This call stands in the history already.")
    return facts
