"""A client's five years with the house: orders that add up to exactly what she spent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sync.sandbox.catalogue import ATELIER, Variant, by_price
from sync.sandbox.orders import Line, Order
from sync.sandbox.scenarios import PAST, PENDING, Setting, delivered

if TYPE_CHECKING:
    import random

    from sync.sandbox.people import Person

ORDERS_EACH = 64
"""Order numbers are handed out in blocks of this many per client; 60 are used by the past."""
_FIRST_ORDER = 5_600_000_000_000
_FIRST_NUMBER = 1000
_CHEAPEST = 9_500
_SHIPPING = 1_200
_SPECIAL = ("return_closed", "refunded", "cancelled", "never_paid")


def order_id(customer: int, sequence: int) -> int:
    return _FIRST_ORDER + customer * ORDERS_EACH + sequence


def order_place(identifier: int) -> tuple[int, int]:
    """(customer, sequence) of an order id."""
    return divmod(identifier - _FIRST_ORDER, ORDERS_EACH)


def order_number(customer: int, sequence: int) -> int:
    return _FIRST_NUMBER + customer * ORDERS_EACH + sequence


def number_place(number: int) -> tuple[int, int]:
    """(customer, sequence) of an order's number, the reverse of `order_number`."""
    return divmod(number - _FIRST_NUMBER, ORDERS_EACH)


def _line(order: int, at: int, variant: Variant, quantity: int) -> Line:
    identifier = order * 100 + at
    return Line(
        identifier,
        variant.id,
        variant.title,
        variant.variant,
        variant.sku,
        quantity,
        variant.price,
    )


def _ages(rng: random.Random, count: int, fresh: int | None) -> list[float]:
    """Days before the anchor, newest first; `fresh` is the newest one's age where it matters."""
    recent = min(count, rng.randrange(1, 4))
    ages = [rng.uniform(9, 44) for _ in range(recent)]
    ages += [rng.uniform(45, 1825) for _ in range(count - recent)]
    ages.sort()
    if fresh is not None:
        ages[0] = fresh + rng.random()
    return ages


def _basket(rng: random.Random, order: int, budget: int) -> list[Line]:
    """Articles worth at most the budget; empty when it buys nothing."""
    shelf = by_price()
    lines: list[Line] = []
    while budget >= _CHEAPEST and len(lines) < 4:
        low = next(i for i, v in enumerate(shelf) if v.price <= budget)
        high = min(len(shelf), low + 90)
        variant = shelf[rng.randrange(low, high)]
        two = variant.price * 2 <= budget and variant.price < 50_000 and rng.random() < 0.2
        line = _line(order, len(lines), variant, 2 if two else 1)
        lines.append(line)
        budget -= line.paid
        if rng.random() < 0.55:
            break
    return lines


def _atelier(order: int, cents: int) -> Line:
    return Line(order * 100 + 99, None, ATELIER, "Made to order", "MN-ATE-001", 1, cents)


def wanted(rng: random.Random, spend: int, *, keen: bool) -> int:
    """How many orders that spend was made of; keen clients have at least five."""
    count = int(spend / 110_000 * rng.uniform(0.6, 1.4))
    return max(5 if keen else 1, min(count, 60))


def history(
    rng: random.Random,
    customer: int,
    person: Person,
    spend: int,
    *,
    anchor: datetime,
    keen: bool,
    pending: str | None,
) -> list[Order]:
    """Newest first. The orders' net sums to `spend` exactly, none is later than the anchor."""
    setting = Setting(rng, anchor, (person.town, person.country.code))
    count = wanted(rng, spend, keen=keen)
    ages = _ages(rng, count, rng.randrange(4, 8) if pending else None)
    left, orders = spend, []
    for at, age in enumerate(ages):
        identifier = order_id(customer, count - at - 1)
        last = at == count - 1
        budget = left if last else min(left, int(left / (count - at) * rng.uniform(0.4, 1.9)))
        lines = _basket(rng, identifier, budget if not last else 0)
        if last and left > 0:
            lines = [_atelier(identifier, left)]
        if not lines:
            continue
        placed = (anchor - timedelta(days=age)).replace(microsecond=0)
        number = order_number(customer, count - at - 1)
        order = Order(identifier, number, customer, placed, placed, person.country.taxed, lines)
        if not last and order.total + _SHIPPING <= budget and rng.random() < 0.3:
            order.shipping = _SHIPPING
        if not last and len(lines) > 1 and rng.random() < 0.12:
            lines[0].discount = lines[0].paid // 10
        _settle(order, setting, at, last, pending)
        orders.append(order)
        left -= order.net
    return orders


def _settle(order: Order, setting: Setting, at: int, last: bool, pending: str | None) -> None:
    if at == 0 and pending and not (last and pending in {"unpaid", "authorized"}):
        PENDING[pending](order, setting)
    elif not last and at > 1 and setting.rng.random() < 0.09:
        PAST[setting.rng.choice(_SPECIAL)](order, setting)
    else:
        delivered(order, setting)
