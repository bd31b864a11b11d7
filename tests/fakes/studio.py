"""A camera and a microphone that run on a clock of their own, as fast as films can be made."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from concierge.domain.errors import CameraError
from media.clock import NANOS
from media.frames import Frame
from media.recorder import StudioRecorder

SIZE = (320, 180)


def wait_until(fact: Callable[[], object], seconds: float = 20.0) -> None:
    """Look until it is so; fails with what was waited for."""
    deadline = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < deadline, "it did not come true in time"
        threading.Event().wait(0.002)


def backlog(recorder: StudioRecorder) -> int:
    """Pictures that wait to be encoded, for cameras that go at the encoder's pace."""
    session = recorder._session
    return 0 if session is None else session.backlog


class GivenCamera:
    """Gives exactly the pictures it was told to, each a thirtieth of a second after the last."""

    name = "Camera 1"

    def __init__(self, size: tuple[int, int] = SIZE, fps: float = 30.0) -> None:
        self._start = 1_000 * NANOS
        self.at = self._start
        self.microphone: GivenMicrophone | None = None
        self.backlog: Callable[[], int] = lambda: 0
        self.refuses = ""
        self.opened = 0
        self._size = size
        self._fps = fps
        self._left = 0
        self._pulled = False
        self._change = threading.Condition()
        self.number = 0
        """Pictures delivered since it was made."""
        across, down = size
        small = np.random.default_rng(7).integers(60, 190, (down // 20 + 1, across // 20 + 1, 3))
        large = small.repeat(20, axis=0).repeat(20, axis=1).astype(np.uint8)
        self._picture = np.ascontiguousarray(large[:down, :across])

    def clock(self) -> int:
        return self.at

    def give(self, count: int) -> None:
        with self._change:
            self._left += count
            self._change.notify_all()

    def pull_out(self) -> None:
        """The plug is pulled once all pictures given so far were delivered."""
        with self._change:
            self._pulled = True
            self._change.notify_all()

    def spent(self) -> bool:
        return self._left == 0

    def open(self) -> None:
        self.opened += 1
        self._pulled = False
        if self.refuses:
            raise CameraError(self.refuses)

    def read(self) -> Frame | None:
        with self._change:
            self._change.wait_for(lambda: self._left > 0 or self._pulled)
            if self._left == 0:
                return None
        wait_until(lambda: self.backlog() < 5)
        self.number += 1
        self.at = self._start - round(-self.number * NANOS // self._fps)
        if self.microphone is not None:
            self.microphone.speak(self.at)
        with self._change:
            self._left -= 1
        return Frame(np.roll(self._picture, self.number, axis=1), self.at)

    def cancel(self) -> None:
        self.pull_out()

    def close(self) -> None:
        """Nothing is held."""


class GivenMicrophone:
    """Speaks in step with the camera: the samples up to each picture's moment."""

    name = "Microphone 1"

    def __init__(self, start: int = 1_000 * NANOS, amplitude: int = 6_000) -> None:
        self.silence_reason = ""
        self._samples = 0
        self._start = start
        self._amplitude = amplitude
        self._sink: Callable[[int, np.ndarray], None] | None = None

    def start(self, sink: Callable[[int, np.ndarray], None]) -> None:
        self._sink = sink

    def stop(self) -> None:
        self._sink = None

    def speak(self, until: int) -> None:
        due = (until - self._start) * 48_000 // NANOS
        count = due - self._samples
        phase = np.arange(self._samples, due) * (2 * np.pi * 440 / 48_000)
        first = self._start + self._samples * NANOS // 48_000
        self._samples = due
        if self._sink is not None and count > 0:
            self._sink(first, (np.sin(phase) * self._amplitude).astype(np.int16))
