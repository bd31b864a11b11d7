"""The pretend house on loopback: Admin API, storefront and the staff's back door over HTTP."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Self

from sync.sandbox import graphql_api, staff
from sync.sandbox.faults import Faults
from sync.sandbox.handler import Handler, Http
from sync.sandbox.house import SandboxHouse
from sync.sandbox.root import QueryError, Root
from sync.sandbox.throttle import Throttle

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


class SandboxServer:
    """Serves a house on 127.0.0.1 while the context is open; `port` 0 takes a free one."""

    def __init__(self, house: SandboxHouse, port: int = 0, token: str = "") -> None:
        self.house, self.root = house, Root(house)
        self.faults, self.throttle = Faults(), Throttle()
        # The same house has the same secret: started again, the account still fits.
        told = sha256(f"sandbox:{house.seed}".encode()).hexdigest()[:32]
        self.token = token or f"sandbox_{told}"
        self.max_cost = graphql_api.MAX_COST
        """What one question may cost at most."""
        self.requests = 0
        """API requests seen so far, refused ones too."""
        self.connections = 0
        self._stopping = threading.Event()
        self._http = Http(("127.0.0.1", port), Handler)
        self._http.owner = self
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and free the port; open lines are cut."""
        self._stopping.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def pause(self, seconds: float) -> None:
        """Hold an answer back, but not beyond the server's own end."""
        self._stopping.wait(seconds)

    # --- the API ------------------------------------------------------------------------

    def graphql(self, body: dict[str, Any]) -> dict[str, Any]:
        """The answer to a POST; refusals are answers too, as Shopify gives them."""
        try:
            query, variables = str(body.get("query", "")), body.get("variables") or {}
            prepared = graphql_api.prepare(query, variables, self.max_cost)
        except QueryError as exc:
            return self._refusal(exc)
        if not self.throttle.take(prepared.cost):
            error = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
            return {"errors": [error], "extensions": self._cost(prepared.cost, None)}
        try:
            data = graphql_api.answer(self.root, prepared)
        except QueryError as exc:
            return self._refusal(exc) | {"data": None}
        if self.faults.extra_fields:
            data = _with_strangers(data)
        actual = max(1, prepared.cost * 2 // 3)
        self.throttle.give_back(prepared.cost - actual)
        return {"data": data, "extensions": self._cost(prepared.cost, actual)}

    def _refusal(self, exc: QueryError) -> dict[str, Any]:
        return {"errors": [{"message": str(exc), "extensions": exc.extensions}]}

    def _cost(self, requested: int, actual: int | None) -> dict[str, Any]:
        return {
            "cost": {
                "requestedQueryCost": requested,
                "actualQueryCost": actual,
                "throttleStatus": self.throttle.status(),
            }
        }

    # --- the staff's back door ------------------------------------------------------------

    def command(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Answer a POST below /sandbox/ with (status, JSON)."""
        name = path.removeprefix("/sandbox/")
        try:
            if name == "faults":
                return 200, self._set_faults(body)
            order_name = str(body.get("order_name", ""))
            if name == "refund":
                index, quantity = int(body["line_index"]), int(body["quantity"])
                order = staff.refund(self.house, order_name, index, quantity)
            elif name == "deliver":
                at = datetime.fromisoformat(str(body["at"]))
                at = at if at.tzinfo else at.replace(tzinfo=UTC)
                order = staff.deliver(self.house, order_name, at)
            elif name == "parcel":
                order = staff.move_parcel(self.house, order_name, str(body["state"]))
            else:
                return 404, {"error": "There is no such door."}
        except (KeyError, TypeError, ValueError):
            return 400, {"error": "The request lacks something or cannot be read."}
        except staff.RefusedError as exc:
            return 422, {"error": str(exc)}
        return 200, {"order_name": order.name, "refunded": order.refunded}

    def _set_faults(self, body: dict[str, Any]) -> dict[str, Any]:
        if body.get("clear"):
            self.faults.clear()
        if "latency" in body:
            self.faults.latency = float(body["latency"])
        if "extra_fields" in body:
            self.faults.extra_fields = bool(body["extra_fields"])
        if "restore" in body:
            maximum = float(body.get("maximum", self.throttle.maximum))
            self.throttle.set(maximum, float(body["restore"]))
        if "kind" in body:
            self.faults.add(
                str(body["kind"]),
                int(body.get("count", 1)),
                str(body.get("retry_after", "")),
                float(body.get("seconds", 30.0)),
            )
        return {"ok": True}


def _with_strangers(value: Any) -> Any:
    """The same answer with fields nobody asked for, as a newer version might send."""
    if isinstance(value, dict):
        grown = {key: _with_strangers(inner) for key, inner in value.items()}
        return grown | {"somethingNew": {"deep": [1, None, "x"]}}
    return [_with_strangers(inner) for inner in value] if isinstance(value, list) else value


def serve_forever(
    *,
    customers: int,
    seed: int,
    port: int,
    started: Callable[[SandboxServer], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Serve a house until Ctrl-C or `stopped`; `started` is told the server once it answers."""
    house = SandboxHouse(seed, customers, datetime.now(UTC).replace(microsecond=0))
    with SandboxServer(house, port) as server:
        started(server)
        try:
            while not stopped():
                time.sleep(0.2)
        except KeyboardInterrupt:
            log.info("the sandbox was stopped")
