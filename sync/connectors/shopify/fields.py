"""Shopify's orders mapped to our records: pure functions and one table per enumeration.

Net amounts: Shopify's line totals contain the tax where `taxesIncluded` is set, so the line's
own tax is taken out there; all discounts, order-wide ones too, lie in `discountAllocations`.
"""

from __future__ import annotations

from collections import Counter

from concierge.domain.money import Money
from concierge.domain.orders import (
    FinancialStatus,
    FulfilmentStatus,
    ReturnStatus,
    net_sold,
)
from concierge.domain.remote import (
    RemoteArrival,
    RemoteLine,
    RemoteOrder,
    RemoteRefund,
    RemoteRefundLine,
    RemoteReturn,
    RemoteReturnLine,
    RemoteSale,
)
from sync.connector import BadRecordError
from sync.connectors.shopify.parcels import parcel
from sync.connectors.shopify.values import bag
from sync.mapping import Payload, instant, maybe, state

FINANCIAL = {
    "PENDING": FinancialStatus.PENDING,
    "AUTHORIZED": FinancialStatus.AUTHORIZED,
    "PARTIALLY_PAID": FinancialStatus.PARTIALLY_PAID,
    "PAID": FinancialStatus.PAID,
    "PARTIALLY_REFUNDED": FinancialStatus.PARTIALLY_REFUNDED,
    "REFUNDED": FinancialStatus.REFUNDED,
    "VOIDED": FinancialStatus.VOIDED,
    "EXPIRED": FinancialStatus.EXPIRED,
}
FULFILMENT = {
    "UNFULFILLED": FulfilmentStatus.UNFULFILLED,
    "OPEN": FulfilmentStatus.UNFULFILLED,
    "REQUEST_DECLINED": FulfilmentStatus.UNFULFILLED,
    "PARTIALLY_FULFILLED": FulfilmentStatus.PARTIALLY_FULFILLED,
    "FULFILLED": FulfilmentStatus.FULFILLED,
    "RESTOCKED": FulfilmentStatus.RESTOCKED,
    "PENDING_FULFILLMENT": FulfilmentStatus.IN_PROGRESS,
    "IN_PROGRESS": FulfilmentStatus.IN_PROGRESS,
    "ON_HOLD": FulfilmentStatus.ON_HOLD,
    "SCHEDULED": FulfilmentStatus.SCHEDULED,
}
RETURN = {
    "REQUESTED": ReturnStatus.REQUESTED,
    "OPEN": ReturnStatus.OPEN,
    "DECLINED": ReturnStatus.DECLINED,
    "CANCELED": ReturnStatus.CANCELED,
    "CLOSED": ReturnStatus.CLOSED,
}


def order(payload: Payload) -> RemoteOrder:
    """An order with everything on it.

    `gross` is what she pays before refunds (so `gross - refunded` is what she paid in the
    end): Shopify's current total is already less the refunds, and its total still contains
    what was edited away.
    """
    total, current = bag(payload["totalPriceSet"]), bag(payload["currentTotalPriceSet"])
    refunded = bag(payload["totalRefundedSet"])
    gross = min(current + refunded, max(total, current))
    tax = payload.get("totalTaxSet")
    included = bool(payload["taxesIncluded"])
    lines = tuple(_line(found, included) for found in payload["lineItems"]["nodes"])
    fulfillments = (parcel(found) for found in payload.get("fulfillments") or ())
    return RemoteOrder(
        remote_id=payload["id"],
        client_remote_id=_buyer(payload),
        name=payload["name"],
        placed_at=instant(payload.get("processedAt") or payload["createdAt"]),
        updated_at=instant(payload["updatedAt"]),
        cancelled_at=maybe(payload.get("cancelledAt")),
        financial=_financial(payload.get("displayFinancialStatus"), gross),
        fulfilment=state(FULFILMENT, payload["displayFulfillmentStatus"], "fulfilment state"),
        gross=gross,
        tax=bag(tax) if tax else Money.zero(gross.currency),
        shipping=bag(payload["totalShippingPriceSet"]),
        refunded=refunded,
        lines=lines,
        parcels=tuple(found for found in fulfillments if found is not None),
        refunds=_refunds(payload, lines, included),
        returns=tuple(_return(found) for found in (payload.get("returns") or {}).get("nodes", ())),
        attributes={a["key"]: a["value"] or "" for a in payload.get("customAttributes") or ()},
    )


def sale(payload: Payload) -> RemoteSale:
    """What became of an order, read from the slim question."""
    included = bool(payload["taxesIncluded"])
    lines = tuple(_line(found, included) for found in payload["lineItems"]["nodes"])
    refunds = _refunds(payload, lines, included)
    refunded = bag(payload["totalRefundedSet"])
    parcels = (parcel(found) for found in payload.get("fulfillments") or ())
    return RemoteSale(
        remote_id=payload["id"],
        cancelled_at=maybe(payload.get("cancelledAt")),
        financial=_financial(payload.get("displayFinancialStatus"), bag(payload["totalPriceSet"])),
        fulfilment=state(FULFILMENT, payload["displayFulfillmentStatus"], "fulfilment state"),
        net=Money(net_sold(lines, refunds), refunded.currency),
        refunded=refunded,
        refunds=refunds,
        arrivals=tuple(
            RemoteArrival(p.remote_id, p.state, p.shipped_at, p.delivered_at)
            for p in parcels
            if p is not None
        ),
    )


def _buyer(payload: Payload) -> str:
    buyer = payload.get("customer")
    if not buyer:
        raise BadRecordError("without a client")
    return str(buyer["id"])


def _financial(word: str | None, gross: Money) -> FinancialStatus:
    if word is None:
        # Shopify gives no state where nothing is to be paid.
        return FinancialStatus.PENDING if gross else FinancialStatus.PAID
    return state(FINANCIAL, word, "payment state")


def _line(payload: Payload, taxes_included: bool) -> RemoteLine:
    listed = net = bag(payload["originalTotalSet"])
    for allocation in payload.get("discountAllocations") or ():
        net = net - bag(allocation["allocatedAmountSet"])
    paid = net
    for tax in payload.get("taxLines") or ():
        if taxes_included:
            net = net - bag(tax["priceSet"])
        else:
            paid = paid + bag(tax["priceSet"])
    quantity = int(payload["quantity"])
    variant = payload.get("variant") or {}
    return RemoteLine(
        remote_id=payload["id"],
        title=payload.get("title") or "",
        variant=payload.get("variantTitle") or "",
        sku=payload.get("sku") or "",
        variant_remote_id=variant.get("id") or "",
        quantity=quantity,
        current_quantity=int(payload["currentQuantity"]),
        net=net,
        net_unit=_one_of(net, quantity),
        price_unit=_one_of(listed, quantity),
        paid=paid,
    )


def _one_of(whole: Money, quantity: int) -> Money:
    return whole.split([1] * quantity)[-1] if quantity > 1 else whole


def _refunds(
    payload: Payload, lines: tuple[RemoteLine, ...], taxes_included: bool
) -> tuple[RemoteRefund, ...]:
    """Returned pieces are worth their share of the line's net, so that all of them together
    are worth exactly the line, however many refunds they came in."""
    by_id = {line.remote_id: line for line in lines}
    used: Counter[str] = Counter()
    refunds = []
    for found in sorted(payload.get("refunds") or (), key=_refund_time):
        returned = []
        for item in (found.get("refundLineItems") or {}).get("nodes") or ():
            line_id, quantity = item["lineItem"]["id"], int(item["quantity"])
            line = by_id.get(line_id)
            if line is not None and used[line_id] + quantity <= line.quantity:
                net = _share(line, used[line_id], quantity)
            else:
                net = bag(item["subtotalSet"])
                net = net - bag(item["totalTaxSet"]) if taxes_included else net
            used[line_id] += quantity
            returned.append(RemoteRefundLine(line_id, quantity, net))
        refunds.append(
            RemoteRefund(
                remote_id=found["id"],
                at=instant(_refund_time(found)),
                total=bag(found["totalRefundedSet"]),
                note=found.get("note") or "",
                lines=tuple(returned),
            )
        )
    return tuple(refunds)


def _refund_time(found: Payload) -> str:
    return str(found.get("createdAt") or found["processedAt"])


def _share(line: RemoteLine, before: int, quantity: int) -> Money:
    def up_to(pieces: int) -> int:
        return line.net.minor * pieces // line.quantity

    return Money(up_to(before + quantity) - up_to(before), line.net.currency)


def _return(payload: Payload) -> RemoteReturn:
    items = (payload.get("returnLineItems") or {}).get("nodes") or ()
    titles, reasons = [], []
    back: Counter[str] = Counter()
    for item in items:
        line = (item.get("fulfillmentLineItem") or {}).get("lineItem") or {}
        titles.append(line.get("title") or "")
        if line.get("id"):
            back[line["id"]] += int(item.get("quantity") or 0)
        named = (item.get("returnReasonDefinition") or {}).get("name")
        said = item.get("customerNote") or item.get("returnReasonNote")
        reasons.append(": ".join(part for part in (named, said) if part))
    return RemoteReturn(
        remote_id=payload["id"],
        name=payload["name"],
        status=state(RETURN, payload["status"], "return state"),
        opened_at=instant(payload["createdAt"]),
        quantity=int(payload["totalQuantity"]),
        reason="; ".join(dict.fromkeys(reason for reason in reasons if reason)),
        titles=tuple(title for title in titles if title),
        lines=tuple(RemoteReturnLine(line, quantity) for line, quantity in back.items()),
    )
