"""Reading a telephone system: what is asked for again, how fast, and what a call looks like."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.interactions import Direction
from sync.connector import BadRecordError
from sync.connectors.aircall import account, fields
from sync.connectors.aircall import pull as pulling
from sync.connectors.aircall.pull import FIRST, OVERLAP, PAGE, follow
from sync.engine import AccountSync
from sync.http import Policy
from tests.fakes.ingest import MemoryIngest
from tests.unit.sync.loopback import far_side


@pytest.fixture
def pull(config, time):
    def run(ingest=None):
        def made(config, waiter, cancelled):
            return follow(config, waiter, cancelled, Policy(tries=2, read_timeout=5.0))

        ingest = ingest or MemoryIngest()
        sync = AccountSync(config, ingest, waiter=time, follow=made)
        return sync.pull(lambda _: None, lambda: False), ingest

    return run


def ringing(twin, minutes, **more):
    return twin.ring("+33600000001", at=twin.clock() - timedelta(minutes=minutes), **more)


def test_every_page_is_read_oldest_first(twin, pull):
    for minutes in range(PAGE + 5):
        twin.over(ringing(twin, minutes), 30)
    report, ingest = pull()
    assert len(ingest.told) == report.orders == PAGE + 5
    assert [count for _, count in ingest.applied] == [PAGE, 5]


def test_the_first_run_reads_two_days(twin, pull):
    border = FIRST + OVERLAP
    inside = ringing(twin, border.total_seconds() / 60 - 1)
    ringing(twin, border.total_seconds() / 60 + 1)
    assert set(pull()[1].told) == {str(inside)}


def test_a_call_that_still_goes_on_is_read_again_once_it_is_over(twin, pull, time):
    made = ringing(twin, 10, user=456)
    twin.answered(made, 456)
    _, ingest = pull()
    assert ingest.told[str(made)].ended_at is None
    assert ingest.told[str(made)].answered
    time.seconds += 3 * 3600
    twin.over(made, 2 * 3600)
    pull(ingest)
    lasted = ingest.told[str(made)].ended_at - ingest.told[str(made)].started_at
    assert lasted == timedelta(hours=2)


def test_the_next_run_reads_the_last_hours_alone(twin, pull):
    for hours in range(24):
        ringing(twin, 60 * hours + 1)
    _, ingest = pull()
    ingest.told.clear()
    pull(ingest)
    assert len(ingest.told) == OVERLAP.total_seconds() / 3600


def test_where_there_are_more_than_one_question_shows_the_next_run_goes_on(
    twin, pull, time, monkeypatch
):
    monkeypatch.setattr(pulling, "PAGE", 10)
    monkeypatch.setattr(pulling, "MOST_PAGES", 2)
    for number in range(30):
        ringing(twin, 60 * (40 - number))
    _, ingest = pull()
    assert len(ingest.told) == 20
    pull(ingest)
    assert len(ingest.told) == 30


def in_a(seconds):
    """By the far side's own clock."""
    return str(int(datetime.now(UTC).timestamp()) + seconds)


@pytest.fixture
def busy(config, time):
    """A far side that says nothing but what a test lets it say."""
    with far_side() as far:
        far.body = {"calls": [], "meta": {"next_page_link": None}}
        config.options["url"] = far.url
        follower = follow(config, time, lambda: False)
        yield far, follower
        follower.close()


def test_a_refusal_for_haste_is_waited_for_as_long_as_it_says(busy, time):
    """Aircall says when the minute is over, and has no Retry-After."""
    far, follower = busy
    well = far.body
    far.status, far.headers = 429, {"X-AircallApi-Reset": in_a(41)}

    def once(_):
        told = far.status
        far.body = lambda _: setattr(far, "status", 200) or well
        return {"status": told}

    far.body = once
    assert follower.check()[0].ok
    assert time.waits == [pytest.approx(41, abs=3)]


def test_the_last_question_of_a_minute_is_followed_by_a_pause(busy, time):
    far, follower = busy
    far.headers = {"X-AircallApi-Remaining": "0", "X-AircallApi-Reset": in_a(30)}
    follower.check()
    assert time.waits == []
    far.headers = {"X-AircallApi-Remaining": "59", "X-AircallApi-Reset": in_a(30)}
    follower.check()
    follower.check()
    assert time.waits == [pytest.approx(30, abs=3)]


def test_a_check_tells_of_a_user_who_is_not_there(config, time, twin):
    config.options["users"] = "Ana Ribeiro=456, Paul Morel=999"
    follower = follow(config, time, lambda: False)
    well, wrong = follower.check()
    follower.close()
    assert well.ok and not wrong.ok and not wrong.is_blocking
    assert wrong.words == "Aircall knows no user 999, who is Paul Morel here."


def told(**changes):
    return {
        "id": 812,
        "direction": "inbound",
        "started_at": 1_772_443_800,
        "answered_at": 1_772_443_808,
        "ended_at": 1_772_444_202,
        "raw_digits": "+33 6 00 00 00 01",
        "user": {"id": 456, "name": "A user"},
        **changes,
    }


def test_what_a_call_says():
    found = fields.phone_call(told())
    assert (found.remote_id, found.number, found.user) == ("812", "+33600000001", "456")
    assert found.direction is Direction.INCOMING and found.answered
    assert (found.ended_at - found.started_at).total_seconds() == 402


@pytest.mark.parametrize("withheld", ["anonymous", "", None, "Restricted"])
def test_a_number_that_is_withheld_is_none(withheld):
    assert fields.phone_call(told(raw_digits=withheld)).number == ""


@pytest.mark.parametrize("user", [None, {}, "456"])
def test_a_call_nobody_took_has_no_user(user):
    assert fields.phone_call(told(user=user, answered_at=None)).user == ""


@pytest.mark.parametrize(
    "changes",
    [{"id": " "}, {"id": True}, {"direction": "sideways"}, {"started_at": "2026-03-02"},
     {"started_at": True}, {"ended_at": "later"}],
)  # fmt: skip
def test_what_cannot_be_read_is_said(changes):
    with pytest.raises(BadRecordError):
        fields.phone_call(told(**changes))


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({}, "api_id"),
        ({"api_id": " "}, "api_id"),
        ({"api_id": "1"}, "users"),
        ({"api_id": "1", "users": "Ana"}, "users"),
        ({"api_id": "1", "users": "Ana=1", "key": "x"}, "key"),
        ({"api_id": "1", "users": "Ana=1", "url": "http://example.com"}, "url"),
    ],
)
def test_options_that_are_wrong_are_named(options, field):
    with pytest.raises(UserError) as caught:
        account.check_options(options)
    assert caught.value.field == field
