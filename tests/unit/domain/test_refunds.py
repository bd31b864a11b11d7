"""What a scanned return is worth, what of it is still owed, and who may let it go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.money import Money
from concierge.domain.orders import ParcelState
from concierge.domain.refunds import (
    RefundState,
    SoldLine,
    about_return,
    first_scan,
    first_state,
    is_within,
    owed,
    worth,
)
from concierge.domain.remote import RemoteParcelEvent

NOW = datetime(2026, 6, 11, 12, 5, tzinfo=UTC)


def event(hours, state):
    return RemoteParcelEvent(NOW + timedelta(hours=hours), state, "", "")


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ((), None),
        (((0, ParcelState.LABEL_MADE),), None),
        (((0, ParcelState.IN_TRANSIT),), 0),
        (((5, ParcelState.DELIVERED), (1, ParcelState.SCANNED), (0, ParcelState.LABEL_MADE)), 1),
        (((2, ParcelState.EXCEPTION), (3, ParcelState.IN_TRANSIT)), 2),
    ],
)
def test_the_first_scan_is_the_first_word_that_is_more_than_a_label(told, first):
    found = first_scan([event(*one) for one in told])
    assert (found and found.at) == (None if first is None else NOW + timedelta(hours=first))


LINES = [SoldLine("a", 3, 1_000, 1_201), SoldLine("b", 1, 500, 600)]
UNPRICED = [SoldLine("a", 3, 1_000), SoldLine("b", 1, 500)]


@pytest.mark.parametrize(
    ("lines", "returned", "before", "amount"),
    [
        (LINES, {"b": 1}, {}, 600),
        (LINES, {"a": 1}, {}, 400),
        (LINES, {"a": 1}, {"a": 2}, 401),
        (LINES, {"a": 3, "b": 1}, {}, 1_801),
        (LINES, {"a": 9}, {}, 1_201),
        (LINES, {"a": 2}, {"a": 2}, 401),
        (LINES, {"b": 1}, {"b": 1}, 0),
        (LINES, {"z": 1}, {}, 0),
        (UNPRICED, {"b": 1}, {}, 600),
        (UNPRICED, {"a": 3}, {}, 1_201),
        ([SoldLine("g", 1, 0)], {"g": 1}, {}, 0),
    ],
)
def test_what_the_pieces_cost(lines, returned, before, amount):
    assert worth(lines, returned, before, 1_802) == amount


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.integers(1, 10_000))
def test_returned_one_by_one_the_pieces_are_worth_the_line(parts, paid):
    line = SoldLine("a", sum(parts), paid, paid)
    total = gone = 0
    for part in parts:
        total += worth([line], {"a": part}, {"a": gone}, paid)
        gone += part
    assert total == paid


@pytest.mark.parametrize(
    ("whole", "refunded", "promised", "since", "left"),
    [
        (600, 0, 0, 0, 600),
        (600, 1_000, 0, 0, 600),
        (600, 1_500, 0, 0, 302),
        (600, 1_500, 200, 0, 102),
        (600, 1_802, 0, 0, 0),
        (600, 9_999, 0, 0, 0),
        (600, 600, 0, 600, 0),
        (600, 100, 0, 100, 500),
    ],
)
def test_what_is_still_owed(whole, refunded, promised, since, left):
    assert owed(whole, paid=1_802, refunded=refunded, promised=promised, since=since) == left


def euro(minor):
    return Money(minor, "EUR")


@pytest.mark.parametrize(
    ("amount", "automatic", "state"),
    [
        (euro(100), True, RefundState.APPROVED),
        (euro(250), True, RefundState.APPROVED),
        (euro(251), True, RefundState.PROPOSED),
        (euro(100), False, RefundState.PROPOSED),
        (euro(0), True, RefundState.PROPOSED),
        (Money(1, "USD"), True, RefundState.PROPOSED),
    ],
)
def test_what_goes_by_itself(amount, automatic, state):
    assert first_state(amount, euro(250), automatic=automatic) is state


def test_what_cannot_be_compared_is_not_within():
    assert is_within(euro(250), euro(250))
    assert not is_within(Money(1, "JPY"), euro(250))


def test_a_refund_is_about_its_return_alone():
    assert about_return(3, "gid://shopify/Return/9") == "scanned-return:3:gid://shopify/Return/9"
