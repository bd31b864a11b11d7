"""The pretend house's HTTP: routes, the checkout form, and answers that go wrong on request."""

from __future__ import annotations

import gzip
import json
import logging
import re
import secrets
import socket
from datetime import UTC
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sync.sandbox import staff, storefront

if TYPE_CHECKING:
    from sync.sandbox.faults import Fault
    from sync.sandbox.server import SandboxServer

log = logging.getLogger(__name__)

_API = re.compile(r"/admin/api/\d{4}-\d{2}/graphql\.json")
_ATTRIBUTE = re.compile(r"attributes\[([^\]]{1,60})\]")
_LARGEST_BODY = 2_000_000


class Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    owner: SandboxServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.debug("a line to the sandbox was cut", exc_info=True)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Http

    def setup(self) -> None:
        super().setup()
        self.server.owner.connections += 1

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The house's own clock, which also stamps what changes in it."""
        return format_datetime(self.server.owner.house.clock().astimezone(UTC), usegmt=True)

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
