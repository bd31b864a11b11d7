"""Keys, pauses and what becomes of a try: the arithmetic of the outbox."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.ids import RecordingId
from concierge.domain.outbox import (
    LONGEST_PAUSE,
    PATIENCE,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Reach,
    about_film,
    after_tries,
    derived_key,
    film_in,
    next_state,
    pause_after,
)


def test_the_same_thing_has_the_same_key_and_nothing_else_has():
    key = derived_key("store", DeliveryKind.CALL, "interaction:17")
    assert key == derived_key("store", DeliveryKind.CALL, "interaction:17")
    assert len(key) == 32 and int(key, 16) >= 0
    others = {
        derived_key("other", DeliveryKind.CALL, "interaction:17"),
        derived_key("store", DeliveryKind.NOTE, "interaction:17"),
        derived_key("store", DeliveryKind.CALL, "interaction:18"),
    }
    assert len(others | {key}) == 4


@given(st.integers(0, 10_000), st.integers())
def test_a_pause_grows_to_an_hour_and_its_upper_half_is_chance(attempts, seed):
    pause = pause_after(attempts, random.Random(seed))
    ceiling = min(LONGEST_PAUSE, timedelta(seconds=15) * 2 ** max(0, min(attempts - 1, 20)))
    assert ceiling / 2 <= pause <= ceiling


@pytest.mark.parametrize(
    ("reach", "attempts", "counts", "state"),
    [
        (Reach.KEYS, 1, True, DeliveryState.WAITING),
        (Reach.UPSERT, PATIENCE - 1, True, DeliveryState.WAITING),
        (Reach.LOOK, PATIENCE, True, DeliveryState.DEAD),
        (Reach.KEYS, PATIENCE + 50, False, DeliveryState.WAITING),
        (Reach.NONE, 1, True, DeliveryState.HELD),
        (Reach.NONE, 1, False, DeliveryState.HELD),
    ],
)
def test_what_becomes_of_a_try_nobody_answered(reach, attempts, counts, state):
    assert next_state(reach, attempts, counts=counts) is state


def test_what_surely_did_not_arrive_waits_as_long_as_there_is_patience():
    assert after_tries(PATIENCE - 1) is DeliveryState.WAITING
    assert after_tries(PATIENCE) is DeliveryState.DEAD


def test_a_delivery_tells_nothing_of_its_content_in_words():
    made = Delivery("ab" * 16, DeliveryKind.NOTE, "gid://x/1", {"text": "Her secret"})
    assert "secret" not in repr(made) and "gid" not in repr(made)


def test_what_is_about_a_film_names_it_each_time_it_is_wanted():
    at = datetime(2026, 3, 2, 14, tzinfo=UTC)
    about = about_film(RecordingId("0a1b"), at)
    assert film_in(about) == film_in("film:0a1b") == "0a1b"
    assert about != about_film(RecordingId("0a1b"), at + timedelta(seconds=1))
