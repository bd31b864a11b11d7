"""A reverse proxy on loopback that forwards everything and goes wrong where it was told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPException, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

STATUSES = frozenset(
    ("302", "401", "403", "404", "408", "409", "410", "429", "500", "502", "503", "504")
)
"""Answered instead of asking the target at all."""
OTHERS = frozenset(("hang", "garbage", "truncate", "drop", "refuse"))
_OWN_HEADERS = {"connection", "content-length", "date", "keep-alive", "server", "transfer-encoding"}
_FOR_US = {"connection", "content-length", "host"}
_PATIENCE = 30.0


@dataclass(slots=True)
class _Fault:
    kind: str
    left: int
    retry_after: str
    seconds: float
    when: str
    skip: int = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class FaultProxy:
    """Use it as a context manager; `url` stands for the target's own address."""

    def __init__(self, target_url: str) -> None:
        parts = urlsplit(target_url)
        self.target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self.prefix = parts.path.rstrip("/")
        self.requests: list[tuple[str, str, int]] = []
        """(method, path, status told to the asker); 0 where the line was closed without one."""
        self.rewrite: Callable[[bytes], bytes] | None = None
        """What becomes of the body of every answer that is not a refusal."""
        self.closing = threading.Event()
        self._faults: list[_Fault] = []
        self._lock = threading.Lock()
        self._lines: set[socket.socket] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        with self._lock:
            for line in self._lines:
                with suppress(OSError):  # who asked may have gone already
                    line.shutdown(socket.SHUT_RDWR)
        self._server.server_close()

    def add(
        self,
        kind: str,
        count: int = 1,
        *,
        retry_after: str = "",
        seconds: float = 30.0,
        when: str = "",
        skip: int = 0,
    ) -> None:
        """Let the next `count` requests go wrong, of those whose path or body contains `when`,
        after `skip` more of them.

        Kinds: a status; "hang" (silent for `seconds`, less when the proxy closes), "garbage"
        (HTML with status 200), "truncate" (half of the target's answer under its whole length),
        "drop" (the target does its work, the answer is lost), "refuse" (nothing is forwarded).
        """
        if kind not in STATUSES | OTHERS:
            raise ValueError(f"no such fault: {kind}")
        with self._lock:
            self._faults.append(_Fault(kind, count, retry_after, seconds, when, skip))

    def clear(self) -> None:
        """Go wrong no more."""
        with self._lock:
            self._faults.clear()

    def next_fault(self, path: str, body: bytes) -> _Fault | None:
        with self._lock:
            for fault in self._faults:
                if fault.left and (fault.when in path or fault.when.encode() in body):
                    if fault.skip:
                        fault.skip -= 1
                        continue
                    fault.left -= 1
                    return fault
        return None

    def opened(self, line: socket.socket) -> None:
        with self._lock:
            self._lines.add(line)

    def closed(self, line: socket.socket) -> None:
        with self._lock:
            self._lines.discard(line)


def _handler(proxy: FaultProxy) -> type[BaseHTTPRequestHandler]:
    class Handler(_ProxyHandler):
        house = proxy

    return Handler


class _ProxyHandler(BaseHTTPRequestHandler):
    """One line from an asker, with a line of its own to the target."""

    house: FaultProxy
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def setup(self) -> None:
        super().setup()
        self.house.opened(self.connection)
        self._target = HTTPConnection(*self.house.target, timeout=_PATIENCE)

    def finish(self) -> None:
        # Off the list first: a line that is being shut down must still be open.
        self.house.closed(self.connection)
        self._target.close()
        super().finish()

    def log_message(self, *_: object) -> None:
        """Silence."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        fault = self.house.next_fault(self.path, body)
        kind = fault.kind if fault else ""
        if fault and kind in STATUSES:
            self._tell(_stated(fault))
        elif kind == "garbage":
            self._tell(_Answer(200, (("Content-Type", "text/html"),), b"<html>Hello!</html>"))
        elif kind == "refuse":
            self._hang_up()
        elif fault and kind == "hang":
            self.house.closing.wait(fault.seconds)
            self._hang_up()
        else:
            answer = self._forward(body)
            if kind == "drop":
                self._hang_up()
            else:
                self._tell(answer, cut=kind == "truncate")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

    def _forward(self, body: bytes) -> _Answer:
        rewrite = self.house.rewrite
        left_out = _FOR_US if rewrite is None else _FOR_US | {"accept-encoding"}
        headers = {k: v for k, v in self.headers.items() if k.lower() not in left_out}
        path = self.house.prefix + self.path
        try:
            self._target.request(self.command, path, body or None, headers)
            answer = _read(self._target.getresponse())
        except (OSError, HTTPException):
            self._target.close()
            return _Answer(502, (), b"")
        if rewrite is None or not 200 <= answer.status < 300:
            return answer
        return replace(answer, body=rewrite(answer.body))

    def _tell(self, answer: _Answer, *, cut: bool = False) -> None:
        self.house.requests.append((self.command, self.path, answer.status))
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body[: len(answer.body) // 2] if cut else answer.body)
        self.close_connection = self.close_connection or cut

    def _hang_up(self) -> None:
        self.house.requests.append((self.command, self.path, 0))
        self.close_connection = True


def _stated(fault: _Fault) -> _Answer:
    headers = [("Content-Type", "application/json")]
    if fault.retry_after:
        headers.append(("Retry-After", fault.retry_after))
    if fault.kind == "302":
        headers.append(("Location", "https://elsewhere.example.com/"))
    return _Answer(int(fault.kind), tuple(headers), b'{"message": "a planted fault"}')


def _read(response: HTTPResponse) -> _Answer:
    kept = tuple((k, v) for k, v in response.getheaders() if k.lower() not in _OWN_HEADERS)
    return _Answer(response.status, kept, response.read())
