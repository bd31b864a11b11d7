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
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.unit import Unit

__all__ = ["PAGE", "BookOrder", "list_clients", "matter_of"]

PAGE = 100
"""Rows fetched at a time; the list asks for more as it is scrolled."""

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
    me = workplace.me.id
    with workplace.read() as unit:
        if text.strip():
            found = unit.clients.matching(text, limit)
            if mine:
                found = [facts for facts in found if facts.owner == me]
        else:
            found = unit.clients.book(order, limit, offset, me if mine else None)
        matters = matter_of(unit, found, workplace.now())
    return [
        ClientRow(
            id=facts.id,
            name=facts.name,
            tier=facts.tier,
            rank=facts.rank,
            city=facts.city,
            net_spend=Money(facts.net_spend, facts.currency),
            last_contact_at=facts.last_contact_at,
            why=matters[facts.id][0],
            why_subject=matters[facts.id][1],
            why_at=matters[facts.id][2],
            mine=facts.owner == me,
        )
        for facts in found
    ]


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
