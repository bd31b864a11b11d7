"""The microphone: silence with its reason, and a real PulseAudio source where one can run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from media import microphone

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.xdist_group("pulse")
QUIET = pytest.mark.qt_log_ignore("PulseAudio|pipewire|[Mm]ultimedia")

LISTENER = """
import json, sys, threading, time
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from media.microphone import microphones, open_microphone
source = open_microphone("default")
heard = []
source.start(lambda at, sound: heard.append((at, len(sound), int(abs(sound).max()))))
until = time.monotonic() + 10
while sum(count for _, count, _ in heard) < 48_000 and time.monotonic() < until:
    app.processEvents()
    threading.Event().wait(0.005)
source.stop()
print(json.dumps({"name": source.name, "known": microphones(), "heard": heard,
                  "reason": source.silence_reason}))
"""


RECORDING = """
import json, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from media.recorder import StudioRecorder
recorder = StudioRecorder(Path(sys.argv[1]), reserve=1024)
def until(fact):
    end = time.monotonic() + 20
    while not fact() and time.monotonic() < end:
        app.processEvents()
        threading.Event().wait(0.01)
recorder.open("test", "default")
until(lambda: recorder.status().level_db is not None)
recorder.record(0.2)
until(lambda: recorder.status().elapsed > 2)
level = recorder.status().level_db
recorder.stop()
until(lambda: recorder.take())
take = recorder.take()
recorder.close()
closed = recorder.wait_closed()
print(json.dumps({"film": take.file.name, "sound": take.has_sound, "level": level,
                  "closed": closed}))
"""


@QUIET
def test_no_microphone_is_chosen():
    source = microphone.open_microphone(None)
    assert source.silence_reason == microphone.NONE_CHOSEN


@QUIET
def test_a_device_that_is_not_there_says_so(qapp):
    source = microphone.open_microphone("no such device")
    assert source.silence_reason == microphone.NOT_THERE


@pytest.fixture
def pulse(tmp_path):
    """A PulseAudio daemon of the test's own whose only source is the monitor of a null sink."""
    if not sys.platform.startswith("linux") or shutil.which("pulseaudio") is None:
        pytest.skip("PulseAudio is not installed")
    home = tmp_path / "pulse"
    home.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PULSE_RUNTIME_PATH": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("PULSE_SERVER", None)
    command = [
        *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"),
        "--load=module-native-protocol-unix auth-anonymous=1",
        "--load=module-null-sink sink_name=desk rate=48000",
        "--load=module-remap-source master=desk.monitor source_name=boom "
        "source_properties=device.description=Boom",
        "--load=module-sine sink=desk frequency=440",
    ]
    log = (home / "log").open("wb")
    daemon = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    for _ in range(200):
        ready = subprocess.run(
            ["pactl", "list", "short", "sources"], env=environment, capture_output=True, text=True
        )
        if "boom" in ready.stdout:
            break
        if daemon.poll() is not None:
            break
    else:
        daemon.terminate()
    yield environment, "boom" in ready.stdout
    daemon.terminate()
    daemon.wait(10)
    log.close()


def test_a_real_source_is_heard_in_step_with_the_clock(pulse):
    import json

    environment, ready = pulse
    if not ready:
        pytest.skip("PulseAudio does not start here")
    subprocess.run(["pactl", "set-default-source", "boom"], env=environment, check=True)
    ran = subprocess.run(
        [sys.executable, "-c", LISTENER],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=40,
        check=True,
    )
    said = json.loads(ran.stdout)
    assert said["reason"] == ""
    assert said["name"] in [name for _, name in said["known"]]
    heard = said["heard"]
    samples = sum(count for _, count, _ in heard)
    assert samples >= 48_000
    assert max(peak for _, _, peak in heard) > 1_000
    span = heard[-1][0] - heard[0][0]
    assert span == pytest.approx((samples - heard[-1][1]) * 1e9 / 48_000, rel=0.1)


def test_a_film_with_a_real_source_has_its_tone_from_beginning_to_end(pulse, tmp_path):
    import json

    import av
    import numpy as np

    environment, ready = pulse
    if not ready:
        pytest.skip("PulseAudio does not start here")
    subprocess.run(["pactl", "set-default-source", "boom"], env=environment, check=True)
    command = [sys.executable, "-c", RECORDING, str(tmp_path / "films")]
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    said = json.loads(ran.stdout)
    assert said["sound"]
    assert said["closed"]
    assert said["level"] > -40
    with av.open(str(tmp_path / "films" / said["film"])) as film:
        blocks = [f.to_ndarray().ravel() for f in film.decode(film.streams.audio[0])]
        length = float(film.streams.video[0].duration * film.streams.video[0].time_base)
    sound = np.concatenate(blocks)
    assert len(sound) / 48_000 == pytest.approx(length, abs=0.03)
    for tenth in np.array_split(sound[4_800:-4_800], 10):
        assert np.abs(tenth).max() > 0.01
