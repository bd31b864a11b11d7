"""The port of the recorder: what the studio asks of cameras, microphones and the encoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from concierge.domain.ids import RecordingId


DRAFT = ".draft"
"""Ends the name of the note that lies beside every take nobody has kept yet."""


class RecorderState(Enum):
    CLOSED = "closed"
    OPENING = "opening"
    READY = "ready"
    COUNTDOWN = "countdown"
    RECORDING = "recording"
    PAUSED = "paused"
    FINISHING = "finishing"
    REVIEW = "review"
    FAILED = "failed"


class FilmSize(Enum):
    """(width, height) that a film has at most; a camera that gives less is never blown up."""

    FULL_HD = (1920, 1080)
    HD = (1280, 720)
    SMALL = (960, 540)


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """One look at the recorder, cheap enough to take thirty times a second."""

    state: RecorderState
    elapsed: float
    """Seconds of film so far, from the film's own time stamps; at most 30.0. While counting
    down, the seconds left as a negative number."""
    level_db: float | None
    """Microphone level in dBFS over the last 100 ms; None without a microphone."""
    frames: int
    dropped: int
    camera: str
    """A name for people, e.g. "Test picture" or "Camera 1"; empty when none is open."""
    microphone: str
    silence_reason: str
    """Why there is no sound, as a sentence; empty when there is sound."""
    advice: tuple[Advice, ...]
    error: str
    """A sentence for people when state is FAILED or a take was cut short, else empty."""
    notice: str = ""
    """A sentence for people about what goes on less well than it could, else empty: a slow
    camera, a computer too busy for every picture."""
    devices: int = 0
    """Another number once a camera or microphone came or went: time to list them anew."""


class Advice(Enum):
    """What the self-check sees, each a word beside the preview."""

    LIGHT_GOOD = "light_good"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    SHARP = "sharp"
    BLURRED = "blurred"
    FROZEN = "frozen"
    VOICE_GOOD = "voice_good"
    TOO_QUIET = "too_quiet"
    CLIPPING = "clipping"


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One picture for the preview: `width * height * 3` bytes, rows packed, B G R order."""

    width: int
    height: int
    bgr: memoryview
    number: int
    """Counts up; the same number means the same picture."""


@dataclass(frozen=True, slots=True)
class Take:
    """A finished film on disk, not yet kept."""

    id: RecordingId
    file: Path
    poster: Path
    thumbnail: Path
    """The moving thumbnail, a GIF; both come a moment after the film, see `wait_whole`."""
    duration: float
    width: int
    height: int
    has_sound: bool
    dropped: int
    recovered: bool = False
    about: str = ""
    """What `record` was given: whom it was filmed for, in the caller's own terms."""


class Recorder(Protocol):
    """The thirty-second recorder. Every call returns at once and `status` tells the outcome, but
    for `wait_whole`, `cut` and `poster`, which are for a worker."""

    def open(self, source: str, microphone: str | None, size: FilmSize = FilmSize.HD) -> None:
        """Start camera and microphone for the preview, or change over to them.

        While another camera opens, the last picture of the one before stays; the same camera with
        another microphone runs on. A take that is being recorded is finished and kept. Another
        size opens the camera anew, for it is asked for pictures of that size.

        `source` is "test", a camera index ("0") or an http(s)/rtsp URL. `microphone` is a
        device id from `microphones`, "default", or None for silence.
        """
        ...

    def close(self) -> None:
        """Let go of the devices. A take that is being recorded is finished and kept."""
        ...

    def record(self, countdown: float = 3.0, about: str = "") -> None:
        """`about` comes back with the take, also after a crash; an id, never a name. While it is
        counted down, a countdown of 0 films from the next picture on."""
        ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def stop(self) -> None: ...

    def retake(self) -> None:
        """Back to READY. The takes made so far stay on disk until `discard`."""
        ...

    def discard(self, take: RecordingId) -> None: ...

    def kept(self, take: RecordingId) -> None:
        """The take is in a timeline now: it is never offered as recovered again."""
        ...

    def wait_whole(self, take: RecordingId) -> None:
        """Wait until poster and thumbnail lie beside the film, moments after REVIEW.

        The one call that blocks: for a worker, before the take is kept. Raises DiskFullError
        when there is no room for them, RetryLaterError when it takes too long.
        """
        ...

    def cut(self, take: RecordingId, start: float, end: float) -> Take:
        """Keep what lies between two moments of the film as it was recorded, in seconds, exact to
        the picture; poster and thumbnail are made anew. A second cut begins from the whole film
        again, and one over its full length undoes the first, until the take is kept.

        Takes about a second; no player may hold the film open meanwhile. Raises UserError when
        less than half a second would be left, BusyError while the film is held, DiskFullError
        when there is no room; the film is then as it was.
        """
        ...

    def poster(self, take: RecordingId, at: float) -> None:
        """Make the picture at `at` seconds of the take, as it is cut now, its poster.

        Raises what `cut` raises.
        """
        ...

    def status(self) -> RecorderStatus: ...

    def preview(self) -> PreviewFrame | None:
        """The newest picture, scaled for the preview; None before the first."""
        ...

    def take(self) -> Take | None:
        """The take under review, when state is REVIEW."""
        ...

    def recovered(self) -> Sequence[Take]:
        """Takes nobody kept, left by a crash or by leaving: playable, to be kept or discarded.

        Repair runs beside the first call: ask again, the answer grows.
        """
        ...

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(source, name for people), the test picture last."""
        ...

    def microphones(self) -> Sequence[tuple[str, str]]: ...


# --- doctor -----------------------------------------------------------------------------
