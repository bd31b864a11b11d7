"""An answer as it is taken in: piece by piece, for no longer than there is patience and to no more
than there is room for."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests

LARGEST = 64 * 2**20
"""Bytes of an answer once it is unpacked; a full page of records is a hundredth of it."""
_LARGEST_REFUSAL = 2**20
_PIECE = 2**16
_LONGEST_PAUSE = 86_400.0
_SENSIBLE_YEARS = range(2020, 2200)


class TooSlowError(Exception):
    """The answer came so slowly that nobody waits for the rest."""


class TooLargeError(Exception):
    """The answer does not end where it should."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Session(requests.Session):
    """One that never looks where it is sent: `requests` reads such an answer whole beforehand."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


def taken(response: requests.Response, until: float, most: int = LARGEST) -> Answer:
    """The whole answer. `until` is a moment of `time.monotonic`.

    Raises TooSlowError, TooLargeError, zlib.error, OSError, or what urllib3 raises. Of a refusal
    that is too large only the status is kept.
    """
    is_refusal = response.status_code >= 300
    room = min(most, _LARGEST_REFUSAL) if is_refusal else most
    try:
        packing = response.headers.get("Content-Encoding", "").strip().lower()
        pieces = _pieces(response, until)
        is_packed = packing not in {"", "identity"}
        body = _unpacked(pieces, room) if is_packed else _joined(pieces, room)
    except TooLargeError:
        response.close()
        if not is_refusal:
            raise
        body = b""
    except BaseException:
        response.close()
        raise
    else:
        response.raw.release_conn()
    return Answer(response.status_code, response.headers, body)


def _pieces(response: requests.Response, until: float) -> Iterator[bytes]:
    """As they come: waiting for a full piece would be waiting for whoever sends one byte a
    second."""
    while True:
        if time.monotonic() > until:
            raise TooSlowError
        piece = response.raw.read1(_PIECE, decode_content=False)
        if not piece:
            return
        yield piece


def _joined(pieces: Iterator[bytes], room: int) -> bytes:
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > room:
            raise TooLargeError
    return bytes(found)


def _unpacked(pieces: Iterator[bytes], room: int) -> bytes:
    """Only gzip is asked for; anything else raises zlib.error. A few bytes may unpack to very
    many, so no more is unpacked than there is room for."""
    packed, found, came = zlib.decompressobj(16 + zlib.MAX_WBITS), bytearray(), False
    for piece in pieces:
        came = True
        if packed.eof:
            continue
        found += packed.decompress(piece, room - len(found) + 1)
        if len(found) > room:
            raise TooLargeError
    if came and not packed.eof:
        raise zlib.error("the end is missing")
    return bytes(found)


def parsed(body: bytes) -> Any:
    """What the JSON says; None for what is none, or is nested without end."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def told_time(text: str | None) -> datetime | None:
    """A header's moment, None where it names none that can be."""
    try:
        moment = parsedate_to_datetime(text or "")
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.year in _SENSIBLE_YEARS else None


def until(text: str | None, now: datetime) -> float | None:
    """Seconds left until a moment that is told in seconds since 1970; a day at most."""
    if not text or not text.isdecimal() or len(text) > 12:
        return None
    return min(max(0.0, int(text) - now.timestamp()), _LONGEST_PAUSE)


def retry_after(text: str | None, now: datetime | None = None) -> float | None:
    """Seconds of a Retry-After header, which counts them or names a date; a day at most.

    `now` is the far side's own moment, where it told one.
    """
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            seconds = (moment - (now or datetime.now(UTC))).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return None if seconds != seconds else min(max(0.0, seconds), _LONGEST_PAUSE)
