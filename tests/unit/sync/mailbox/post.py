"""Mail servers on loopback: a real one that keeps what it gets, and one that says what a test
says."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from tests.servers.processes import free_port

USER, SECRET = "concierge@example.com", "not-a-secret-of-anybody"
LINK = "https://films.example.com/k7f3q9x2m5v8b1n4c6z0w/"
KEY = "0123456789abcdef0123456789abcdef"
TO = "chloe@example.org"


class Kept:
    """A mail server's handler."""

    def __init__(self) -> None:
        self.got: list[Envelope] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        self.got.append(envelope)
        return "250 Kept"


def certificate(home: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The server's side and a client's that trusts it."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate, and is not here")
    key, made = home / "key.pem", home / "certificate.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", str(key), "-out", str(made)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(made, key)
    return server, ssl.create_default_context(cafile=str(made))


def _known(server: Any, session: Any, envelope: Any, mechanism: str, told: Any) -> AuthResult:
    is_right = (told.login, told.password) == (USER.encode(), SECRET.encode())
    return AuthResult(success=is_right, handled=False)


@contextmanager
def mail_server(
    context: ssl.SSLContext, *, at_once: bool = False, handler: Kept | None = None
) -> Iterator[tuple[Kept, int]]:
    """Takes mail only on an encrypted line, after STARTTLS only from whoever signed in."""
    kept, port = handler or Kept(), free_port()
    safe: Mapping[str, Any] = (
        {"ssl_context": context, "auth_require_tls": False}
        if at_once
        else {"tls_context": context, "require_starttls": True, "auth_required": True}
    )
    controller = Controller(
        kept, hostname="127.0.0.1", port=port, authenticator=_known,
        ready_timeout=10, **safe,
    )  # fmt: skip
    controller.start()
    try:
        yield kept, port
    finally:
        controller.stop()


class Rude(threading.Thread):
    """Says `replies` by verb ("CONNECT", "EHLO", "MAIL", ..., "." for the end of a message), OK
    where it has none, and hangs up where a reply is empty."""

    def __init__(self, replies: Mapping[str, str]) -> None:
        super().__init__(daemon=True)
        self.replies = {"CONNECT": "220 ready", "DATA": "354 go on", **replies}
        self.said: list[str] = []
        self.messages: list[bytes] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.listening.getsockname()[1])

    def run(self) -> None:
        while True:
            try:
                line, _ = self.listening.accept()
            except OSError:
                return
            # Whoever rang may have gone, with words for him still on their way.
            with suppress(OSError), line, line.makefile("rwb") as talk:
                self._talk(talk)

    def _talk(self, talk: Any) -> None:
        if not self._reply(talk, "CONNECT"):
            return
        while told := talk.readline():
            verb = told.split()[0].decode("ascii", "replace").upper().partition(":")[0]
            self.said.append(verb)
            if not self._reply(talk, verb) or verb == "QUIT":
                return
            if verb == "DATA" and self.replies["DATA"].startswith("354"):
                lines = []
                while (one := talk.readline()) not in {b".\r\n", b""}:
                    lines.append(one)
                self.messages.append(b"".join(lines))
                if not self._reply(talk, "."):
                    return

    def _reply(self, talk: Any, verb: str) -> bool:
        reply = self.replies.get(verb, "250 fine")
        if not reply:
            return False
        talk.write(reply.encode() + b"\r\n")
        talk.flush()
        return True


@contextmanager
def rude_server(**replies: str) -> Iterator[Rude]:
    found = Rude({"." if verb == "END" else verb: reply for verb, reply in replies.items()})
    found.start()
    try:
        yield found
    finally:
        found.listening.shutdown(socket.SHUT_RDWR)
        found.listening.close()
        found.join(5)


def payload(**changes: Any) -> dict[str, Any]:
    return {
        "to": TO,
        "subject": "The ivory coat",
        "text": "Dear Chloé,\n\nTake the 38.\nIt falls well.",
        "link": LINK,
        "title": "Thirty seconds for you",
        "language": "en",
        "thumbnail": "17.gif",
        "sender": "Ana Ribeiro",
    } | changes


def email(**changes: Any) -> Delivery:
    return Delivery(KEY, DeliveryKind.EMAIL, "cus_1", payload(**changes))


def config(port: int, films: Path | None = None, **options: str) -> AccountConfig:
    told = {"host": "127.0.0.1", "from": USER, "port": str(port), **options}
    return AccountConfig(AccountId(5), "House mail", "mail", told, SECRET, films)
