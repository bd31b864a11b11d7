"""A web server on loopback that shows a folder, as a house's would, and hears the beacon."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

BEACON = "/b"


class Origin(ThreadingHTTPServer):
    """`log` are the lines of its access log; `views` what the beacon said, in order."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
        self.log: list[str] = []
        self.asked: list[str] = []
        self.views: list[tuple[str, str, str]] = []
        self.heard = threading.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def events(self) -> list[str]:
        with self.heard:
            return [event for _, event, _ in self.views]

    def wait_for(self, event: str) -> None:
        with self.heard:
            assert self.heard.wait_for(
                lambda: any(one == event for _, one, _ in self.views), timeout=30
            ), f"the beacon never said {event}"


class _Handler(SimpleHTTPRequestHandler):
    server: Origin
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.server.asked.append(self.path)
        if parts.path == BEACON:
            query = parse_qs(parts.query)
            with self.server.heard:
                self.server.views.append((query["v"][0], query["e"][0], query["s"][0]))
                self.server.heard.notify_all()
            self.send_response(204)
            self.end_headers()
            return
        path = Path(self.translate_path(self.path))
        span = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if span and path.is_file():
            self._send_part(path, int(span[1]), int(span[2] or path.stat().st_size - 1))
            return
        super().do_GET()

    def _send_part(self, path: Path, first: int, last: int) -> None:
        whole = path.read_bytes()
        body = whole[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {first}-{first + len(body) - 1}/{len(whole)}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """As nginx's "combined" format has it."""
        agent = self.headers.get("User-Agent", "-") if hasattr(self, "headers") else "-"
        at = datetime.now(UTC).strftime("%d/%b/%Y:%H:%M:%S +0000")
        status = code.value if isinstance(code, HTTPStatus) else code
        self.server.log.append(
            f'{self.client_address[0]} - - [{at}] "{self.requestline}" {status} 0 "-" "{agent}"'
        )

    def log_message(self, *_: object) -> None:
        """Silence."""


class _Quiet(Origin):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser drops lines it no longer needs."""


@contextmanager
def origin(folder: Path) -> Iterator[Origin]:
    found = _Quiet(folder)
    thread = threading.Thread(target=found.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield found
    finally:
        found.shutdown()
        thread.join()
        found.server_close()
