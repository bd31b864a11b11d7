"""Every account has its turn; who fails is named, and two runs at once are told as two."""

import logging
from datetime import timedelta

import pytest

from concierge.domain.errors import (
    CancelledError,
    NeedsSignInError,
    RetryLaterError,
    UserError,
)
from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivered, DeliveryKind
from concierge.services import health
from concierge.services.accounts import add_account, list_accounts, secret_name
from concierge.services.notes import write_note
from concierge.services.ports import PushReport, SyncProgress, SyncReport
from concierge.services.turns import LostTurnError
from concierge.services.updates import EveryAccount
from concierge.storage.secrets import GivenSecret
from tests.fakes import records as r
from tests.fakes.house import fill

OFFLINE = RetryLaterError("Shopify (Shop) cannot be reached.")
REFUSED = NeedsSignInError("Shopify (Second) refused the sign-in.")


class Kept(dict):
    drop = dict.pop

    def put(self, name, value):
        self[name] = value


class Pulls:
    """Connects accounts whose pulls end as `outcomes` says, by name; `asked` in their order."""

    def __init__(self, **outcomes):
        self.outcomes, self.asked = outcomes, []
        self.during = lambda config, ingest: None

    def __call__(self, config, ingest):
        return _Pull(self, config, ingest)


class _Pull:
    def __init__(self, pulls, config, ingest):
        self.pulls, self.config, self.ingest = pulls, config, ingest

    def writes(self):
        return frozenset({DeliveryKind.CALL})

    def pull(self, progress, cancelled, full=False):
        name = self.config.name
        self.pulls.asked.append((name, self.config.secret))
        progress(SyncProgress("orders", 1, 2))
        self.pulls.during(self.config, self.ingest)
        if name in self.pulls.outcomes:
            raise self.pulls.outcomes[name]
        at = r.NOW + timedelta(minutes=len(self.pulls.asked))
        return SyncReport(100, 1, 1, 7, (), r.NOW, at, ("A warning.",))


@pytest.fixture
def two(local_workplace):
    """Two accounts with a secret each."""
    secrets = Kept()
    add_account(
        *(local_workplace, secrets),
        name="Second",
        kind="shopify",
        options={"shop_url": "https://second.example.com"},
        secret="token-2",
    )
    secrets.put(secret_name(local_workplace, AccountId(1)), "token-1")
    return local_workplace, secrets


def every(two, pulls, secrets=None):
    workplace, kept = two
    return EveryAccount(workplace, list_accounts(workplace), lambda: secrets or kept, pulls)


def pull(two, pulls, told=None):
    told = told if told is not None else []
    return every(two, pulls).pull(told.append, lambda: False)


def errors(two):
    return {account.name: account.last_error for account in list_accounts(two[0])}


def test_all_are_pulled_with_their_own_secret_and_summed(two):
    pulls, told = Pulls(), []
    report = pull(two, pulls, told)
    assert pulls.asked == [("Shop", "token-1"), ("Second", "token-2")]
    assert (report.clients, report.orders, report.customers_total) == (2, 14, 200)
    assert report.finished_at == r.NOW + timedelta(minutes=2)
    assert report.warnings == ("A warning.",)
    assert [step.account for step in told] == ["Shop", "Second"]


def test_one_alone_is_not_named(two):
    workplace, secrets = two
    told = []
    one = EveryAccount(workplace, list_accounts(workplace)[:1], lambda: secrets, Pulls())
    one.pull(told.append, lambda: False)
    assert [step.account for step in told] == [""]


def test_a_failing_one_does_not_stop_the_next_and_is_written_down(two):
    pulls = Pulls(Shop=OFFLINE)
    with pytest.raises(RetryLaterError):
        pull(two, pulls)
    assert [name for name, _ in pulls.asked] == ["Shop", "Second"]
    assert errors(two) == {"Shop": str(OFFLINE), "Second": ""}


def test_a_refused_sign_in_is_told_before_a_shop_that_is_away(two):
    with pytest.raises(NeedsSignInError):
        pull(two, Pulls(Shop=OFFLINE, Second=REFUSED))


def test_a_lost_secret_fails_its_own_account_alone(two):
    del two[1][secret_name(two[0], AccountId(1))]
    pulls = Pulls()
    with pytest.raises(UserError, match="no secret for Shop"):
        pull(two, pulls)
    assert [name for name, _ in pulls.asked] == ["Second"]
    assert "no secret for Shop" in errors(two)["Shop"]


def test_a_stop_stops_all(two):
    pulls = Pulls(Shop=CancelledError("Stopped."))
    with pytest.raises(CancelledError):
        pull(two, pulls)
    assert [name for name, _ in pulls.asked] == ["Shop"]


def test_one_secret_is_never_shown_to_several_shops(two):
    pulls = Pulls()
    with pytest.raises(UserError, match="several accounts"):
        every(two, pulls, GivenSecret("token")).pull(lambda _: None, lambda: False)
    assert pulls.asked == []


class Pushes:
    """Connects accounts whose rounds end as `outcomes` says, in turn; then all arrives."""

    def __init__(self, *outcomes):
        self.outcomes, self.rounds = list(outcomes), 0

    def __call__(self, config, outbox):
        self.config, self.outbox = config, outbox
        return self

    def push(self, cancelled, limit=200):
        self.rounds += 1
        if self.outcomes and (error := self.outcomes.pop(0)) is not None:
            raise error
        sent = 0
        while (claimed := self.outbox.take(self.config.id)) is not None:
            self.outbox.arrived(claimed, Delivered())
            sent += 1
        return PushReport(sent, 0, 0)


class LongPull(Pulls):
    """One that reads pages of these stages, 20 s each; `between` is done before each."""

    def __init__(self, *stages, between=lambda: None):
        super().__init__()
        self.stages, self.between, self.now = stages, between, 0.0

    def __call__(self, config, ingest):
        self.config = config
        return self

    def writes(self):
        return frozenset(DeliveryKind)

    def pull(self, progress, cancelled, full=False):
        for stage in self.stages:
            self.between()
            self.now += 20.0
            progress(SyncProgress(stage, 1, None))
        return SyncReport(100, 1, 1, 7, (), r.NOW, r.NOW, ())


def long_update(workplace, pulls, pushes):
    made = EveryAccount(
        *(workplace, list_accounts(workplace), lambda: GivenSecret("token")),
        *(pulls, pushes, lambda: pulls.now),
    )
    (ended,) = made.outcomes(lambda _: None, lambda: False)
    return ended


@pytest.fixture
def noting(local_workplace):
    """Somebody who writes one note more whenever it is called."""
    with local_workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    (client,) = fill(local_workplace, [r.client(1)])
    return lambda: write_note(local_workplace, client, "Prefers the back entrance.")


def test_a_long_update_tells_what_is_put_in_meanwhile(local_workplace, noting):
    pulls = LongPull("ranking", "orders", "orders", between=noting)
    pushes = Pushes()
    ended = long_update(local_workplace, pulls, pushes)
    assert ended.error is None
    assert (pushes.rounds, ended.told.sent) == (3, 3)


def test_nothing_is_told_while_pages_of_her_details_are_under_way(local_workplace, noting):
    pushes = Pushes()
    long_update(local_workplace, LongPull("clients", "changes", between=noting), pushes)
    assert pushes.rounds == 0


def test_what_cannot_be_told_meanwhile_is_put_off_and_the_reading_goes_on(local_workplace, noting):
    pushes = Pushes(OFFLINE)
    pulls = LongPull("orders", "orders", "orders", between=noting)
    ended = long_update(local_workplace, pulls, pushes)
    assert ended.report.orders == 7
    assert pushes.rounds == 1
    (account,) = list_accounts(local_workplace)
    assert account.tell_error == str(OFFLINE)
    assert not account.last_error


def listed_before(workplace, pushes, meanwhile):
    """An update of accounts as they were listed before `meanwhile` happened."""
    accounts = list_accounts(workplace)
    meanwhile()
    every = EveryAccount(workplace, accounts, lambda: GivenSecret("token"), LongPull(), pushes)
    (ended,) = every.outcomes(lambda _: None, lambda: False)
    return ended


def test_a_recovery_is_seen_although_the_trouble_came_after_the_listing(local_workplace, noting):
    noting()

    def trouble():
        health.tell_failed(local_workplace, AccountId(1), OFFLINE)
        local_workplace.clock.advance(minutes=30)

    ended = listed_before(local_workplace, Pushes(), trouble)
    (account,) = list_accounts(local_workplace)
    assert ended.told.sent == 1
    assert (account.tell_error, account.tell_failing_since) == ("", None)


def test_a_pause_the_far_side_asked_for_is_kept_by_the_next_update(local_workplace, noting):
    noting()
    later = RetryLaterError("Shopify (Shop) asks us to slow down.", 1200)
    pushes = Pushes()
    ended = listed_before(
        *(local_workplace, pushes),
        lambda: health.tell_failed(local_workplace, AccountId(1), later),
    )
    assert (pushes.rounds, ended.told, ended.error) == (0, None, None)


def test_an_update_after_an_outage_tells_at_once(local_workplace, noting):
    noting()
    ended = listed_before(
        *(local_workplace, Pushes()),
        lambda: health.failed(local_workplace, AccountId(1), OFFLINE),
    )
    assert ended.told.sent == 1


def test_a_turn_that_was_lost_is_no_fault_of_the_account(local_workplace, noting):
    noting()
    lost = LostTurnError("Another desktop went on with Shop while this one was asleep.")
    pushes = Pushes(lost)
    ended = listed_before(local_workplace, pushes, lambda: None)
    (account,) = list_accounts(local_workplace)
    assert ended.error is lost
    assert (account.tell_error, account.last_error, account.push_after) == ("", "", None)


def test_an_outage_of_reading_is_logged_once_and_so_is_its_end(two, caplog):
    caplog.set_level(logging.WARNING)

    def read(pulls, times):
        caplog.clear()
        for _ in range(times):
            list(every(two, pulls).outcomes(lambda _: None, lambda: False))
            two[0].clock.advance(hours=1)
        return [record.message for record in caplog.records]

    for _ in range(2):
        assert read(Pulls(Shop=OFFLINE), 4) == ["account 1 fails: RetryLaterError"]
        assert list_accounts(two[0])[0].failures == 4
        assert read(Pulls(), 3) == ["account 1 answers again"]
