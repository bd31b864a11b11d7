"""Rows of a file with their line numbers; a row that is broken never takes others with it."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

_LONGEST_LINE = 1 << 20
_LONGEST_CELL = 131_072
"""What the csv module holds, unless the whole program is told otherwise."""
_CUT = "\0\n"
"""In the place of a line that is longer than that."""
_UNREADABLE = re.compile(r"[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    """Of the file, the first one 1; the row's first where it spans several."""
    cells: list[str]
    ends: bool = True
    """False for the last one, where the file does not end its line."""


@dataclass(frozen=True, slots=True)
class Broken:
    line: int
    cells: Sequence[str]
    """As far as they could be told apart."""
    reason: str
    half: bool = False
    """The file ends in the middle of it."""


class _Lines:
    """Gives csv line after line, and takes back what it should not have swallowed."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._back: deque[str] = deque()
        self.held: list[str] = []
        self.number = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._read()
        self.held.append(line)
        return line

    def _read(self) -> str:
        line = self._stream.readline(_LONGEST_LINE)
        if not line:
            self.ended = True
            raise StopIteration
        if len(line) < _LONGEST_LINE:
            return line
        while line and not line.endswith(("\n", "\r")):
            line = self._stream.readline(_LONGEST_LINE)
        return _CUT

    def take(self) -> list[str]:
        """The lines of the record that has just been read."""
        held, self.held = self.held, []
        self.number += len(held)
        return held

    def give_back(self) -> str:
        """Keep the first line held, which is broken, and read the others anew."""
        held, self.held = self.held, []
        self._back.extendleft(reversed(held[1:]))
        self.number += 1
        return held[0] if held else ""


def records(stream: TextIO, separator: str) -> Iterator[Row | Broken]:
    """Every row that holds something, the header included."""
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        start = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as exc:
            half, is_long = lines.ended, "field limit" in str(exc)
            reason = _too_long(lines.held) if is_long else _quotes(half)
            half = half and not is_long
            first = lines.give_back()
            reader = csv.reader(lines, delimiter=separator, strict=True)
            cells = [cell.strip('"') for cell in first.rstrip("\r\n").split(separator)]
            yield Broken(start, cells, reason, half)
            continue
        held = lines.take()
        if any(line is _CUT for line in held):
            yield Broken(start, cells, f"is longer than {_LONGEST_LINE:,} characters")
        elif any(not line.isascii() or "\0" in line for line in held) and _UNREADABLE.search(
            "".join(held)
        ):
            yield Broken(start, cells, "has characters that cannot be read in this encoding")
        elif any(cell and not cell.isspace() for cell in cells):
            yield Row(start, cells, held[-1].endswith(("\n", "\r")))


def _too_long(held: Sequence[str]) -> str:
    """Over several lines it may be a long text, or a quotation mark too many: nobody can tell."""
    if len(held) == 1:
        return f"has a cell of more than {_LONGEST_CELL:,} characters"
    return f"opens a quotation mark that is not closed within {_LONGEST_CELL:,} characters"


def _quotes(half: bool) -> str:
    return (
        "opens a quotation mark that is never closed"
        if half
        else "has quotation marks that do not match"
    )


def fitted(row: Row, width: int, *, is_last: bool = False) -> Row | Broken:
    """The row with exactly `width` cells. A last row that is short may be half of one. Empty
    cells behind the last header are dropped."""
    cells = row.cells
    if len(cells) == width:
        return row
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        return Row(row.line, cells[:width])
    if len(cells) < width and is_last and not row.ends:
        return Broken(row.line, cells, "ends in the middle", half=True)
    return Broken(row.line, cells, f"has not {width} cells, as the header has, but {len(cells)}")
