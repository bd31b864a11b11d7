"""Opened is not watched, and what nobody told is not known."""

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.watched import PLAYED, Watched, WatchEvent, watched

T = datetime(2026, 3, 2, 14, tzinfo=UTC)
OPEN, HALF, WHOLE = WatchEvent.OPEN, WatchEvent.HALF, WatchEvent.WHOLE


@pytest.mark.parametrize(
    ("views", "known"),
    [
        ([], Watched(None, 0, 0)),
        ([("a", OPEN, T)], Watched(T, 1, 0)),
        ([("b", WHOLE, T + timedelta(1)), ("a", OPEN, T)], Watched(T, 2, 100)),
        ([("a", HALF, T)], Watched(T, 1, 50)),
        ([("a", HALF, T), ("a", OPEN, T)], Watched(T, 1, 50)),
    ],
)
def test_the_furthest_opening_counts(views, known):
    assert watched(views) == known
    assert watched(reversed(views)) == known


def test_every_event_but_the_opening_is_a_share_of_the_film():
    assert set(PLAYED) == set(WatchEvent) - {OPEN}
    assert all(PLAYED[event] == int(event.value) for event in PLAYED)
