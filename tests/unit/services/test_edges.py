"""Where rules meet: each of these once went wrong."""

from datetime import date, timedelta

import pytest

from concierge.domain.clients import Channel
from concierge.domain.commission import CommissionState, LineKind
from concierge.domain.errors import ConsentError, UserError
from concierge.domain.gestures import GestureKind
from concierge.domain.orders import FulfilmentStatus, ParcelState
from concierge.domain.views.desk import CommissionFilter
from concierge.domain.views.work import TodayBand, TodayKind
from concierge.services import commission, desk, gesture_steps, gestures
from concierge.services.accounts import remove_account
from concierge.services.book import list_clients
from concierge.services.drafts import keep_draft, load_draft
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from concierge.services.refusals import refuse_contact
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.contacts import call
from tests.fakes.house import fill, person


def lines(workplace):
    return {row.kind: row for row in desk.commission_log(workplace, CommissionFilter()).rows}


def sold_and(workplace, **changes):
    """An order an hour after a call; what `changes` make of it is read with it."""
    (client,) = fill(workplace)
    call(workplace, client, workplace.now() - timedelta(minutes=10))
    order = r.order(1, placed_at=workplace.now() + timedelta(hours=1), **changes)
    workplace.clock.advance(hours=2)
    StoreIngest(workplace).apply(1, "orders", [order], None)
    return order


HOME = {"fulfilment": FulfilmentStatus.FULFILLED}


def test_a_refused_credit_takes_nothing_back(workplace):
    sold_and(workplace, **HOME, refunds=(r.refund(),))
    workplace.clock.advance(days=20)
    commission.advance(workplace)
    manager = person(workplace, "Margaux Vidal")
    with pytest.raises(UserError, match="cannot be refused"):
        desk.refuse_line(manager, lines(workplace)[LineKind.CLAWBACK].id, "no")
    desk.refuse_line(manager, lines(workplace)[LineKind.CREDIT].id, "Not your client")
    states = {kind: row.state for kind, row in lines(workplace).items()}
    assert states == {
        LineKind.CREDIT: CommissionState.REFUSED,
        LineKind.CLAWBACK: CommissionState.REVERSED,
    }


@pytest.mark.parametrize(
    ("changes", "earned"),
    [
        (HOME, True),
        ({**HOME, "parcels": (r.parcel(ParcelState.DELIVERED, delivered_at=None),)}, True),
        ({**HOME, "parcels": (r.parcel(ParcelState.IN_TRANSIT),)}, False),
        (
            {
                "fulfilment": FulfilmentStatus.PARTIALLY_FULFILLED,
                "parcels": (r.parcel(ParcelState.DELIVERED, delivered_at=r.NOW),),
            },
            False,
        ),
    ],
)
def test_earned_once_the_whole_order_is_with_the_client(workplace, changes, earned):
    sold_and(workplace, **changes)
    workplace.clock.advance(days=30)
    commission.advance(workplace)
    state = lines(workplace)[LineKind.CREDIT].state
    assert (state is CommissionState.EARNED) is earned


def test_whoever_comes_back_to_the_book_is_read_anew(workplace):
    fill(workplace, [r.client(1), r.client(2)])
    ingest = StoreIngest(workplace)
    ingest.history_read(1, ["c1", "c2"])
    ingest.apply(1, "ranking", [r.member(1, 1)], None)
    ingest.settle(1, 100)
    ingest.apply(1, "ranking", [r.member(1, 1), r.member(2, 2)], None)
    ingest.settle(1, 200)
    assert ingest.without_history(1) == ["c2"]


def test_a_refusal_of_contact_stops_what_was_planned(workplace):
    (client,) = fill(workplace)
    form = gestures.GestureForm(
        *(client, GestureKind.NOTE, "", "With our wishes", "", None),
        *(date(2026, 6, 12), r.eur(950)),
    )
    planned = gestures.plan_gesture(workplace, form)
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError):
        gesture_steps.approve_gesture(person(workplace, "Margaux Vidal"), planned)
    gesture_steps.cancel_gesture(workplace, planned)


def test_an_occasion_that_was_answered_is_not_asked_for_again(workplace):
    known = {"concierge.birthday": "--06-23", "concierge.time_zone": "Europe/Paris"}
    (client,) = fill(workplace, [r.client(1, attributes=known)])
    assert [row.kind for row in today(workplace).rows] == [TodayKind.OCCASION]
    form = gestures.GestureForm(
        *(client, GestureKind.NOTE, "", "With our wishes", "birthday", date(2026, 6, 23)),
        *(date(2026, 6, 12), r.eur(950)),
    )
    planned = gestures.plan_gesture(workplace, form)
    gesture_steps.approve_gesture(person(workplace, "Margaux Vidal"), planned)
    gesture_steps.order_gesture(workplace, planned)
    gesture_steps.send_gesture(workplace, planned)
    assert today(workplace).rows == ()


def test_a_delay_with_a_new_date_is_due_now(workplace):
    late = r.parcel(ParcelState.DELAYED, promised_at=r.NOW + timedelta(days=5))
    fill(workplace, [r.client(1, attributes={})], [r.order(1, parcels=(late,))])
    (row,) = today(workplace).rows
    assert (row.kind, row.band) == (TodayKind.PARCEL_LATE, TodayBand.NOW)


def test_what_the_shop_no_longer_says_is_gone_here_too(workplace):
    (client,) = fill(workplace)
    bare = r.client(1, phone="", email="", attributes={})
    StoreIngest(workplace).apply(1, "clients", [bare], None)
    profile = open_profile(workplace, client)
    known = {c.channel for c in profile.channels if c.consent is not None}
    assert not known & {Channel.CALL, Channel.EMAIL, Channel.SMS}
    assert profile.tastes == ()
    assert profile.occasions == ()


def test_a_removed_account_leaves_no_words_for_the_next(workplace):
    class Kept(dict):
        def drop(self, name):
            self.pop(name, None)

    (client,) = fill(workplace)
    keep_draft(workplace, f"call:{client}", {"notes": "between us"})
    remove_account(workplace, Kept(), 1)
    assert list_clients(workplace, text="chloe") == []
    assert load_draft(workplace, f"call:{client}") is None
