"""Cameras and disks that are not as one would wish: each is told in words, and the film lives."""

import pytest

from concierge.services.recorder_port import FilmSize, RecorderState
from media.camera import is_refused
from tests.fakes.studio import GivenCamera, backlog
from tests.unit.media.test_recorder import decoded, video_seconds

RECORDING = RecorderState.RECORDING
REVIEW, FAILED = RecorderState.REVIEW, RecorderState.FAILED
MB = 1 << 20


def take_of(studio, frames, size=FilmSize.HD):
    studio.open(size)
    studio.film(frames)
    studio.recorder.stop()
    studio.until(REVIEW)
    return studio.recorder.take()


def test_a_camera_of_five_pictures_a_second_films_and_is_told(studio_with):
    studio = studio_with(GivenCamera(fps=5))
    studio.open()
    studio.give(12)
    notice = studio.recorder.status().notice
    assert "only 5 pictures a second" in notice
    assert "More light" in notice
    studio.film(155)
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert video_seconds(take.file) == 30
    assert len(decoded(take.file)[0]) == 150
    assert studio.recorder.status().error == ""


def test_a_camera_at_its_usual_rate_is_not_remarked_upon(studio):
    studio.open()
    studio.give(90)
    assert studio.recorder.status().notice == ""


@pytest.mark.parametrize(
    ("given", "wanted", "filmed"),
    [
        ((3840, 2160), FilmSize.HD, (1280, 720)),
        ((3840, 2160), FilmSize.FULL_HD, (1920, 1080)),
        ((1280, 720), FilmSize.FULL_HD, (1280, 720)),
        ((1280, 720), FilmSize.SMALL, (960, 540)),
        ((641, 361), FilmSize.HD, (640, 360)),
        ((321, 1001), FilmSize.HD, (230, 720)),
        ((40, 22), FilmSize.SMALL, (40, 22)),
    ],
)
def test_any_size_of_picture_becomes_an_even_one_that_fits(studio_with, given, wanted, filmed):
    studio = studio_with(GivenCamera(given))
    take = take_of(studio, 20, wanted)
    assert (take.width, take.height) == filmed
    assert len(decoded(take.file)[0]) == 20
    preview = studio.recorder.preview()
    assert len(preview.bgr) == preview.width * preview.height * 3


def test_a_camera_that_may_not_be_used_is_told_from_one_that_is_not_there(tmp_path):
    (tmp_path / "video0").touch()
    assert is_refused(0, tmp_path, lambda node, rights: False)
    assert not is_refused(0, tmp_path, lambda node, rights: True)
    assert not is_refused(1, tmp_path, lambda node, rights: False)


def test_a_refused_camera_is_told_with_its_remedy(studio):
    from media.camera import REFUSED

    studio.camera.refuses = REFUSED.format(camera="Desk camera")
    studio.recorder.open("0", "default")
    studio.until(FAILED)
    assert "may not use Desk camera. Allow it" in studio.recorder.status().error


class Disk:
    """Room that a test gives and takes."""

    def __init__(self, free: int) -> None:
        self.left = free

    def free(self, folder):
        return self.left


def test_no_film_begins_where_it_could_not_end(studio_with):
    disk = Disk(100 * MB)
    studio = studio_with(GivenCamera(), free=disk.free)
    studio.open()
    disk.left = 15 * MB
    studio.recorder.record(0)
    status = studio.recorder.status()
    assert status.state is FAILED
    assert "no room on this disk" in status.error
    assert "Free some space" in status.error


def test_a_studio_does_not_open_on_a_full_disk(studio_with):
    studio = studio_with(GivenCamera(), free=Disk(MB).free)
    studio.recorder.open("0", "default")
    studio.until(FAILED)
    assert "Free some space" in studio.recorder.status().error


def test_a_film_ends_in_good_order_before_the_disk_is_full(studio_with):
    disk = Disk(100 * MB)
    studio = studio_with(GivenCamera(), free=disk.free)
    studio.open()
    studio.film(360)
    disk.left = MB
    studio.give(60)
    studio.until(REVIEW)
    take, status = studio.recorder.take(), studio.recorder.status()
    assert 12 <= take.duration <= 13.5
    assert "disk is nearly full" in status.error
    assert "is kept" in status.error
    times, samples = decoded(take.file)
    assert len(times) == pytest.approx(take.duration * 30, abs=1)
    assert samples / 48_000 == pytest.approx(take.duration, abs=0.03)
    assert take.file.read_bytes().count(b"moof") == 0, "it is whole, not a recovered part"


def test_too_many_dropped_pictures_make_the_rest_of_the_film_lighter_and_say_so(
    studio, monkeypatch
):
    lightened, begun_light = [], []
    from media import encoder

    class Noted(encoder.FilmWriter):
        def __init__(self, *args, light, **more):
            begun_light.append(light)
            super().__init__(*args, light=light, **more)

        def lighten(self):
            if not self._is_light:
                lightened.append(self.frames)
            super().lighten()

    monkeypatch.setattr(encoder, "FilmWriter", Noted)
    studio.open()
    assert studio.recorder.status().notice == ""
    studio.camera.backlog = lambda: 0
    taken = 0
    studio.recorder.record(0)
    while not studio.recorder.status().notice and taken < 840:
        studio.give(20)
        taken += 20
    status = studio.recorder.status()
    assert status.state is RECORDING, "it is said while the film is made, not after it"
    assert f"{status.dropped} were left out" in status.notice
    studio.camera.backlog = lambda: backlog(studio.recorder)
    before = status.dropped
    studio.give(30)
    assert studio.recorder.status().dropped == before
    studio.recorder.stop()
    studio.until(REVIEW)
    assert len(lightened) == 1
    assert video_seconds(studio.recorder.take().file) == pytest.approx((taken + 30) / 30, abs=0.1)
    studio.recorder.retake()
    studio.film(10)
    studio.recorder.stop()
    studio.until(REVIEW)
    assert begun_light == [False, True]


def test_a_microphone_that_never_gives_a_sound_is_told(studio):
    studio.camera.microphone = None
    studio.open()
    studio.give(60)
    assert "microphone went away" in studio.recorder.status().silence_reason


def test_a_microphone_that_falls_silent_for_good_is_told_and_the_film_goes_on(studio):
    studio.open()
    studio.film(60)
    studio.camera.microphone = None
    studio.give(30)
    assert studio.recorder.status().silence_reason == ""
    studio.give(30)
    status = studio.recorder.status()
    assert "microphone went away" in status.silence_reason
    assert "Plug it in again" in status.silence_reason
    assert status.level_db is None
    studio.camera.microphone = studio.microphone
    studio.give(2)
    assert studio.recorder.status().silence_reason == "", "it was plugged in again"
    studio.recorder.stop()
    studio.until(REVIEW)
    take = studio.recorder.take()
    assert take.has_sound
    assert take.duration == pytest.approx(122 / 30, abs=0.05)
