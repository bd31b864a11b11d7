"""What lies in the folder of films, and what a crash may leave there.

A take is `<id>.mp4`, `.jpg` and `.gif`. Until it is kept it also has `<id>.draft`; while it is
made, `<id>.part.mp4`. Once it was cut, the film as it was recorded is `<id>.uncut.mp4` until it is
kept. `<id>.tmp.mp4` is never anything but half a copy.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from concierge.domain.ids import RecordingId
from concierge.services.recorder_port import DRAFT

_RESERVE = "reserve.bin"
_FILM = 16 << 20
_NEARLY_FULL = 2 << 20
"""Room left at which a film is ended: it grows by half of that in a second at most."""


@dataclass(frozen=True, slots=True)
class TakeFiles:
    """The names of one take's files."""

    folder: Path
    id: RecordingId

    @classmethod
    def new(cls, folder: Path) -> TakeFiles:
        return cls(folder, RecordingId(uuid.uuid4().hex))

    @property
    def film(self) -> Path:
        return self.folder / f"{self.id}.mp4"

    @property
    def part(self) -> Path:
        return self.folder / f"{self.id}.part.mp4"

    @property
    def half(self) -> Path:
        return self.folder / f"{self.id}.tmp.mp4"

    @property
    def uncut(self) -> Path:
        return self.folder / f"{self.id}.uncut.mp4"

    @property
    def poster(self) -> Path:
        return self.folder / f"{self.id}.jpg"

    @property
    def thumbnail(self) -> Path:
        return self.folder / f"{self.id}.gif"

    @property
    def draft(self) -> Path:
        return self.folder / f"{self.id}{DRAFT}"

    def remove(self) -> None:
        """Delete everything of this take; the draft last, so that a crash in between is seen."""
        films = (self.film, self.part, self.half, self.uncut)
        for path in (*films, self.poster, self.thumbnail, self.draft):
            path.unlink(missing_ok=True)

    def keep(self) -> None:
        """No draft any more, and no way back before its cut."""
        for path in (self.half, self.uncut):
            path.unlink(missing_ok=True)
        self.draft.unlink(missing_ok=True)


def drafts(folder: Path) -> Iterator[TakeFiles]:
    """Takes in the folder that nobody has kept, oldest first."""
    found = {path.stem for path in folder.glob(f"*{DRAFT}")}
    found |= {path.name.removesuffix(".part.mp4") for path in folder.glob("*.part.mp4")}
    takes = [TakeFiles(folder, RecordingId(name)) for name in found if _is_id(name)]
    yield from sorted(takes, key=_age)


def _age(files: TakeFiles) -> float:
    for path in (files.part, files.film, files.draft):
        with suppress(OSError):
            return path.stat().st_mtime
    return 0.0


def _is_id(name: str) -> bool:
    return len(name) == 32 and all(letter in "0123456789abcdef" for letter in name)


@dataclass(frozen=True, slots=True)
class Ending:
    """What a film file itself does not tell of its take."""

    dropped: int
    about: str = ""
    recovered: bool = False


class Claim:
    """Holds a draft's file so that another running program leaves the take alone.

    The system lets go of it when the program dies, however it dies.
    """

    def __init__(self, files: TakeFiles) -> None:
        """Raises BlockingIOError while another holder lives, OSError when it cannot be written."""
        self._files = files
        self._file: IO[str] = files.draft.open("a+", encoding="utf-8")
        try:
            _lock(self._file)
        except OSError as exc:
            self._file.close()
            raise BlockingIOError("this take is being made by another program") from exc

    def note(self, ending: Ending) -> None:
        self._file.seek(0)
        self._file.truncate()
        json.dump({"dropped": ending.dropped, "about": ending.about}, self._file)
        self._file.flush()

    def noted(self) -> Ending:
        """What was noted last; a file that a crash cut short tells nothing."""
        self._file.seek(0)
        try:
            known = json.loads(self._file.read())
            return Ending(int(known["dropped"]), str(known["about"]), recovered=True)
        except (ValueError, KeyError, TypeError):
            return Ending(0, recovered=True)

    def release(self) -> None:
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        # Far behind the content, so that the note can be read and written all the same.
        file.seek(1 << 20)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def put(path: Path, content: bytes) -> None:
    """Write a whole file or none. Raises OSError."""
    half = path.with_name(path.name + ".tmp")
    try:
        with half.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink()
        raise


def settle(path: Path, target: Path) -> None:
    """Give a finished file its final name, safe against a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    path.replace(target)


def free_bytes(folder: Path) -> int:
    """Raises OSError."""
    return shutil.disk_usage(folder).free


class Reserve:
    """Room kept on the disk while the studio is open, so that a full disk can still be tidied.

    It is the copy's and the stills' room: a film of thirty seconds is at most 16 MB. `free` tells
    the bytes that can still be written to a folder.
    """

    def __init__(self, folder: Path, size: int, free: Callable[[Path], int] = free_bytes) -> None:
        self._path = folder / _RESERVE
        self._size = size
        self._free = free

    def has_room_for_a_film(self) -> bool:
        """Take the reserve, and look whether the longest film fits beside it."""
        try:
            self.take()
            return self._free(self._path.parent) >= _FILM
        except OSError:
            return False

    def is_nearly_needed(self) -> bool:
        """What is being written should come to its end while it still can in good order."""
        try:
            return self._free(self._path.parent) < _NEARLY_FULL
        except OSError:
            return False  # the write that fails next says more

    def take(self) -> None:
        """Raises OSError when the disk has not even this much."""
        folder = self._path.parent
        folder.mkdir(parents=True, exist_ok=True)
        if self._path.exists() and self._path.stat().st_size == self._size:
            return
        block = bytes(1 << 20)
        try:
            with self._path.open("wb") as file:
                for start in range(0, self._size, len(block)):
                    file.write(block[: self._size - start])
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.give_back()
            raise

    def give_back(self) -> None:
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
