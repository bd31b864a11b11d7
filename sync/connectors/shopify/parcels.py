"""Shopify's fulfilments mapped to parcels."""

from __future__ import annotations

from datetime import datetime

from concierge.domain.orders import ParcelState
from concierge.domain.remote import RemoteParcel, RemoteParcelEvent
from sync.mapping import Payload, instant, maybe, state

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


def parcel(payload: Payload) -> RemoteParcel | None:
    """None for what was called off before it left."""
    word = payload.get("displayStatus")
    if payload["status"] in _NO_PARCEL or word == "CANCELED":
        return None
    tracking: Payload = next(iter(payload.get("trackingInfo") or ()), {})
    delivered = maybe(payload.get("deliveredAt"))
    return RemoteParcel(
        remote_id=payload["id"],
        carrier=tracking.get("company") or "",
        tracking_number=tracking.get("number") or "",
        tracking_url=tracking.get("url") or "",
        state=_parcel_state(word, tracking, delivered),
        shipped_at=maybe(payload.get("inTransitAt") or payload.get("createdAt")),
        promised_at=maybe(payload.get("estimatedDeliveryAt")),
        delivered_at=delivered,
        events=tuple(reversed(_events(payload))),
    )


def _parcel_state(word: str | None, tracking: Payload, delivered: datetime | None) -> ParcelState:
    """A fulfilment without a carrier's word: handed over in person, or just sent."""
    if word is None or word in _HANDED_OVER:
        if delivered or not tracking.get("number"):
            return ParcelState.DELIVERED
        return ParcelState.IN_TRANSIT
    return state(PARCEL, word, "parcel state")


def _events(payload: Payload) -> list[RemoteParcelEvent]:
    """In the order given; events of kinds we do not know are left out."""
    found = []
    for event in (payload.get("events") or {}).get("nodes") or ():
        state = PARCEL.get(event["status"])
        if state is not None:
            place = ", ".join(part for part in (event.get("city"), event.get("country")) if part)
            at = instant(event["happenedAt"])
            found.append(RemoteParcelEvent(at, state, place, event.get("message") or ""))
    return found
