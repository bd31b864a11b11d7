"""Pause arithmetic and the sample clock, on made-up moments."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.clock import NANOS, RATE, SampleClock
from media.timeline import LIMIT, Timeline

START = 5_000 * NANOS
MS = NANOS // 1000


@st.composite
def pauses(draw):
    """Up to five (begin, end) moments in order, in nanoseconds after the start."""
    marks = sorted(draw(st.lists(st.integers(1, 20 * NANOS), max_size=10, unique=True)))
    return list(zip(marks[::2], marks[1::2], strict=False))


def timeline(intervals):
    line = Timeline(START)
    for begin, end in intervals:
        line.pause(START + begin)
        line.resume(START + end)
    return line


@given(pauses(), st.integers(0, 29 * NANOS))
def test_film_time_is_the_time_since_the_start_less_the_pauses(intervals, after):
    gone = sum(min(after, end) - begin for begin, end in intervals if begin < after)
    assert timeline(intervals).film_time(START + after) == after - gone


@given(pauses(), st.lists(st.integers(-NANOS, 60 * NANOS), min_size=2))
def test_film_time_never_runs_back_and_stays_within_the_film(intervals, moments):
    line = timeline(intervals)
    times = [line.film_time(START + moment) for moment in sorted(moments)]
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= LIMIT


@given(pauses(), st.integers(960, 4_800))
def test_sound_is_cut_to_the_film_on_the_sample(intervals, block):
    line = timeline(intervals)
    film = []
    for first in range(0, 21 * RATE, block):
        for piece in line.sound(START + first * NANOS // RATE, block):
            assert 0 <= piece.offset < piece.offset + piece.count <= block
            film.append((piece.at, piece.count))
    paused = sum(end - begin for begin, end in intervals)
    taken = -(-21 * RATE // block) * block
    samples = sum(count for _, count in film)
    assert abs(samples - (taken - paused * RATE / NANOS)) <= 2 * len(intervals) + 2
    for (at, count), (following, _) in itertools.pairwise(film):
        assert abs(following - (at + count * NANOS // RATE)) < NANOS // RATE * 3


@given(st.integers(1, 4_800))
def test_no_sound_reaches_beyond_thirty_seconds(block):
    line = Timeline(START)
    at = START + 30 * NANOS - 1000 * NANOS // RATE
    assert sum(p.count for p in line.sound(at, 4_800)) in (1000, 1001)
    assert line.sound(START + 30 * NANOS, block) == []


def test_sound_taken_before_a_pause_but_delivered_after_it_is_kept():
    line = Timeline(START)
    line.pause(START + 1000 * MS)
    (piece,) = line.sound(START + 990 * MS, 960)
    assert (piece.offset, piece.count, piece.at) == (0, 480, 990 * MS)


def test_only_sound_that_follows_a_pause_is_not_joined():
    line = timeline([(100 * MS, 200 * MS)])
    before, after = line.sound(START + 90 * MS, RATE // 5)
    assert before.joined
    assert not after.joined
    assert after.at == 100 * MS


def test_picture_in_a_pause_is_in_no_film():
    line = timeline([(100 * MS, 200 * MS)])
    assert line.frame(START + 150 * MS) is None
    assert line.frame(START + 200 * MS) == 100 * MS
    assert line.frame(START - 1) is None


def test_resume_without_pause_and_second_pause_change_nothing():
    line = Timeline(START)
    line.resume(START + MS)
    line.pause(START + 10 * MS)
    line.pause(START + 20 * MS)
    assert line.paused
    assert line.film_time(START + 90 * MS) == 10 * MS


@given(st.lists(st.integers(0, 30 * MS), min_size=60, max_size=200))
def test_sample_clock_follows_the_earliest_arrival(lateness):
    clock = SampleClock()
    origin = START
    stamps = [
        clock.stamp(960, origin + (n + 1) * 20 * MS + late) for n, late in enumerate(lateness)
    ]
    best = min(lateness)
    late = stamps[-1] - (origin + (len(lateness) - 1) * 20 * MS + best)
    drift = len(lateness) * 20 * MS / 5_000
    assert -1 <= late <= min(lateness[-50:]) - best + drift


@pytest.mark.parametrize("ms", [12, 37, 300])
def test_sample_clock_moves_its_origin_when_sound_was_lost(ms):
    clock = SampleClock()
    for n in range(100):
        clock.stamp(960, START + (n + 1) * 20 * MS)
    lost = ms * MS
    for n in range(100, 200):
        at = clock.stamp(960, START + (n + 1) * 20 * MS + lost)
    drift = 200 * 20 * MS // 5_000
    assert 0 <= at - (START + 199 * 20 * MS + lost) <= drift
    assert lost - drift <= clock.lost <= lost


def test_a_computer_that_held_its_breath_moves_the_origin_only_until_it_breathes_again():
    clock = SampleClock()
    stamps = [
        clock.stamp(960, START + (n + 1) * 20 * MS + (25 * MS if 100 <= n < 190 else 0))
        for n in range(200)
    ]
    assert stamps[189] == pytest.approx(START + 189 * 20 * MS + 25 * MS, abs=MS)
    assert stamps[-1] == pytest.approx(START + 199 * 20 * MS, abs=MS)


@pytest.mark.parametrize("ppm", [-150, -20, 0, 20, 150])
def test_an_hour_with_a_card_that_counts_wrong_dates_its_sound_rightly(ppm):
    """Blocks of 20 ms by the card's own clock, each up to 8 ms late."""
    clock, late = SampleClock(), random.Random(2)
    real = 20 * MS * (1 + ppm / 1e6)
    for n in range(180_000):
        begun = START + round(n * real)
        at = clock.stamp(960, begun + round(real) + late.randrange(8 * MS))
    assert clock.lost == 0
    assert abs(at - begun) <= 2 * MS
