"""Writing to a real Vendure: a note arrives once whatever happens to its answer, tags merge."""

from __future__ import annotations

import hashlib

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.outbox import Delivery, DeliveryKind, Reach
from sync.connectors.vendure.push import open_writer
from sync.http import Policy
from sync.words import mark
from tests.fakes.proxy import FaultProxy
from tests.integration.crowd import Hurried, config, connector
from tests.servers.processes import free_port
from tests.servers.vendure.start import PASSWORD

pytestmark = pytest.mark.xdist_group("vendure")

AT = "2026-11-20T14:30:00+00:00"
PAYLOADS = {
    DeliveryKind.CALL: {
        "at": AT,
        "direction": "outgoing",
        "outcome": "connected",
        "reason": "delivery",
        "seconds": 252,
        "text": "Wants it <b>before</b> Friday.",
        "by": "Mia",
    },
    DeliveryKind.NOTE: {"at": AT, "text": "Prefers the boutique.", "by": "Mia"},
    DeliveryKind.GESTURE: {"at": AT, "gesture": "flowers", "title": "Peonies", "by": "Mia"},
    DeliveryKind.VIDEO_LINK: {
        "at": AT,
        "link": "https://film.example.com/17",
        "title": "Your coat",
        "seconds": 28,
        "by": "Mia",
    },
}


@pytest.fixture
def proxy(crowd):
    with FaultProxy(crowd.staff.url) as found:
        yield found


@pytest.fixture
def writer(proxy):
    found = _writer(proxy.url)
    yield found
    found.close()


def _writer(url, secret=PASSWORD, **options):
    once = Policy(tries=1, read_timeout=3.0)
    return open_writer(config(url, secret, **options), Hurried(), lambda: False, once)


def _delivery(about, client, kind=DeliveryKind.NOTE, payload=None):
    key = hashlib.sha256(about.encode()).hexdigest()[:32]
    return Delivery(key, kind, client, PAYLOADS.get(kind, {}) if payload is None else payload)


def _notes(crowd, delivery):
    """What the shop holds with this delivery's mark, as (text, is public)."""
    found = crowd.staff.admin(
        "query($c:ID!){customer(id:$c){history(options:{take:10,sort:{createdAt:DESC}}){"
        "items{isPublic data}}}}",
        c=delivery.client,
    )["customer"]["history"]["items"]
    texts = [(entry["data"].get("note", ""), entry["isPublic"]) for entry in found]
    return [(text, public) for text, public in texts if mark(delivery) in text]


def _asked(proxy, name):
    return sum(path.endswith(name) for _, path, _ in proxy.requests)


# --- notes ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(PAYLOADS))
def test_what_happened_becomes_a_private_note_that_is_found_again(crowd, writer, kind):
    delivery = _delivery(f"kind {kind.value}", crowd.ada, kind)
    assert writer.reach[kind] is Reach.LOOK
    assert writer.find(delivery) is None
    told = writer.push(delivery)
    assert told.remote_id
    assert writer.find(delivery) == told
    ((text, public),) = _notes(crowd, delivery)
    assert not public
    assert text.splitlines()[0].startswith("2026-11-20 14:30 UTC")
    assert text.endswith(mark(delivery))
    for name in ("text", "title", "link"):
        assert PAYLOADS[kind].get(name, "") in text


def test_vendure_itself_stores_a_repeated_note_twice(crowd, writer):
    delivery = _delivery("twice", crowd.cyd)
    writer.push(delivery)
    writer.push(delivery)
    assert len(_notes(crowd, delivery)) == 2


@pytest.mark.parametrize("kind", ["drop", "truncate"])
def test_a_lost_answer_is_unclear_and_the_look_finds_what_was_done(crowd, proxy, writer, kind):
    delivery = _delivery(f"lost {kind}", crowd.ada)
    proxy.add(kind, when="AddNote")
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    assert not caught.value.outage
    assert writer.find(delivery) is not None
    assert len(_notes(crowd, delivery)) == 1


@pytest.mark.parametrize(
    ("kind", "outage"),
    [
        ("refuse", False),
        ("hang", False),
        ("garbage", False),
        ("500", False),
        ("502", True),
        ("503", True),
        ("504", True),
    ],
)
def test_no_answer_is_unclear_and_the_look_finds_nothing(crowd, proxy, writer, kind, outage):
    delivery = _delivery(f"none {kind}", crowd.ada)
    proxy.add(kind, when="AddNote")
    with pytest.raises(UnclearError) as caught:
        writer.push(delivery)
    assert caught.value.outage is outage
    assert writer.find(delivery) is None
    writer.push(delivery)
    assert len(_notes(crowd, delivery)) == 1


def test_what_surely_did_not_arrive_is_only_for_later(crowd, proxy, writer):
    delivery = _delivery("limited", crowd.ada)
    proxy.add("429", retry_after="30", when="AddNote")
    with pytest.raises(RetryLaterError) as caught:
        writer.push(delivery)
    assert not isinstance(caught.value, UnclearError)
    assert caught.value.retry_after >= 30
    gone = _writer(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(RetryLaterError) as caught:
        gone.push(delivery)
    gone.close()
    assert not isinstance(caught.value, UnclearError)


def test_trouble_at_the_sign_in_did_nothing_and_is_not_unclear(crowd, proxy, writer):
    proxy.add("503", when="Login")
    with pytest.raises(RetryLaterError) as caught:
        writer.push(_delivery("no sign-in", crowd.ada))
    assert not isinstance(caught.value, UnclearError)


def test_a_refused_sign_in_is_told(crowd):
    writer = _writer(crowd.staff.url, "a wrong one")
    with pytest.raises(NeedsSignInError):
        writer.push(_delivery("refused", crowd.ada))
    writer.close()


def test_a_session_that_ran_out_is_renewed_and_the_note_written_once(crowd, second_user):
    writer = _writer(crowd.staff.url, user=second_user)
    writer.push(_delivery("before", crowd.ada))
    writer.inner._admin.ask("mutation { logout { success } }", {})
    delivery = _delivery("after", crowd.ada)
    writer.push(delivery)
    writer.close()
    assert len(_notes(crowd, delivery)) == 1


def test_a_role_that_may_only_read_is_the_account_s_fault_not_the_note_s(crowd):
    role = crowd.staff.admin(
        'mutation{createRole(input:{code:"reader",description:"",permissions:[ReadCustomer,'
        "ReadOrder]}){id}}"
    )["createRole"]["id"]
    user = crowd.staff.administrator("reader@example.com", role)
    writer = _writer(crowd.staff.url, user=user)
    delivery = _delivery("not allowed", crowd.ada)
    with pytest.raises(NotPermittedError):
        writer.push(delivery)
    writer.close()
    assert _notes(crowd, delivery) == []


def test_the_server_s_own_failure_comes_with_200_and_is_unclear(crowd, writer):
    """Without a field that its schema calls optional, this one breaks in Vendure's database."""
    order = crowd.staff.order(crowd.delivered)
    broken = (
        f"mutation {{ refundOrder(input: {{ paymentId: {order['payments'][0]['id']}, "
        f"amount: 1, lines: [{{ orderLineId: {order['lines'][0]['id']}, quantity: 1 }}] }}) "
        "{ __typename } }"
    )
    with pytest.raises(UnclearError) as caught:
        writer.inner._admin.ask(broken, {})
    assert not caught.value.outage
    line = connector(crowd.staff.url)
    with pytest.raises(RetryLaterError, match="has trouble") as caught:
        line.inner._admin.ask(broken, {})
    line.close()
    assert not isinstance(caught.value, UnclearError)


def test_a_note_is_found_behind_many_later_ones(crowd, writer):
    delivery = _delivery("old", crowd.dot)
    told = writer.push(delivery)
    for number in range(12):
        crowd.staff.note(crowd.dot, f"Later {number}")
    assert writer.find(delivery) == told


def test_a_client_who_was_deleted_there_is_a_refusal(crowd, writer):
    gone = crowd.staff.customer("Gone")
    crowd.staff.admin("mutation($c:ID!){deleteCustomer(id:$c){result}}", c=gone)
    with pytest.raises(RejectedError, match="deleted there"):
        writer.push(_delivery("gone", gone))
    assert writer.find(_delivery("gone", gone)) is None
    with pytest.raises(RejectedError, match="deleted there"):
        writer.push(_delivery("gone", gone, DeliveryKind.TAGS, {"add": ["VIP"], "remove": []}))


# --- tags -------------------------------------------------------------------------------


def _tags(crowd, client):
    found = crowd.staff.admin(
        "query($c:ID!){customer(id:$c){customFields{conciergeTags}}}", c=client
    )
    return found["customer"]["customFields"]["conciergeTags"]


def test_tags_are_laid_over_what_the_shop_says_now(crowd, proxy, writer):
    client = crowd.staff.customer("Tess")
    crowd.staff.tag(client, "old", "theirs")
    payload = {"add": ["VIP", "ours"], "remove": ["old"]}
    delivery = _delivery("tags", client, DeliveryKind.TAGS, payload)
    assert writer.reach[DeliveryKind.TAGS] is Reach.UPSERT
    writer.push(delivery)
    assert _tags(crowd, client) == ["theirs", "VIP", "ours"]
    proxy.add("500", count=9, when="SetTags")
    writer.push(delivery)
    assert _tags(crowd, client) == ["theirs", "VIP", "ours"]


def test_tags_whose_answer_got_lost_are_written_once_more_without_harm(crowd, proxy, writer):
    client = crowd.staff.customer("Tilda")
    delivery = _delivery("lost", client, DeliveryKind.TAGS, {"add": ["VIP"], "remove": []})
    proxy.add("drop", when="SetTags")
    with pytest.raises(UnclearError):
        writer.push(delivery)
    writer.push(delivery)
    assert _tags(crowd, client) == ["VIP"]


def test_a_shop_without_a_place_for_tags_refuses_them_and_takes_notes(bare):
    client = bare.customer("Tamar")
    writer = _writer(bare.url)
    delivery = _delivery("bare", client, DeliveryKind.TAGS, {"add": ["VIP"], "remove": []})
    with pytest.raises(RejectedError, match="conciergeTags"):
        writer.push(delivery)
    assert writer.push(_delivery("bare note", client)).remote_id
    writer.close()


def test_what_cannot_be_told_here_is_a_refusal(crowd, writer):
    assert DeliveryKind.REFUND not in writer.reach
    with pytest.raises(RejectedError):
        writer.push(_delivery("money", crowd.ada, DeliveryKind.REFUND))
