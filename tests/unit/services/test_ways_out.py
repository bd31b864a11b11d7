"""Every way out of the house asks what the client allows: when composing, and as it leaves."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from concierge.domain.clients import Channel
from concierge.domain.consent import Consent
from concierge.domain.errors import ConsentError, UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.interactions import Direction
from concierge.domain.outbox import DeliveryKind
from concierge.domain.remote import Marketing
from concierge.services.apologies import send_apology
from concierge.services.calls import log_call
from concierge.services.cards import week_cards
from concierge.services.films import send_film
from concierge.services.gesture_orders import order_from_vendor
from concierge.services.gesture_steps import approve_gesture, order_gesture, send_gesture
from concierge.services.gestures import plan_gesture
from concierge.services.outbox import outbox
from concierge.services.phone_calls import begin_call
from concierge.services.profile import open_profile
from concierge.services.publishing import publish_film
from concierge.services.refusals import refuse_contact
from concierge.storage.gestures import NewGesture
from concierge.storage.tables.clients import ContactPoint
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.vendors import connect_vendor
from tests.unit.services.test_attention import call, note, promise
from tests.unit.services.test_films import kept
from tests.unit.services.test_publishing import FILMS, LINK, MAIL, WORDS, connect, leave

NIGHT = datetime(2026, 6, 11, 21, 30, tzinfo=UTC)
"""23:30 in Paris."""


@pytest.fixture
def client(workplace):
    late = r.parcel(r.ParcelState.DELAYED, 1)
    allows = {"phone_marketing": Marketing.SUBSCRIBED}
    (made,) = fill(workplace, [r.client(1, **allows)], [r.order(1, parcels=(late,))])
    connect(workplace, FILMS, MAIL)
    return made


def planned(place, client):
    return plan_gesture(place, note(client, place))


def approved_before(place, client):
    """A note that was approved before the client may have refused anything."""
    connect_vendor(place)
    new = NewGesture(
        client=client,
        staff=place.me.id,
        kind=GestureKind.NOTE,
        title="",
        card_text="Dear Chloé",
        occasion_label="",
        occasion_on=None,
        due_on=place.now().date(),
        cost=r.eur(950),
        month="2026-06",
        planned_at=place.now(),
    )
    with place.write() as unit:
        return unit.gestures.add(new, GestureState.APPROVED)


WAYS = {
    "call": (Channel.CALL, lambda place, client: begin_call(place, client, Direction.OUTGOING)),
    "film link": (
        Channel.WHATSAPP,
        lambda place, client: send_film(place, kept(place, client), LINK, Channel.WHATSAPP),
    ),
    "film message": (
        Channel.EMAIL,
        lambda place, client: publish_film(place, kept(place, client), WORDS, Channel.EMAIL),
    ),
    "apology": (
        Channel.EMAIL,
        lambda place, client: send_apology(place, client, 1, "Late", "Dear Chloé"),
    ),
    "gesture": (Channel.POST, planned),
    "order": (
        Channel.POST,
        lambda place, client: order_from_vendor(place, approved_before(place, client)),
    ),
}
DISTURBING = ("call", "film link")
"""What rings or buzzes: an e-mail and a letter wait until they are looked for."""


def unsubscribe(place, client, channel):
    rows = sa.update(ContactPoint).where(
        ContactPoint.client_id == client, ContactPoint.channel == channel
    )
    with place.write() as unit:
        unit.session.execute(rows.values(consent=Consent.UNSUBSCRIBED))


@pytest.mark.parametrize("way", WAYS)
def test_whoever_allows_it_is_reached(workplace, client, way):
    WAYS[way][1](workplace, client)


@pytest.mark.parametrize("way", WAYS)
def test_do_not_contact_stands_over_every_way(workplace, client, way):
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError, match="not to be contacted at all"):
        WAYS[way][1](workplace, client)
    assert outbox(workplace).waiting == ()


@pytest.mark.parametrize("way", WAYS)
def test_a_channel_that_was_unsubscribed_is_closed(workplace, client, way):
    channel, go = WAYS[way]
    unsubscribe(workplace, client, channel)
    with pytest.raises(ConsentError):
        go(workplace, client)


@pytest.mark.parametrize("way", WAYS)
def test_at_night_only_what_disturbs_nobody_leaves(workplace, client, way):
    workplace.clock.set(NIGHT)
    if way in DISTURBING:
        with pytest.raises(UserError, match="not to be disturbed at this hour"):
            WAYS[way][1](workplace, client)
    else:
        WAYS[way][1](workplace, client)


@pytest.mark.parametrize("way", ["film message", "apology", "order"])
def test_what_waits_in_the_outbox_is_asked_again_as_it_leaves(workplace, client, way):
    channel, go = WAYS[way]
    go(workplace, client)
    if way == "film message":
        leave(workplace, FILMS)
    unsubscribe(workplace, client, channel)
    assert leave(workplace, "Handwrytten" if way == "order" else MAIL) == []
    (row,) = [row for row in outbox(workplace).waiting if row.kind in TO_THE_CLIENT]
    assert "Discard this" in row.last_error


@pytest.mark.parametrize("step", ["approve", "order", "send", "print"])
def test_a_gesture_is_asked_again_at_every_step(workplace, client, step):
    manager = person(workplace, "Margaux Vidal")
    made = planned(workplace, client)
    steps = {
        "approve": lambda: approve_gesture(manager, made),
        "order": lambda: order_gesture(workplace, made),
        "send": lambda: send_gesture(workplace, made),
    }
    for name, go in steps.items():
        if name == step:
            break
        if step == "print" and name == "order":
            break
        go()
    refuse_contact(workplace, client)
    if step == "print":
        (job,) = week_cards(workplace, str)
        assert job.missing is not None
        return
    with pytest.raises(ConsentError):
        steps[step]()


def test_a_call_that_was_promised_for_the_night_may_be_made_then(workplace, client):
    late = promise(day=11, hour=23)
    log_call(workplace, call(client, workplace, promise=late))
    workplace.clock.set(NIGHT)
    begin_call(workplace, client, Direction.OUTGOING)
    allowed = {c.channel: c.verdict.allowed for c in open_profile(workplace, client).channels}
    assert allowed[Channel.CALL]
    workplace.clock.advance(minutes=31)
    with pytest.raises(UserError, match="not to be disturbed at this hour"):
        begin_call(workplace, client, Direction.OUTGOING)


def test_whoever_calls_is_answered_at_any_hour(workplace, client):
    workplace.clock.set(NIGHT)
    refuse_contact(workplace, client)
    assert begin_call(workplace, client, Direction.INCOMING)


TOLD_TO_THE_SHOP = {
    *(DeliveryKind.CALL, DeliveryKind.NOTE, DeliveryKind.GESTURE, DeliveryKind.VIDEO_LINK),
    *(DeliveryKind.TAGS, DeliveryKind.FIELDS, DeliveryKind.REFUND, DeliveryKind.CHECKOUT),
    *(DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH),
}
"""What is told of a client, or put where nobody is pointed to; money that is owed asks nobody."""
TO_THE_CLIENT = {DeliveryKind.EMAIL, DeliveryKind.ORDER}


def test_every_kind_of_delivery_is_known_to_reach_a_client_or_not():
    """A new kind belongs to one of the two, and to WAYS where it reaches a client."""
    assert set(DeliveryKind) == TOLD_TO_THE_SHOP | TO_THE_CLIENT
    assert not TOLD_TO_THE_SHOP & TO_THE_CLIENT
