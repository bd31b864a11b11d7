"""The test picture: a moving still life that stands in for a camera, and says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import lru_cache
from math import pi, sin
from typing import TYPE_CHECKING

from media.clock import NANOS
from media.frames import Frame

if TYPE_CHECKING:
    from media.frames import Picture

SIZE = (1280, 720)
RATE = 30
NAME = "Test picture"


class TestPicture:
    """1280 x 720 at 30 fps by an absolute timetable, so that it never drifts.

    Picture number n is always the same picture. One that would come late is left out.
    """

    __test__ = False
    name = NAME

    def __init__(
        self,
        clock: Callable[[], int] = time.monotonic_ns,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._clock = clock
        self._stop = threading.Event()
        self._wait = wait or self._stop.wait
        self._start = 0
        self._number = 0

    def open(self) -> None:
        _backdrop()
        self._start = self._clock()

    def read(self) -> Frame | None:
        behind = (self._clock() - self._start) * RATE // NANOS
        self._number = max(self._number + 1, behind)
        picture = draw(self._number)
        due = self._start + self._number * NANOS // RATE
        left = due - self._clock()
        if left > 0:
            self._wait(left / NANOS)
        if self._stop.is_set():
            return None
        return Frame(picture, max(due, self._clock()))

    def cancel(self) -> None:
        self._stop.set()

    def close(self) -> None:
        self._stop.set()


def draw(number: int) -> Picture:
    """Picture `number`, a new array."""
    from media.vision import cv2

    picture: Picture = _backdrop().copy()
    turn = number / RATE
    sway = round(12 * sin(2 * pi * turn / 5))
    nod = round(5 * sin(2 * pi * turn / 3))
    _figure(cv2, picture, 640 + sway, 284 + nod)
    bead = round(640 + 380 * sin(2 * pi * turn / 6))
    cv2.circle(picture, (bead, 668), 9, (63, 77, 31), -1, cv2.LINE_AA)
    words = f"{NAME}  {number // RATE % 60:02d}:{number % RATE:02d}"
    cv2.putText(picture, words, (36, 52), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (40, 46, 54), 2, 16)
    return picture


def _figure(cv2, picture, x: int, y: int) -> None:  # type: ignore[no-untyped-def]  # cv2 is untyped
    """A bust without a face: hair, head, neck and shoulders."""
    coat, skin, hair = (40, 50, 34), (132, 164, 214), (26, 30, 44)
    skin_shade = (112, 144, 194)
    cv2.ellipse(picture, (x, 740), (300, 230), 0, 180, 360, coat, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + 20), (112, 152), 0, 0, 360, hair, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + 225), (42, 26), 0, 0, 360, skin_shade, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x - 42, y + 90), (x + 42, y + 226), skin_shade, -1)
    cv2.ellipse(picture, (x, y + 30), (88, 118), 0, 0, 360, skin, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y - 40), (100, 76), 0, 180, 360, hair, -1, cv2.LINE_AA)


@lru_cache(maxsize=1)
def _backdrop() -> Picture:
    import numpy as np

    from media.vision import cv2

    across = np.linspace(0, 1, SIZE[0], dtype=np.float32)[None, :, None]
    wall = np.array([140, 166, 184], np.float32)
    light = np.array([216, 230, 238], np.float32)
    glow = np.clip((across - 0.62) / 0.2, 0, 1)
    rows = np.ones((SIZE[1], 1, 1), np.float32)
    picture = np.ascontiguousarray((rows * (wall * (1 - glow) + light * glow)).astype(np.uint8))
    for shelf in (200, 410, 600):
        cv2.rectangle(picture, (0, shelf), (400, shelf + 14), (96, 122, 142), -1)
    goods = (
        ((60, 90), (120, 200), (52, 92, 142)),
        ((170, 120), (300, 200), (196, 216, 226)),
        ((60, 300), (160, 410), (66, 78, 32)),
        ((230, 320), (360, 410), (44, 64, 104)),
        ((40, 520), (110, 600), (40, 46, 58)),
        ((180, 500), (330, 600), (206, 222, 230)),
    )
    for corner, far, colour in goods:
        cv2.rectangle(picture, corner, far, colour, -1, cv2.LINE_AA)
    return picture
