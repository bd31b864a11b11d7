"""What a vendor is told to make, with everything defaulted, and an account that tells it."""

from __future__ import annotations

from typing import Any

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from tests.fakes.vendors import GIFTS, NOTES

REFERENCE = "5f" * 16
PRIVATE = ("Chloé", "Laurent", "Glycines", "75007", "Chère")
"""What no error and no log may carry."""


def order(kind: str = "note", **changes: Any) -> Delivery:
    payload = {
        "gesture": kind,
        "title": "",
        "message": "Chère Chloé, <b>merci</b>.",
        "name": "Chloé Laurent",
        "first_name": "Chloé",
        "lines": ["14 rue des Glycines", "Bât. B", "3e étage"],
        "postcode": "75007",
        "city": "Paris",
        "country": "FR",
        "send_on": "2026-03-12",
        "reference": REFERENCE,
        "most_minor": 950,
        "currency": "EUR",
        "sender": "Ana, Maison Noire",
        "by": 1,
        **changes,
    }
    return Delivery("ab" * 16, DeliveryKind.ORDER, "c1", payload)


def vendor(kind: str, url: str, secret: str, **options: str) -> AccountConfig:
    usual = NOTES if kind == "handwrytten" else GIFTS
    told = {**usual, "url": url, **options}
    return AccountConfig(AccountId(1), kind.title(), kind, told, secret)
