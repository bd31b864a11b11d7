"""An order's parts add up to what was paid, to the cent, as a shop's do."""

from datetime import UTC, datetime

from sync.sandbox import shapes
from sync.sandbox.house import SandboxHouse

NOW = datetime(2026, 6, 11, 12, tzinfo=UTC)


def minor(bag):
    return round(float(bag["shopMoney"]["amount"]) * 100)


def test_pieces_taxes_and_postage_add_up_to_the_total():
    house = SandboxHouse(7, 4_000, NOW)
    looked, taxed = 0, 0
    for rank in range(40):
        index = house.index_at(rank)
        for found in house.orders_of(index):
            shape = shapes.order(house, found)
            tax = sum(
                minor(line["priceSet"]) for item in shape["lineItems"] for line in item["taxLines"]
            )
            postage = minor(shape["totalTaxSet"]) - tax
            assert 0 <= postage <= minor(shape["totalShippingPriceSet"])
            if minor(shape["totalShippingPriceSet"]) == 0:
                assert postage == 0
            looked, taxed = looked + 1, taxed + bool(tax)
    assert looked > 100 and taxed > 30
