"""A pretend telephone system on loopback, Aircall-shaped: calls come and go, users dial."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sync.sandbox.twin import Answer, Twin

_PREFIX = "/users/"
_MOST = 50


class TelephoneTwin(Twin):
    """Calls in the order they began. `clock` tells when; what was dialled is kept in `dialled`."""

    header = "Authorization"

    def __init__(
        self,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        key_id: str = "sandbox-id",
        key: str = "sandbox-telephone-token",
        port: int = 0,
    ) -> None:
        pair = base64.b64encode(f"{key_id}:{key}".encode()).decode("ascii")
        super().__init__(f"Basic {pair}", port)
        self.key_id, self.key, self.clock = key_id, key, clock
        self.calls: dict[int, dict[str, Any]] = {}
        self.users = {456, 457}
        self.busy: set[int] = set()
        """Users who are on another call."""
        self.dialled: list[tuple[int, str]] = []

    def ring(
        self,
        number: str,
        *,
        direction: str = "inbound",
        user: int | None = None,
        at: datetime | None = None,
    ) -> int:
        """A call begins; its id."""
        with self.lock:
            made = 800 + len(self.calls)
            self.calls[made] = {
                "id": made,
                "direct_link": f"{self.url}/calls/{made}",
                "direction": direction,
                "status": "initial",
                "missed_call_reason": None,
                "started_at": int((at or self.clock()).timestamp()),
                "answered_at": None,
                "ended_at": None,
                "duration": 0,
                "raw_digits": number,
                "user": None if user is None else {"id": user, "name": "A user"},
                "archived": False,
                "tags": [],
            }
            return made

    def answered(self, call: int, user: int, after: int = 8) -> None:
        """Somebody picks up, so many seconds after it began."""
        with self.lock:
            told = self.calls[call]
            told.update(status="answered", answered_at=told["started_at"] + after)
            told["user"] = {"id": user, "name": "A user"}

    def over(self, call: int, seconds: int) -> None:
        """It ends so many seconds after it began."""
        with self.lock:
            told = self.calls[call]
            told.update(status="done", ended_at=told["started_at"] + seconds, duration=seconds)
            if told["answered_at"] is None and told["direction"] == "inbound":
                told["missed_call_reason"] = "agents_did_not_answer"

    def now(self) -> datetime:
        return self.clock()

    # --- the API --------------------------------------------------------------------------

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        if (method, path) == ("GET", "/calls"):
            return self._list(asked)
        if method == "POST" and path.startswith(_PREFIX) and path.endswith("/dial"):
            return self._dial(path.removeprefix(_PREFIX).removesuffix("/dial"), body)
        user = path.removeprefix(_PREFIX)
        if method == "GET" and user.isdigit() and int(user) in self.users:
            return 200, {"user": {"id": int(user), "name": "A user"}}
        return 404, _refusal("Not found", "There is nothing here.")

    def _list(self, asked: dict[str, str]) -> Answer:
        try:
            since, until = int(asked.get("from", 0)), int(asked.get("to", 2**40))
            page, size = int(asked.get("page", 1)), int(asked.get("per_page", 20))
        except ValueError:
            return 400, _refusal("Bad request", "The question cannot be read.")
        if not 0 < size <= _MOST or page < 1:
            return 400, _refusal("Bad request", "A page has 1 to 50 calls.")
        found = [one for one in self.calls.values() if since <= one["started_at"] <= until]
        newest_first = asked.get("order", "desc") == "desc"
        found.sort(key=lambda one: (one["started_at"], one["id"]), reverse=newest_first)
        shown, more = found[(page - 1) * size : page * size], page * size < len(found)
        link = f"{self.url}/calls?page={page + 1}&per_page={size}" if more else None
        meta = {"count": len(shown), "total": len(found), "current_page": page, "per_page": size}
        return 200, {"meta": {**meta, "next_page_link": link}, "calls": shown}

    def _dial(self, user: str, body: Any) -> Answer:
        number = body.get("to") if isinstance(body, dict) else None
        if not user.isdigit() or int(user) not in self.users:
            return 404, _refusal("Not found", "No such user.")
        if not isinstance(number, str) or not number.removeprefix("+").isdigit():
            return 400, _refusal("Invalid number", "The number cannot be dialled.")
        if int(user) in self.busy:
            return 405, _refusal("Method not allowed", "The user is not available.")
        self.dialled.append((int(user), number))
        return 204, {}


def _refusal(error: str, words: str) -> dict[str, Any]:
    return {"error": error, "troubleshoot": words}
