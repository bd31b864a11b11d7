"""The recorder's states and the films they leave, with real encoding."""

import errno
import itertools
import subprocess
import sys
import threading
from pathlib import Path

import av
import pytest

from concierge.domain.errors import DiskFullError, RetryLaterError
from concierge.services.recorder_port import Advice, RecorderState
from media.files import TakeFiles, drafts
from media.recorder import StudioRecorder
from tests.fakes.studio import wait_until

READY, RECORDING, REVIEW = RecorderState.READY, RecorderState.RECORDING, RecorderState.REVIEW


def decoded(path):
    """(pictures, their time stamps, samples) of a film, read to its end."""
    with av.open(str(path)) as film:
        times = [float(f.time) for f in film.decode(film.streams.video[0])]
    with av.open(str(path)) as film:
        audio = film.streams.audio
        samples = sum(f.samples for f in film.decode(audio[0])) if audio else 0
    return times, samples


def video_seconds(path):
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        return stream.duration * stream.time_base


def test_a_film_is_thirty_seconds_to_the_tick(studio):
    studio.open()
    studio.film(905)
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert video_seconds(take.file) == 30
    times, samples = decoded(take.file)
    assert len(times) == 900
    assert times[0] == 0
    assert 1_440_000 <= samples < 1_440_000 + 1024
    assert take.duration == 30.0
    assert take.has_sound
    assert take.dropped == 0
    assert studio.recorder.status().elapsed == 30.0


def test_stop_ends_the_film_where_it_was_pressed(studio):
    studio.open()
    studio.film(60)
    studio.recorder.stop()
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert take.duration == pytest.approx(2.0, abs=0.04)
    assert len(decoded(take.file)[0]) == 60


def test_paused_time_is_in_neither_picture_nor_sound(studio):
    studio.open()
    studio.film(30)
    studio.recorder.pause()
    assert studio.recorder.status().state is RecorderState.PAUSED
    studio.give(90)
    assert studio.recorder.status().elapsed < 1.0
    studio.recorder.resume()
    studio.give(30)
    studio.recorder.stop()
    studio.until(REVIEW)
    take = studio.recorder.take()
    times, samples = decoded(take.file)
    assert take.duration == pytest.approx(2.0, abs=0.05)
    assert samples == pytest.approx(96_000, abs=2_500)
    assert max(b - a for a, b in itertools.pairwise(times)) < 0.07


def test_countdown_runs_before_the_film_and_stop_calls_it_off(studio):
    studio.open()
    studio.recorder.record(1.0)
    studio.give(15)
    status = studio.recorder.status()
    assert status.state is RecorderState.COUNTDOWN
    assert status.elapsed == pytest.approx(-0.5, abs=0.04)
    studio.recorder.stop()
    assert studio.recorder.status().state is READY
    studio.recorder.record(1.0)
    studio.give(31)
    assert studio.recorder.status().state is RECORDING


def test_the_countdown_can_be_skipped(studio):
    studio.open()
    studio.recorder.record(3.0, "client:7")
    studio.give(15)
    studio.recorder.record(0.0)
    studio.give(1)
    assert studio.recorder.status().state is RECORDING
    studio.give(30)
    studio.recorder.stop()
    studio.until(REVIEW)
    assert studio.recorder.take().duration == pytest.approx(1.0, abs=0.1)
    assert studio.recorder.take().about == "client:7"


def test_camera_pulled_out_keeps_what_was_filmed(studio):
    studio.open()
    studio.film(45)
    studio.camera.pull_out()
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert take.duration == pytest.approx(1.5, abs=0.05)
    assert "camera went away" in studio.recorder.status().error


def test_retake_after_the_camera_came_back_opens_it_again(studio):
    studio.open()
    studio.film(10)
    studio.camera.pull_out()
    studio.until(REVIEW)
    first = studio.recorder.take()
    studio.recorder.retake()
    wait_until(lambda: studio.camera.opened == 2)
    studio.camera.give(2)
    studio.until(READY)
    assert [t.id for t in studio.recorder.recovered()] == [first.id]


def test_camera_that_goes_before_the_film_is_a_failure_in_words(studio):
    studio.open()
    studio.camera.pull_out()
    studio.until(RecorderState.FAILED)
    assert "test picture" in studio.recorder.status().error


def test_camera_that_does_not_open_says_what_to_do(studio):
    studio.camera.refuses = "Camera 1 does not answer. Check that it is plugged in."
    studio.recorder.open("0", None)
    studio.until(RecorderState.FAILED)
    assert studio.recorder.status().error == studio.camera.refuses
    assert studio.recorder.take() is None


def test_unknown_source_fails_without_a_traceback(tmp_path):
    recorder = StudioRecorder(tmp_path)
    recorder.open("gopher://camera", None)
    assert recorder.status().state is RecorderState.FAILED
    assert "not known" in recorder.status().error


def test_retake_leaves_the_first_take_as_a_draft_until_it_is_discarded(studio):
    studio.open()
    studio.film(30)
    studio.recorder.stop()
    studio.until(REVIEW)
    first = studio.recorder.take()
    studio.recorder.retake()
    assert studio.recorder.status().state is READY
    assert studio.recorder.status().elapsed == 0
    assert first.file.exists()
    assert [t.id for t in studio.recorder.recovered()] == [first.id]
    studio.recorder.discard(first.id)
    studio.recorder.wait_whole(first.id)
    assert not any(path.name.startswith(first.id) for path in studio.folder.iterdir())
    assert studio.recorder.recovered() == ()


def test_close_while_recording_finishes_and_keeps_the_film(studio):
    studio.open()
    studio.film(60)
    studio.recorder.close()
    assert studio.recorder.status().state is RecorderState.CLOSED
    assert studio.recorder.wait_closed(20)
    (take,) = studio.recorder.recovered()
    assert take.recovered
    assert take.duration == pytest.approx(2.0, abs=0.05)
    assert take.poster.exists()
    assert take.thumbnail.exists()


def test_a_kept_take_is_not_offered_by_the_next_run(studio):
    studio.open()
    studio.film(30)
    studio.recorder.stop()
    studio.until(REVIEW)
    take = studio.recorder.take()
    studio.recorder.kept(take.id)
    studio.recorder.close()
    assert studio.recorder.wait_closed(20)
    assert studio.recorder.recovered() == ()
    later = StudioRecorder(studio.folder)
    later.recovered()
    assert later.wait_closed()
    assert later.recovered() == ()
    assert take.file.exists()


@pytest.fixture
def slow_stills(monkeypatch):
    """Stills that are saved only once the test lets them."""
    from media.stills import Stills

    gate, save = threading.Event(), Stills.save

    def late(self, poster, thumbnail):
        assert gate.wait(20)
        save(self, poster, thumbnail)

    monkeypatch.setattr(Stills, "save", late)
    yield gate
    gate.set()


def filmed(studio):
    studio.open()
    studio.film(30)
    studio.recorder.stop()
    studio.until(REVIEW)
    return studio.recorder.take()


def test_a_film_can_be_played_before_its_poster_is_there(studio, slow_stills):
    take = filmed(studio)
    assert len(decoded(take.file)[0]) == 30
    assert not take.poster.exists()
    with pytest.raises(RetryLaterError):
        studio.recorder.wait_whole(take.id, 0.01)
    slow_stills.set()
    studio.recorder.wait_whole(take.id)
    assert take.poster.exists()
    assert take.thumbnail.exists()


def test_a_take_kept_before_its_poster_stays_a_draft_until_it_has_one(studio, slow_stills):
    take = filmed(studio)
    studio.recorder.kept(take.id)
    assert TakeFiles(studio.folder, take.id).draft.exists(), "a crash now is repaired"
    slow_stills.set()
    studio.recorder.close()
    assert studio.recorder.wait_closed(20)
    assert take.poster.exists()
    assert not TakeFiles(studio.folder, take.id).draft.exists()


def test_a_take_discarded_before_its_poster_leaves_nothing(studio, slow_stills):
    take = filmed(studio)
    studio.recorder.retake()
    studio.recorder.discard(take.id)
    assert studio.recorder.recovered() == ()
    slow_stills.set()
    studio.recorder.close()
    assert studio.recorder.wait_closed(20)
    assert not any(path.name.startswith(take.id) for path in studio.folder.iterdir())


def test_the_next_film_need_not_wait_for_the_posters_of_the_last(studio, slow_stills):
    takes = []
    studio.open()
    for _ in range(3):
        studio.film(10)
        studio.recorder.stop()
        studio.until(REVIEW)
        takes.append(studio.recorder.take())
        studio.recorder.retake()
    slow_stills.set()
    studio.recorder.close()
    assert studio.recorder.wait_closed(20)
    assert all(take.poster.exists() and take.thumbnail.exists() for take in takes)


def test_no_room_for_the_poster_is_a_failure_in_words(studio, monkeypatch):
    from media.stills import Stills

    def no_room(self, poster, thumbnail):
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(Stills, "save", no_room)
    studio.open()
    studio.film(30)
    studio.recorder.stop()
    studio.until(RecorderState.FAILED)
    assert "poster does not fit" in studio.recorder.status().error
    assert studio.recorder.take() is None
    (draft,) = drafts(studio.folder)
    assert draft.film.exists()
    with pytest.raises(DiskFullError, match="poster does not fit"):
        studio.recorder.wait_whole(draft.id)


def test_the_end_is_not_waited_for_once_the_sound_is_there(studio, monkeypatch):
    monkeypatch.setattr("media.taping._LAST_SOUND", 60.0)
    studio.open()
    studio.film(30)
    studio.recorder.stop()
    studio.give(3)
    studio.until(REVIEW)
    assert studio.recorder.take().duration == pytest.approx(1.0, abs=0.04)


def test_pictures_beyond_the_queue_are_dropped_and_counted(studio):
    studio.open()
    studio.camera.backlog = lambda: 0
    studio.film(300)
    studio.recorder.stop()
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert take.dropped == studio.recorder.status().dropped
    assert take.dropped + len(decoded(take.file)[0]) == 300
    assert take.duration == pytest.approx(10.0, abs=0.05)


def test_no_microphone_films_silently_and_says_why(silent_studio):
    silent_studio.open()
    silent_studio.film(30)
    silent_studio.recorder.stop()
    silent_studio.until(REVIEW)
    status = silent_studio.recorder.status()
    assert not silent_studio.recorder.take().has_sound
    assert status.level_db is None
    assert status.silence_reason == "No microphone was found. The video will be silent."


def test_level_and_advice_come_with_the_preview(studio):
    studio.open()
    studio.give(60)
    status = studio.recorder.status()
    assert status.level_db == pytest.approx(-17.8, abs=0.5)
    assert set(status.advice) == {Advice.LIGHT_GOOD, Advice.SHARP, Advice.VOICE_GOOD}
    preview = studio.recorder.preview()
    assert len(preview.bgr) == preview.width * preview.height * 3


def test_commands_out_of_order_change_nothing(studio):
    for command in ("pause", "resume", "stop"):
        getattr(studio.recorder, command)()
    assert studio.recorder.status().state is RecorderState.CLOSED
    studio.open()
    studio.recorder.pause()
    studio.recorder.resume()
    studio.recorder.stop()
    assert studio.recorder.status().state is READY


def test_making_a_recorder_loads_none_of_the_heavy_libraries():
    code = (
        "import sys, pathlib; from media.recorder import StudioRecorder;"
        "r = StudioRecorder(pathlib.Path('.')); r.status(); r.cameras();"
        "heavy = {'cv2', 'av', 'numpy', 'PIL', 'PySide6.QtMultimedia'} & set(sys.modules);"
        "sys.exit(' '.join(sorted(heavy)) or 0)"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True, timeout=30)
