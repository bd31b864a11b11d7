"""An account makes what its options name, and is held against the money it is paid in."""

import pytest

from concierge.domain.gestures import GestureKind
from concierge.domain.vendors import can_pay, makes


@pytest.mark.parametrize(
    ("kind", "options", "made"),
    [
        ("handwrytten", {"card_id": "3404"}, {GestureKind.NOTE}),
        ("handwrytten", {"card_id": " "}, set()),
        ("goody", {"gift_product": "p"}, {GestureKind.GIFT}),
        (
            "goody",
            {"gift_product": "p", "flowers_product": "q"},
            {GestureKind.GIFT, GestureKind.FLOWERS},
        ),
        ("goody", {}, set()),
        ("mail", {"card_id": "3404"}, set()),
    ],
)
def test_an_account_makes_what_its_options_name(kind, options, made):
    assert makes(kind, options) == made


@pytest.mark.parametrize(
    ("options", "currency", "can"),
    [
        ({}, "USD", True),
        ({}, "EUR", False),
        ({"rate": "0.95"}, "EUR", True),
        ({"currency": "EUR"}, "EUR", True),
        ({"currency": "EUR"}, "USD", False),
    ],
)
def test_other_money_needs_a_rate(options, currency, can):
    assert can_pay(options, currency) is can
