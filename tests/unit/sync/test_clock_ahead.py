"""A computer whose clock is wrong: what changes in the shop meanwhile still arrives."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from sync.connectors.shopify.pull import connect
from sync.engine import AccountSync
from sync.http import Policy, Wire
from sync.sandbox import staff
from sync.sandbox.catalogue import by_price
from sync.span import BROKEN, span
from tests.fakes.ingest import MemoryIngest
from tests.unit.sync.conftest import START, FakeTime


class Desktop:
    """The shop's time as a computer sees it whose clock is wrong."""

    def __init__(self, shop, ahead):
        self._shop, self.ahead = shop.time, ahead

    def now(self):
        return self._shop.now() + self.ahead

    def monotonic(self):
        return self._shop.monotonic()

    def wait(self, seconds, cancelled):
        self._shop.wait(seconds, cancelled)


def pull(shop, ingest, desktop):
    def made(config, waiter, cancelled):
        return connect(config, waiter, cancelled, Policy(read_timeout=5.0))

    account = AccountSync(shop.config(), ingest, waiter=desktop, connect=made)
    return account.pull(lambda _: None, lambda: False)


def happen(shop, words):
    """An order and a note of the top spender; the order's name."""
    index = shop.house.index_at(0)
    mail = shop.house.customer(index).email
    shop.house.written.do(kind="note", customer=index, note=words)
    return staff.buy(shop.house, [(by_price()[3].id, 1)], mail, {}).name


def holds(ingest, name, words):
    orders = {order.name for order in ingest.orders.values()}
    notes = {client.note for client in ingest.clients.values()}
    return name in orders and words in notes


AHEAD = [timedelta(minutes=10), timedelta(hours=20), timedelta(days=400)]


@pytest.mark.parametrize("ahead", AHEAD, ids=str)
def test_a_clock_that_stays_ahead_loses_nothing(shop, ahead):
    ingest, desktop = MemoryIngest(), Desktop(shop, ahead)
    pull(shop, ingest, desktop)
    for number in range(3):
        shop.time.seconds += 200
        name = happen(shop, f"note {number}")
        shop.time.seconds += 200
        pull(shop, ingest, desktop)
        assert holds(ingest, name, f"note {number}")


@pytest.mark.parametrize("ahead", AHEAD, ids=str)
def test_what_changed_while_a_clock_was_ahead_arrives_once_it_is_right(shop, ahead):
    ingest, desktop = MemoryIngest(), Desktop(shop, ahead)
    pull(shop, ingest, desktop)
    shop.time.seconds += 60
    name = happen(shop, "meanwhile")
    desktop.ahead = timedelta()
    shop.time.seconds += 240
    pull(shop, ingest, desktop)
    assert holds(ingest, name, "meanwhile")


def test_a_cursor_saved_in_the_future_is_read_from_two_days_ago(shop):
    ingest, desktop = MemoryIngest(), Desktop(shop, timedelta())
    pull(shop, ingest, desktop)
    shop.time.seconds += 60
    name = happen(shop, "under an older version")
    shop.time.seconds += 86_400
    future = (shop.time.now() + timedelta(hours=20)).isoformat()
    for stream in ("changes", "client_changes"):
        ingest.apply(1, stream, (), {"since": future})
    pull(shop, ingest, desktop)
    assert holds(ingest, name, "under an older version")
    assert ingest.cursor(1, "changes")["since"] < future
    assert ingest.cursor(1, "client_changes")["since"] < future


@pytest.mark.parametrize("behind", AHEAD[:2], ids=str)
def test_a_clock_that_is_behind_loses_nothing(shop, behind):
    ingest, desktop = MemoryIngest(), Desktop(shop, -behind)
    pull(shop, ingest, desktop)
    shop.time.seconds += 60
    name = happen(shop, "later than now")
    shop.time.seconds += 240
    pull(shop, ingest, desktop)
    assert holds(ingest, name, "later than now")


def wire(skew):
    return Wire("Shop", {}, FakeTime(), skew=skew)


def test_a_span_without_the_far_sides_time_goes_by_ours():
    found = span(None, START, wire(None))
    assert found.since == found.until == START


def test_a_span_reads_from_a_cursor_that_is_in_the_past():
    since = START - timedelta(minutes=5)
    found = span({"since": since.isoformat()}, START, wire(timedelta(seconds=-9)))
    assert (found.since, found.until) == (since, START - timedelta(seconds=9))


def test_clocks_that_are_seconds_apart_are_one():
    found = span({"since": START.isoformat()}, START, wire(timedelta(seconds=-4)))
    assert found.since == found.until == START


def test_a_span_never_ends_after_the_far_sides_now_though_the_clock_was_put_right_midway():
    began = START + timedelta(hours=20)
    found = span({"since": began.isoformat()}, began, wire(timedelta()))
    assert found.since == found.until == START


def test_a_span_mends_a_broken_cursor():
    later = START + timedelta(seconds=1)
    found = span({"since": later.isoformat()}, START, wire(timedelta(hours=3)))
    assert (found.since, found.until) == (START - BROKEN, START)


def test_a_page_carries_a_cursor_neither_back_nor_beyond_the_end():
    found = span(None, START, wire(None))
    before, after = START - timedelta(hours=1), START + timedelta(hours=1)
    assert found.reached(after, before) == START
    assert found.reached(before - timedelta(hours=1), before) == before
    assert isinstance(found.reached(before, before), datetime)
