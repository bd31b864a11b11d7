"""Calls as a telephone system tells of them, joined to those begun here and to the book."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from concierge.domain.telephony import SAME_CALL, is_missed, seats
from concierge.storage.phone_calls import NewPhoneCall

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from concierge.domain.ids import AccountId, ClientId, StaffId
    from concierge.domain.remote import RemotePhoneCall
    from concierge.domain.views.calls import PhoneCallFacts
    from concierge.storage.unit import Unit

SEATS = "users"
"""The option that says who of the house is which user of the telephone system."""


RECOGNISED = timedelta(days=7)
"""How long after a call its number may turn out to be a client's (ours)."""
STRANGERS = timedelta(days=30)
"""After so long a call of nobody in the book is forgotten, and its number with it (ours)."""


def take_phone_calls(
    unit: Unit, account: AccountId, calls: Sequence[RemotePhoneCall], now: datetime
) -> None:
    """Keep them, each once, however often it is told of and whoever dialled it."""
    unit.phone_calls.forget_strangers(account, now - STRANGERS)
    unit.phone_calls.recognise(account, now - RECOGNISED)
    staff = _staff(unit, account)
    holders = unit.phone_calls.holders(call.number for call in calls)
    for call in calls:
        _take(unit, account, call, staff.get(call.user), holders.get(call.number, ()))


def _staff(unit: Unit, account: AccountId) -> Mapping[str, StaffId]:
    """User of the telephone system -> who that is here."""
    row = unit.accounts.one(account)
    told = dict(row.options).get(SEATS, "") if row is not None else ""
    named = {name.casefold(): user for name, user in (seats(told) or {}).items()}
    known = unit.house.staff_names()
    return {
        named[name.casefold()]: staff for staff, name in known.items() if name.casefold() in named
    }


def _take(
    unit: Unit,
    account: AccountId,
    call: RemotePhoneCall,
    staff: StaffId | None,
    holders: Sequence[ClientId],
) -> None:
    known = unit.phone_calls.by_remote(account, call.remote_id)
    if known is None and staff is not None:
        known = _begun_here(unit, call, staff, holders)
    client = holders[0] if len(holders) == 1 else None
    if known is not None and known.client is not None:
        # Whoever dialled it said which of a household's it was for; nor does a number that has
        # changed hands since make it somebody else's call.
        client = known.client
    if known is not None and staff is None:
        staff = known.staff  # who is which user was changed since
    is_nobodys = is_missed(call.direction, call.ended_at, answered=call.answered)
    new = NewPhoneCall(
        client=client,
        staff=None if is_nobodys else staff,
        direction=call.direction,
        started_at=call.started_at,
        ended_at=call.ended_at,
        answered=call.answered,
        number="" if holders or client is not None else call.number,
        account=account,
        remote_id=call.remote_id,
    )
    if known is not None:
        unit.phone_calls.told(known.id, new)
        return
    made = unit.phone_calls.begin(new)
    if client is not None and new.staff is not None:
        # Taken on the telephone itself, and written down here before it was told of.
        span = _around(call)
        found = unit.phone_calls.written_down(new.staff, client, call.direction, span)
        if found:
            nearest = min(found, key=lambda one: abs(one[1] - call.started_at))
            unit.phone_calls.logged(made, nearest[0])


def _around(call: RemotePhoneCall) -> tuple[datetime, datetime]:
    return call.started_at - SAME_CALL, call.started_at + SAME_CALL


def _begun_here(
    unit: Unit, call: RemotePhoneCall, staff: StaffId, holders: Sequence[ClientId]
) -> PhoneCallFacts | None:
    """The one nearest in time."""
    found = unit.phone_calls.begun_here(staff, holders, call.direction, _around(call))
    return min(found, key=lambda one: abs(one.started_at - call.started_at), default=None)
