"""Rows that could not be read, beside the exports, ready to be corrected and dropped in again."""

from __future__ import annotations

import csv
import filecmp
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO
from uuid import uuid4

if TYPE_CHECKING:
    from types import TracebackType

FOLDER = "rejects"
_NUMBER = re.compile(r"[+-]?[\d.,\s]+")
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula; numbers stay numbers."""
    return f"'{text}" if text.startswith(_RISKY) and not _NUMBER.fullmatch(text) else text


class RejectsFile:
    """`rejects/<file>-rejects.csv`: written under another name and put in place when whole, taken
    away where no row is bad. Where the folder cannot be written `is_refused` says so."""

    def __init__(self, source: Path, header: Sequence[str], separator: str) -> None:
        self.target = source.parent / FOLDER / f"{source.name}-rejects.csv"
        self._draft = self.target.with_name(f".{uuid4().hex}.tmp")
        self._header, self._separator = header, separator
        self._stream: TextIO | None = None
        self.is_refused = False

    def __enter__(self) -> RejectsFile:
        return self

    def add(self, line: int, reason: str, cells: Sequence[str]) -> None:
        if self.is_refused:
            return
        try:
            stream = self._stream or self._open()
            self._write(stream, [str(line), reason, *cells])
        except OSError:
            self._refuse()

    def _open(self) -> TextIO:
        self.target.parent.mkdir(exist_ok=True)
        self._stream = self._draft.open("w", encoding="utf-8-sig", errors="replace", newline="")
        self._write(self._stream, ["line", "reason", *self._header])
        return self._stream

    def _write(self, stream: TextIO, cells: Sequence[str]) -> None:
        safe = [safe_cell(cell.replace("\0", "")) for cell in cells]
        csv.writer(stream, delimiter=self._separator).writerow(safe)

    def _refuse(self) -> None:
        self.is_refused = True
        with suppress(OSError):
            if self._stream is not None:
                self._stream.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.is_refused:
            return
        if kind is not None:
            self._drop()
            return
        try:
            self._put()
        except OSError:
            self._refuse()

    def _drop(self) -> None:
        """Nothing was read whole: what lies there stays."""
        was_refused = self.is_refused
        self._refuse()
        self.is_refused = was_refused

    def _put(self) -> None:
        if self._stream is None:
            if self.target.exists():
                self.target.unlink()
            with suppress(OSError):
                self.target.parent.rmdir()  # only where it is empty
            return
        self._stream.close()
        if self.target.exists() and filecmp.cmp(self._draft, self.target, shallow=False):
            self._draft.unlink()
        else:
            self._draft.replace(self.target)
