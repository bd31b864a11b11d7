"""Cutting: to the picture and the sample, whatever the key frames; and undone again."""

import shutil
import subprocess

import av
import numpy as np
import pytest
from PIL import Image

from concierge.domain.errors import BusyError, DiskFullError, UserError
from concierge.services.recorder_port import RecorderState
from media import cutting, encoder
from media.clock import NANOS, RATE
from media.encoder import FilmWriter, remux
from media.files import Claim, TakeFiles
from media.recorder import StudioRecorder

SIZE = (320, 180)
LENGTH = 6
LEAD = 24
"""A picture's number is written into its top in bands of so many pixels, black or white."""


def numbered(number):
    picture = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    for bit in range(10):
        picture[:60, bit * LEAD : (bit + 1) * LEAD] = 235 if number >> bit & 1 else 20
    return picture


def number_of(grey):
    return sum((grey[30, bit * LEAD + LEAD // 2] > 128) << bit for bit in range(10))


def beeps():
    """A beep at each full second, from its first sample on."""
    second = np.zeros(RATE)
    second[: RATE // 20] = np.cos(np.arange(RATE // 20) * 2 * np.pi * 1000 / RATE) * 0.6
    return np.tile(second * 32767, LENGTH).astype(np.int16)


def make_film(folder, light_from=None, sound=True):
    part, film = folder / "a.part.mp4", folder / "film.mp4"
    writer = FilmWriter(part, SIZE, sound=sound, light=light_from == 0)
    for number in range(LENGTH * 30):
        if number == light_from:
            writer.lighten()
        writer.picture(number * NANOS // 30, numbered(number))
    if sound:
        writer.sound(0, beeps(), joined=True)
    writer.finish(LENGTH * NANOS)
    remux(part, film)
    part.unlink()
    return film


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return make_film(tmp_path_factory.mktemp("film"))


def shown(path):
    """[(seconds, picture's number)], as a player shows them."""
    with av.open(str(path)) as opened:
        return [
            (float(f.time), number_of(f.to_ndarray(format="gray")))
            for f in opened.decode(opened.streams.video[0])
        ]


def onsets(path):
    with av.open(str(path)) as opened:
        frames = [(f.time, f.to_ndarray().ravel()) for f in opened.decode(opened.streams.audio[0])]
    sound = np.concatenate([block for _, block in frames])
    loud = np.flatnonzero(np.abs(sound) > 0.2)
    return frames[0][0] + loud[np.diff(loud, prepend=-RATE) > RATE // 2] / RATE


def lengths(path):
    with av.open(str(path)) as opened:
        return [float(s.duration * s.time_base) for s in opened.streams]


def check(path, start, end):
    pictures = shown(path)
    first, last = int(start * 30 + 1e-6), int(np.ceil(end * 30 - 1e-6)) - 1
    assert [number for _, number in pictures] == list(range(first, last + 1))
    assert pictures[0][0] == 0
    for at, number in pictures[1:]:
        assert at == pytest.approx(number / 30 - start, abs=0.0002)
    assert lengths(path) == pytest.approx([end - start] * 2, abs=0.0001)
    # A beep that the cut begins in is heard from its own middle on.
    expected = [s - start for s in range(LENGTH) if start <= s < end - 0.01]
    found = [at for at in onsets(path) if at > 0.06 or start == int(start)]
    assert found == pytest.approx(expected, abs=0.003)
    content = path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


PARTS = [(0, 3.5), (1.5, 6.0), (0.9, 4.0), (1.01, 4.77), (2.345, 2.9), (5.5, 6.0), (0.3, 0.85)]


@pytest.mark.parametrize(("start", "end"), PARTS)
def test_a_cut_is_exact_at_both_ends(film, tmp_path, start, end):
    target = tmp_path / "cut.mp4"
    assert cutting.cut(film, target, start, end) == pytest.approx(end - start, abs=0.0001)
    check(target, start, end)


@pytest.mark.parametrize("light_from", [0, 1, 67])
def test_a_film_of_a_busy_computer_is_cut_as_exactly(tmp_path, monkeypatch, light_from):
    monkeypatch.setattr(cutting, "_encode_all", lambda *_: pytest.fail("all was encoded"))
    cutting.cut(make_film(tmp_path, light_from), tmp_path / "cut.mp4", 1.01, 4.77)
    check(tmp_path / "cut.mp4", 1.01, 4.77)


def test_only_what_lies_before_a_key_frame_is_encoded_again(film, tmp_path, monkeypatch):
    encoded = []
    monkeypatch.setattr(cutting, "_encode_all", lambda *_: pytest.fail("all was encoded"))
    pictures = cutting._pictures
    monkeypatch.setattr(
        cutting, "_pictures", lambda *a: (encoded.append(f) or f for f in pictures(*a))
    )
    cutting.cut(film, tmp_path / "cut.mp4", 1.5, 5.9)
    assert 1 <= len(encoded) <= 27


def test_a_film_of_another_program_is_cut_as_exactly(film, tmp_path):
    source = tmp_path / "other.mp4"
    with av.open(str(source), "w") as out, av.open(str(film)) as reader:
        video = out.add_stream("libx264", rate=30, options={"bf": "3", "g": "250"})
        (video.width, video.height), video.pix_fmt = SIZE, "yuv420p"
        audio = out.add_stream("aac", rate=RATE, layout="mono")
        for frame in reader.decode(reader.streams.video[0]):
            frame.pict_type = av.video.frame.PictureType.NONE
            out.mux(video.encode(frame))
        reader.seek(0)
        for frame in reader.decode(reader.streams.audio[0]):
            out.mux(audio.encode(frame))
        out.mux(video.encode(None))
        out.mux(audio.encode(None))
    cutting.cut(source, tmp_path / "cut.mp4", 1.51, 4.77)
    check(tmp_path / "cut.mp4", 1.51, 4.77)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_the_join_is_clean_to_a_strict_decoder(film, tmp_path):
    target = tmp_path / "cut.mp4"
    cutting.cut(film, target, 1.01, 4.77)
    command = ["ffmpeg", "-v", "warning", "-xerror", "-i", str(target), "-f", "null", "-"]
    assert subprocess.run(command, capture_output=True, text=True, check=False).stderr == ""
    probe = ["ffprobe", "-v", "warning", "-of", "csv=p=0", "-show_entries", "format=duration"]
    ran = subprocess.run([*probe, str(target)], capture_output=True, text=True, check=True)
    assert (ran.stdout.strip(), ran.stderr) == ("3.760000", "")


def test_a_silent_film_is_cut_too(tmp_path):
    source = make_film(tmp_path, sound=False)
    cutting.cut(source, tmp_path / "cut.mp4", 1.5, 2.5)
    assert lengths(tmp_path / "cut.mp4") == [1.0]
    assert shown(tmp_path / "cut.mp4")[0] == (0, 45)


def test_nothing_left_and_no_film_are_refused(film, tmp_path):
    for start, end in ((3, 3), (4, 2), (7, 9)):
        with pytest.raises(ValueError, match="nothing of the film"):
            cutting.cut(film, tmp_path / "cut.mp4", start, end)
    (tmp_path / "none.mp4").write_bytes(b"no film")
    with pytest.raises(ValueError, match="no film"):
        cutting.cut(tmp_path / "none.mp4", tmp_path / "cut.mp4", 0, 1)
    with pytest.raises(DiskFullError):
        cutting.cut(film, tmp_path / "gone" / "cut.mp4", 1, 2)


@pytest.mark.parametrize(("at", "number"), [(0, 0), (2.0, 60), (2.04, 61), (5.99, 179), (99, 179)])
def test_a_poster_is_the_picture_that_is_shown_then(film, tmp_path, at, number):
    cutting.poster_at(film, tmp_path / "a.jpg", at)
    assert number_of(np.asarray(Image.open(tmp_path / "a.jpg").convert("L"))) == number


@pytest.fixture
def take(studio):
    studio.open()
    studio.film(120)
    studio.recorder.stop()
    studio.until(RecorderState.REVIEW)
    return studio.recorder.take()


def test_a_take_is_cut_anew_from_the_whole_and_back(studio, take):
    recorder = studio.recorder
    recorder.wait_whole(take.id)
    whole, gif = take.file.read_bytes(), take.thumbnail.read_bytes()
    shorter = recorder.cut(take.id, 1.0, 3.0)
    assert shorter.duration == 2.0
    assert recorder.take() == shorter
    assert take.thumbnail.read_bytes() != gif, "it shows what is left"
    assert recorder.cut(take.id, 0.5, 3.5).duration == 3.0
    again = recorder.cut(take.id, 0.0, take.duration)
    assert (again.duration, take.file.read_bytes()) == (take.duration, whole)
    assert again == take


def test_the_original_goes_when_the_take_is_kept_or_discarded(studio, take):
    recorder, files = studio.recorder, TakeFiles(studio.folder, take.id)
    recorder.cut(take.id, 1.0, 3.0)
    assert files.uncut.exists()
    recorder.kept(take.id)
    assert sorted(path.suffix for path in studio.folder.glob(f"{take.id}*")) == [
        *(".gif", ".jpg", ".mp4")
    ]
    with pytest.raises(UserError, match="not there any more"):
        recorder.cut(take.id, 1.0, 2.0)


def test_a_take_left_aside_keeps_its_cut_as_a_draft(studio, take):
    studio.recorder.cut(take.id, 1.0, 3.0)
    studio.recorder.retake()
    (draft,) = studio.recorder.recovered()
    assert (draft.duration, draft.recovered) == (2.0, True)
    assert studio.recorder.cut(take.id, 1.0, 2.0).recovered
    assert studio.recorder.recovered()[0].duration == 1.0
    studio.recorder.discard(take.id)
    assert not list(studio.folder.glob(f"{take.id}*"))


def test_a_crash_in_the_middle_of_a_cut_loses_nothing(studio, take):
    studio.recorder.wait_whole(take.id)
    left = TakeFiles(studio.folder / "left", take.id)
    left.folder.mkdir()
    shutil.copy(take.file, left.uncut)
    left.half.write_bytes(b"half a cut")
    left.draft.touch()
    later = StudioRecorder(left.folder)
    later.recovered()
    assert later.wait_closed(20)
    (found,) = later.recovered()
    assert found.duration == take.duration
    assert left.film.read_bytes() == take.file.read_bytes()


def test_a_cut_that_cannot_be_leaves_the_film_as_it_was(studio, take, monkeypatch):
    recorder, files = studio.recorder, TakeFiles(studio.folder, take.id)
    recorder.wait_whole(take.id)
    before = take.file.read_bytes()
    with pytest.raises(UserError, match="Less than half a second"):
        recorder.cut(take.id, 2.0, 2.3)
    held = Claim(files)
    with pytest.raises(BusyError, match="open elsewhere"):
        recorder.cut(take.id, 1.0, 3.0)
    held.release()

    def full(*_):
        raise DiskFullError(encoder.FULL)

    monkeypatch.setattr(cutting, "_copy_most", full)
    with pytest.raises(DiskFullError):
        recorder.cut(take.id, 1.0, 3.0)
    assert take.file.read_bytes() == before
    assert not files.half.exists()
    assert not files.uncut.exists()


def test_another_poster_is_chosen(studio, take):
    studio.recorder.wait_whole(take.id)
    studio.recorder.poster(take.id, 0.1)
    early = take.poster.read_bytes()
    studio.recorder.poster(take.id, 3.0)
    assert take.poster.read_bytes() != early
