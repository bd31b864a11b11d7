"""Shopify's payloads mapped to our records: pure functions and one table per enumeration.

Net amounts: Shopify's line totals contain the tax where `taxesIncluded` is set, so the line's
own tax is taken out there; all discounts, order-wide ones too, lie in `discountAllocations`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar

from concierge.domain.money import Money
from concierge.domain.orders import (
    FinancialStatus,
    FulfilmentStatus,
    ParcelState,
    ReturnStatus,
    net_sold,
)
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteArrival,
    RemoteClient,
    RemoteLine,
    RemoteMember,
    RemoteOrder,
    RemoteParcel,
    RemoteParcelEvent,
    RemoteRefund,
    RemoteRefundLine,
    RemoteReturn,
    RemoteSale,
    SkippedRecord,
)
from sync.connector import BadRecordError

Payload = Mapping[str, Any]
R = TypeVar("R")

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
PARCEL = {
    "LABEL_PURCHASED": ParcelState.LABEL_MADE,
    "LABEL_PRINTED": ParcelState.LABEL_MADE,
    "LABEL_VOIDED": ParcelState.LABEL_MADE,
    "SUBMITTED": ParcelState.LABEL_MADE,
    "CONFIRMED": ParcelState.LABEL_MADE,
    "CARRIER_PICKED_UP": ParcelState.SCANNED,
    "IN_TRANSIT": ParcelState.IN_TRANSIT,
    "OUT_FOR_DELIVERY": ParcelState.OUT_FOR_DELIVERY,
    "ATTEMPTED_DELIVERY": ParcelState.ATTEMPTED,
    "READY_FOR_PICKUP": ParcelState.AVAILABLE_FOR_PICKUP,
    "PICKED_UP": ParcelState.DELIVERED,
    "DELIVERED": ParcelState.DELIVERED,
    "DELAYED": ParcelState.DELAYED,
    "FAILURE": ParcelState.EXCEPTION,
    "NOT_DELIVERED": ParcelState.EXCEPTION,
}
_HANDED_OVER = {"FULFILLED", "MARKED_AS_FULFILLED"}
_NO_PARCEL = {"CANCELLED", "ERROR", "FAILURE"}
RETURN = {
    "REQUESTED": ReturnStatus.REQUESTED,
    "OPEN": ReturnStatus.OPEN,
    "DECLINED": ReturnStatus.DECLINED,
    "CANCELED": ReturnStatus.CANCELED,
    "CLOSED": ReturnStatus.CLOSED,
}
MARKETING = {
    "SUBSCRIBED": Marketing.SUBSCRIBED,
    "PENDING": Marketing.NOT_ASKED,
    "NOT_SUBSCRIBED": Marketing.NOT_ASKED,
    "UNSUBSCRIBED": Marketing.UNSUBSCRIBED,
    "REDACTED": Marketing.UNSUBSCRIBED,
    "INVALID": Marketing.UNSUBSCRIBED,
}


def mapped(kind: str, read: Callable[[Payload], R], payload: Payload) -> R | SkippedRecord:
    """The record, or why this one payload cannot be one; nothing is raised."""
    try:
        return read(payload)
    except BadRecordError as exc:
        reason = str(exc)
    except KeyError as exc:
        reason = f"without {exc.args[0]}"
    except (TypeError, ValueError, AttributeError):
        reason = "with a value that cannot be read"
    identifier = payload.get("id") if isinstance(payload, Mapping) else None
    return SkippedRecord(str(identifier or ""), f"{kind} {reason}")


def number_of(gid: str) -> str:
    """The digits of "gid://shopify/Customer/123"."""
    return gid.rpartition("/")[2]


def customer_gid(gid: str) -> str:
    """The customer's id for a segment member's; both carry the same number."""
    return f"gid://shopify/Customer/{number_of(gid)}"


def _state(table: Mapping[str, R], word: str | None, what: str) -> R:
    found = table.get(word or "")
    if found is None:
        raise BadRecordError(f"with an unknown {what}")
    return found


def _instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise BadRecordError("with a time that names no zone")
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def _maybe(text: str | None) -> datetime | None:
    return None if text is None else _instant(text)


# Prices repeat; reading each text once makes a page a tenth quicker.
_parse = lru_cache(maxsize=8192)(Money.parse)


def _money(amount: Payload) -> Money:
    return _parse(amount["amount"], amount["currencyCode"])


def _bag(bag: Payload) -> Money:
    return _money(bag["shopMoney"])


def member(payload: Payload, position: int | None, currency: str) -> RemoteMember:
    """A place in the order by spend, or a carrier of the VIP tag where there is none.

    Who never bought has spent nothing in `currency`.
    """
    spent = payload.get("amountSpent")
    net = _money(spent) if spent else Money.zero(currency)
    return RemoteMember(customer_gid(payload["id"]), position, net, position is None)


def client(payload: Payload) -> RemoteClient:
    mail: Payload = payload.get("defaultEmailAddress") or {}
    phone: Payload = payload.get("defaultPhoneNumber") or {}
    metafields = (payload.get("metafields") or {}).get("nodes") or ()
    return RemoteClient(
        remote_id=payload["id"],
        first_name=payload.get("firstName") or "",
        last_name=payload.get("lastName") or "",
        display_name=payload.get("displayName") or "",
        email=mail.get("emailAddress") or "",
        email_marketing=_marketing(mail),
        phone=phone.get("phoneNumber") or "",
        phone_marketing=_marketing(phone),
        locale=payload.get("locale") or "",
        note=payload.get("note") or "",
        tags=tuple(payload.get("tags") or ()),
        address=_address(payload.get("defaultAddress")),
        net_spend=_money(payload["amountSpent"]),
        order_count=int(payload["numberOfOrders"]),
        created_at=_instant(payload["createdAt"]),
        updated_at=_instant(payload["updatedAt"]),
        attributes={f"{f['namespace']}.{f['key']}": f["value"] for f in metafields},
    )


def _marketing(address: Payload) -> Marketing:
    word = address.get("marketingState")
    return Marketing.NOT_ASKED if word is None else _state(MARKETING, word, "marketing state")


def _address(payload: Payload | None) -> RemoteAddress | None:
    if not payload:
        return None
    lines = (payload.get("address1"), payload.get("address2"))
    return RemoteAddress(
        tuple(line for line in lines if line),
        payload.get("city") or "",
        payload.get("zip") or "",
        payload.get("countryCodeV2") or "",
    )


def order(payload: Payload) -> RemoteOrder:
    """An order with everything on it.

    `gross` is what she pays before refunds (so `gross - refunded` is what she paid in the
    end): Shopify's current total is already less the refunds, and its total still contains
    what was edited away.
    """
    total, current = _bag(payload["totalPriceSet"]), _bag(payload["currentTotalPriceSet"])
    refunded = _bag(payload["totalRefundedSet"])
    gross = min(current + refunded, max(total, current))
    tax = payload.get("totalTaxSet")
    included = bool(payload["taxesIncluded"])
    lines = tuple(_line(found, included) for found in payload["lineItems"]["nodes"])
    fulfillments = (_parcel(found) for found in payload.get("fulfillments") or ())
    return RemoteOrder(
        remote_id=payload["id"],
        client_remote_id=_buyer(payload),
        name=payload["name"],
        placed_at=_instant(payload.get("processedAt") or payload["createdAt"]),
        updated_at=_instant(payload["updatedAt"]),
        cancelled_at=_maybe(payload.get("cancelledAt")),
        financial=_financial(payload.get("displayFinancialStatus"), gross),
        fulfilment=_state(FULFILMENT, payload["displayFulfillmentStatus"], "fulfilment state"),
        gross=gross,
        tax=_bag(tax) if tax else Money.zero(gross.currency),
        shipping=_bag(payload["totalShippingPriceSet"]),
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
    refunded = _bag(payload["totalRefundedSet"])
    parcels = (_parcel(found) for found in payload.get("fulfillments") or ())
    return RemoteSale(
        remote_id=payload["id"],
        cancelled_at=_maybe(payload.get("cancelledAt")),
        financial=_financial(payload.get("displayFinancialStatus"), _bag(payload["totalPriceSet"])),
        fulfilment=_state(FULFILMENT, payload["displayFulfillmentStatus"], "fulfilment state"),
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
    return _state(FINANCIAL, word, "payment state")


def _line(payload: Payload, taxes_included: bool) -> RemoteLine:
    listed = net = _bag(payload["originalTotalSet"])
    for allocation in payload.get("discountAllocations") or ():
        net = net - _bag(allocation["allocatedAmountSet"])
    if taxes_included:
        for tax in payload.get("taxLines") or ():
            net = net - _bag(tax["priceSet"])
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
    )


def _one_of(whole: Money, quantity: int) -> Money:
    return whole.split([1] * quantity)[-1] if quantity > 1 else whole


def _parcel(payload: Payload) -> RemoteParcel | None:
    """None for what was called off before it left."""
    word = payload.get("displayStatus")
    if payload["status"] in _NO_PARCEL or word == "CANCELED":
        return None
    tracking: Payload = next(iter(payload.get("trackingInfo") or ()), {})
    delivered = _maybe(payload.get("deliveredAt"))
    return RemoteParcel(
        remote_id=payload["id"],
        carrier=tracking.get("company") or "",
        tracking_number=tracking.get("number") or "",
        tracking_url=tracking.get("url") or "",
        state=_parcel_state(word, tracking, delivered),
        shipped_at=_maybe(payload.get("inTransitAt") or payload.get("createdAt")),
        promised_at=_maybe(payload.get("estimatedDeliveryAt")),
        delivered_at=delivered,
        events=tuple(reversed(_events(payload))),
    )


def _parcel_state(word: str | None, tracking: Payload, delivered: datetime | None) -> ParcelState:
    """A fulfilment without a carrier's word: handed over in person, or just sent."""
    if word is None or word in _HANDED_OVER:
        if delivered or not tracking.get("number"):
            return ParcelState.DELIVERED
        return ParcelState.IN_TRANSIT
    return _state(PARCEL, word, "parcel state")


def _events(payload: Payload) -> list[RemoteParcelEvent]:
    """In the order given; events of kinds we do not know are left out."""
    found = []
    for event in (payload.get("events") or {}).get("nodes") or ():
        state = PARCEL.get(event["status"])
        if state is not None:
            place = ", ".join(part for part in (event.get("city"), event.get("country")) if part)
            at = _instant(event["happenedAt"])
            found.append(RemoteParcelEvent(at, state, place, event.get("message") or ""))
    return found


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
                net = _bag(item["subtotalSet"])
                net = net - _bag(item["totalTaxSet"]) if taxes_included else net
            used[line_id] += quantity
            returned.append(RemoteRefundLine(line_id, quantity, net))
        refunds.append(
            RemoteRefund(
                remote_id=found["id"],
                at=_instant(_refund_time(found)),
                total=_bag(found["totalRefundedSet"]),
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
    for item in items:
        line = (item.get("fulfillmentLineItem") or {}).get("lineItem") or {}
        titles.append(line.get("title") or "")
        named = (item.get("returnReasonDefinition") or {}).get("name")
        said = item.get("customerNote") or item.get("returnReasonNote")
        reasons.append(": ".join(part for part in (named, said) if part))
    return RemoteReturn(
        remote_id=payload["id"],
        name=payload["name"],
        status=_state(RETURN, payload["status"], "return state"),
        opened_at=_instant(payload["createdAt"]),
        quantity=int(payload["totalQuantity"]),
        reason="; ".join(dict.fromkeys(reason for reason in reasons if reason)),
        titles=tuple(title for title in titles if title),
    )
