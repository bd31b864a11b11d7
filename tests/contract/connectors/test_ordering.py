"""Ordering, for every vendor: what is unclear, what surely did not arrive, and nothing in the logs
that is nobody's business."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.outbox import DeliveryKind, Reach
from tests.contract.connectors.sides import HASTY

SIDES = ("goody", "handwrytten")
ORDER = DeliveryKind.ORDER
FIRST = {"goody": "order_batches/price", "handwrytten": "basket/allNew"}
"""What is asked before anything is ordered."""

every = pytest.mark.parametrize("side", SIDES, indirect=True)


@pytest.fixture
def writer(side):
    found = side.writer(replace(HASTY, tries=1))
    yield found
    found.close()
    if side.name == "handwrytten":
        side.far.basket = []


@pytest.fixture
def delivery(side, request):
    return side.delivery(ORDER, request.node.name)


@every
def test_it_is_ordered_once(side, writer, delivery):
    told = writer.push(delivery)
    assert side.effects(delivery) == 1
    assert told.facts["currency"] == "EUR"
    assert 0 < int(told.facts["minor"]) <= delivery.payload["most_minor"]
    assert told.facts["number"]


@every
def test_without_keys_of_its_own_an_unclear_order_is_a_person_s(side, writer):
    wanted = {"goody": Reach.KEYS, "handwrytten": Reach.NONE}
    assert writer.reach == {ORDER: wanted[side.name]}


@every
@pytest.mark.parametrize("fault", ["drop", "truncate", "500", "refuse", "garbage", "hang"])
def test_without_an_answer_at_the_end_it_is_unclear(side, writer, delivery, refused, fault):
    side.proxy.add(fault, when=side.writes(ORDER), seconds=2.0)
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    refused(caught.value)
    assert side.effects(delivery) == (fault in ("drop", "truncate"))


@every
@pytest.mark.parametrize("fault", ["drop", "truncate", "500", "refuse", "garbage", "hang"])
def test_before_that_it_surely_did_not_arrive(side, writer, delivery, refused, fault):
    side.proxy.add(fault, when=FIRST[side.name], seconds=2.0)
    with pytest.raises(NotTakenError) as caught:
        writer.push(delivery)
    refused(caught.value)
    assert side.effects(delivery) == 0
    writer.push(delivery)
    assert side.effects(delivery) == 1


@every
def test_being_slowed_down_is_not_unclear(side, writer, delivery, refused):
    side.proxy.add("429", when=side.writes(ORDER), retry_after="33")
    with pytest.raises(RetryLaterError) as caught:
        writer.push(delivery)
    refused(caught.value)
    assert not isinstance(caught.value, UnclearError)
    assert caught.value.retry_after >= 33


@every
@pytest.mark.parametrize(("fault", "error"), [("401", NeedsSignInError), ("403", RejectedError)])
def test_a_refusal_of_the_account_orders_nothing(side, writer, delivery, refused, fault, error):
    side.proxy.add(fault, 9)
    with pytest.raises(error) as caught:
        writer.push(delivery)
    refused(caught.value)
    side.proxy.clear()
    assert side.effects(delivery) == 0


@every
def test_dearer_than_it_may_be_is_refused_in_words(side, writer, delivery, refused):
    with pytest.raises(RejectedError, match=r"it may cost 0\.01 USD") as caught:
        writer.push(replace(delivery, payload={**delivery.payload, "most_minor": 1}))
    refused(caught.value)
    assert side.effects(delivery) == 0


@every
def test_what_it_does_not_take_is_refused_in_words(side, writer, delivery, refused):
    for kind in set(DeliveryKind) - {ORDER}:
        with pytest.raises(RejectedError) as caught:
            writer.push(replace(delivery, kind=kind, payload={}))
        refused(caught.value)
