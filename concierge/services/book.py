"""The VIP book: rows for the list, each with the one thing worth saying about her."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.consultations import OPEN_STATES as OPEN_CONSULTATIONS
from concierge.domain.gestures import OPEN_STATES as OPEN_GESTURES
from concierge.domain.local_time import WallTime, local
from concierge.domain.money import Money
from concierge.domain.orders import PendingState
from concierge.domain.views.clients import ClientRow, Why
from concierge.storage.clients import BookOrder

if TYPE_CHECKING:
    from concierge.domain.ids import StaffId
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.unit import Unit

__all__ = [
    "PAGE",
    "BookOrder",
    "count_clients",
    "find_clients",
    "list_clients",
    "matter_of",
    "with_matters",
]

PAGE = 100
"""Rows fetched at a time; the list asks for more as it is scrolled."""

FOUND = 30
"""Rows a search shows: twice what a screen holds, in time for the next keystroke."""

OCCASION_SOON = timedelta(days=30)
PROMISE_SOON = timedelta(hours=24)

Matter = tuple[Why, str, datetime | None]
Offer = Callable[[int, Why, str, datetime | None], None]


def list_clients(
    workplace: Workplace,
    *,
    text: str = "",
    order: BookOrder = BookOrder.LAST_CONTACT,
    mine: bool = False,
    offset: int = 0,
    limit: int = PAGE,
) -> list[ClientRow]:
    """A page of the book, or what matches the typed text (then `order` and `offset` rest)."""
    with workplace.read() as unit:
        found = _found(unit, workplace, text, mine, (order, offset, limit))
        matters = matter_of(unit, found, workplace.now())
    return [_row(facts, workplace.me.id, matters[facts.id]) for facts in found]


def count_clients(workplace: Workplace) -> tuple[int, int]:
    """(all in the book, mine)."""
    with workplace.read() as unit:
        return unit.clients.count(), unit.clients.count(workplace.me.id)


def find_clients(
    workplace: Workplace, text: str, *, mine: bool = False, limit: int = FOUND
) -> list[ClientRow]:
    """What matches, at once and without matters (Why.NOT_LOOKED): a keystroke waits for this
    only; `with_matters` follows."""
    with workplace.read() as unit:
        found = _found(unit, workplace, text, mine, (BookOrder.NET_SPEND, 0, limit))
    return [_row(facts, workplace.me.id, (Why.NOT_LOOKED, "", None)) for facts in found]


def with_matters(workplace: Workplace, rows: Sequence[ClientRow]) -> list[ClientRow]:
    """The same rows, each with the one thing worth saying."""
    with workplace.read() as unit:
        facts = unit.clients.facts([row.id for row in rows])
        matters = matter_of(unit, facts, workplace.now())
    return [_row(found, workplace.me.id, matters[found.id]) for found in facts]


def _found(
    unit: Unit, workplace: Workplace, text: str, mine: bool, page: tuple[BookOrder, int, int]
) -> list[ClientFacts]:
    order, offset, limit = page
    me = workplace.me.id
    if text.strip():
        found = unit.clients.matching(text, limit)
        return [facts for facts in found if facts.owner == me] if mine else found
    return unit.clients.book(order, limit, offset, me if mine else None)


def _row(facts: ClientFacts, me: StaffId, matter: Matter) -> ClientRow:
    return ClientRow(
        id=facts.id,
        name=facts.name,
        tier=facts.tier,
        rank=facts.rank,
        city=facts.city,
        net_spend=Money(facts.net_spend, facts.currency),
        last_contact_at=facts.last_contact_at,
        why=matter[0],
        why_subject=matter[1],
        why_at=matter[2],
        mine=facts.owner == me,
    )


def matter_of(unit: Unit, clients: Sequence[ClientFacts], now: datetime) -> dict[int, Matter]:
    """The most urgent matter of each client, by the order of Why."""
    ids = [facts.id for facts in clients]
    matters: dict[int, Matter] = {}

    def offer(client: int, why: Why, subject: str, at: datetime | None) -> None:
        known = matters.get(client)
        if known is None or _URGENCY[why] < _URGENCY[known[0]]:
            matters[client] = (why, subject, at)

    if ids:
        _orders(unit, ids, now, offer)
        for promise in unit.interactions.open_promises(ids):
            if promise.due_at <= now + PROMISE_SOON:
                offer(promise.client, Why.PROMISE_DUE, promise.text, promise.due_at)
        for consultation in unit.consultations.in_states(OPEN_CONSULTATIONS, ids):
            subject = consultation.need or consultation.question
            offer(consultation.client, Why.CONSULTATION_OPEN, subject, consultation.changed_at)
        for gesture in unit.gestures.in_states(OPEN_GESTURES, ids):
            offer(gesture.client, Why.GESTURE_OPEN, gesture.title, gesture.planned_at)
        zones = {facts.id: facts.zone_name for facts in clients}
        for client, label, occasion in unit.clients.occasions(ids):
            today = local(now, zones[client]).date()
            day = occasion.next_on(today)
            if day - today <= OCCASION_SOON:
                at = WallTime(day, datetime.min.time(), zones[client]).utc()
                offer(client, Why.OCCASION_SOON, label or occasion.kind.value, at)
    return {i: matters.get(i, (Why.NOTHING_OPEN, "", None)) for i in ids}


_URGENCY = {why: place for place, why in enumerate(Why)}


def _orders(unit: Unit, ids: Sequence[int], now: datetime, offer: Offer) -> None:
    for order in unit.orders.open_of(ids, now):
        title = order.titles[0] if order.titles else order.name
        promised = min((p.promised_at for p in order.parcels if p.promised_at), default=None)
        if order.pending is PendingState.DELAYED:
            offer(order.client, Why.PARCEL_LATE, title, promised)
        elif order.pending is PendingState.RETURN_UNDER_WAY:
            offer(order.client, Why.RETURN_UNDER_WAY, title, order.placed_at)
        else:
            offer(order.client, Why.ORDER_PENDING, title, promised or order.placed_at)
