"""Reading a finished film back: when it flashes, when it beeps, how long it is to the sample."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

RATE = 48_000


@dataclass(frozen=True)
class Film:
    video: Fraction
    """Seconds of picture as the file states them."""
    samples: int
    """Samples of sound as the file states them."""
    pictures: list[float]
    flashes: list[float]
    """Film seconds at which white began."""
    beeps: list[float]


def read(path: Path) -> Film:
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        video = stream.duration * stream.time_base
        looks = [
            (float(frame.time), float(frame.to_ndarray(format="gray")[::24, ::24].mean()))
            for frame in film.decode(stream)
        ]
    flashes = [at for (_, before), (at, now) in itertools.pairwise(looks) if before < 200 <= now]
    sound, begin, samples = heard(path)
    return Film(video, samples, [at for at, _ in looks], flashes, _onsets(sound, begin))


def heard(path: Path) -> tuple[np.ndarray, float, int]:
    """(mono samples from -1 to 1, film seconds of the first, samples the file states)."""
    with av.open(str(path)) as film:
        if not film.streams.audio:
            return np.zeros(0), 0.0, 0
        stream = film.streams.audio[0]
        samples = round(stream.duration * stream.time_base * RATE)
        frames = [(float(f.time), f.to_ndarray().ravel()) for f in film.decode(stream)]
    return np.concatenate([block for _, block in frames]), frames[0][0], samples


def _onsets(sound: np.ndarray, begin: float) -> list[float]:
    loud = np.flatnonzero(np.abs(sound) > 0.25)
    # A beep is silent for no longer than a swing of its tone; between two lie 0.4 s.
    first = np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 5)
    return [begin + int(at) / RATE for at in loud[first]]
