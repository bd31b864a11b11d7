"""An object store on loopback that can be told to lie, to hang up half way, or to refuse. It speaks
as much of S3, of Google's XML interface and of Azure's as putting a film asks for."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit


class Bucket(ThreadingHTTPServer):
    """`objects` is what it holds, by path. `refuse` is a status and a code said to everything;
    `kept` is what it makes of a body before it keeps it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.objects: dict[str, bytes] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.blocks: dict[str, bytes] = {}
        self.asked: list[tuple[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.refuse: tuple[int, str] | None = None
        self.leads = ""
        """Where everybody is sent to."""
        self.hides_missing = False
        """As for a key that may not list: what is not there is forbidden."""
        self.cuts: list[Callable[[str, str], bool]] = []
        """Each hangs up once, half way through the first body it says yes to."""
        self.kept: Callable[[bytes], bytes] = lambda body: body
        self.size_told: Callable[[int], int] = lambda size: size
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A line that was cut on purpose is no news."""

    def count(self, verb: str, pattern: str) -> int:
        return sum(1 for said, path in self.asked if said == verb and re.search(pattern, path))


class _Handler(BaseHTTPRequestHandler):
    server: Bucket
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(self.server.size_told(len(body))))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        if self.server.size_told(len(body)) != len(body):
            self.close_connection = True

    def _answer(self) -> None:
        far = self.server
        parts = urlsplit(self.path)
        key, query = unquote(parts.path), parse_qs(parts.query, keep_blank_values=True)
        with far.lock:
            far.asked.append((self.command, self.path))
            far.headers.append(dict(self.headers))
            cut = next((one for one in far.cuts if one(self.command, self.path)), None)
            if cut is not None:
                far.cuts.remove(cut)
        length = int(self.headers.get("Content-Length") or 0)
        if cut is not None:
            self.rfile.read(length // 2)
            self.close_connection = True
            self.connection.close()
            return
        body = self.rfile.read(length)
        if far.leads:
            self._say(307, Location=far.leads + self.path)
            return
        if far.refuse is not None:
            status, code = far.refuse
            self._say(status, f"<Error><Code>{code}</Code></Error>".encode())
            return
        getattr(self, f"_{self.command.lower()}")(key, query, body)

    def _put(self, key: str, query: dict[str, list[str]], body: bytes) -> None:
        if "comp" in query:
            self._put_block(key, query, body)
            return
        if "partNumber" in query:
            self.server.uploads[query["uploadId"][0]][int(query["partNumber"][0])] = body
        else:
            self.server.objects[key] = self.server.kept(body)
        self._say(200, ETag=_tag(body))

    def _put_block(self, key: str, query: dict[str, list[str]], body: bytes) -> None:
        """Azure's parts are named, and listed at the end."""
        if query["comp"] == ["block"]:
            self.server.blocks[query["blockid"][0]] = body
        else:
            names = re.findall(r"<(?:Latest|Uncommitted)>([^<]+)<", body.decode())
            blocks = self.server.blocks
            self.server.objects[key] = self.server.kept(b"".join(blocks.pop(one) for one in names))
        self._say(201, ETag=_tag(body))

    def _post(self, key: str, query: dict[str, list[str]], body: bytes) -> None:
        far = self.server
        if query.get("comp") == ["batch"]:
            self._delete_batch(body)
            return
        if "uploads" in query:
            name = f"u{len(far.asked)}"
            far.uploads[name] = {}
            told = f"<R><Bucket>b</Bucket><Key>k</Key><UploadId>{name}</UploadId></R>"
            self._say(200, told.encode())
            return
        made = far.uploads.pop(query["uploadId"][0])
        far.objects[key] = far.kept(b"".join(made[number] for number in sorted(made)))
        tag = _tag(far.objects[key])
        self._say(200, f"<R><ETag>{tag}</ETag></R>".encode())

    def _delete_batch(self, body: bytes) -> None:
        """Azure deletes in a message of messages, and answers in one."""
        said = []
        for number, path in enumerate(re.findall(r"DELETE (\S+) HTTP", body.decode())):
            known = self.server.objects.pop(unquote(urlsplit(path).path), None)
            status = "404 Not Found" if known is None else "202 Accepted"
            said.append(
                f"--batchresponse_b\r\nContent-Type: application/http\r\nContent-ID: {number}\r\n"
                f"\r\nHTTP/1.1 {status}\r\nx-ms-request-id: r\r\n\r\n\r\n"
            )
            self.server.asked.append(("DELETE", path))
        whole = "".join(said) + "--batchresponse_b--\r\n"
        self._say(202, whole.encode(), Content_Type="multipart/mixed; boundary=batchresponse_b")

    def _get(self, key: str, query: dict[str, list[str]], body: bytes) -> None:
        if query.get("comp") == ["list"]:
            self._list_blobs(key, query)
            return
        if "list-type" in query:
            prefix = f"{key.rstrip('/')}/{query.get('prefix', [''])[0]}"
            names = [name for name in self.server.objects if name.startswith(prefix)]
            rows = "".join(
                f"<Contents><Key>{name.split('/', 2)[2]}</Key><Size>1</Size>"
                "<LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>"
                for name in names
            )
            self._say(200, f"<ListBucketResult>{rows}</ListBucketResult>".encode())
            return
        found = self.server.objects.get(key)
        if found is None:
            hidden = self.server.hides_missing
            code = "AccessDenied" if hidden else "NoSuchKey"
            self._say(403 if hidden else 404, f"<Error><Code>{code}</Code></Error>".encode())
            return
        modified = "Thu, 01 Jan 2026 00:00:00 GMT"
        self._say(200, found, ETag=_tag(found), Last_Modified=modified)

    def _list_blobs(self, key: str, query: dict[str, list[str]]) -> None:
        prefix = f"{key.rstrip('/')}/{query.get('prefix', [''])[0]}"
        rows = "".join(
            f"<Blob><Name>{name.split('/', 2)[2]}</Name><Properties><Content-Length>1"
            "</Content-Length><Last-Modified>Thu, 01 Jan 2026 00:00:00 GMT</Last-Modified>"
            "<Etag>x</Etag></Properties></Blob>"
            for name in self.server.objects
            if name.startswith(prefix)
        )
        told = f"<EnumerationResults><Blobs>{rows}</Blobs><NextMarker/></EnumerationResults>"
        self._say(200, told.encode())

    _head = _get

    def _delete(self, key: str, query: dict[str, list[str]], body: bytes) -> None:
        if "uploadId" in query:
            self.server.uploads.pop(query["uploadId"][0], None)
        else:
            self.server.objects.pop(key, None)
        self._say(202 if "x-ms-version" in self.headers else 204)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _answer

    def log_message(self, *_: object) -> None:
        """Silence."""


def _tag(body: bytes) -> str:
    return f'"{md5(body, usedforsecurity=False).hexdigest()}"'


@contextmanager
def bucket() -> Iterator[Bucket]:
    found = Bucket()
    thread = threading.Thread(target=found.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield found
    finally:
        found.shutdown()
        thread.join()
        found.server_close()
