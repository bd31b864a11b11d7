"""The microphone, through Qt Multimedia in its own thread: the one Qt user outside the screen."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from media.clock import RATE, SampleClock
from media.frames import Silence

if TYPE_CHECKING:
    from media.frames import Sound, SoundSource

log = logging.getLogger(__name__)

_BUFFER_MS = 500
NONE_CHOSEN = "No microphone is chosen. The video will be silent."
NONE_FOUND = "No microphone was found. The video will be silent."
NOT_THERE = "The chosen microphone is not there. The video will be silent."
REFUSED = "The microphone does not open. Check that this program may use it; the video is silent."
GONE = (
    "The microphone went away, and the video is silent from here. "
    "Plug it in again or choose another one."
)


def microphones() -> list[tuple[str, str]]:
    """(id, name for people), the system's default first. To be called on the main thread."""
    media = _qt_multimedia()
    if media is None:
        return []
    default = media.QMediaDevices.defaultAudioInput()
    devices = media.QMediaDevices.audioInputs()
    devices.sort(key=lambda device: device != default)
    return [(_id(device), device.description()) for device in devices]


def watch_devices() -> Callable[[], int]:
    """What it returns tells how often a camera or microphone came or went since; cheap. To be
    called on the main thread, whose event loop has to run for anything to be noticed.

    Qt 6.11 on PulseAudio tells of a source that comes, not of one that goes, and lists it still:
    that the microphone in use went away is seen by its silence alone.
    """
    media = _qt_multimedia()
    if media is None:
        return int
    return _Watch(media.QMediaDevices())


class _Watch:
    def __init__(self, devices: Any) -> None:
        self._changes = 0
        self._devices = devices
        devices.audioInputsChanged.connect(self._on_change)
        devices.videoInputsChanged.connect(self._on_change)

    def __call__(self) -> int:
        return self._changes

    def _on_change(self) -> None:
        self._changes += 1


def camera_names() -> list[str]:
    """Names of the cameras in the system's order. To be called on the main thread."""
    media = _qt_multimedia()
    if media is None:
        return []
    return [device.description() for device in media.QMediaDevices.videoInputs()]


def open_microphone(wanted: str | None) -> SoundSource:
    """The device `wanted` ("default", or an id from `microphones`), or silence with its reason.

    To be called on the main thread; nothing is opened before `start`.
    """
    if wanted is None:
        return Silence(NONE_CHOSEN)
    media = _qt_multimedia()
    if media is None:
        return Silence(NONE_FOUND)
    if wanted == "default":
        device = media.QMediaDevices.defaultAudioInput()
        return Silence(NONE_FOUND) if device.isNull() else Microphone(device)
    for device in media.QMediaDevices.audioInputs():
        if _id(device) == wanted:
            return Microphone(device)
    return Silence(NOT_THERE)


class Microphone:
    """Mono, 48 kHz, 16 bit. A stall of the window cannot cost sound: the thread is its own."""

    def __init__(self, device: Any, clock: Callable[[], int] = time.monotonic_ns) -> None:
        self.name: str = device.description()
        self.silence_reason = ""
        self._device = device
        self._clock = clock
        self._thread: Any = None

    def start(self, sink: Callable[[int, Sound], None]) -> None:
        self._thread = _listener(self, sink)
        self._thread.start()

    def stop(self) -> None:
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()
            self._thread = None

    def listen(self, sink: Callable[[int, Sound], None], run: Callable[[], object]) -> None:
        """Open the device, deliver its sound while `run` lasts. On the listening thread."""
        import numpy as np
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QtAudio

        shape = QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        source = QAudioSource(self._device, shape)
        source.setBufferSize(RATE * 2 * _BUFFER_MS // 1000)
        stream = source.start()
        if stream is None or source.error() != QtAudio.Error.NoError:
            self.silence_reason = REFUSED
            return
        clock = SampleClock()

        def on_ready() -> None:
            samples = np.frombuffer(stream.readAll().data(), np.int16)
            if len(samples):
                sink(clock.stamp(len(samples), self._clock()), samples)

        # Without a parameter: PySide6 6.11 cannot hand this signal's enum to a Python function.
        def on_state() -> None:
            if (
                source.state() == QtAudio.State.StoppedState
                and source.error() != QtAudio.Error.NoError
            ):
                log.warning("the microphone stopped by itself")
                self.silence_reason = GONE

        stream.readyRead.connect(on_ready)
        source.stateChanged.connect(on_state)
        run()
        stream.readyRead.disconnect(on_ready)
        source.stateChanged.disconnect(on_state)
        source.stop()


def _listener(microphone: Microphone, sink: Callable[[int, Sound], None]) -> Any:
    from PySide6.QtCore import QThread

    class Listener(QThread):
        def run(self) -> None:
            microphone.listen(sink, self.exec)

    return Listener()


def _id(device: Any) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _qt_multimedia() -> Any:
    """The module, or None where no program window runs or its libraries are missing."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is None:
        return None
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        log.warning("Qt Multimedia cannot be loaded")
        return None
    return QtMultimedia
