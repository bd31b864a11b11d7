"""Vendors that make and send gestures: what an account's options let them make, and pay."""

from __future__ import annotations

from collections.abc import Mapping

from concierge.domain.gestures import GestureKind

CARD, GIFT, FLOWERS = "card_id", "gift_product", "flowers_product"
"""Options that name what is made: a card of the vendor's, a product for each kind of gesture."""
CURRENCY, RATE = "currency", "rate"
PAID_IN = "USD"
"""What both vendors charge in, where an account does not say otherwise."""

_MADE = {
    "handwrytten": {GestureKind.NOTE: CARD},
    "goody": {GestureKind.GIFT: GIFT, GestureKind.FLOWERS: FLOWERS},
}


def makes(kind: str, options: Mapping[str, str]) -> frozenset[GestureKind]:
    """Kinds of gesture that such an account has something for."""
    made = _MADE.get(kind, {})
    return frozenset(gesture for gesture, option in made.items() if options.get(option, "").strip())


def can_pay(options: Mapping[str, str], currency: str) -> bool:
    """Whether an amount in that currency can be held against what the vendor charges."""
    paid_in = options.get(CURRENCY, "").strip() or PAID_IN
    return paid_in == currency or bool(options.get(RATE, "").strip())
