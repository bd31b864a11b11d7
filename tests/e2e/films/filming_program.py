"""A program of its own that films with the studio's recorder in a running Qt application.

usage: filming_program.py PLAN      PLAN is JSON: {"folder", "camera", "seconds", ...}, see `Plan`
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from concierge.services.recorder_port import RecorderState, RecorderStatus
from media.recorder import StudioRecorder
from tests.e2e.films.priority import come_first

_READY_FOR = 0.6
_TOO_LONG = 90_000


@dataclass(frozen=True)
class Plan:
    folder: str
    camera: str
    seconds: float = 30.0
    """Stop is pressed then; at 30 the recorder stops by itself."""
    microphone: str = "default"
    stall: float = 0.0
    """Seconds for which the window does not answer, two seconds into the film."""
    pause: float = 0.0
    """Seconds of pause, two seconds into the film."""
    say_at: float = 0.0
    """Say a line once so much was filmed, for a test that then breaks something."""


class Filming:
    """Does what the studio's page does: looks thirty times a second, and draws the preview."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.recorder = StudioRecorder(Path(plan.folder), reserve=1 << 20)
        self._timer = QTimer(interval=33)
        self._timer.timeout.connect(self._look)
        self._ready_at = 0.0
        self._disturbed = self._stopped = self._said = False
        self.states: list[str] = []
        self.looks: list[tuple[float, float]] = []
        self.paused_at = -1.0
        self.status: RecorderStatus = self.recorder.status()

    def run(self, app: QApplication) -> None:
        self.recorder.open(self._plan.camera, self._plan.microphone or None)
        self._timer.start()
        QTimer.singleShot(_TOO_LONG, app.quit)
        app.exec()

    def _look(self) -> None:
        status = self.status = self.recorder.status()
        frame = self.recorder.preview()
        if frame is not None:
            QImage(frame.bgr, frame.width, frame.height, QImage.Format.Format_BGR888).copy()
        if not self.states or self.states[-1] != status.state.value:
            self.states.append(status.state.value)
        if status.state is RecorderState.READY:
            self._ready_at = self._ready_at or time.monotonic()
            # The devices settle first, as they do while she reads her lines.
            if time.monotonic() - self._ready_at > _READY_FOR:
                self.recorder.record(0.1)
        elif status.state is RecorderState.RECORDING:
            self._while_filming(status)
        elif status.state in (RecorderState.REVIEW, RecorderState.FAILED):
            QApplication.exit()

    def _while_filming(self, status: RecorderStatus) -> None:
        if status.elapsed:
            self.looks.append((status.elapsed, time.monotonic()))
        if self._plan.say_at and not self._said and status.elapsed >= self._plan.say_at:
            self._said = True
            sys.stdout.write("now\n")
            sys.stdout.flush()
        if status.elapsed > 2 and not self._disturbed:
            self._disturbed = True
            if self._plan.stall:
                time.sleep(self._plan.stall)
            if self._plan.pause:
                self.recorder.pause()
                self.paused_at = self.recorder.status().elapsed
                QTimer.singleShot(round(self._plan.pause * 1000), self.recorder.resume)
        if status.elapsed > self._plan.seconds and not self._stopped:
            self._stopped = True
            self.recorder.stop()


def main() -> None:
    come_first()
    plan = Plan(**json.loads(sys.argv[1]))
    app = QApplication([])
    filming = Filming(plan)
    filming.run(app)
    recorder, status, take = filming.recorder, filming.status, filming.recorder.take()
    recorder.close()
    closed = recorder.wait_closed(20)
    told = {
        "film": str(take.file) if take else "",
        "duration": take.duration if take else 0.0,
        "dropped": status.dropped,
        "frames": status.frames,
        "error": status.error,
        "silence": status.silence_reason,
        "has_sound": take.has_sound if take else False,
        "size": (take.width, take.height) if take else (0, 0),
        "states": filming.states,
        "looks": filming.looks,
        "paused_at": filming.paused_at,
        "closed": closed,
    }
    sys.stdout.write(json.dumps(told) + "\n")


def arguments(plan: Plan) -> list[str]:
    """The command that films by `plan`."""
    return [sys.executable, "-m", __spec__.name if __spec__ else __name__, json.dumps(asdict(plan))]


if __name__ == "__main__":
    main()
