"""The refund of a return on its way: measured again as it leaves, and never sent twice."""

from __future__ import annotations

import pytest

from concierge.domain.errors import UserError
from concierge.domain.orders import FinancialStatus
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.domain.refunds import RefundState
from concierge.services.accounts import list_accounts
from concierge.services.duplicates import merge_clients
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import StoreOutbox, discard
from concierge.services.refund_decisions import approve_refund, proposed
from concierge.services.refunds import KEYS_LAST
from concierge.services.turns import Turn
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.returns import (
    REACH,
    SHOP,
    automatic,
    of_client,
    order,
    portal,
    scan,
    told,
)


@pytest.fixture
def place(workplace):
    with workplace.write() as unit:
        unit.accounts.set_writes(SHOP, [DeliveryKind.REFUND.value])
        unit.accounts.add("Returns", "loop", {})
    return workplace


# --- on its way -------------------------------------------------------------------------


def taken(place):
    account = list_accounts(place)[0]
    with Turn(place, account) as turn:
        box = StoreOutbox(place, turn)
        box.begin(SHOP, REACH)
        yield box, box.take(SHOP)


def refunds_of(place, refunded, note="by hand"):
    made = r.refund(net=refunded * 5 // 6, note=note)
    changed = order(refunds=(made,), updated_at=r.NOW)
    StoreIngest(place).apply(SHOP, "orders", [changed], None)


def test_paid_back_by_hand_meanwhile_it_does_not_leave(place):
    fill(place, orders=[order()])
    automatic(place)
    scan(place)
    refunds_of(place, 12_000)
    for _, claimed in taken(place):
        assert claimed is None
    (row,) = told(place)
    assert row.state is DeliveryState.DEAD and "paid back" in row.last_error


def test_once_sent_and_told_of_by_the_shop_it_is_done(place):
    (client,) = fill(place, orders=[order()])
    automatic(place)
    scan(place)
    for box, claimed in taken(place):
        note = claimed.delivery.payload["note"]
        box.arrived(claimed, Delivered("refund-1"))
    assert of_client(place, client)[0].state is RefundState.SENT
    refunds_of(place, 12_000, note)
    assert of_client(place, client)[0].state is RefundState.DONE


def test_an_answer_that_was_lost_is_found_in_the_shop(place):
    (client,) = fill(place, orders=[order()])
    automatic(place)
    scan(place)
    for box, claimed in taken(place):
        note = claimed.delivery.payload["note"]
        box.unclear(claimed, "Nobody answered.", Reach.KEYS, counts=True)
    refunds_of(place, 12_000, note)
    assert of_client(place, client)[0].state is RefundState.DONE
    assert told(place) == []


def test_what_may_have_arrived_goes_again_as_it_was_though_the_order_changed(place):
    fill(place, orders=[order()])
    automatic(place)
    scan(place)
    for box, claimed in taken(place):
        first = claimed.delivery
        box.unclear(claimed, "Nobody answered.", Reach.KEYS, counts=False)
    refunds_of(place, 12_000)
    for _, claimed in taken(place):
        again = claimed.delivery
        assert (again.key, again.payload, again.again) == (first.key, first.payload, True)


def test_after_a_day_nobody_can_tell_and_nothing_is_sent(place):
    fill(place, orders=[order()])
    automatic(place)
    scan(place)
    for box, claimed in taken(place):
        box.unclear(claimed, "Nobody answered.", Reach.KEYS, counts=False)
    place.clock.advance(hours=KEYS_LAST.total_seconds() / 3600 + 1)
    for _, claimed in taken(place):
        assert claimed is None
    (row,) = told(place)
    assert row.state is DeliveryState.DEAD and "Nobody can tell" in row.last_error


def test_discarded_it_is_refused(place):
    (client,) = fill(place, orders=[order()])
    automatic(place)
    scan(place)
    with place.read() as unit:
        (facts,) = unit.outbox.open_about("scanned-return:")
    discard(place, facts.id, "Not owed.")
    (row,) = of_client(place, client)
    assert (row.state, row.reason) == (RefundState.REFUSED, "Not owed.")


def test_what_waits_follows_what_the_shop_paid_back(place):
    fill(place, orders=[order()])
    scan(place)
    refunds_of(place, 3_000)
    (row,) = proposed(place)
    assert row.amount == r.eur(9_000) and row.reason == "Part of it was paid back already."
    approve_refund(place, row.id)
    assert told(place)[0].payload["minor"] == 9_000


def test_less_owed_when_it_is_approved_is_shown_first(place):
    (client,) = fill(place, orders=[order()])
    scan(place)
    (row,) = proposed(place)
    with place.write() as unit:
        unit.refunds.set(row.id, client, amount=13_000)
    with pytest.raises(UserError, match="less is owed"):
        approve_refund(place, row.id)
    assert proposed(place)[0].amount == r.eur(12_000)


def test_an_order_that_is_paid_later_is_measured_then(place):
    fill(place, orders=[order(financial=FinancialStatus.PENDING)])
    scan(place)
    assert proposed(place)[0].amount == r.eur(0)
    StoreIngest(place).apply(SHOP, "orders", [order(updated_at=r.NOW)], None)
    (row,) = proposed(place)
    assert (row.amount, row.reason) == (r.eur(12_000), "")


def test_what_became_an_exchange_meanwhile_does_not_wait(place):
    fill(place, orders=[order()])
    scan(place)
    scan(place, portal(owes=r.eur(0)))
    assert proposed(place) == []


def test_paid_back_by_hand_while_it_waits_it_is_done(place):
    (client,) = fill(place, orders=[order()])
    scan(place)
    refunds_of(place, 12_000)
    assert proposed(place) == []
    assert of_client(place, client)[0].state is RefundState.DONE


def test_of_two_records_made_one_the_shop_is_told_of_the_one_it_knows(place):
    kept, gone = fill(place, [r.client(1), r.client(2)], [order(of=2)])
    merge_clients(place, kept, gone)
    scan(place)
    (row,) = proposed(place)
    assert row.client == kept
    approve_refund(place, row.id)
    for _, claimed in taken(place):
        assert claimed.delivery.client == "c2"
