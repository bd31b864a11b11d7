"""Writing the film: H.264 and AAC into a fragmented MP4 that survives a crash, then a plain one."""

from __future__ import annotations

import errno
import logging
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.codec.context import Flags
from av.error import FFmpegError

from concierge.domain.errors import DiskFullError
from media.clock import NANOS, RATE
from media.splice import fitted
from media.timeline import LIMIT
from media.vision import cv2

if TYPE_CHECKING:
    from pathlib import Path

    from media.frames import Picture, Sound

log = logging.getLogger(__name__)

_TICKS = 90_000
_VIDEO_BASE = Fraction(1, _TICKS)
_FRAME = _TICKS // 30
_LOST = RATE // 20
_SETTLED = RATE // 500
_KEY_EVERY = _TICKS * 9 // 10
_FRAGMENTED = {
    "movflags": "+frag_keyframe+delay_moov+default_base_moof",
    "flush_packets": "1",
}
_X264 = {
    "crf": "23",
    "g": "30",
    "keyint_min": "1",
    "sc_threshold": "0",
    "forced-idr": "1",
    "maxrate": "4M",
    "bufsize": "8M",
    "profile": "high",
    "tune": "zerolatency",
}
_USUAL = {"preset": "veryfast"}
# Half the work. With these four, its parameter sets are to the bit those of veryfast: a film may
# go on in it, and be cut, as if it had been made in one way.
_LIGHT = {"preset": "ultrafast", "x264-params": "cabac=1:8x8dct=1:weightp=1:ref=1"}
_TV_RANGE, _SMPTE170M = 1, 6
_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
FULL = "There is no room left on this disk. What was filmed so far is kept; free some space."
UNWRITABLE = (
    "The folder of the films cannot be written any more. What was filmed so far is kept; "
    "check that the disk is there."
)


class FilmWriter:
    """One film in the making, owned by one thread. Times are film nanoseconds.

    A fragment is whole at most a second after its first picture, whatever the camera's rate: it
    ends at the next key frame, and one packet is held back.

    Every call raises DiskFullError when the file cannot grow; what was written stays playable
    to the last whole second.
    """

    def __init__(
        self, path: Path, size: tuple[int, int], *, sound: bool, light: bool = False
    ) -> None:
        """`light` takes half the work and gives a little coarser picture."""
        self.size = size
        self.frames = 0
        self.samples = 0
        self._last_pts = -1
        self._key_due = 0
        self._held: Any = None
        try:
            self._file = av.open(str(path), "w", format="mp4", options=_FRAGMENTED)
        except (FFmpegError, OSError) as exc:
            raise unwritable(exc) from exc
        self._video = self._file.add_stream("libx264", rate=30)
        self._video.time_base = _VIDEO_BASE
        self._codec: Any = self._video.codec_context
        set_up(self._codec, self.size, light=light)
        self._is_light = light
        self._audio: Any = self._add_audio() if sound else None

    def _add_audio(self) -> Any:
        stream = self._file.add_stream("aac", rate=RATE)
        stream.layout = "mono"
        stream.bit_rate = 96_000
        return stream

    def picture(self, at: int, picture: Picture) -> None:
        pts = max(at * _TICKS // NANOS, self._last_pts + 1)
        self._last_pts = pts
        if (picture.shape[1], picture.shape[0]) != self.size:
            picture = cv2.resize(picture, self.size, interpolation=cv2.INTER_AREA)
        planes = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts, frame.time_base = pts, _VIDEO_BASE
        if pts >= self._key_due:
            # By time, not by count: a fragment ends here, and a slow camera's would be long.
            frame.pict_type = av.video.frame.PictureType.I
            self._key_due = pts + _KEY_EVERY
        self._guarded(self._encode_video, frame)
        self.frames += 1

    def lighten(self) -> None:
        """Go on with half the work from the next picture on, in the same film."""
        if self._is_light or not self.frames:
            return
        lighter: Any = av.CodecContext.create("libx264", "w")
        set_up(lighter, self.size, light=True)
        lighter.flags |= Flags.global_header
        lighter.open()
        if bytes(lighter.extradata or b"") != bytes(self._codec.extradata or b""):
            log.warning("this encoder cannot go on in a lighter way")
            return
        self._guarded(self._encode_video, None)
        self._codec, self._is_light, self._key_due = lighter, True, 0

    def sound(self, at: int, sound: Sound, *, joined: bool) -> None:
        """`joined` sound follows what came before. When a block was taken is known better the more
        of them came: what lies by more than 2 ms and up to 50 ms beside its place is brought
        there unheard; more is a gap and becomes silence. Sound that is not joined is put exactly
        where it belongs."""
        gap = round(at * RATE / NANOS) - self.samples
        if joined and self.samples and abs(gap) <= _LOST:
            room = len(sound) // 2  # what is more comes with the next blocks
            more = max(-room, min(room, gap)) if abs(gap) > _SETTLED else 0
            moved = fitted(sound, more)
            self._append(sound if moved is None else moved)
            return
        if gap > 0:
            self._append(np.zeros(gap, np.int16))
        self._append(sound[max(0, -gap) :])

    def finish(self, end: int) -> None:
        """Close the film at `end`: the last picture lasts until then, sound ends on the sample."""
        if self._audio is not None:
            missing = end * RATE // NANOS - self.samples
            if missing > 0:
                self._append(np.zeros(missing, np.int16))
        self._guarded(self._encode_video, None)
        self._guarded(self._release, end * _TICKS // NANOS)
        if self._audio is not None:
            self._guarded(self._encode_audio, None)
        self._guarded(lambda _: self._file.close(), None)

    def abandon(self) -> None:
        """Let go of a file that could not be written to its end."""
        try:
            self._file.close()
        except (FFmpegError, OSError):
            return  # the trailer does not fit either; fragments need none

    def _append(self, sound: Sound) -> None:
        room = LIMIT * RATE // NANOS - self.samples
        sound = sound[: max(0, room)]
        if not len(sound):
            return
        frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.time_base = RATE, Fraction(1, RATE)
        frame.pts = self.samples
        self.samples += len(sound)
        self._guarded(self._encode_audio, frame)

    def _encode_video(self, frame: Any) -> None:
        for packet in self._codec.encode(frame):
            packet.stream = self._video
            self._release(packet.dts)
            self._held = packet

    def _release(self, until: int) -> None:
        # One packet is held back so that each has its true duration, the last one included.
        if self._held is not None:
            self._held.duration = max(1, until - self._held.dts)
            self._file.mux(self._held)
            self._held = None

    def _encode_audio(self, frame: Any) -> None:
        for packet in self._audio.encode(frame):
            self._file.mux(packet)

    def _guarded(self, step: Any, argument: Any) -> None:
        try:
            step(argument)
        except (FFmpegError, OSError) as exc:
            raise unwritable(exc) from exc


def set_up(codec: Any, size: tuple[int, int], *, light: bool = False) -> None:
    """Make an unopened libx264 encoder the one that all our films are made with."""
    codec.options = {**_X264, **(_LIGHT if light else _USUAL)}
    codec.width, codec.height = size
    codec.pix_fmt = "yuv420p"
    codec.framerate = Fraction(30)
    codec.time_base = _VIDEO_BASE
    codec.thread_count = 2
    codec.color_range = _TV_RANGE
    codec.colorspace = codec.color_primaries = codec.color_trc = _SMPTE170M


def unwritable(cause: Exception) -> DiskFullError:
    """The error in words for a film that could not be written."""
    full = getattr(cause, "errno", None) in _NO_ROOM
    return DiskFullError(FULL if full else UNWRITABLE)


def remux(source: Path, target: Path) -> None:
    """Copy the packets into an MP4 whose index stands first, without encoding again.

    Raises DiskFullError when `target` cannot be written, ValueError when there
    is no picture in `source`.
    """
    try:
        reader = av.open(str(source))
    except (FFmpegError, OSError) as exc:
        raise ValueError("no film in this file") from exc
    with reader:
        if not reader.streams.video:
            raise ValueError("no picture in this file")
        try:
            with av.open(str(target), "w", format="mp4", options={"movflags": "+faststart"}) as out:
                _copy(reader, out)
        except (FFmpegError, OSError) as exc:
            raise unwritable(exc) from exc


def _copy(reader: Any, out: Any) -> None:
    streams = {s.index: out.add_stream_from_template(s) for s in reader.streams}
    packets = reader.demux()
    while True:
        try:
            packet = next(packets)
        except (StopIteration, FFmpegError):
            return  # the end, or the place where a broken file stops making sense
        if packet.dts is None:
            continue
        packet.stream = streams[packet.stream.index]
        out.mux(packet)


def measure(film: Path) -> tuple[float, int, int, bool]:
    """(seconds, width, height, has sound) of a film on disk. Raises ValueError if it is none."""
    try:
        with av.open(str(film)) as reader:
            video = reader.streams.video[0]
            if video.duration is None or video.time_base is None:
                raise ValueError("a film without a length")
            seconds = float(video.duration * video.time_base)
            return seconds, video.width, video.height, bool(reader.streams.audio)
    except (FFmpegError, OSError, IndexError) as exc:
        raise ValueError("no film in this file") from exc
