"""The film writer and the copy without encoding, on real files."""

import errno
import itertools
import re

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.errors import DiskFullError
from media.boxes import trim
from media.clock import NANOS, RATE
from media.encoder import FilmWriter, measure, remux
from media.splice import fitted

GREY = np.full((90, 160, 3), 128, np.uint8)
TONE = (np.sin(np.arange(RATE // 10) * 0.06) * 8000).astype(np.int16)


def write(path, at, end, *, sound=False):
    writer = FilmWriter(path, (160, 90), sound=sound)
    for moment in at:
        writer.picture(moment, GREY)
    writer.finish(end)
    return writer


def packets(path):
    with av.open(str(path)) as film:
        base = film.streams.video[0].time_base
        return [
            (float(p.pts * base), float(p.duration * base))
            for p in film.demux(video=0)
            if p.dts is not None
        ]


def test_every_picture_lasts_until_the_next_and_the_last_until_the_end(tmp_path):
    write(tmp_path / "a.part.mp4", [0, NANOS // 10, NANOS // 2], NANOS)
    remux(tmp_path / "a.part.mp4", tmp_path / "a.mp4")
    begins, lengths = zip(*packets(tmp_path / "a.mp4"), strict=True)
    assert begins == pytest.approx((0, 0.1, 0.5))
    assert lengths == pytest.approx((0.1, 0.4, 0.5))
    assert measure(tmp_path / "a.mp4") == (1.0, 160, 90, False)


def test_copy_has_its_index_in_front(tmp_path):
    write(tmp_path / "a.part.mp4", [0], NANOS)
    remux(tmp_path / "a.part.mp4", tmp_path / "a.mp4")
    content = (tmp_path / "a.mp4").read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_a_film_goes_on_in_a_lighter_way_without_a_seam(tmp_path):
    """Decoded by ffmpeg's own parser: every picture, in order, none of them damaged."""
    part, film = tmp_path / "a.part.mp4", tmp_path / "a.mp4"
    writer = FilmWriter(part, (320, 180), sound=False)
    noise = np.random.default_rng(5)
    pictures = [noise.integers(0, 250, (180, 320, 3)).astype(np.uint8) // 8 + n for n in range(90)]
    for number, picture in enumerate(pictures):
        if number >= 40:
            writer.lighten()
        writer.picture(number * NANOS // 30, picture)
    writer.finish(3 * NANOS)
    remux(part, film)
    begins, lengths = zip(*packets(film), strict=True)
    assert begins == pytest.approx([n / 30 for n in range(90)], abs=1e-4)
    assert sum(lengths) == pytest.approx(3)
    with av.open(str(film)) as opened:
        stream = opened.streams.video[0]
        stream.codec_context.options = {"err_detect": "explode"}
        seen = [(f.key_frame, f.to_ndarray(format="bgr24").mean()) for f in opened.decode(stream)]
    assert seen[40][0], "the lighter part begins with a picture that needs none before it"
    assert [light for _, light in seen] == pytest.approx([p.mean() for p in pictures], abs=1.5)


def test_lighter_pictures_are_half_the_work(tmp_path):
    """Counted, not timed: the film of a light writer was made by x264's light settings."""
    for light in (False, True):
        writer = FilmWriter(tmp_path / f"{light}.mp4", (160, 90), sound=False, light=light)
        writer.picture(0, GREY)
        writer.finish(NANOS)
    usual, light = (
        re.search(rb"x264 - core.*?options: ([^\0]*)", (tmp_path / f"{n}.mp4").read_bytes())[1]
        for n in (False, True)
    )
    assert (b"subme=2" in usual, b"subme=0" in light) == (True, True)


def test_lost_sound_becomes_silence_and_jitter_does_not(tmp_path):
    writer = FilmWriter(tmp_path / "a.part.mp4", (160, 90), sound=True)
    writer.picture(0, GREY)
    writer.sound(0, TONE, joined=True)
    writer.sound(101_000_000, TONE, joined=True)
    assert writer.samples == 2 * len(TONE)
    writer.sound(500_000_000, TONE, joined=True)
    assert writer.samples == RATE * 6 // 10
    writer.sound(590_000_000, TONE, joined=False)
    assert writer.samples == RATE * 69 // 100
    writer.finish(NANOS)
    assert writer.samples == RATE


def test_short_blocks_come_to_their_place_one_after_the_other(tmp_path):
    """Sound cards give a hundredth of a second at a time; what was lost is more than that."""
    writer = FilmWriter(tmp_path / "a.mp4", (160, 90), sound=True)
    writer.picture(0, GREY)
    block, lost = TONE[: RATE // 100], 37_000_000
    writer.sound(0, block, joined=True)
    for number in range(1, 20):
        writer.sound(number * NANOS // 100 + lost, block, joined=True)
    assert writer.samples == pytest.approx((NANOS // 5 + lost) * RATE / NANOS, abs=RATE // 500)


@pytest.mark.parametrize("ms", [-49, -14, -3, 3, 14, 49])
def test_sound_that_lies_beside_its_place_is_brought_there(tmp_path, ms):
    writer = FilmWriter(tmp_path / "a.mp4", (160, 90), sound=True)
    writer.picture(0, GREY)
    writer.sound(0, TONE, joined=True)
    at = NANOS // 10 + ms * 1_000_000
    writer.sound(at, TONE, joined=True)
    assert writer.samples == round((at + NANOS // 10) * RATE / NANOS)


@given(st.integers(100, 3000), st.integers(-2000, 2000))
def test_a_block_that_is_fitted_begins_and_ends_as_before_and_has_no_step(length, more):
    slow = (np.sin(np.arange(length) * 0.004) * 8000).astype(np.int16)
    made = fitted(slow, more)
    if made is None:
        assert length - abs(more) < RATE // 500
        return
    assert len(made) == length + more
    assert (made[0], made[-1]) == (slow[0], slow[-1])
    assert np.abs(np.diff(made.astype(int))).max() <= 33 + 16_000 // min(480, length - abs(more))


def test_pictures_of_another_size_are_fitted(tmp_path):
    writer = FilmWriter(tmp_path / "a.part.mp4", (160, 90), sound=False)
    writer.picture(0, np.zeros((480, 640, 3), np.uint8))
    writer.finish(NANOS)
    remux(tmp_path / "a.part.mp4", tmp_path / "a.mp4")
    assert measure(tmp_path / "a.mp4")[1:3] == (160, 90)


@pytest.mark.parametrize("cut", [-3, 9, 40, 1000])
def test_half_a_fragment_is_cut_off(tmp_path, cut):
    part = tmp_path / "a.part.mp4"
    write(part, [n * NANOS // 30 for n in range(150)], 5 * NANOS, sound=True)
    content = part.read_bytes()
    heads = [at - 4 for at in range(len(content)) if content.startswith(b"moof", at)]
    part.write_bytes(content[: heads[3] + cut])
    trim(part)
    whole = heads[2] if cut < 0 else heads[3]
    assert part.stat().st_size == whole
    remux(part, tmp_path / "a.mp4")
    assert measure(tmp_path / "a.mp4")[0] == pytest.approx(1.8 if cut < 0 else 2.7, abs=0.05)


@pytest.mark.parametrize("rate", [5, 24, 30])
def test_a_fragment_is_whole_within_a_second_at_any_rate(tmp_path, rate):
    part = tmp_path / "a.part.mp4"
    write(part, [n * NANOS // rate for n in range(rate * 5)], 5 * NANOS)
    with av.open(str(part)) as film:
        keys = [p.pts * p.time_base for p in film.demux(video=0) if p.is_keyframe]
    assert len(keys) >= 5
    assert max(b - a for a, b in itertools.pairwise(keys)) <= 1


@pytest.mark.parametrize("content", [b"", b"not a film at all" * 100])
def test_what_is_no_film_is_refused(tmp_path, content):
    (tmp_path / "a.part.mp4").write_bytes(content)
    with pytest.raises(ValueError, match="no film"):
        remux(tmp_path / "a.part.mp4", tmp_path / "a.mp4")
    with pytest.raises(ValueError, match="no film"):
        measure(tmp_path / "a.part.mp4")


def test_a_folder_that_is_gone_is_said_in_words(tmp_path):
    with pytest.raises(DiskFullError, match="cannot be written any more") as caught:
        write(tmp_path / "gone" / "a.part.mp4", [0, NANOS // 10], NANOS)
    assert caught.value.__cause__.errno == errno.ENOENT
