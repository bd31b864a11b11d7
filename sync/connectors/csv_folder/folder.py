"""The folder itself: which files are there, whether they are at rest, and telling so in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.domain.errors import RetryLaterError

if TYPE_CHECKING:
    from sync.connectors.csv_folder.account import Settings
    from sync.rate import Waiter

_ENDINGS = {".csv", ".tsv", ".txt"}
_SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers")
_REST = 2.0
"""Seconds a file must have lain untouched before it is read."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a directory tells of a file; the same stamp means the same content."""

    size: int
    mtime_ns: int


def listing(settings: Settings) -> dict[str, Stamp]:
    """The files that could be exports, by name. Raises RetryLaterError where the folder cannot
    be seen."""
    with reachable(settings.folder):
        found = sorted(settings.folder.iterdir())
        stamps = ((path, stamp_of(path)) for path in found if _is_export(path, settings))
        return {path.name: stamp for path, stamp in stamps if stamp is not None}


def spreadsheets(settings: Settings) -> tuple[str, ...]:
    """Files of the folder that hold tables and are no text."""
    with reachable(settings.folder):
        names = sorted(path.name for path in settings.folder.iterdir())
    return tuple(n for n in names if n.casefold().endswith(_SPREADSHEETS) and n[0] != "~")


def _is_export(path: Path, settings: Settings) -> bool:
    if path.name.startswith((".", "~")):
        return False  # hidden ones, and those that Office keeps beside an open file
    return path.suffix.casefold() in _ENDINGS or settings.kind_of(path.name) is not None


def stamp_of(path: Path) -> Stamp | None:
    """None for what is no file, or no longer there."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return Stamp(found.st_size, found.st_mtime_ns) if path.is_file() else None


@contextmanager
def reachable(folder: Path) -> Iterator[None]:
    """Looking into the folder: what the machine refuses is said in words."""
    try:
        yield
    except FileNotFoundError as exc:
        raise RetryLaterError(
            "The folder of the exports is not there. If it lies on a network drive, connect the "
            "drive; if it was moved, correct the option folder."
        ) from exc
    except NotADirectoryError as exc:
        raise RetryLaterError(
            "What the option folder names is a file. Name the folder that it lies in."
        ) from exc
    except OSError as exc:
        raise RetryLaterError(
            "The folder of the exports cannot be opened now. Ask for the right to read it, or "
            "try again once the drive answers."
        ) from exc


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Reading one file."""
    try:
        yield
    except OSError as exc:
        raise RetryLaterError(
            f"{name} cannot be read now. Close it where it is open, and see that the drive "
            "answers; then update again."
        ) from exc


def at_rest(path: Path, waiter: Waiter, cancelled: Callable[[], bool]) -> Stamp:
    """The file's stamp, once nobody has written to it for a moment. Raises RetryLaterError when
    somebody still does."""
    with readable(path.name):
        before = stamp_of(path)
        if before is None:
            raise still_written(path.name)
        age = waiter.now().timestamp() - before.mtime_ns / 1e9
        if not 0 <= age < _REST:
            return before  # a clock ahead of ours tells nothing: then what is read is compared
        waiter.wait(_REST - age, cancelled)
        after = stamp_of(path)
    if after != before:
        raise still_written(path.name)
    return before


def is_young(stamp: Stamp, waiter: Waiter, seconds: float = 120.0) -> bool:
    """Whether somebody may still be writing it."""
    return 0 <= waiter.now().timestamp() - stamp.mtime_ns / 1e9 < seconds


def still_written(name: str) -> RetryLaterError:
    return RetryLaterError(
        f"{name} is still being written. Nothing was changed; it is looked at again with the "
        "next update.",
        retry_after=60.0,
    )
