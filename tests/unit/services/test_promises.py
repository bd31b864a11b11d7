"""A promise stays until somebody closes it: by a call, as kept by hand, or as broken."""

from datetime import timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.interactions import PromiseState
from concierge.domain.views.work import TodayKind
from concierge.services.calls import briefing
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from concierge.services.promises import close_promise, reopen_promise
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.contacts import call, promise
from tests.fakes.house import fill, person


@pytest.fixture
def client(workplace):
    (client,) = fill(workplace)
    call(workplace, client, r.NOW, promise=promise(11, 17))
    return client


def owed(workplace):
    return [row for row in today(workplace).rows if row.kind is TodayKind.PROMISE]


def record(workplace):
    view = today(workplace)
    return view.promises_kept, view.promises_closed


def told(workplace, client):
    """Whether it is open on her profile, its state in the timeline, and the briefing's word."""
    profile = open_profile(workplace, client)
    (body,) = [e.body for e in profile.timeline if e.body.promise]
    return (
        profile.open_promise is not None,
        body.promise.state,
        briefing(workplace, client).last_promise_kept,
    )


def test_kept_by_hand_in_time_counts_as_kept(workplace, client):
    (row,) = owed(workplace)
    close_promise(workplace, row.promise, kept=True)
    assert owed(workplace) == []
    assert told(workplace, client) == (False, PromiseState.KEPT, True)
    assert today(workplace).done_today == 1
    workplace.clock.advance(days=1)
    assert record(workplace) == (1, 1)


def test_kept_by_hand_after_its_hour_is_late(workplace, client):
    workplace.clock.advance(days=1)
    (row,) = owed(workplace)
    assert row.overdue
    close_promise(workplace, row.promise, kept=True)
    assert told(workplace, client) == (False, PromiseState.BROKEN, False)
    assert record(workplace) == (0, 1)


def test_broken_by_hand_counts_at_once_and_no_later_call_keeps_it(workplace, client):
    (row,) = owed(workplace)
    close_promise(workplace, row.promise, kept=False)
    assert owed(workplace) == []
    assert told(workplace, client) == (False, PromiseState.BROKEN, False)
    assert (record(workplace), today(workplace).done_today) == ((0, 1), 0)
    workplace.clock.advance(hours=1)
    call(workplace, client, workplace.now())
    assert told(workplace, client)[1] is PromiseState.BROKEN


def test_a_closed_one_is_not_closed_again_but_can_be_opened(workplace, client):
    (row,) = owed(workplace)
    close_promise(workplace, row.promise, kept=False)
    with pytest.raises(UserError, match="closed already"):
        close_promise(workplace, row.promise, kept=True)
    reopen_promise(workplace, row.promise)
    assert owed(workplace) == [row]
    assert told(workplace, client) == (True, PromiseState.OPEN, None)
    assert record(workplace) == (0, 0)
    with workplace.read() as unit:
        assert [work.promise for work in unit.work.open()] == [row.promise]


def test_only_who_promised_or_a_manager_closes_it(workplace, client):
    (row,) = owed(workplace)
    with pytest.raises(UserError, match="Only whoever promised"):
        close_promise(person(workplace, "Léo Martin"), row.promise, kept=True)
    close_promise(person(workplace, "Margaux Vidal"), row.promise, kept=False)
    with pytest.raises(UserError, match="no longer there"):
        close_promise(workplace, 999, kept=True)


def test_it_stays_on_today_when_she_leaves_the_book(workplace, client):
    ingest = StoreIngest(workplace)
    ingest.apply(1, "ranking", [r.member(n, n - 1) for n in range(2, 40)], None)
    ingest.settle(1, 100)
    assert ingest.book(1) == ["c2"]
    (row,) = owed(workplace)
    assert (row.client, row.subject) == (client, "Call about the scarf")
    workplace.clock.advance(days=400)
    assert [x.promise for x in owed(workplace)] == [row.promise]
    assert open_profile(workplace, client).open_promise is not None
    call(workplace, client, workplace.now() - timedelta(minutes=1))
    assert owed(workplace) == []
