"""Writing, for every far side and every kind it takes: one effect, whatever becomes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.outbox import DeliveryKind, Reach
from sync.connectors.goody import push as goody_push
from sync.connectors.hubspot import push as hubspot_push
from sync.connectors.shopify import push as shopify_push
from sync.connectors.vendure import push as vendure_push
from sync.words import LOGGED
from tests.contract.connectors.sides import HASTY

SIDES = {
    "shopify": shopify_push,
    "vendure": vendure_push,
    "hubspot": hubspot_push,
    "hubspot-unkeyed": hubspot_push,
}
VENDORS = {"goody": goody_push}
"""They are told of no contact: only the one kind they take."""
BOTH = [(name, kind) for name, push in (SIDES | VENDORS).items() for kind in push.REACH]
IDS = [f"{name}-{kind.value}" for name, kind in BOTH]

every_kind = pytest.mark.parametrize(("side", "kind"), BOTH, ids=IDS, indirect=["side"])
every = pytest.mark.parametrize("side", SIDES, indirect=True)


@pytest.fixture
def writer(side):
    found = side.writer()
    sign_in(side, found)
    yield found
    found.close()


def sign_in(side, writer):
    """One that is made before the first question is none of the misfortunes meant here."""
    if writer.reach.get(DeliveryKind.NOTE) is Reach.LOOK:
        writer.find(side.delivery(DeliveryKind.NOTE, "nothing"))


@pytest.fixture
def delivery(side, kind, request):
    return side.delivery(kind, request.node.name)


def again(writer, delivery):
    """As the outbox does after an outcome that nobody knows."""
    assert writer.reach[delivery.kind] is not Reach.NONE
    later = replace(delivery, again=True)
    if writer.reach[delivery.kind] is Reach.LOOK:
        found = writer.find(later)
        if found is not None:
            return found
    return writer.push(later)


@every_kind
def test_pushed_twice_it_is_there_once(side, kind, writer, delivery):
    assert kind in writer.reach
    assert kind is DeliveryKind.TAGS or side.effects(delivery) == 0
    first = writer.push(delivery)
    assert side.effects(delivery) == 1
    second = again(writer, delivery)
    assert side.effects(delivery) == 1
    assert second.remote_id == first.remote_id


@every_kind
@pytest.mark.parametrize("fault", ["drop", "truncate"])
def test_after_a_lost_answer_it_is_there_once(side, kind, writer, delivery, refused, fault):
    if kind is DeliveryKind.TAGS:
        untag(side)
    side.proxy.add(fault, when=side.writes(kind))
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    refused(caught.value)
    assert not caught.value.outage
    assert side.effects(delivery) == 1
    again(writer, delivery)
    assert side.effects(delivery) == 1


@every_kind
@pytest.mark.parametrize("fault", ["500", "503", "refuse", "garbage"])
def test_what_did_not_arrive_arrives_with_the_next_try(
    side, kind, writer, delivery, refused, fault
):
    if kind is DeliveryKind.TAGS:
        untag(side)
    side.proxy.add(fault, when=side.writes(kind))
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    refused(caught.value)
    assert caught.value.outage is (fault == "503")
    assert side.effects(delivery) == 0
    again(writer, delivery)
    assert side.effects(delivery) == 1


def untag(side):
    """Take the tag off again, so that there is something to write."""
    taking = side.writer()
    taken = side.delivery(DeliveryKind.TAGS, "off")
    taking.push(replace(taken, payload={"add": [], "remove": ["Paris"]}))
    taking.close()


@every
def test_a_silence_is_unclear(side, refused):
    writer = side.writer(replace(HASTY, tries=1))
    sign_in(side, writer)
    side.proxy.add("hang", when=side.writes(DeliveryKind.NOTE), seconds=3.0)
    delivery = side.delivery(DeliveryKind.NOTE, "silence")
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    refused(caught.value)
    again(writer, delivery)
    writer.close()
    assert side.effects(delivery) == 1


@every
def test_being_slowed_down_is_not_unclear_and_tells_the_time(side, writer, refused):
    side.proxy.add("429", when=side.writes(DeliveryKind.NOTE), retry_after="33")
    with pytest.raises(RetryLaterError) as caught:
        writer.push(side.delivery(DeliveryKind.NOTE, "slow"))
    refused(caught.value)
    assert not isinstance(caught.value, UnclearError)
    assert caught.value.retry_after >= 33


@every
@pytest.mark.parametrize(("fault", "error"), [("401", NeedsSignInError), ("403", RejectedError)])
def test_a_refusal_of_the_account_is_told_and_writes_nothing(side, writer, refused, fault, error):
    delivery = side.delivery(DeliveryKind.NOTE, f"refused {fault}")
    side.proxy.add(fault, 9)
    with pytest.raises(error) as caught:
        writer.push(delivery)
    refused(caught.value)
    side.proxy.clear()
    assert side.effects(delivery) == 0


@every_kind
def test_a_client_nobody_has_is_refused_in_words(side, kind, writer, delivery, refused):
    if kind in {DeliveryKind.REFUND, DeliveryKind.CHECKOUT}:
        payload = {**delivery.payload, "order": f"{delivery.payload.get('order')}99"}
        delivery = replace(delivery, payload=payload)
    if kind is DeliveryKind.ORDER:
        delivery = replace(delivery, payload={**delivery.payload, "country": "ZZ"})
    with pytest.raises(RejectedError) as caught:
        writer.push(replace(delivery, client=side.stranger))
    assert not isinstance(caught.value, NotPermittedError)
    refused(caught.value)


@every
def test_what_it_does_not_take_is_refused_in_words(side, writer, refused):
    foreign = [kind for kind in DeliveryKind if kind not in writer.reach]
    for kind in foreign:
        delivery = replace(side.delivery(DeliveryKind.NOTE, "foreign"), kind=kind, payload={})
        with pytest.raises(RejectedError) as caught:
            writer.push(delivery)
        refused(caught.value)


@every
def test_customers_text_stays_text(side, writer):
    delivery = side.delivery(DeliveryKind.NOTE, "markup")
    bare = "Say <b>nothing</b> & <script>alert(1)</script>\nof it"
    writer.push(replace(delivery, payload={**delivery.payload, "text": bare}))
    told = side.entries(side.client)
    assert "alert(1)" in told
    if side.name == "hubspot":  # it shows markup; the others show what stands there
        assert "<script" not in told and "<b>" not in told


@every
def test_every_logged_kind_is_taken(side, writer):
    assert set(LOGGED) <= set(writer.reach)
