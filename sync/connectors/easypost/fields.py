"""EasyPost's trackers mapped to labels on their way, and carriers' names to those it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from concierge.domain.orders import ParcelState
from concierge.domain.parcels import carrier_key
from concierge.domain.remote import RemoteParcelEvent, RemoteTracker
from sync.connector import BadRecordError
from sync.mapping import instant, maybe, state

if TYPE_CHECKING:
    from sync.mapping import Payload

STATE = {
    "unknown": ParcelState.LABEL_MADE,
    "pre_transit": ParcelState.LABEL_MADE,
    "in_transit": ParcelState.IN_TRANSIT,
    "out_for_delivery": ParcelState.OUT_FOR_DELIVERY,
    "delivered": ParcelState.DELIVERED,
    "available_for_pickup": ParcelState.AVAILABLE_FOR_PICKUP,
    "return_to_sender": ParcelState.RETURNING,
    "failure": ParcelState.EXCEPTION,
    "cancelled": ParcelState.LABEL_MADE,
    "error": ParcelState.LABEL_MADE,
}
"""A tracker that failed or was called off says nothing of the parcel."""
_ON_THE_WAY = {
    "received_at_origin_facility": ParcelState.SCANNED,
    "delayed": ParcelState.DELAYED,
    "weather_delay": ParcelState.DELAYED,
    "held": ParcelState.DELAYED,
    "missorted": ParcelState.DELAYED,
    "damaged": ParcelState.EXCEPTION,
    "lost": ParcelState.EXCEPTION,
    "transit_exception": ParcelState.EXCEPTION,
    "delivery_exception": ParcelState.ATTEMPTED,
    "return": ParcelState.RETURNING,
}
"""What the finer word says of a parcel that is in transit."""
_CARRIERS = {
    "dhl": "DHLExpress",
    "dhlexpress": "DHLExpress",
    "dpd": "DPD",
    "dpduk": "DPDUK",
    "fedex": "FedEx",
    "ups": "UPS",
    "usps": "USPS",
    "royalmail": "RoyalMail",
    "canadapost": "CanadaPost",
    "australiapost": "AustraliaPost",
}


def carrier_named(carrier: str) -> str:
    """As EasyPost calls it; "" where it shall find out by the number."""
    return _CARRIERS.get(carrier_key(carrier), "")


def tracker(payload: Payload) -> RemoteTracker:
    details = payload.get("tracking_details") or ()
    events = sorted((_event(one) for one in details), key=lambda event: event.at)
    standing = _state(payload)
    number = payload["tracking_code"]
    if not isinstance(number, str) or not 0 < len(number) <= 80:
        raise BadRecordError("without a number that can be kept")
    came = [event.at for event in events if event.state is ParcelState.DELIVERED]
    return RemoteTracker(
        remote_id=payload["id"],
        number=number,
        carrier=_text(payload.get("carrier")),
        state=standing,
        expected_at=maybe(payload.get("est_delivery_date")),
        delivered_at=min(came, default=None) if standing is ParcelState.DELIVERED else None,
        updated_at=instant(payload["updated_at"]),
        events=tuple(events),
    )


def _state(told: Payload) -> ParcelState:
    coarse = state(STATE, _text(told.get("status")), "status")
    if coarse is not ParcelState.IN_TRANSIT:
        return coarse
    return _ON_THE_WAY.get(_text(told.get("status_detail")), coarse)


def _event(told: Payload) -> RemoteParcelEvent:
    where = told.get("tracking_location") or {}
    place = ", ".join(part for key in ("city", "country") if (part := _text(where.get(key))))
    return RemoteParcelEvent(
        instant(told["datetime"]), _state(told), place, _text(told.get("message"))
    )


def _text(told: Any) -> str:
    return told.strip() if isinstance(told, str) else ""
