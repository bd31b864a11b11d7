"""A gift is priced first, and ordered under our own reference, which is taken once."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from concierge.domain.errors import (
    AccountError,
    NeedsSignInError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.domain.outbox import DeliveryKind
from sync.connectors.goody import account, fields
from sync.connectors.goody.push import open_writer, try_out
from sync.http import Policy
from sync.sandbox.vendors import GiftsTwin
from tests.fakes.orders import PRIVATE, REFERENCE, order, vendor
from tests.fakes.proxy import FaultProxy
from tests.unit.sync.conftest import FakeTime

ONCE = Policy(tries=1, connect_timeout=5.0, read_timeout=0.5)
PRICE, ORDER = "order_batches/price", "customer_reference_id"


@pytest.fixture
def twin():
    with GiftsTwin() as found:
        yield found


@pytest.fixture
def line(twin):
    with FaultProxy(twin.url) as proxy:
        yield proxy


def config(line, twin, **options):
    secret = options.pop("secret", twin.key)
    return vendor("goody", line.url, secret, **options)


def gift(kind="flowers", **changes):
    return order(kind, **{"most_minor": 8_500, **changes})


def push(line, twin, delivery=None, **options):
    writer = open_writer(config(line, twin, **options), FakeTime(), lambda: False, ONCE)
    try:
        return writer.push(delivery or gift())
    finally:
        writer.close()


def test_it_is_ordered_and_says_what_it_cost(twin, line):
    told = push(line, twin, gift(send_on="2026-03-02"), payment_method="card-1")
    (made,) = twin.batches.values()
    (recipient,) = made["recipients"]
    assert recipient["mailing_address"] == {
        "first_name": "Chloé",
        "last_name": "Laurent",
        "address_1": "14 rue des Glycines",
        "address_2": "Bât. B, 3e étage",
        "city": "Paris",
        "state": "",
        "postal_code": "75007",
        "country": "FR",
    }
    assert made["cart"] == {"items": [{"product_id": "peonies-4f21", "quantity": 1}]}
    assert (made["from_name"], made["payment_method_id"]) == ("Ana, Maison Noire", "card-1")
    assert "scheduled_send_on" not in made
    assert told.facts == {"minor": "6935", "currency": "EUR", "number": "GOODY0001 (73.00 USD)"}


def test_for_a_day_ahead_it_is_kept_there_and_costs_at_most_the_estimate(twin, line):
    told = push(line, twin)
    assert twin.batches[REFERENCE]["scheduled_send_on"] == "2026-03-12T12:00:00+00:00"
    assert told.facts["minor"] == "7030"


def test_each_kind_has_its_product(twin, line):
    push(line, twin, gift("gift"))
    assert twin.batches[REFERENCE]["cart"]["items"][0]["product_id"] == "candle-9abf"
    with pytest.raises(RejectedError, match="no product for this"):
        push(line, twin, order("note"))


def test_dearer_than_it_may_be_nothing_is_ordered(twin, line):
    twin.price = 9_000
    with pytest.raises(RejectedError, match=r"asks 90.00 USD for this, and it may cost 89.47 USD"):
        push(line, twin)
    assert twin.batches == {}


def test_dearer_after_a_lost_answer_it_is_looked_for_by_a_person(twin, line):
    twin.price = 9_000
    with pytest.raises(RejectedError, match="may have been ordered before"):
        push(line, twin, replace(gift(), again=True))


def test_what_is_there_already_has_arrived(twin, line):
    push(line, twin)
    told = push(line, twin, replace(gift(), again=True))
    assert len(twin.batches) == 1
    assert told.facts == {"minor": "7030", "currency": "EUR", "number": "(74.00 USD)"}


@pytest.mark.parametrize("fault", ["500", "garbage", "truncate", "drop", "refuse", "hang", "503"])
def test_before_it_is_ordered_nothing_is_unclear(twin, line, fault):
    line.add(fault, when=PRICE, seconds=3.0)
    with pytest.raises(RetryLaterError, match="Nothing was ordered") as caught:
        push(line, twin)
    assert not isinstance(caught.value, UnclearError)
    assert isinstance(caught.value, NotTakenError) is (fault != "503")
    assert twin.batches == {}


@pytest.mark.parametrize("fault", ["drop", "truncate", "500", "refuse", "garbage", "hang"])
def test_whatever_becomes_of_an_answer_it_is_there_once(twin, line, fault):
    line.add(fault, when=ORDER, seconds=3.0)
    with pytest.raises(UnclearError) as caught:
        push(line, twin)
    assert not any(word in str(caught.value) for word in PRIVATE)
    push(line, twin, replace(gift(), again=True))
    assert len(twin.batches) == 1


@pytest.mark.parametrize("when", [PRICE, ORDER])
@pytest.mark.parametrize(
    ("fault", "error"), [("401", NeedsSignInError), ("403", AccountError), ("404", AccountError)]
)
def test_a_refused_account_orders_nothing(twin, line, when, fault, error):
    line.add(fault, when=when)
    with pytest.raises(error):
        push(line, twin)
    assert twin.batches == {}


def test_a_refusal_is_said_without_a_client_s_words(twin, line):
    with pytest.raises(RejectedError, match="Look at the client's address") as caught:
        push(line, twin, gift(country="ZZ"))
    assert not any(word in str(caught.value) for word in PRIVATE)


@pytest.mark.parametrize(
    ("body", "taken"),
    [
        (b'{"error": {"customer_reference_id": ["has already been taken"]}}', True),
        (b'{"error": "Duplicate customer_reference_id"}', True),
        (b'{"error": {"customer_reference_id": ["is too long"]}}', False),
        (b'{"error": {"email": ["has already been taken"]}}', False),
        (b"<html>", False),
    ],
)
def test_only_a_reference_that_is_taken_has_arrived(body, taken):
    assert fields.is_taken(body) is taken


@pytest.mark.parametrize("amount", ["74.00", None, True, -1])
def test_a_price_nobody_can_read_orders_nothing(twin, line, amount):
    twin.price = 100

    def rewrite(body):
        told = json.loads(body)
        return json.dumps({**told, "total_price": {"est_group_total_high": amount}}).encode()

    line.rewrite = rewrite
    with pytest.raises(NotTakenError, match="cannot be read"):
        push(line, twin)
    assert twin.batches == {}


def test_an_order_without_a_number_is_unclear(twin, line):
    line.rewrite = lambda body: body.replace(b"GOODY0001", b"").replace(b"batch-0001", b"")
    with pytest.raises(UnclearError):
        push(line, twin)
    assert len(twin.batches) == 1


def test_it_sends_gifts_and_nothing_else(twin, line):
    writer = open_writer(config(line, twin), FakeTime(), lambda: False)
    assert writer.find(gift()) is None
    with pytest.raises(RejectedError):
        writer.push(replace(gift(), kind=DeliveryKind.NOTE))
    writer.close()


# --- the account --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({}, "gift_product"),
        ({"gift_product": "a b"}, "gift_product"),
        ({"flowers_product": "p", "payment_method": "../x"}, "payment_method"),
        ({"flowers_product": "p", "card": "x"}, "card"),
        ({"flowers_product": "p", "url": "ftp://example.com"}, "url"),
    ],
)
def test_what_no_account_can_be_made_of_is_told_at_its_option(options, field):
    with pytest.raises(UserError) as caught:
        account.check_options(options)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("options", "ok"), [({}, True), ({"gift_product": "gone"}, False), ({"secret": "x"}, False)]
)
def test_trying_it_out_orders_nothing(twin, line, options, ok):
    (found,) = try_out(config(line, twin, **options), FakeTime(), lambda: False)
    assert found.ok is ok
    assert twin.batches == {}
