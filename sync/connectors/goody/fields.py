"""An order as Goody takes it, and what it says it costs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from concierge.domain.money import Money

if TYPE_CHECKING:
    from datetime import date

    from sync.connectors.goody.account import Setup
    from sync.ordering import Order

_NOON = time(12, tzinfo=UTC)
_TAKEN = ("already", "taken", "duplicate", "exists", "unique")


def cart(order: Order, setup: Setup) -> dict[str, Any]:
    """What both the price and the order are asked with."""
    address = {
        "first_name": order.first_name,
        "last_name": order.last_name,
        "address_1": order.lines[0],
        "address_2": ", ".join(order.lines[1:]),
        "city": order.city,
        "state": order.region,
        "postal_code": order.postcode,
        "country": order.country,
    }
    recipient = {
        "first_name": order.first_name or order.last_name,
        "last_name": order.last_name,
        "mailing_address": address,
    }
    return {
        "send_method": "direct_send",
        "recipients": [recipient],
        "cart": {"items": [{"product_id": setup.products[order.gesture], "quantity": 1}]},
    }


def batch(order: Order, setup: Setup, today: date) -> dict[str, Any]:
    made = {
        **cart(order, setup),
        "from_name": order.sender,
        "message": order.message,
        "customer_reference_id": order.reference,
    }
    if setup.payment:
        made["payment_method_id"] = setup.payment
    if order.send_on > today:
        made["scheduled_send_on"] = datetime.combine(order.send_on, _NOON).isoformat()
    return made


def price(answer: Mapping[str, Any], currency: str) -> Money:
    """The highest it estimates: taxes are known only once it is sent."""
    return _amount(answer["total_price"]["est_group_total_high"], currency)


def charged(answer: Mapping[str, Any], currency: str) -> Money | None:
    """None while Goody does not know the tax, or sends it on a later day."""
    orders = answer.get("orders_preview") or []
    if len(orders) != 1:
        return None
    total = (orders[0].get("amounts") or {}).get("amount_total")
    return None if total is None else _amount(total, currency)


def number(answer: Mapping[str, Any]) -> str:
    told = answer.get("reference_id") or answer["id"]
    if not isinstance(told, str) or not 0 < len(told) <= 64:
        raise ValueError("an order without a number")
    return told


def _amount(told: Any, currency: str) -> Money:
    """Goody counts in minor units."""
    if not isinstance(told, int) or isinstance(told, bool) or told < 0:
        raise ValueError("no amount")
    return Money(told, currency)


def is_taken(body: bytes) -> bool:
    """Whether a refusal says that an order with this reference is there."""
    try:
        told = json.dumps(json.loads(body)).lower()
    except (ValueError, RecursionError):
        return False
    return "customer_reference_id" in told and any(word in told for word in _TAKEN)
