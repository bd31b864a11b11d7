"""How a file's bytes become cells: its encoding and its separator, found by looking."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARKLESS = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_SEPARATORS = (",", ";", "\t", "|")
_HINT = re.compile(r'"?sep=(.)"?\r?\n?', re.IGNORECASE)
_ASCII = re.compile(r"[\x00-\x7f]+")
_BAD = re.compile(r"[\udc80-\udcff]")
# Shift-JIS in steps: a pair led by a byte of the common range (kana and daily kanji), a pair led
# by one that is a letter in Windows-1252, a run of half-width kana.
_SHIFT_JIS = re.compile(
    rb"(?P<common>[\x81-\x9f][\x40-\x7e\x80-\xfc])"
    rb"|(?P<rare>[\xe0-\xfc][\x40-\x7e\x80-\xfc])"
    rb"|(?P<half>[\xa1-\xdf]{3,})"
)
_PEEK = 64 * 1024
_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Look:
    """What one walk over the bytes tells."""

    digest: str
    encoding: str
    certain: bool
    """False where the bytes read well in two encodings: a person decides."""


def look(path: Path, chosen: str = "", step: Callable[[], None] = lambda: None) -> Look:
    """`chosen` is what the account says of files that do not tell themselves: a byte order mark
    does, and so does UTF-8, which text in another encoding does not resemble by chance.
    `step` is called often and may raise. Raises OSError.
    """
    digest = sha256()
    tally = _Utf8Tally()
    head = b""
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            step()
            head = head or chunk[:4096]
            digest.update(chunk)
            tally.add(chunk)
    tally.add(b"", final=True)
    encoding, certain = _guess(path, head, tally, chosen)
    return Look(digest.hexdigest(), encoding, certain)


class _Utf8Tally:
    """Characters that are UTF-8, and bytes that are not."""

    def __init__(self) -> None:
        self.good = self.bad = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")

    def add(self, chunk: bytes, final: bool = False) -> None:
        text = self._decoder.decode(chunk, final)
        if not text.isascii():
            beyond = _ASCII.sub("", text)
            bad = len(_BAD.findall(beyond))
            self.bad += bad
            self.good += len(beyond) - bad


def _guess(path: Path, head: bytes, tally: _Utf8Tally, chosen: str) -> tuple[str, bool]:
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, True
    if chosen and not (tally.good and not tally.bad):
        return _MARKLESS.get(chosen, chosen), True
    if wide := _without_mark(head):
        return wide, True
    if tally.bad == 0 or tally.good > 4 * tally.bad:
        return "utf-8", True  # a few bad bytes spoil their own rows only
    return _legacy(path)


def _without_mark(head: bytes) -> str:
    """UTF-16 whose mark was left out: every other byte of Western text is zero."""
    half = len(head) // 2
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _legacy(path: Path) -> tuple[str, bool]:
    """Windows-1252 or Shift-JIS: both read almost any bytes, so frequency has to tell."""
    readers = {n: codecs.getincrementaldecoder(n)() for n in ("cp932", "cp1252")}
    common = rare = half = 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            for name, reader in list(readers.items()):
                try:
                    reader.decode(chunk)
                except UnicodeDecodeError:
                    del readers[name]
            for found in _SHIFT_JIS.finditer(chunk):
                common += found.lastgroup == "common"
                rare += found.lastgroup == "rare"
                half += found.lastgroup == "half"
    if "cp932" not in readers:
        return "cp1252", "cp1252" in readers or common <= rare
    if common > 4 * rare:
        return "cp932", common >= 3 or "cp1252" not in readers
    return "cp1252", common == 0 and half == 0 and "cp1252" in readers


def opened(path: Path, encoding: str) -> TextIO:
    """Bytes that the encoding does not know come as lone surrogates, never silently changed."""
    errors = "strict" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    if errors == "strict":
        errors = "concierge.marked"
    return path.open(encoding=encoding, errors=errors, newline="")


def _marked(error: UnicodeError) -> tuple[str, int]:
    """For encodings of several bytes a unit, which `surrogateescape` cannot serve."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\udcff", error.end


codecs.register_error("concierge.marked", _marked)


def separator(stream: TextIO, understood: Callable[[str], bool]) -> tuple[str, bool]:
    """(separator, whether the first line is Excel's "sep=;" and no header).

    The separator under which most headers are understood; where none is, the one that cuts the
    first rows most evenly.
    """
    peek = stream.read(_PEEK)
    hint = _HINT.fullmatch(peek.split("\n", 1)[0] + "\n")
    if hint and hint[1] in _SEPARATORS:
        return hint[1], True
    lines = peek.splitlines(keepends=True)
    if len(peek) == _PEEK:
        lines = lines[:-1] or lines

    def merit(mark: str) -> tuple[int, float, int]:
        rows = list(_rows(lines, mark))
        header = rows[0] if rows else []
        known = sum(1 for cell in header if understood(cell))
        even = sum(1 for row in rows if len(row) == len(header)) if len(header) > 1 else 0
        return known, even / max(1, len(rows)), len(header)

    return max(_SEPARATORS, key=merit), False


def _rows(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    reader = csv.reader(iter(lines), delimiter=mark)
    for _ in range(_LOOKED_AT):
        try:
            row = next(reader)
        except (StopIteration, csv.Error):
            return
        if any(row):
            yield row
