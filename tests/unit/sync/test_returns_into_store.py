"""The whole way: a client announces a return, its label is scanned, the shop pays it back once."""

from __future__ import annotations

import pytest

from concierge.domain.ids import AccountId
from concierge.domain.outbox import DeliveryKind
from concierge.domain.refunds import RefundState
from concierge.services.accounts import list_accounts
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import StoreOutbox
from concierge.services.ports import AccountConfig
from concierge.services.refunds import AUTOMATIC, LIMIT
from concierge.services.turns import Turn
from sync.connectors.easypost.pull import follow as follow_parcels
from sync.connectors.loop.pull import follow as follow_returns
from sync.engine import AccountSync
from sync.outbox import AccountPush
from sync.sandbox.returns import PortalTwin
from sync.sandbox.tracker import TrackerTwin

LOOP, EASYPOST = AccountId(2), AccountId(3)


@pytest.fixture
def place(local_workplace, shop):
    local_workplace.clock.set(shop.time.now())
    with local_workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.REFUND.value])
        unit.accounts.add("Returns", "loop", {})
        unit.accounts.add("Parcels", "easypost", {})
        unit.house.put_setting(AUTOMATIC, "yes")
        unit.house.put_setting(LIMIT, "100000")
    shop.pull(StoreIngest(local_workplace))
    return local_workplace


@pytest.fixture
def portal(shop):
    with PortalTwin(shop.time.now) as twin:
        yield twin


@pytest.fixture
def tracker(shop):
    with TrackerTwin(shop.time.now) as twin:
        yield twin


def follow(place, shop, twin, kind):
    account, made = {"loop": (LOOP, follow_returns), "easypost": (EASYPOST, follow_parcels)}[kind]
    config = AccountConfig(account, kind, kind, {"url": twin.url}, twin.key)
    sync = AccountSync(config, StoreIngest(place), waiter=shop.time, follow=made)
    return sync.pull(lambda _: None, lambda: False)


def deliver(place, shop):
    with Turn(place, list_accounts(place)[0]) as turn:
        AccountPush(shop.config(), StoreOutbox(place, turn), waiter=shop.time).push(lambda: False)


def bought(place, shop):
    """A paid order of the book without returns."""
    with place.read() as unit:
        book = unit.places.book(1)
    for index in range(len(book)):
        for order in shop.house.orders_of(shop.house.index_at(index)):
            if order.financial == "PAID" and not order.returns and not order.refunds:
                return order
    raise AssertionError("the house has no such order")


def refunds_of(place, order):
    with place.read() as unit:
        (ours,) = unit.tracking.named([order.name])
        return [row for row in unit.refunds.of_client(ours.client) if row.order == ours.id]


def test_a_scanned_return_is_paid_back_once_and_found_in_the_shop(place, shop, portal):
    order = bought(place, shop)
    told = portal.announce(order, [(0, 1)])
    follow(place, shop, portal, "loop")
    assert refunds_of(place, order) == []
    portal.move(told["id"], "in_transit")
    for _ in range(3):
        follow(place, shop, portal, "loop")
        deliver(place, shop)
    (refund,) = shop.house.order(order.id).refunds
    assert refund.total == order.lines[0].value_of(1)
    assert "ref. " in refund.note
    (row,) = refunds_of(place, order)
    assert (row.state, row.amount.minor) == (RefundState.SENT, refund.total)
    shop.pull(StoreIngest(place))
    (row,) = refunds_of(place, order)
    assert row.state is RefundState.DONE


def test_an_exchange_is_not_paid_back(place, shop, portal):
    order = bought(place, shop)
    told = portal.announce(order, [(0, 1)], outcome="exchange")
    portal.move(told["id"], "in_transit")
    follow(place, shop, portal, "loop")
    deliver(place, shop)
    assert shop.house.order(order.id).refunds == []


def test_the_tracker_sees_the_scan_that_the_portal_does_not_tell(place, shop, portal, tracker):
    order = bought(place, shop)
    told = portal.announce(order, [(0, 1)])
    follow(place, shop, portal, "loop")
    tracker.scan(told["tracking_number"], "pre_transit")
    follow(place, shop, tracker, "easypost")
    assert refunds_of(place, order) == []
    tracker.scan(told["tracking_number"], "in_transit", city="Lyon", message="Accepted")
    follow(place, shop, tracker, "easypost")
    portal.move(told["id"], "in_transit")
    follow(place, shop, portal, "loop")
    deliver(place, shop)
    (row,) = refunds_of(place, order)
    assert (row.place, row.words, row.source) == ("Lyon", "Accepted", "Parcels")
    assert len(shop.house.order(order.id).refunds) == 1


def test_parcels_of_the_book_are_followed_and_move(place, shop, tracker):
    with place.read() as unit:
        open_orders = unit.orders.open_of(None, place.now())
    parcels = [p for o in open_orders for p in o.parcels if p.delivered_at is None]
    number = next(p.tracking_number for p in parcels if p.tracking_number)
    tracker.scan(number, "in_transit", detail="weather_delay", city="Lyon")
    report = follow(place, shop, tracker, "easypost")
    assert report.orders == len(tracker.trackers) >= 1
    with place.read() as unit:
        ((_, row),) = unit.tracking.parcels([number])
    assert any(event["place"] == "Lyon" for event in row["events"])
    shop.pull(StoreIngest(place))
    with place.read() as unit:
        ((_, again),) = unit.tracking.parcels([number])
    assert again["events"] == row["events"]
