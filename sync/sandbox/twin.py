"""What the small pretend services share: JSON over HTTP on loopback, behind a key."""

from __future__ import annotations

import json
import logging
import secrets
import threading
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

Answer = tuple[int, dict[str, Any]]
_LARGEST_BODY = 100_000
_NO_CONTENT = 204


class Twin:
    """Serves on 127.0.0.1 while the context is open; `answer` is the service itself."""

    header = ""
    """The header that carries the key."""

    def __init__(self, credential: str, port: int = 0) -> None:
        self.credential = credential
        self.lock = threading.RLock()
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
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def now(self) -> datetime:
        """What its answers are dated with."""
        return datetime.now(UTC)

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        raise NotImplementedError


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    owner: Twin

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.debug("a line to a pretend service was cut", exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Http

    def date_time_string(self, timestamp: float | None = None) -> str:
        return format_datetime(self.server.owner.now().astimezone(UTC), usegmt=True)

    def log_message(self, format: str, *args: Any) -> None:
        log.debug("request to a pretend service")

    def do_GET(self) -> None:
        self._serve("GET", None)

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        if length > _LARGEST_BODY:
            self.close_connection = True
            self._send(413, {"error": "Too much at once."})
            return
        raw = self.rfile.read(length)
        try:
            self._serve("POST", json.loads(raw or b"{}"))
        except ValueError:
            self._send(400, {"error": "The body is no JSON."})

    def _serve(self, method: str, body: Any) -> None:
        twin = self.server.owner
        given = self.headers.get(twin.header, "").encode()
        if not secrets.compare_digest(given, twin.credential.encode()):
            self._send(401, {"error": "The key is not known."})
            return
        parts = urlsplit(self.path)
        with twin.lock:
            self._send(*twin.answer(method, parts.path, dict(parse_qsl(parts.query)), body))

    def _send(self, status: int, body: dict[str, Any]) -> None:
        payload = b"" if status == _NO_CONTENT else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)
