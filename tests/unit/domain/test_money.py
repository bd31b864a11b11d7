"""Money: exact, in every currency's own minor unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.money import Money, total

minors = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1240.00", "EUR", 124_000),
        ("148500", "JPY", 148_500),
        ("1.2345", "KWD", 1_235),
        ("-0.005", "EUR", -1),
        ("0", "USD", 0),
    ],
)
def test_parse_reads_minor_units(text, currency, minor):
    assert Money.parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize("text", ["", "NaN", "ten", "1,240"])
def test_parse_refuses_what_is_no_amount(text):
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse(text, "EUR")


def test_parse_and_decimal_are_inverse():
    assert str(Money.parse("12.30", "EUR").decimal()) == "12.30"
    assert str(Money(148_500, "JPY").decimal()) == "148500"


def test_currencies_never_mix():
    with pytest.raises(ValueError, match="cannot be added"):
        Money(1, "EUR") + Money(1, "JPY")


def test_arithmetic_and_order():
    five, two = Money(500, "EUR"), Money(200, "EUR")
    assert five - two == Money(300, "EUR")
    assert -five == Money(-500, "EUR")
    assert two < five
    assert five <= Money(500, "EUR")
    assert bool(five)
    assert not Money.zero("EUR")
    assert total([five, two], "EUR") == Money(700, "EUR")
    assert total([], "JPY") == Money(0, "JPY")


@pytest.mark.parametrize(
    ("minor", "rate", "share"), [(90_413, 800, 7_233), (5, 1000, 1), (-5, 1000, -1), (4, 1000, 0)]
)
def test_share_rounds_half_away_from_zero(minor, rate, share):
    assert Money(minor, "EUR").share(rate).minor == share


@given(minors, st.lists(st.integers(0, 1000), min_size=1, max_size=6).filter(any))
def test_split_sums_to_the_whole_and_the_first_takes_the_remainder(minor, weights):
    shares = Money(minor, "EUR").split(weights)
    assert sum(share.minor for share in shares) == minor
    for share, weight in list(zip(shares, weights, strict=True))[1:]:
        assert abs(share.minor) == abs(minor) * weight // sum(weights)


@pytest.mark.parametrize("weights", [[0, 0], [2, -1]])
def test_split_refuses_impossible_weights(weights):
    with pytest.raises(ValueError, match="weights"):
        Money(100, "EUR").split(weights)
