"""A gesture is planned backwards over two calendars, and forwards it gets there."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.calendars import Calendar, monday_to_friday, public_holidays
from concierge.domain.gestures import GestureKind
from concierge.domain.planning import Step, Way, plan, way_of

COUNTRIES = st.sampled_from(["FR", "JP", "US", "SA", "IL", "AE", "BR", "DE", "CN", "", "ZZ"])
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
KINDS = st.sampled_from([GestureKind.NOTE, GestureKind.GIFT, GestureKind.FLOWERS])
FR = Calendar("FR")


def planned(kind, on, today, home=FR, hers=FR):
    way = way_of(kind, abroad=home.country != hers.country)
    return plan(way, on, today, home=home, hers=hers)


@given(KINDS, DAYS, st.integers(0, 200), COUNTRIES, COUNTRIES)
def test_every_step_has_a_working_day_in_its_order(kind, on, ahead, home, hers):
    home, hers = Calendar(home), Calendar(hers)
    made = planned(kind, on, on - timedelta(days=ahead), home, hers)
    days = [made.by(step) for step in Step]
    assert days == sorted(days)
    assert made.arrive_by <= on
    assert all(home.is_working_day(day) for day in days[:4])
    assert hers.is_working_day(made.arrive_by)
    assert hers.is_working_day(made.earliest_arrival)


@given(KINDS, DAYS, st.integers(0, 60), COUNTRIES, COUNTRIES)
def test_begun_by_its_last_day_it_is_there_and_later_it_is_said_to_be_late(
    kind, on, ahead, home, hers
):
    home, hers = Calendar(home), Calendar(hers)
    last = planned(kind, on, on - timedelta(days=200), home, hers).write_by
    assert not planned(kind, on, last, home, hers).too_late
    today = last + timedelta(days=ahead)
    made = planned(kind, on, today, home, hers)
    assert made.too_late == (made.earliest_arrival > on)
    assert made.earliest_arrival >= planned(kind, on, last, home, hers).earliest_arrival


@given(DAYS, st.integers(-40, 40), COUNTRIES)
def test_working_days_counted_there_and_back_are_the_same(day, count, country):
    calendar = Calendar(country)
    start = calendar.on_or_after(day)
    assert calendar.add(calendar.add(start, count), -count) == start
    assert calendar.on_or_before(day) <= day <= calendar.on_or_after(day)


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("FR", date(2026, 7, 14), False),
        ("US", date(2026, 7, 14), True),
        ("JP", date(2026, 5, 6), False),  # moved: the third falls on a Sunday
        ("SA", date(2026, 6, 12), False),  # a Friday
        ("SA", date(2026, 6, 14), True),  # a Sunday
        ("ZZ", date(2026, 12, 25), True),
        ("ZZ", date(2026, 12, 26), False),
        ("", date(2026, 12, 25), True),
    ],
)
def test_a_country_rests_on_its_own_days(country, day, works):
    assert Calendar(country).is_working_day(day) is works


def test_a_note_for_the_fourteenth_of_july_is_there_before_the_holiday():
    made = planned(GestureKind.NOTE, date(2026, 7, 15), date(2026, 6, 1))
    assert made.arrive_by == date(2026, 7, 13)
    assert made.post_by == date(2026, 7, 6)
    assert made.produce_by == date(2026, 7, 2)
    assert made.write_by == date(2026, 7, 1)


def test_holidays_at_the_destination_make_the_post_leave_earlier():
    golden_week = planned(GestureKind.NOTE, date(2026, 5, 8), date(2026, 3, 1), hers=Calendar("JP"))
    without = planned(
        GestureKind.NOTE, date(2026, 5, 8), date(2026, 3, 1), hers=Calendar("JP", monday_to_friday)
    )
    assert golden_week.post_by < without.post_by


def test_flowers_come_on_the_day_or_the_last_working_day_before_it():
    assert planned(GestureKind.FLOWERS, date(2026, 6, 12), date(2026, 6, 1)).arrive_by == date(
        2026, 6, 12
    )
    sunday = planned(GestureKind.FLOWERS, date(2026, 6, 14), date(2026, 6, 1))
    assert sunday.arrive_by == date(2026, 6, 12)


def test_too_late_for_the_post_flowers_may_still_come():
    on = date(2026, 6, 18)
    assert planned(GestureKind.NOTE, on, date(2026, 6, 10)).too_late
    assert not planned(GestureKind.FLOWERS, on, date(2026, 6, 10)).too_late
    assert planned(GestureKind.FLOWERS, on, date(2026, 6, 17)).too_late


def test_money_given_back_travels_nowhere():
    assert way_of(GestureKind.SHIPPING_REFUND, abroad=True) is None


def test_a_leap_day_is_a_day_like_others():
    made = plan(Way(1, 1, 0), date(2028, 2, 29), date(2028, 2, 1), home=FR, hers=FR)
    assert made.arrive_by == date(2028, 2, 29)
    assert date(2028, 2, 29) not in public_holidays("FR", 2028)


def test_a_calendar_that_never_works_is_a_fault_and_not_an_endless_search():
    never = Calendar("FR", lambda country, year: frozenset(
        date(year, 1, 1) + timedelta(days=n) for n in range(366)
    ))  # fmt: skip
    with pytest.raises(ValueError, match="without working days"):
        never.add(date(2026, 1, 1), 1)
