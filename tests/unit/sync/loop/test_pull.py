"""Reading a portal: what changed, where the pages are, and what a label's word means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.errors import RejectedError, UserError
from concierge.domain.ids import AccountId
from concierge.domain.money import Money
from concierge.domain.orders import ReturnStatus
from concierge.domain.remote import RemoteReturnLine
from concierge.services.ports import AccountConfig
from sync.connectors.loop import account, fields
from sync.connectors.loop.pull import FIRST, PAGE, follow
from sync.engine import AccountSync
from sync.http import Policy
from sync.sandbox.house import SandboxHouse
from sync.sandbox.returns import PortalTwin
from tests.fakes.ingest import MemoryIngest
from tests.fakes.proxy import FaultProxy
from tests.fakes.twins import portal_return
from tests.integration.crowd import Hurried


@pytest.fixture
def twin():
    with PortalTwin() as found:
        yield found


@pytest.fixture
def line(twin):
    with FaultProxy(twin.url) as proxy:
        yield proxy


def pull(line, twin, ingest=None):
    def made(config, waiter, cancelled):
        return follow(config, waiter, cancelled, Policy(tries=2, read_timeout=5.0))

    ingest = ingest or MemoryIngest()
    config = AccountConfig(AccountId(1), "Returns", "loop", {"url": line.url}, twin.key)
    report = AccountSync(config, ingest, waiter=Hurried(), follow=made).pull(
        lambda _: None, lambda: False
    )
    return report, ingest


def test_all_pages_are_read_and_strangers_counted_not_kept(twin, line):
    for number in range(PAGE + 5):
        portal_return(twin, number, order="" if number % 2 else f"X{number}")
    report, ingest = pull(line, twin)
    assert len(ingest.told) == report.orders == (PAGE + 5) // 2
    assert report.warnings == ()


def test_where_none_fits_it_says_so(twin, line):
    for number in range(30):
        portal_return(twin, number, order=f"X{number}")
    report, _ = pull(line, twin)
    assert "None of 30 returns" in report.warnings[0]


def test_the_next_run_reads_what_changed_and_a_little_before(twin, line):
    for number in range(0, 600, 7):
        portal_return(twin, number)
    _, ingest = pull(line, twin)
    before = dict(ingest.told)
    ingest.told.clear()
    twin.move("301", "in_transit")
    pull(line, twin, ingest)
    assert set(ingest.told) == {"0", "7", "301"}
    assert before["301"].scanned_at is None
    assert ingest.told["301"].scanned_at is not None


def test_the_first_run_reads_a_month(twin, line):
    days = FIRST.days * 24 * 60
    portal_return(twin, days - 60)
    portal_return(twin, days + 60)
    _, ingest = pull(line, twin)
    assert set(ingest.told) == {str(days - 60)}


def test_only_the_cursor_of_a_next_page_is_taken_over(twin, line):
    for number in range(PAGE + 1):
        portal_return(twin, number)
    line.rewrite = lambda body: body.replace(twin.url.encode(), b"https://elsewhere.example.com")
    _, ingest = pull(line, twin)
    assert len(ingest.told) == PAGE + 1


def test_a_next_page_without_a_cursor_is_told(twin, line):
    for number in range(PAGE + 1):
        portal_return(twin, number)
    line.rewrite = lambda body: body.replace(b"cursor=", b"other=")
    with pytest.raises(RejectedError, match="next page"):
        pull(line, twin)


def test_a_return_of_the_house_is_told_with_its_worth(twin):
    house = SandboxHouse(3, 600, datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    order = house.orders_of(house.index_at(0))[0]
    one = fields.portal_return(twin.announce(order, [(0, 1)]))
    assert one.owes == Money(order.lines[0].value_of(1), "EUR")
    assert one.lines == (RemoteReturnLine(str(order.lines[0].id), 1),)
    assert (one.order_name, one.order_id) == (order.name, str(order.id))
    assert fields.portal_return(twin.announce(order, [(0, 1)], outcome="exchange")).owes == Money(
        0, "EUR"
    )


@pytest.mark.parametrize(
    ("word", "scanned"),
    [
        ("new", False),
        ("pre_transit", False),
        ("something else", False),
        (None, False),
        ("in_transit", True),
        ("out_for_delivery", True),
        ("delivered", True),
    ],
)
def test_a_label_is_scanned_by_a_word_that_says_so(twin, word, scanned):
    told = fields.portal_return(portal_return(twin, 1, label_status=word))
    assert (told.scanned_at is not None) is scanned


def test_of_several_labels_the_one_on_its_way_counts(twin):
    labels = [
        {"carrier": "UPS", "tracking_number": "A1", "status": "new"},
        {"carrier": "DHL", "tracking_number": "A2", "status": "in_transit"},
    ]
    one = fields.portal_return(portal_return(twin, 1, labels=labels))
    assert (one.carrier, one.tracking_number) == ("DHL", "A2")
    assert one.scanned_at == one.updated_at


def test_what_is_not_told_is_not_guessed(twin):
    told = portal_return(twin, 1, refund=None, line_items=[{"title": "Scarf"}], state="expired")
    one = fields.portal_return(told)
    assert (one.owes, one.lines, one.status) == (None, (), ReturnStatus.CANCELED)


def test_a_time_without_a_zone_is_utc():
    assert fields.moment("2026-06-11 12:05:00") == datetime(2026, 6, 11, 12, 5, tzinfo=UTC)
    assert fields.moment("2026-06-11T14:05:00+02:00") - timedelta() == datetime(
        2026, 6, 11, 12, 5, tzinfo=UTC
    )


@pytest.mark.parametrize("options", [{"colour": "red"}, {"url": "http://elsewhere.example.com"}])
def test_options_that_make_no_account_are_told(options):
    with pytest.raises(UserError):
        account.check_options(options)


def test_the_pretend_house_announces_the_returns_of_its_best_clients(twin, line):
    house = SandboxHouse(3, 20_000, datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    twin.take_over(house)
    told = [fields.portal_return(one) for one in twin.returns.values()]
    assert len(told) >= 2
    scanned = [one.scanned_at is not None for one in told]
    assert scanned == [place % 2 == 0 for place in range(len(told))]
    order = house.order(int(told[0].order_id))
    assert told[0].opened_at == order.returns[0].at
