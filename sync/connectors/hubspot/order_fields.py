"""HubSpot's orders mapped to our records. An order there is what a shop's sync wrote into it.

It tells no pieces, no refunds by amount and no returns: the goods come as one line with their
net worth, a whole refund gives back everything, a part of one is only a state, and a parcel is
known by its number alone, while the order says that it is on its way or came.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState
from concierge.domain.remote import (
    RemoteArrival,
    RemoteLine,
    RemoteOrder,
    RemoteParcel,
    RemoteSale,
)
from sync.connector import BadRecordError
from sync.connectors.hubspot.fields import amount, identifier, texts
from sync.mapping import Payload, instant

MODIFIED = "hs_lastmodifieddate"
ASKED = (
    "hs_order_name",
    "hs_currency_code",
    "hs_total_price",
    "hs_subtotal_price",
    "hs_tax",
    "hs_shipping_cost",
    "hs_payment_status",
    "hs_fulfillment_status",
    "hs_external_order_status",
    "hs_external_created_date",
    "hs_shipping_tracking_number",
    "hs_shipping_status_url",
    MODIFIED,
)
GOODS = "Goods"
_PAYMENTS = (
    # The first word that stands in the text decides: these are free texts.
    ("partially refund", FinancialStatus.PARTIALLY_REFUNDED),
    ("partial refund", FinancialStatus.PARTIALLY_REFUNDED),
    ("refund", FinancialStatus.REFUNDED),
    ("partially paid", FinancialStatus.PARTIALLY_PAID),
    ("void", FinancialStatus.VOIDED),
    ("expired", FinancialStatus.EXPIRED),
    ("authori", FinancialStatus.AUTHORIZED),
    ("unpaid", FinancialStatus.PENDING),
    ("pending", FinancialStatus.PENDING),
    ("awaiting", FinancialStatus.PENDING),
)
_FULFILMENTS = (
    ("partial", FulfilmentStatus.PARTIALLY_FULFILLED),
    ("unfulfilled", FulfilmentStatus.UNFULFILLED),
    ("not fulfilled", FulfilmentStatus.UNFULFILLED),
    ("hold", FulfilmentStatus.ON_HOLD),
    ("scheduled", FulfilmentStatus.SCHEDULED),
    ("restock", FulfilmentStatus.RESTOCKED),
    ("deliver", FulfilmentStatus.FULFILLED),
    ("transit", FulfilmentStatus.FULFILLED),
    ("fulfilled", FulfilmentStatus.FULFILLED),
    ("shipped", FulfilmentStatus.FULFILLED),
    ("complete", FulfilmentStatus.FULFILLED),
)
_WHEREABOUTS = (
    ("out for deliver", ParcelState.OUT_FOR_DELIVERY),
    ("undeliver", ParcelState.EXCEPTION),
    ("delivered", ParcelState.DELIVERED),
    ("shipped", ParcelState.IN_TRANSIT),
    ("transit", ParcelState.IN_TRANSIT),
    ("partial", ParcelState.IN_TRANSIT),
)


def order(payload: Payload, client: str) -> RemoteOrder:
    told = texts(payload, ASKED)
    remote_id, currency = identifier(payload), _currency(told)
    gross = amount(_needed(told, "hs_total_price"), currency)
    tax = amount(told.get("hs_tax", ""), currency)
    shipping = amount(told.get("hs_shipping_cost", ""), currency)
    financial = _payment(told)
    updated = instant(payload["updatedAt"])
    goods = _goods(told, gross - tax - shipping, currency)
    return RemoteOrder(
        remote_id=remote_id,
        client_remote_id=client,
        name=told.get("hs_order_name", "") or f"#{remote_id}",
        placed_at=_placed(payload, told),
        updated_at=updated,
        cancelled_at=updated if _is_cancelled(told) else None,
        financial=financial,
        fulfilment=_fulfilment(told),
        gross=gross,
        tax=tax,
        shipping=shipping,
        refunded=_refunded(financial, gross),
        lines=(_line(remote_id, goods),),
        parcels=_parcels(remote_id, told),
        refunds=(),
        returns=(),
        attributes={},
    )


def sale(payload: Payload) -> RemoteSale:
    """Of an order whose client is out of the book."""
    told = texts(payload, ASKED)
    remote_id, currency = identifier(payload), _currency(told)
    gross = amount(_needed(told, "hs_total_price"), currency)
    taken = amount(told.get("hs_tax", ""), currency)
    taken += amount(told.get("hs_shipping_cost", ""), currency)
    financial = _payment(told)
    return RemoteSale(
        remote_id=remote_id,
        cancelled_at=instant(payload["updatedAt"]) if _is_cancelled(told) else None,
        financial=financial,
        fulfilment=_fulfilment(told),
        net=_goods(told, gross - taken, currency),
        refunded=_refunded(financial, gross),
        refunds=(),
        arrivals=tuple(
            RemoteArrival(p.remote_id, p.state, p.shipped_at, p.delivered_at)
            for p in _parcels(remote_id, told)
        ),
    )


def _needed(told: Mapping[str, str], name: str) -> str:
    found = told.get(name, "")
    if not found:
        raise BadRecordError(f"without {name}")
    return found


def _currency(told: Mapping[str, str]) -> str:
    found = _needed(told, "hs_currency_code")
    if len(found) != 3 or not (found.isascii() and found.isupper()):
        raise BadRecordError("with a currency that is none")
    return found


def _goods(told: Mapping[str, str], rest: Money, currency: str) -> Money:
    """Without tax and shipping where both are told; else what the shop calls the subtotal."""
    if told.get("hs_tax"):
        return rest
    return amount(told["hs_subtotal_price"], currency) if told.get("hs_subtotal_price") else rest


def _placed(payload: Payload, told: Mapping[str, str]) -> datetime:
    """When the shop took it, else when HubSpot heard of it."""
    return instant(told.get("hs_external_created_date") or payload["createdAt"])


def _payment(told: Mapping[str, str]) -> FinancialStatus:
    """A text nobody knows, or none, is an order that was placed and is taken for paid."""
    text = _squashed(told, "hs_payment_status")
    return next((state for word, state in _PAYMENTS if word in text), FinancialStatus.PAID)


def _fulfilment(told: Mapping[str, str]) -> FulfilmentStatus:
    text = _squashed(told, "hs_fulfillment_status")
    if not text:
        return FulfilmentStatus.UNFULFILLED
    return next(
        (state for word, state in _FULFILMENTS if word in text), FulfilmentStatus.IN_PROGRESS
    )


def _is_cancelled(told: Mapping[str, str]) -> bool:
    return "cancel" in _squashed(told, "hs_external_order_status")


def _squashed(told: Mapping[str, str], name: str) -> str:
    return told.get(name, "").casefold().replace("_", " ").replace("-", " ")


def _refunded(financial: FinancialStatus, gross: Money) -> Money:
    is_whole = financial is FinancialStatus.REFUNDED
    return gross if is_whole else Money.zero(gross.currency)


def _line(remote_id: str, goods: Money) -> RemoteLine:
    return RemoteLine(
        remote_id=f"{remote_id}:goods",
        title=GOODS,
        variant="",
        sku="",
        variant_remote_id="",
        quantity=1,
        current_quantity=1,
        net=goods,
        net_unit=goods,
        price_unit=goods,
    )


def _parcels(remote_id: str, told: Mapping[str, str]) -> tuple[RemoteParcel, ...]:
    """Several numbers may stand in one text; none of them tells when it left or came.

    "Fulfilled" alone is where most shops' syncs stop: such a parcel would be under way for ever.
    """
    text = _squashed(told, "hs_fulfillment_status")
    state = next((state for word, state in _WHEREABOUTS if word in text), None)
    if state is None:
        return ()
    numbers = told.get("hs_shipping_tracking_number", "").replace(";", ",").split(",")
    address = told.get("hs_shipping_status_url", "")
    return tuple(
        RemoteParcel(
            remote_id=f"{remote_id}:{number}",
            carrier="",
            tracking_number=number,
            tracking_url=address if address.startswith("https://") else "",
            state=state,
            shipped_at=None,
            promised_at=None,
            delivered_at=None,
            events=(),
        )
        for number in dict.fromkeys(part.strip() for part in numbers)
        if number
    )
