"""A pretend tracking service on loopback, EasyPost-shaped: it follows labels it is told of."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sync.sandbox.twin import Answer, Twin

_PATH = "/trackers"


class TrackerTwin(Twin):
    """Trackers by id. What carriers did before a label was followed is told once it is."""

    header = "Authorization"

    def __init__(
        self,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        key: str = "EZTK-sandbox-key",
        port: int = 0,
    ) -> None:
        pair = base64.b64encode(f"{key}:".encode()).decode("ascii")
        super().__init__(f"Basic {pair}", port)
        self.key, self.clock = key, clock
        self.trackers: dict[str, dict[str, Any]] = {}
        self.made = 0
        """How often something new was followed."""
        self._scans: dict[str, list[dict[str, Any]]] = {}
        self._expected: dict[str, str | None] = {}

    def scan(
        self, number: str, status: str, *, detail: str = "", city: str = "", message: str = ""
    ) -> None:
        """The carrier tells of a label, followed or not."""
        with self.lock:
            scan = {
                "object": "TrackingDetail",
                "datetime": self.clock().isoformat(),
                "status": status,
                "status_detail": detail or status,
                "message": message,
                "tracking_location": {"city": city or None, "country": None},
            }
            self._scans.setdefault(number, []).append(scan)
            self._touch(number)

    def follow(self, number: str, carrier: str) -> None:
        """Somebody else of the house had it followed."""
        with self.lock:
            self._follow({"tracker": {"tracking_code": number, "carrier": carrier}})

    def told(self) -> list[dict[str, Any]]:
        """Every tracker as an answer shows it."""
        with self.lock:
            return [self._shape(told) for told in self.trackers.values()]

    def expect(self, number: str, at: datetime | None) -> None:
        """The carrier names the day."""
        with self.lock:
            self._expected[number] = at.isoformat() if at else None
            self._touch(number)

    def _touch(self, number: str) -> None:
        for told in self.trackers.values():
            if told["tracking_code"] == number:
                told["updated_at"] = self.clock().isoformat()

    def _shape(self, told: dict[str, Any]) -> dict[str, Any]:
        scans = self._scans.get(told["tracking_code"], [])
        last = scans[-1] if scans else {"status": "unknown", "status_detail": "unknown"}
        return {
            **told,
            "status": last["status"],
            "status_detail": last["status_detail"],
            "est_delivery_date": self._expected.get(told["tracking_code"]),
            "tracking_details": list(scans),
        }

    # --- the API --------------------------------------------------------------------------

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        if method == "POST" and path == _PATH:
            return self._follow(body)
        if method == "GET" and path == _PATH:
            return self._list(asked)
        known = self.trackers.get(path.removeprefix(f"{_PATH}/"))
        if method == "GET" and known is not None:
            return 200, self._shape(known)
        return 404, _refusal("NOT_FOUND", "The requested resource could not be found.")

    def _list(self, asked: dict[str, str]) -> Answer:
        wanted, size = asked.get("tracking_code"), int(asked.get("page_size", 20))
        rows = [t for t in self.trackers.values() if wanted in (None, t["tracking_code"])]
        before = asked.get("before_id")
        older = [told for told in rows if before is None or told["id"] < before]
        shown = [self._shape(told) for told in reversed(older)]
        return 200, {"trackers": shown[:size], "has_more": len(shown) > size}

    def _follow(self, body: Any) -> Answer:
        wanted = body.get("tracker") if isinstance(body, dict) else None
        number = wanted.get("tracking_code") if isinstance(wanted, dict) else None
        if not isinstance(wanted, dict) or not isinstance(number, str) or len(number) < 4:
            return 422, _refusal("TRACKER.CREATE.ERROR", "Invalid tracking code.")
        carrier = wanted.get("carrier") or "UPS"
        same = (number, carrier)
        for told in self.trackers.values():
            if (told["tracking_code"], told["carrier"]) == same:
                return 200, self._shape(told)
        now = self.clock().isoformat()
        self.made += 1
        made = {
            "id": f"trk_{len(self.trackers) + 1:08x}",
            "object": "Tracker",
            "mode": "production",
            "tracking_code": number,
            "carrier": carrier,
            "created_at": now,
            "updated_at": now,
        }
        self.trackers[made["id"]] = made
        return 201, self._shape(made)


def _refusal(code: str, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "errors": []}}
