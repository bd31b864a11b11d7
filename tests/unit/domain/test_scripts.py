"""A script takes as long as it takes, and says the client's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.scripts import (
    FIELDS,
    SECONDS,
    as_template,
    filled,
    line_at,
    spoken_seconds,
    words_in,
)

HERS = {"name": "Camille", "piece": "Riding boot", "agent": "Ana", "house": "", "question": ""}


@pytest.mark.parametrize(
    ("text", "words", "seconds"),
    [
        ("", 0, 0.0),
        ("one two three", 3, 1.3),
        ("a " * 69, 69, 30.0),
        ("お待たせいたしました", 0, 2.0),
        ("Maison の 靴", 1, 0.83),
    ],
)
def test_how_long_it_takes_to_say(text, words, seconds):
    assert words_in(text) == words
    assert spoken_seconds(text) == pytest.approx(seconds, abs=0.05)


def test_a_line_nobody_has_words_for_is_left_out():
    text = "Hello {name}.\nYou asked: {question}\nAbout your {piece}: {weather} {"
    assert filled(text, HERS) == "Hello Camille.\nAbout your Riding boot: {weather} {"


def test_her_words_become_places_and_come_back():
    text = "Hello Camille, your Riding boot is here. Camilles wait."
    made = as_template(text, HERS)
    assert made == "Hello {name}, your {piece} is here. Camilles wait."
    assert filled(made, HERS) == text


def test_the_longer_of_two_words_goes_first():
    assert as_template("Ana Ribeiro of Ana", {"name": "Ana", "agent": "Ana Ribeiro"}) == (
        "{agent} of {name}"
    )


@pytest.mark.parametrize(
    ("elapsed", "line"), [(-1, 0), (0, 0), (4.9, 0), (5.1, 1), (14.9, 1), (15.1, 2), (31, 2)]
)
def test_a_longer_line_is_shown_for_longer(elapsed, line):
    lines = ["one " * 10, "two " * 20, "three " * 30]
    assert line_at(lines, elapsed) == line


@given(st.lists(st.text(max_size=60), max_size=8), st.floats(-5, 60))
def test_there_is_always_a_line(lines, elapsed):
    assert 0 <= line_at(lines, elapsed) <= max(0, len(lines) - 1)


@given(st.text(max_size=200), st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=20)))
def test_no_words_break_a_template(text, fields):
    assert isinstance(filled(as_template(text, fields), fields), str)


def test_the_last_line_goes_on_to_the_end():
    assert line_at(["a", "b"], SECONDS) == 1
