"""Making a block of sound a little longer or shorter without a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from media.clock import RATE

if TYPE_CHECKING:
    from media.frames import Sound

_FADE = RATE // 100
_LEAST = RATE // 500


def fitted(sound: Sound, more: int) -> Sound | None:
    """`sound` with `more` samples more, or fewer where that is negative: a few are said twice, or
    passed over, and faded into each other. It begins and ends as before; None where the block is
    too short for that."""
    shift = abs(more)
    fade = min(_FADE, len(sound) - shift)
    if fade < _LEAST:
        return None
    early, late = sound[:fade], sound[shift : shift + fade]
    if more < 0:
        return np.concatenate([_faded(early, late), sound[shift + fade :]])
    return np.concatenate([sound[:shift], _faded(late, early), sound[fade:]])


def _faded(out: Sound, into: Sound) -> Sound:
    weight = np.linspace(0, 1, len(out), dtype=np.float32)
    mixed: Sound = np.rint(out * (1 - weight) + into * weight).astype(np.int16)
    return mixed
