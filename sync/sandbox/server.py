"""The pretend house on loopback: Admin API, storefront and the staff's back door over HTTP."""

from __future__ import annotations

import gzip
import json
import logging
import re
import secrets
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from sync.sandbox import graphql_api, staff, storefront
from sync.sandbox.faults import Fault, Faults
from sync.sandbox.house import SandboxHouse
from sync.sandbox.root import QueryError, Root
from sync.sandbox.throttle import Throttle

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

_API = re.compile(r"/admin/api/\d{4}-\d{2}/graphql\.json")
_ATTRIBUTE = re.compile(r"attributes\[([^\]]{1,60})\]")
_LARGEST_BODY = 2_000_000


class SandboxServer:
    """Serves a house on 127.0.0.1 while the context is open; `port` 0 takes a free one."""

    def __init__(self, house: SandboxHouse, port: int = 0, token: str = "") -> None:
        self.house, self.root = house, Root(house)
        self.faults, self.throttle = Faults(), Throttle()
        self.token = token or f"sandbox_{secrets.token_hex(16)}"
        self.max_cost = graphql_api.MAX_COST
        """What one question may cost at most."""
        self.requests = 0
        """API requests seen so far, refused ones too."""
        self.connections = 0
        self._stopping = threading.Event()
        self._http = _Http(("127.0.0.1", port), _Handler)
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


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    owner: SandboxServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.debug("a line to the sandbox was cut", exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Http

    def setup(self) -> None:
        super().setup()
        self.server.owner.connections += 1

    def log_message(self, format: str, *args: Any) -> None:
        log.debug("sandbox request")

    # --- routes -------------------------------------------------------------------------

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.startswith("/cart/"):
            given = dict(parse_qsl(parts.query, keep_blank_values=True))
            cart = unquote(parts.path.removeprefix("/cart/"))
            try:
                page = storefront.checkout_page(cart, _attributes(given), given.get("email", ""))
            except staff.RefusedError as exc:
                self._json(404, {"error": str(exc)})
                return
            self._send(200, page.encode(), "text/html; charset=utf-8")
            return
        self._json(404, {"error": "There is nothing here."})

    def do_POST(self) -> None:
        owner, path = self.server.owner, urlsplit(self.path).path
        length = int(self.headers.get("Content-Length") or 0)
        if length > _LARGEST_BODY:
            self.close_connection = True
            self._json(413, {"error": "Too much at once."})
            return
        body = self.rfile.read(length)
        if _API.fullmatch(path):
            self._api(owner, body)
        elif path == "/admin/oauth/access_token":
            self._token(owner, body)
        elif path == "/checkout":
            self._checkout(owner, body)
        elif path.startswith("/sandbox/"):
            try:
                asked = json.loads(body or b"{}")
                if not isinstance(asked, dict):
                    raise ValueError
            except ValueError:
                self._json(400, {"error": "The body is no JSON object."})
                return
            self._json(*owner.command(path, asked))
        else:
            self._json(404, {"error": "There is nothing here."})

    def _token(self, owner: SandboxServer, body: bytes) -> None:
        """A day's token for the app "sandbox", whose secret is the server's token reversed."""
        try:
            asked = dict(json.loads(body))
        except (TypeError, ValueError):
            asked = {}
        wanted = {
            "client_id": "sandbox",
            "client_secret": owner.token[::-1],
            "grant_type": "client_credentials",
        }
        if asked != wanted:
            self._json(400, {"error": "invalid_client"})
            return
        self._json(200, {"access_token": owner.token, "scope": "", "expires_in": 86399})

    def _checkout(self, owner: SandboxServer, body: bytes) -> None:
        form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        try:
            cart = staff.parse_cart(form.get("cart", ""))
            order = staff.buy(owner.house, cart, form.get("email", ""), _attributes(form))
        except staff.RefusedError as exc:
            self._json(422, {"error": str(exc)})
            return
        total = f"{order.total // 100}.{order.total % 100:02}"
        self._json(201, {"order_name": order.name, "total": total, "currency": "EUR"})

    def _api(self, owner: SandboxServer, body: bytes) -> None:
        owner.requests += 1
        if owner.faults.latency:
            owner.pause(owner.faults.latency)
        fault = owner.faults.next()
        if fault and fault.kind.isdigit():
            self._fail(fault)
            return
        if fault and fault.kind == "hang":
            owner.pause(fault.seconds)
            self.close_connection = True
            return
        if not secrets.compare_digest(
            self.headers.get("X-Shopify-Access-Token", "").encode(), owner.token.encode()
        ):
            words = "[API] Invalid API key or access token (unrecognized login or wrong password)"
            self._json(401, {"errors": words})
            return
        try:
            asked = json.loads(body)
        except ValueError:
            self._json(400, {"errors": "Bad Request"})
            return
        payload = json.dumps(owner.graphql(asked), ensure_ascii=False).encode()
        if fault and fault.kind == "drop":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        if fault and fault.kind == "garbage":
            payload = b"<html>not what was asked</html>"
        if fault and fault.kind == "truncate":
            payload = payload[: len(payload) // 2]
        self._send(200, payload, "application/json; charset=utf-8")

    def _fail(self, fault: Fault) -> None:
        headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        if fault.kind == "302":
            headers["Location"] = "http://elsewhere.example.com/"
        self._json(int(fault.kind), {"errors": "The sandbox was told to fail."}, headers)

    # --- answers ------------------------------------------------------------------------

    def _json(
        self, status: int, body: dict[str, Any], headers: dict[str, str] | None = None
    ) -> None:
        payload = json.dumps(body, ensure_ascii=False).encode()
        self._send(status, payload, "application/json; charset=utf-8", headers)

    def _send(
        self, status: int, payload: bytes, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        packed = len(payload) > 1400 and "gzip" in self.headers.get("Accept-Encoding", "")
        if packed:
            payload = gzip.compress(payload, 1)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(payload)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("X-Content-Type-Options", "nosniff")
        buffered = getattr(self, "_headers_buffer", [])
        head = b"".join(buffered) + b"\r\n"
        buffered.clear()
        # One write, so that head and body leave in one packet where they fit.
        self.wfile.write(head + payload)


def _attributes(given: dict[str, str]) -> dict[str, str]:
    found = ((_ATTRIBUTE.fullmatch(key), value) for key, value in given.items())
    return {match[1]: value[:200] for match, value in found if match}


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
