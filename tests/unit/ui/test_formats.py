"""Amounts, times and days read as in the reference pictures."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from concierge.domain.amounts import read_amount
from concierge.domain.money import Money
from ui.formats import Formats, _by_babel, _shape, ago, clock, until

TODAY = date(2026, 6, 11)
NOW = datetime(2026, 6, 11, 13, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minor", "currency", "whole", "text"),
    [
        (4_820_000, "EUR", True, "€48,200"),
        (6_318_000, "JPY", True, "¥6,318,000"),
        (18_640_000, "AED", True, "AED\u00a0186,400"),
        (40_210_000, "NOK", True, "NOK\u00a0402,100"),
        (29_860_000, "HKD", True, "HK$298,600"),
        (40_800, "EUR", False, "€408.00"),
        (-10_000, "EUR", False, "−€100.00"),
        (1_234_567, "KWD", False, "KWD\u00a01,234.567"),
        (412_000, "JPY", False, "¥412,000"),
    ],
)
def test_money_reads_as_in_the_pictures(minor, currency, whole, text):
    assert Formats("en-GB").money(Money(minor, currency), whole=whole) == text


def test_money_follows_the_locale():
    assert Formats("fr-FR").money(Money(124_000, "EUR")) == "1\u202f240,00\u00a0€"


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(seconds=-90), "now"),
        (timedelta(minutes=25), "25 min"),
        (timedelta(hours=2, minutes=59), "2 h"),
        (timedelta(days=9), "9 d"),
        (timedelta(days=35), "5 w"),
        (timedelta(days=800), "2 y"),
    ],
)
def test_ago_is_short(gap, text):
    assert ago(NOW - gap, NOW) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 6, 11), "today"),
        (date(2026, 6, 12), "tomorrow"),
        (date(2026, 6, 16), "in 5 days"),
        (date(2026, 9, 3), "in 12 weeks"),
        (date(2026, 6, 8), "3 days ago"),
    ],
)
def test_until_counts_days_then_weeks(day, text):
    assert until(day, TODAY) == text


@pytest.mark.parametrize(
    ("day", "english", "french"),
    [
        (TODAY, "Today", "Today"),
        (date(2026, 6, 9), "Tuesday 9 June", "Mardi 9 juin"),
        (date(2026, 6, 4), "Last week", "Last week"),
        (date(2026, 5, 21), "May", "Mai"),
        (date(2025, 5, 1), "May 2025", "Mai 2025"),
    ],
)
def test_day_headings_widen_with_distance(day, english, french):
    assert Formats("en-GB").day_heading(day, TODAY) == english
    assert Formats("fr").day_heading(day, TODAY) == french


def test_times_stand_in_the_zone_they_are_asked_for():
    here = Formats("en-GB", ZoneInfo("Europe/Paris"))
    assert here.time(NOW) == "15:02"
    assert here.time(NOW, ZoneInfo("Asia/Tokyo")) == "22:02"
    assert here.exact(NOW) == "Thursday, 11 June 2026, 15:02 CEST"
    assert here.entry_time(NOW - timedelta(days=9), NOW) == "2 Jun"
    assert here.entry_time(NOW - timedelta(days=1), NOW) == "15:02"
    assert here.day(TODAY) == "Thu 11 June"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (18.9, "0:18"), (402, "6:42"), (3723, "1:02:03"), (-1, "0:00")],
)
def test_clock_shows_whole_seconds(seconds, text):
    assert clock(seconds) == text


def test_counts_and_rates():
    assert Formats("en-GB").number(3412) == "3,412"
    assert Formats("en-GB").percent(800) == "8\u00a0%"
    assert Formats("en-GB").percent(750) == "7.5\u00a0%"


LOCALES = [
    "en-GB",
    "en-US",
    "fr-FR",
    "de-CH",
    "es-ES",
    "pl-PL",
    "sv-SE",
    "ja-JP",
    "ar-AE",
    "hi-IN",
    "en-IN",
    "pt-BR",
    "nl-NL",
]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("currency", ["EUR", "USD", "JPY", "KWD", "CHF", "INR"])
def test_amounts_written_the_quick_way_are_babels(locale, currency):
    rng = random.Random(f"{locale}{currency}")
    amounts = [rng.randint(-(10**n), 10**n) for n in range(1, 12) for _ in range(6)]
    for minor in amounts:
        for whole in (False, True):
            money = Money(minor, currency)
            assert Formats(locale).money(money, whole=whole) == _by_babel(locale, money, whole)


def test_the_quick_way_is_taken_where_a_locale_groups_by_threes():
    assert _shape("en-GB", "EUR", True, False) is not None
    assert _shape("fr-FR", "EUR", False, True) is not None
    assert _shape("en-IN", "INR", True, False) is None


@pytest.mark.parametrize("locale", ["en-GB", "fr", "de-CH", "de", "ar-EG", "fa", "pt-BR", "ja"])
def test_what_a_form_offers_can_be_read_back(locale):
    formats = Formats(locale)
    for amount in (
        Money(950, "EUR"),
        Money(124_050, "EUR"),
        Money(9_500, "KWD"),
        Money(950, "JPY"),
    ):
        typed = formats.typed(amount)
        assert read_amount(typed, amount.currency, formats.decimal_mark()) == amount
