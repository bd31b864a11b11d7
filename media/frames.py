"""Pictures on their way from a source to the film, and what gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture: TypeAlias = NDArray[np.uint8]
    """height x width x 3, B G R."""
    Sound: TypeAlias = NDArray[np.int16]
    """Mono samples at 48 kHz."""
else:
    Picture = Sound = Any


@dataclass(frozen=True, slots=True)
class Frame:
    picture: Picture
    at: int
    """Monotonic nanoseconds of the moment it was grabbed."""


class FrameSource(Protocol):
    """Opened, read and closed by one thread; only `cancel` comes from another."""

    name: str

    def open(self) -> None:
        """Raises CameraError, with a sentence that says what to do."""
        ...

    def read(self) -> Frame | None:
        """The next picture, waiting for it; None once the source is gone or cancelled."""
        ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


class SoundSource(Protocol):
    """A running microphone, or the reason why there is none."""

    name: str
    silence_reason: str

    def start(self, sink: Callable[[int, Sound], None]) -> None:
        """`sink(at, samples)` is called on the source's own thread."""
        ...

    def stop(self) -> None:
        """Returns when no further call of the sink can come."""
        ...


class Silence:
    """No sound, and why."""

    name = ""

    def __init__(self, reason: str) -> None:
        self.silence_reason = reason

    def start(self, sink: Callable[[int, Sound], None]) -> None:
        """Nothing to start."""

    def stop(self) -> None:
        """Nothing to stop."""


def fit(width: int, height: int, room: tuple[int, int]) -> tuple[int, int]:
    """The size within `room` that keeps the shape, even in both (yuv420p needs it), never larger
    than the picture itself."""
    scale = min(1.0, room[0] / width, room[1] / height)
    return max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
