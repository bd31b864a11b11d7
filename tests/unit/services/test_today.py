"""What the day asks for: calls nobody logged, silence, households, and what was put off."""

from datetime import date, timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.interactions import Direction
from concierge.domain.occasions import Occasion, OccasionKind
from concierge.domain.remote import RemoteAddress
from concierge.domain.today import SILENT_A_DAY
from concierge.domain.views.work import TodayBand, TodayKind
from concierge.services.calls import log_call
from concierge.services.gestures import plan_gesture
from concierge.services.occasions import note_occasion
from concierge.services.owners import take_over
from concierge.services.phone_calls import (
    begin_call,
    drop_call,
    end_call,
    open_call,
    take_call_back,
)
from concierge.services.profile import open_profile
from concierge.services.refund_decisions import proposed, refuse_refund
from concierge.services.today import put_off, take_up, tick_off, today
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.returns import order as returning
from tests.fakes.returns import scan
from tests.unit.services.test_attention import call, note


def kinds(workplace, **more):
    return [row.kind for row in today(workplace, **more).rows]


def only(workplace, kind):
    return [row for row in today(workplace).rows if row.kind is kind]


def at_home(number):
    """Each in a household alone."""
    address = RemoteAddress((f"{number} rue des Glycines",), "Paris", "75007", "FR")
    return r.client(number, attributes=r.NO_DAY, address=address)


def day(number):
    return Occasion(OccasionKind.OTHER, 6, number, None)


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1, attributes=r.NO_DAY)])[0]


# --- calls ----------------------------------------------------------------------------


def test_a_call_nobody_logged_is_asked_for_once_it_is_over(workplace, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    workplace.clock.advance(minutes=30)
    assert kinds(workplace) == []  # it still goes on
    end_call(workplace, begun)
    workplace.clock.advance(minutes=6)
    (row,) = today(workplace).rows
    assert (row.kind, row.call, row.subject) == (TodayKind.CALL_UNLOGGED, begun, "outgoing")
    assert kinds(person(workplace, "Margaux Vidal")) == []


def test_a_call_that_was_never_ended_is_over_after_three_hours(workplace, client):
    begin_call(workplace, client, Direction.INCOMING)
    workplace.clock.advance(hours=3, minutes=6)
    assert kinds(workplace) == [TodayKind.CALL_UNLOGGED]


def test_logging_it_takes_it_off_and_keeps_when_it_began(workplace, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    workplace.clock.advance(minutes=10)
    end_call(workplace, begun)
    workplace.clock.advance(minutes=10)
    found = open_call(workplace, client, begun)
    assert (found.ended_at - found.started_at) == timedelta(minutes=10)
    log_call(workplace, call(client, workplace, started_at=found.started_at, call=begun))
    assert kinds(workplace) == [] and open_call(workplace, client) is None
    with pytest.raises(UserError, match="stands in the history already"):
        log_call(workplace, call(client, workplace, call=begun))
    assert len(open_profile(workplace, client).timeline) == 1


def test_nothing_to_log_can_be_taken_back(workplace, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    end_call(workplace, begun)
    workplace.clock.advance(minutes=6)
    drop_call(workplace, begun)
    assert kinds(workplace) == []
    take_call_back(workplace, begun)
    assert kinds(workplace) == [TodayKind.CALL_UNLOGGED]


def test_somebody_elses_call_is_not_mine_to_drop(workplace, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    with pytest.raises(UserError, match="not one of yours"):
        drop_call(person(workplace, "Margaux Vidal"), begun)


# --- silence --------------------------------------------------------------------------


def test_my_clients_who_were_long_not_spoken_to_stand_there_a_few_a_day(workplace):
    made = fill(workplace, [at_home(n) for n in range(1, 9)])
    assert kinds(workplace) == []  # nobody looks after them
    for one in made:
        take_over(workplace, one, workplace.me.id)
    found = only(workplace, TodayKind.SILENT)
    assert len(found) == SILENT_A_DAY and {row.band for row in found} == {TodayBand.TODAY}
    log_call(workplace, call(found[0].client, workplace))
    assert found[0].client not in {row.client for row in only(workplace, TodayKind.SILENT)}
    tick_off(workplace, found[1])
    assert len(only(workplace, TodayKind.SILENT)) == SILENT_A_DAY
    assert today(workplace).done_today == 1
    workplace.clock.advance(days=8)
    assert found[1].client in {row.client for row in only(workplace, TodayKind.SILENT)}


# --- households -----------------------------------------------------------------------


def test_a_couple_is_asked_for_once_a_week_unless_all_are_wanted(workplace):
    one, other = fill(workplace, [r.client(n, attributes=r.NO_DAY) for n in (1, 2)])
    for client, number in ((one, 13), (other, 14)):
        note_occasion(workplace, client, f"Day {number}", day(number))
    assert len(only(workplace, TodayKind.OCCASION)) == 1
    view = today(workplace)
    assert view.held_back == 1
    assert len(today(workplace, all_of_a_household=True).rows) == 2


def test_what_is_planned_for_one_holds_the_other_back(workplace):
    one, other = fill(workplace, [r.client(n, attributes=r.NO_DAY) for n in (1, 2)])
    plan_gesture(workplace, note(one, workplace, occasion_on=date(2026, 6, 16)))
    note_occasion(workplace, other, "Day 14", day(14))
    assert only(workplace, TodayKind.OCCASION) == []
    assert today(workplace).held_back == 1


# --- putting off ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "reason", "field"), [(1, " ", "reason"), (1, "x" * 201, "reason"), (0, "y", "until")]
)
def test_what_lacks_a_reason_or_a_time_stays(workplace, hours, reason, field):
    fill(workplace, [r.client(1)], [r.order(1, parcels=(r.parcel(r.ParcelState.DELAYED, 1),))])
    row = today(workplace).rows[0]
    with pytest.raises(UserError) as caught:
        put_off(workplace, row, workplace.now() + timedelta(hours=hours), reason)
    assert caught.value.field == field
    assert today(workplace).rows[0] == row


def test_what_one_puts_off_another_still_sees(workplace):
    fill(workplace, [r.client(1)], [r.order(1, parcels=(r.parcel(r.ParcelState.DELAYED, 1),))])
    (row,) = only(workplace, TodayKind.PARCEL_LATE)
    put_off(workplace, row, workplace.now() + timedelta(days=1), "Waiting for the carrier")
    assert TodayKind.PARCEL_LATE not in kinds(workplace)
    assert TodayKind.PARCEL_LATE in kinds(person(workplace, "Margaux Vidal"))
    take_up(workplace, row)
    assert only(workplace, TodayKind.PARCEL_LATE) == [row]


def test_two_days_of_one_client_are_put_off_one_by_one(workplace, client):
    note_occasion(workplace, client, "Day 13", day(13))
    note_occasion(workplace, client, "Day 14", day(14))
    rows = only(workplace, TodayKind.OCCASION)
    assert len({row.key for row in rows}) == 1  # one a week
    rows = today(workplace, all_of_a_household=True).rows
    assert len({row.key for row in rows}) == 2
    put_off(workplace, rows[0], workplace.now() + timedelta(days=1), "Not the right moment")
    assert [row.key for row in today(workplace, all_of_a_household=True).rows] == [rows[1].key]


# --- money that is owed ---------------------------------------------------------------


def test_a_scanned_return_waits_for_whoever_decides(workplace):
    with workplace.write() as unit:
        unit.accounts.add("Returns", "loop", {})
    fill(workplace, orders=[returning()])
    scan(workplace)
    (row,) = only(workplace, TodayKind.REFUND_PROPOSED)
    assert (row.subject, row.amount, row.overdue) == ("#4501", r.eur(12_000), True)
    refuse_refund(workplace, proposed(workplace)[0].id, "Not ours")
    assert only(workplace, TodayKind.REFUND_PROPOSED) == []


def test_what_was_done_for_one_of_a_household_counts_for_the_other(workplace):
    made = fill(workplace, [r.client(n, attributes=r.NO_DAY) for n in (1, 2, 3)])
    for client, number in zip(made, (12, 13, 14), strict=True):
        note_occasion(workplace, client, f"Day {number}", day(number))
    (row,) = only(workplace, TodayKind.OCCASION)
    tick_off(workplace, row)
    assert only(workplace, TodayKind.OCCASION) == [] and today(workplace).held_back == 2
