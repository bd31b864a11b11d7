"""Answers recorded from a live shop: each customer and order in them maps, or is refused in words.

The recordings asked for fewer fields than we do, so a record that lacks one is filled up with
Shopify's neutral value before it must map; as it stands it must at least be refused politely.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC
from typing import Any

import pytest

from concierge.domain.remote import RemoteClient, RemoteOrder, SkippedRecord
from sync.connectors.shopify import fields, people
from sync.mapping import mapped
from tests.contract.shared import SHARED, contracts

_FOLDER = SHARED / "contracts" / "shopify" / "recorded"
_NAMES = sorted(path.name for path in _FOLDER.glob("*.json")) if _FOLDER.is_dir() else []
_INSTANT = "2026-01-01T00:00:00Z"


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
def test_recorded_orders_map_or_are_refused_with_a_reason(name):
    for order in _records(_load(name), "Order"):
        as_it_stands = mapped("order", fields.order, order)
        assert isinstance(as_it_stands, RemoteOrder | SkippedRecord)
        if isinstance(as_it_stands, SkippedRecord):
            assert as_it_stands.reason.startswith(("order without", "order with"))
            assert as_it_stands.remote_id == order["id"]


@pytest.mark.parametrize("name", _NAMES or [pytest.param("none", id="absent")])
def test_recorded_orders_map_once_the_fields_we_ask_for_are_there(name):
    for order in _records(_load(name), "Order"):
        found = mapped("order", fields.order, _full_order(order))
        assert isinstance(found, RemoteOrder), found
        assert found.placed_at.tzinfo is UTC
        assert len(found.lines) == len(_full_order(order)["lineItems"]["nodes"])


@pytest.mark.parametrize("name", _NAMES or [pytest.param("none", id="absent")])
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
