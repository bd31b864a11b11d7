"""Following labels: looked for before they are made known, read, and told apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.domain.orders import ParcelState
from concierge.services.ports import AccountConfig
from sync.connectors.easypost import account, fields
from sync.connectors.easypost.pull import LIST, PAGE, follow
from sync.engine import AccountSync
from sync.http import Policy
from sync.sandbox.tracker import TrackerTwin
from tests.fakes.ingest import MemoryIngest
from tests.fakes.proxy import FaultProxy
from tests.integration.crowd import Hurried

NOW = datetime(2026, 6, 11, 12, 5, tzinfo=UTC)


@pytest.fixture
def twin():
    with TrackerTwin() as found:
        yield found


@pytest.fixture
def line(twin):
    with FaultProxy(twin.url) as proxy:
        yield proxy


def pull(line, twin, labels, ingest=None, tries=3):
    def made(config, waiter, cancelled):
        return follow(config, waiter, cancelled, Policy(tries=tries, read_timeout=5.0))

    ingest = ingest or MemoryIngest()
    ingest.labels = labels
    config = AccountConfig(AccountId(1), "Parcels", "easypost", {"url": line.url}, twin.key)
    sync = AccountSync(config, ingest, waiter=Hurried(), follow=made)
    report = sync.pull(lambda _: None, lambda: False)
    return report, {one.number: one for one in ingest.told.values()}


def test_a_new_label_is_followed_and_what_happened_before_is_told(twin, line):
    twin.scan("CE1234", "pre_transit")
    twin.scan("CE1234", "in_transit", detail="received_at_origin_facility", city="Lyon")
    twin.expect("CE1234", NOW)
    report, told = pull(line, twin, {"CE1234": "DHL Express"})
    (one,) = told.values()
    assert twin.made == 1 and report.orders == 1
    assert (one.state, one.expected_at) == (ParcelState.SCANNED, NOW)
    states = [event.state for event in one.events]
    assert states == [ParcelState.LABEL_MADE, ParcelState.SCANNED]
    assert one.events[-1].place == "Lyon"
    assert next(iter(twin.trackers.values()))["carrier"] == "DHLExpress"


def test_told_to_again_and_by_another_desktop_it_is_followed_once(twin, line):
    labels = {"CE1234": "DHL Express"}
    first = MemoryIngest()
    pull(line, twin, labels, first)
    pull(line, twin, labels, first)
    pull(line, twin, labels, MemoryIngest())
    assert twin.made == 1 and len(twin.trackers) == 1


def test_an_answer_that_was_lost_is_found_again(twin, line):
    line.add("drop", when='"tracker"')
    _, told = pull(line, twin, {"CE1234": "UPS"})
    assert len(told) == 1 and len(twin.trackers) == 1


def test_a_label_it_cannot_follow_is_told_and_the_others_go_on(twin, line):
    report, told = pull(line, twin, {"X": "UPS", "CE1234": "UPS"})
    assert set(told) == {"CE1234"}
    assert [one.reason for one in report.skipped] == ["label that EasyPost cannot follow"]


def test_a_tracker_that_is_gone_is_made_known_again(twin, line):
    ingest = MemoryIngest()
    pull(line, twin, {"CE1234": "UPS"}, ingest)
    twin.trackers.clear()
    pull(line, twin, {"CE1234": "UPS"}, ingest)
    assert twin.made == 2


def test_of_one_number_with_two_carriers_its_own_is_read(twin, line):
    twin.follow("CE1234", "UPS")
    twin.follow("CE1234", "DHLExpress")
    twin.follow("CE1234", "FedEx")
    _, told = pull(line, twin, {"CE1234": "DHL"})
    assert told["CE1234"].carrier == "DHLExpress"


def test_many_are_read_in_lists_and_the_rest_by_name(twin, line):
    labels = {f"CE{n:04d}": "UPS" for n in range(PAGE + 3)}
    ingest = MemoryIngest()
    pull(line, twin, labels, ingest)
    for n in range(3 * LIST):
        twin.follow(f"OTHER{n}", "UPS")
    line.requests.clear()
    _, told = pull(line, twin, labels, ingest)
    assert set(told) == set(labels)
    assert len(line.requests) == 2 + len(labels)


def test_nothing_to_follow_asks_nothing(twin, line):
    report, told = pull(line, twin, {})
    assert told == {} and line.requests == [] and report.orders == 0


@pytest.mark.parametrize(
    ("status", "detail", "state"),
    [
        ("unknown", "", ParcelState.LABEL_MADE),
        ("in_transit", "arrived_at_facility", ParcelState.IN_TRANSIT),
        ("in_transit", "weather_delay", ParcelState.DELAYED),
        ("in_transit", "lost", ParcelState.EXCEPTION),
        ("out_for_delivery", "delayed", ParcelState.OUT_FOR_DELIVERY),
        ("available_for_pickup", "", ParcelState.AVAILABLE_FOR_PICKUP),
        ("return_to_sender", "", ParcelState.RETURNING),
        ("failure", "", ParcelState.EXCEPTION),
        ("error", "", ParcelState.LABEL_MADE),
    ],
)
def test_its_words_are_ours(status, detail, state):
    payload = {
        "id": "trk_1",
        "tracking_code": "CE1234",
        "status": status,
        "status_detail": detail,
        "updated_at": NOW.isoformat(),
    }
    assert fields.tracker(payload).state is state


def test_delivered_is_when_the_carrier_said_so():
    scan = {"status": "delivered", "datetime": (NOW - timedelta(hours=3)).isoformat()}
    payload = {
        "id": "trk_1",
        "tracking_code": "CE1234",
        "status": "delivered",
        "updated_at": NOW.isoformat(),
        "tracking_details": [scan],
    }
    assert fields.tracker(payload).delivered_at == NOW - timedelta(hours=3)


@pytest.mark.parametrize("options", [{"colour": "red"}, {"url": "http://elsewhere.example.com"}])
def test_options_that_make_no_account_are_told(options):
    with pytest.raises(UserError):
        account.check_options(options)
