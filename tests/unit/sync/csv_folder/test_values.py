"""Amounts and dates as boutiques write them, and what a file proves about its manner."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.connector import BadRecordError
from sync.connectors.csv_folder.values import Evidence, Reading, mark_of, order_of, undressed

PARIS = ZoneInfo("Europe/Paris")
COMMA, POINT = Reading(PARIS, "DMY", ","), Reading(PARIS, "MDY", ".")

AMOUNTS = [
    (COMMA, "1.234,56", "EUR", "1234.56"),
    (COMMA, "1 234,56 €", "EUR", "1234.56"),
    (COMMA, "1\u202f234,5", "EUR", "1234.5"),
    (COMMA, "EUR 12,00", "EUR", "12.00"),
    (COMMA, "12,00-", "EUR", "-12.00"),
    (COMMA, "1.234", "EUR", "1234.0"),
    (POINT, "1,234.56", "USD", "1234.56"),
    (POINT, "$1,234.56", "USD", "1234.56"),
    (POINT, "(12.00)", "USD", "-12.00"),
    (POINT, "-$5", "USD", "-5.0"),
    (POINT, "\u22125.10", "USD", "-5.10"),
    (POINT, "1'234.50", "CHF", "1234.50"),
    (POINT, "１，２３４", "JPY", "1234.0"),
    (POINT, "0012.5", "USD", "12.5"),
    (POINT, "1.234", "KWD", "1.234"),
]


@pytest.mark.parametrize(("reading", "text", "currency", "plain"), AMOUNTS)
def test_an_amount_is_read(reading, text, currency, plain):
    assert reading.number(text, currency) == plain


NO_AMOUNTS = [
    (POINT, "abc"),
    (POINT, "1,23,4"),
    (POINT, "1.2.3"),
    (POINT, "12,5"),
    (POINT, "1.234"),  # a thousand and some, or one and a bit
    (COMMA, "12.5"),
    (POINT, "(12.00"),
    (POINT, "12 apples"),
    (POINT, "£5.00"),
    (POINT, "9" * 20),
    (POINT, "٣٤"),
]


@pytest.mark.parametrize(("reading", "text"), NO_AMOUNTS)
def test_what_is_no_amount_or_two_is_refused(reading, text):
    with pytest.raises(BadRecordError):
        reading.number(text, "EUR")


@given(minor=st.integers(-(10**12), 10**12), decimal=st.sampled_from(",."), group=st.booleans())
def test_amounts_come_back_in_every_manner(minor, decimal, group):
    other = "." if decimal == "," else ","
    whole, cents = divmod(abs(minor), 100)
    text = f"{whole:,}".replace(",", other) if group else str(whole)
    text = f"{'-' if minor < 0 else ''}{text}{decimal}{cents:02d}"
    plain = Reading(PARIS, None, decimal).number(text, "EUR")
    assert round(float(plain) * 100) == minor
    assert mark_of(undressed(text).digits, 2) == decimal


def evidence(*texts: str, currency: str = "EUR") -> str:
    seen = Evidence()
    for text in texts:
        seen.see_amount(text, currency)
    return seen.decimal_mark()


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (("1.234", "5,10"), ","),
        (("1,234", "5.10"), "."),
        (("1.234",), "?"),
        (("12,00", "12.00"), "?"),
        (("12", "1 200"), ""),
        (("1.234.567",), ","),
        (("0.500",), "."),
        (("nonsense",), ""),
    ],
)
def test_a_column_proves_its_decimal_mark_or_is_asked_about(texts, mark):
    assert evidence(*texts) == mark


def test_yen_have_no_cents_to_doubt():
    assert evidence("1,234", currency="JPY") == "."


DATES = [
    (COMMA, "2026-03-04", datetime(2026, 3, 3, 23, tzinfo=UTC)),
    (COMMA, "2026-03-04 10:15:00 -0400", datetime(2026, 3, 4, 14, 15, tzinfo=UTC)),
    (COMMA, "2026-03-04T10:15:00Z", datetime(2026, 3, 4, 10, 15, tzinfo=UTC)),
    (COMMA, "2026-03-04 10:15:00 UTC", datetime(2026, 3, 4, 10, 15, tzinfo=UTC)),
    (COMMA, "04/03/2026 15:30", datetime(2026, 3, 4, 14, 30, tzinfo=UTC)),
    (COMMA, "4.3.2026", datetime(2026, 3, 3, 23, tzinfo=UTC)),
    (POINT, "03/04/2026 03:30 PM", datetime(2026, 3, 4, 14, 30, tzinfo=UTC)),
    (POINT, "04.03.2026", datetime(2026, 3, 3, 23, tzinfo=UTC)),
    (POINT, "2026/3/4", datetime(2026, 3, 3, 23, tzinfo=UTC)),
    (POINT, "2026年3月4日 9時05分", datetime(2026, 3, 4, 8, 5, tzinfo=UTC)),
]


@pytest.mark.parametrize(("reading", "text", "moment"), DATES)
def test_a_date_is_read_in_the_accounts_zone(reading, text, moment):
    assert reading.instant(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "31/04/2026",
        "03/04/26",
        "0001-01-01",
        "9999-12-31",
        "2026-02-30",
        "1/2/2026 25:00",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(BadRecordError):
        COMMA.instant(text)


def test_a_date_that_could_be_two_is_never_guessed():
    with pytest.raises(BadRecordError, match="swapped"):
        Reading(PARIS).instant("03/04/2026")
    assert Reading(PARIS).instant("13/04/2026").day == 12  # midnight in Paris


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (("03/04/2026", "13/04/2026"), "DMY"),
        (("03/04/2026", "04/13/2026"), "MDY"),
        (("03/04/2026",), "?"),
        (("13/04/2026", "04/13/2026"), "?"),
        (("03.04.2026", "2026-03-04", "05/05/2026"), ""),
    ],
)
def test_a_column_proves_its_order_or_is_asked_about(texts, order):
    seen = Evidence()
    for text in texts:
        seen.see_date(text)
    assert seen.day_order() == order


@settings(max_examples=60)
@given(st.text("0123456789.,-/() €$年月:T+ zA", max_size=20))
def test_any_text_is_read_or_refused(text):
    for read in (lambda: COMMA.number(text, "EUR"), lambda: COMMA.instant(text)):
        try:
            read()
        except BadRecordError:
            continue
    order_of(text)


def test_birthdays_may_lack_a_year():
    assert COMMA.day("--12-24") == "--12-24"
    assert COMMA.day("24/12/1980") == "1980-12-24"


@pytest.mark.parametrize(
    ("text", "proven"),
    [
        ("13/04/2026", "DMY"),
        ("04/13/2026", "MDY"),
        ("03/04/2026", "?"),
        ("04/04/2026", ""),
        ("45/13/2026", ""),
        ("14/15/2026", ""),
        ("00/12/2026", ""),
    ],
)
def test_what_a_date_proves_and_a_slip_of_the_pen_does_not(text, proven):
    assert order_of(text) == proven
