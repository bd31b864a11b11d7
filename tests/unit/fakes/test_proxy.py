"""The proxy that goes wrong: what it forwards, and each of its faults as an asker sees it."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from tests.fakes.proxy import STATUSES, FaultProxy


class _Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.path, body, self.headers.get("Authorization")))
        answer = json.dumps({"got": body.decode()}).encode()
        self.send_response(200)
        self.send_header("X-Told", "yes")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        """Silence."""


@pytest.fixture
def echo():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    server.seen = []
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proxy(echo):
    with FaultProxy(f"http://127.0.0.1:{echo.server_address[1]}/base") as found:
        yield found


def _post(proxy, body="hello", **changes):
    with requests.Session() as line:
        line.trust_env = False
        asked = {"timeout": 5, "allow_redirects": False, **changes}
        return line.post(f"{proxy.url}/api", data=body, headers={"Authorization": "x"}, **asked)


def test_what_is_asked_arrives_and_what_is_answered_comes_back(proxy, echo):
    answer = _post(proxy)
    assert (answer.json(), answer.headers["X-Told"]) == ({"got": "hello"}, "yes")
    assert echo.seen == [("/base/api", b"hello", "x")]
    assert proxy.requests == [("POST", "/api", 200)]


@pytest.mark.parametrize("kind", sorted(STATUSES))
def test_a_status_is_told_as_often_as_asked_for_and_nothing_is_forwarded(proxy, echo, kind):
    proxy.add(kind, count=2, retry_after="3")
    told = [_post(proxy) for _ in range(3)]
    assert [answer.status_code for answer in told] == [int(kind), int(kind), 200]
    assert told[0].headers["Retry-After"] == "3"
    assert ("Location" in told[0].headers) is (kind == "302")
    assert len(echo.seen) == 1


def test_a_fault_waits_for_the_request_it_is_meant_for(proxy):
    proxy.add("503", when="mutation")
    told = [_post(proxy, body).status_code for body in ("query", "mutation", "mutation")]
    assert told == [200, 503, 200]


def test_a_dropped_answer_was_work_done(proxy, echo):
    proxy.add("drop")
    with pytest.raises(requests.ConnectionError):
        _post(proxy)
    assert len(echo.seen) == 1
    assert proxy.requests == [("POST", "/api", 0)]


def test_a_refused_request_never_arrives(proxy, echo):
    proxy.add("refuse")
    with pytest.raises(requests.ConnectionError):
        _post(proxy)
    assert echo.seen == []


def test_a_truncated_answer_is_half_of_what_it_says(proxy, echo):
    proxy.add("truncate")
    with pytest.raises(requests.RequestException):
        _post(proxy)
    assert len(echo.seen) == 1
    assert _post(proxy).status_code == 200


def test_garbage_is_no_json_though_it_says_200(proxy):
    proxy.add("garbage")
    answer = _post(proxy)
    assert answer.status_code == 200
    with pytest.raises(ValueError):
        answer.json()


def test_a_hanging_answer_outlasts_the_asker_and_ends_with_the_proxy(proxy, echo):
    proxy.add("hang")
    with pytest.raises(requests.ReadTimeout):
        _post(proxy, timeout=0.1)
    assert echo.seen == []


def test_faults_can_be_called_off_and_must_be_known(proxy):
    proxy.add("500", count=9)
    proxy.clear()
    assert _post(proxy).status_code == 200
    with pytest.raises(ValueError):
        proxy.add("earthquake")


def test_a_target_that_is_gone_is_a_bad_gateway():
    with FaultProxy("http://127.0.0.1:9") as found:
        assert _post(found).status_code == 502
