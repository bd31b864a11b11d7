"""The house's people and orders in the shapes Shopify's Admin API answers with.

Leaves are already as JSON carries them: instants end in Z, amounts are decimal texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sync.sandbox import orders as sold
from sync.sandbox.house import CURRENCY, Customer, SandboxHouse, customer_id
from sync.sandbox.written import Metafield

Shape = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a connection: `offset` is the place of the first node in the whole."""

    nodes: Sequence[Any]
    offset: int
    has_next: bool
    total: int | None = None


def gid(kind: str, number: int | str) -> str:
    return f"gid://shopify/{kind}/{number}"


def instant(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def money(cents: int) -> Shape:
    sign, cents = ("-", -cents) if cents < 0 else ("", cents)
    # Shopify drops the last zero of a whole amount: "226.0".
    text = f"{cents // 100}.{cents % 100:02}"
    text = text[:-1] if text.endswith("0") else text
    return {"amount": sign + text, "currencyCode": CURRENCY}


def bag(cents: int) -> Shape:
    amount = money(cents)
    return {"shopMoney": amount, "presentmentMoney": amount}


def member(house: SandboxHouse, index: int, spent: int) -> Shape:
    identifier = gid("CustomerSegmentMember", customer_id(index))
    shape: Shape = {
        "__typename": "CustomerSegmentMember",
        "id": identifier,
        "amountSpent": money(spent),
    }

    def later(key: str) -> Callable[[Shape], Any]:
        return lambda _: customer(house, house.customer(index))[key]

    for key in ("displayName", "firstName", "lastName", "numberOfOrders", "defaultEmailAddress"):
        shape[key] = later(key)
    shape["lastOrderId"] = lambda _: next(
        (gid("Order", order.id) for order in house.orders_of(index)), None
    )
    return shape


def customer(house: SandboxHouse, found: Customer) -> Shape:
    past = house.orders_of(found.index)
    identifier = customer_id(found.index)
    who = found.person
    record = house.written.records.get(found.index)
    written_note = record.note if record else None
    written_tags = record.tags if record else None
    return {
        "__typename": "Customer",
        "id": gid("Customer", identifier),
        "legacyResourceId": str(identifier),
        "firstName": found.first or None,
        "lastName": found.last or None,
        "displayName": (who.display if found.last else "") or found.email or found.phone,
        "locale": who.country.locale,
        "note": (found.note if written_note is None else written_note) or None,
        "tags": list(found.tags if written_tags is None else written_tags),
        "createdAt": instant(found.created_at),
        "updatedAt": instant(house.customer_updated(found.index)),
        "verifiedEmail": bool(found.email),
        "numberOfOrders": str(len(past)),
        "amountSpent": money(house.spent(found.index)),
        "defaultEmailAddress": (
            found.email and {"emailAddress": found.email, "marketingState": found.email_marketing}
        )
        or None,
        "defaultPhoneNumber": (
            found.phone and {"phoneNumber": found.phone, "marketingState": found.phone_marketing}
        )
        or None,
        "defaultAddress": {
            "__typename": "MailingAddress",
            "id": gid("MailingAddress", identifier + 1),
            "address1": who.street,
            "address2": None,
            "city": who.town,
            "zip": who.postcode or None,
            "province": None,
            "company": None,
            "countryCodeV2": who.country.code,
            "timeZone": who.zone,
        },
        "metafields": lambda args: (
            metafields(house, found.index) if args.get("namespace") in {None, "concierge"} else []
        ),
        "orders": lambda args: _orders(house, found.index, args),
        "lastOrder": lambda _: order(house, past[0]) if past else None,
    }


def written_metafields(house: SandboxHouse, index: int) -> dict[str, Metafield]:
    """By key: those of the founding with what was written over them."""
    facts = house.customer(index).facts
    found: dict[str, Metafield | None] = {
        key: Metafield(value, "single_line_text_field", 0) for key, value in facts.items()
    }
    if index in house.written.records:
        found |= house.written.records[index].metafields
    return {key: one for key, one in found.items() if one is not None}


def metafields(house: SandboxHouse, index: int) -> list[Shape]:
    return [
        {
            "__typename": "Metafield",
            "id": gid("Metafield", customer_id(index) * 100 + at),
            "namespace": "concierge",
            "key": key,
            "value": one.value,
            "type": one.type,
            "compareDigest": one.digest,
        }
        for at, (key, one) in enumerate(written_metafields(house, index).items())
    ]


def _orders(house: SandboxHouse, index: int, args: Shape) -> list[Shape]:
    key = (lambda o: o.updated_at) if args["sortKey"] == "UPDATED_AT" else (lambda o: o.id)
    past = sorted(house.orders_of(index), key=key, reverse=bool(args.get("reverse")))
    return [order(house, found) for found in past]


def order(house: SandboxHouse, found: sold.Order) -> Shape:
    buyer = house.customer(found.customer)
    lines = [_line(found, line) for line in found.lines]
    tax, now = found.tax, found.current_total
    return {
        "__typename": "Order",
        "id": gid("Order", found.id),
        "legacyResourceId": str(found.id),
        "name": found.name,
        "email": buyer.email or None,
        "note": None,
        "tags": [],
        "createdAt": instant(found.placed_at),
        "processedAt": instant(found.placed_at),
        "updatedAt": instant(found.updated_at),
        "cancelledAt": instant(found.cancelled_at),
        "cancelReason": "CUSTOMER" if found.cancelled_at else None,
        "test": False,
        "currencyCode": CURRENCY,
        "taxesIncluded": True,
        "customer": lambda _: customer(house, buyer),
        "customAttributes": [{"key": k, "value": v} for k, v in found.attributes.items()],
        "displayFinancialStatus": found.financial,
        "displayFulfillmentStatus": found.fulfilment,
        "returnStatus": found.return_status,
        "totalPriceSet": bag(found.total),
        "subtotalPriceSet": bag(found.subtotal),
        "currentTotalPriceSet": bag(now),
        "totalRefundedSet": bag(found.refunded),
        "totalTaxSet": bag(tax),
        "currentTotalTaxSet": bag(sold.tax_inside(now) if found.taxed else 0),
        "totalShippingPriceSet": bag(found.shipping),
        "netPaymentSet": bag(found.net),
        "totalOutstandingSet": bag(0 if found.cancelled_at else found.total - found.received),
        "lineItems": lines,
        "fulfillments": [_parcel(found, parcel) for parcel in found.parcels],
        "refunds": [_refund(found, refund, lines) for refund in found.refunds],
        "returns": [_return(ret, lines) for ret in found.returns],
        "transactions": lambda args: _payments(found)[: args.get("first")],
    }


def _payments(found: sold.Order) -> list[Shape]:
    """What was paid, as one payment by card."""
    if not found.received:
        return []
    return [
        {
            "__typename": "OrderTransaction",
            "id": gid("OrderTransaction", found.id),
            "kind": "SALE",
            "status": "SUCCESS",
            "gateway": "card",
            "amountSet": bag(found.received),
        }
    ]


def _line(found: sold.Order, line: sold.Line) -> Shape:
    tax = sold.tax_inside(line.paid) if found.taxed else 0
    waiting = 0 if found.fulfilment == "FULFILLED" else line.quantity - line.returned
    return {
        "__typename": "LineItem",
        "id": gid("LineItem", line.id),
        "title": line.title,
        "variantTitle": line.variant,
        "sku": line.sku,
        "quantity": line.quantity,
        "currentQuantity": line.quantity - line.returned,
        "unfulfilledQuantity": waiting,
        "variant": line.variant_id
        and {
            "__typename": "ProductVariant",
            "id": gid("ProductVariant", line.variant_id),
            "legacyResourceId": str(line.variant_id),
            "title": line.variant,
            "sku": line.sku,
            "price": money(line.unit)["amount"],
        },
        "originalUnitPriceSet": bag(line.unit),
        "originalTotalSet": bag(line.unit * line.quantity),
        "discountedTotalSet": bag(line.paid),
        "discountAllocations": [{"allocatedAmountSet": bag(line.discount)}]
        if line.discount
        else [],
        "taxLines": [{"title": "VAT", "rate": sold.TAX_PERCENT / 100, "priceSet": bag(tax)}]
        if tax
        else [],
    }


def _parcel(found: sold.Order, parcel: sold.Parcel) -> Shape:
    return {
        "__typename": "Fulfillment",
        "id": gid("Fulfillment", parcel.id),
        "name": f"{found.name}-F{parcel.id % 10 + 1}",
        "status": "SUCCESS",
        "displayStatus": parcel.status,
        "createdAt": instant(parcel.created_at),
        "updatedAt": instant(parcel.events[-1].at if parcel.events else parcel.created_at),
        "deliveredAt": instant(parcel.delivered_at),
        "estimatedDeliveryAt": instant(parcel.promised_at),
        "inTransitAt": instant(parcel.in_transit_at),
        "totalQuantity": sum(line.quantity for line in found.lines),
        "trackingInfo": [
            {
                "company": parcel.company,
                "number": parcel.number,
                "url": f"https://track.example.com/{parcel.number}",
            }
        ],
        "events": [
            {
                "__typename": "FulfillmentEvent",
                "id": gid("FulfillmentEvent", parcel.id * 100 + at),
                "status": event.status,
                "happenedAt": instant(event.at),
                "createdAt": instant(event.at),
                "city": event.town,
                "country": event.country,
                "province": None,
                "message": event.message,
                "estimatedDeliveryAt": None,
            }
            for at, event in enumerate(parcel.events)
        ],
    }


def _refund(found: sold.Order, refund: sold.Refund, lines: list[Shape]) -> Shape:
    shapes = []
    for at, (index, quantity) in enumerate(refund.lines):
        value = found.lines[index].value_of(quantity)
        tax = sold.tax_inside(value) if found.taxed else 0
        shapes.append(
            {
                "__typename": "RefundLineItem",
                "id": gid("RefundLineItem", refund.id * 100 + at),
                "lineItem": lines[index],
                "quantity": quantity,
                "subtotalSet": bag(value),
                "priceSet": bag(found.lines[index].unit),
                "totalTaxSet": bag(tax),
            }
        )
    return {
        "__typename": "Refund",
        "id": gid("Refund", refund.id),
        "createdAt": instant(refund.at),
        "processedAt": instant(refund.at),
        "updatedAt": instant(refund.at),
        "note": refund.note,
        "totalRefundedSet": bag(refund.total),
        "refundLineItems": shapes,
    }


def _return(found: sold.Return, lines: list[Shape]) -> Shape:
    handle, name = found.reason
    reason = {
        "__typename": "ReturnReasonDefinition",
        "id": gid("ReturnReasonDefinition", handle),
        "handle": handle,
        "name": name,
    }
    return {
        "__typename": "Return",
        "id": gid("Return", found.id),
        "name": found.name,
        "status": found.status,
        "createdAt": instant(found.at),
        "closedAt": instant(found.closed_at),
        "totalQuantity": sum(quantity for _, quantity in found.lines),
        "returnLineItems": [
            {
                "__typename": "ReturnLineItem",
                "id": gid("ReturnLineItem", found.id * 100 + at),
                "quantity": quantity,
                "customerNote": found.words or None,
                "returnReasonNote": "",
                "returnReasonDefinition": reason,
                "fulfillmentLineItem": {
                    "__typename": "FulfillmentLineItem",
                    "id": gid("FulfillmentLineItem", found.id * 100 + at),
                    "quantity": quantity,
                    "lineItem": lines[index],
                },
            }
            for at, (index, quantity) in enumerate(found.lines)
        ],
    }
