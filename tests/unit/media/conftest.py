"""A studio whose camera and microphone obey the test."""

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from concierge.services.recorder_port import FilmSize, RecorderState
from media.frames import Silence
from media.recorder import StudioRecorder
from tests.fakes.studio import GivenCamera, GivenMicrophone, backlog, wait_until


@dataclass
class Studio:
    recorder: StudioRecorder
    camera: GivenCamera
    microphone: GivenMicrophone | Silence
    folder: Path

    def open(self, size: FilmSize = FilmSize.HD) -> None:
        self.recorder.open("0", "default", size)
        self.give(3)

    def until(self, *states: RecorderState) -> None:
        wait_until(lambda: self.recorder.status().state in states)

    def give(self, count: int) -> None:
        """Deliver so many pictures and wait until the recorder has seen the last."""
        self.camera.give(count)
        wait_until(self.camera.spent)
        wait_until(self._seen)

    def _seen(self) -> bool:
        preview = self.recorder.preview()
        return preview is not None and preview.number == self.camera.number

    def film(self, frames: int) -> None:
        self.recorder.record(0)
        self.give(frames)


@pytest.fixture
def studio(tmp_path):
    yield from _studio(tmp_path, GivenMicrophone())


@pytest.fixture
def silent_studio(tmp_path):
    yield from _studio(tmp_path, Silence("No microphone was found. The video will be silent."))


@pytest.fixture
def studio_with(tmp_path):
    """Makes one around the given camera; what more is given goes to the recorder."""
    with ExitStack() as held:

        def make(camera, microphone=None, **more):
            made = contextmanager(_studio)(
                tmp_path, microphone or GivenMicrophone(), camera, **more
            )
            return held.enter_context(made)

        yield make


def _studio(folder, microphone, camera=None, **more):
    camera = camera or GivenCamera()
    if isinstance(microphone, GivenMicrophone):
        camera.microphone = microphone
    recorder = StudioRecorder(
        folder,
        camera.clock,
        camera=lambda source, size: camera,
        microphone=lambda wanted: microphone,
        reserve=1024,
        **more,
    )
    camera.backlog = lambda: backlog(recorder)
    yield Studio(recorder, camera, microphone, folder)
    recorder.close()
    assert recorder.wait_closed(20)
