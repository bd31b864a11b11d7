"""The whole way from the pretend shop into the store's port, and how it survives being killed."""

from __future__ import annotations

import math
from collections import Counter
from datetime import timedelta

import pytest

from concierge.domain.errors import (
    CancelledError,
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
)
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ReturnStatus
from sync.http import Policy
from sync.sandbox import staff
from sync.sandbox.catalogue import variants
from sync.sandbox.shapes import gid
from tests.fakes.ingest import KilledError, MemoryIngest
from tests.unit.sync.conftest import open_shop


def _top(shop):
    return shop.house.customer(shop.house.index_at(0))


def _buy(shop, customer, reference=""):
    variant = variants()[0]
    attributes = {"concierge": reference} if reference else {}
    return staff.buy(shop.house, [(variant.id, 1)], customer.email, attributes)


def test_the_book_holds_the_top_one_per_cent_and_the_tagged(shop):
    ingest = MemoryIngest()
    report, seen = shop.pull(ingest)
    top = math.ceil(shop.house.customers * 0.01)
    tagged = shop.house.tagged()
    assert report.customers_total == shop.house.customers
    assert len(ingest.ranked) == top + len(tagged) == report.clients
    spends = [ingest.clients[i].net_spend.minor for i in ingest.ranked[:top]]
    assert spends == sorted(spends, reverse=True)
    assert "VIP" in ingest.clients[ingest.ranked[-1]].tags
    assert {p.stage for p in seen} >= {"counting", "ranking", "clients", "orders", "open_orders"}
    assert not report.skipped
    assert not report.warnings


def test_a_clients_orders_add_up_to_what_she_spent(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    unpaid = {FinancialStatus.PENDING, FinancialStatus.AUTHORIZED, FinancialStatus.VOIDED}
    nets = Counter()
    for order in ingest.orders.values():
        if order.financial not in unpaid:
            nets[order.client_remote_id] += order.gross.minor - order.refunded.minor
    for client in ingest.clients.values():
        assert nets[client.remote_id] == client.net_spend.minor


def _count_writes(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    return ingest.writes, ingest.content()


def test_killed_at_every_single_write_the_next_run_makes_the_same_book():
    with (found := open_shop(400)).server:
        writes, whole = _count_writes(found)
        assert writes > 8
        for at in range(1, writes + 1):
            ingest = MemoryIngest(kill_at=at)
            with pytest.raises(KilledError):
                found.pull(ingest)
            ingest.kill_at = None
            found.pull(ingest)
            assert ingest.content() == whole, f"killed at write {at}"


def test_cancelled_at_every_page_the_next_run_makes_the_same_book():
    with (found := open_shop(400)).server:
        _, whole = _count_writes(found)
        ingest = MemoryIngest()
        rounds = 0
        while rounds < 100:
            rounds += 1
            before = len(ingest.applied)
            try:
                limit = before + 2 + rounds
                found.account(ingest).pull(
                    lambda _: None, lambda limit=limit: len(ingest.applied) >= limit
                )
            except CancelledError:
                continue
            break
        assert 2 < rounds < 100
        assert ingest.content() == whole


def test_a_second_run_reads_no_history_again(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    before = shop.server.requests
    whole = ingest.content()
    report, _ = shop.pull(ingest)
    assert ingest.content() == whole
    assert report.orders == len(ingest.open_orders(1))
    assert shop.server.requests - before <= 7


def test_a_full_run_reads_every_history_again(shop):
    ingest = MemoryIngest()
    first, _ = shop.pull(ingest)
    again = shop.account(ingest).pull(lambda _: None, lambda: False, full=True)
    assert again.orders == first.orders


def test_a_new_order_with_its_reference_arrives_by_the_next_run(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    shop.time.seconds += 600
    order = _buy(shop, _top(shop), "C-2026-17")
    shop.pull(ingest)
    arrived = ingest.orders[gid("Order", order.id)]
    assert arrived.attributes == {"concierge": "C-2026-17"}
    assert arrived.name == order.name
    assert arrived.financial is FinancialStatus.PAID
    assert arrived.gross.minor == order.total


def test_an_order_placed_while_the_histories_are_read_is_not_lost(shop):
    ingest = MemoryIngest()
    placed = []

    def progress(step):
        if step.stage == "orders" and not placed:
            shop.time.seconds += 1
            placed.append(_buy(shop, _top(shop)))

    shop.account(ingest).pull(progress, lambda: False)
    shop.time.seconds += 60
    shop.pull(ingest)
    assert gid("Order", placed[0].id) in ingest.orders


def test_a_refund_arrives_with_its_net_value(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    order = _buy(shop, _top(shop))
    shop.time.seconds += 300
    shop.pull(ingest)
    assert not ingest.orders[gid("Order", order.id)].refunds
    shop.time.seconds += 300
    staff.refund(shop.house, order.name, 0, 1)
    shop.pull(ingest)
    arrived = ingest.orders[gid("Order", order.id)]
    assert arrived.refunds[0].lines[0].net == arrived.lines[0].net
    assert arrived.refunds[0].total.minor == 42_000
    assert arrived.lines[0].net.minor == 35_000
    assert arrived.lines[0].current_quantity == 0


def test_a_parcel_that_moves_without_the_order_changing_is_seen(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    waiting = ingest.orders[ingest.open_orders(1)[0]]
    order = shop.house.for_change(int(waiting.remote_id.rpartition("/")[2]))
    still = order.updated_at
    shop.time.seconds += 900
    staff.move_parcel(shop.house, order.name, "out_for_delivery")
    order.updated_at = still
    shop.pull(ingest)
    assert ingest.orders[waiting.remote_id].parcels[-1].state.value == "out_for_delivery"


def test_the_cursor_of_changes_never_passes_the_start_of_the_run(shop):
    ingest = MemoryIngest()
    started = shop.time.now()
    shop.account(ingest).pull(lambda _: setattr(shop.time, "seconds", 500.0), lambda: False)
    assert ingest.cursor(1, "changes") == {"since": started.isoformat()}


def test_a_ranking_that_stopped_long_ago_begins_anew():
    with (found := open_shop(30_000)).server:
        found.server.throttle.set(10**6, 10**6)
        ingest = MemoryIngest(kill_at=4)
        with pytest.raises(KilledError):
            found.pull(ingest)
        assert ingest.cursor(1, "ranking")["position"] == 250
        found.time.seconds += timedelta(hours=3).total_seconds()
        ingest.kill_at = ingest.writes + 2
        with pytest.raises(KilledError):
            found.pull(ingest)
        assert ingest.applied[-1] == ("ranking", 250)


def test_every_pending_and_past_state_appears_in_the_house():
    with (found := open_shop(9000)).server:
        ingest = MemoryIngest()
        found.pull(ingest)
    orders = ingest.orders.values()
    assert {o.financial for o in orders} >= {
        FinancialStatus.PENDING,
        FinancialStatus.AUTHORIZED,
        FinancialStatus.PARTIALLY_REFUNDED,
        FinancialStatus.REFUNDED,
        FinancialStatus.VOIDED,
        FinancialStatus.PAID,
    }
    assert {o.fulfilment for o in orders} >= set(FulfilmentStatus) - {FulfilmentStatus.RESTOCKED}
    returns = {r.status for o in orders for r in o.returns}
    assert returns == {ReturnStatus.REQUESTED, ReturnStatus.OPEN, ReturnStatus.CLOSED}
    states = {p.state.value for o in orders for p in o.parcels}
    assert states >= {"in_transit", "out_for_delivery", "delivered", "delayed", "exception"}
    waiting = {ingest.orders[i].client_remote_id for i in ingest.open_orders(1)}
    assert 0.3 < len(waiting) / len(ingest.ranked) < 0.5


# --- bad days ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["500", "502", "503", "429", "truncate", "garbage", "drop"])
def test_one_bad_answer_is_asked_again_and_nothing_is_missing(kind):
    with (found := open_shop(300)).server:
        _, whole = _count_writes(found)
        found.server.faults.add("ok", 3)
        found.server.faults.add(kind, 2)
        ingest = MemoryIngest()
        found.pull(ingest)
        assert ingest.content() == whole
        assert len(found.time.waits) >= 2


def test_a_hanging_shop_is_left_after_the_time_limit(shop):
    shop.server.faults.add("hang", seconds=20)
    ingest = MemoryIngest()
    account = shop.account(ingest, Policy(read_timeout=2.0))
    report = account.pull(lambda _: None, lambda: False)
    assert report.members


@pytest.mark.parametrize("kind", ["500", "truncate", "drop"])
def test_a_shop_that_stays_broken_is_told_as_try_later(shop, kind):
    shop.server.faults.add(kind, 50)
    with pytest.raises(RetryLaterError, match=r"Main store.*Everything read so far is kept"):
        shop.pull(MemoryIngest())
    assert shop.server.requests == 5


def test_retry_after_is_honoured(shop):
    shop.server.faults.add("429", retry_after="17")
    shop.pull(MemoryIngest())
    assert max(shop.time.waits) == 17


def test_a_very_long_retry_after_is_not_waited_for(shop):
    shop.server.faults.add("503", retry_after="86400")
    with pytest.raises(RetryLaterError) as caught:
        shop.pull(MemoryIngest())
    assert caught.value.retry_after == 86400
    assert not shop.time.waits


def test_a_wrong_token_asks_for_a_new_sign_in(shop):
    with pytest.raises(NeedsSignInError, match="accounts secret NAME"):
        shop.pull(MemoryIngest(), secret="wrong")
    assert shop.server.requests == 1


def test_a_redirect_is_never_followed(shop):
    shop.server.faults.add("302")
    with pytest.raises(RejectedError, match="another address"):
        shop.pull(MemoryIngest())


def test_unknown_fields_change_nothing(shop):
    _, whole = _count_writes(shop)
    shop.server.faults.extra_fields = True
    ingest = MemoryIngest()
    shop.pull(ingest)
    assert ingest.content() == whole


def test_a_bad_order_is_counted_and_the_page_goes_on(shop):
    _, whole = _count_writes(shop)
    victim = sorted(whole[2])[3]
    shop.server.root.broken.add(victim)
    ingest = MemoryIngest()
    report, _ = shop.pull(ingest)
    assert [one.remote_id for one in report.skipped] == [victim]
    assert report.skipped[0].reason == "order with a value that cannot be read"
    assert set(ingest.orders) == set(whole[2]) - {victim}


@pytest.mark.parametrize("scope", ["read_customers", "read_orders"])
def test_a_missing_permission_is_named(shop, scope):
    shop.server.root.scopes -= {scope, scope.replace("read_", "write_")}
    with pytest.raises(RejectedError, match=scope):
        shop.pull(MemoryIngest())


def test_without_read_all_orders_the_report_says_so(shop):
    shop.server.root.scopes.discard("read_all_orders")
    ingest = MemoryIngest()
    report, _ = shop.pull(ingest)
    assert "60 days" in report.warnings[0]
    assert "read_all_orders" in report.warnings[0]
    ages = {(shop.time.now() - order.placed_at).days for order in ingest.orders.values()}
    assert max(ages) < 60


@pytest.mark.parametrize("customers", [900, 2_500, 4_000])
def test_a_small_bucket_refuses_at_most_once(customers):
    with (found := open_shop(customers)).server:
        found.server.throttle.set(2000, 100)
        ingest = MemoryIngest()
        found.pull(ingest)
        assert found.server.throttle.trips <= 1
        assert sum(found.time.waits) > 5


def test_throttled_answers_are_waited_out(shop):
    shop.server.throttle.set(2000, 100)
    shop.server.throttle.take(1999)
    shop.pull(MemoryIngest())
    assert shop.server.throttle.trips == 1


_ABOUT = {
    "shop": {"currencyCode": "EUR"},
    "currentAppInstallation": {
        "accessScopes": [{"handle": "read_customers"}, {"handle": "write_orders"}]
    },
}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"shop": None},
        {"shop": {"currencyCode": "EUR"}, "currentAppInstallation": {"accessScopes": [None]}},
        _ABOUT,
        _ABOUT | {"customerSegmentMembers": None},
        _ABOUT | {"customerSegmentMembers": {"edges": [], "totalCount": 3}},
        _ABOUT | {"customerSegmentMembers": {"edges": {}, "pageInfo": {}, "totalCount": 3}},
        _ABOUT
        | {
            "customerSegmentMembers": {
                "edges": [{}],
                "totalCount": 1,
                "pageInfo": {"hasNextPage": False},
            }
        },
    ],
)
def test_an_answer_of_another_shape_is_refused_in_words(shop, data):
    shop.server.graphql = lambda body: {"data": data}
    with pytest.raises(RejectedError, match=r"Main store|Most of the ranking"):
        shop.pull(MemoryIngest())


def test_a_page_that_comes_again_stops_the_pull(shop):
    honest = shop.server.graphql

    def circular(body):
        answer = honest(body)
        for connection in answer["data"].values():
            if isinstance(connection, dict) and "edges" in connection:
                connection["pageInfo"] = {"hasNextPage": True, "endCursor": "p1"}
                connection["totalCount"] = 10**6
        return answer

    shop.server.graphql = circular
    with pytest.raises(RejectedError, match="same page twice"):
        shop.pull(MemoryIngest())


@pytest.mark.parametrize("customers", [1, 2, 5])
def test_a_very_small_house_has_a_book_too(customers):
    with (found := open_shop(customers)).server:
        ingest = MemoryIngest()
        report, _ = found.pull(ingest)
    assert report.customers_total == customers
    assert len(ingest.ranked) == 1


def test_the_line_is_kept_open(shop):
    shop.pull(MemoryIngest())
    assert shop.server.connections == 1


def test_two_pulls_of_one_account_do_not_run_at_once(shop):
    account = shop.account(MemoryIngest())
    refused = []

    def progress(_):
        try:
            account.pull(lambda _: None, lambda: False)
        except RetryLaterError as exc:
            refused.append(str(exc))

    account.pull(progress, lambda: False)
    assert refused
    assert "already" in refused[0]
