"""Calls, gestures, budget, consultations, Today and the tick, on both engines."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from concierge.domain.consultations import ConsultationSource, ConsultationState, LookItem
from concierge.domain.errors import BudgetError, ConsentError, UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.interactions import (
    CallOutcome,
    Direction,
    InteractionKind,
    PromiseState,
    ReasonCode,
)
from concierge.domain.local_time import WallTime
from concierge.domain.money import Money
from concierge.domain.orders import PendingState
from concierge.domain.views.work import TodayBand, TodayKind
from concierge.services import gesture_steps, gestures
from concierge.services.calls import CallForm, PromiseForm, briefing, log_call
from concierge.services.consultations import (
    close_consultation,
    conversion,
    find_pieces,
    list_consultations,
    open_consultation,
    propose,
)
from concierge.services.drafts import drop_draft, keep_draft, load_draft
from concierge.services.frame import all_pending, frame
from concierge.services.gestures import GestureForm
from concierge.services.profile import open_profile
from concierge.services.refusals import refuse_contact
from concierge.services.ticks import tick
from concierge.services.today import put_off, take_up, today
from tests.fakes import records as r
from tests.fakes.house import fill, person


def call(client, workplace, **changes):
    values = {
        "client": client,
        "direction": Direction.OUTGOING,
        "outcome": CallOutcome.CONNECTED,
        "reason": ReasonCode.DELIVERY,
        "started_at": workplace.now() - timedelta(minutes=7),
        "duration": 402,
        "notes": "Calm, but needs the scarf before her birthday.",
    }
    return CallForm(**{**values, **changes})


def note(client, workplace, **changes):
    values = {
        "client": client,
        "kind": GestureKind.NOTE,
        "title": "",
        "card_text": "Chère Chloé, que cette année vous soit douce.",
        "occasion_label": "birthday",
        "occasion_on": date(2026, 6, 16),
        "due_on": date(2026, 6, 12),
        "cost": r.eur(950),
    }
    return GestureForm(**{**values, **changes})


def promise(day=12, hour=15, text="Call about the scarf"):
    return PromiseForm(text, WallTime(date(2026, 6, day), time(hour), "Europe/Paris"))


def test_a_logged_call_stands_in_the_timeline(workplace):
    (client,) = fill(workplace)
    log_call(workplace, call(client, workplace))
    entry = open_profile(workplace, client).timeline[0].body
    assert (entry.outcome, entry.duration, entry.mine) == (CallOutcome.CONNECTED, 402, True)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"outcome": None}, "outcome"),
        ({"reason": None}, "reason"),
        ({"duration": -1}, "duration"),
        ({"started_at": r.NOW + timedelta(minutes=1)}, "started_at"),
        ({"notes": "x" * 20_001}, "notes"),
        ({"promise": promise(text=" ")}, "promise"),
        ({"promise": promise(day=10)}, "promise"),
    ],
)
def test_a_call_that_lacks_something_is_refused_where_it_lacks(workplace, changes, field):
    (client,) = fill(workplace)
    with pytest.raises(UserError) as caught:
        log_call(workplace, call(client, workplace, **changes))
    assert caught.value.field == field
    assert open_profile(workplace, client).timeline == ()


def test_five_thousand_characters_with_marks_come_back_as_they_were(workplace):
    (client,) = fill(workplace)
    notes = ("<img src='file:///etc/passwd'> \u202eنور\u202c " * 200)[:5000].strip()
    log_call(workplace, call(client, workplace, notes=notes))
    assert open_profile(workplace, client).timeline[0].body.body == notes


def test_a_promise_is_due_in_her_zone_and_kept_by_the_next_call(workplace):
    (client,) = fill(workplace, [r.client(1, attributes=r.NO_DAY)])
    log_call(workplace, call(client, workplace, promise=promise(day=11, hour=17)))
    profile = open_profile(workplace, client)
    assert profile.open_promise.due_at == datetime(2026, 6, 11, 15, tzinfo=UTC)
    row = today(workplace).rows[0]
    assert (row.kind, row.band) == (TodayKind.PROMISE, TodayBand.TODAY)
    workplace.clock.advance(hours=2)
    no_answer = call(client, workplace, outcome=CallOutcome.NO_ANSWER)
    log_call(workplace, no_answer)
    assert open_profile(workplace, client).open_promise is not None
    log_call(workplace, call(client, workplace))
    assert open_profile(workplace, client).open_promise is None
    kept = [e.body.promise for e in open_profile(workplace, client).timeline if e.body.promise]
    assert kept[0].state is PromiseState.KEPT
    workplace.clock.advance(hours=2)
    view = today(workplace)
    assert (view.promises_kept, view.promises_closed, view.done_today) == (1, 1, 1)


def test_the_briefing_knows_what_she_should_not_hear(workplace):
    (client,) = fill(workplace, [r.client(1)], [r.order(1)])
    log_call(workplace, call(client, workplace, promise=promise()))
    known = briefing(workplace, client)
    assert known.never_say == "the Lyon fitting"
    (order,) = known.open_orders
    assert order.title == "#4501 Silk scarf Encre de Nuit"
    assert order.state is PendingState.UNFULFILLED
    assert (known.last_promise, known.last_promise_kept) == ("Call about the scarf", None)
    (contact,) = known.last_contacts
    assert (contact.kind, contact.by) == (InteractionKind.CALL, "Ana Ribeiro")
    assert contact.words == "Calm, but needs the scarf before her birthday."


def test_a_note_goes_its_way_and_the_budget_with_it(workplace):
    (client,) = fill(workplace)
    manager = person(workplace, "Margaux Vidal")
    gesture = gestures.plan_gesture(workplace, note(client, workplace))
    assert today(workplace).budget.reserved == r.eur(950)
    approve = [row for row in today(manager).rows if row.kind is TodayKind.GESTURE_APPROVE]
    assert approve[0].subject == "Ana Ribeiro"
    gesture_steps.approve_gesture(manager, gesture)
    assert [row.kind for row in today(workplace).rows] == [TodayKind.GESTURE_DUE]
    gesture_steps.order_gesture(workplace, gesture)
    assert [row.kind for row in today(workplace).rows] == [TodayKind.GESTURE_SEND]
    gesture_steps.send_gesture(workplace, gesture, r.eur(1_100))
    assert today(workplace).rows == ()
    gesture_steps.deliver_gesture(workplace, gesture)
    left = today(workplace).budget
    assert (left.reserved.minor, left.committed.minor, left.left.minor) == (0, 1_100, 48_900)
    (row,) = gesture_steps.gesture_log(workplace)
    assert (row.state, row.final_cost) == (GestureState.DELIVERED, r.eur(1_100))
    assert gesture_steps.gesture_log(workplace, "2026-05") == ()
    assert gesture_steps.gesture_months(workplace) == ["2026-06"]


def test_a_cancelled_note_frees_what_it_held(workplace):
    (client,) = fill(workplace)
    gesture = gestures.plan_gesture(workplace, note(client, workplace))
    gesture_steps.cancel_gesture(workplace, gesture)
    assert today(workplace).budget.left.minor == 50_000
    with pytest.raises(UserError, match="already cancelled"):
        gesture_steps.order_gesture(workplace, gesture)
    assert gestures.draft_gesture(workplace, client, GestureKind.NOTE).recent == ()


def test_the_allowance_is_never_exceeded_and_the_refusal_says_what_is_left(workplace):
    (client,) = fill(workplace)
    gift = note(client, workplace, kind=GestureKind.GIFT, title="Candle", cost=r.eur(49_500))
    gestures.plan_gesture(workplace, gift)
    with pytest.raises(BudgetError, match=r"5\.00 EUR of this month's 500\.00 EUR") as caught:
        gestures.plan_gesture(workplace, note(client, workplace))
    assert caught.value.field == "cost"
    assert len(gesture_steps.gesture_log(workplace)) == 1
    other = person(workplace, "Léo Martin")
    gestures.plan_gesture(other, note(client, workplace))


def test_nobody_approves_their_own_and_agents_approve_nothing(workplace):
    (client,) = fill(workplace)
    manager = person(workplace, "Margaux Vidal")
    own = gestures.plan_gesture(manager, note(client, workplace))
    with pytest.raises(UserError, match="yourself"):
        gesture_steps.approve_gesture(manager, own)
    with pytest.raises(UserError, match="manager"):
        gesture_steps.approve_gesture(workplace, own)
    gesture_steps.approve_gesture(person(workplace, "Kenji Mori"), own)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"card_text": "  "}, "card_text"),
        ({"card_text": "x" * 1_000}, "card_text"),
        ({"kind": GestureKind.GIFT, "title": ""}, "title"),
        ({"cost": Money(-1, "EUR")}, "cost"),
        ({"due_on": date(2026, 6, 10)}, "due_on"),
    ],
)
def test_a_gesture_that_lacks_something_reserves_nothing(workplace, changes, field):
    (client,) = fill(workplace)
    with pytest.raises(UserError) as caught:
        gestures.plan_gesture(workplace, note(client, workplace, **changes))
    assert caught.value.field == field
    assert today(workplace).budget.left.minor == 50_000


def test_without_an_address_nothing_is_posted(workplace):
    (client,) = fill(workplace, [r.client(1, address=None)])
    with pytest.raises(UserError, match="postal address"):
        gestures.plan_gesture(workplace, note(client, workplace))
    refund = note(client, workplace, kind=GestureKind.SHIPPING_REFUND, title="Shipping #4501")
    gestures.plan_gesture(workplace, refund)


def test_do_not_contact_covers_gifts(workplace):
    (client,) = fill(workplace)
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError):
        gestures.plan_gesture(workplace, note(client, workplace))


def test_who_planned_it_sees_what_nobody_approved_in_time(workplace):
    (client,) = fill(workplace)
    gestures.plan_gesture(workplace, note(client, workplace))  # leaves on 12 June, her clock
    workplace.clock.set(datetime(2026, 6, 11, 21, 59, tzinfo=UTC))
    assert today(workplace).rows == ()
    workplace.clock.advance(minutes=1)
    assert [row.kind for row in today(workplace).rows] == [TodayKind.GESTURE_WAITS]
    assert today(person(workplace, "Léo Martin")).rows == ()


def test_the_planner_counts_back_from_her_birthday(workplace):
    (client,) = fill(workplace, [r.client(1, attributes={"concierge.birthday": "--06-30"})])
    draft = gestures.draft_gesture(workplace, client, GestureKind.NOTE)
    assert (draft.occasion_label, draft.occasion_on) == ("birthday", date(2026, 6, 30))
    assert draft.plan.post_by == date(2026, 6, 22)
    assert gestures.plan_for(draft.plan, date(2026, 6, 11)) == date(2026, 6, 22)
    assert gestures.plan_for(None, date(2026, 6, 11)) == date(2026, 6, 11)
    assert draft.approver_name == "Margaux Vidal"
    flowers = gestures.draft_gesture(workplace, client, GestureKind.FLOWERS)
    assert flowers.plan.arrive_by == date(2026, 6, 30)
    assert flowers.plan.post_by == date(2026, 6, 26)
    assert flowers.cost == r.eur(8_500)


def test_work_falls_due_once_in_her_zone(workplace):
    (client,) = fill(workplace, [r.client(1, attributes={"concierge.time_zone": "Asia/Tokyo"})])
    gestures.plan_gesture(workplace, note(client, workplace))
    due = datetime(2026, 6, 12, 1, tzinfo=UTC)  # ten in the morning in Tokyo
    workplace.clock.set(due - timedelta(seconds=1))
    assert tick(workplace, "desk 1") == 0
    workplace.clock.set(due)
    assert tick(workplace, "desk 1") == 1
    assert tick(workplace, "desk 2") == 0


def test_a_lease_that_was_abandoned_is_taken_over_and_the_late_owner_does_nothing(workplace):
    (client,) = fill(workplace)
    gestures.plan_gesture(workplace, note(client, workplace))
    workplace.clock.set(datetime(2026, 6, 12, 9, tzinfo=UTC))
    with workplace.write() as unit:
        (row,) = unit.work.claim(workplace.now(), "dead desk", timedelta(minutes=2))
    assert tick(workplace, "desk 2") == 0
    workplace.clock.advance(minutes=3)
    assert tick(workplace, "desk 2") == 1
    with workplace.write() as unit:
        assert not unit.work.fell_due(row.id, "dead desk")


def test_a_consultation_from_question_to_link(workplace):
    (client,) = fill(workplace, [r.client(1, attributes=r.NO_DAY)], [r.order(1)])
    consultation = open_consultation(
        workplace, client, source=ConsultationSource.EMAIL, question="Does it fit?"
    )
    assert list_consultations(workplace, client)[0].state is ConsultationState.ASKED
    assert today(workplace).rows[0].kind is TodayKind.CONSULTATION
    (piece,) = find_pieces(workplace, client, "SCARF")
    item = LookItem(piece.title, piece.variant, piece.variant_remote_id, piece.price, piece.net, 2)
    row = propose(workplace, consultation, [item])
    assert row.link.startswith("https://shop.example.com/cart/701:2?")
    assert row.reference in row.link
    assert row.value == r.eur(240_000)
    close_consultation(workplace, consultation, won=False, reason="Not her colour")
    assert conversion(workplace) == (0, 1)
    assert list_consultations(workplace, client)[0].outcome_reason == "Not her colour"
    with pytest.raises(UserError, match="already closed"):
        propose(workplace, consultation, [item])


def test_what_a_consultation_refuses(workplace):
    (client,) = fill(workplace)
    with pytest.raises(UserError, match="Write down"):
        open_consultation(workplace, client, source=ConsultationSource.CHAT, question=" ")
    made = open_consultation(workplace, client, source=ConsultationSource.CHAT, question="?")
    with pytest.raises(UserError, match="at least one"):
        propose(workplace, made, [])
    with pytest.raises(UserError, match="up to 6"):
        propose(workplace, made, [LookItem("x", "", "7", r.eur(1), r.eur(1))] * 7)
    with pytest.raises(UserError, match="why it was lost"):
        close_consultation(workplace, made, won=False, reason="")


def test_today_speaks_of_late_parcels_returns_and_days_to_come(workplace):
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    fill(
        workplace,
        [
            r.client(1, attributes={}),
            r.client(2, attributes={}),
            r.client(3, attributes={"concierge.birthday": "--06-23"}),
        ],
        [r.order(1, 1, parcels=(late,)), r.order(2, 2, returns=(r.returned(),))],
    )
    rows = {row.kind: row for row in today(workplace).rows}
    assert rows[TodayKind.PARCEL_LATE].subject == "#4501 Silk scarf Encre de Nuit"
    assert rows[TodayKind.PARCEL_LATE].overdue
    assert rows[TodayKind.RETURN_OPENED].subject.startswith("#4502")
    assert rows[TodayKind.OCCASION].occasion_on == date(2026, 6, 23)
    counts = frame(workplace)
    assert (counts.parcels_late, counts.clients) == (1, 3)
    assert [p.name for p in all_pending(workplace)] == ["#4501", "#4502"]


def test_a_row_that_was_put_off_comes_back_with_its_reason(workplace):
    fill(workplace, [r.client(1)], [r.order(1, parcels=(r.parcel(r.ParcelState.DELAYED, 1),))])
    row = today(workplace).rows[0]
    put_off(workplace, row, workplace.now() + timedelta(hours=1), " Waiting for the carrier ")
    assert row.key not in {one.key for one in today(workplace).rows}
    workplace.clock.advance(hours=2)
    assert today(workplace).rows[0].put_off == "Waiting for the carrier"
    put_off(workplace, row, workplace.now() + timedelta(hours=1), "Again")
    take_up(workplace, row)
    assert today(workplace).rows[0].put_off == ""


def test_a_draft_is_kept_until_it_is_dropped(workplace):
    keep_draft(workplace, "call:1", {"notes": "half a sent"})
    keep_draft(workplace, "call:1", {"notes": "half a sentence"})
    assert load_draft(workplace, "call:1") == ({"notes": "half a sentence"}, workplace.now())
    drop_draft(workplace, "call:1")
    assert load_draft(workplace, "call:1") is None
