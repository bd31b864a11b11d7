"""What was watched, read from logs: only what a beacon said counts, and no line is too odd."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    NeedsSignInError,
    RetryLaterError,
    UserError,
)
from sync.connectors.film_place import watched
from sync.connectors.film_place.watched import EVENTS, View, fetch_views, read, view_of
from tests.unit.sync.film_place.place import NAME, config
from tests.unit.sync.loopback import far_side

SESSION = "0a1b2c3d4e5f6071"
AT = datetime(2026, 3, 2, 8, 30, 5, tzinfo=UTC)
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
PATIENT = settings(deadline=None, max_examples=60)


def line(event="open", *, page=NAME, session=SESSION, verb="GET", agent=PHONE, path=None):
    asked = path or f"/b?v={page}&e={event}&s={session}"
    when = "02/Mar/2026:09:30:05 +0100"
    return f'198.51.100.7 - - [{when}] "{verb} {asked} HTTP/1.1" 204 0 "-" "{agent}"\n'


def told(event="open", **changes):
    said = {"v": NAME, "e": event, "s": SESSION, "at": "2026-03-02T09:30:05+01:00"} | changes
    return json.dumps(said)


def view(event="open"):
    return View(NAME, event, AT, SESSION)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("written", [line, told])
def test_what_the_beacon_said_is_read(written, event):
    assert read([written(event)]) == [view(event)]


def test_a_log_without_agents_is_read_too():
    common = line().rsplit(' "-"', 1)[0]
    assert read([common]) == [view()]


def test_each_is_told_once_and_in_order():
    lines = [line("open"), line("25"), told("25"), line("25"), line("open"), line("50")]
    assert [one.event for one in read(lines)] == ["open", "25", "50"]
    assert len(read([line(), line(session="ff" * 8)])) == 2


@pytest.mark.parametrize(
    "agent",
    [
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
        "YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html",
        "Microsoft Office/16.0 (Microsoft Outlook 16.0.17328; Pro)",
        "Mozilla/4.0 (compatible; ms-office; MSOffice rmj)",
        "Mozilla/5.0",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "facebookexternalhit/1.1",
        "WhatsApp/2.23",
        "Slackbot-LinkExpanding 1.0",
        "Mozilla/5.0 (X11) HeadlessChrome/120.0",
        "curl/8.5.0",
        "python-requests/2.32",
    ],
)
def test_a_machine_s_call_is_no_view(agent):
    assert read([line(agent=agent), told(agent=agent)]) == []
    assert read([told(agent=PHONE)]) == [view()]


@pytest.mark.parametrize(
    "path",
    [f"/{NAME}/", f"/{NAME}/poster.jpg", f"/{NAME}/moving.gif", f"/{NAME}/film.mp4", "/b", "/b?v="],
)
def test_that_a_page_or_a_picture_was_fetched_is_no_view(path):
    assert read([line(path=path)]) == []


@pytest.mark.parametrize(
    "odd",
    [
        line(verb="HEAD"),
        line(verb="OPTIONS"),
        line("watched"),
        line("99"),
        line(page="short"),
        line(page="../../etc/passwd00000000"),
        line(session=""),
        line(session="<script>"),
        line().replace("Mar", "Mrz"),
        line().replace("02/Mar", "99/Mar"),
        line().replace("+0100", "+9900"),
        told(at="yesterday"),
        told(at="2026-03-02T09:30:05"),
        told(at=17),
        told(at="0001-01-01T00:00:00+14:00"),
        told(v=["x"]),
        told(s=None),
        told(e={"a": 1}),
        "[]",
        "{",
        '{"v":' + "[" * 10_000,
        '{"at": ' + "9" * 5_000 + "}",
        "x" * 100_000,
        "",
        "\0",
    ],
)
def test_what_is_odd_is_passed_over(odd):
    assert read([odd, line("25")]) == [view("25")]


@PATIENT
@given(st.text())
def test_no_line_raises(text):
    read([text])


@PATIENT
@given(st.text(), st.text(), st.text(), st.text(), st.text())
def test_no_part_of_a_line_raises(page, event, session, agent, at):
    read([line(event, page=page, session=session, agent=agent)])
    read([line().replace("02/Mar/2026:09:30:05 +0100", at)])
    read([told(event, v=page, s=session, at=at)])


@PATIENT
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_no_shape_of_json_raises(shape):
    view_of(json.dumps({"v": shape, "e": shape, "s": shape, "at": shape}))


def account(tmp_path, place):
    return config(tmp_path, None, watched=str(place))


def test_a_file_is_read_from_an_instant_on(tmp_path):
    log = tmp_path / "access.log"
    log.write_text(line("open") + told("25") + "\n" + line("50").rstrip("\n"), encoding="utf-8")
    found = account(tmp_path, log)
    assert [one.event for one in fetch_views(found, LONG_AGO)] == ["open", "25", "50"]
    assert fetch_views(found, AT + timedelta(seconds=1)) == []
    assert len(fetch_views(found, AT)) == 3


def test_without_the_option_nothing_is_known(tmp_path):
    assert fetch_views(config(tmp_path, None), LONG_AGO) == []


def test_lines_cut_anywhere_are_whole_again(tmp_path, monkeypatch):
    log = tmp_path / "access.log"
    log.write_text("".join(line(event) for event in EVENTS) + "é" * 50, encoding="utf-8")
    for piece in (1, 7, 100):
        monkeypatch.setattr(watched, "_PIECE", piece)
        assert [one.event for one in fetch_views(account(tmp_path, log), LONG_AGO)] == [*EVENTS]


def test_a_line_without_end_fills_no_memory(tmp_path):
    import tracemalloc

    log = tmp_path / "access.log"
    log.write_bytes(b"x" * 30_000_000 + b"\n" + line("open").encode())
    found = account(tmp_path, log)
    tracemalloc.start()
    try:
        assert [one.event for one in fetch_views(found, LONG_AGO)] == ["open"]
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_calls_without_end_fill_no_memory(monkeypatch):
    monkeypatch.setattr(watched, "MOST", 10)
    assert len(read(line(session=f"{number:016x}") for number in range(100))) == 10


def test_an_address_is_read_and_its_refusals_are_told(tmp_path):
    with far_side() as far:
        far.body = (line("open") + line("25")).encode()
        found = account(tmp_path, f"{far.url}/views.log?key=secret")
        assert [one.event for one in fetch_views(found, LONG_AGO)] == ["open", "25"]
        for status, kind in (
            (401, NeedsSignInError),
            (403, NeedsSignInError),
            (404, AccountError),
            (302, AccountError),
            (500, RetryLaterError),
            (429, RetryLaterError),
        ):
            far.status = status
            with pytest.raises(kind) as caught:
                fetch_views(found, LONG_AGO)
            assert "127.0.0.1" not in str(caught.value)
            assert "secret" not in str(caught.value)
        far.status = 200

        def cut(handler):
            handler.send_response(200)
            handler.send_header("Content-Length", "100000")
            handler.end_headers()
            handler.wfile.write(line().encode())

        far.serve = cut
        with pytest.raises(RetryLaterError, match="hung up"):
            fetch_views(found, LONG_AGO)
    with pytest.raises(RetryLaterError, match="nobody answers"):
        fetch_views(found, LONG_AGO)


def test_a_file_that_is_not_there_is_read_later(tmp_path):
    with pytest.raises(RetryLaterError) as caught:
        fetch_views(account(tmp_path, tmp_path / "gone.log"), LONG_AGO)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize("place", ["views.log", "http://example.com/x", "ftp://example.com/x"])
def test_an_option_that_is_neither_names_itself(tmp_path, place):
    with pytest.raises(UserError) as caught:
        fetch_views(account(tmp_path, place), LONG_AGO)
    assert caught.value.field == "watched"


def test_reading_can_be_stopped(tmp_path):
    log = tmp_path / "access.log"
    log.write_text(line(), encoding="utf-8")
    with pytest.raises(CancelledError):
        fetch_views(replace(account(tmp_path, log)), LONG_AGO, lambda: True)
