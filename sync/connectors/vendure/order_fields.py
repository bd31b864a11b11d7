"""Vendure's orders mapped to our records, with their lines, parcels and refunds.

Net amounts: `proratedLinePrice` is Vendure's own figure after a line's and the order's discounts,
without tax, and together with the surcharges it adds up to the order's subtotal. It is told for
the pieces that are left; for the line as ordered it is scaled up again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, net_sold
from concierge.domain.remote import (
    RemoteArrival,
    RemoteLine,
    RemoteOrder,
    RemoteParcel,
    RemoteRefund,
    RemoteRefundLine,
    RemoteSale,
)
from sync.connector import BadRecordError
from sync.connectors.vendure.fields import SETTLED, House, Payload, paid
from sync.mapping import instant

_CANCELLED = "Cancelled"
_AUTHORISED = "Authorized"
_REFERENCE = "conciergeReference"
PARCEL = {
    "Created": ParcelState.LABEL_MADE,
    "Pending": ParcelState.LABEL_MADE,
    "Shipped": ParcelState.IN_TRANSIT,
    "Delivered": ParcelState.DELIVERED,
}
"""Shops add states of their own between these: whatever is not here is on its way."""


def order(payload: Payload, shop: House) -> RemoteOrder:
    """`gross` is the greater of what is to be paid now and what was paid: Vendure's total drops
    with every cancelled piece, and to zero with the last, while the payment stays."""
    currency = payload["currencyCode"]
    buyer = payload.get("customer")
    if not buyer:
        raise BadRecordError("without a client")
    settled, back = paid(payload)
    lines = _lines(payload, shop)
    custom = payload.get("customFields") or {}
    return RemoteOrder(
        remote_id=str(payload["id"]),
        client_remote_id=str(buyer["id"]),
        name=payload["code"],
        placed_at=instant(payload["orderPlacedAt"]),
        updated_at=instant(payload["updatedAt"]),
        cancelled_at=_cancelled_at(payload),
        financial=_financial(payload),
        fulfilment=_fulfilment(payload),
        gross=shop.money(max(payload["totalWithTax"], settled), currency),
        tax=shop.money(payload["totalWithTax"] - payload["total"], currency),
        shipping=shop.money(payload["shippingWithTax"], currency),
        refunded=shop.money(back, currency),
        lines=lines,
        parcels=_parcels(payload),
        refunds=_refunds(payload, lines, shop, with_notes=True),
        returns=(),
        attributes={"concierge": custom[_REFERENCE]} if custom.get(_REFERENCE) else {},
    )


def sale(payload: Payload, shop: House) -> RemoteSale:
    """What became of an order, read from the slim question."""
    currency = payload["currencyCode"]
    lines = _lines(payload, shop)
    refunds = _refunds(payload, lines, shop, with_notes=False)
    return RemoteSale(
        remote_id=str(payload["id"]),
        cancelled_at=_cancelled_at(payload),
        financial=_financial(payload),
        fulfilment=_fulfilment(payload),
        net=Money(net_sold(lines, refunds), currency),
        refunded=shop.money(paid(payload)[1], currency),
        refunds=refunds,
        arrivals=tuple(
            RemoteArrival(p.remote_id, p.state, p.shipped_at, p.delivered_at)
            for p in _parcels(payload)
        ),
    )


def _transitions(payload: Payload, kind: str, to: str) -> list[Payload]:
    """The newest first, as they were asked for."""
    found = (payload.get("history") or {}).get("items") or ()
    return [e for e in found if e["type"] == kind and e["data"].get("to") == to]


def _cancelled_at(payload: Payload) -> datetime | None:
    if payload["state"] != _CANCELLED:
        return None
    told = _transitions(payload, "ORDER_STATE_TRANSITION", _CANCELLED)
    return instant(told[0]["createdAt"] if told else payload["updatedAt"])


def _financial(payload: Payload) -> FinancialStatus:
    """From the payments alone: the order's state says how far it is, not what was paid."""
    settled, back = paid(payload)
    owed = payload["totalWithTax"]
    if back > 0:
        whole = back >= settled
        return FinancialStatus.REFUNDED if whole else FinancialStatus.PARTIALLY_REFUNDED
    if payload["state"] == _CANCELLED:
        return FinancialStatus.PAID if settled else FinancialStatus.VOIDED
    if settled >= owed:
        return FinancialStatus.PAID
    if settled:
        return FinancialStatus.PARTIALLY_PAID
    if any(payment["state"] == _AUTHORISED for payment in payload["payments"] or ()):
        return FinancialStatus.AUTHORIZED
    return FinancialStatus.PENDING


def _fulfilment(payload: Payload) -> FulfilmentStatus:
    """From the parcels: shops name their order states as they like."""
    sent: Counter[str] = Counter()
    is_begun = False
    for found in payload["fulfillments"] or ():
        if found["state"] == _CANCELLED:
            continue
        is_begun = True
        if PARCEL.get(found["state"]) is not ParcelState.LABEL_MADE:
            for item in found["lines"]:
                sent[str(item["orderLineId"])] += item["quantity"]
    wanted = {str(line["id"]): line["quantity"] for line in payload["lines"]}
    if not any(wanted.values()):
        return FulfilmentStatus.RESTOCKED
    if all(sent[line] >= quantity for line, quantity in wanted.items()):
        return FulfilmentStatus.FULFILLED
    if sent:
        return FulfilmentStatus.PARTIALLY_FULFILLED
    return FulfilmentStatus.IN_PROGRESS if is_begun else FulfilmentStatus.UNFULFILLED


def _lines(payload: Payload, shop: House) -> tuple[RemoteLine, ...]:
    """Surcharges (wrapping, a rebate by hand) are lines too: they are part of what is paid."""
    currency = payload["currencyCode"]
    returned: Counter[str] = Counter()
    for item in _refunded_items(payload):
        returned[str(item["orderLineId"])] += item["quantity"]
    pieces = [
        _line(found, returned[str(found["id"])], currency, shop) for found in payload["lines"]
    ]
    extras = [_surcharge(found, currency, shop) for found in payload["surcharges"]]
    return (*pieces, *extras)


def _line(payload: Payload, returned: int, currency: str, shop: House) -> RemoteLine:
    """A refund may leave the quantity as it is, or come with a cancellation of its pieces."""
    left = payload["quantity"]
    ordered = max(payload["orderPlacedQuantity"], left)
    if left:
        net = shop.money(payload["proratedLinePrice"], currency)
        net = net if left == ordered else Money(_scaled(net.minor, ordered, left), currency)
    else:
        # Of a line without pieces Vendure tells no discounts any more.
        net = shop.money(payload["unitPrice"] * ordered, currency)
    variant = payload["productVariant"]
    return RemoteLine(
        remote_id=str(payload["id"]),
        title=variant["name"] or "",
        variant="",
        sku=variant["sku"] or "",
        variant_remote_id=str(variant["id"]),
        quantity=ordered,
        current_quantity=ordered - min(ordered, max(ordered - left, returned)),
        net=net,
        net_unit=net.split([1] * ordered)[-1] if ordered > 1 else net,
        price_unit=shop.money(payload["unitPriceWithTax"], currency),
    )


def _scaled(amount: int, by: int, over: int) -> int:
    """Rounded half up."""
    return (2 * amount * by + over) // (2 * over)


def _surcharge(payload: Payload, currency: str, shop: House) -> RemoteLine:
    net = shop.money(payload["price"], currency)
    return RemoteLine(
        remote_id=f"surcharge:{payload['id']}",
        title=payload["description"] or "",
        variant="",
        sku=payload.get("sku") or "",
        variant_remote_id="",
        quantity=1,
        current_quantity=1,
        net=net,
        net_unit=net,
        price_unit=shop.money(payload["priceWithTax"], currency),
    )


# --- parcels and refunds ----------------------------------------------------------------


def _parcels(payload: Payload) -> tuple[RemoteParcel, ...]:
    """Without those called off. When one moved is in the order's history; its own times are
    whole seconds of its last change."""
    found = []
    for parcel in payload["fulfillments"] or ():
        if parcel["state"] == _CANCELLED:
            continue
        state = PARCEL.get(parcel["state"], ParcelState.IN_TRANSIT)
        shipped = delivered = None
        if state is not ParcelState.LABEL_MADE:
            shipped = _moved(payload, parcel, "Shipped") or instant(parcel["createdAt"])
        if state is ParcelState.DELIVERED:
            delivered = _moved(payload, parcel, "Delivered") or instant(parcel["updatedAt"])
        found.append(
            RemoteParcel(
                remote_id=str(parcel["id"]),
                carrier=parcel["method"] or "",
                tracking_number=parcel.get("trackingCode") or "",
                tracking_url="",
                state=state,
                shipped_at=shipped,
                promised_at=None,
                delivered_at=delivered,
                events=(),
            )
        )
    return tuple(found)


def _moved(payload: Payload, parcel: Payload, to: str) -> datetime | None:
    for entry in _transitions(payload, "ORDER_FULFILLMENT_TRANSITION", to):
        if str(entry["data"].get("fulfillmentId")) == str(parcel["id"]):
            return instant(entry["createdAt"])
    return None


def _settled_refunds(payload: Payload) -> list[Payload]:
    """Oldest first. What is pending was not given back yet."""
    found = [
        refund
        for payment in payload["payments"] or ()
        for refund in payment["refunds"]
        if refund["state"] == SETTLED
    ]
    return sorted(found, key=lambda refund: (refund["createdAt"], str(refund["id"])))


def _refunded_items(payload: Payload) -> list[Payload]:
    return [item for refund in _settled_refunds(payload) for item in refund["lines"]]


def _refunds(
    payload: Payload, lines: Sequence[RemoteLine], shop: House, *, with_notes: bool
) -> tuple[RemoteRefund, ...]:
    """Returned pieces are worth their share of the line's net, so that all of them together
    are worth exactly the line, however many refunds they came in."""
    by_id = {line.remote_id: line for line in lines}
    used: Counter[str] = Counter()
    found = []
    for refund in _settled_refunds(payload):
        returned = []
        for item in refund["lines"]:
            line = by_id[str(item["orderLineId"])]
            # A piece given back twice is worth nothing the second time.
            quantity = min(item["quantity"], line.quantity - used[line.remote_id])
            if quantity > 0:
                net = _share(line, used[line.remote_id], quantity)
                returned.append(RemoteRefundLine(line.remote_id, quantity, net))
                used[line.remote_id] += quantity
        found.append(
            RemoteRefund(
                remote_id=str(refund["id"]),
                at=instant(refund["createdAt"]),
                total=shop.money(refund["total"], payload["currencyCode"]),
                note=(refund.get("reason") or "") if with_notes else "",
                lines=tuple(returned),
            )
        )
    return tuple(found)


def _share(line: RemoteLine, before: int, quantity: int) -> Money:
    def up_to(pieces: int) -> int:
        return line.net.minor * pieces // line.quantity

    return Money(up_to(before + quantity) - up_to(before), line.net.currency)
