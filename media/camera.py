"""Cameras by index or address, read the same way: grab, stamp, then decode."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import CameraError
from concierge.services.recorder_port import FilmSize
from media.frames import Frame

if TYPE_CHECKING:
    from media.frames import FrameSource

log = logging.getLogger(__name__)

RATE = 30
_OPEN_TIMEOUT_MS = 3000
_READ_TIMEOUT_MS = 2000
SILENT = (
    "{camera} does not answer. Check that it is plugged in and that no other program uses it, or "
    "go on with the test picture."
)
REFUSED = (
    "This program may not use {camera}. Allow it in the system's privacy settings (on Linux: join "
    "the group video and sign in again), or go on with the test picture."
)
_ADDRESS = ("http://", "https://", "rtsp://")


def open_source(source: str, size: FilmSize = FilmSize.HD) -> FrameSource:
    """What `source` names: "test", an index such as "0", or an http(s)/rtsp address.

    Nothing is opened yet. Raises CameraError for anything else.
    """
    from media.pattern import TestPicture

    if source == "test":
        return TestPicture()
    if source.isdecimal():
        return Camera(int(source), camera_name(source), size)
    if source.startswith(_ADDRESS):
        return Camera(source, "Network camera")
    raise CameraError("This camera is not known. Choose another one, or the test picture.")


class Camera:
    """A device or stream behind cv2.VideoCapture, with its backend named (CAP_ANY logs errors)."""

    def __init__(
        self,
        where: int | str,
        name: str,
        size: FilmSize = FilmSize.HD,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """`size` is asked of a device, which may give another; a stream has its own."""
        self.name = name
        self._where = where
        self._size = size
        self._clock = clock
        self._capture: Any = None
        self._cancelled = False

    def open(self) -> None:
        from media.vision import cv2

        if isinstance(self._where, int):
            options = _device_options(cv2, self._size)
            self._capture = cv2.VideoCapture(self._where, _backend(), options)
        else:
            timeouts = [
                *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS),
                *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS),
                *(cv2.CAP_PROP_N_THREADS, 1),
            ]
            self._capture = cv2.VideoCapture(self._where, cv2.CAP_FFMPEG, timeouts)
        if not self._capture.isOpened():
            self.close()
            refused = isinstance(self._where, int) and is_refused(self._where)
            raise CameraError((REFUSED if refused else SILENT).format(camera=self.name))

    def read(self) -> Frame | None:
        while not self._cancelled and self._capture.grab():
            at = self._clock()
            whole, picture = self._capture.retrieve()
            if whole and picture is not None:
                return Frame(picture, at)
        return None

    def cancel(self) -> None:
        self._cancelled = True

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def is_refused(
    number: int,
    devices: Path = Path("/dev"),
    allows: Callable[[Path, int], bool] = os.access,
) -> bool:
    """A camera is there and this user may not use it; only Linux tells the two apart."""
    node = devices / f"video{number}"
    return node.exists() and not allows(node, os.R_OK | os.W_OK)


def _backend() -> int:
    from media.vision import cv2

    by_platform = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    return int(by_platform.get(sys.platform, cv2.CAP_V4L2))


def _device_options(cv2: Any, wanted: FilmSize) -> list[int]:
    width, height = wanted.value
    size = [
        *(cv2.CAP_PROP_FRAME_WIDTH, width),
        *(cv2.CAP_PROP_FRAME_HEIGHT, height),
        *(cv2.CAP_PROP_FPS, RATE),
    ]
    if sys.platform == "darwin":
        return size  # AVFoundation refuses to open with a FOURCC it does not know
    # Raw 720p does not fit USB 2 at 30 fps; every webcam offers MJPEG.
    return [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"), *size]


def local_cameras(
    names: Callable[[], list[str]], devices: Path = Path("/sys/class/video4linux")
) -> list[tuple[str, str]]:
    """(index, name) of the cameras on this desktop, without opening any.

    `names` gives the system's own list in its order where there is no such folder.
    """
    if not sys.platform.startswith("linux"):
        return [(str(number), name) for number, name in enumerate(names())]
    found: list[tuple[str, str]] = []
    for folder in sorted(devices.glob("video*"), key=lambda path: _number(path.name)):
        try:
            # A camera's second node carries metadata, not pictures.
            if (folder / "index").read_text().strip() != "0":
                continue
            name = (folder / "name").read_text().strip()
        except OSError:
            continue
        found.append((str(_number(folder.name)), name or f"Camera {len(found) + 1}"))
    return found


def camera_name(source: str) -> str:
    known = dict(local_cameras(list))
    return known.get(source, f"Camera {int(source) + 1}")


def _number(name: str) -> int:
    digits = "".join(letter for letter in name if letter.isdigit())
    return int(digits or 0)
