"""Money and checkouts in a Shopify shop: a refund with its key, a draft order with its link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from concierge.domain.errors import RejectedError
from concierge.domain.money import Money
from concierge.domain.outbox import Delivered, Delivery

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.connectors.shopify.admin import Admin

_PAID = {"SALE", "CAPTURE"}


def make_refund(admin: Admin, delivery: Delivery) -> Delivered:
    """Back to where the money came from. The same key never refunds twice."""
    payload = delivery.payload
    order = str(payload["order"])
    amount = Money(int(payload["minor"]), str(payload["currency"]))
    payment = _payment(admin, order, amount)
    text = str(amount.decimal())
    wanted: dict[str, Any] = {
        "orderId": order,
        "note": str(payload.get("note") or payload.get("reason") or ""),
        "transactions": [
            {
                "amount": text,
                "gateway": payment["gateway"],
                "kind": "REFUND",
                "orderId": order,
                "parentId": payment["id"],
            }
        ],
    }
    if payload.get("shipping"):
        wanted["shipping"] = {"amount": text}
    variables = {"input": wanted, "key": str(UUID(delivery.key))}
    made = admin.write("refund", "refundCreate", variables)
    with admin.reading():
        return Delivered(remote_id=_told(made["refund"], "id"))


def _payment(admin: Admin, order: str, amount: Money) -> Mapping[str, Any]:
    """The payment it is taken from. Raises RejectedError where nothing was paid that way."""
    who = admin.wire.who
    with admin.reading():
        found = admin.ask("payments", {"id": order})["order"]
    if found is None:
        raise RejectedError(f"{who} no longer knows this order. Discard the refund.")
    for payment in admin.rows(found, "transactions"):
        with admin.reading():
            paid = payment["amountSet"]["shopMoney"]
            if payment["kind"] not in _PAID or payment["status"] != "SUCCESS":
                continue
            if paid["currencyCode"] != amount.currency:
                raise RejectedError(
                    f"{who} took this payment in {paid['currencyCode']}, "
                    f"not in {amount.currency}. Discard the refund and plan it anew."
                )
            return dict(payment)
    raise RejectedError(f"{who} has no settled payment for this order, so nothing to refund.")


def make_checkout(admin: Admin, delivery: Delivery) -> Delivered:
    """A draft order that carries the consultation's reference; the link is its invoice's."""
    payload = delivery.payload
    reference = str(payload["reference"])
    wanted = {
        "purchasingEntity": {"customerId": delivery.client},
        "customAttributes": [{"key": "concierge", "value": reference}],
        "tags": [_tag(delivery)],
        "note": str(payload.get("note") or ""),
        "lineItems": [_line(item, str(payload["currency"])) for item in payload["items"]],
    }
    made = admin.write("checkout", "draftOrderCreate", {"input": wanted})
    with admin.reading():
        return _delivered(made["draftOrder"])


def find_checkout(admin: Admin, delivery: Delivery) -> Delivered | None:
    """The draft order of this very proposal, if the shop has one."""
    query = f"tag:'{_tag(delivery)}'"
    found = admin.ask("find_checkout", {"query": query}).get("draftOrders")
    nodes = admin.rows(found, "nodes")
    with admin.reading():
        return _delivered(nodes[0]) if nodes else None


def _tag(delivery: Delivery) -> str:
    """Of its own for each proposal: a consultation may make several."""
    return f"concierge-{delivery.key[:16]}"


def _line(item: Mapping[str, Any], currency: str) -> dict[str, Any]:
    if item.get("variant"):
        return {"variantId": item["variant"], "quantity": int(item["quantity"])}
    price = Money(int(item["minor"]), currency)
    return {
        "title": str(item["title"]),
        "quantity": int(item["quantity"]),
        "originalUnitPriceWithCurrency": {
            "amount": str(price.decimal()),
            "currencyCode": currency,
        },
    }


def _delivered(draft: Mapping[str, Any]) -> Delivered:
    link = draft["invoiceUrl"]
    return Delivered(_told(draft, "id"), _told(draft, "invoiceUrl") if link is not None else "")


def _told(made: Mapping[str, Any], name: str) -> str:
    """Raises TypeError for anything but words."""
    found = made[name]
    if not isinstance(found, str) or not found:
        raise TypeError(name)
    return found
