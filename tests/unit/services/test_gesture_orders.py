"""A gesture is ordered from a vendor once, asked again as it leaves, and spent at what it cost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from concierge.domain.errors import ConsentError, UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.local_time import month_of
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.domain.remote import RemoteAddress
from concierge.domain.views.work import TodayKind
from concierge.services.accounts import pause_account, remove_account
from concierge.services.budgets import month_balance
from concierge.services.gesture_orders import order_from_vendor, order_offer
from concierge.services.gesture_outcomes import story
from concierge.services.gesture_steps import cancel_gesture, gesture_log, order_gesture
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import discard, it_arrived, outbox, send_now
from concierge.services.refusals import refuse_contact
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person
from tests.fakes.vendors import approved, connect_vendor, flowers, round_of

CHARGED = {"minor": "870", "currency": "EUR", "number": "12345 (9.15 USD)"}


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1)])[0]


@pytest.fixture
def notes(workplace):
    return connect_vendor(workplace)


@pytest.fixture
def ordered(workplace, client, notes):
    gesture = approved(workplace, client)
    order_from_vendor(workplace, gesture)
    return gesture


def arrive(workplace, account, facts=CHARGED):
    return round_of(workplace, account, lambda box, one: box.arrived(one, Delivered(facts=facts)))


def lose(box, claimed):
    box.unclear(claimed, "The answer was lost.", Reach.NONE, counts=True)


def row(workplace, gesture):
    return next(one for one in gesture_log(workplace) if one.id == gesture)


def orders(workplace):
    view = outbox(workplace)
    return [one for one in (*view.waiting, *view.ended) if one.kind is DeliveryKind.ORDER]


def spent(workplace):
    with workplace.read() as unit:
        month = month_of(workplace.now(), workplace.house.zone_name)
        balance = month_balance(unit, workplace, month)
    return balance.reserved.minor, balance.committed.minor


# --- ordering -----------------------------------------------------------------------------


def test_it_says_who_makes_it_where_it_goes_when_and_what_it_may_cost(workplace, client, notes):
    gesture = approved(workplace, client)
    offer = order_offer(workplace, gesture)
    assert (offer.account, offer.name, offer.refusal) == ("Handwrytten", "Chloé Laurent", "")
    assert offer.address == ("14 rue des Glycines", "75007 Paris", "FR")
    assert (offer.send_on.isoformat(), offer.most) == ("2026-06-12", r.eur(950))
    assert row(workplace, gesture).vendor == "Handwrytten"


def test_it_waits_approved_with_all_the_vendor_needs(workplace, ordered, notes):
    found = row(workplace, ordered)
    assert found.state is GestureState.APPROVED
    assert (found.order.account_name, found.order.state) == ("Handwrytten", DeliveryState.WAITING)
    claimed = round_of(workplace, notes)
    told = dict(claimed.delivery.payload)
    reference = told.pop("reference")
    assert len(reference) == 32 and str(ordered) != reference
    assert told == {
        "gesture": "note",
        "title": "",
        "message": "Chère Chloé, merci.",
        "name": "Chloé Laurent",
        "first_name": "Chloé",
        "lines": ["14 rue des Glycines"],
        "postcode": "75007",
        "city": "Paris",
        "country": "FR",
        "send_on": "2026-06-12",
        "most_minor": 950,
        "currency": "EUR",
        "sender": "Ana, Maison Noire",
        "by": workplace.me.id,
    }
    assert spent(workplace) == (950, 0)


def test_ordered_twice_it_is_one_delivery(workplace, ordered):
    for desk in (workplace, person(workplace, "Léo Martin")):
        with pytest.raises(UserError, match="being ordered already"):
            order_from_vendor(desk, ordered)
        assert "being ordered already" in order_offer(desk, ordered).refusal
    assert len(orders(workplace)) == 1


def test_ordered_from_two_desktops_at_once_and_by_hand_it_is_bought_once(workplace, client, notes):
    gesture = approved(workplace, client)
    ways = [order_from_vendor, order_gesture] * 4

    def go(way):
        try:
            way(workplace, gesture)
        except UserError:
            return 0
        return 1

    with ThreadPoolExecutor(len(ways)) as pool:
        assert sum(pool.map(go, ways)) == 1
    is_ordered = row(workplace, gesture).state is GestureState.ORDERED
    assert len(orders(workplace)) == (0 if is_ordered else 1)
    assert sum(spent(workplace)) == 950


def test_what_is_not_approved_cannot_be_ordered(workplace, client, notes):
    planned = plan(workplace, client)
    with pytest.raises(UserError, match="Only what is approved"):
        order_from_vendor(workplace, planned)
    with pytest.raises(UserError, match="no longer there"):
        order_from_vendor(workplace, 999)


def test_a_vendor_makes_only_what_its_account_names(workplace, client, notes):
    bunch = flowers(workplace, client)
    assert row(workplace, bunch).vendor == ""
    with pytest.raises(UserError, match="No account is connected that makes this"):
        order_from_vendor(workplace, bunch)
    connect_vendor(workplace, "goody")
    assert order_offer(workplace, bunch).account == "Goody"


def test_of_several_the_newest_that_is_not_paused_makes_it(workplace, client, notes):
    gesture = approved(workplace, client)
    newer = connect_vendor(workplace, name="Second")
    assert row(workplace, gesture).vendor == "Second"
    pause_account(workplace, newer)
    assert row(workplace, gesture).vendor == "Handwrytten"


def test_money_nobody_can_compare_is_not_spent(workplace, client):
    connect_vendor(workplace, rate="")
    gesture = approved(workplace, client)
    with pytest.raises(UserError, match="is not paid in EUR"):
        order_from_vendor(workplace, gesture)
    assert "Settings" in order_offer(workplace, gesture).refusal


def test_who_may_not_be_contacted_gets_nothing(workplace, client, notes):
    gesture = approved(workplace, client)
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError):
        order_from_vendor(workplace, gesture)
    assert "not to be contacted" in order_offer(workplace, gesture).refusal
    assert orders(workplace) == []


def test_an_address_without_a_country_is_none(workplace, notes):
    place = RemoteAddress(("14 rue des Glycines",), "Paris", "75007", "")
    (client,) = fill(workplace, [r.client(1, address=place)])
    gesture = approved(workplace, client)
    with pytest.raises(UserError, match="names no country"):
        order_from_vendor(workplace, gesture)


# --- as it leaves -------------------------------------------------------------------------


def parked(workplace, account):
    assert round_of(workplace, account) is None
    (one,) = orders(workplace)
    assert one.state is DeliveryState.DEAD
    return one.last_error


def test_it_goes_where_the_client_lives_by_then(workplace, ordered, notes):
    moved = RemoteAddress(("1 quai Example", "B"), "Lyon", "69002", "FR")
    again = [r.client(1, address=moved, updated_at=r.NOW)]
    StoreIngest(workplace).apply(1, "clients", again, None)
    told = round_of(workplace, notes).delivery.payload
    assert (told["lines"], told["city"]) == (["1 quai Example", "B"], "Lyon")


def test_who_refuses_meanwhile_gets_nothing(workplace, client, ordered, notes):
    refuse_contact(workplace, client)
    assert parked(workplace, notes).endswith("Discard this order.")
    assert row(workplace, ordered).state is GestureState.APPROVED
    assert row(workplace, ordered).order.state is DeliveryState.DEAD


def test_whose_country_is_lost_meanwhile_gets_nothing(workplace, ordered, notes):
    nowhere = RemoteAddress(("14 rue des Glycines",), "Paris", "75007", "")
    again = [r.client(1, address=nowhere, updated_at=r.NOW)]
    StoreIngest(workplace).apply(1, "clients", again, None)
    assert "names no country" in parked(workplace, notes)


def test_its_day_over_it_does_not_go_by_itself(workplace, ordered, notes):
    workplace.clock.advance(days=3)
    assert "did not go by itself" in parked(workplace, notes)
    send_now(workplace, orders(workplace)[0].id)
    assert round_of(workplace, notes).delivery.payload["send_on"] == "2026-06-14"


def test_late_in_the_evening_is_not_late(workplace, client, notes):
    workplace.clock.advance(days=1, hours=9)
    gesture = approved(workplace, client, due_on=(r.NOW + timedelta(days=1)).date())
    order_from_vendor(workplace, gesture)
    workplace.clock.advance(hours=2)
    assert round_of(workplace, notes).delivery.payload["send_on"] == "2026-06-13"


# --- arriving -----------------------------------------------------------------------------


def test_it_is_spent_at_what_it_cost_and_has_left(workplace, ordered, notes):
    arrive(workplace, notes)
    found = row(workplace, ordered)
    assert (found.state, found.final_cost) == (GestureState.SENT, r.eur(870))
    assert (found.order, found.vendor) == (None, "")
    assert spent(workplace) == (0, 870)
    steps = story(workplace, ordered).steps
    assert [step.state for step in steps[-2:]] == [GestureState.ORDERED, GestureState.SENT]
    assert steps[-2].word == "Handwrytten 12345 (9.15 USD)"
    assert steps[-1].staff_name == "Ana Ribeiro"


def test_today_does_not_ask_to_order_what_a_vendor_is_being_told(workplace, ordered, notes):
    """What was refused is asked for again, for it may be ordered by hand."""

    def asked():
        return [one.kind for one in today(workplace).rows if one.gesture == ordered]

    workplace.clock.advance(days=1)
    assert asked() == []
    round_of(workplace, notes, lambda box, one: box.refused(one, "Too dear."))
    assert asked() == [TodayKind.GESTURE_DUE]


def test_the_shop_is_told_that_it_left(workplace, client, notes):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.GESTURE.value])
    gesture = approved(workplace, client)
    order_from_vendor(workplace, gesture)
    assert [one.kind for one in outbox(workplace).waiting] == [DeliveryKind.ORDER]
    arrive(workplace, notes)
    assert [one.kind for one in outbox(workplace).waiting] == [DeliveryKind.GESTURE]


def test_held_and_found_there_it_cost_what_was_planned(workplace, ordered, notes):
    round_of(workplace, notes, lose)
    assert row(workplace, ordered).order.state is DeliveryState.HELD
    it_arrived(workplace, orders(workplace)[0].id)
    found = row(workplace, ordered)
    assert (found.state, found.final_cost) == (GestureState.SENT, None)
    assert spent(workplace) == (0, 950)


def test_an_answer_for_a_gesture_that_moved_changes_nothing(workplace, ordered, notes, caplog):
    def act(box, claimed):
        with workplace.write() as unit:
            state, at = GestureState.CANCELLED, workplace.now()
            unit.gestures.move(ordered, state, by=workplace.me.id, at=at)
        box.arrived(claimed, Delivered(facts=CHARGED))

    round_of(workplace, notes, act)
    assert row(workplace, ordered).state is GestureState.CANCELLED
    assert "did not wait for it" in caplog.text
    caplog.clear()


# --- calling it off, and by hand ------------------------------------------------------------


def test_called_off_its_order_goes_with_it(workplace, ordered, notes):
    cancel_gesture(workplace, ordered)
    (one,) = orders(workplace)
    assert (one.state, one.reason) == (DeliveryState.DISCARDED, "The gesture was called off.")
    assert spent(workplace) == (0, 0)
    assert round_of(workplace, notes) is None


@pytest.mark.parametrize("outcome", [None, lose], ids=["on its way", "held"])
def test_what_may_be_made_already_is_not_called_off(workplace, ordered, notes, outcome):
    round_of(workplace, notes, outcome)
    with pytest.raises(UserError, match="may be making it already"):
        cancel_gesture(workplace, ordered)
    assert row(workplace, ordered).state is GestureState.APPROVED


@pytest.mark.parametrize(("outcome", "stays"), [(lose, True), (None, True), ("waits", False)])
def test_an_account_that_may_have_taken_one_is_not_forgotten(
    workplace, ordered, notes, outcome, stays
):
    if outcome != "waits":
        round_of(workplace, notes, outcome)
    if stays:
        with pytest.raises(UserError, match="nobody would know of it"):
            remove_account(workplace, None, notes)
        assert len(orders(workplace)) == 1
    else:
        remove_account(workplace, None, notes)
        order_gesture(workplace, ordered)


def test_by_hand_only_once_its_order_is_discarded(workplace, ordered, notes):
    with pytest.raises(UserError, match="stands in the outbox"):
        order_gesture(workplace, ordered)
    round_of(workplace, notes, lambda box, one: box.refused(one, "It is too dear."))
    assert row(workplace, ordered).order.words == "It is too dear."
    with pytest.raises(UserError, match="stands in the outbox"):
        order_gesture(workplace, ordered)
    discard(workplace, orders(workplace)[0].id, "By hand.")
    order_gesture(workplace, ordered)
    assert row(workplace, ordered).state is GestureState.ORDERED


def test_discarded_it_is_ordered_anew_under_the_same_reference(workplace, ordered, notes):
    first = round_of(workplace, notes, lambda box, one: box.refused(one, "No."))
    discard(workplace, orders(workplace)[0].id, "The address was wrong.")
    order_from_vendor(workplace, ordered)
    second = round_of(workplace, notes)
    assert second.delivery.key != first.delivery.key
    assert second.delivery.payload["reference"] == first.delivery.payload["reference"]


def test_what_left_by_hand_meanwhile_is_not_ordered(workplace, ordered, notes):
    with workplace.write() as unit:
        at, by = workplace.now(), workplace.me.id
        unit.gestures.move(ordered, GestureState.ORDERED, by=by, at=at)
    assert "ordered by hand, meanwhile" in parked(workplace, notes)


def test_gifts_are_kept_apart_by_number(workplace, client, notes):
    """The order of gesture 1 is not that of gesture 11."""
    made = [approved(workplace, client, card_text=f"Card {n}") for n in range(11)]
    assert len({str(one)[0] for one in made}) < len(made)
    order_from_vendor(workplace, made[-1])
    assert [one.id for one in gesture_log(workplace) if one.order] == [made[-1]]
    order_from_vendor(workplace, made[0])
    assert GestureKind.NOTE is row(workplace, made[0]).kind
