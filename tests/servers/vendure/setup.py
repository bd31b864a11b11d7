"""What a shop has before its first customer: taxes, shipping, payment, a coupon, three pieces."""

from __future__ import annotations

from typing import Any

from tests.servers.vendure.seed import FAILED, PIECES, SHIPPING, Seeder

COUPON = "FRIEND"
"""Ten per cent off the whole order."""


def _handler(code: str, **arguments: str) -> dict[str, Any]:
    given = [{"name": name, "value": value} for name, value in arguments.items()]
    return {"code": code, "arguments": given}


def _named(name: str) -> list[dict[str, str]]:
    return [{"languageCode": "en", "name": name, "description": ""}]


def furnish(shop: Seeder) -> None:
    """Prices contain 20 % VAT; the house currency is GBP."""
    tax = _taxes(shop)
    shop.make(
        "createShippingMethod",
        {
            "code": "courier",
            "fulfillmentHandler": "manual-fulfillment",
            "checker": _handler("default-shipping-eligibility-checker", orderMinimum="0"),
            "calculator": _handler(
                "default-shipping-calculator",
                rate=str(SHIPPING),
                taxRate="20",
                includesTax="include",
            ),
            "translations": _named("Courier"),
        },
    )
    shop.make(
        "createPaymentMethod",
        {
            "code": "card",
            "enabled": True,
            "handler": _handler("dummy-payment-handler", automaticSettle="false"),
            "translations": _named("Card"),
        },
    )
    for name, price in PIECES:
        _piece(shop, name, price, tax)
    shop.make(
        "createPromotion",
        {
            "enabled": True,
            "couponCode": COUPON,
            "conditions": [],
            "actions": [_handler("order_percentage_discount", discount="10")],
            "translations": _named("For friends"),
        },
        "Promotion",
    )


def _taxes(shop: Seeder) -> str:
    country = {"code": "GB", "enabled": True}
    country |= {"translations": [{"languageCode": "en", "name": "United Kingdom"}]}
    made = shop.make("createCountry", country)
    zone = shop.make("createZone", {"name": "UK", "memberIds": [made]})
    category = shop.make("createTaxCategory", {"name": "Standard", "isDefault": True})
    rate = {"name": "VAT", "enabled": True, "value": 20, "categoryId": category, "zoneId": zone}
    shop.make("createTaxRate", rate)
    channel = shop.admin("{activeChannel{id}}")["activeChannel"]["id"]
    shop.admin(
        f"mutation($i:UpdateChannelInput!){{updateChannel(input:$i){{__typename {FAILED}}}}}",
        i={
            "id": channel,
            "defaultTaxZoneId": zone,
            "defaultShippingZoneId": zone,
            "pricesIncludeTax": True,
            "defaultCurrencyCode": "GBP",
            "availableCurrencyCodes": ["GBP", "USD"],
        },
    )
    return category


def _piece(shop: Seeder, name: str, price: int, tax: str) -> None:
    slug = name.lower().replace(" ", "-")
    texts = [{"languageCode": "en", "name": name, "slug": slug, "description": name}]
    product = shop.make("createProduct", {"enabled": True, "translations": texts})
    shop.admin(
        "mutation($i:[CreateProductVariantInput!]!){createProductVariants(input:$i){id}}",
        i=[
            {
                "productId": product,
                "enabled": True,
                "sku": slug.upper(),
                "price": price,
                "stockOnHand": 100_000,
                "taxCategoryId": tax,
                "translations": [{"languageCode": "en", "name": name}],
            }
        ],
    )
