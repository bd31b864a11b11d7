"""Answers of another shape than was agreed: no connector lets anything out but a sentence, and
no writer takes for refused what may have been done."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    ConciergeError,
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.domain.remote import SkippedRecord
from concierge.services.ports import AccountConfig
from sync.connectors.hubspot import pull as hubspot_pull
from sync.connectors.hubspot import push as hubspot_push
from sync.connectors.shopify import pull as shopify_pull
from sync.connectors.shopify import push as shopify_push
from sync.connectors.vendure import pull as vendure_pull
from sync.connectors.vendure import push as vendure_push
from sync.http import ONCE, Policy
from sync.mapping import mapped, skip
from tests.unit.sync.conftest import FakeTime
from tests.unit.sync.loopback import far_side

PRIVATE = "Ada Lovelace"
NOW = datetime(2026, 3, 2, tzinfo=UTC)
KEY = "ab" * 16
SHOPIFY = (shopify_pull, shopify_push, "shopify", {})
VENDURE = (vendure_pull, vendure_push, "vendure", {})
HUBSPOT = (
    hubspot_pull,
    hubspot_push,
    "hubspot",
    {"currency": "EUR", "tag_property": "tags", "field.likes": "likes"},
)
EVERY = pytest.mark.parametrize("kind", [SHOPIFY, VENDURE, HUBSPOT], ids=lambda kind: kind[2])
PAYLOADS = {
    DeliveryKind.NOTE: {"at": "2026-03-01T12:05:00+00:00", "text": "t", "by": "A"},
    DeliveryKind.TAGS: {"add": ["x"], "remove": []},
    DeliveryKind.FIELDS: {"fields": {"concierge.likes": {"base": "", "value": "x"}}},
    DeliveryKind.REFUND: {"order": "7", "minor": 100, "currency": "EUR", "reason": "x"},
    DeliveryKind.CHECKOUT: {
        "reference": "r",
        "currency": "EUR",
        "items": [{"variant": "gid://shopify/ProductVariant/1", "quantity": 1}],
    },
}


@pytest.fixture
def far():
    with far_side() as found:
        yield found


def config(far, kind):
    return AccountConfig(AccountId(1), "Main store", kind[2], {"url": far.url, **kind[3]}, "tok")


@pytest.fixture
def writer(far):
    lines = []

    def made(kind, cancelled=lambda: False):
        lines.append(kind[1].open_writer(config(far, kind), FakeTime(), cancelled, ONCE))
        return lines[-1]

    yield made
    for one in lines:
        one.close()


@pytest.fixture
def reader(far):
    lines = []

    def made(kind):
        policy = Policy(tries=2)
        lines.append(kind[0].connect(config(far, kind), FakeTime(), lambda: False, policy))
        return lines[-1]

    yield made
    for one in lines:
        one.close()


def delivery(kind):
    return Delivery(KEY, kind, "7", PAYLOADS[kind])


DEEP = b'{"data":' + b"[" * 20_000 + b"]" * 20_000 + b"}"
ODD_PARTS: list[object] = [
    [1, 2],
    PRIVATE,
    7,
    None,
    {},
    [None],
    [[]],
    {"nodes": [PRIVATE]},
    {"items": [1]},
]
NAMES = [
    "customer",
    "customers",
    "order",
    "orders",
    "shop",
    "currentAppInstallation",
    "customerSegmentMembers",
    "nodes",
    "metafieldsSet",
    "tagsAdd",
    "draftOrders",
    "draftOrderCreate",
    "refundCreate",
    "addNoteToCustomer",
    "updateCustomer",
    "activeChannel",
    "globalSettings",
    "me",
    "customerGroups",
]
ODD = [
    DEEP,
    *({"data": part} for part in ODD_PARTS),
    *({"data": dict.fromkeys(NAMES, part)} for part in ODD_PARTS),
    *({"data": {name: {"history": p, "lineItems": p} for name in NAMES}} for p in ODD_PARTS),
    *({"data": {}, "extensions": part} for part in ODD_PARTS),
    {"data": {}, "extensions": {"cost": PRIVATE}},
    {"data": {}, "extensions": {"cost": {"throttleStatus": PRIVATE}}},
    *({"errors": part} for part in ODD_PARTS),
    *({"errors": [{"message": PRIVATE, "extensions": part}]} for part in ODD_PARTS),
    *({"results": part, "total": 1} for part in ODD_PARTS),
    *({"results": [], "total": part} for part in ODD_PARTS),
    *({"properties": part, "id": "1", "associations": part} for part in ODD_PARTS),
    *({"id": "1", "properties": {}, "associations": {"notes": p}} for p in ODD_PARTS),
    *(
        {"id": "1", "properties": {}, "associations": {"notes": {"results": p}}, "results": p}
        for p in ODD_PARTS
    ),
]


@EVERY
def test_no_odd_answer_makes_a_writer_stumble_or_take_it_for_a_refusal(far, writer, kind):
    made = writer(kind)
    for odd in ODD:
        far.body = odd
        for what in made.reach.keys() & PAYLOADS.keys():
            for ask in (made.push, made.find):
                try:
                    ask(delivery(what))
                except ConciergeError as exc:
                    assert PRIVATE not in str(exc)
                    if not isinstance(odd, dict) or "errors" not in odd:
                        assert not isinstance(exc, NotPermittedError | NeedsSignInError)


def knowing(kind, odd):
    """A far side that says well who it is, and nothing else."""

    def body(asked):
        is_about = "currentAppInstallation" in (query := asked.get("query", ""))
        if kind is SHOPIFY and is_about:
            return shop()
        if kind is VENDURE and "serverConfig" in query:
            return {"data": READ["vendure"]}
        return odd

    return lambda asked: odd if asked is None else body(asked)


@EVERY
def test_no_odd_answer_makes_a_reader_stumble(far, reader, kind, caplog):
    made = reader(kind)
    for odd in ODD:
        far.body = odd
        reader(kind).check()
        far.body = knowing(kind, odd)
        book = frozenset({"a"})
        for stream in (
            made.ranking(),
            made.clients(["a", "b"]),
            made.histories(["a"]),
            made.client_changes(book, NOW),
            made.changes(book, NOW),
            made.orders(["a", "b"]),
            made.sales(["a"]),
        ):
            try:
                for page in stream.pages(None):
                    assert not any(PRIVATE in one.reason for one in page.skipped)
            except ConciergeError as exc:
                assert PRIVATE not in str(exc)
    assert PRIVATE not in caplog.text


# --- what may have been done -----------------------------------------------------------------

RECORD = {"customer": {"id": "7", "note": "", "tags": [], "metafields": {"nodes": []}}}
PAYMENT = {
    "id": "p",
    "kind": "SALE",
    "status": "SUCCESS",
    "gateway": "card",
    "amountSet": {"shopMoney": {"amount": "10.00", "currencyCode": "EUR"}},
}
READ = {
    "shopify": {**RECORD, "order": {"transactions": [PAYMENT]}},
    "vendure": {
        "activeChannel": {"id": "1", "defaultCurrencyCode": "EUR"},
        "globalSettings": {
            "serverConfig": {
                "moneyStrategyPrecision": 2,
                "entityCustomFields": [
                    {
                        "entityName": "Customer",
                        "customFields": [{"name": "conciergeTags", "type": "string", "list": True}],
                    }
                ],
            }
        },
        "customer": {"customFields": {"conciergeTags": []}},
    },
}


def writes(kind, wrong):
    """A far side that reads well and answers `wrong` to whatever is written."""
    return lambda asked: wrong if "mutation" in asked["query"] else {"data": READ[kind[2]]}


def failed(code, path, data):
    error = {"message": "no", "path": path, "extensions": {"code": code}}
    return {"errors": [error], "data": data}


S, V = SHOPIFY, VENDURE
LOST = [
    (S, DeliveryKind.NOTE, {"data": {"metafieldsSet": None}}),
    (S, DeliveryKind.NOTE, {"data": {"metafieldsSet": [1]}}),
    (S, DeliveryKind.NOTE, {"data": {"metafieldsSet": {}}}),
    (S, DeliveryKind.NOTE, {"data": {"metafieldsSet": {"userErrors": "a word"}}}),
    (S, DeliveryKind.NOTE, {"data": {"metafieldsSet": {"userErrors": ["a word"]}}}),
    (S, DeliveryKind.NOTE, {"data": None}),
    (S, DeliveryKind.NOTE, {"data": {}}),
    (S, DeliveryKind.NOTE, DEEP),
    (S, DeliveryKind.NOTE, b"<html>Sign in</html>"),
    (S, DeliveryKind.TAGS, {"data": {"tagsAdd": None}}),
    (S, DeliveryKind.REFUND, {"data": {"refundCreate": {"refund": None, "userErrors": []}}}),
    (S, DeliveryKind.REFUND, {"data": {"refundCreate": {"refund": {"id": 5}, "userErrors": []}}}),
    *(
        (
            S,
            DeliveryKind.CHECKOUT,
            {"data": {"draftOrderCreate": {"draftOrder": d, "userErrors": []}}},
        )
        for d in (None, [], {}, {"id": None, "invoiceUrl": None}, {"id": "d", "invoiceUrl": 7})
    ),
    *(
        (
            S,
            DeliveryKind.CHECKOUT,
            failed(
                code,
                ["draftOrderCreate", "draftOrder", "invoiceUrl"],
                {"draftOrderCreate": {"draftOrder": {"id": "d"}, "userErrors": []}},
            ),
        )
        for code in ("ACCESS_DENIED", "THROTTLED", "BAD_REQUEST", "UNAUTHORIZED")
    ),
    (S, DeliveryKind.CHECKOUT, failed("ACCESS_DENIED", ["draftOrderCreate", "draftOrder"], None)),
    (V, DeliveryKind.NOTE, {"data": {"addNoteToCustomer": None}}),
    (V, DeliveryKind.NOTE, {"data": {"addNoteToCustomer": {"history": {"items": 5}}}}),
    (V, DeliveryKind.NOTE, {"data": {"addNoteToCustomer": []}}),
    (V, DeliveryKind.NOTE, {"data": None}),
    (V, DeliveryKind.NOTE, DEEP),
    (V, DeliveryKind.NOTE, failed("FORBIDDEN", ["addNoteToCustomer", "history"], None)),
    (V, DeliveryKind.NOTE, failed("USER_INPUT_ERROR", ["addNoteToCustomer", "history"], None)),
    (V, DeliveryKind.NOTE, failed("FORBIDDEN", ["x"], {"addNoteToCustomer": {"id": "7"}})),
    (V, DeliveryKind.TAGS, {"data": {"updateCustomer": None}}),
    (V, DeliveryKind.TAGS, {"data": {"updateCustomer": []}}),
    (V, DeliveryKind.TAGS, {"data": {"updateCustomer": {}}}),
]


@pytest.mark.parametrize(("kind", "what", "wrong"), LOST)
def test_a_write_without_a_clean_answer_is_unclear(far, writer, kind, what, wrong):
    far.body = writes(kind, wrong)
    with pytest.raises(UnclearError):
        writer(kind).push(delivery(what))
    written = [asked for asked in far.asked if "mutation" in asked["query"]]
    assert len(written) == 1


CLEAN = [
    (
        S,
        DeliveryKind.TAGS,
        failed("ACCESS_DENIED", ["tagsAdd"], {"tagsAdd": None}),
        NotPermittedError,
    ),
    (S, DeliveryKind.TAGS, failed("UNAUTHORIZED", None, None), NeedsSignInError),
    (
        S,
        DeliveryKind.TAGS,
        {"data": {"tagsAdd": {"node": None, "userErrors": [{"field": ["id"]}]}}},
        RejectedError,
    ),
    (V, DeliveryKind.NOTE, failed("ENTITY_NOT_FOUND", ["addNoteToCustomer"], None), RejectedError),
    (
        V,
        DeliveryKind.TAGS,
        {"data": {"updateCustomer": {"__typename": "EmailAddressConflictError", "errorCode": "E"}}},
        RejectedError,
    ),
]


@pytest.mark.parametrize(("kind", "what", "wrong", "error"), CLEAN)
def test_a_clean_refusal_stays_one(far, writer, kind, what, wrong, error):
    far.body = writes(kind, wrong)
    with pytest.raises(error) as caught:
        writer(kind).push(delivery(what))
    assert not isinstance(caught.value, RetryLaterError)


def test_a_client_of_another_shape_is_not_called_gone(far, writer):
    for customer in ([1, 2], "abc", 7, {"metafields": {"nodes": [{"key": "contacts"}]}}):
        far.body = {"data": {"customer": customer}}
        with pytest.raises(UnclearError):
            writer(SHOPIFY).push(delivery(DeliveryKind.NOTE))


def test_a_write_that_is_not_waited_for_is_unclear(far, writer):
    stopped = []
    far.body = {"data": {"customer": None}}

    def serve(handler):
        stopped.append(True)
        far.ended.wait(0.3)

    far.serve = serve
    with pytest.raises(UnclearError, match="may have arrived"):
        writer(SHOPIFY, lambda: bool(stopped)).push(delivery(DeliveryKind.TAGS))


def test_what_was_stopped_before_it_left_surely_did_not_arrive(far, writer):
    with pytest.raises(CancelledError):
        made = writer(VENDURE, lambda: True)
        made.push(delivery(DeliveryKind.NOTE))
    assert not far.asked


# --- one record never stops its page ---------------------------------------------------------


def shop(**lists):
    about = {
        "shop": {"currencyCode": "EUR"},
        "currentAppInstallation": {
            "accessScopes": [{"handle": "read_customers"}, {"handle": "read_orders"}]
        },
    }
    page = {"pageInfo": {"hasNextPage": False}}
    return {"data": {**about, **{name: {**page, "nodes": rows} for name, rows in lists.items()}}}


SPENT = {"amount": "9.00", "currencyCode": "EUR"}
AT = "2026-03-01T10:00:00Z"
GOOD = {"id": "gid://shopify/Customer/9", "tags": ["VIP"], "amountSpent": SPENT, "updatedAt": AT}
BAD = [
    None,
    7,
    "x",
    {"id": "b", "updatedAt": "soon"},
    {"id": "b"},
    {"id": "\ud800", "updatedAt": AT},
]


def test_a_changed_order_that_cannot_be_read_leaves_the_others(far, reader):
    good = {"id": "o", "updatedAt": AT, "customer": GOOD}
    odd = [{"id": "b", "updatedAt": AT, "customer": customer} for customer in ([], "x", 5)]
    far.body = shop(orders=[*BAD, *odd, good])
    (page,) = list(reader(SHOPIFY).changes(frozenset(), NOW).pages(None))
    assert [one.remote_id for one in page.contenders] == [GOOD["id"]]
    assert len(page.skipped) == len(BAD) + len(odd)


def test_a_changed_client_who_cannot_be_read_leaves_the_others(far, reader):
    far.body = shop(customers=[*BAD, GOOD])
    long_ago = {"since": "2026-02-01T00:00:00+00:00"}
    (page,) = list(reader(SHOPIFY).client_changes(frozenset(), NOW).pages(long_ago))
    assert [(one.remote_id, one.vip_tag) for one in page.contenders] == [(GOOD["id"], True)]
    assert len(page.skipped) == len(BAD)


@pytest.mark.parametrize("identifier", ["\ud800", "a\0b", 7, True, None, ["a"], "x" * 500])
def test_an_id_that_no_store_keeps_stops_no_page(identifier):
    found = mapped("client", lambda payload: payload["missing"], {"id": identifier})
    assert isinstance(found, SkippedRecord)
    assert "\0" not in found.remote_id and len(found.remote_id) <= 96
    assert found.remote_id.encode() is not None
    assert skip("\ud800", "row \0").reason == "row \ufffd"


# --- a shop that would have us wait ----------------------------------------------------------


@pytest.mark.parametrize(
    "status",
    [
        {"currentlyAvailable": -1e6, "maximumAvailable": 2000, "restoreRate": 0.01},
        {"currentlyAvailable": 0, "maximumAvailable": 2000, "restoreRate": 1e-300},
        {"currentlyAvailable": float("-inf"), "maximumAvailable": 2000, "restoreRate": 50},
        {"currentlyAvailable": float("nan"), "maximumAvailable": 2000, "restoreRate": 50},
        {"currentlyAvailable": 0, "maximumAvailable": float("inf"), "restoreRate": -1},
    ],
)
def test_a_shop_cannot_have_us_wait_for_ever(far, writer, status):
    cost = {"requestedQueryCost": 10, "throttleStatus": status}
    answer = {"tagsAdd": {"node": {"id": "7"}, "userErrors": []}}
    far.body = json.dumps({"data": answer, "extensions": {"cost": cost}}).encode()
    made = writer(SHOPIFY)
    made.push(delivery(DeliveryKind.TAGS))
    try:
        made.push(delivery(DeliveryKind.TAGS))
    except RetryLaterError as exc:
        assert not isinstance(exc, UnclearError)
        assert 60 < exc.retry_after <= 3600
    assert sum(made.inner._admin.wire.waiter.waits) <= 60


# --- the same for the others -----------------------------------------------------------------

LONG_AGO = {"since": "2026-02-01T00:00:00+00:00"}
SPENDER = {
    "id": "9",
    "updatedAt": AT,
    "customFields": {"conciergeTags": ["VIP"]},
    "orders": {"totalItems": 0, "items": []},
}
BAD_ROWS = [None, 7, "x", {"id": "b"}, {"id": "c", "updatedAt": "soon", "orders": []}]


def vendure(lists):
    def body(asked):
        query = asked["query"]
        if "serverConfig" in query:
            return {"data": READ["vendure"]}
        rows = next((rows for word, rows in lists.items() if word in query), [])
        kind = "orders" if "query Changes" in query else "customers"
        return {"data": {kind: {"totalItems": len(rows), "items": rows}}}

    return body


def test_a_changed_vendure_client_who_cannot_be_read_leaves_the_others(far, reader):
    far.body = vendure({"ClientChanges": [*BAD_ROWS, SPENDER]})
    pages = list(reader(VENDURE).client_changes(frozenset(), NOW).pages(LONG_AGO))
    assert [one.remote_id for page in pages for one in page.contenders] == ["9"]
    assert sum(len(page.skipped) for page in pages) == len(BAD_ROWS)


def test_a_changed_vendure_order_that_cannot_be_read_leaves_the_others(far, reader):
    good = {"id": "o", "updatedAt": AT, "customer": {"id": "9"}}
    odd = [{"id": f"b{n}", "updatedAt": AT, "customer": c} for n, c in enumerate(("x", [1], 5))]
    far.body = vendure({"query Changes": [*BAD_ROWS, *odd, good], "Spenders": [SPENDER]})
    pages = list(reader(VENDURE).changes(frozenset(), NOW).pages(LONG_AGO))
    assert [one.remote_id for page in pages for one in page.contenders] == ["9"]
    assert sum(len(page.skipped) for page in pages) == len(BAD_ROWS) + len(odd)


def test_a_vendure_history_that_cannot_be_read_is_not_called_read(far, reader):
    bad = {"id": "b", "orders": {"items": [], "totalItems": "x"}}
    far.body = vendure({"Histor": [bad, SPENDER]})
    pages = list(reader(VENDURE).histories(["b", "9"]).pages(None))
    assert [one for page in pages for one in page.finished] == ["9"]
    assert [one.remote_id for page in pages for one in page.skipped] == ["b"]


def test_a_changed_hubspot_order_that_cannot_be_read_leaves_the_others(far, reader):
    rows = [None, 7, "x", {"properties": {}}, {"id": "o", "properties": {}}]

    def body(asked):
        return {"total": len(rows), "results": rows} if asked else {"id": "o", "properties": {}}

    far.body = body
    pages = list(reader(HUBSPOT).changes(frozenset(), NOW).pages(LONG_AGO))
    assert len([one for page in pages for one in page.skipped]) >= 4


def dated(far, hours):
    """A far side whose clock is that far from ours."""
    far.headers = {}
    told = format_datetime(FakeTime().now() + timedelta(hours=hours), usegmt=True)
    far.RequestHandlerClass = type(
        "Dated", (far.RequestHandlerClass,), {"date_time_string": lambda self: told}
    )


@EVERY
@pytest.mark.parametrize("name", ["changes", "client_changes"])
@pytest.mark.parametrize("cursor", [None, LONG_AGO])
def test_no_cursor_lies_in_the_far_sides_future(far, reader, kind, name, cursor):
    dated(far, -20)
    far.body = {
        SHOPIFY[2]: shop(orders=[], customers=[]),
        VENDURE[2]: vendure({}),
        HUBSPOT[2]: {"total": 0, "results": []},
    }[kind[2]]
    stream = getattr(reader(kind), name)(frozenset(), FakeTime().now())
    (page,) = [page for page in stream.pages(cursor)]
    there = FakeTime().now() - timedelta(hours=20)
    assert there - timedelta(seconds=2) < datetime.fromisoformat(page.cursor["since"]) <= there


@pytest.mark.parametrize("told", [{}, {"id": None}, {"id": []}, {"properties": {}}])
def test_a_hubspot_entry_without_an_id_is_unclear(far, writer, told):
    far.body = told
    with pytest.raises(UnclearError):
        writer(HUBSPOT).push(delivery(DeliveryKind.NOTE))


@pytest.mark.parametrize(
    ("body", "error"),
    [({"category": "OBJECT_NOT_FOUND"}, RejectedError), ({}, AccountError), (b"", AccountError)],
)
def test_hubspots_not_found_is_a_clients_only_where_it_says_so(far, writer, body, error):
    far.status, far.body = 404, body
    with pytest.raises(error) as caught:
        writer(HUBSPOT).push(delivery(DeliveryKind.NOTE))
    assert isinstance(caught.value, AccountError) is (error is AccountError)
