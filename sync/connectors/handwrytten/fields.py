"""A note as Handwrytten takes it, and what it says of the basket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from concierge.domain.money import Money

if TYPE_CHECKING:
    from datetime import date

    from sync.connectors.handwrytten.account import Setup
    from sync.ordering import Order

OURS = "concierge:"
"""How the metadata of all that this program lays into a basket begins."""


@dataclass(frozen=True, slots=True)
class Basket:
    mine: tuple[int, ...]
    """Numbers of the items that are this order."""
    others: int
    foreign: int
    """How many of those were not laid there by this program."""
    total: Money


def mark(order: Order) -> str:
    return f"{OURS}{order.reference}"


def note(order: Order, setup: Setup, today: date) -> dict[str, Any]:
    """As `orders/placeBasket` takes it; the day is left out where it is not ahead."""
    second = ", ".join(order.lines[1:])
    address = {
        "to_first_name": order.first_name,
        "to_last_name": order.last_name,
        "to_address1": order.lines[0],
        "to_address2": second,
        "to_city": order.city,
        "to_state": order.region,
        "to_zip": order.postcode,
        "to_country": order.country,
    }
    made: dict[str, Any] = {
        "card_id": setup.card,
        "font": setup.font,
        "message": order.message,
        "wishes": order.sender,
        "addresses": [{name: told for name, told in address.items() if told}],
        "client_metadata": mark(order),
    }
    if order.send_on > today:
        made["date_send"] = order.send_on.isoformat()
    return made


def basket(answer: Mapping[str, Any], order: Order, currency: str) -> Basket:
    items = [(_number(item), str(item.get("client_metadata") or "")) for item in answer["items"]]
    others = [told for _, told in items if told != mark(order)]
    total = Money.parse(str(answer["totals"]["grand_total"]), currency)
    if total.minor < 0:
        raise ValueError("a total below zero")
    return Basket(
        mine=tuple(number for number, told in items if told == mark(order)),
        others=len(others),
        foreign=sum(not told.startswith(OURS) for told in others),
        total=total,
    )


def _number(item: Mapping[str, Any]) -> int:
    return int(item["basket_id"])


def is_refused(answer: Mapping[str, Any]) -> bool:
    """Errors come with HTTP 200 too."""
    return answer.get("status") == "error" or int(answer.get("httpCode") or 200) >= 400
