"""A program that films is killed at ten moments: each film is there again but for a second."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from media.recorder import StudioRecorder
from tests.e2e.films import films

ROOT = Path(__file__).parents[3]
PROGRAM = "tests.unit.media.recording_program"
WAITING = 5 / 30
"""Seconds of pictures that the program's camera lets wait for the encoder: it runs faster than
real time, and these were not filmed yet. A camera in real time has none waiting."""
moments = random.Random(30)
MOMENTS = [round(moments.uniform(0.3, 4.0), 2) for _ in range(10)]
pytestmark = pytest.mark.xdist_group("pulse")


def killed_at(folder, moment):
    """Seconds that the program had filmed as it died; dies in the middle of whatever it did."""
    command = [sys.executable, "-m", PROGRAM, "kill-sound", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        elapsed = 0.0
        for line in program.stdout:
            elapsed = float(line)
            if elapsed >= moment:
                break
        program.kill()
        *rest, _ = program.stdout.read().split("\n")
    return max([elapsed, *map(float, rest)])


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed(tmp_path, moment):
    elapsed = killed_at(tmp_path, moment)
    recorder = StudioRecorder(tmp_path)
    recorder.recovered()
    assert recorder.wait_closed(20)
    takes = recorder.recovered()
    if not takes:
        assert elapsed <= 1.0 + WAITING, "a film of less than a second may be lost whole"
        assert [path.name for path in tmp_path.iterdir()] == ["reserve.bin"]
        return
    (take,) = takes
    assert take.recovered
    assert take.about == "client:7"
    assert take.has_sound
    assert elapsed - 1.0 - WAITING <= take.duration <= elapsed + 4 / 30
    found = films.read(take.file)
    assert found.video == pytest.approx(take.duration, abs=0.001)
    assert len(found.pictures) == pytest.approx(take.duration * 30, abs=2)
    assert found.samples / films.RATE == pytest.approx(take.duration, abs=0.1)
    assert take.poster.stat().st_size > 1000
    assert take.thumbnail.read_bytes()[:6] == b"GIF89a"
