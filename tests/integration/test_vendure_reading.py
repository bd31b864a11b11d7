"""A real Vendure read by the real engine: the top 1 %, what `updatedAt` hides, being stopped."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
import requests

from concierge.domain.errors import CancelledError, RejectedError
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState
from sync.connectors.vendure import orders
from sync.rate import SleepingWaiter
from tests.fakes.ingest import KilledError, MemoryIngest
from tests.fakes.proxy import FaultProxy
from tests.integration.crowd import (
    collected,
    connector,
    people,
    pull,
    records,
    summed,
)
from tests.servers.vendure.seed import BAG, COAT, SCARF

pytestmark = pytest.mark.xdist_group("vendure")


@pytest.fixture
def line(crowd):
    found = connector(crowd.staff.url)
    yield found
    found.close()


def _updated(staff, order):
    return datetime.fromisoformat(staff.order(order)["updatedAt"])


# --- ranking ----------------------------------------------------------------------------


def test_the_ranking_is_the_top_of_a_sum_over_all_orders(crowd, line):
    members = records(collected(line.ranking()))
    total = people(crowd.staff)
    spend = summed(crowd.staff)
    best = sorted(spend.values(), reverse=True)[: math.ceil(total * 12 / 1000)]
    ranked = [m for m in members if m.position is not None]
    assert line.customers_total == total
    assert [m.position for m in ranked] == list(range(1, len(best) + 1))
    assert [m.net_spend.minor for m in ranked] == best
    assert all(spend[m.remote_id] == m.net_spend.minor for m in ranked)
    assert {m.net_spend.currency for m in ranked} == {"GBP"}


def test_who_is_vip_by_tag_or_by_group_follows_without_a_place(crowd, line):
    members = records(collected(line.ranking()))
    tagged = {m.remote_id for m in members if m.vip_tag}
    assert {crowd.flo, crowd.gia} <= tagged
    assert all(m.position is None for m in members if m.vip_tag)
    assert members[0].position == 1


def test_a_tag_that_only_contains_the_word_makes_nobody_a_vip(crowd, line):
    """The server's own filter looks for a part of any tag, in any case."""
    near, lower = crowd.staff.customers(["Nearly", "Lower"])
    crowd.staff.tag(near, "VIPs-friend", "not-a-vip")
    crowd.staff.tag(lower, "tea", "vip")
    crowd.staff.group("VIP candidates", [near])
    members = records(collected(line.ranking()))
    tagged = {m.remote_id for m in members if m.vip_tag}
    assert lower in tagged
    assert near not in tagged


def test_spend_is_settled_money_less_what_was_given_back(crowd, line):
    wanted = [crowd.ada, crowd.bea, crowd.cyd, crowd.dot, crowd.eve, crowd.hal]
    found = {c.remote_id: c for c in records(collected(line.clients(wanted)))}
    spend = {key: client.net_spend.minor for key, client in found.items()}
    assert spend[crowd.bea] == 5 * 129_500 + 500
    assert spend[crowd.cyd] == 129_500 + 500
    assert spend[crowd.dot] == 12 * (18_500 + 500)
    assert (spend[crowd.eve], spend[crowd.hal]) == (0, 0)
    assert spend[crowd.ada] == summed(crowd.staff)[crowd.ada]
    assert found[crowd.dot].order_count == 12
    assert found[crowd.hal].order_count == 0


def test_the_server_itself_cannot_sort_by_spend(line):
    asked = "{ customers(options: { sort: { totalSpend: DESC } }) { items { id } } }"
    with pytest.raises(RejectedError, match="does not know a part"):
        line.inner._admin.ask(asked, {})


# --- orders -----------------------------------------------------------------------------


def test_every_order_of_a_client_comes_once_and_drafts_do_not(crowd, line):
    pages = collected(line.histories([crowd.dot, crowd.hal, crowd.ada]))
    orders = records(pages)
    assert len({o.remote_id for o in orders}) == len(orders)
    assert sum(o.client_remote_id == crowd.dot for o in orders) == 12
    assert not any(o.client_remote_id == crowd.hal for o in orders)
    finished = [client for page in pages for client in page.finished]
    assert sorted(finished) == sorted([crowd.dot, crowd.hal, crowd.ada])
    last = max(
        at
        for at, page in enumerate(pages)
        if any(o.client_remote_id == crowd.dot for o in page.records)
    )
    assert crowd.dot in pages[last].finished


def test_lines_are_net_of_tax_and_of_the_whole_order_s_discount(crowd, line):
    (order,) = records(collected(line.orders([crowd.shipped])))
    told = crowd.staff.order(crowd.shipped)
    assert sum(found.net.minor for found in order.lines) == told["subTotal"]
    assert order.gross.minor == told["totalWithTax"]
    assert order.gross.minor == order.tax.minor + told["subTotal"] + round(500 / 1.2)
    assert order.shipping.minor == 500
    assert [found.price_unit.minor for found in order.lines] == [129_500, 18_500]


def test_an_order_s_states_come_from_its_payments_and_parcels(crowd, line):
    wanted = [crowd.shipped, crowd.delivered]
    shipped, delivered = records(collected(line.orders(wanted)))
    assert shipped.fulfilment is FulfilmentStatus.PARTIALLY_FULFILLED
    assert [p.state for p in shipped.parcels] == [ParcelState.IN_TRANSIT]
    assert shipped.parcels[0].tracking_number == "JD0001"
    assert shipped.parcels[0].carrier == "DHL Express"
    assert delivered.fulfilment is FulfilmentStatus.FULFILLED
    assert delivered.parcels[0].delivered_at >= delivered.parcels[0].shipped_at
    held = records(collected(line.histories([crowd.bea, crowd.cyd, crowd.eve])))
    states = {o.client_remote_id: o for o in held}
    assert states[crowd.bea].cancelled_at is not None
    assert states[crowd.bea].financial is FinancialStatus.PAID
    assert states[crowd.bea].gross.minor == 5 * 129_500 + 500
    assert states[crowd.cyd].financial is FinancialStatus.PARTIALLY_REFUNDED
    assert states[crowd.cyd].lines[0].current_quantity == 1
    assert states[crowd.cyd].refunds[0].lines[0].quantity == 2
    assert states[crowd.eve].financial is FinancialStatus.AUTHORIZED


def test_a_consultation_s_reference_travels_with_the_order(crowd, line):
    order = crowd.staff.buy(crowd.ada, [(SCARF, 1)])
    crowd.staff.admin(
        "mutation($o:ID!){setOrderCustomFields(input:{id:$o,customFields:"
        '{conciergeReference:"C-2026-17"}}){id}}',
        o=order,
    )
    (found,) = records(collected(line.orders([order])))
    assert found.attributes == {"concierge": "C-2026-17"}


def test_what_is_gone_is_skipped_with_a_reason(line):
    (page,) = collected(line.orders(["999999"]))
    assert [s.reason for s in page.skipped] == ["order no longer in the shop"]
    (page,) = collected(line.clients(["999999"]))
    assert [s.reason for s in page.skipped] == ["client no longer in the shop"]
    (page,) = collected(line.histories(["999999"]))
    assert page.finished == ["999999"]


def test_a_sale_tells_what_became_of_it_and_nothing_about_her(crowd, line):
    (order,) = [
        o
        for o in records(collected(line.histories([crowd.cyd])))
        if o.financial is FinancialStatus.PARTIALLY_REFUNDED
    ]
    (sale,) = records(collected(line.sales([order.remote_id])))
    assert sale.refunded.minor == 259_000
    assert sale.net == order.lines[0].net
    assert [refund.note for refund in sale.refunds] == [""]


# --- what updatedAt hides ---------------------------------------------------------------


def test_an_open_order_s_parcel_is_seen_though_the_order_says_it_never_changed(crowd, monkeypatch):
    staff, ingest = crowd.staff, MemoryIngest()
    buyer = staff.customer("Nora")
    order = staff.buy(buyer, [(COAT, 1), (BAG, 1)])
    staff.tag(buyer, "VIP")
    pull(staff.url, ingest)
    assert order in ingest.open_orders(1)
    before = _updated(staff, order)
    _wait_for_next_second(staff, order)
    staff.fulfil(order, "JD0003", {0: 1})
    staff.note(buyer, "Called about it")
    assert _updated(staff, order) == before
    _pull_past_changes(staff, order, ingest, monkeypatch)
    assert ingest.orders[order].parcels[0].tracking_number == "JD0003"


def test_a_parcel_that_came_is_seen_though_the_order_says_it_never_changed(crowd, monkeypatch):
    staff, ingest = crowd.staff, MemoryIngest()
    buyer = staff.customer("Opal")
    order = staff.buy(buyer, [(COAT, 1)])
    staff.tag(buyer, "VIP")
    parcel = staff.fulfil(order, "JD0005")
    pull(staff.url, ingest)
    assert [p.state for p in ingest.orders[order].parcels] == [ParcelState.IN_TRANSIT]
    assert order in ingest.open_orders(1)
    before = _updated(staff, order)
    _wait_for_next_second(staff, order)
    staff.move(parcel, "Delivered")
    assert staff.order(order)["state"] == "Delivered"
    assert _updated(staff, order) == before
    _pull_past_changes(staff, order, ingest, monkeypatch)
    (found,) = ingest.orders[order].parcels
    assert found.state is ParcelState.DELIVERED
    assert found.delivered_at > before
    assert order not in ingest.open_orders(1)


def _pull_past_changes(staff, order, ingest, monkeypatch):
    """With a cursor behind all that changed: an order is found by nothing but being open. One in
    the future would be taken for a mistake, and days be read again."""
    monkeypatch.setattr(orders, "OVERLAP", timedelta())
    changed = datetime.now(UTC)
    while datetime.now(UTC) < changed + timedelta(seconds=1):
        staff.order(order)
    ingest.cursors["changes"] = f'{{"since": "{datetime.now(UTC).isoformat()}"}}'
    pull(staff.url, ingest)


def _wait_for_next_second(staff, order):
    """Vendure's own times are whole seconds: until the next one, nothing can be told apart."""
    while datetime.now(UTC) < _updated(staff, order) + timedelta(seconds=1):
        staff.order(order)


def test_a_refund_of_a_closed_order_is_seen_though_the_order_says_it_never_changed(
    crowd, line, monkeypatch
):
    monkeypatch.setattr(orders, "OVERLAP", timedelta())
    staff = crowd.staff
    buyer = staff.customer("Olga")
    order = staff.buy(buyer, [(COAT, 1)])
    staff.move(staff.fulfil(order, "JD0004"), "Delivered")
    before = _updated(staff, order)
    _wait_for_next_second(staff, order)
    refund_from = before + timedelta(seconds=1)
    staff.refund(order, 129_500, {0: 1})
    assert _updated(staff, order) == before
    stream = line.changes(frozenset([buyer]), datetime.now(UTC))
    cursor = {"since": refund_from.isoformat()}
    found = records(collected(stream, cursor))
    assert [o.refunded.minor for o in found if o.remote_id == order] == [129_500]


def test_changes_tell_who_outside_the_book_may_belong_in_it(crowd, line):
    staff = crowd.staff
    started = datetime.now(UTC)
    cursor = {"since": started.isoformat()}
    buyer, tagged = staff.customer("Pia"), staff.customer("Quinn")
    staff.buy(buyer, [(COAT, 4)])
    staff.tag(tagged, "vip")
    now = datetime.now(UTC)
    pages = collected(line.changes(frozenset(), now), cursor)
    contenders = {c.remote_id: c for page in pages for c in page.contenders}
    assert contenders[buyer].net_spend.minor == 4 * 129_500 + 500
    assert contenders[buyer].position is None
    assert not contenders[buyer].vip_tag
    assert pages[-1].cursor == {"since": now.isoformat()}
    pages = collected(line.client_changes(frozenset([buyer]), now), cursor)
    assert [c.remote_id for c in records(pages) if c.remote_id == buyer] == [buyer]
    contenders = {c.remote_id: c for page in pages for c in page.contenders}
    assert contenders[tagged].vip_tag
    assert buyer not in contenders


def test_changes_of_the_same_second_are_all_told(crowd, line):
    """More of them than a page holds, and all with one and the same time."""
    staff = crowd.staff
    since = datetime.now(UTC)
    made = staff.customers([f"Twin{number}" for number in range(30)])
    pages = collected(line.client_changes(frozenset(made), since), {"since": since.isoformat()})
    assert len(pages) > 2
    told = [c.remote_id for c in records(pages)]
    assert sorted(told) == sorted(made)


def test_the_cursor_of_changes_never_passes_the_start_of_the_run(crowd, line):
    started = datetime.now(UTC) - timedelta(hours=1)
    for stream in (
        line.changes(frozenset([crowd.ada]), started),
        line.client_changes(frozenset([crowd.ada]), started),
    ):
        told = {page.cursor["since"] for page in collected(stream)}
        assert told == {started.isoformat()}


# --- whole pulls ------------------------------------------------------------------------


def test_a_whole_pull_and_a_second_one_that_reads_no_history_again(crowd):
    ingest = MemoryIngest()
    report = pull(crowd.staff.url, ingest)
    total = people(crowd.staff)
    assert report.customers_total == total
    assert len(ingest.ranked) >= math.ceil(total / 100)
    assert not report.skipped
    assert not report.warnings
    whole = ingest.content()
    again = pull(crowd.staff.url, ingest)
    assert ingest.content() == whole
    assert not again.skipped


def test_stopped_every_few_pages_the_next_run_makes_the_same_book(crowd):
    whole = MemoryIngest()
    pull(crowd.staff.url, whole)
    ingest, rounds = MemoryIngest(), 0
    while rounds < 60:
        rounds += 1
        limit = len(ingest.applied) + 4 + 4 * rounds
        try:
            pull(crowd.staff.url, ingest, cancelled=lambda n=limit: len(ingest.applied) >= n)
        except CancelledError:
            continue
        break
    assert 2 < rounds < 60
    assert ingest.content() == whole.content()


def test_killed_in_the_middle_of_a_page_the_next_run_makes_the_same_book(crowd):
    whole = MemoryIngest()
    pull(crowd.staff.url, whole)
    for share in (0.3, 0.8):
        ingest = MemoryIngest(kill_at=round(whole.writes * share))
        with pytest.raises(KilledError):
            pull(crowd.staff.url, ingest)
        ingest.kill_at = None
        pull(crowd.staff.url, ingest)
        assert ingest.content() == whole.content(), f"killed at {share:.0%} of its writes"


def test_a_broken_ranking_goes_on_where_it_stood_and_old_ones_begin_anew(crowd, line):
    last = crowd.staff.customer("Zoe")
    crowd.staff.buy(last, [(COAT, 20)])
    pages = collected(line.ranking())
    assert records(pages)[0].remote_id == last
    counting = [page for page in pages if page.cursor and not page.records]
    before_her = [page.cursor for page in counting if page.cursor["skip"] < page.total]
    for cursor in (before_her[len(before_her) // 2], before_her[-1]):
        rest = collected(line.ranking(), cursor)
        assert records(rest) == records(pages)
        assert len(rest) < len(pages)
    old = {**cursor, "began": (datetime.now(UTC) - timedelta(hours=2)).isoformat()}
    assert len(collected(line.ranking(), old)) == len(pages)


def test_behind_a_rate_limiter_a_whole_pull_is_refused_a_few_times_at_most(crowd, slow_url):
    """Whoever only waits when told to is refused about five times on this way."""
    ingest = MemoryIngest()
    with FaultProxy(slow_url) as counted:
        pull(counted.url, ingest, waiter=SleepingWaiter())
        refused = [status for _, _, status in counted.requests].count(429)
        asked = len(counted.requests)
    whole = MemoryIngest()
    pull(crowd.staff.url, whole)
    assert ingest.content() == whole.content()
    assert refused <= 3
    # Else nothing was shown: the limiter limits, and less than this pull asked is too much.
    assert _refused_unpaced(slow_url, asked) > 3


def _refused_unpaced(url, count):
    """How many of that many questions are refused that wait neither for time nor each other."""

    def ask(_):
        with requests.post(
            f"{url}/admin-api", json={"query": "{__typename}"}, timeout=30
        ) as answer:
            return answer.status_code

    with ThreadPoolExecutor(8) as askers:
        return list(askers.map(ask, range(count))).count(429)
