"""A program of its own that films, to be killed or starved by a test.

usage: recording_program.py kill FOLDER          films until it is killed, and says how much
       recording_program.py kill-sound FOLDER    the same, with sound
       recording_program.py halt FOLDER          films a second and dies before the poster is saved
       recording_program.py starve FOLDER BYTES  films noise while no file may grow beyond BYTES
"""

import os
import sys
import threading
from pathlib import Path

from concierge.services.recorder_port import RecorderState
from media.frames import Silence
from media.recorder import StudioRecorder
from tests.fakes.studio import GivenCamera, GivenMicrophone, backlog, wait_until


def say(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def kill(folder: Path, microphone: GivenMicrophone | None = None) -> None:
    """The camera's own clock drives the film, so that a busy machine films slower, not worse."""
    recorder, camera = given(folder, (640, 360), microphone)
    camera.give(2)
    wait_until(lambda: recorder.status().state is RecorderState.READY)
    recorder.record(0, "client:7")
    while True:
        camera.give(3)
        wait_until(camera.spent)
        say(recorder.status().elapsed)


def kill_sound(folder: Path) -> None:
    kill(folder, GivenMicrophone())


def given(
    folder: Path, size: tuple[int, int], microphone: GivenMicrophone | None = None
) -> tuple[StudioRecorder, GivenCamera]:
    camera = GivenCamera(size)
    camera.microphone = microphone
    recorder = StudioRecorder(
        folder,
        camera.clock,
        camera=lambda source, size: camera,
        microphone=lambda wanted: microphone or Silence("No microphone was found."),
        reserve=1024,
    )
    camera.backlog = lambda: backlog(recorder)
    recorder.open("0", None)
    return recorder, camera


def halt(folder: Path) -> None:
    from media.stills import Stills

    Stills.save = lambda *_: os._exit(9)
    recorder = StudioRecorder(folder)
    recorder.open("test", None)
    wait_until(lambda: recorder.status().state is RecorderState.READY)
    recorder.record(0)
    wait_until(lambda: recorder.status().elapsed > 1)
    recorder.stop()
    threading.Event().wait(60)


def starve(folder: Path, size: int) -> None:
    import resource

    import numpy as np

    recorder, camera = given(folder, (640, 360))
    camera._picture = np.random.default_rng(3).integers(0, 255, (360, 640, 3)).astype(np.uint8)
    camera.give(2)
    wait_until(lambda: recorder.status().state is RecorderState.READY)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    recorder.record(0)
    camera.give(900)
    wait_until(lambda: recorder.status().state in (RecorderState.REVIEW, RecorderState.FAILED), 60)
    take = recorder.take()
    say(recorder.status().error)
    say(f"{take.file.name} {take.duration}" if take else "none 0")
    recorder.close()
    recorder.wait_closed()


if __name__ == "__main__":
    programs = {"kill": kill, "kill-sound": kill_sound, "halt": halt}
    if sys.argv[1] in programs:
        programs[sys.argv[1]](Path(sys.argv[2]))
    else:
        starve(Path(sys.argv[2]), int(sys.argv[3]))
