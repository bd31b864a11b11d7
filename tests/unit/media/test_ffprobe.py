"""What another program's judge says of the films: ffprobe of the system, not the library's."""

import json
import shutil
import subprocess

import pytest

from concierge.services.recorder_port import RecorderState
from media.files import Claim, Ending, TakeFiles
from media.recorder import StudioRecorder

pytestmark = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
COLOURS = ("color_range", "color_space", "color_transfer", "color_primaries")


def probed(film):
    """(streams by kind, seconds of the file) as ffprobe sees them; fails where it complains."""
    command = ["ffprobe", "-v", "warning", "-show_streams", "-show_format", "-of", "json"]
    ran = subprocess.run([*command, str(film)], capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    told = json.loads(ran.stdout)
    return {s["codec_type"]: s for s in told["streams"]}, float(told["format"]["duration"])


def decodes(film):
    """A decoder that stops at the first fault plays it to its end."""
    command = ["ffmpeg", "-v", "error", "-xerror", "-i", str(film), "-f", "null", "-"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr == ""


def check_shape(film):
    streams, seconds = probed(film)
    video, audio = streams["video"], streams["audio"]
    assert (video["codec_name"], video["pix_fmt"]) == ("h264", "yuv420p")
    assert [video[key] for key in COLOURS] == ["tv", *["smpte170m"] * 3]
    assert (audio["codec_name"], audio["sample_rate"], audio["channels"]) == ("aac", "48000", 1)
    content = film.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat"), "it plays while it loads"
    assert b"moof" not in content
    assert decodes(film)
    return streams, seconds


def test_a_full_film(studio):
    studio.open()
    studio.film(905)
    studio.until(RecorderState.REVIEW)
    streams, seconds = check_shape(studio.recorder.take().file)
    assert seconds == 30.0
    assert float(streams["video"]["duration"]) == 30.0
    assert float(streams["audio"]["duration"]) == 30.0


def test_a_recovered_film(studio, tmp_path):
    studio.open()
    studio.film(100)
    (part,) = tmp_path.glob("*.part.mp4")
    # What a power cut leaves: the file as it is just now, in a folder that nobody works in.
    left = TakeFiles.new(tmp_path / "left")
    left.folder.mkdir()
    left.part.write_bytes(part.read_bytes()[:-11])
    claim = Claim(left)
    claim.note(Ending(0, "client:7"))
    claim.release()
    later = StudioRecorder(left.folder)
    later.recovered()
    assert later.wait_closed(20)
    (take,) = later.recovered()
    _, seconds = check_shape(take.file)
    assert seconds == pytest.approx(take.duration, abs=0.05)
    assert take.duration > 1.5
