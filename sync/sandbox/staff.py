"""What happens to orders after the house was founded: purchases, refunds, parcels on the move."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sync.sandbox import history
from sync.sandbox.catalogue import by_id
from sync.sandbox.orders import Line, Order, Parcel
from sync.sandbox.scenarios import STATUSES, Setting, event, ship

if TYPE_CHECKING:
    from sync.sandbox.house import SandboxHouse

SHIPPING = 1_200
FREE_SHIPPING_FROM = 50_000
_OWN_WORDS = {
    "label_made": "LABEL_PRINTED",
    "scanned": "CARRIER_PICKED_UP",
    "available_for_pickup": "READY_FOR_PICKUP",
    "attempted": "ATTEMPTED_DELIVERY",
    "exception": "FAILURE",
}


class RefusedError(Exception):
    """The pretend shop cannot do that; the text says why."""


def parse_cart(text: str) -> list[tuple[int, int]]:
    """(variant id, quantity) of a cart such as "46000000000100:1,46000000000201:2"."""
    cart = []
    for part in text.split(","):
        variant, _, quantity = part.partition(":")
        if not (variant.isdigit() and quantity.isdigit() and 1 <= int(quantity) <= 99):
            raise RefusedError("A cart is written variant:quantity,variant:quantity.")
        if int(variant) not in by_id():
            raise RefusedError("The house does not sell this article.")
        cart.append((int(variant), int(quantity)))
    return cart


def shipping_for(subtotal: int) -> int:
    return 0 if subtotal >= FREE_SHIPPING_FROM else SHIPPING


def find_by_email(house: SandboxHouse, email: str) -> int | None:
    """The client's index; mail addresses of the house carry it before the "@"."""
    name, _, _ = email.strip().casefold().partition("@")
    digits = name[len(name.rstrip("0123456789")) :]
    if not digits or len(digits) > 12 or int(digits) >= house.customers:
        return None
    known = house.customer(int(digits)).email
    return int(digits) if known.casefold() == email.strip().casefold() else None


def buy(
    house: SandboxHouse, cart: Sequence[tuple[int, int]], email: str, attributes: Mapping[str, str]
) -> Order:
    """A paid order of this client, now; where she lives 20 % tax may be inside the prices."""
    with house.lock:
        index = find_by_email(house, email)
        if index is None:
            raise RefusedError("Nobody with this mail address is a client of the house.")
        past = {order.id for order in house.orders_of(index)}
        sequence = max((history.order_place(i)[1] for i in past), default=-1) + 1
        if sequence >= history.ORDERS_EACH:
            raise RefusedError("The sandbox has no order numbers left for this client.")
        identifier = history.order_id(index, sequence)
        lines = []
        for at, (variant_id, quantity) in enumerate(cart):
            found = by_id()[variant_id]
            words = (found.title, found.variant, found.sku)
            lines.append(Line(identifier * 100 + at, variant_id, *words, quantity, found.price))
        now = house.clock().replace(microsecond=0)
        number = history.order_number(index, sequence)
        taxed = house.customer(index).person.country.taxed
        order = Order(identifier, number, index, now, now, taxed, lines)
        order.shipping = shipping_for(order.subtotal)
        order.attributes = dict(attributes)
        house.add(order)
        return order


def by_name(house: SandboxHouse, name: str) -> Order:
    """The order called so, such as "#4512"; the "#" may be missing."""
    digits = name.strip().removeprefix("#")
    if not digits.isdigit() or len(digits) > 12:
        raise RefusedError("There is no order of this name.")
    order = house.order(history.order_id(*history.number_place(int(digits))))
    if order is None:
        raise RefusedError("There is no order of this name.")
    return house.for_change(order.id)


def refund(house: SandboxHouse, name: str, line_index: int, quantity: int) -> Order:
    with house.lock:
        order = by_name(house, name)
        if not 0 <= line_index < len(order.lines):
            raise RefusedError("The order has no such line.")
        line = order.lines[line_index]
        if not 1 <= quantity <= line.quantity - line.returned:
            raise RefusedError("That many pieces are not left to be refunded.")
        if order.received <= order.refunded:
            raise RefusedError("Nothing was paid that could be given back.")
        now = house.clock().replace(microsecond=0)
        order.give_back([(line_index, quantity)], now, "Refunded by the shop")
        return order


def _setting(house: SandboxHouse, order: Order) -> Setting:
    who = house.customer(order.customer).person
    rng = random.Random(order.id)  # noqa: S311 - a pretend world, no secrets
    return Setting(rng, house.clock(), (who.town, who.country.code))


def deliver(house: SandboxHouse, name: str, at: datetime) -> Order:
    """Sent and handed over at `at`, whatever had happened to the parcel before."""
    with house.lock:
        order = by_name(house, name)
        at = at.astimezone(UTC)
        waiting = [p for p in order.parcels if p.status != "DELIVERED"]
        for parcel in waiting:
            _move(house, order, parcel, "DELIVERED", at)
        if not order.parcels:
            ship(order, _setting(house, order), "DELIVERED", at, at)
        order.fulfilment = "FULFILLED"
        order.touch(house.clock().replace(microsecond=0))
        return order


def move_parcel(house: SandboxHouse, name: str, state: str) -> Order:
    """Give the newest parcel (made if need be) a state: our words or Shopify's, now."""
    status = _OWN_WORDS.get(state.casefold(), state.upper())
    if status not in STATUSES:
        raise RefusedError("A parcel cannot be in this state.")
    with house.lock:
        order = by_name(house, name)
        now = house.clock().replace(microsecond=0)
        if order.parcels:
            _move(house, order, order.parcels[-1], status, now)
        else:
            promised = now + timedelta(days=2)
            ship(order, _setting(house, order), status, now, promised)
        order.touch(now)
        return order


def _move(house: SandboxHouse, order: Order, parcel: Parcel, status: str, at: datetime) -> None:
    place = _setting(house, order).home
    parcel.events.append(event(status, at, place))
    parcel.events.sort(key=lambda found: found.at)
    parcel.status = status
    if status == "IN_TRANSIT" and parcel.in_transit_at is None:
        parcel.in_transit_at = at
    parcel.delivered_at = at if status == "DELIVERED" else None
