"""The poster and the moving thumbnail, gathered while the film is made."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from media.advice import sharpness
from media.clock import NANOS
from media.files import put
from media.frames import fit
from media.vision import cv2

if TYPE_CHECKING:
    from pathlib import Path

    from media.frames import Picture

_LOOK_EVERY = NANOS
_LOOK_FROM = NANOS // 2
_THUMB = (480, 270)
_THUMB_FPS = 6
_THUMB_FROM, _THUMB_TO = NANOS, 4 * NANOS
_COLOURS = 128


class Stills:
    """Give it every picture in order; it keeps one for the poster and three seconds for the GIF."""

    def __init__(self) -> None:
        self._best: tuple[float, Picture] | None = None
        self._next_look = 0
        self._next_thumb = 0
        self._thumbs: list[tuple[int, Picture]] = []

    def wants(self, at: int) -> bool:
        """Whether a picture of that moment would be looked at."""
        return at >= self._next_look or self._next_thumb <= at < _THUMB_TO

    def look(self, at: int, picture: Picture) -> None:
        if at >= self._next_look:
            self._next_look = max(at, _LOOK_FROM) + (_LOOK_EVERY if at >= _LOOK_FROM else 0)
            score = _score(picture) if at >= _LOOK_FROM else float("-inf")
            if self._best is None or score > self._best[0]:
                self._best = (score, picture.copy())
        if at < _THUMB_TO and at >= self._next_thumb:
            self._next_thumb += NANOS // _THUMB_FPS
            size = fit(picture.shape[1], picture.shape[0], _THUMB)
            small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
            self._thumbs.append((at, small))

    def save(self, poster: Path, thumbnail: Path) -> None:
        """Write both. Raises OSError when they do not fit, ValueError when nothing was seen."""
        if self._best is None:
            raise ValueError("no picture was given")
        put(poster, jpeg(self._best[1]))
        late = [picture for at, picture in self._thumbs if at >= _THUMB_FROM]
        chosen = late if len(late) >= _THUMB_FPS else [picture for _, picture in self._thumbs]
        put(thumbnail, _gif(chosen))


def _score(picture: Picture) -> float:
    grey = cv2.cvtColor(
        cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY
    )
    return sharpness(grey) - 2 * abs(float(grey.mean()) - 120)


def jpeg(picture: Picture) -> bytes:
    """As posters are saved: progressive, small enough for a message."""
    out = io.BytesIO()
    image = Image.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
    image.save(out, "JPEG", quality=88, progressive=True, optimize=True)
    return out.getvalue()


def _gif(pictures: list[Picture]) -> bytes:
    badge = _badge(pictures[0].shape[1], pictures[0].shape[0])
    shown = []
    for picture in pictures:
        image = Image.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
        image.paste(badge, (0, 0), badge)
        shown.append(image)
    # One palette for all: each picture with its own would flicker and weigh twice as much.
    palette = shown[len(shown) // 2].quantize(_COLOURS, method=Image.Quantize.MEDIANCUT)
    frames = [im.quantize(_COLOURS, palette=palette, dither=Image.Dither.NONE) for im in shown]
    out = io.BytesIO()
    frames[0].save(
        out,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=1000 // _THUMB_FPS,
        loop=0,
        optimize=False,
        disposal=1,
    )
    return out.getvalue()


def _badge(width: int, height: int) -> Image.Image:
    """A play button in the middle of a clear sheet, drawn four times as large for its edge."""
    scale = 4
    sheet = Image.new("RGBA", (width * scale, height * scale), (0, 0, 0, 0))
    draw = ImageDraw.Draw(sheet)
    x, y = width * scale // 2, height * scale // 2
    radius = round(height * scale / 8)
    box = (x - radius, y - radius, x + radius, y + radius)
    draw.ellipse(box, fill=(0, 0, 0, 150), outline=(255, 255, 255, 230), width=3 * scale)
    third = radius // 3
    draw.polygon(
        [(x - third, y - radius // 2), (x - third, y + radius // 2), (x + radius // 2, y)],
        fill=(255, 255, 255, 240),
    )
    return sheet.resize((width, height), Image.Resampling.LANCZOS)


def from_film(film: Path) -> Stills:
    """The same stills from a finished film, for takes whose making was interrupted.

    Raises ValueError when no picture can be read.
    """
    import av
    from av.error import FFmpegError

    stills = Stills()
    try:
        with av.open(str(film)) as reader:
            stream = reader.streams.video[0]
            for frame in reader.decode(stream):
                at = round(float(frame.time or 0) * NANOS)
                if at >= _THUMB_TO:
                    # Key frames are enough for a poster, and thirty times as quick.
                    stream.codec_context.skip_frame = "NONKEY"
                    if not frame.key_frame:
                        continue
                if stills.wants(at):
                    stills.look(at, np.asarray(frame.to_ndarray(format="bgr24"), np.uint8))
    except (FFmpegError, OSError, IndexError) as exc:
        raise ValueError("no film in this file") from exc
    return stills
