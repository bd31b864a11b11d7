"""Photos that are kept: the picture alone, without what a camera writes beside it."""

from __future__ import annotations

from concierge.domain.errors import UserError

MOST_BYTES = 4_000_000
LONGEST_SIDE = 1600
"""Pixels: enough to read a note on it."""

_MARK, _START, _END, _SCAN = 0xFF, 0xD8, 0xD9, 0xDA
_RESTARTS = range(0xD0, 0xD8)
# Of the application's segments only those that say how the pixels are to be read.
_DROPPED = (set(range(0xE1, 0xF0)) | {0xFE}) - {0xEE}


def plain_jpeg(data: bytes) -> bytes:
    """The JPEG without its place, time, camera, thumbnails and whatever follows it.

    Raises UserError for what is no JPEG, for half of one, and for one that is too large.
    """
    if len(data) > MOST_BYTES:
        raise UserError("This picture is too large to be kept. Choose a smaller one.")
    if data[:2] != bytes((_MARK, _START)):
        raise _broken()
    kept = bytearray(data[:2])
    at = 2
    while True:
        kind = _kind(data, at)
        if kind == _END:
            kept += data[at : at + 2]
            return bytes(kept)
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end < at + 4 or end > len(data):
            raise _broken()
        if kind == _SCAN:
            end = _after_scan(data, end)
        if kind not in _DROPPED:
            kept += data[at:end]
        at = end


def _kind(data: bytes, at: int) -> int:
    if len(data) < at + 2 or data[at] != _MARK:
        raise _broken()
    return data[at + 1]


def _after_scan(data: bytes, at: int) -> int:
    """Where the next segment begins behind a scan's own bytes."""
    while True:
        at = data.find(_MARK, at)
        if at < 0 or at + 1 >= len(data):
            raise _broken()
        if data[at + 1] != 0 and data[at + 1] not in _RESTARTS:
            return at
        at += 2


def _broken() -> UserError:
    return UserError("This file is no picture that can be read. Choose another one.")
