"""Captions follow what is said, and a file that was brought along is read or refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.captions import Cue, fitted, from_lines, language_of, read, written
from concierge.domain.errors import UserError

LINES = ["Hello Camille.", "", "This is the coat I would choose for you & yours <3"]


def test_lines_share_the_film_by_how_long_they_take():
    text = from_lines(LINES, 26.0)
    assert text.startswith("WEBVTT\n\n00:00.000 --> 00:")
    cues = read(text)
    assert [cue.text for cue in cues] == [LINES[0], LINES[2]]
    assert (cues[0].start, cues[0].end, cues[1].end) == (0.0, cues[1].start, 26.0)
    assert cues[1].end - cues[1].start > 3 * (cues[0].end - cues[0].start)


@pytest.mark.parametrize("lines", [[], ["", "  "]])
def test_nothing_said_is_nothing_to_read(lines):
    assert from_lines(lines, 30.0) == ""


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n\n00:01.000 --> 00:03.500\nHello\n",
        "\ufeffWEBVTT - a title\r\n\r\nNOTE said\r\n\r\n1\r\n00:01.000 --> 00:03.500 align:start"
        "\r\n<v Ana>Hello</v>\r\n",
        "1\n00:00:01,000 --> 00:00:03,500\nHello\n",
        "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:00:01.000 --> 00:00:03.500\nHello",
    ],
)
def test_webvtt_and_subrip_are_read(text):
    assert read(text) == [Cue(1.0, 3.5, "Hello")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no captions"),
        ("Dear Camille", "no captions"),
        ("WEBVTT\n\nlater --> soon\nHello", "times of part 2"),
        ("WEBVTT\n\n00:03.000 --> 00:01.000\nHello", "ends before"),
        (
            "WEBVTT\n\n00:03.000 --> 00:04.000\na\n\n00:01.000 --> 00:02.000\nb",
            "begins before the one",
        ),
        ("a" * 20_001, "20000 characters"),
    ],
)
def test_what_is_none_is_refused_in_words(text, words):
    with pytest.raises(UserError, match=words) as told:
        read(text)
    assert told.value.field == "captions"


def test_what_is_said_after_the_end_is_left_out():
    cues = [Cue(0.0, 5.0, "a"), Cue(5.0, 40.0, "b"), Cue(31.0, 33.0, "c")]
    assert fitted(cues, 30.0) == [Cue(0.0, 5.0, "a"), Cue(5.0, 30.0, "b")]


def test_words_that_look_like_marks_stay():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>I</b> <3 you, and 4 > 2"
    assert read(text)[0].text == "I <3 you, and 4 > 2"


def test_captions_of_another_film_are_refused():
    with pytest.raises(UserError, match="within the film"):
        fitted([Cue(3600.0, 3602.0, "a")], 30.0)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hello Camille. The coat you asked for is here, and I kept it for you.", "en"),
        ("Bonjour Camille. Le manteau que vous attendiez est arrivé dans notre maison.", "fr"),
        ("Buenos días. El abrigo que usted esperaba está en nuestra casa.", "es"),
        ("Guten Tag. Ich habe den Mantel für Sie zurückgelegt, und er ist schön.", "de"),
        ("Buongiorno. Il cappotto che aspettava è nel nostro negozio.", "it"),
        ("Bom dia. O casaco que você esperava não está em nossa loja, mas há um.", "pt"),
        ("田中様、お待ちのコートが届きました。", "ja"),
        ("王女士，您等的大衣到了。", "zh"),
        ("안녕하세요. 기다리시던 코트가 도착했습니다.", "ko"),
        ("こんにちは。 The coat you asked for is here, and I kept it for you.", "en"),
        ("Hello Camille", ""),
        ("", ""),
    ],
)
def test_the_language_is_that_of_the_words_or_none(text, language):
    assert language_of(text) == language


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@given(st.lists(WORDS, min_size=1, max_size=6), st.floats(1, 30))
def test_what_is_written_is_read_again(lines, seconds):
    assert [cue.text for cue in read(from_lines(lines, seconds))] == [
        line.strip() for line in lines
    ]


@given(st.text(max_size=400))
def test_no_text_breaks_it(text):
    try:
        cues = read(text)
    except UserError:
        return
    assert written(cues) == "" or read(written(cues))
