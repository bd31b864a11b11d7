"""What can have become of an order: each scenario sets one order into one believable state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sync.sandbox.orders import Event, Order, Parcel, Return

if TYPE_CHECKING:
    import random

QUIET = timedelta(hours=1, minutes=10)
"""Nothing in the generated past happened later than this before the anchor."""

CARRIERS = (("Colibri Express", "CX"), ("Nordwind Parcel", "NW"), ("Atlas Courier", "AC"))
_HUBS = (("Roissy", "FR"), ("Leipzig", "DE"), ("Liège", "BE"), ("Köln", "DE"), ("Milano", "IT"))
REASONS = (
    ("size-too-small", "Size was too small", "Too narrow across the shoulders."),
    ("size-too-large", "Size was too large", "I would need one size down."),
    ("color", "Color", "The colour is colder than on the picture."),
    ("style", "Style", "Lovely, but not for me."),
    ("defective", "Defective or damaged", "The clasp does not close."),
    ("wrong-item", "Received the wrong item", ""),
)
_WORDS = {
    "LABEL_PRINTED": "Label printed",
    "CONFIRMED": "Announced to the carrier",
    "CARRIER_PICKED_UP": "Collected from the atelier",
    "IN_TRANSIT": "Left the hub",
    "OUT_FOR_DELIVERY": "With the courier",
    "ATTEMPTED_DELIVERY": "Nobody at home, a card was left",
    "READY_FOR_PICKUP": "Waiting at the pick-up point",
    "DELAYED": "Delayed by customs formalities",
    "FAILURE": "Address could not be found",
    "DELIVERED": "Delivered, signed for",
}
_PATHS = {
    "LABEL_PRINTED": ("LABEL_PRINTED",),
    "CARRIER_PICKED_UP": ("LABEL_PRINTED", "CARRIER_PICKED_UP"),
    "IN_TRANSIT": ("LABEL_PRINTED", "CARRIER_PICKED_UP", "IN_TRANSIT", "IN_TRANSIT"),
}
_ROAD = _PATHS["IN_TRANSIT"]
_PATHS |= {
    "OUT_FOR_DELIVERY": (*_ROAD, "OUT_FOR_DELIVERY"),
    "ATTEMPTED_DELIVERY": (*_ROAD, "OUT_FOR_DELIVERY", "ATTEMPTED_DELIVERY"),
    "READY_FOR_PICKUP": (*_ROAD, "READY_FOR_PICKUP"),
    "DELAYED": (*_ROAD, "DELAYED"),
    "FAILURE": (*_ROAD, "FAILURE"),
    "DELIVERED": (*_ROAD, "OUT_FOR_DELIVERY", "DELIVERED"),
}
STATUSES = tuple(_PATHS)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a scenario may look at. `home` is (town, country) of the client."""

    rng: random.Random
    anchor: datetime
    home: tuple[str, str]


def event(status: str, at: datetime, place: tuple[str, str]) -> Event:
    return Event(at, status, place[0], place[1], _WORDS[status])


def ship(
    order: Order, setting: Setting, status: str, end: datetime, promised: datetime | None
) -> Parcel:
    """Send the order off; `end` is the moment of the last event."""
    rng = setting.rng
    company, prefix = rng.choice(CARRIERS)
    start = order.placed_at + timedelta(hours=rng.randrange(3, 20), minutes=rng.randrange(60))
    start = min(start, end)
    parcel = Parcel(
        order.id * 10 + len(order.parcels),
        company,
        f"{prefix}{rng.randrange(10**9, 10**10)}",
        status,
        start,
        promised,
    )
    path = _PATHS[status]
    hub = rng.choice(_HUBS)
    for step, name in enumerate(path):
        share = step / max(1, len(path) - 1)
        at = (start + (end - start) * share).replace(microsecond=0)
        place = ("Paris", "FR") if step < 2 else hub if step < 4 else setting.home
        parcel.events.append(event(name, at, place))
        if name == "IN_TRANSIT" and parcel.in_transit_at is None:
            parcel.in_transit_at = at
    if status == "DELIVERED":
        parcel.delivered_at = parcel.events[-1].at
    order.parcels.append(parcel)
    order.fulfilment = "FULFILLED"
    order.touch(parcel.events[-1].at)
    return parcel


def _days(setting: Setting, low: int, high: int) -> timedelta:
    return timedelta(days=setting.rng.randrange(low, high), minutes=setting.rng.randrange(1440))


def _lately(order: Order, setting: Setting) -> datetime:
    """Between half way since the purchase and the quiet hour."""
    latest = setting.anchor - QUIET
    return latest - (latest - order.placed_at) * (setting.rng.random() * 0.35)


def _moving(status: str, *, late: bool = False) -> Callable[[Order, Setting], None]:
    def scenario(order: Order, setting: Setting) -> None:
        slack = _days(setting, 1, 4)
        promised = setting.anchor - slack if late else setting.anchor + slack
        promised = max(promised, order.placed_at + timedelta(days=1))
        ship(order, setting, status, _lately(order, setting), promised.replace(microsecond=0))

    return scenario


def _state(financial: str, fulfilment: str) -> Callable[[Order, Setting], None]:
    def scenario(order: Order, setting: Setting) -> None:
        order.financial, order.fulfilment = financial, fulfilment

    return scenario


def _part_shipped(order: Order, setting: Setting) -> None:
    _moving("DELIVERED")(order, setting)
    order.fulfilment = "PARTIALLY_FULFILLED"


def delivered(order: Order, setting: Setting) -> None:
    """Arrived within the promise, a few days after the purchase."""
    end = min(order.placed_at + _days(setting, 2, 6), setting.anchor - QUIET)
    ship(order, setting, "DELIVERED", end, order.placed_at + timedelta(days=7))


def _return(order: Order, setting: Setting, status: str, at: datetime) -> Return:
    index = setting.rng.randrange(len(order.lines))
    handle, name, words = setting.rng.choice(REASONS)
    found = Return(
        order.id * 10, f"{order.name}-R1", status, at, None, (handle, name), words, [(index, 1)]
    )
    order.returns.append(found)
    order.touch(at)
    return found


def _returning(status: str) -> Callable[[Order, Setting], None]:
    def scenario(order: Order, setting: Setting) -> None:
        delivered(order, setting)
        latest = setting.anchor - QUIET
        _return(order, setting, status, latest - (latest - order.updated_at) * 0.4)

    return scenario


def _given_back(order: Order, setting: Setting) -> None:
    delivered(order, setting)
    at = min(order.updated_at + _days(setting, 3, 12), setting.anchor - QUIET)
    found = _return(order, setting, "CLOSED", at)
    found.closed_at = at
    order.give_back(found.lines, at, "Return received")


def _refunded(order: Order, setting: Setting) -> None:
    delivered(order, setting)
    at = min(order.updated_at + _days(setting, 2, 9), setting.anchor - QUIET)
    lines = [(index, line.quantity) for index, line in enumerate(order.lines)]
    refund = order.give_back(lines, at, "Everything sent back")
    refund.total += order.shipping
    order.financial = "REFUNDED"


def _cancelled(order: Order, setting: Setting) -> None:
    at = order.placed_at + timedelta(hours=2)
    lines = [(index, line.quantity) for index, line in enumerate(order.lines)]
    refund = order.give_back(lines, at, "Cancelled on request")
    refund.total += order.shipping
    order.financial, order.cancelled_at = "REFUNDED", at


def _never_paid(order: Order, setting: Setting) -> None:
    order.financial, order.cancelled_at = "VOIDED", order.placed_at + timedelta(hours=30)
    order.touch(order.cancelled_at)


PENDING: dict[str, Callable[[Order, Setting], None]] = {
    "in_transit": _moving("IN_TRANSIT"),
    "late": _moving("IN_TRANSIT", late=True),
    "unfulfilled": _state("PAID", "UNFULFILLED"),
    "out_for_delivery": _moving("OUT_FOR_DELIVERY"),
    "return_requested": _returning("REQUESTED"),
    "unpaid": _state("PENDING", "UNFULFILLED"),
    "delayed": _moving("DELAYED"),
    "on_hold": _state("PAID", "ON_HOLD"),
    "part_shipped": _part_shipped,
    "return_open": _returning("OPEN"),
    "exception": _moving("FAILURE"),
    "attempted": _moving("ATTEMPTED_DELIVERY"),
    "label_made": _moving("LABEL_PRINTED"),
    "ready_for_pickup": _moving("READY_FOR_PICKUP"),
    "authorized": _state("AUTHORIZED", "UNFULFILLED"),
    "in_progress": _state("PAID", "IN_PROGRESS"),
    "scheduled": _state("PAID", "SCHEDULED"),
}
PAST: dict[str, Callable[[Order, Setting], None]] = {
    "delivered": delivered,
    "return_closed": _given_back,
    "refunded": _refunded,
    "cancelled": _cancelled,
    "never_paid": _never_paid,
}
