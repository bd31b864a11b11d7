"""Another camera or microphone while the preview runs: nothing flickers, nothing is held twice."""

import pytest

from concierge.domain.errors import CameraError
from concierge.services.recorder_port import FilmSize, RecorderState
from media.frames import Silence
from media.recorder import StudioRecorder
from tests.fakes.studio import GivenCamera, GivenMicrophone, backlog, wait_until

READY = RecorderState.READY


class Noted(GivenCamera):
    def __init__(self, name, log):
        super().__init__()
        self.name, self._log = name, log

    def open(self):
        self._log.append(f"{self.name} opens")
        super().open()

    def close(self):
        self._log.append(f"{self.name} closes")


class Desk:
    """Two cameras, two microphones, one recorder."""

    def __init__(self, folder):
        self.log = []
        self.cameras = {"0": Noted("Desk", self.log), "1": Noted("Boom", self.log)}
        self.microphones = {"a": GivenMicrophone(), "b": GivenMicrophone(), None: Silence("None.")}
        self.recorder = StudioRecorder(
            folder,
            self.cameras["0"].clock,
            camera=self._camera,
            microphone=self.microphones.__getitem__,
            reserve=1024,
        )

    def _camera(self, source, size):
        self.asked = size
        return self.cameras[source]

    def show(self, source, count=1):
        self.cameras[source].give(count)
        wait_until(self.cameras[source].spent)
        wait_until(lambda: self.recorder.status().state is READY)


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.recorder.open("0", "a")
    desk.show("0", 3)
    yield desk
    desk.recorder.close()
    assert desk.recorder.wait_closed(20)


def test_the_last_picture_stays_until_the_new_camera_has_one(desk):
    wait_until(lambda: desk.recorder.preview().number == 3)
    last = desk.recorder.preview()
    desk.recorder.open("1", "a")
    wait_until(lambda: desk.cameras["1"].opened)
    assert desk.recorder.status().state is RecorderState.OPENING
    assert desk.recorder.preview() is last
    desk.show("1")
    wait_until(lambda: desk.recorder.preview().number == last.number + 1)
    assert desk.recorder.status().camera == "Boom"
    assert desk.log == ["Desk opens", "Desk closes", "Boom opens"]


def test_a_camera_that_does_not_open_shows_no_picture_of_another(desk):
    desk.cameras["1"].refuses = "Boom does not answer."
    desk.recorder.open("1", "a")
    wait_until(lambda: desk.recorder.status().state is RecorderState.FAILED)
    assert desk.recorder.preview() is None
    assert desk.recorder.status().error == "Boom does not answer."


def test_a_closed_studio_opens_without_the_picture_from_before(desk):
    desk.recorder.close()
    desk.recorder.open("1", "a")
    assert desk.recorder.preview() is None


def test_another_microphone_leaves_the_camera_running(desk):
    desk.recorder.open("0", "b")
    assert desk.recorder.status().state is READY
    assert desk.log == ["Desk opens"]
    assert desk.microphones["a"]._sink is None, "the one before is let go of"
    assert desk.microphones["b"]._sink is not None
    desk.cameras["0"].microphone = desk.microphones["b"]
    desk.show("0", 10)
    wait_until(lambda: desk.recorder.status().level_db is not None)
    desk.recorder.open("0", None)
    assert desk.recorder.status().silence_reason == "None."
    assert desk.microphones["b"]._sink is None
    assert desk.log == ["Desk opens"]


def test_another_size_opens_the_same_camera_anew_and_is_asked_of_it(desk):
    desk.recorder.open("0", "a", FilmSize.SMALL)
    wait_until(lambda: len(desk.log) == 3)
    assert desk.log == ["Desk opens", "Desk closes", "Desk opens"]
    assert desk.asked is FilmSize.SMALL
    desk.show("0")
    desk.recorder.open("0", "b", FilmSize.SMALL)
    assert len(desk.log) == 3, "another microphone leaves it running"


def test_the_film_after_the_change_has_the_new_microphone_s_sound(desk):
    desk.recorder.open("0", "b")
    desk.cameras["0"].microphone = desk.microphones["b"]
    desk.cameras["0"].backlog = lambda: backlog(desk.recorder)
    desk.recorder.record(0)
    desk.cameras["0"].give(30)
    wait_until(desk.cameras["0"].spent)
    desk.recorder.stop()
    wait_until(lambda: desk.recorder.status().state is RecorderState.REVIEW)
    assert desk.recorder.take().has_sound


def test_changing_in_the_middle_of_a_film_finishes_and_keeps_it(desk):
    desk.cameras["0"].backlog = lambda: backlog(desk.recorder)
    desk.recorder.record(0)
    desk.cameras["0"].give(30)
    wait_until(desk.cameras["0"].spent)
    desk.recorder.open("0", "b")
    wait_until(lambda: desk.cameras["0"].opened == 2)  # or the old session takes the next picture
    desk.show("0")
    (left,) = desk.recorder.recovered()
    assert left.duration == pytest.approx(1.0, abs=0.1)


def test_a_camera_that_is_not_known_stops_the_one_before(tmp_path, desk):
    def unknown(source, size):
        raise CameraError("This camera is not known.")

    desk.recorder._open_camera = unknown
    desk.recorder.open("2", "a")
    assert desk.recorder.status().error == "This camera is not known."
    assert desk.recorder.preview() is None
    assert desk.recorder.wait_closed(20)
    assert desk.log == ["Desk opens", "Desk closes"]
