"""Reading, for every far side: whatever goes wrong, the same book or a plain sentence."""

from __future__ import annotations

import pytest

from concierge.domain.errors import NeedsSignInError, RejectedError, RetryLaterError
from tests.contract.connectors.sides import HASTY, PATIENT
from tests.fakes.ingest import KilledError, MemoryIngest

SHOPS = ["shopify", "vendure", "hubspot"]
every = pytest.mark.parametrize("side", [*SHOPS, "loop", "easypost", "aircall"], indirect=True)
every_shop = pytest.mark.parametrize("side", SHOPS, indirect=True)


@every_shop
def test_a_book_has_several_pages_clients_and_orders(side, book):
    (ranked, clients, orders, read), requests = book
    assert len(ranked) >= 2
    assert set(clients) == set(ranked) == read
    assert len(orders) >= 3
    assert {order.client_remote_id for order in orders.values()} <= set(clients)
    assert requests >= 6


@every
def test_a_run_killed_after_any_write_goes_on_to_the_same_book(side, book):
    whole = MemoryIngest()
    side.read(whole)
    assert whole.writes >= 3
    for kill_at in range(1, whole.writes + 1, side.stride):
        ingest = MemoryIngest(kill_at)
        with pytest.raises(KilledError):
            side.read(ingest)
        assert side.read(ingest)[1] == book[0], kill_at


@every
def test_a_second_run_reads_only_what_may_have_changed(side, book):
    ingest = MemoryIngest()
    side.read(ingest)
    first = len(side.proxy.requests)
    report, content = side.read(ingest)
    assert content == book[0]
    assert report.members == 0
    assert len(side.proxy.requests) - first < first


FAULTS = ("429", "500", "503", "garbage", "truncate", "drop", "refuse")
WHERE = [(0.5, fault) for fault in FAULTS] + [(0.0, "500"), (0.0, "drop")]


@every
@pytest.mark.parametrize(("where", "fault"), WHERE)
def test_one_misfortune_changes_nothing(side, book, fault, where):
    content, requests = book
    side.proxy.add(fault, skip=int(requests * where), retry_after="7")
    assert side.read(MemoryIngest())[1] == content
    assert len(side.proxy.requests) == requests + 1


@every
def test_one_silence_changes_nothing(side, book):
    content, requests = book
    side.proxy.add("hang", skip=requests // 2, seconds=3.0)
    assert side.read(MemoryIngest(), HASTY)[1] == content


@every
def test_the_time_a_far_side_asks_for_is_waited(side):
    side.time.waits.clear()
    side.proxy.add("429", retry_after="17")
    side.read(MemoryIngest())
    assert max(side.time.waits) >= 17


LASTING = [
    ("302", RejectedError),
    ("401", NeedsSignInError),
    ("403", RejectedError),
    ("404", RejectedError),
    ("429", RetryLaterError),
    ("500", RetryLaterError),
    ("garbage", RetryLaterError),
    ("drop", RetryLaterError),
    ("refuse", RetryLaterError),
    ("hang", RetryLaterError),
]


@every
@pytest.mark.parametrize(("fault", "error"), LASTING)
def test_what_lasts_ends_in_a_sentence_and_the_next_run_goes_on(side, book, refused, fault, error):
    content, requests = book
    side.proxy.add(fault, 99, skip=requests // 2, seconds=3.0, retry_after="7")
    ingest = MemoryIngest()
    with pytest.raises(error) as caught:
        side.read(ingest, HASTY if fault == "hang" else PATIENT)
    refused(caught.value)
    if error is RetryLaterError:
        assert "kept" in str(caught.value)
    assert len(side.proxy.requests) <= requests // 2 + 6
    side.proxy.clear()
    assert side.read(ingest)[1] == content


@every
def test_a_wrong_secret_is_a_sign_in(side, refused):
    with pytest.raises(NeedsSignInError) as caught:
        side.read(MemoryIngest(), secret="a-wrong-secret-0815")
    refused(caught.value)
    assert "0815" not in str(caught.value)


@every
@pytest.mark.parametrize("fault", ["401", "403", "500", "garbage", "hang"])
def test_a_check_never_raises_and_says_what_to_do(side, fault):
    side.proxy.add(fault, 99, seconds=3.0)
    connector = side.connector(HASTY)
    checks = connector.check()
    connector.close()
    assert not checks[0].ok
    assert checks[0].words.endswith(".") and checks[0].remedy.endswith(".")


@every
def test_a_check_of_a_good_account_is_good(side):
    connector = side.connector()
    checks = connector.check()
    connector.close()
    assert [check for check in checks if check.is_blocking and not check.ok] == []
