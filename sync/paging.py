"""Walking through pages by cursor, refusing to walk in circles."""

from __future__ import annotations

from concierge.domain.errors import RejectedError


class CursorPages:
    """Start value, `advance`, `finished`. A cursor that comes back raises RejectedError."""

    def __init__(self, start: str | None = None) -> None:
        self.after = start
        self.finished = False
        self._seen: set[str] = set() if start is None else {start}

    def advance(self, end_cursor: str | None, has_next: bool) -> None:
        """Go on behind `end_cursor`, or end where there is no next page."""
        if not has_next:
            self.finished = True
            return
        if not end_cursor or end_cursor in self._seen:
            raise RejectedError(
                "The shop sent the same page twice, so the update was stopped before it "
                "could run in circles. Try again; if it happens again, tell the shop's support."
            )
        self._seen.add(end_cursor)
        self.after = end_cursor
