"""Wall clocks and occasions."""

from datetime import UTC, date, datetime, time

import pytest

from concierge.domain.local_time import (
    WallTime,
    known_zone,
    local,
    month_of,
    zone,
)
from concierge.domain.occasions import (
    LeapRule,
    Occasion,
    OccasionKind,
    parse_occasion,
)


@pytest.mark.parametrize(
    ("day", "at", "zone_name", "utc"),
    [
        (date(2026, 6, 16), time(10), "Europe/Paris", datetime(2026, 6, 16, 8, tzinfo=UTC)),
        (date(2026, 6, 16), time(10), "Asia/Tokyo", datetime(2026, 6, 16, 1, tzinfo=UTC)),
        # In the gap of 29 March 02:30 does not exist in Paris: half past three it is.
        (date(2026, 3, 29), time(2, 30), "Europe/Paris", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        # In the fold of 25 October 02:30 comes twice: the first one counts.
        (
            date(2026, 10, 25),
            time(2, 30),
            "Europe/Paris",
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        ),
    ],
)
def test_a_wall_time_is_an_instant_in_its_zone(day, at, zone_name, utc):
    assert WallTime(day, at, zone_name).utc() == utc


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd"])
def test_an_unknown_zone_is_utc(name):
    assert zone(name).key == "UTC"
    assert not known_zone(name)


def test_the_month_is_that_of_the_zone():
    late = datetime(2026, 5, 31, 22, 30, tzinfo=UTC)
    assert month_of(late, "Europe/Paris") == "2026-06"
    assert month_of(late, "America/Sao_Paulo") == "2026-05"
    assert local(late, "Europe/Paris").day == 1
    assert known_zone("Europe/Paris")


@pytest.mark.parametrize(
    ("rule", "year", "on"),
    [
        (LeapRule.FEBRUARY_28, 2027, date(2027, 2, 28)),
        (LeapRule.MARCH_1, 2027, date(2027, 3, 1)),
        (LeapRule.FEBRUARY_28, 2028, date(2028, 2, 29)),
    ],
)
def test_the_leap_day_is_kept_where_the_setting_says(rule, year, on):
    assert Occasion(OccasionKind.BIRTHDAY, 2, 29, None, rule).in_year(year) == on


def test_next_time_includes_today_and_turns_the_year():
    birthday = Occasion(OccasionKind.BIRTHDAY, 6, 16, 1980)
    assert birthday.next_on(date(2026, 6, 16)) == date(2026, 6, 16)
    assert birthday.next_on(date(2026, 6, 17)) == date(2027, 6, 16)


@pytest.mark.parametrize(
    ("text", "parts"), [("--06-16", (6, 16, None)), ("1984-02-29", (2, 29, 1984))]
)
def test_parse_occasion(text, parts):
    found = parse_occasion(OccasionKind.BIRTHDAY, text)
    assert (found.month, found.day, found.year) == parts


@pytest.mark.parametrize("text", ["", "June", "--13-01", "--02-30", "2026-06"])
def test_parse_occasion_refuses_what_no_calendar_has(text):
    with pytest.raises(ValueError):
        parse_occasion(OccasionKind.BIRTHDAY, text)
