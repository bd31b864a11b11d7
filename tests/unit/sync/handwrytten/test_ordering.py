"""A note is laid into the basket, held against what it may cost, and sent once."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    NeedsSignInError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.domain.outbox import DeliveryKind, Reach
from sync.connectors.handwrytten import account
from sync.connectors.handwrytten.push import open_writer, try_out
from sync.http import Policy
from sync.sandbox.vendors import NotesTwin
from tests.fakes.orders import PRIVATE, REFERENCE, order, vendor
from tests.fakes.proxy import FaultProxy
from tests.unit.sync.conftest import FakeTime

MARK = f"concierge:{REFERENCE}"
ONCE = Policy(tries=1, connect_timeout=5.0, read_timeout=0.5)
BEFORE = ("basket/allNew", "placeBasket")
SEND = "basket/send"


@pytest.fixture
def twin():
    with NotesTwin() as found:
        yield found


@pytest.fixture
def line(twin):
    with FaultProxy(twin.url) as proxy:
        yield proxy


def config(line, twin, **options):
    secret = options.pop("secret", twin.key)
    return vendor("handwrytten", line.url, secret, **options)


def push(line, twin, delivery=None, cancelled=lambda: False, **options):
    writer = open_writer(config(line, twin, **options), FakeTime(), cancelled, ONCE)
    try:
        return writer.push(delivery or order())
    finally:
        writer.close()


def asked(line):
    return [path.strip("/") for _, path, _ in line.requests]


def test_it_is_written_and_sent_and_says_what_it_cost(twin, line):
    told = push(line, twin)
    (note,) = twin.sent
    assert twin.basket == []
    assert note["addresses"] == [
        {
            "to_first_name": "Chloé",
            "to_last_name": "Laurent",
            "to_address1": "14 rue des Glycines",
            "to_address2": "Bât. B, 3e étage",
            "to_city": "Paris",
            "to_zip": "75007",
            "to_country": "FR",
        }
    ]
    assert (note["card_id"], note["font"], note["wishes"]) == (3404, "hwDavid", "Ana, Maison Noire")
    assert note["message"] == "Chère Chloé, <b>merci</b>."
    assert (note["date_send"], note["client_metadata"]) == ("2026-03-12", MARK)
    assert told.remote_id == REFERENCE
    assert told.facts == {"minor": "338", "currency": "EUR", "number": "9501 (3.55 USD)"}
    assert asked(line) == ["basket/allNew", "orders/placeBasket", "basket/allNew", SEND]


def test_a_day_that_is_here_is_not_waited_for(twin, line):
    push(line, twin, order(send_on="2026-03-02"))
    assert "date_send" not in twin.sent[0]


def test_what_an_earlier_try_laid_there_is_not_laid_again(twin, line):
    twin.lay(client_metadata=MARK)
    push(line, twin)
    assert len(twin.sent) == 1
    assert "orders/placeBasket" not in asked(line)


def test_laid_there_twice_one_is_taken_out(twin, line):
    for _ in range(3):
        twin.lay(client_metadata=MARK)
    push(line, twin)
    assert len(twin.sent) == 1


def test_a_basket_with_something_else_is_not_paid(twin, line):
    foreign = twin.lay(client_metadata=None)
    with pytest.raises(RejectedError, match="would be paid with this note"):
        push(line, twin)
    assert (twin.basket, twin.sent) == ([foreign], [])
    assert "orders/placeBasket" not in asked(line)


def test_something_laid_there_meanwhile_is_not_paid(twin, line):
    twin.lay(client_metadata=MARK)
    foreign = twin.lay()
    with pytest.raises(RejectedError, match="Nothing was ordered"):
        push(line, twin)
    assert (twin.basket, twin.sent) == ([foreign], [])


def test_another_note_of_the_house_is_waited_for(twin, line):
    twin.lay(client_metadata="concierge:other")
    with pytest.raises(NotTakenError, match="Another note of this house"):
        push(line, twin)
    assert len(twin.basket) == 1 and twin.sent == []


def test_dearer_than_it_may_be_it_is_taken_out_again(twin, line):
    twin.price = "10.01"
    with pytest.raises(RejectedError) as caught:
        push(line, twin)
    assert str(caught.value) == (
        "Handwrytten (Handwrytten) asks 10.01 USD for this, and it may cost 10.00 USD. Nothing was "
        "ordered. Plan it anew with what it costs, or order it by hand."
    )
    assert (twin.basket, twin.sent) == ([], [])


def test_at_just_what_it_may_cost_it_goes(twin, line):
    twin.price = "10.00"
    assert push(line, twin).facts["minor"] == "950"


def test_too_dear_and_still_in_the_basket_that_is_said(twin, line):
    twin.price = "99.00"
    line.add("500", when="basket/remove")
    with pytest.raises(RejectedError, match="lies in the basket there: take it out"):
        push(line, twin)
    assert twin.sent == []


@pytest.mark.parametrize("when", BEFORE)
@pytest.mark.parametrize("fault", ["500", "garbage", "truncate", "drop", "refuse", "hang", "503"])
def test_before_it_is_sent_nothing_is_unclear_and_the_next_try_sends_one(twin, line, when, fault):
    line.add(fault, when=when, seconds=3.0)
    with pytest.raises(RetryLaterError, match="Nothing was ordered") as caught:
        push(line, twin)
    assert not isinstance(caught.value, UnclearError)
    assert isinstance(caught.value, NotTakenError) is (fault != "503")
    assert not any(word in str(caught.value) for word in PRIVATE)
    push(line, twin)
    assert twin.count(REFERENCE) == 1 and len(twin.sent) == 1


@pytest.mark.parametrize(
    ("fault", "sent"),
    [("drop", 1), ("truncate", 1), ("500", 0), ("503", 0), ("refuse", 0), ("hang", 0)],
)
def test_an_answer_lost_at_the_end_is_unclear_whatever_happened(twin, line, fault, sent):
    line.add(fault, when=SEND, seconds=3.0)
    with pytest.raises(UnclearError):
        push(line, twin)
    assert twin.count(REFERENCE) == sent
    assert asked(line).count(SEND) <= 1


def test_garbage_at_the_end_is_unclear(twin, line):
    line.add("garbage", when=SEND)
    with pytest.raises(UnclearError):
        push(line, twin)


@pytest.mark.parametrize("when", [*BEFORE, SEND])
def test_slowed_down_nothing_is_unclear_and_the_time_is_told(twin, line, when):
    line.add("429", when=when, retry_after="33")
    with pytest.raises(RetryLaterError) as caught:
        push(line, twin)
    assert not isinstance(caught.value, UnclearError)
    assert caught.value.retry_after >= 33
    push(line, twin)
    assert twin.count(REFERENCE) == 1


@pytest.mark.parametrize("when", [*BEFORE, SEND])
@pytest.mark.parametrize(("fault", "error"), [("401", NeedsSignInError), ("403", AccountError)])
def test_a_refused_account_orders_nothing(twin, line, when, fault, error):
    line.add(fault, when=when)
    with pytest.raises(error):
        push(line, twin)
    assert twin.sent == []
    push(line, twin)
    assert len(twin.sent) == 1


def test_a_wrong_key_needs_a_new_one(twin, line):
    with pytest.raises(NeedsSignInError):
        push(line, twin, secret="other")


def test_what_is_refused_is_said_without_a_client_s_words(twin, line):
    with pytest.raises(RejectedError, match="Look at its words") as caught:
        push(line, twin, order(country="ZZ"))
    assert not any(word in str(caught.value) for word in PRIVATE)


def answering(line, path, changes):
    """What the far side says of itself under HTTP 200."""

    def rewrite(body):
        told = json.loads(body)
        return json.dumps(changes(told)).encode()

    line.rewrite = rewrite


def test_an_error_under_200_is_a_refusal(twin, line):
    answering(line, SEND, lambda told: {"status": "error", "httpCode": 400} if "message" in told
              else told)  # fmt: skip
    with pytest.raises(RejectedError, match="did not send the basket"):
        push(line, twin)


@pytest.mark.parametrize("fault", ["400", "422"])
def test_refused_at_the_end_it_is_taken_out(twin, line, fault):
    twin.refuses = int(fault)
    with pytest.raises(RejectedError, match="Nothing was ordered") as caught:
        push(line, twin)
    assert not isinstance(caught.value, AccountError)
    assert (twin.basket, twin.sent) == ([], [])


def test_a_note_that_is_not_kept_in_the_basket_is_tried_again(twin, line):
    answering(line, "", lambda told: {**told, "items": []} if "items" in told else told)
    with pytest.raises(NotTakenError, match="did not keep this note"):
        push(line, twin)
    assert twin.sent == []


def test_an_error_under_200_lays_nothing(twin, line):
    answering(line, "", lambda told: {"status": "error"} if "order_id" in told else told)
    with pytest.raises(RejectedError, match="refused this note"):
        push(line, twin)
    assert twin.sent == []


@pytest.mark.parametrize("total", ["-1", "many", None])
def test_a_total_nobody_can_read_pays_nothing(twin, line, total):
    answering(line, "", lambda t: {**t, "totals": {"grand_total": total}} if "totals" in t else t)
    with pytest.raises(NotTakenError, match="cannot be read"):
        push(line, twin)
    assert twin.sent == []


def test_stopped_before_the_end_it_is_not_sent(twin, line):
    stops = iter([False, False, False, False, True])
    with pytest.raises(CancelledError):
        push(line, twin, cancelled=lambda: next(stops))
    assert twin.sent == []


@pytest.mark.parametrize("changes", [{"message": " "}, {"lines": []}])
def test_no_words_or_no_address_is_no_note(twin, line, changes):
    with pytest.raises(RejectedError, match="needs words and an address"):
        push(line, twin, order(**changes))
    assert line.requests == []


def test_it_writes_notes_and_nothing_else(twin, line):
    writer = open_writer(config(line, twin), FakeTime(), lambda: False)
    assert writer.reach == {DeliveryKind.ORDER: Reach.NONE}
    assert writer.find(order()) is None
    with pytest.raises(RejectedError):
        writer.push(replace(order(), kind=DeliveryKind.NOTE))
    writer.close()


# --- the account --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"card_id": "ivory"}, "card_id"),
        ({"font": ""}, "font"),
        ({"colour": "red"}, "colour"),
        ({"url": "http://handwrytten.example.com"}, "url"),
        ({"rate": "x"}, "rate"),
    ],
)
def test_what_no_account_can_be_made_of_is_told_at_its_option(options, field):
    with pytest.raises(UserError) as caught:
        account.check_options({"card_id": "3404", "font": "hwDavid", **options})
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "has the card and the hand"),
        ({"card_id": "1"}, "has no card with this number"),
        ({"font": "hwNobody"}, "has no handwriting of this name"),
        ({"font": "David"}, "has the card and the hand"),
        ({"secret": "other"}, "refused the sign-in"),
    ],
)
def test_trying_it_out_orders_nothing(twin, line, options, words):
    (found,) = try_out(config(line, twin, **options), FakeTime(), lambda: False)
    assert words in found.words
    assert found.ok is (words == "has the card and the hand")
    assert (twin.basket, twin.sent) == ([], [])


def test_trying_it_out_tells_of_an_answer_nobody_can_read(twin, line):
    answering(line, "", lambda told: {"cards": 3})
    (found,) = try_out(config(line, twin), FakeTime(), lambda: False)
    assert not found.ok and "cannot be read" in found.words
