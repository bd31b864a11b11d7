"""What she allowed when a gesture was planned is asked again at every step until it is sent."""

import pytest

from concierge.domain.clients import Role
from concierge.domain.errors import BudgetError, ConsentError, UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.money import Money
from concierge.services.gesture_steps import (
    approve_gesture,
    cancel_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from concierge.services.gestures import month_balance
from concierge.services.ingest import StoreIngest
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person


def address_gone(workplace, client):
    StoreIngest(workplace).apply(1, "clients", [r.client(address=None)], None)


def refuses_all(workplace, client):
    refuse_contact(workplace, client)


STEPS = {
    GestureState.PLANNED: approve_gesture,
    GestureState.APPROVED: order_gesture,
    GestureState.ORDERED: send_gesture,
}


def left(workplace):
    with workplace.read() as unit:
        return month_balance(unit, workplace, "2026-06").left.minor


def brought_to(workplace, client, state, **changes):
    gesture = plan(workplace, client, **changes)
    manager = person(workplace, "Margaux Vidal")
    for before, step in STEPS.items():
        if before is state:
            break
        step(manager, gesture)
    return manager, gesture


@pytest.mark.parametrize(
    ("taken_back", "error"), [(address_gone, UserError), (refuses_all, ConsentError)]
)
@pytest.mark.parametrize("state", STEPS)
def test_what_may_no_longer_be_sent_goes_no_further_and_can_be_stopped(
    workplace, state, taken_back, error
):
    (client,) = fill(workplace)
    manager, gesture = brought_to(workplace, client, state)
    taken_back(workplace, client)
    with pytest.raises(error):
        STEPS[state](manager, gesture)
    assert gesture_log(workplace)[0].state is state
    cancel_gesture(workplace, gesture)
    assert gesture_log(workplace)[0].state is GestureState.CANCELLED
    spent = 950 if state is GestureState.ORDERED else 0
    assert left(workplace) == 50_000 - spent


def test_a_refund_of_shipping_needs_no_address(workplace):
    (client,) = fill(workplace)
    manager, gesture = brought_to(
        workplace,
        client,
        GestureState.PLANNED,
        kind=GestureKind.SHIPPING_REFUND,
        title="Shipping",
    )
    address_gone(workplace, client)
    approve_gesture(manager, gesture)


def test_what_is_ordered_and_wanted_is_not_cancelled(workplace):
    (client,) = fill(workplace)
    _, gesture = brought_to(workplace, client, GestureState.ORDERED)
    with pytest.raises(UserError, match="paid for"):
        cancel_gesture(workplace, gesture)
    assert gesture_log(workplace)[0].state is GestureState.ORDERED


@pytest.mark.parametrize(
    ("final", "error"),
    [(r.eur(-1), UserError), (Money(950, "GBP"), UserError), (r.eur(50_001), BudgetError)],
)
def test_a_final_cost_stays_within_the_month(workplace, final, error):
    (client,) = fill(workplace)
    _, gesture = brought_to(workplace, client, GestureState.ORDERED)
    with pytest.raises(error) as caught:
        send_gesture(workplace, gesture, final)
    assert caught.value.field == "cost"
    assert left(workplace) == 50_000 - 950
    send_gesture(workplace, gesture, r.eur(50_000))
    assert left(workplace) == 0


def test_a_manager_may_let_another_s_month_be_exceeded(workplace):
    (client,) = fill(workplace)
    manager, gesture = brought_to(workplace, client, GestureState.ORDERED)
    assert manager.me.role is Role.MANAGER
    send_gesture(manager, gesture, r.eur(60_000))
    assert left(workplace) == -10_000
