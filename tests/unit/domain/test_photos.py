"""A photo is kept as its pixels: what the camera wrote beside them stays behind."""

import pytest

from concierge.domain.errors import UserError
from concierge.domain.photos import MOST_BYTES, plain_jpeg


def segment(kind, body):
    return bytes((0xFF, kind)) + (len(body) + 2).to_bytes(2, "big") + body


START, END = b"\xff\xd8", b"\xff\xd9"
JFIF = segment(0xE0, b"JFIF\0")
EXIF = segment(0xE1, b"Exif\0\0GPS 48.85 N")
COLOUR = segment(0xEE, b"Adobe")
WORDS = segment(0xFE, b"taken at home")
TABLE = segment(0xDB, b"\x01\x02")
SCAN = segment(0xDA, b"\0\0") + b"\x12\xff\x00\x34\xff\xd0\x56"


def test_place_time_and_words_stay_behind():
    taken = START + JFIF + EXIF + COLOUR + WORDS + TABLE + SCAN + END + b"trailer with a place"
    assert plain_jpeg(taken) == START + JFIF + COLOUR + TABLE + SCAN + END


def test_a_picture_that_is_sharpened_in_steps_stays_whole():
    taken = START + TABLE + SCAN + TABLE + SCAN + END
    assert plain_jpeg(taken) == taken


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n",
        START,
        START + b"\x00\x00\x00\x00",
        START + b"\xff\xe0\x00\x01",
        START + b"\xff\xe0\xff\xff" + b"short",
        START + SCAN,
        START + SCAN + b"\xff",
        START + JFIF,
    ],
)
def test_what_is_no_picture_or_half_of_one_is_refused(data):
    with pytest.raises(UserError, match="no picture"):
        plain_jpeg(data)


def test_what_is_too_large_is_refused():
    with pytest.raises(UserError, match="too large"):
        plain_jpeg(START + b"\0" * MOST_BYTES)
