"""The self-check: what a kind colleague would say before the recording starts."""

from __future__ import annotations

from collections import deque
from math import log10
from typing import TYPE_CHECKING

from concierge.services.recorder_port import Advice
from media.clock import RATE

if TYPE_CHECKING:
    from media.frames import Picture, Sound

_SMALL = (320, 180)
_DARK, _BRIGHT = 55.0, 205.0
_BURNT = 0.30
_BLURRED = 45.0
_STILL = 0.02
_STILL_LOOKS = 8
_QUIET_DB, _CLIP = -38.0, 32_700
_FLOOR_DB = -90.0


class Eye:
    """Judges pictures on 320 x 180; looked at about five times a second."""

    def __init__(self) -> None:
        self._last: Picture | None = None
        self._still = 0

    def look(self, picture: Picture) -> tuple[Advice, ...]:
        from media.vision import cv2

        small = cv2.resize(picture, _SMALL, interpolation=cv2.INTER_AREA)
        grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
        if self._last is not None:
            moved = float(cv2.absdiff(grey, self._last).mean())
            self._still = self._still + 1 if moved < _STILL else 0
        self._last = grey
        if self._still >= _STILL_LOOKS:
            return (Advice.FROZEN,)
        return (light(grey), Advice.SHARP if sharpness(grey) >= _BLURRED else Advice.BLURRED)


def light(grey: Picture) -> Advice:
    mean = float(grey.mean())
    if mean < _DARK:
        return Advice.TOO_DARK
    if mean > _BRIGHT or float((grey > 245).mean()) > _BURNT:
        return Advice.TOO_BRIGHT
    return Advice.LIGHT_GOOD


def sharpness(grey: Picture) -> float:
    """Variance of the Laplacian: the higher, the sharper."""
    from media.vision import cv2

    return float(cv2.Laplacian(grey, cv2.CV_32F).var())


class Ear:
    """Level of the last 100 ms and advice over the last three seconds. Not thread-safe."""

    def __init__(self) -> None:
        self._energy = 0.0
        self._count = 0
        self._peak = 0
        self._windows: deque[tuple[float, int]] = deque(maxlen=30)
        self.level_db: float | None = None

    def hear(self, sound: Sound) -> None:
        import numpy as np

        wide = sound.astype(np.float32)
        self._energy += float(np.square(wide).sum())
        self._count += len(sound)
        self._peak = max(self._peak, int(np.abs(wide).max(initial=0)))
        if self._count >= RATE // 10:
            self.level_db = decibels(self._energy / self._count)
            self._windows.append((self.level_db, self._peak))
            self._energy, self._count, self._peak = 0.0, 0, 0

    def advice(self) -> tuple[Advice, ...]:
        """Nothing before a second of sound was heard."""
        if len(self._windows) < 10:
            return ()
        if sum(peak >= _CLIP for _, peak in self._windows) >= 2:
            return (Advice.CLIPPING,)
        loudest = max(level for level, _ in self._windows)
        return (Advice.TOO_QUIET if loudest < _QUIET_DB else Advice.VOICE_GOOD,)


def decibels(mean_square: float) -> float:
    """dBFS of 16-bit samples, not below -90."""
    if mean_square <= 0:
        return _FLOOR_DB
    return max(_FLOOR_DB, 10 * log10(mean_square / 32768**2))
