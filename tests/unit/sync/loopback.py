"""A far side on loopback that answers what a test says, whatever is asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FarSide(ThreadingHTTPServer):
    """`body` is what it says, JSON unless bytes, or a function of the question's JSON; `serve`
    takes the whole answer over."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body: Any = {}
        self.serve: Callable[[BaseHTTPRequestHandler], None] | None = None
        self.asked: list[Any] = []
        self.ended = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A line that was cut on purpose is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: FarSide
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        far = self.server
        sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        asked = json.loads(sent) if sent else None
        far.asked.append(asked)
        if far.serve is not None:
            self.close_connection = True
            far.serve(self)
            return
        told = far.body(asked) if callable(far.body) else far.body
        body = told if isinstance(told, bytes) else json.dumps(told).encode()
        self.send_response(far.status)
        for name, value in far.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PATCH = do_PUT = _answer

    def log_message(self, *_: object) -> None:
        """Silence."""


@contextmanager
def far_side() -> Iterator[FarSide]:
    found = FarSide()
    thread = threading.Thread(target=found.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield found
    finally:
        found.ended.set()
        found.shutdown()
        thread.join()
        found.server_close()
