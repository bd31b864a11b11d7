"""What is said of an error nobody foresaw: a sentence for people, a place for the log, and nothing
of what the far side said."""

from __future__ import annotations

import logging

from concierge.services.logs import place

log = logging.getLogger(__name__)

UNFORESEEN = (
    "An answer could not be understood, and nothing was done on a guess. If it happens again, "
    "hand the log to whoever looks after this program."
)


def unforeseen(error: Exception) -> str:
    """The sentence; where it happened goes into the log, without the error's own words: those
    may be a client's."""
    log.error("unforeseen %s at %s", type(error).__name__, place(error))
    return UNFORESEEN
