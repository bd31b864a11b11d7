"""A pretend returns portal on loopback, Loop-shaped: returns are announced, then scanned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sync.sandbox.twin import Answer, Twin

if TYPE_CHECKING:
    from sync.sandbox.house import SandboxHouse
    from sync.sandbox.orders import Order

_LIST = "/warehouse/return/list"
_FORMAT = "%Y-%m-%d %H:%M:%S"
_MOST = 750


class PortalTwin(Twin):
    """Announced returns by id. `clock` tells when they change."""

    header = "X-Authorization"

    def __init__(
        self,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        key: str = "loop-sandbox-key",
        port: int = 0,
    ) -> None:
        super().__init__(key, port)
        self.key, self.clock = key, clock
        self.returns: dict[str, dict[str, Any]] = {}

    def announce(
        self,
        order: Order,
        lines: list[tuple[int, int]],
        *,
        outcome: str = "refund",
        carrier: str = "DHL Express",
    ) -> dict[str, Any]:
        """A client sends pieces of an order back: (index of the line, quantity) of each."""
        with self.lock:
            number = str(100 + len(self.returns))
            items = [
                {
                    "provider_line_item_id": order.lines[index].id,
                    "title": order.lines[index].title,
                    "sku": order.lines[index].sku,
                    "return_reason": order.returns[0].reason[1] if order.returns else "Too small",
                    "outcome": outcome,
                }
                for index, quantity in lines
                for _ in range(quantity)
            ]
            worth = sum(order.lines[index].value_of(quantity) for index, quantity in lines)
            refund = worth if outcome == "refund" else 0
            now = self.clock().isoformat()
            return self.put(
                {
                    "id": number,
                    "state": "open",
                    "created_at": now,
                    "updated_at": now,
                    "order_name": order.name,
                    "provider_order_id": str(order.id),
                    "currency": "EUR",
                    "refund": f"{refund // 100}.{refund % 100:02}",
                    "line_items": items,
                    "carrier": carrier,
                    "tracking_number": f"RT{order.id}{number}",
                    "label_status": "pre_transit",
                    "label_updated_at": now,
                }
            )

    def take_over(self, house: SandboxHouse, best: int = 60) -> None:
        """The open returns of the house's best clients, as if they had been announced here; of
        every two the first is on its way."""
        ranks = range(min(best, house.customers))
        for order in (one for rank in ranks for one in house.orders_of(house.index_at(rank))):
            for found in order.returns:
                if found.status == "OPEN":
                    told = self.announce(order, found.lines)
                    told.update(created_at=found.at.isoformat(), updated_at=found.at.isoformat())
                    if len(self.returns) % 2:
                        self.move(told["id"], "in_transit")

    def put(self, told: dict[str, Any]) -> dict[str, Any]:
        with self.lock:
            self.returns[told["id"]] = told
        return told

    def move(self, number: str, label_status: str) -> None:
        """The label's status, as the carrier tells the portal."""
        with self.lock:
            now = self.clock().isoformat()
            told = self.returns[number]
            told.update(label_status=label_status, label_updated_at=now, updated_at=now)

    # --- the API --------------------------------------------------------------------------

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        if (method, path) != ("GET", _LIST):
            return 404, {"error": "There is nothing here."}
        try:
            since, until = (_moment(asked[name]) for name in ("from", "to"))
            size, at = min(int(asked.get("pageSize", 100)), _MOST), int(asked.get("cursor", 0))
            field = {"updated_at": "updated_at", "created_at": "created_at"}[asked["filter"]]
        except (KeyError, ValueError):
            return 422, {"error": "The question cannot be read."}
        found = [
            one
            for one in self.returns.values()
            if since <= datetime.fromisoformat(one[field]) <= until
        ]
        page = found[at : at + size]
        more = at + size < len(found)
        link = f"{self.url}{_LIST}?cursor={at + size}" if more else None
        return 200, {"returns": page, "nextPageUrl": link, "previousPageUrl": None}


def _moment(text: str) -> datetime:
    return datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)
