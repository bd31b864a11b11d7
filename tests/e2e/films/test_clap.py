"""Picture and sound belong together: flashes and beeps of the same instants, through a camera over
HTTP and a PulseAudio microphone, are found at the same instants of the film."""

import json
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.e2e.films import films
from tests.e2e.films.filming_program import Plan
from tests.e2e.films.running import film

ROOT = Path(__file__).parents[3]
SHORT = 6.0
CLEAR = 0.25
WITHIN = 0.005
pytestmark = pytest.mark.xdist_group("pulse")


@contextmanager
def clapper(pulse, tmp_path, manner):
    """(address of the camera, what to call for its notes when the film is made)."""
    pipe = tmp_path / "boom.pipe"
    module = pulse.add_pipe("boom", pipe)
    pulse.choose("boom")
    command = [sys.executable, "-m", "tests.e2e.films.clapper", str(pipe), manner]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as program:

        def notes():
            program.stdin.close()
            return json.loads(program.stdout.readline())

        try:
            yield program.stdout.readline().strip(), notes
        finally:
            program.kill()
            pulse.unload(module)


def apart(found, said, asked):
    """Mean seconds by which the film's sound is late, less what the sources were late themselves,
    and of how many claps. A clap that the film begins or pauses in is not one."""
    filmed, clock = zip(*said["looks"], strict=True)
    flashed = {clap: at for clap, at in asked["flashes"]}
    beeps = np.array(found.beeps)
    off = []
    for flash in found.flashes:
        if flash < CLEAR or abs(flash - said["paused_at"]) < CLEAR:
            continue
        sent = flash - np.interp(flash, filmed, np.subtract(filmed, clock))
        clap = min(flashed, key=lambda clap: abs(flashed[clap] - sent))
        beep = beeps[np.abs(beeps - flash).argmin()]
        own = asked["start"] + clap * asked["every"] - flashed[clap]
        off.append(float(beep - flash) - own)
    return sum(off) / len(off), len(off)


CASES = {
    "30 fps": ("STEADY", {}),
    "24 to 31 fps": ("WANDERING", {}),
    "a tenth of the pictures missing": ("HOLES", {}),
    "the window stalls": ("STEADY", {"stall": 0.8}),
    "a pause": ("STEADY", {"pause": 1.3}),
}


@dataclass
class Measured:
    found: films.Film
    said: dict
    off: float
    claps: int


def filmed(pulse, folder, manner, seconds, **more):
    with clapper(pulse, folder, manner) as (camera, notes):
        said = film(pulse, Plan(str(folder / "films"), camera, seconds, **more))
        asked = notes()
    assert (said["error"], said["silence"], said["closed"]) == ("", "", True)
    found = films.read(Path(said["film"]))
    return Measured(found, said, *apart(found, said, asked))


def measured(pulse, tmp_path, manner, seconds=30.0, **more):
    """What is systematic shows in every film; a machine that held its breath, in one."""
    for attempt in ("first", "second", "third", "fourth"):
        (tmp_path / attempt).mkdir()
        took = filmed(pulse, tmp_path / attempt, manner, seconds, **more)
        if abs(took.off) <= WITHIN:
            break
    return took


@pytest.mark.parametrize(("manner", "more"), CASES.values(), ids=CASES)
def test_clap(pulse, tmp_path, manner, more):
    took = measured(pulse, tmp_path, manner, SHORT, **more)
    assert took.claps >= 2 * SHORT - 4
    assert abs(took.off) <= WITHIN


def test_clap_to_the_hard_stop_at_thirty_seconds(pulse, tmp_path):
    took = measured(pulse, tmp_path, "STEADY")
    assert took.claps >= 55
    assert abs(took.off) <= WITHIN
    assert took.found.video == 30
    assert took.found.samples == 1_440_000
    assert len(took.found.pictures) == took.said["frames"] - took.said["dropped"]
