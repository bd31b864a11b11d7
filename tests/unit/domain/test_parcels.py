"""When a parcel is late, how long its carrier may be silent, and two who tell of one parcel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.orders import ParcelState
from concierge.domain.parcels import (
    LEAST_QUIET,
    QUIET_AFTER,
    SAMPLE,
    Late,
    Story,
    Way,
    carrier_key,
    merged,
    quiet_after,
    step,
    usual_gap,
    why_late,
)
from concierge.domain.remote import RemoteParcelEvent

NOW = datetime(2026, 6, 11, 12, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)


def at(hours):
    return None if hours is None else NOW + hours * HOUR


@pytest.mark.parametrize(
    ("state", "promised", "scanned", "expected", "why"),
    [
        (ParcelState.DELIVERED, -1, -99, 48, None),
        (ParcelState.EXCEPTION, 5, 0, None, Late.CARRIER),
        (ParcelState.DELAYED, None, None, None, Late.CARRIER),
        (ParcelState.IN_TRANSIT, -1, 0, None, Late.PROMISE),
        (ParcelState.IN_TRANSIT, 5, 0, 24, Late.ESTIMATE),
        (ParcelState.LABEL_MADE, 5, None, 24, Late.ESTIMATE),
        (ParcelState.IN_TRANSIT, 5, 0, 6, None),
        (ParcelState.IN_TRANSIT, 5, 0, -24, None),
        (ParcelState.IN_TRANSIT, None, 0, 999, None),
        (ParcelState.IN_TRANSIT, 5, -97, None, Late.QUIET),
        (ParcelState.SCANNED, 5, -97, None, Late.QUIET),
        (ParcelState.IN_TRANSIT, 5, -95, None, None),
        (ParcelState.IN_TRANSIT, None, None, None, None),
        (ParcelState.LABEL_MADE, None, -999, None, None),
        (ParcelState.AVAILABLE_FOR_PICKUP, None, -999, None, None),
    ],
)
def test_why_late(state, promised, scanned, expected, why):
    way = Way(state, at(promised), at(scanned), at(expected))
    assert why_late(way, NOW) is why
    assert timedelta(hours=96) == QUIET_AFTER


def test_a_carrier_that_scans_often_is_missed_sooner():
    way = Way(ParcelState.IN_TRANSIT, None, at(-30))
    assert why_late(way, NOW) is None
    usual = {"dhlexpress": timedelta(hours=26)}
    assert why_late(way, NOW, quiet_after(usual, "DHL-Express")) is Late.QUIET
    assert why_late(way, NOW, quiet_after(usual, "Colissimo")) is None


def test_every_state_has_its_step():
    assert {step(state) for state in ParcelState} == {0, 1, 2, 3, 4}


def test_one_carrier_has_one_name():
    assert carrier_key("DHL Express") == carrier_key(" dhl-express ") == "dhlexpress"
    assert carrier_key("Société Générale de Colis") == "societegeneraledecolis"


@pytest.mark.parametrize(
    ("gaps", "usual"),
    [
        ([30] * (SAMPLE - 1), None),
        ([30] * SAMPLE, 30),
        ([30] * 95 + [200] * 5, 30),
        ([30] * 94 + [200] * 6, 200),
        ([2] * SAMPLE, LEAST_QUIET / HOUR),
    ],
)
def test_the_usual_of_a_carrier(gaps, usual):
    found = usual_gap([gap * HOUR for gap in gaps])
    assert found == (None if usual is None else usual * HOUR)


# --- two who tell of one parcel -----------------------------------------------------------


def event(hours, state=ParcelState.IN_TRANSIT, place="", message=""):
    return RemoteParcelEvent(NOW + hours * HOUR, state, place, message)


def story(state, *events, promised=None, expected=None, delivered=None):
    return Story(state, at(promised), at(expected), at(delivered), events)


def test_a_parcel_that_was_delivered_stays_so_though_the_shop_is_behind():
    shop = story(ParcelState.IN_TRANSIT, event(0))
    tracker = story(ParcelState.DELIVERED, event(-2, ParcelState.DELIVERED), delivered=-2)
    both = merged(shop, tracker)
    assert (both.state, both.delivered_at) == (ParcelState.DELIVERED, at(-2))
    assert merged(tracker, shop).state is ParcelState.DELIVERED


def test_delivered_without_a_time_has_that_of_its_scan_or_none():
    tracker = story(ParcelState.DELIVERED, event(-2, ParcelState.DELIVERED))
    assert merged(story(ParcelState.LABEL_MADE), tracker).delivered_at == at(-2)
    assert merged(story(ParcelState.LABEL_MADE), story(ParcelState.DELIVERED)).delivered_at is None


@pytest.mark.parametrize(
    ("ours", "theirs", "state"),
    [
        ((), (), ParcelState.LABEL_MADE),
        ((-1,), (), ParcelState.LABEL_MADE),
        ((), (-1,), ParcelState.DELAYED),
        ((-1,), (-1,), ParcelState.DELAYED),
        ((-1,), (-2,), ParcelState.LABEL_MADE),
        ((-2,), (-1,), ParcelState.DELAYED),
    ],
)
def test_who_heard_last_is_right(ours, theirs, state):
    shop = story(ParcelState.LABEL_MADE, *(event(hour) for hour in ours))
    tracker = story(ParcelState.DELAYED, *(event(hour) for hour in theirs))
    assert merged(shop, tracker).state is state


def test_the_shops_promise_is_the_clients_and_the_carrier_expects():
    moving = ParcelState.IN_TRANSIT
    both = merged(story(moving, promised=1), story(moving, promised=9, expected=50))
    assert (both.promised_at, both.expected_at) == (at(1), at(50))
    both = merged(story(moving, expected=40), story(moving, promised=9))
    assert (both.promised_at, both.expected_at) == (at(9), at(40))


def test_what_both_tell_is_told_once_by_who_says_more():
    one = event(-1, message="Arrived")
    other = RemoteParcelEvent(one.at + timedelta(seconds=20), one.state, "Lyon", "")
    both = merged(story(one.state, one), story(one.state, other, event(-9)))
    assert [found.place for found in both.events] == ["", "Lyon"]
    assert merged(story(one.state, other), story(one.state, one)).events == (other,)


stories = st.builds(
    lambda state, hours, promised, expected: story(
        state,
        *(event(hour, kind, place) for hour, kind, place in hours),
        promised=promised,
        expected=expected,
    ),
    st.sampled_from(ParcelState),
    st.lists(
        st.tuples(st.integers(-50, 0), st.sampled_from(ParcelState), st.sampled_from(["", "Lyon"])),
        max_size=6,
    ),
    st.none() | st.integers(-50, 50),
    st.none() | st.integers(-50, 50),
)


@given(stories, stories)
def test_told_again_it_stays_as_it_is(shop, tracker):
    both = merged(shop, tracker)
    assert merged(both, tracker) == both
    times = [found.at for found in both.events]
    assert times == sorted(times)
    if ParcelState.DELIVERED in {shop.state, tracker.state}:
        assert both.state is ParcelState.DELIVERED
