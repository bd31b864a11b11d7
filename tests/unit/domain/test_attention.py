"""Gestures, budget, promises, the order of the day and change sets."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.budget import Entry, EntryKind, balance
from concierge.domain.changes import Area, Changes
from concierge.domain.clients import Tier
from concierge.domain.errors import BugError, RetryLaterError, UserError
from concierge.domain.gestures import GestureState, can_move, reserves_budget
from concierge.domain.interactions import PromiseState, promise_state
from concierge.domain.money import Money
from concierge.domain.today import band, sort_key
from concierge.domain.views.work import TodayBand, TodayKind, TodayRow

NOW = datetime(2026, 6, 11, 12, tzinfo=UTC)
ALLOWANCE = Money(50_000, "EUR")


def entry(kind, amount, gesture=1):
    return Entry(kind, gesture, Money(amount, "EUR"))


def test_reserve_commit_adjust_release():
    state = balance(
        ALLOWANCE,
        [
            entry(EntryKind.RESERVE, 950, 1),
            entry(EntryKind.RESERVE, 8_500, 2),
            entry(EntryKind.COMMIT, 8_500, 2),
            entry(EntryKind.ADJUST, -500, 2),
            entry(EntryKind.RESERVE, 2_000, 3),
            entry(EntryKind.RELEASE, 2_000, 3),
        ],
    )
    assert state.reserved.minor == 950
    assert state.committed.minor == 8_000
    assert state.left.minor == 41_050
    assert state.covers(Money(41_050, "EUR"))
    assert not state.covers(Money(41_051, "EUR"))


def test_more_than_reserved_is_a_bug():
    with pytest.raises(BugError):
        balance(ALLOWANCE, [entry(EntryKind.RESERVE, 5), entry(EntryKind.COMMIT, 6)])


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 20_000), st.booleans()), max_size=40))
def test_left_is_always_allowance_less_what_is_held(steps):
    entries, held, spent = [], {}, 0
    for gesture, amount, commit in steps:
        if gesture in held:
            kind = EntryKind.COMMIT if commit else EntryKind.RELEASE
            entries.append(entry(kind, held[gesture], gesture))
            spent += held.pop(gesture) if commit else held.pop(gesture) * 0
        else:
            entries.append(entry(EntryKind.RESERVE, amount, gesture))
            held[gesture] = amount
    assert balance(ALLOWANCE, entries).left.minor == 50_000 - sum(held.values()) - spent


def test_the_way_of_a_gesture():
    way = list(GestureState)[:-1]
    for here, there in itertools.pairwise(way):
        assert can_move(here, there)
        assert not can_move(there, here)
    assert can_move(GestureState.APPROVED, GestureState.CANCELLED)
    assert can_move(GestureState.ORDERED, GestureState.CANCELLED)
    assert not can_move(GestureState.SENT, GestureState.CANCELLED)
    assert reserves_budget(GestureState.PLANNED)
    assert not reserves_budget(GestureState.ORDERED)


@pytest.mark.parametrize(
    ("kept", "now", "state"),
    [
        (-1, 5, PromiseState.KEPT),
        (1, 5, PromiseState.BROKEN),
        (None, -1, PromiseState.OPEN),
        (None, 1, PromiseState.BROKEN),
    ],
)
def test_promise_state(kept, now, state):
    kept_at = None if kept is None else NOW + timedelta(hours=kept)
    assert promise_state(NOW, kept_at, NOW + timedelta(hours=now)) is state


def test_a_promise_said_to_be_broken_is_so_before_its_hour_too():
    early = NOW - timedelta(hours=1)
    assert promise_state(NOW, None, early, broken_at=early) is PromiseState.BROKEN


@pytest.mark.parametrize(
    ("kind", "hours", "expected"),
    [
        (TodayKind.PARCEL_LATE, 90, TodayBand.NOW),
        (TodayKind.PROMISE, 1, TodayBand.NOW),
        (TodayKind.PROMISE, 2, TodayBand.TODAY),
        (TodayKind.PROMISE, 11, TodayBand.LATER),
    ],
)
def test_band(kind, hours, expected):
    assert band(kind, NOW + timedelta(hours=hours), NOW, "Europe/Paris") is expected


def row(key, row_band, tier, hours):
    return TodayRow(
        *(key, TodayKind.PROMISE, row_band, 1, "N", tier, "UTC", "", ""),
        due_at=NOW + timedelta(hours=hours),
        overdue=False,
    )


def test_now_goes_by_tier_and_the_rest_by_the_hour():
    rows = [
        row("later", TodayBand.LATER, Tier.PREMIERE, 30),
        row("first", TodayBand.TODAY, Tier.MEMBER, 2),
        row("second", TodayBand.TODAY, Tier.PREMIERE, 3),
        row("now-member", TodayBand.NOW, Tier.MEMBER, -2),
        row("now-premiere", TodayBand.NOW, Tier.PREMIERE, 0),
    ]
    assert [r.key for r in sorted(rows, key=sort_key)] == [
        *("now-premiere", "now-member", "first", "second", "later")
    ]


def test_changes_join_and_answer():
    one = Changes(frozenset({Area.CLIENTS}), frozenset({1}))
    two = Changes(frozenset({Area.ORDERS}), frozenset({2}))
    many = Changes(frozenset({Area.ORDERS}))
    assert (one | two).clients == {1, 2}
    assert (one | many).clients == frozenset()
    assert (one | Changes()) is one
    assert (Changes() | two) is two
    assert not Changes()
    assert one.touches([Area.CLIENTS])
    assert one.touches([Area.CLIENTS], 1)
    assert not one.touches([Area.CLIENTS], 2)
    assert not one.touches([Area.ORDERS], 1)
    assert many.touches([Area.ORDERS], 7)


def test_errors_carry_what_the_caller_needs():
    assert UserError("no", "cost").field == "cost"
    assert RetryLaterError("later", 2.5).retry_after == 2.5
