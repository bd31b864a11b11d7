"""The day's order, and what one household gets in a week."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from concierge.domain.clients import Tier
from concierge.domain.households import household_of, numbers_of
from concierge.domain.today import SILENCE, band, one_a_week
from concierge.domain.views.work import TodayBand, TodayKind, TodayRow

NOW = datetime(2026, 6, 11, 12, 5, tzinfo=UTC)
TODAY = date(2026, 6, 11)


def row(client, kind=TodayKind.OCCASION, on=TODAY):
    return TodayRow(
        *(f"{kind.value}:{client}-{on}", kind, TodayBand.TODAY, client, "N", Tier.MEMBER),
        *("UTC", "", "", NOW, False),
        occasion_on=on,
    )


def after(days):
    return TODAY + timedelta(days=days)


def kept(rows, homes, planned=None):
    stands, held = one_a_week(rows, homes, planned or {}, TODAY)
    assert sorted(r.key for r in [*stands, *held]) == sorted(r.key for r in rows)
    return [r.client for r in stands], [r.client for r in held]


def test_a_household_gets_one_a_week_the_first_in_the_order():
    rows = [row(1), row(2, on=after(6)), row(3, on=after(6))]
    assert kept(rows, {1: "a", 2: "a", 3: "b"}) == ([1, 3], [2])


def test_a_week_apart_both_stand():
    assert kept([row(1), row(2, on=after(7))], {1: "a", 2: "a"}) == ([1, 2], [])


def test_what_is_planned_counts_before_and_after():
    planned = {"a": [after(-6)], "b": [after(-7)]}
    assert kept([row(1), row(2)], {1: "a", 2: "b"}, planned) == ([2], [1])


def test_what_is_owed_is_never_held_back():
    late = row(2, TodayKind.PARCEL_LATE)
    assert kept([row(1), late, row(3)], {1: "a", 3: "a"}) == ([1, 2], [3])


def test_a_silent_client_counts_as_of_today():
    silent = replace(row(1, TodayKind.SILENT), occasion_on=None)
    assert kept([silent, row(2, on=after(3))], {1: "a", 2: "a"}) == ([1], [2])


def test_who_was_long_not_spoken_to_can_wait_for_the_rest_of_the_day():
    assert band(TodayKind.SILENT, NOW - timedelta(days=40), NOW, "UTC") is TodayBand.TODAY
    assert SILENCE[Tier.PREMIERE] < SILENCE[Tier.PRIVEE] < SILENCE[Tier.MEMBER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("FR", "75007", ["14, rue des Glycines"]), ("fr", "75007", ["14 Rue des Glycines "])),
        (("GB", "SW1A 1AA", ["2 Sample Lane"]), ("GB", "sw1a1aa", ["2 Sample Lane", " "])),
        (("DE", "10115", ["Musterstraße 5"]), ("DE", "10115", ["Musterstrasse 5"])),
    ],
)
def test_one_address_written_in_two_ways_is_one_household(one, other):
    assert household_of(*one) == household_of(*other) != ""
    assert numbers_of("FR", *one[1:]) == numbers_of("FR", *other[1:])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("FR", "75007", ["14 rue X", "Apt 2"]), ("FR", "75007", ["14 rue X", "Apt 3"])),
        (("FR", "75007", ["14 rue X"]), ("FR", "69001", ["14 rue X"])),
        (("FR", "75007", ["14 rue X"]), ("CH", "75007", ["14 rue X"])),
    ],
)
def test_another_door_is_another_household(one, other):
    assert household_of(*one) != household_of(*other)


@pytest.mark.parametrize("lines", [[], ["", " "], [" , "]])
def test_without_an_address_nothing_is_said(lines):
    assert household_of("FR", "75007", lines) == ""
    assert household_of("FR", "", ["14 rue X"]) == ""
