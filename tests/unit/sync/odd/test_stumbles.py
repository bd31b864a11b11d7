"""Answers of another shape than was agreed: no connector lets anything out but a sentence, and
no writer takes for refused what may have been done."""

from __future__ import annotations

import json

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
from concierge.domain.outbox import DeliveryKind
from tests.unit.sync.odd.kinds import (
    EVERY,
    HUBSPOT,
    NOW,
    PAYLOADS,
    PRIVATE,
    READ,
    SHOPIFY,
    VENDURE,
    delivery,
    shop,
)

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
