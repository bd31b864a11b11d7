"""What makes an order pending and a parcel late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.csv_preview import client_texts, order_texts
from concierge.domain.money import Money
from concierge.domain.orders import (
    FinancialStatus,
    FulfilmentStatus,
    ParcelFacts,
    ParcelState,
    PendingState,
    ReturnStatus,
    net_sold,
    pending_state,
)
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteClient,
    RemoteLine,
    RemoteOrder,
    RemoteRefund,
    RemoteRefundLine,
)

NOW = datetime(2026, 6, 11, 12, tzinfo=UTC)
MOVING = ParcelFacts(ParcelState.IN_TRANSIT, late=False)
LATE = ParcelFacts(ParcelState.IN_TRANSIT, late=True)
SLOW = ParcelFacts(ParcelState.DELAYED, late=False)
HERE = ParcelFacts(ParcelState.DELIVERED, late=False)
PAID, OWED = FinancialStatus.PAID, FinancialStatus.PENDING
SENT, NOTHING = FulfilmentStatus.FULFILLED, FulfilmentStatus.UNFULFILLED


@pytest.mark.parametrize(
    ("financial", "fulfilment", "parcels", "returns", "state"),
    [
        (PAID, SENT, (LATE, HERE), (), PendingState.DELAYED),
        (PAID, SENT, (SLOW,), (), PendingState.DELAYED),
        (PAID, FulfilmentStatus.ON_HOLD, (), (), PendingState.ON_HOLD),
        (PAID, SENT, (HERE,), (ReturnStatus.OPEN,), PendingState.RETURN_UNDER_WAY),
        (
            FinancialStatus.REFUNDED,
            SENT,
            (HERE,),
            (ReturnStatus.REQUESTED,),
            PendingState.RETURN_UNDER_WAY,
        ),
        (FinancialStatus.REFUNDED, NOTHING, (), (ReturnStatus.CLOSED,), None),
        (OWED, NOTHING, (), (), PendingState.UNPAID),
        (PAID, FulfilmentStatus.PARTIALLY_FULFILLED, (MOVING,), (), PendingState.PART_SHIPPED),
        (PAID, SENT, (MOVING,), (), PendingState.IN_TRANSIT),
        (PAID, SENT, (HERE,), (), None),
        (PAID, SENT, (), (), None),
        (PAID, NOTHING, (), (), PendingState.UNFULFILLED),
    ],
)
def test_pending_state(financial, fulfilment, parcels, returns, state):
    found = pending_state(
        cancelled=False,
        financial=financial,
        fulfilment=fulfilment,
        parcels=parcels,
        returns=returns,
    )
    assert found is state


def test_a_cancelled_order_rests_whatever_else_it_says():
    assert (
        pending_state(
            cancelled=True, financial=OWED, fulfilment=NOTHING, parcels=(LATE,), returns=()
        )
        is None
    )


def euro(minor):
    return Money(minor, "EUR")


def line(remote_id, quantity, left, net):
    one = euro(net // quantity)
    return RemoteLine(remote_id, "Scarf", "", "", "", quantity, left, euro(net), one, one)


def refund(remote_id, *lines):
    parts = tuple(RemoteRefundLine(one, quantity, euro(net)) for one, quantity, net in lines)
    return RemoteRefund(remote_id, NOW, euro(0), "", parts)


def test_what_was_edited_away_is_not_sold_and_what_came_back_is():
    lines = [line("kept", 1, 1, 900), line("edited", 3, 1, 1_000), line("returned", 2, 1, 500)]
    assert net_sold(lines, [refund("r", ("returned", 1, 250))]) == 900 + 1_000 - 666 + 500
    assert net_sold(lines[1:2], []) == 334
    # An edit and a return of one line: two pieces came back, one was taken off the order.
    assert net_sold([line("both", 4, 1, 400)], [refund("r", ("both", 2, 200))]) == 300
    assert net_sold([], []) == 0


ORDER = RemoteOrder(
    remote_id="o1",
    client_remote_id="c1",
    name="#1001",
    placed_at=NOW,
    updated_at=NOW,
    cancelled_at=None,
    financial=PAID,
    fulfilment=SENT,
    gross=euro(1_200),
    tax=euro(200),
    shipping=euro(0),
    refunded=euro(0),
    lines=(line("l1", 1, 1, 1_000),),
    parcels=(),
    refunds=(),
    returns=(),
    attributes={},
)
CLIENT = RemoteClient(
    remote_id="c1",
    first_name=" Inès ",
    last_name="Marchand",
    display_name="Inès Marchand",
    email="ines@example.com",
    email_marketing=Marketing.NOT_ASKED,
    phone="",
    phone_marketing=Marketing.NOT_ASKED,
    locale="fr",
    note="",
    tags=("VIP", "silk"),
    address=None,
    net_spend=euro(5_000),
    order_count=2,
    created_at=NOW,
    updated_at=NOW,
)


def changed(texts, before, after):
    now = texts(after)
    return {name: now[name] for name, old in texts(before).items() if now[name] != old}


def test_a_preview_sees_what_became_of_an_order():
    later = NOW + timedelta(hours=2)
    after = replace(ORDER, cancelled_at=later, refunded=euro(1_200), lines=())
    assert changed(order_texts, ORDER, after) == {
        "cancelled_at": later.isoformat(),
        "refunded": "1200 EUR",
        "lines": "0",
    }


def test_a_preview_sees_what_became_of_a_client_and_no_spaces():
    home = RemoteAddress(("12, rue des Exemples",), "Paris", "75001", "FR")
    after = replace(CLIENT, first_name="Inès", address=home, tags=("VIP",))
    assert changed(client_texts, CLIENT, after) == {
        "address": "12, rue des Exemples",
        "city": "Paris",
        "postcode": "75001",
        "country": "FR",
        "tags": "VIP",
    }
