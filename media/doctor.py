"""What `concierge doctor` says about camera, microphone and codecs."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from concierge.domain.errors import CameraError
from concierge.services.ports import Check
from media.camera import local_cameras, open_source
from media.microphone import camera_names, microphones

if TYPE_CHECKING:
    from media.frames import FrameSource

log = logging.getLogger(__name__)

_LIBRARIES = ("cv2", "av", "numpy", "PIL")


def checks(
    cameras: Callable[[], list[tuple[str, str]]] = lambda: local_cameras(camera_names),
    open_camera: Callable[[str], FrameSource] = open_source,
    inputs: Callable[[], Sequence[tuple[str, str]]] = microphones,
) -> list[Check]:
    """Opens each camera for one picture: it takes as long as the slowest of them, and its light
    goes on. Microphones are only listed, which needs the main thread of a Qt program."""
    return [_codecs(), _camera(cameras(), open_camera), _microphone(inputs())]


def _codecs() -> Check:
    try:
        for name in _LIBRARIES:
            importlib.import_module(name)
        from av.codec import Codec

        for name in ("libx264", "aac"):
            Codec(name, "w")
    except (ImportError, ValueError) as exc:
        log.warning("codecs are missing: %s", type(exc).__name__)
        return Check(
            "Codecs",
            False,
            "Films cannot be made: the H.264 or AAC encoder is missing.",
            "Install the program again; its own packages bring both.",
        )
    return Check("Codecs", True, "H.264 and AAC are there.")


def _camera(found: list[tuple[str, str]], open_camera: Callable[[str], FrameSource]) -> Check:
    remedy = "Plug in a camera, or give the address of a network camera in the settings."
    if not found:
        return Check("Camera", False, "No camera was found.", remedy)
    working = [name for source, name in found if _gives_a_picture(open_camera, source)]
    if not working:
        names = ", ".join(name for _, name in found)
        return Check(
            "Camera",
            False,
            f"{names}: found, but no picture comes.",
            "Close other programs that use it, and allow this one to use the camera.",
        )
    return Check("Camera", True, f"{', '.join(working)}: a picture comes.")


def _gives_a_picture(open_camera: Callable[[str], FrameSource], source: str) -> bool:
    try:
        camera = open_camera(source)
        camera.open()
    except CameraError:
        return False
    try:
        return camera.read() is not None
    finally:
        camera.close()


def _microphone(found: Sequence[tuple[str, str]]) -> Check:
    if not found:
        return Check(
            "Microphone",
            False,
            "No microphone was found. Videos will be silent.",
            "Plug in a microphone, and allow this program to use it.",
        )
    return Check("Microphone", True, f"{', '.join(name for _, name in found)}.")
