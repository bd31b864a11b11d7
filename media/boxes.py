"""Where a fragmented MP4 is still whole: its boxes, without decoding anything."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 8
_LONG_HEAD = 16


def trim(film: Path) -> None:
    """Cut off what follows the last whole fragment, as a crash or a full disk leaves it.

    Players and FFmpeg itself refuse a file or garble its last pictures otherwise. A file that
    has no whole fragment is left as it is. Raises OSError.
    """
    size = film.stat().st_size
    with film.open("rb+") as file:
        whole = _whole(file, size)
        if 0 < whole < size:
            file.truncate(whole)


def _whole(file: IO[bytes], size: int) -> int:
    at = whole = 0
    while at + _HEAD <= size:
        file.seek(at)
        head = file.read(_LONG_HEAD)
        length, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        if length < _HEAD or at + length > size:
            break
        at += length
        # A moof describes the mdat after it: only the two together are pictures.
        if kind == b"mdat":
            whole = at
    return whole
