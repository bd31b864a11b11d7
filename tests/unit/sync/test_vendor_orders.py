"""Gestures through store, outbox, connector and a far side: one card, whatever becomes of an
answer, and one budget entry for it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services.accounts import list_accounts
from concierge.services.gesture_orders import order_from_vendor
from concierge.services.gesture_steps import gesture_log
from concierge.services.outbox import StoreOutbox, it_arrived, outbox, send_now
from concierge.services.ports import AccountConfig
from concierge.services.turns import Turn
from sync.outbox import AccountPush
from sync.sandbox.vendors import GiftsTwin, NotesTwin
from tests.fakes import records as r
from tests.fakes.house import fill, new_workplace, person
from tests.fakes.proxy import FaultProxy
from tests.fakes.vendors import approved, connect_vendor, flowers
from tests.unit.sync.conftest import FakeTime


@pytest.fixture
def place(tmp_path):
    found = new_workplace(tmp_path)
    yield found
    found.store.close()


@pytest.fixture
def client(place):
    return fill(place, [r.client(1)])[0]


@pytest.fixture(params=["handwrytten", "goody"])
def far(request, place, client):
    """(twin, proxy, account, an approved gesture the account makes)."""
    is_notes = request.param == "handwrytten"
    with NotesTwin() if is_notes else GiftsTwin() as twin, FaultProxy(twin.url) as proxy:
        account = connect_vendor(place, request.param, url=proxy.url)
        gesture = approved(place, client) if is_notes else flowers(place, client)
        yield twin, proxy, account, gesture


def push(place, far):
    twin, _, account, _ = far
    row = next(one for one in list_accounts(place) if one.id == account)
    config = AccountConfig(row.id, row.name, row.kind, dict(row.options), twin.key)
    with Turn(place, row) as turn:
        return AccountPush(config, StoreOutbox(place, turn), waiter=FakeTime()).push(lambda: False)


def delivery(place):
    view = outbox(place)
    (one,) = [row for row in (*view.waiting, *view.ended) if row.kind is DeliveryKind.ORDER]
    return one


def made(place, far):
    return far[0].count(delivery(place).payload["reference"])


def gesture_of(place):
    (row,) = gesture_log(place)
    return row


def test_it_is_ordered_once_and_costs_what_was_charged(place, far):
    order_from_vendor(place, far[3])
    assert push(place, far).sent == 1
    assert push(place, far).sent == 0
    found = gesture_of(place)
    assert (found.state, made(place, far)) == (GestureState.SENT, 1)
    assert found.final_cost < found.cost


def test_an_answer_lost_at_the_last_request_makes_one(place, far):
    twin, proxy, _, gesture = far
    is_notes = isinstance(twin, NotesTwin)
    order_from_vendor(place, gesture)
    proxy.add("drop", when="basket/send" if is_notes else "customer_reference_id")
    assert push(place, far).unclear == 1
    assert made(place, far) == 1
    if is_notes:
        assert delivery(place).state is DeliveryState.HELD
        assert push(place, far).sent == 0
        it_arrived(place, delivery(place).id)
    else:
        place.clock.advance(minutes=5)
        assert push(place, far).sent == 1
    assert made(place, far) == 1
    assert gesture_of(place).state is GestureState.SENT


def test_a_bad_day_before_that_makes_one(place, far):
    twin, proxy, _, gesture = far
    first = "placeBasket" if isinstance(twin, NotesTwin) else "order_batches/price"
    order_from_vendor(place, gesture)
    for fault in ("500", "garbage", "refuse", "drop"):
        proxy.add(fault, when=first)
        push(place, far)
        assert delivery(place).state is DeliveryState.WAITING
        place.clock.advance(hours=1)
    push(place, far)
    assert (delivery(place).state, made(place, far)) == (DeliveryState.SENT, 1)


def test_dearer_than_planned_it_stays_approved_and_says_so(place, far):
    twin, _, _, gesture = far
    twin.price = "99.00" if isinstance(twin, NotesTwin) else 9_900
    order_from_vendor(place, gesture)
    assert push(place, far).refused == 1
    found = gesture_of(place)
    assert (found.state, found.order.state) == (GestureState.APPROVED, DeliveryState.DEAD)
    assert "asks 99.00 USD" in found.order.words
    twin.price = "3.55" if isinstance(twin, NotesTwin) else 7_400
    send_now(place, delivery(place).id)
    assert push(place, far).sent == 1


def test_two_desktops_at_once_order_one(place, far):
    gesture = far[3]
    desks = [place, person(place, "Léo Martin")] * 4

    def order(desk):
        try:
            order_from_vendor(desk, gesture)
        except UserError as exc:
            return str(exc)
        return ""

    with ThreadPoolExecutor(len(desks)) as pool:
        told = list(pool.map(order, desks))
    assert told.count("") == 1
    assert all("being ordered already" in words for words in told if words)
    push(place, far)
    assert made(place, far) == 1
