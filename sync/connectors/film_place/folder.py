"""A folder that a web server shows: each file whole under its name, or not there at all."""

from __future__ import annotations

import errno
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from concierge.domain.errors import (
    ConciergeError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)
from sync.connectors.film_place.parts import PIECE, Part, Weight, weighed
from sync.rate import check

log = logging.getLogger(__name__)

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_READABLE_FILE, _READABLE_FOLDER = 0o644, 0o755
_UNFINISHED = ".part"


class FolderPlace:
    """parts.Place on a file system.

    What was put is read back from under its final name. A copy that was cut off leaves its
    beginning, and goes on behind it if that is still the beginning of the same file.
    """

    def __init__(self, root: Path, who: str, cancelled: Callable[[], bool]) -> None:
        self._root, self._who, self._cancelled = root, who, cancelled

    def ready(self) -> None:
        with self._told():
            # Never made here: an empty folder in the place of a share that is not mounted would
            # take the films and show them to nobody.
            if not self._root.is_dir():
                raise RetryLaterError(
                    f"The folder of {self._who} is not there. Connect the drive or share it lies "
                    "on; the film is sent then."
                )

    def standing(self, folder: str, name: str) -> Weight | None:
        with self._told():
            path = self._inside(folder) / name
            if path.is_symlink() or not path.is_file():
                return None
            return weighed(self._read(path))

    def put(self, folder: str, part: Part) -> None:
        with self._told():
            home = self._inside(folder)
            if not home.is_dir():
                home.mkdir()
                home.chmod(_READABLE_FOLDER)
            unfinished = home / (part.name + _UNFINISHED)
            self._copy(part, unfinished)
            unfinished.chmod(_READABLE_FILE)
            unfinished.replace(home / part.name)
            _settle(home)

    def remove(self, folder: str, first: str) -> None:
        with self._told():
            home = self._root / folder
            if home.is_symlink():
                home.unlink()
            if not home.is_dir():
                return
            (home / first).unlink(missing_ok=True)
            shutil.rmtree(home)
            _settle(self._root)

    def _inside(self, folder: str) -> Path:
        home = self._root / folder
        if home.is_symlink() or (home.exists() and not home.is_dir()):
            raise RejectedError(
                f"Something else lies in the folder of {self._who} under the name of this film. "
                "Remove it there, then send the film again."
            )
        return home

    def _copy(self, part: Part, path: Path) -> None:
        done = self._begun(part, path)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        flags |= 0 if done else os.O_EXCL
        handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), _READABLE_FILE)
        with os.fdopen(handle, "r+b") as out:
            out.truncate(done)
            out.seek(done)
            for piece in _behind(part.pieces(), done):
                check(self._cancelled)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())

    def _begun(self, part: Part, path: Path) -> int:
        """How many bytes of it an earlier try left; what is something else goes."""
        size = 0
        if path.is_file() and not path.is_symlink():
            size = path.stat().st_size
        if 0 < size <= part.weight.size:
            start = weighed(_ahead(part.pieces(), size))
            if start == weighed(self._read(path)):
                log.info("a copy goes on after %d bytes", size)
                return size
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        return 0

    def _read(self, path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                check(self._cancelled)
                yield piece

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever the file system says, as a sentence without a path."""
        try:
            yield
        except ConciergeError:
            raise
        except OSError as exc:
            raise self._sentence(exc) from exc

    def _sentence(self, exc: OSError) -> ConciergeError:
        if exc.errno in _FULL:
            return RetryLaterError(
                f"There is no room left in the folder of {self._who}. Make room there; the film "
                "is sent then."
            )
        if exc.errno in _FORBIDDEN:
            return NotPermittedError(
                f"This desktop may not write into the folder of {self._who}. Grant it there."
            )
        return RetryLaterError(
            f"The folder of {self._who} does not answer. Look whether its drive or share is "
            "connected; the film is sent then."
        )


def _ahead(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The first `size` bytes."""
    for piece in pieces:
        if size <= 0:
            return
        yield piece[:size]
        size -= len(piece)


def _behind(pieces: Iterator[bytes], done: int) -> Iterator[bytes]:
    """What follows the first `done` bytes."""
    for piece in pieces:
        if done < len(piece):
            yield piece[done:]
        done = max(0, done - len(piece))


def _settle(folder: Path) -> None:
    """Names outlive a power cut only once their folder is written; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as exc:
        # Some network file systems cannot; the content is safe already.
        log.info("a folder could not be settled: %d", exc.errno or 0)
    finally:
        os.close(handle)
