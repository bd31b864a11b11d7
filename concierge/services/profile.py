"""One client, everything on one screen, from the store alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.clients import Channel
from concierge.domain.commission import LineKind
from concierge.domain.consent import Consent, may_contact
from concierge.domain.errors import UserError
from concierge.domain.interactions import promise_state
from concierge.domain.local_time import local
from concierge.domain.money import Money
from concierge.domain.orders import PendingState
from concierge.domain.views.clients import (
    ChannelConsent,
    ConsultationEntry,
    GestureEntry,
    InteractionEntry,
    OccasionView,
    OrderEntry,
    PendingOrder,
    Profile,
    PromiseView,
    RecordingView,
    TimelineEntry,
)
from concierge.domain.watched import watched
from concierge.services.consent import is_promised

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, RecordingId
    from concierge.domain.outbox import DeliveryKind
    from concierge.domain.watched import Watched, WatchEvent
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.commission import LineFacts
    from concierge.storage.interactions import InteractionFacts, PromiseFacts, RecordingFacts
    from concierge.storage.orders import OrderFacts
    from concierge.storage.unit import Unit

SPEND_MONTHS = 24
_URGENCY = {state: place for place, state in enumerate(PendingState)}
_SHOWN = (Channel.WHATSAPP, Channel.EMAIL, Channel.CALL, Channel.SMS)


def open_profile(workplace: Workplace, client: ClientId, newest: int | None = None) -> Profile:
    """With `newest` the timeline holds at most so many contacts and is true to the oldest of
    them only; everything else is whole. A record that was made one with another opens as that
    one. Raises UserError for a client who is not in the store.
    """
    now = workplace.now()
    with workplace.read() as unit:
        client = unit.merges.standing(client)
        facts = unit.clients.one(client)
        page = unit.clients.page(client)
        if facts is None or page is None:
            raise UserError("This client is not in the book any more.")
        orders = unit.orders.of_client(client, now)
        interactions = unit.interactions.of_client(client, newest=newest)
        promises = unit.interactions.open_promises([client])
        spend, by_month = _spend(unit, facts, now)
        tastes = unit.clients.tastes(client)
        return Profile(
            id=facts.id,
            name=facts.name,
            first_name=facts.first_name,
            tier=facts.tier,
            rank=facts.rank,
            zone_name=facts.zone_name,
            city=facts.city,
            country=facts.country,
            address=(*page.address_lines, f"{page.postcode} {facts.city}".strip()),
            language=facts.locale,
            pronouns=page.pronouns,
            boutique=page.boutique,
            preferred_channel=page.preferred_channel,
            owner=facts.owner,
            owner_name=page.owner_name,
            do_not_contact=facts.do_not_contact,
            crm_note=page.crm_note,
            channels=channels(unit, facts, now),
            tastes=tuple(tastes.items()),
            occasions=_occasions(unit, facts, now),
            pending=pending_orders(orders, {client: facts.name}),
            net_spend=Money(facts.net_spend, facts.currency),
            spend_12_months=spend,
            spend_by_month=by_month,
            open_promise=promise_view(promises[0], now) if promises else None,
            timeline=_timeline(unit, workplace, client, (orders, interactions)),
        )


def channels(unit: Unit, facts: ClientFacts, now: datetime) -> tuple[ChannelConsent, ...]:
    """Each channel with its consent and whether it may be used this minute, and why not."""
    known = unit.clients.addresses(facts.id)
    result = []
    for channel in _SHOWN:
        address, consent = known.get(channel, ("", None))
        verdict = may_contact(
            channel=channel,
            consent=consent,
            do_not_contact=facts.do_not_contact,
            country=facts.country,
            zone_name=facts.zone_name,
            now=now,
            promised=channel is Channel.CALL and is_promised(unit, facts.id, now),
        )
        if consent is not None or channel in (Channel.EMAIL, Channel.CALL):
            result.append(ChannelConsent(channel, address, consent, verdict))
    result.sort(key=lambda c: c.consent is Consent.UNSUBSCRIBED or c.consent is None)
    return tuple(result)


def pending_orders(
    orders: Sequence[OrderFacts], names: Mapping[ClientId, str]
) -> tuple[PendingOrder, ...]:
    """The pending ones, most urgent first."""
    found = []
    for order in orders:
        if order.pending is None:
            continue
        moving = [p for p in order.parcels if p.delivered_at is None]
        worst = max(moving, key=lambda p: (p.late, p.promised_at is not None), default=None)
        found.append(
            PendingOrder(
                order=order.id,
                client=order.client,
                client_name=names.get(order.client, ""),
                name=order.name,
                title=order.titles[0] if order.titles else "",
                pieces=order.pieces,
                placed_at=order.placed_at,
                gross=order.gross,
                state=order.pending,
                parcel=worst,
                promised_at=worst.promised_at if worst else None,
            )
        )
    found.sort(key=lambda p: (_URGENCY[p.state], -p.placed_at.timestamp()))
    return tuple(found)


def _occasions(unit: Unit, facts: ClientFacts, now: datetime) -> tuple[OccasionView, ...]:
    today = local(now, facts.zone_name).date()
    ours = unit.occasions.ours(facts.id)
    views = [
        OccasionView(
            *(o.kind, label, o.next_on(today), (o.next_on(today) - today).days),
            ours=ours.get((o.kind, label)),
        )
        for _, label, o in unit.clients.occasions([facts.id])
    ]
    return tuple(sorted(views, key=lambda view: view.days))


def _spend(unit: Unit, facts: ClientFacts, now: datetime) -> tuple[Money, tuple[int, ...]]:
    """Net spend of the last 12 months, and 24 calendar months (her zone), oldest first."""
    here = local(now, facts.zone_name)
    since = now - timedelta(days=31 * SPEND_MONTHS)
    year_ago = now - timedelta(days=365)
    months = [0] * SPEND_MONTHS
    year = 0
    for at, minor in unit.orders.spend_since(facts.id, since, facts.currency):
        there = local(at, facts.zone_name)
        age = (here.year - there.year) * 12 + here.month - there.month
        if 0 <= age < SPEND_MONTHS:
            months[SPEND_MONTHS - 1 - age] += minor
        if at >= year_ago:
            year += minor
    return Money(year, facts.currency), tuple(months)


def promise_view(promise: PromiseFacts, now: datetime) -> PromiseView:
    state = promise_state(promise.due_at, promise.kept_at, now, promise.broken_at)
    return PromiseView(promise.text, promise.due_at, state)


def _timeline(
    unit: Unit,
    workplace: Workplace,
    client: ClientId,
    known: tuple[Sequence[OrderFacts], Sequence[InteractionFacts]],
) -> tuple[TimelineEntry, ...]:
    orders, interactions = known
    now = workplace.now()
    lines = unit.commission.of_client(client)
    refunded = unit.orders.refunds_of(client)
    films = _films(unit, client, interactions)
    entries = [_order_entry(order, refunded.get(order.id, 0), lines) for order in orders]
    entries += [TimelineEntry(at, body) for at, body in unit.orders.returns_of(client)]
    entries += [TimelineEntry(i.at, _interaction(workplace, i, films, now)) for i in interactions]
    for g in unit.gestures.of_client(client):
        cost = g.final_cost or g.cost
        body = GestureEntry(g.id, g.kind, g.state, g.title, cost, g.due_on)
        entries.append(TimelineEntry(g.planned_at, body))
    for c in unit.consultations.of_client(client):
        entries.append(
            TimelineEntry(
                c.changed_at,
                ConsultationEntry(c.id, c.source, c.state, c.question, c.value, len(c.items)),
            )
        )
    entries.sort(key=lambda entry: entry.at, reverse=True)
    return tuple(entries)


@dataclass(frozen=True, slots=True)
class _Films:
    """What is known of one client's films beyond their own rows."""

    under_way: Mapping[RecordingId, tuple[DeliveryKind, ...]]
    views: Mapping[RecordingId, Sequence[tuple[str, WatchEvent, datetime]]]


def _films(unit: Unit, client: ClientId, interactions: Sequence[InteractionFacts]) -> _Films:
    known = [i.recording for i in interactions if i.recording is not None]
    if not known:
        return _Films({}, {})
    views = unit.films.views_of(client) if any(film.beacon for film in known) else {}
    return _Films(unit.outbox.films([film.id for film in known]), views)


def _seen(film: RecordingFacts, films: _Films) -> Watched:
    """Before its link was sent nobody but the house can have opened the page."""
    views = films.views.get(film.id, ()) if film.sent_at is not None else ()
    return watched(view for view in views if film.sent_at is None or view[2] >= film.sent_at)


def _order_entry(order: OrderFacts, refunded: int, lines: Sequence[LineFacts]) -> TimelineEntry:
    own = [line for line in lines if line.order == order.id]
    line = next((one for one in own if one.kind is LineKind.CREDIT), None)
    back = sum(one.amount for one in own if one.kind is not LineKind.CREDIT)
    return TimelineEntry(
        order.placed_at,
        OrderEntry(
            id=order.id,
            name=order.name,
            titles=order.titles,
            gross=order.gross,
            financial=order.financial,
            fulfilment=order.fulfilment,
            cancelled=order.cancelled_at is not None,
            refunded=Money(refunded, order.gross.currency),
            pending=order.pending,
            commission=Money(line.amount, line.currency) if line else None,
            taken_back=Money(back, line.currency) if line else None,
            commission_state=line.state if line else None,
            winning_touch=line.touch if line else None,
        ),
    )


def _interaction(
    workplace: Workplace,
    i: InteractionFacts,
    films: _Films,
    now: datetime,
) -> InteractionEntry:
    folder = workplace.recordings
    film = i.recording
    return InteractionEntry(
        id=i.id,
        kind=i.kind,
        direction=i.direction,
        channel=i.channel,
        staff_name=i.staff_name,
        mine=i.staff == workplace.me.id,
        outcome=i.outcome,
        reason=i.reason,
        duration=i.duration,
        body=i.body,
        promise=promise_view(i.promise, now) if i.promise else None,
        recording=RecordingView(
            id=film.id,
            file=folder / film.file,
            poster=folder / film.poster,
            thumbnail=folder / film.thumbnail,
            duration=film.duration_ms / 1000,
            script=film.script,
            link=film.link,
            sent_at=film.sent_at,
            title=film.title,
            published_at=film.published_at,
            captions=film.captions,
            watched=_seen(film, films) if film.beacon else None,
            under_way=films.under_way.get(film.id, ()),
        )
        if film
        else None,
    )
