"""Answers recorded from a live shop: each customer and order in them maps, or is refused in words.
What tells of neither is read by whoever would read it here, or ends in a sentence.

The recordings asked for fewer fields than we do, so a record that lacks one is filled up with
Shopify's neutral value before it must map; as it stands it must at least be refused politely.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC
from decimal import Decimal
from typing import Any

import pytest

from concierge.domain.errors import RejectedError
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind
from concierge.domain.remote import RemoteClient, RemoteMember, RemoteOrder, SkippedRecord
from sync.connectors.shopify import account, fields, people
from sync.connectors.shopify.pull import EVERYBODY
from sync.connectors.shopify.push import open_writer
from sync.http import ONCE
from sync.mapping import mapped
from tests.contract.shared import SHARED, contracts
from tests.fakes.proxy import FaultProxy
from tests.unit.sync.conftest import open_shop

_FOLDER = SHARED / "contracts" / "shopify" / "recorded"
_NAMES = sorted(path.name for path in _FOLDER.glob("*.json")) if _FOLDER.is_dir() else []
_INSTANT = "2026-01-01T00:00:00Z"
_SEGMENTS = tuple(
    f"2025-01_segments_customer-segment-members-query-create-{what}.json"
    for what in ("direct-query-grammar", "segment-id-paths", "validation-and-shape")
)
_INVOICE = "2026-04_orders_draft-order-invoice-send-status-transition.json"
_WITHOUT_RECORDS = {
    **dict.fromkeys(_SEGMENTS, "members are asked for, and none is told yet: met as answers"),
    _INVOICE: "a draft that became no order: met as a checkout",
}
"""Recordings that tell of no customer and no order, and why."""


def _records(value: Any, kind: str) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if str(value.get("id", "")).startswith(f"gid://shopify/{kind}/"):
            yield value
        for inner in value.values():
            yield from _records(inner, kind)
    elif isinstance(value, list):
        for inner in value:
            yield from _records(inner, kind)


def _load(name):
    return json.loads((contracts("shopify") / "recorded" / name).read_text("utf-8"))


def _telling_of(kind):
    """Names of the recordings in which there is one, so that no test loops over nothing."""
    found = [name for name in _NAMES if any(_records(_load(name), kind))]
    return pytest.mark.parametrize("name", found or [pytest.param("none", id="absent")])


def _bag(amount="0.0"):
    return {"shopMoney": {"amount": amount, "currencyCode": "CAD"}}


def _full_order(order):
    total = order.get("totalPriceSet") or order.get("currentTotalPriceSet") or _bag()
    nothing = {"shopMoney": {**total["shopMoney"], "amount": "0.0"}}
    neutral = {
        "name": "#0", "createdAt": _INSTANT, "updatedAt": _INSTANT, "taxesIncluded": False,
        "displayFulfillmentStatus": "UNFULFILLED", "totalPriceSet": total,
        "currentTotalPriceSet": total, "totalRefundedSet": nothing,
        "totalShippingPriceSet": nothing, "lineItems": {"nodes": []},
    }  # fmt: skip
    full = {**neutral, **{k: v for k, v in order.items() if v is not None}}
    full["customer"] = order.get("customer") or {"id": "gid://shopify/Customer/1"}
    full["lineItems"] = {"nodes": [_full_line(n) for n in full["lineItems"].get("nodes", [])]}
    full["fulfillments"] = [_full_parcel(f) for f in order.get("fulfillments") or [] if "id" in f]
    full["refunds"] = [_full_refund(r) for r in order.get("refunds") or []]
    returns = (order.get("returns") or {}).get("nodes") or []
    full["returns"] = {"nodes": [_full_return(r) for r in returns]}
    return full


def _full_line(line):
    unit = line.get("originalUnitPriceSet") or _bag("10.0")
    neutral = {"id": "gid://shopify/LineItem/1", "quantity": 1, "originalTotalSet": unit}
    neutral["currentQuantity"] = line.get("quantity", 1)
    return {**neutral, **line}


def _full_parcel(parcel):
    return {"status": "SUCCESS", "createdAt": _INSTANT, **parcel}


def _full_refund(refund):
    full = {"createdAt": _INSTANT, "totalRefundedSet": _bag(), **refund}
    nodes = (refund.get("refundLineItems") or {}).get("nodes") or []
    kept = [n for n in nodes if "lineItem" in n]
    neutral = {"quantity": 1, "subtotalSet": _bag(), "totalTaxSet": _bag()}
    full["refundLineItems"] = {"nodes": [{**neutral, **n} for n in kept]}
    return full


def _full_return(found):
    neutral = {"name": "#0-R1", "status": "OPEN", "createdAt": _INSTANT, "totalQuantity": 1}
    return {**neutral, **found}


@pytest.mark.parametrize("name", _NAMES or [pytest.param("none", id="absent")])
def test_every_recording_tells_of_customers_or_orders_or_is_known_not_to(name):
    told = _load(name)
    is_met = any(True for kind in ("Order", "Customer") for _ in _records(told, kind))
    assert is_met is (name not in _WITHOUT_RECORDS)


@_telling_of("Order")
def test_recorded_orders_map_or_are_refused_with_a_reason(name):
    for order in _records(_load(name), "Order"):
        as_it_stands = mapped("order", fields.order, order)
        assert isinstance(as_it_stands, RemoteOrder | SkippedRecord)
        if isinstance(as_it_stands, SkippedRecord):
            assert as_it_stands.reason.startswith(("order without", "order with"))
            assert as_it_stands.remote_id == order["id"]


@_telling_of("Order")
def test_recorded_orders_map_once_the_fields_we_ask_for_are_there(name):
    for order in _records(_load(name), "Order"):
        found = mapped("order", fields.order, _full_order(order))
        assert isinstance(found, RemoteOrder), found
        assert found.placed_at.tzinfo is UTC
        assert len(found.lines) == len(_full_order(order)["lineItems"]["nodes"])


@_telling_of("Customer")
def test_recorded_customers_map_or_are_refused_with_a_reason(name):
    for customer in _records(_load(name), "Customer"):
        found = mapped("client", people.client, customer)
        assert isinstance(found, RemoteClient | SkippedRecord)
        if isinstance(found, SkippedRecord):
            assert found.reason.startswith("client without")


def test_the_recorded_customer_detail_maps_whole():
    payload = _load("2025-01_customers_customer-detail.json")["data"]["customer"]
    client = people.client(payload)
    assert client.order_count == 18
    assert client.net_spend.minor == 23_110
    assert client.net_spend.currency == "CAD"
    assert client.tags == ("egnition-sample-data", "referral")


def test_the_recorded_cancellation_leaves_nothing_paid():
    answer = _load("2026-04_orders_orderCancel-restock-refundMethod-parity.json")["downstreamRead"]
    payload = {**answer["response"]["data"]["order"], "totalPriceSet": _bag("20.0")}
    order = fields.order(_full_order(payload))
    assert order.cancelled_at is not None
    assert (order.gross - order.refunded).minor == 0


@_telling_of("Customer")
def test_recorded_customers_take_a_place_in_the_ranking(name):
    """No recording tells a segment's members; of a customer as much is asked there."""
    for customer in _records(_load(name), "Customer"):
        found = mapped("ranking place", lambda p: people.member(p, 1, "CAD"), customer)
        assert isinstance(found, RemoteMember), found
        assert found.remote_id == customer["id"]
        spent = (customer.get("amountSpent") or {}).get("amount", "0")
        assert found.net_spend.decimal() == Decimal(spent)


# --- answers that tell of no customer and no order -----------------------------------------


class _Recorded:
    """A shop that gives recorded answers, whatever it is asked."""

    def __init__(self, shop, proxy):
        self._proxy, self._time = proxy, shop.time
        self.config = shop.config(url=proxy.url)
        self.admin = account.line(self.config, self._time, lambda: False, ONCE)
        self.writer = open_writer(self.config, self._time, lambda: False)

    def answers(self, payload):
        self._proxy.rewrite = lambda _: json.dumps(payload).encode()

    def close(self):
        self.admin.close()
        self.writer.close()


@pytest.fixture(scope="module")
def recorded():
    shop = open_shop(20)
    with shop.server, FaultProxy(shop.server.url) as proxy:
        found = _Recorded(shop, proxy)
        yield found
        found.close()


def _read(recorded, payload):
    """What our line makes of it: the field that was asked for."""
    recorded.answers(payload)
    ((field, told),) = (payload.get("data") or {"nothing": None}).items()
    if told is not None and "userErrors" not in told:
        return recorded.admin.ask("about", {})[field]
    made = recorded.admin.write("checkout", field, {})
    (found,) = (part for name, part in made.items() if name != "userErrors")
    return found


@pytest.mark.parametrize("name", _SEGMENTS)
def test_a_recorded_answer_about_segments_is_read_or_refused_in_words(name, recorded):
    cases = {case["name"]: case["response"]["payload"] for case in _load(name)["cases"]}
    refused = {what for what in cases if "Rejected" in what}
    assert refused and refused < set(cases)
    for what, payload in cases.items():
        if what not in refused:
            assert _read(recorded, payload)["id"].startswith("gid://shopify/")
            continue
        with pytest.raises(RejectedError) as caught:
            _read(recorded, payload)
        said = str(caught.value)
        assert said.endswith(".")
        assert not any(message in said for message in _messages(payload))


def _messages(payload):
    errors = payload.get("errors") or next(iter(payload["data"].values()))["userErrors"]
    return [error["message"] for error in errors]


def test_the_segment_of_everybody_is_one_that_a_live_shop_accepted():
    accepted = {
        case["request"]["variables"]["input"]["query"]
        for case in _load(_SEGMENTS[0])["cases"]
        if not case["response"]["payload"]["data"]["customerSegmentMembersQueryCreate"][
            "userErrors"
        ]
    }
    assert EVERYBODY in accepted


def test_the_recorded_draft_order_is_a_checkout_with_its_invoice_s_link(recorded):
    told = _load(_INVOICE)
    made = told["create"]["response"]
    draft = made["data"]["draftOrderCreate"]["draftOrder"]
    sent = told["send"]["response"]["data"]["draftOrderInvoiceSend"]["draftOrder"]
    item = {"title": "Coat", "quantity": 1, "minor": 100}
    payload = {"reference": "C-1", "currency": "CAD", "note": "", "items": [item]}
    client = "gid://shopify/Customer/1"
    delivery = Delivery("0" * 32, DeliveryKind.CHECKOUT, client, payload)
    checkout = Delivered(draft["id"], draft["invoiceUrl"])
    assert checkout.link.startswith("https://")
    recorded.answers(made)
    assert recorded.writer.push(delivery) == checkout
    # Looked for later, its invoice sent meanwhile, it is still the same one.
    recorded.answers({"data": {"draftOrders": {"nodes": [sent]}}})
    assert recorded.writer.find(delivery) == checkout
