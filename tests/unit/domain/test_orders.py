"""What makes an order pending and a parcel late."""

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.orders import (
    FinancialStatus,
    FulfilmentStatus,
    ParcelFacts,
    ParcelState,
    PendingState,
    ReturnStatus,
    pending_state,
)
from concierge.domain.parcels import QUIET_AFTER, is_late, step

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


@pytest.mark.parametrize(
    ("state", "promised", "scanned", "late"),
    [
        (ParcelState.DELIVERED, -1, -99, False),
        (ParcelState.EXCEPTION, 5, 0, True),
        (ParcelState.DELAYED, None, None, True),
        (ParcelState.IN_TRANSIT, -1, 0, True),
        (ParcelState.IN_TRANSIT, 5, -97, True),
        (ParcelState.IN_TRANSIT, 5, -95, False),
        (ParcelState.IN_TRANSIT, None, None, False),
        (ParcelState.LABEL_MADE, None, -999, False),
    ],
)
def test_is_late(state, promised, scanned, late):
    def at(hours):
        return None if hours is None else NOW + timedelta(hours=hours)

    assert is_late(state, at(promised), at(scanned), NOW) is late
    assert timedelta(hours=96) == QUIET_AFTER


def test_every_state_has_its_step():
    assert {step(state) for state in ParcelState} == {0, 1, 2, 3, 4}
