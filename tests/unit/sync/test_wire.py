"""The parts below the connector: addresses, waiting, paging, the worker line, the health words."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from concierge.domain.errors import CancelledError, NeedsSignInError, RejectedError, UserError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync import answers, registry
from sync.ahead import AHEAD, Line
from sync.connectors.shopify.account import endpoint
from sync.health import check_account
from sync.http import Wire, safe_base
from sync.paging import CursorPages
from sync.rate import CostBucket, SleepingWaiter
from sync.responses import Action, action_for
from sync.sandbox.orders import Line as OrderLine
from tests.fakes.ingest import MemoryIngest


@pytest.mark.parametrize(
    ("status", "action"),
    [
        (200, Action.OK),
        (401, Action.REAUTH),
        (403, Action.FAIL),
        (404, Action.FAIL),
        (418, Action.FAIL),
        (429, Action.RATE_LIMITED),
        (503, Action.RETRY),
        (599, Action.RETRY),
        (301, Action.FAIL),
    ],
)
def test_the_table_of_answers(status, action):
    assert action_for(status) is action


def test_a_connector_overrides_rows_not_the_rest():
    overrides = {404: Action.SKIP_RECORD}
    assert action_for(404, overrides) is Action.SKIP_RECORD
    assert action_for(503, overrides) is Action.RETRY


@pytest.mark.parametrize(
    "url", ["https://shop.example.com/", "http://127.0.0.1:80", "http://[::1]"]
)
def test_safe_addresses(url):
    assert safe_base(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example.com",
        "ftp://shop.example.com",
        "https://",
        "",
        "shop.example.com",
        "https://user:word@shop.example.com",
        "http://127.0.0.1.example.com",
    ],
)
def test_unsafe_addresses_are_refused(url):
    with pytest.raises(UserError) as caught:
        safe_base(url, "shop")
    assert caught.value.field == "shop"


def _config(kind="shopify", **options):
    return AccountConfig(AccountId(1), "Main store", kind, options, "not a real one")


def test_the_endpoint_of_a_shop():
    assert endpoint(_config(shop="maison-noire.example.com")) == (
        "https://maison-noire.example.com/admin/api/2026-04/graphql.json"
    )
    assert endpoint(_config(shop_url="https://shop.example.com/")).startswith(
        "https://shop.example.com/admin/"
    )
    assert "2026-07" in endpoint(_config(shop="maison-noire.example.com", version="2026-07"))
    with pytest.raises(UserError):
        endpoint(_config())
    with pytest.raises(UserError):
        endpoint(_config(shop="maison-noire.example.com", version="../../x"))


def test_a_cursor_that_comes_back_raises():
    walk = CursorPages()
    walk.advance("a", True)
    walk.advance("b", True)
    with pytest.raises(RejectedError, match="same page twice"):
        walk.advance("a", True)


def test_a_page_that_promises_more_without_a_cursor_raises():
    with pytest.raises(RejectedError):
        CursorPages().advance(None, True)


def test_the_last_page_ends_the_walk_whatever_its_cursor():
    walk = CursorPages("a")
    walk.advance("a", False)
    assert walk.finished


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3.0),
        ("-1", 0.0),
        ("1.5", 1.5),
        ("soon", None),
        ("", None),
        (None, None),
        ("nan", None),
    ],
)
def test_retry_after_as_seconds(text, seconds):
    assert answers.retry_after(text) == seconds


def test_retry_after_as_a_date():
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    assert 50 < answers.retry_after(later) <= 60
    assert answers.retry_after("Thu, 01 Jan 1970 00:00:00 GMT") == 0


def test_the_bucket_waits_for_what_a_document_costs():
    now = [0.0]
    bucket = CostBucket(lambda: now[0])
    assert bucket.wait_for("a") == 0
    bucket.learn("a", requested=300, available=100, maximum=2000, restore=100)
    assert bucket.wait_for("a") == 2.05
    now[0] = 1.5
    assert bucket.wait_for("a") == 0.55
    assert bucket.wait_for("unknown") == 7.55
    now[0] = 3.0
    assert bucket.wait_for("a") == 0
    bucket.take("a")  # under way: what else is asked meanwhile waits for its own
    assert bucket.wait_for("a") == 2.05
    now[0] = 100.0
    assert bucket.wait_for("a") == 0


def test_the_bucket_never_waits_for_more_than_it_can_hold():
    bucket = CostBucket(lambda: 0.0)
    bucket.learn("a", requested=5000, available=2000, maximum=2000, restore=100)
    assert bucket.wait_for("a") == 0


def test_waiting_ends_at_once_when_cancelled():
    with pytest.raises(CancelledError):
        SleepingWaiter().wait(60, lambda: True)


def test_a_question_under_way_does_not_hold_up_cancelling():
    answered = threading.Event()
    closed = threading.Event()
    line = Line(closed.set)
    ticket = line.submit(lambda: answered.wait(10))
    later = line.submit(lambda: pytest.fail("asked after the end"))
    with pytest.raises(CancelledError):
        ticket.result(lambda: True)
    line.close()
    assert not closed.is_set()
    answered.set()
    assert closed.wait(5)
    with pytest.raises(CancelledError):
        later.result(lambda: True)


def _pages(begun, stop=99):
    for number in range(1, 6):
        begun.append(number)
        if number == stop:
            raise LookupError(number)
        yield number


@pytest.fixture
def line():
    one = Line(lambda: None)
    yield one
    one.close()


def _asked_by_now(line):
    """Whatever was handed in before this has been asked once this is answered."""
    line.submit(lambda: True).result(lambda: False)


def test_pages_are_asked_for_ahead_of_whoever_stores_them_and_no_further(line):
    begun = []
    pages = line.ahead(_pages(begun), lambda: False)
    assert begun == []
    for number in range(1, 6):
        assert next(pages) == number
        _asked_by_now(line)
        assert begun == list(range(1, min(5, number + AHEAD) + 1))
    assert list(pages) == []


def test_an_error_comes_after_the_pages_before_it_and_ends_the_walk(line):
    begun, got = [], []
    with pytest.raises(LookupError):
        for number in line.ahead(_pages(begun, stop=3), lambda: False):
            got.append(number)
    assert (got, begun) == ([1, 2], [1, 2, 3])


def test_a_walk_that_is_left_asks_for_no_further_page(line):
    begun, go_on = [], threading.Event()

    def held():
        for number in _pages(begun):
            go_on.wait(10)
            yield number

    pages = line.ahead(held(), lambda: bool(begun))
    with pytest.raises(CancelledError):
        next(pages)
    go_on.set()
    _asked_by_now(line)
    assert begun == [1]


def test_a_line_never_used_closes_at_once():
    closed = threading.Event()
    Line(closed.set).close()
    assert closed.is_set()


def test_an_expired_token_is_renewed_once(shop):
    url = endpoint(shop.config())
    asked = []

    def renew():
        asked.append(1)
        return {"X-Shopify-Access-Token": shop.server.token}

    wire = Wire("Shop", {"X-Shopify-Access-Token": "old"}, shop.time, refresh=renew)
    assert wire.post_json(url, {"query": "{ shop { name } }"})["data"]
    assert asked == [1]
    wire.close()
    wrong = Wire("Shop", {"X-Shopify-Access-Token": "old"}, shop.time, refresh=lambda: {})
    with pytest.raises(NeedsSignInError):
        wrong.post_json(url, {"query": "{ shop { name } }"})
    wrong.close()


def test_an_apps_own_secret_fetches_a_days_token(shop):
    ingest = MemoryIngest()
    report, _ = shop.pull(ingest, client_id="sandbox", secret=shop.server.token[::-1])
    assert report.members
    with pytest.raises(NeedsSignInError, match="accounts secret NAME"):
        shop.pull(MemoryIngest(), client_id="sandbox", secret="wrong")


def test_health_in_words(shop):
    fine = check_account(shop.config(), shop.time)
    assert [line.ok for line in fine] == [True, True]
    shop.server.root.scopes.discard("read_all_orders")
    partly = check_account(shop.config(), shop.time)
    assert [line.ok for line in partly] == [True, False]
    assert "60 days" in partly[1].words
    refused = check_account(shop.config(secret="wrong"), shop.time)
    assert not refused[0].ok
    assert "accounts secret NAME" in refused[0].words


def test_health_of_an_account_that_cannot_be():
    assert not check_account(_config(kind="abacus"))[0].ok
    assert not check_account(_config(url="http://shop.example.com"))[0].ok


def test_health_when_nobody_listens(shop):
    gone = _config(url="http://127.0.0.1:9")
    found = check_account(gone, shop.time)
    assert not found[0].ok
    assert "cannot be reached" in found[0].words


def test_an_unknown_kind_is_named_in_words():
    with pytest.raises(UserError, match="shopify"):
        registry.connect(_config(kind="abacus"), SleepingWaiter(), lambda: False)


def test_the_secret_never_shows(shop):
    assert shop.server.token not in repr(shop.config())


def test_a_lower_cost_limit_only_makes_the_pages_smaller(shop):
    whole = MemoryIngest()
    shop.pull(whole)
    shop.server.max_cost = 420
    ingest = MemoryIngest()
    shop.pull(ingest)
    assert ingest.content() == whole.content()
    assert max(size for stream, size in ingest.applied if stream == "history") < 50


def test_a_limit_that_allows_no_record_is_told(shop):
    shop.server.max_cost = 60
    with pytest.raises(RejectedError, match="too costly"):
        shop.pull(MemoryIngest())


def test_an_order_with_very_many_lines_is_read_whole(shop):
    index = shop.house.index_at(0)
    order = shop.house.for_change(shop.house.orders_of(index)[4].id)
    for number in range(60, 60 + 180):
        line = OrderLine(order.id * 1000 + number, None, "Thread", "", "MN-T", 1, 100)
        order.lines.append(line)
    ingest = MemoryIngest()
    report, _ = shop.pull(ingest)
    found = next(o for o in ingest.orders.values() if o.name == order.name)
    assert len(found.lines) == len(order.lines)
    assert not report.skipped


def test_a_deleted_open_order_is_told_not_raised(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    known = ingest.orders[ingest.open_orders(1)[0]]
    gone = "gid://shopify/Order/1"
    ingest.orders[gone] = known
    report, _ = shop.pull(ingest)
    assert [(s.remote_id, s.reason) for s in report.skipped] == [
        (gone, "order no longer in the shop")
    ]
