"""An order as vendors are told it, and money held against what they charge."""

from __future__ import annotations

from decimal import Decimal

import pytest

from concierge.domain.errors import RejectedError, UserError
from concierge.domain.money import Money
from sync.ordering import Till, facts, order_in, till
from tests.fakes.orders import order


@pytest.mark.parametrize(
    ("name", "first", "told"),
    [
        ("Chloé Laurent", "Chloé", ("Chloé", "Laurent")),
        ("Mori Kenji", "Kenji", ("Kenji", "Mori")),
        ("王小明", "小明", ("", "王小明")),
        ("Chloéa Laurent", "Chloé", ("", "Chloéa Laurent")),
        ("Maison Example", "", ("", "Maison Example")),
    ],
)
def test_a_name_is_told_in_two_wherever_the_family_s_stands(name, first, told):
    found = order_in(order(name=name, first_name=first).payload)
    assert (found.first_name, found.last_name) == told


@pytest.mark.parametrize(
    ("city", "country", "told"),
    [
        ("Austin, TX", "US", ("Austin", "TX")),
        ("New York NY", "US", ("New York", "NY")),
        ("Austin", "US", ("Austin", "")),
        ("Paris", "FR", ("Paris", "")),
        ("Saint-Leu BP", "FR", ("Saint-Leu BP", "")),
    ],
)
def test_a_region_is_told_apart_where_addresses_have_one(city, country, told):
    found = order_in(order(city=city, country=country).payload)
    assert (found.city, found.region) == told


@pytest.mark.parametrize("broken", [{"send_on": "soon"}, {"most_minor": None}, {"lines": 3}])
def test_an_order_that_cannot_be_read_is_refused_without_its_words(broken, caplog):
    with pytest.raises(RejectedError, match="cannot be read") as caught:
        order_in(order(**broken).payload)
    assert "Chloé" not in f"{caught.value}{caplog.text}{order_in(order().payload)!r}"
    caplog.clear()


def test_what_it_may_cost_is_rounded_down_there_and_up_at_home():
    found = till({"rate": "0.95"})
    assert found.most(Money(950, "EUR"), "Goody") == Money(1_000, "USD")
    assert found.most(Money(951, "EUR"), "Goody") == Money(1_001, "USD")
    assert found.at_home(Money(1_001, "USD"), "EUR") == Money(951, "EUR")
    assert found.at_home(Money(355, "USD"), "EUR") == Money(338, "EUR")


def test_yen_have_no_cents():
    assert Till("USD", Decimal(150)).at_home(Money(355, "USD"), "JPY") == Money(533, "JPY")


def test_the_same_money_needs_no_rate():
    found = till({"currency": "EUR"})
    assert found.most(Money(950, "EUR"), "Goody") == Money(950, "EUR")
    assert facts(Money(870, "EUR"), Money(870, "EUR"), "12") == {
        "minor": "870",
        "currency": "EUR",
        "number": "12",
    }


def test_other_money_is_told_beside_the_number():
    told = facts(Money(915, "USD"), Money(870, "EUR"), "12")
    assert told["number"] == "12 (9.15 USD)"


def test_money_nobody_can_compare_is_refused():
    with pytest.raises(RejectedError, match="Name the option rate"):
        till({}).most(Money(950, "EUR"), "Goody")


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"currency": "dollars"}, "currency"),
        ({"rate": "cheap"}, "rate"),
        ({"rate": "0"}, "rate"),
        ({"rate": "-1"}, "rate"),
        ({"rate": "nan"}, "rate"),
        ({"rate": "inf"}, "rate"),
    ],
)
def test_what_is_no_money_is_told_at_its_option(options, field):
    with pytest.raises(UserError) as caught:
        till(options)
    assert caught.value.field == field
