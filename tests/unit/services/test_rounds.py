"""One tick drives everything; sleep, jumps of the clock and a second desktop change nothing but
when it is looked at."""

import logging
from datetime import UTC, date, datetime, time, timedelta

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)
from concierge.domain.local_time import WallTime
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState
from concierge.services import health
from concierge.services.accounts import (
    find_account,
    pause_account,
    renew_secret,
    resume_account,
    secret_name,
)
from concierge.services.notes import write_note
from concierge.services.outbox import discard, outbox
from concierge.services.ports import PushReport, SyncReport
from concierge.services.rounds import Rounds, due_accounts
from concierge.services.turns import Turn
from concierge.storage.outbox import OutboxRows
from concierge.storage.work import NewWork, WorkKind, WorkState
from tests.fakes.contacts import plan
from tests.fakes.house import fill

OFFLINE = RetryLaterError("Shopify (Shop) cannot be reached.")


class Kept(dict):
    drop = dict.pop

    def put(self, name, value):
        self[name] = value


class Pushes:
    """Connects accounts whose deliveries all arrive, or end as `outcome` says."""

    def __init__(self):
        self.outcome, self.told, self.rounds = None, [], 0

    def __call__(self, config, box):
        return _Push(self, config, box)


class _Push:
    def __init__(self, pushes, config, box):
        self.pushes, self.config, self.box = pushes, config, box

    def push(self, cancelled, limit=200):
        self.pushes.rounds += 1
        sent = 0
        while (claimed := self.box.take(self.config.id)) is not None:
            if self.pushes.outcome is not None:
                self.box.postponed(claimed, str(self.pushes.outcome))
                raise self.pushes.outcome
            self.pushes.told.append(claimed.delivery.payload["text"])
            self.box.arrived(claimed, Delivered())
            sent += 1
        return PushReport(sent, 0, 0)


class Desk:
    """One desktop's rounds, and how often a pull was asked for."""

    def __init__(self, workplace, name="desktop-1"):
        self.workplace, self.pushes, self.pulls = workplace, Pushes(), 0
        self.secrets = Kept({secret_name(workplace, 1): "token"})
        self.rounds = Rounds(workplace, name, lambda: self.secrets, self.pushes)
        self.rounds.pull_due = self.pulled

    def pulled(self):
        self.pulls += 1

    def tick(self):
        self.rounds.tick()
        return self.pulls


def pulled_well(workplace):
    report = SyncReport(100, 1, 1, 1, (), workplace.now(), workplace.now())
    health.pulled(workplace, 1, report, [DeliveryKind.NOTE])


@pytest.fixture
def client(workplace):
    pulled_well(workplace)
    return fill(workplace)[0]


@pytest.fixture
def desk(workplace, client):
    return Desk(workplace)


def test_an_account_is_read_every_five_minutes_and_not_in_between(workplace, desk):
    assert desk.tick() == 0
    workplace.clock.advance(minutes=4, seconds=59)
    assert desk.tick() == 0
    workplace.clock.advance(seconds=1)
    assert desk.tick() == 1
    pulled_well(workplace)
    assert desk.tick() == 1


def test_after_three_days_asleep_there_is_one_pull_not_a_thousand(workplace, desk):
    workplace.clock.advance(days=3)
    assert desk.tick() == 1
    pulled_well(workplace)
    assert desk.tick() == 1


@pytest.mark.parametrize("back", [timedelta(hours=3), timedelta(days=400)])
def test_a_clock_that_was_set_back_stops_nothing_for_longer_than_a_pause(
    workplace, desk, client, back
):
    write_note(workplace, client, "Before.")
    workplace.clock.advance(seconds=-back.total_seconds())
    assert desk.tick() == 1
    assert desk.pushes.told == ["Before."]


def test_a_clock_that_jumps_ahead_and_back_tells_nothing_twice(workplace, desk, client):
    write_note(workplace, client, "Once.")
    workplace.clock.advance(days=1)
    desk.tick()
    workplace.clock.advance(days=-1)
    desk.tick()
    assert desk.pushes.told == ["Once."]


def test_what_waits_is_told_by_the_next_tick(workplace, desk, client):
    write_note(workplace, client, "First.")
    write_note(workplace, client, "Second.")
    desk.tick()
    assert desk.pushes.told == ["First.", "Second."]
    desk.tick()
    assert desk.pushes.rounds == 1  # nothing waits: nobody is asked


def test_what_was_told_a_month_ago_is_not_kept_twice_and_never_told_again(workplace, desk, client):
    write_note(workplace, client, "Her secret.")
    desk.tick()
    key = outbox(workplace).ended[0].id
    workplace.clock.advance(days=29)
    desk.tick()
    assert outbox(workplace).ended[0].payload["text"] == "Her secret."
    workplace.clock.advance(days=2)
    desk.tick()
    (row,) = outbox(workplace).ended
    assert (row.id, row.payload) == (key, {})
    assert desk.pushes.told == ["Her secret."]


# --- bad days ---------------------------------------------------------------------------


def test_an_outage_is_put_off_longer_each_time_and_logged_once(workplace, desk, client, caplog):
    caplog.set_level(logging.WARNING)
    write_note(workplace, client, "First.")
    desk.pushes.outcome = OFFLINE
    pauses = []
    for _ in range(6):
        desk.tick()
        until = find_account(workplace).push_after
        pauses.append(until - workplace.now())
        before = desk.pushes.rounds
        workplace.clock.advance(seconds=pauses[-1].total_seconds() - 1)
        desk.tick()
        assert desk.pushes.rounds == before
        workplace.clock.advance(seconds=2)
    assert pauses[-1] > 4 * pauses[0]
    assert max(pauses) <= timedelta(hours=1)
    assert [record.message for record in caplog.records] == [
        "account 1 cannot be told anything: RetryLaterError"
    ]
    assert find_account(workplace).tell_error == str(OFFLINE)
    desk.pushes.outcome = None
    caplog.clear()
    desk.tick()
    desk.tick()
    assert [record.message for record in caplog.records] == [
        "account 1 takes what it is told again"
    ]
    account = find_account(workplace)
    assert (account.tell_failing_since, account.tell_error) == (None, "")
    assert desk.pushes.told == ["First."]


@pytest.mark.parametrize("seconds", [1e15, float("inf"), float("nan"), -5.0])
def test_a_time_that_is_none_is_a_pause_of_ours(workplace, desk, client, seconds):
    write_note(workplace, client, "First.")
    desk.pushes.outcome = RetryLaterError("It asks us to slow down.", seconds)
    desk.tick()
    pause = find_account(workplace).push_after - workplace.now()
    assert timedelta() < pause <= timedelta(hours=1)


def test_reading_goes_on_while_nothing_can_be_told_and_says_nothing_of_it(
    workplace, desk, client, caplog
):
    caplog.set_level(logging.WARNING)
    write_note(workplace, client, "First.")
    desk.pushes.outcome = OFFLINE
    desk.tick()
    until = find_account(workplace).push_after
    report = SyncReport(1, 1, 1, 1, (), workplace.now(), workplace.now())
    health.pulled(workplace, 1, report, find_account(workplace).writes and ())
    account = find_account(workplace)
    assert (account.tell_error, account.push_after) == (str(OFFLINE), until)
    assert len(caplog.records) == 1


def stopped_by(workplace):
    return [row.stopped_by for row in outbox(workplace).waiting]


def test_what_waits_names_the_account_while_telling_alone_is_put_off(workplace, desk, client):
    write_note(workplace, client, "First.")
    assert stopped_by(workplace) == [""]
    health.tell_failed(workplace, 1, OFFLINE)
    assert stopped_by(workplace) == ["Shop"]
    health.answered(workplace, find_account(workplace))
    assert stopped_by(workplace) == [""]
    with workplace.write() as unit:
        unit.accounts.put_off(1, workplace.now() + timedelta(minutes=20), pulls=False)
    assert stopped_by(workplace) == ["Shop"]
    workplace.clock.advance(minutes=20)
    assert stopped_by(workplace) == [""]


def test_what_waits_names_the_account_that_takes_no_more_of_its_kind(workplace, desk, client):
    write_note(workplace, client, "First.")
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.CALL.value])
    assert stopped_by(workplace) == ["Shop"]


def test_what_leaves_between_the_list_and_the_count_is_never_less_than_none_left_out(
    workplace, desk, client, monkeypatch
):
    write_note(workplace, client, "First.")
    write_note(workplace, client, "Second.")
    with workplace.write() as unit:
        unit.outbox.set(outbox(workplace).waiting[0].id, DeliveryState.DEAD)
    counts = OutboxRows.counts

    def counts_after_all_left(rows):
        monkeypatch.undo()
        for row in outbox(workplace).waiting:
            discard(workplace, row.id, "Told in person.")
        return counts(rows)

    monkeypatch.setattr(OutboxRows, "counts", counts_after_all_left)
    view = outbox(workplace)
    assert (len(view.waiting), view.left_out, view.stuck) == (2, 0, 1)
    view = outbox(workplace)
    assert (len(view.waiting), view.left_out, view.stuck) == (0, 0, 0)


def test_what_needs_a_decision_is_counted_whole_where_the_list_is_not(workplace, desk, client):
    for number in range(4):
        write_note(workplace, client, str(number))
    for row, state in zip(
        outbox(workplace).waiting,
        [DeliveryState.DEAD, DeliveryState.HELD, DeliveryState.DEAD],
        strict=False,
    ):
        with workplace.write() as unit:
            unit.outbox.set(row.id, state)
    view = outbox(workplace, limit=2)
    assert (len(view.waiting), view.left_out, view.stuck) == (2, 2, 3)


def test_a_pull_that_may_not_is_written_down_and_put_off(workplace):
    health.failed(workplace, 1, NotPermittedError("The permission read_orders is missing."))
    account = find_account(workplace)
    assert "read_orders" in account.last_error
    assert not health.is_due(account, workplace.now() + timedelta(minutes=29))
    assert health.is_due(account, workplace.now() + timedelta(minutes=31))


def test_a_far_side_that_names_a_time_is_left_alone_until_then(workplace, desk, client):
    write_note(workplace, client, "First.")
    desk.pushes.outcome = RetryLaterError("It asks us to slow down.", 1_200)
    desk.tick()
    assert find_account(workplace).push_after == workplace.now() + timedelta(minutes=20)


def test_a_refused_sign_in_waits_for_a_person(workplace, desk, client):
    write_note(workplace, client, "First.")
    desk.pushes.outcome = NeedsSignInError("Shopify (Shop) refused the sign-in.")
    desk.tick()
    desk.pushes.outcome = None
    workplace.clock.advance(days=2)
    assert desk.tick() == 0
    assert desk.pushes.told == []
    renew_secret(workplace, desk.secrets, 1, "new")
    assert desk.tick() == 1
    assert desk.pushes.told == ["First."]


def test_a_missing_permission_holds_back_the_telling_alone(workplace, desk, client):
    write_note(workplace, client, "First.")
    desk.pushes.outcome = NotPermittedError("The app lacks write_customers.")
    desk.tick()
    account = find_account(workplace)
    assert account.failing_since is None
    workplace.clock.advance(minutes=6)
    assert desk.tick() == 1
    assert desk.pushes.rounds == 1
    assert outbox(workplace).waiting[0].last_error == "The app lacks write_customers."


def test_a_refusal_is_asked_again_after_half_an_hour(workplace, desk):
    health.failed(workplace, 1, RejectedError("Check the shop's address."))
    workplace.clock.advance(minutes=29)
    assert desk.tick() == 0
    workplace.clock.advance(minutes=1)
    assert desk.tick() == 1


def test_a_paused_account_is_neither_read_nor_told(workplace, desk, client):
    pause_account(workplace, 1)
    write_note(workplace, client, "First.")
    workplace.clock.advance(hours=5)
    assert desk.tick() == 0 and desk.pushes.told == []
    assert due_accounts(workplace) == []
    resume_account(workplace, 1)
    assert desk.tick() == 1 and desk.pushes.told == ["First."]


# --- two desktops -----------------------------------------------------------------------


def test_two_desktops_on_one_store_tell_everything_once(workplace, client):
    one, two = Desk(workplace, "one"), Desk(workplace, "two")
    for number in range(6):
        write_note(workplace, client, str(number))
        (one if number % 2 else two).tick()
    assert sorted(one.pushes.told + two.pushes.told) == [str(n) for n in range(6)]


def test_while_one_is_at_work_the_other_waits_and_fails_nothing(workplace, desk, client):
    write_note(workplace, client, "First.")
    with Turn(workplace, find_account(workplace)):
        desk.tick()
        assert desk.pushes.rounds == 0
    assert find_account(workplace).failing_since is None
    desk.tick()
    assert desk.pushes.told == ["First."]


def test_work_falls_due_once_whoever_looks(workplace, client):
    plan(workplace, client)
    workplace.clock.advance(days=3)
    one, two = Desk(workplace, "one"), Desk(workplace, "two")
    for desk in (one, two, one):
        desk.tick()
    with workplace.read() as unit:
        assert [row.state for row in unit.work.open()] == [WorkState.DUE]


# --- clocks that change -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        # Paris: at 02:00 the clock goes to 03:00; 02:30 does not exist and falls due at 03:30.
        (date(2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        (date(2027, 3, 28), time(10), datetime(2027, 3, 28, 8, tzinfo=UTC)),
        # At 03:00 it goes back to 02:00; the first 02:30 counts.
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(10), datetime(2026, 10, 25, 9, tzinfo=UTC)),
    ],
)
def test_work_falls_due_at_her_wall_time_through_daylight_saving(workplace, client, day, at, utc):
    workplace.clock.set(utc - timedelta(seconds=1))
    desk = Desk(workplace)
    with workplace.write() as unit:
        wall = WallTime(day, at, "Europe/Paris")
        unit.work.add(NewWork(WorkKind.PROMISE, client, workplace.me.id, wall))
    desk.tick()
    with workplace.read() as unit:
        assert [row.state for row in unit.work.open()] == [WorkState.WAITING]
    workplace.clock.advance(seconds=1)
    desk.tick()
    with workplace.read() as unit:
        assert [row.state for row in unit.work.open()] == [WorkState.DUE]
