"""Amounts as people type them in several places of the world."""

import pytest

from concierge.domain.amounts import read_amount
from concierge.domain.errors import UserError
from concierge.domain.money import Money, totals


@pytest.mark.parametrize(
    ("text", "mark", "minor"),
    [
        ("12", ".", 1_200),
        ("12.5", ".", 1_250),
        ("12,50", ".", 1_250),
        ("12.50", ",", 1_250),
        (" 5. ", ".", 500),
        (".5", ".", 50),
        ("1,240", ".", 124_000),
        ("1.240", ",", 124_000),
        ("1,240.50", ".", 124_050),
        ("1.240,50", ".", 124_050),
        ("1,240,000", ".", 124_000_000),
        ("1.240.000", ".", 124_000_000),
        ("1 240", ".", 124_000),
        ("1\u202f240,50", ",", 124_050),
        ("1\u2019240.50", ".", 124_050),
        ("1'240'000", ".", 124_000_000),
    ],
)
def test_what_can_be_meant_in_one_way_is_read(text, mark, minor):
    assert read_amount(text, "EUR", mark) == Money(minor, "EUR")


@pytest.mark.parametrize(("text", "mark"), [("1.240", "."), ("1,240", ","), ("999,999", ",")])
def test_what_could_be_two_amounts_is_refused_and_both_are_said(text, mark):
    with pytest.raises(UserError) as refused:
        read_amount(text, "EUR", mark)
    assert refused.value.field == "cost"
    said = str(refused.value)
    assert text.replace(mark, "") in said and text[:-1] in said and f"1240{mark}05" in said


@pytest.mark.parametrize(
    "text",
    ["", " ", "twelve", "-5", "1e5", "12€", ".", "1,24,000", "1.2.3", "12 34", "1 240.000,5", "٣"],
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(UserError, match="Write it like"):
        read_amount(text, "EUR", ".")


@pytest.mark.parametrize(
    ("text", "currency"), [("12.345", "EUR"), ("0.240", "EUR"), ("12.5", "JPY"), ("1.2345", "KWD")]
)
def test_more_decimals_than_the_currency_has_are_refused(text, currency):
    with pytest.raises(UserError, match="Write it like"):
        read_amount(text, currency, ".")


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1240", "JPY", 1_240),
        ("1,240", "JPY", 1_240),
        ("1.240", "KWD", 1_240),
        ("1,240", "KWD", 1_240_000),
    ],
)
def test_currencies_without_hundredths(text, currency, minor):
    assert read_amount(text, currency, ".") == Money(minor, currency)


def test_unlike_currencies_are_summed_apart():
    sums = totals([Money(5, "USD"), Money(1, "EUR"), Money(2, "EUR")])
    assert sums == (Money(3, "EUR"), Money(5, "USD"))
    assert totals([]) == ()
