"""Programs that die or run out of disk in the middle of a film."""

import subprocess
import sys
from pathlib import Path

import pytest

from media.files import Claim, TakeFiles
from media.recorder import StudioRecorder
from tests.unit.media.test_recorder import decoded

ROOT = Path(__file__).parents[3]
PROGRAM = "tests.unit.media.recording_program"


def repaired(folder):
    recorder = StudioRecorder(folder)
    recorder.recovered()
    assert recorder.wait_closed(20)
    return list(recorder.recovered())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit on a file's size")
def test_a_full_disk_keeps_what_is_playable_and_says_so(tmp_path):
    command = [sys.executable, "-m", PROGRAM, "starve", str(tmp_path), "6000000"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    error, film = ran.stdout.splitlines()
    assert "no room left on this disk" in error
    name, seconds = film.split()
    assert 9.0 < float(seconds) < 16.0
    times, _ = decoded(tmp_path / name)
    assert len(times) > 30


def test_killed_between_the_film_and_its_poster_gets_one(tmp_path):
    command = [sys.executable, "-m", PROGRAM, "halt", str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 9
    (film,) = tmp_path.glob("*.mp4")
    assert not film.with_suffix(".jpg").exists()
    (take,) = repaired(tmp_path)
    assert (take.file, take.recovered) == (film, True)
    assert take.poster.stat().st_size > 1000
    assert take.thumbnail.read_bytes()[:6] == b"GIF89a"


def test_half_made_files_without_a_film_are_tidied_away(tmp_path):
    files = TakeFiles.new(tmp_path)
    files.draft.write_text("")
    files.part.write_bytes(b"")
    assert repaired(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_take_another_program_is_making_is_left_alone(tmp_path):
    files = TakeFiles.new(tmp_path)
    claim = Claim(files)
    files.part.write_bytes(b"still growing")
    assert repaired(tmp_path) == []
    assert files.part.read_bytes() == b"still growing"
    claim.release()


def test_files_of_others_in_the_folder_are_not_touched(tmp_path):
    (tmp_path / "holiday.part.mp4").write_bytes(b"hers")
    (tmp_path / "notes.draft").write_text("hers")
    assert repaired(tmp_path) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["holiday.part.mp4", "notes.draft"]
