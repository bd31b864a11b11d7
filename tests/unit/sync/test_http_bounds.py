"""Answers that never end, come drop by drop, unpack to more than there is room for, or send us
elsewhere: what the line makes of each."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from concierge.domain.errors import (
    AccountError,
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from sync import answers
from sync.http import ONCE, Policy, Wire, safe_base
from tests.unit.sync.conftest import START, FakeTime
from tests.unit.sync.loopback import far_side

SHORT = Policy(tries=1, read_timeout=5.0, largest=100_000)


@pytest.fixture
def far():
    with far_side() as found:
        yield found


@pytest.fixture
def line():
    lines = []

    def made(policy=SHORT, **more):
        lines.append(Wire("Shop", {}, FakeTime(), policy=policy, **more))
        return lines[-1]

    yield made
    for one in lines:
        one.close()


def packed(size):
    # Without a time of packing: what a test is named after has to be the same in every process.
    return gzip.compress(b'{"x":"' + b"0" * size + b'"}', mtime=0)


@pytest.mark.parametrize("tries", [1, 3])
def test_an_answer_that_unpacks_to_too_much_is_not_taken_in(far, line, tries):
    far.body, far.headers = packed(50_000_000), {"Content-Encoding": "gzip"}
    with pytest.raises(UnclearError if tries == 1 else RejectedError, match="too large") as caught:
        line(replace(SHORT, tries=tries)).post_json(far.url, {})
    assert isinstance(caught.value, RejectedError) is (tries > 1)
    assert len(far.asked) == 1


def test_a_bomb_is_given_up_long_before_its_end(far, line):
    taken = []

    class Counted:
        status_code, headers = 200, {"Content-Encoding": "gzip"}

        def __init__(self):
            self.raw, self._left = self, packed(50_000_000)

        def read1(self, amount, decode_content):
            piece, self._left = self._left[:1000], self._left[1000:]
            taken.append(len(piece))
            return piece

        def close(self):
            taken.append("closed")

    with pytest.raises(answers.TooLargeError):
        answers.taken(Counted(), time.monotonic() + 5, 100_000)
    assert taken == [1000, "closed"]


def test_an_answer_without_an_end_is_not_taken_in(far, line):
    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        while not far.ended.is_set():
            handler.wfile.write(b" " * 65536)

    far.serve = endless
    with pytest.raises(UnclearError, match="too large"):
        line().post_json(far.url, {})


def test_a_refusal_that_is_too_large_stays_a_refusal(far, line):
    far.status, far.body, far.headers = 401, packed(9_000_000), {"Content-Encoding": "gzip"}
    with pytest.raises(NeedsSignInError):
        line().post_json(far.url, {})


def test_packed_answers_that_fit_are_read(far, line):
    far.body, far.headers = packed(90_000), {"Content-Encoding": "gzip"}
    assert len(line().post_json(far.url, {})["x"]) == 90_000


@pytest.mark.parametrize(
    "body", [packed(5000)[:-9], b"not packed at all", b""], ids=["short", "plain", "empty"]
)
@pytest.mark.parametrize("packing", ["gzip", "br", "gzip, gzip"])
def test_packing_that_cannot_be_undone_is_an_answer_cut_off(far, line, body, packing):
    far.body, far.headers = body, {"Content-Encoding": packing}
    with pytest.raises(UnclearError, match="cut off"):
        line().post_json(far.url, {})


def test_what_is_called_unpacked_is(far, line):
    far.body, far.headers = {"fine": True}, {"Content-Encoding": "identity"}
    assert line().post_json(far.url, {}) == {"fine": True}


def test_chunks_are_put_together(far, line):
    def chunked(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for piece in (b'{"fine"', b": true}", b""):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    far.serve = chunked
    assert line().post_json(far.url, {}) == {"fine": True}


def test_a_chunk_that_is_missing_is_an_answer_cut_off(far, line):
    def chunked(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"2\r\n{}\r\n9\r\n")

    far.serve = chunked
    with pytest.raises(UnclearError, match="cut off"):
        line().post_json(far.url, {})


def test_an_answer_that_drips_is_left_after_a_while(far, line):
    def drip(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        while not far.ended.wait(0.02):
            handler.wfile.write(b" ")

    far.serve = drip
    began = time.monotonic()
    with pytest.raises(UnclearError, match="in time"):
        line(replace(SHORT, total=0.3)).post_json(far.url, {})
    assert time.monotonic() - began < 3


def test_what_is_written_is_waited_for_less_long():
    assert ONCE.total < Policy().total <= 120


def test_a_line_is_used_again_after_a_whole_answer(far, line):
    ports = set()

    def noted(handler):
        handler.close_connection = False
        ports.add(handler.client_address[1])
        handler.send_response(200)
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    far.serve = noted
    wire = line()
    for _ in range(3):
        wire.post_json(far.url, {})
    assert len(ports) == 1


# --- faults of the whole account -------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 307, 308, 402, 403, 404])
def test_a_fault_of_the_account_is_told_from_one_record_s(far, line, status):
    far.status, far.headers = status, {"Location": f"{far.url}/elsewhere"}
    with pytest.raises(AccountError) as caught:
        line().post_json(far.url, {})
    assert str(caught.value).startswith("Shop ")
    assert len(far.asked) == 1


def test_a_certificate_nobody_knows_is_a_fault_of_the_account(far, line, tmp_path):
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate, and is not here")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    wanted = [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
        "-keyout",
    ]
    subprocess.run(
        [openssl, *wanted, str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    far.socket = context.wrap_socket(far.socket, server_side=True)
    with pytest.raises(AccountError, match="not safe"):
        line().post_json(far.url.replace("http:", "https:"), {})
    assert not far.asked


def test_a_line_that_is_not_secure_at_all_is_an_outage(far, line):
    with pytest.raises(RetryLaterError, match="cannot be reached"):
        line().post_json(far.url.replace("http:", "https:"), {})


@pytest.mark.parametrize("status", [400, 405, 410, 422])
def test_a_refusal_of_one_record_is_no_fault_of_the_account(far, line, status):
    far.status = status
    with pytest.raises(RejectedError) as caught:
        line().post_json(far.url, {})
    assert not isinstance(caught.value, AccountError)


def test_a_redirect_is_not_even_read(far, line):
    """The library would take such an answer in whole to see where it leads."""

    def endless(handler):
        handler.send_response(302)
        handler.send_header("Location", "http://[broken")
        handler.end_headers()
        while not far.ended.is_set():
            handler.wfile.write(b" " * 65536)

    far.serve = endless
    with pytest.raises(AccountError, match="another address"):
        line().post_json(far.url, {})


def test_nested_without_end_is_no_crash(far, line):
    far.body = b'{"a":' + b"[" * 50_000 + b"]" * 50_000 + b"}"
    with pytest.raises(UnclearError):
        line().post_json(far.url, {})


# --- times -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("inf", 86_400),
        ("-inf", 0),
        ("1e15", 86_400),
        ("1e999", 86_400),
        ("99999999999999999", 86_400),
        ("-5", 0),
        ("nan", None),
        ("Wed, 21 Oct 2099 07:28:00 GMT", 86_400),
        ("Wed, 21 Oct 99999 07:28:00 GMT", None),
        ("Wed, 99 Oct 2026 07:28:00 GMT", None),
    ],
)
def test_retry_after_is_never_more_than_a_day(text, seconds):
    assert answers.retry_after(text) == seconds


@pytest.mark.parametrize("text", ["1e15", "inf", "99999999999999999"])
def test_a_wait_that_is_told_can_be_added_to_a_time(far, line, text):
    far.status, far.headers = 429, {"Retry-After": text}
    with pytest.raises(RetryLaterError) as caught:
        line().post_json(far.url, {})
    assert START + timedelta(seconds=caught.value.retry_after) < START + timedelta(days=2)


def test_a_date_to_retry_after_goes_by_the_far_sides_clock():
    now = datetime(2030, 1, 1, tzinfo=UTC)
    text = format_datetime(now + timedelta(seconds=40), usegmt=True)
    assert answers.retry_after(text, now) == 40


@pytest.mark.parametrize("text", [None, "", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 1e9"])
def test_a_time_that_cannot_be_is_none(text):
    assert answers.told_time(text) is None


def test_the_far_sides_clock_is_remembered(far, line):
    wire = line()
    assert wire.skew is None

    def dated(handler):
        handler.send_response_only(200)
        handler.send_header("Date", format_datetime(START - timedelta(hours=2), usegmt=True))
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    far.serve = dated
    wire.post_json(far.url, {})
    assert wire.skew == timedelta(hours=-2)


# --- addresses -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://:word@shop.example.com",
        "https://@shop.example.com",
        "https://user@shop.example.com",
        "https://shop.example.com:port",
        "https://shop.example.com:99999",
        "https://[::1",
    ],
)
def test_addresses_with_more_than_a_place_in_them_are_refused(url):
    with pytest.raises(UserError):
        safe_base(url)
