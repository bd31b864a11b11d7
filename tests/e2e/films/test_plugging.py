"""A microphone that is plugged in, as the program that runs meanwhile sees it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.xdist_group("pulse")

WATCHING = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from media.recorder import StudioRecorder
recorder = StudioRecorder(Path(sys.argv[1]), reserve=1024)
recorder.open("test", None)
last = [None]
def look():
    devices = recorder.status().devices
    if devices != last[0]:
        last[0] = devices
        print(json.dumps([devices, [name for _, name in recorder.microphones()]]), flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(20_000, app.quit)
app.exec()
recorder.close()
recorder.wait_closed()
"""


def test_a_microphone_that_comes_is_noticed(pulse, tmp_path):
    plug = pulse.add_tone("first")
    with subprocess.Popen(
        [sys.executable, "-c", WATCHING, str(tmp_path)],
        cwd=ROOT,
        env=pulse.environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:

        def told(fact):
            for line in program.stdout:
                devices, names = json.loads(line)
                if fact(names):
                    return devices
            pytest.fail("it was not noticed")

        try:
            at_first = told(lambda names: "first" in names and "second" not in names)
            other = pulse.add_tone("second")
            come = told(lambda names: "second" in names)
        finally:
            program.kill()
            pulse.unload(plug)
    pulse.unload(other)
    assert at_first < come
