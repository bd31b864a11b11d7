"""The line to the Admin API against answers as Vendure gives them, on loopback without Vendure."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.vendure.pull import open_admin
from sync.http import ONCE, Policy
from tests.unit.sync.conftest import FakeTime

ASK = "query Ask($take: Int) { customers { totalItems } }"


def failure(code, message="No."):
    return {"errors": [{"message": message, "extensions": {"code": code}}], "data": None}


class Scripted(ThreadingHTTPServer):
    """Answers `Ask` from a list, the last one for ever; knows one user and hands out tokens."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = [{"data": {"fine": True}}]
        self.asked = []
        self.valid = set()
        self.hands_out = True
        self.url = f"http://127.0.0.1:{self.server_address[1]}"

    def answer(self, body, headers):
        """(status, answer, token)."""
        name = re.search(r"(?:query|mutation) (\w+)", body["query"])[1]
        self.asked.append(name)
        if name == "Login":
            if body["variables"]["password"] != "right":
                failed = {"__typename": "InvalidCredentialsError"}
                return 200, {"data": {"login": failed}}, ""
            token = f"token {len(self.asked)}" if self.hands_out else ""
            self.valid = {f"Bearer {token}", "key"}
            return 200, {"data": {"login": {"__typename": "CurrentUser"}}}, token
        if not self.valid & {headers.get("Authorization"), headers.get("vendure-api-key")}:
            return 200, failure("FORBIDDEN"), ""
        if name == "Known":
            return 200, {"data": {"globalSettings": {"id": "1"}}}, ""
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        found = found(body["variables"]) if callable(found) else found
        invalid = found.get("errors") and "GRAPHQL_VALIDATION" in json.dumps(found)
        return 400 if invalid else 200, found, ""


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        status, answer, token = self.server.answer(body, self.headers)
        data = json.dumps(answer).encode()
        self.send_response(status)
        if token:
            self.send_header("vendure-auth-token", token)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Silence."""


@pytest.fixture
def server():
    found = Scripted()
    thread = threading.Thread(target=found.serve_forever, args=(0.02,))
    thread.start()
    yield found
    found.shutdown()
    thread.join()
    found.server_close()


@pytest.fixture
def opened(server):
    lines = []

    def line(secret="right", policy=None, **options):  # noqa: S107 - no real one
        options = {"url": server.url, "user": "ada", **options}
        given = {name: value for name, value in options.items() if value}
        config = AccountConfig(AccountId(1), "Main store", "vendure", given, secret)
        lines.append(open_admin(config, FakeTime(), lambda: False, policy or Policy()))
        return lines[-1]

    yield line
    for one in lines:
        one.close()


def test_the_token_of_the_sign_in_is_sent_with_every_question(server, opened):
    admin = opened()
    assert admin.ask(ASK, {}) == admin.ask(ASK, {}) == {"fine": True}
    assert server.asked == ["Login", "Ask", "Ask"]


def test_a_session_that_ran_out_is_renewed_once(server, opened):
    admin = opened()
    admin.ask(ASK, {})
    server.valid = set()
    assert admin.ask(ASK, {}) == {"fine": True}
    assert server.asked[2:] == ["Ask", "Known", "Login", "Ask"]


def test_a_refused_password_and_a_missing_token_are_told_apart(server, opened):
    with pytest.raises(NeedsSignInError, match="refused the sign-in"):
        opened("wrong").ask(ASK, {})
    server.hands_out = False
    with pytest.raises(NeedsSignInError, match="tokenMethod"):
        opened().ask(ASK, {})


def test_a_key_is_sent_as_it_is_and_its_refusal_is_told(server, opened):
    with pytest.raises(NeedsSignInError):
        opened("key", user="").ask(ASK, {})
    server.valid = {"key"}
    assert opened("key", user="").ask(ASK, {}) == {"fine": True}
    assert "Login" not in server.asked


def test_what_is_forbidden_to_somebody_known_is_a_permission(server, opened):
    server.answers = [failure("FORBIDDEN")]
    with pytest.raises(NotPermittedError, match="lacks a permission"):
        opened().ask(ASK, {})
    assert server.asked.count("Login") == 1


@pytest.mark.parametrize(
    ("code", "error", "words"),
    [
        ("CHANNEL_NOT_FOUND", NotPermittedError, "option channel"),
        ("ENTITY_NOT_FOUND", RejectedError, "deleted there"),
        ("USER_INPUT_ERROR", RejectedError, "refused the question"),
        ("GRAPHQL_VALIDATION_FAILED", RejectedError, "does not know a part"),
    ],
)
def test_a_final_error_is_asked_once_and_put_in_words(server, opened, code, error, words):
    server.answers = [failure(code)]
    with pytest.raises(error, match=words):
        opened().ask(ASK, {})
    assert server.asked.count("Ask") == 1


def test_an_inner_failure_may_pass_for_a_reader_and_is_unclear_for_a_writer(server, opened):
    server.answers = [failure("INTERNAL_SERVER_ERROR"), {"data": {"fine": True}}]
    assert opened().ask(ASK, {}) == {"fine": True}
    server.answers = [failure("INTERNAL_SERVER_ERROR")]
    with pytest.raises(RetryLaterError) as caught:
        opened().ask(ASK, {})
    assert not isinstance(caught.value, UnclearError)
    before = server.asked.count("Ask")
    with pytest.raises(UnclearError):
        opened(policy=ONCE).ask(ASK, {})
    assert server.asked.count("Ask") == before + 1


def test_pages_shrink_to_what_the_server_gives_at_once(server, opened):
    def limited(variables):
        if variables["take"] > 30:
            return failure("USER_INPUT_ERROR", "Maximal 30 Ergebnisse, bitte")
        return {"data": {"took": variables["take"]}}

    server.answers = [limited]
    admin = opened()
    assert admin.ask(ASK, {"take": 100}) == {"took": 30}
    assert admin.ask(ASK, {"take": 50}) == {"took": 30}
    assert admin.ask(ASK, {"take": 7}) == {"took": 7}
    assert server.asked.count("Ask") == 4


def test_an_answer_without_content_is_a_refusal(server, opened):
    server.answers = [{"data": None}]
    with pytest.raises(RejectedError, match="without content"):
        opened().ask(ASK, {})


def test_what_vendure_said_is_only_in_the_cause(server, opened):
    server.answers = [failure("USER_INPUT_ERROR", "Ada Lovelace, ada@example.com")]
    with pytest.raises(RejectedError) as caught:
        opened().ask(ASK, {})
    assert "Ada" not in str(caught.value)
    assert "Ada" in str(caught.value.__cause__)
