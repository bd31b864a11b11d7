"""The log: a small file beside the store, for whoever is asked what happened. It holds no name, no
secret and nothing that a client or a far side said."""

from __future__ import annotations

import logging
import os
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb, format_tb
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper

OURS = ("concierge", "media", "sync", "ui", "main")
_MOST_BYTES = 1_000_000
_KEPT = 2


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, "a", encoding="utf-8", opener=private)


def log_file(folder: Path) -> Path:
    return folder / "concierge.log"


def way(error: BaseException) -> str:
    """Where an error came from, line by line, without its own words: those may be a client's."""
    return "\n" + "".join(format_tb(error.__traceback__)).rstrip()


def place(error: BaseException) -> str:
    """The last line of that way alone, as file and number; "" for an error never raised."""
    frames = extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""


def begin(folder: Path | None, *, shown: int) -> list[logging.Handler]:
    """Log from `shown` up on stderr, and from INFO up, in UTC, into the file in `folder`, which
    may not be there yet. What cannot be logged stops nothing. The handlers, for `end`."""
    logging.raiseExceptions = False
    console = logging.StreamHandler()
    console.setLevel(shown)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handlers: list[logging.Handler] = [console]
    if folder is not None:
        file = _PrivateFile(
            log_file(folder), maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
        words = "%(asctime)sZ %(process)d %(levelname)s %(name)s: %(message)s"
        formatter = logging.Formatter(words, "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        file.setFormatter(formatter)
        handlers.append(file)
    root = logging.getLogger()
    for handler in handlers:
        root.addHandler(handler)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    return handlers


def end(handlers: list[logging.Handler]) -> None:
    for handler in handlers:
        logging.getLogger().removeHandler(handler)
        handler.close()
