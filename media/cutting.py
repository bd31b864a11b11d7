"""Cutting a film at both ends to the picture, and the still of any moment.

Measured with thirty seconds of 720p: only what lies before the first kept key frame is encoded
again, as is the sound. An edit list would be as exact and quicker still, but a player that does
not know it shows up to a second too much; a whole new encoding takes several seconds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.codec.context import Flags
from av.error import FFmpegError

from media.clock import NANOS, RATE
from media.encoder import FilmWriter, measure, remux, set_up, unwritable
from media.files import put
from media.stills import jpeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SOUND = 1024
_START_CODE = re.compile(rb"\x00{2,}\x01")


@dataclass(frozen=True, slots=True)
class _Span:
    """What is kept, in ticks of the film's pictures."""

    start: int
    end: int
    base: Fraction

    @property
    def samples(self) -> tuple[int, int]:
        return round(self.start * self.base * RATE), round(self.end * self.base * RATE)


def cut(film: Path, target: Path, start: float, end: float) -> float:
    """Write the part of `film` from `start` to `end` seconds to `target`; its length in seconds.

    The first picture is the one that is shown at `start`, the last lasts until `end`; sound is
    cut on the sample. What lies outside the film is left out. Raises ValueError when nothing
    would be left or `film` is none, DiskFullError when `target` cannot be written.
    """
    length = measure(film)[0]
    start, end = max(0.0, start), min(end, length)
    try:
        with _opened(film) as reader:
            base = reader.streams.video[0].time_base or Fraction(1, 90_000)
        span = _Span(round(start / base), round(end / base), base)
        if span.end <= span.start:
            raise ValueError("nothing of the film would be left")
        if not _copy_most(film, target, span):
            _encode_all(film, target, span)
    except (FFmpegError, OSError) as exc:
        target.unlink(missing_ok=True)
        raise unwritable(exc) from exc
    return measure(target)[0]


def poster_at(film: Path, target: Path, at: float) -> None:
    """Save the picture that is shown at `at` seconds as a JPEG; beyond the end, the last one.

    Raises ValueError when `film` is none, OSError when `target` cannot be written.
    """
    shown = None
    try:
        with _opened(film) as reader:
            stream = reader.streams.video[0]
            base = stream.time_base or Fraction(1, 90_000)
            moment = max(0, round(at / base))
            reader.seek(moment, stream=stream)
            for frame in reader.decode(stream):
                if shown is not None and (frame.pts or 0) > moment:
                    break
                shown = frame
            picture = None if shown is None else shown.to_ndarray(format="bgr24")
    except (FFmpegError, OSError, IndexError) as exc:
        raise ValueError("no film in this file") from exc
    if picture is None:
        raise ValueError("no picture in this film")
    put(target, jpeg(np.asarray(picture, np.uint8)))


def _copy_most(film: Path, target: Path, span: _Span) -> bool:
    """False when the film was not encoded as we do, so that old and new pictures would not mix."""
    with _opened(film) as reader:
        stream = reader.streams.video[0]
        packets = [p for p in reader.demux(stream) if p.pts is not None and p.size]
        begin = max((p.pts for p in packets if p.pts <= span.start), default=span.start)
        keys = [p.pts for p in packets if p.is_keyframe and begin <= p.pts < span.end]
        join = min(keys, default=span.end)
        copied = [p for p in packets if join <= p.pts < span.end]
        fresh: list[Any] = []
        if join > begin:
            codec = _matching(stream)
            if codec is None or any(p.pts != p.dts for p in packets):
                return False
            pictures = _encode(codec, _pictures(film, span, join), span)
            fresh = [_as_in_mp4(packet) for packet in pictures]
        _write(film, target, span, [*fresh, *copied])
    return True


def _opened(film: Path) -> Any:
    return av.open(str(film))


def _matching(stream: Any) -> Any:
    """An encoder that writes pictures with the very parameters of the film, if one does."""
    codec = av.CodecContext.create("libx264", "w")
    set_up(codec, (stream.width, stream.height))
    codec.flags |= Flags.global_header
    codec.open()
    known = stream.codec_context.extradata or b""
    same = all(parameters in known for parameters in _units(codec.extradata or b""))
    return codec if same else None


def _units(stream: bytes) -> list[bytes]:
    """What lies between the start codes of an H.264 byte stream."""
    return [unit for unit in _START_CODE.split(stream) if unit]


def _as_in_mp4(packet: Any) -> Any:
    """The encoder's start codes become lengths: the container's packets have those."""
    units = _units(bytes(packet))
    again = av.Packet(b"".join(len(unit).to_bytes(4, "big") + unit for unit in units))
    again.pts, again.dts, again.time_base = packet.pts, packet.dts, packet.time_base
    again.is_keyframe = packet.is_keyframe
    return again


def _pictures(film: Path, span: _Span, until: int) -> Iterator[Any]:
    """Decoded pictures from the one that is shown as the span begins."""
    with _opened(film) as reader:
        stream = reader.streams.video[0]
        reader.seek(span.start, stream=stream)
        before = None
        for frame in reader.decode(stream):
            if frame.pts is None or frame.pts >= until:
                break
            if frame.pts <= span.start:
                before = frame
                continue
            if before is not None:
                yield before
                before = None
            yield frame
        if before is not None:
            yield before


def _encode(codec: Any, pictures: Iterator[Any], span: _Span) -> Iterator[Any]:
    scale = span.base / codec.time_base
    for frame in pictures:
        again = av.VideoFrame.from_ndarray(frame.to_ndarray(format="yuv420p"), format="yuv420p")
        again.pts = round(max(frame.pts, span.start) * scale)
        again.time_base = codec.time_base
        yield from codec.encode(again)
    yield from codec.encode(None)


def _write(film: Path, target: Path, span: _Span, pictures: list[Any]) -> None:
    with (
        _opened(film) as reader,
        av.open(str(target), "w", format="mp4", options={"movflags": "+faststart"}) as out,
    ):
        video = out.add_stream_from_template(reader.streams.video[0])
        packets = []
        for packet, after in zip(pictures, [*pictures[1:], None], strict=True):
            begin = max(0, _ticks(packet, span) - span.start)
            end = span.end if after is None else _ticks(after, span)
            packet.stream, packet.time_base = video, span.base
            packets.append((begin, end - span.start - begin, packet))
        for begin, lasting, packet in packets:
            packet.pts = packet.dts = begin
            packet.duration = max(1, lasting)
        sound = list(_sound(reader, out, span)) if reader.streams.audio else []
        whole = [packet for _, _, packet in packets]
        for packet in sorted([*whole, *sound], key=lambda p: p.dts * p.time_base):
            out.mux(packet)


def _ticks(packet: Any, span: _Span) -> int:
    ticks: Fraction = packet.pts * packet.time_base / span.base
    return round(ticks)


def _sound(reader: Any, out: Any, span: _Span) -> Iterator[Any]:
    stream = out.add_stream("aac", rate=RATE, layout="mono")
    stream.bit_rate = 96_000
    sound = _kept_sound(reader, span)
    for at in range(0, sound.shape[1], _SOUND):
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(sound[:, at : at + _SOUND]), format="fltp", layout="mono"
        )
        frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _kept_sound(reader: Any, span: _Span) -> Any:
    """Exactly the span's samples; where the film had none, silence."""
    first, last = span.samples
    kept = np.zeros((1, last - first), np.float32)
    mono: Any = av.AudioResampler("fltp", "mono", RATE)
    for frame in reader.decode(reader.streams.audio[0]):
        for part in mono.resample(frame):
            block = part.to_ndarray()
            at = round(part.pts * part.time_base * RATE) - first
            begin, end = max(0, at), min(kept.shape[1], at + block.shape[1])
            if begin < end:
                kept[:, begin:end] = block[:, begin - at : end - at]
    return kept


def _encode_all(film: Path, target: Path, span: _Span) -> None:
    """For films of other programs and versions: exact as well, but as slow as encoding is."""
    half = target.with_name(target.name + ".whole")
    try:
        with _opened(film) as reader:
            stream = reader.streams.video[0]
            has_sound = bool(reader.streams.audio)
            writer = FilmWriter(half, (stream.width, stream.height), sound=has_sound)
            if has_sound:
                kept = np.clip(_kept_sound(reader, span)[0] * 32768, -32768, 32767)
                writer.sound(0, kept.astype(np.int16), joined=False)
        for frame in _pictures(film, span, span.end):
            at = max(0, frame.pts - span.start) * span.base
            writer.picture(
                round(at * NANOS), np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)
            )
        writer.finish(round((span.end - span.start) * span.base * NANOS))
        remux(half, target)
    finally:
        half.unlink(missing_ok=True)
