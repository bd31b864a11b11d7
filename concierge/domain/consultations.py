"""Pre-sale advice: a question, a proposal, an outcome."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from concierge.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.money import Money


class ConsultationSource(Enum):
    PRODUCT_PAGE = "product_page"
    CART = "cart"
    CHAT = "chat"
    EMAIL = "email"
    CALL = "call"
    APPOINTMENT = "appointment"
    BOUTIQUE = "boutique"


class ConsultationState(Enum):
    ASKED = "asked"
    PROPOSING = "proposing"
    DECIDING = "deciding"
    WON = "won"
    LOST = "lost"


OPEN_STATES = frozenset(
    {ConsultationState.ASKED, ConsultationState.PROPOSING, ConsultationState.DECIDING}
)

LOOK_MIN, LOOK_MAX = 2, 6


@dataclass(frozen=True, slots=True)
class LookItem:
    """One proposed piece: `price` as the shop shows it, `net` without tax.

    `variant_remote_id` is the shop's id, empty when typed by hand.
    """

    title: str
    variant: str
    variant_remote_id: str
    price: Money
    net: Money
    quantity: int = 1


def checkout_link(shop_url: str, items: Sequence[LookItem], reference: str) -> str:
    """A cart link of the shop that carries the consultation's reference as a cart attribute.

    Shopify keeps `attributes[...]` of a cart permalink on the order that follows
    (shopify.dev, "Create cart permalinks"). Raises UserError without pieces the shop knows.
    """
    cart = ",".join(
        f"{item.variant_remote_id.rsplit('/', 1)[-1]}:{item.quantity}"
        for item in items
        if item.variant_remote_id
    )
    if not cart:
        raise UserError(
            "None of these pieces is known to the shop. Pick at least one from the list.", "items"
        )
    parts = urlsplit(shop_url)
    key = quote("attributes[concierge]", safe="")
    return f"{parts.scheme}://{parts.netloc}/cart/{cart}?{key}={quote(reference, safe='')}"
