"""What is said of an error nobody foresaw: a sentence for people, a place for the log, and nothing
of what the far side said."""

from __future__ import annotations

import logging
from pathlib import Path
from traceback import extract_tb

log = logging.getLogger(__name__)

UNFORESEEN = (
    "An answer could not be understood, and nothing was done on a guess. If it happens again, "
    "hand the log to whoever looks after this program."
)


def unforeseen(error: Exception) -> str:
    """The sentence; where it happened goes into the log, without the error's own words: those
    may be a client's."""
    frames = extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "nowhere"
    log.error("unforeseen %s at %s", type(error).__name__, where)
    return UNFORESEEN
