"""Calls a telephone system tells of: whose they are, which of them were begun here, and what the
day asks for because of them."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.errors import UserError
from concierge.domain.interactions import CallOutcome, Direction
from concierge.domain.remote import RemotePhoneCall
from concierge.domain.views.work import TodayBand, TodayKind
from concierge.services.calls import log_call
from concierge.services.duplicates import merge_clients, undo_merge
from concierge.services.ingest import StoreIngest
from concierge.services.owners import take_over
from concierge.services.phone_calls import (
    begin_call,
    call_now,
    drop_call,
    end_call,
    open_call,
    take_call_back,
)
from concierge.services.profile import open_profile
from concierge.services.today import today
from concierge.storage.tables.attention import PhoneCall
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.unit.services.test_attention import call as form

ANA, MARGAUX = "456", "457"
NUMBER = "+33600000001"


def call(n=1, **changes):
    values = {
        "remote_id": str(n),
        "direction": Direction.OUTGOING,
        "number": NUMBER,
        "user": ANA,
        "started_at": r.NOW,
        "ended_at": r.NOW + timedelta(seconds=402),
        "answered": True,
    }
    return RemotePhoneCall(**{**values, **changes})


def missed(n=1, **changes):
    gone = {"direction": Direction.INCOMING, "user": "", "answered": False}
    return call(n, **{**gone, "ended_at": r.NOW + timedelta(seconds=20), **changes})


@pytest.fixture
def told(workplace):
    """Has the telephone system tell of calls, and who is who there."""
    users = f"{workplace.me.name}={ANA}, Margaux Vidal={MARGAUX}"
    with workplace.write() as unit:
        account = unit.accounts.add("Phone", "aircall", {"api_id": "1", "users": users})

    def tell(*calls):
        return StoreIngest(workplace).apply(account, "calls", calls, {"since": "x"})

    return tell


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1, attributes=r.NO_DAY)])[0]


def stored(workplace):
    """(client, staff, number, account known) of every call there is."""
    with workplace.read() as unit:
        rows = unit.phone_calls._session.scalars(sa.select(PhoneCall).order_by(PhoneCall.id)).all()
        return [(one.client_id, one.staff_id, one.number, one.account_id) for one in rows]


def later(workplace, minutes=20):
    workplace.clock.set(r.NOW + timedelta(minutes=minutes))
    return [(row.kind, row.call) for row in today(workplace).rows]


# --- whose it is ----------------------------------------------------------------------


def test_a_call_is_the_client_s_who_has_the_number(workplace, told, client):
    told(call())
    found = open_call(workplace, client)
    assert (found.started_at, found.ended_at - found.started_at) == (
        r.NOW,
        timedelta(seconds=402),
    )
    assert stored(workplace)[0][2] == ""  # the book has the number already
    assert later(workplace) == [(TodayKind.CALL_UNLOGGED, found.id)]
    workplace_of_other = person(workplace, "Margaux Vidal")
    assert today(workplace_of_other).rows == ()


def test_the_same_call_told_again_is_one_and_changes_nothing(workplace, told, client):
    assert Area.WORK in told(call()).areas
    before = stored(workplace)
    assert Area.WORK not in told(call()).areas
    assert stored(workplace) == before


def test_a_number_nobody_has_is_kept_with_the_call(workplace, told, client):
    changes = told(call(number="+33600009999"), call(2, number=""))
    assert Area.WORK not in changes.areas  # no screen shows them
    assert [row[:3] for row in stored(workplace)] == [
        (None, workplace.me.id, "+33600009999"),
        (None, workplace.me.id, ""),
    ]
    assert later(workplace) == []


def test_a_number_that_turns_out_to_be_a_client_s_brings_its_calls(workplace, told):
    told(missed(number="+33600009999"))
    (found,) = fill(workplace, [r.client(1, attributes=r.NO_DAY, phone="+33600009999")])
    workplace.clock.advance(minutes=20)
    told(call(2, number="+33600007777"))
    assert [row[0] for row in stored(workplace)] == [found, None]
    assert stored(workplace)[0][2] == ""
    assert [row.kind for row in today(workplace).rows] == [TodayKind.CALL_MISSED]


def test_after_a_week_it_stays_a_stranger_s_and_after_a_month_it_is_forgotten(workplace, told):
    told(call(number="+33600009999"))
    fill(workplace, [r.client(1, attributes=r.NO_DAY, phone="+33600009999")])
    workplace.clock.advance(days=8)
    other = {"number": "+33600007777", "started_at": workplace.now(), "ended_at": None}
    told(call(2, **other))
    assert [row[0] for row in stored(workplace)] == [None, None]
    workplace.clock.advance(days=23)
    told(call(2, **other))
    assert [row[2] for row in stored(workplace)] == ["+33600007777"]


def test_a_number_two_clients_share_is_neither_s_unless_one_was_dialled_here(workplace, told):
    _, other = fill(workplace, [r.client(n, attributes=r.NO_DAY, phone=NUMBER) for n in (1, 2)])
    told(call())
    assert stored(workplace)[0][:3] == (None, workplace.me.id, "")
    workplace.clock.set(r.NOW + timedelta(hours=2))
    begin_call(workplace, other, Direction.OUTGOING)
    told(call(2, started_at=workplace.now(), ended_at=None))
    assert [row[0] for row in stored(workplace)] == [None, other]


def test_a_user_nobody_named_leaves_the_call_to_nobody(workplace, told, client):
    told(call(user="999"))
    assert stored(workplace)[0][1] is None
    assert later(workplace) == []


# --- begun here -----------------------------------------------------------------------


def test_a_call_that_was_dialled_here_is_the_same_call(workplace, told, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    told(call(started_at=r.NOW + timedelta(seconds=140), ended_at=None, answered=False))
    told(call(started_at=r.NOW + timedelta(seconds=140)))
    assert len(stored(workplace)) == 1
    found = open_call(workplace, client)
    assert (found.id, found.answered) == (begun, True)
    assert found.ended_at == r.NOW + timedelta(seconds=402)


@pytest.mark.parametrize(
    "changes",
    [
        {"started_at": r.NOW + timedelta(minutes=3, seconds=1)},
        {"user": MARGAUX},
        {"direction": Direction.INCOMING},
    ],
)
def test_another_call_is_another(workplace, told, client, changes):
    begin_call(workplace, client, Direction.OUTGOING)
    told(call(**changes))
    assert len(stored(workplace)) == 2


def test_of_two_calls_begun_here_each_is_joined_once(workplace, told, client):
    first = begin_call(workplace, client, Direction.OUTGOING)
    end_call(workplace, first)
    workplace.clock.advance(minutes=2)
    second = begin_call(workplace, client, Direction.OUTGOING)
    told(
        call(2, started_at=r.NOW + timedelta(seconds=125)),
        call(1, started_at=r.NOW + timedelta(seconds=5)),
    )
    assert len(stored(workplace)) == 2
    assert open_call(workplace, client, first).started_at == r.NOW + timedelta(seconds=5)
    assert open_call(workplace, client, second).started_at == r.NOW + timedelta(seconds=125)


def test_what_was_logged_before_it_was_told_of_stays_logged(workplace, told, client):
    begun = begin_call(workplace, client, Direction.OUTGOING)
    log_call(workplace, form(client, workplace, started_at=r.NOW, duration=0, call=begun))
    told(call())
    assert len(stored(workplace)) == 1
    assert later(workplace) == []


@pytest.mark.parametrize("first", ["logged", "told"])
def test_a_call_taken_on_the_telephone_and_logged_here_is_asked_for_no_more(
    workplace, told, client, first
):
    came = {"direction": Direction.INCOMING, "started_at": r.NOW + timedelta(minutes=1)}
    written = form(client, workplace, direction=Direction.INCOMING, started_at=r.NOW, duration=0)
    if first == "logged":
        log_call(workplace, written)
        told(call(**came))
    else:
        told(call(**came))
        log_call(workplace, written)
    assert later(workplace) == []
    told(call(2, **came))
    assert [kind for kind, _ in later(workplace)] == [TodayKind.CALL_UNLOGGED]


def test_a_call_goes_with_the_client_it_was_with(workplace, told):
    kept, gone = fill(workplace, [r.client(n, attributes=r.NO_DAY) for n in (1, 2)])
    told(call(number="+33600000002"))
    merge = merge_clients(workplace, kept, gone)
    assert stored(workplace)[0][0] == kept
    told(call(number="+33600000002"), call(2, number="+33600000002"))
    assert [row[0] for row in stored(workplace)] == [kept, kept]
    undo_merge(workplace, merge)
    assert stored(workplace)[0][0] == gone


def test_two_desktops_tell_of_it_once(workplace, told, client):
    """Both read the account; either may be first, and whoever dialled sits at the second."""
    begun = begin_call(workplace, client, Direction.OUTGOING)
    other = person(workplace, "Margaux Vidal")
    with other.read() as unit:
        account = next(a.id for a in unit.accounts.all() if a.kind == "aircall")
    StoreIngest(other).apply(account, "calls", [call()], {"since": "x"})
    told(call())
    assert len(stored(workplace)) == 1
    assert open_call(workplace, client).id == begun


def test_dialling_again_at_once_makes_no_second_call(workplace, client):
    first = call_now(workplace, client)
    workplace.clock.advance(minutes=2)
    assert call_now(workplace, client).id == first.id
    workplace.clock.advance(minutes=2)
    assert call_now(workplace, client).id != first.id
    ended = call_now(workplace, client).id
    end_call(workplace, ended)
    assert call_now(workplace, client).id != ended


# --- missed ---------------------------------------------------------------------------


def test_a_missed_call_asks_for_a_call_back_now(workplace, told, client):
    told(missed(ended_at=None))
    assert later(workplace, 1) == []  # it still rings
    told(missed())
    (row,) = today(workplace).rows
    assert (row.kind, row.band, row.due_at) == (TodayKind.CALL_MISSED, TodayBand.NOW, r.NOW)
    assert open_call(workplace, client) is None  # nothing to log
    assert [one.kind for one in today(person(workplace, "Margaux Vidal")).rows] == [
        TodayKind.CALL_MISSED
    ]


def test_it_is_the_owner_s_whoever_s_telephone_rang(workplace, told, client):
    told(missed(user=MARGAUX))
    take_over(workplace, client, workplace.me.id)
    assert [one.kind for one in today(workplace).rows] == [TodayKind.CALL_MISSED]
    assert today(person(workplace, "Margaux Vidal")).rows == ()


def test_whoever_tried_three_times_stands_there_once(workplace, told, client):
    told(*(missed(n, started_at=r.NOW + timedelta(minutes=n)) for n in (1, 2, 3)))
    (row,) = today(workplace).rows
    assert row.due_at == r.NOW + timedelta(minutes=3)
    drop_call(workplace, row.call)
    assert today(workplace).rows == ()
    take_call_back(workplace, row.call)
    assert len(today(workplace).rows) == 1


def test_it_is_done_once_somebody_has_spoken_to_the_client(workplace, told, client):
    told(missed())
    workplace.clock.advance(minutes=10)
    other = person(workplace, "Margaux Vidal")
    log_call(other, form(client, other, outcome=CallOutcome.NO_ANSWER, started_at=other.now(),
                         duration=0))  # fmt: skip
    assert [one.kind for one in today(workplace).rows] == [TodayKind.CALL_MISSED]
    log_call(other, form(client, other, started_at=other.now(), duration=0))
    assert today(workplace).rows == ()


def test_a_later_call_that_was_answered_settles_it_unlogged(workplace, told, client):
    told(missed(), call(2, user=MARGAUX, started_at=r.NOW + timedelta(minutes=5),
                        ended_at=r.NOW + timedelta(minutes=9)))  # fmt: skip
    assert later(workplace) == []


def test_logging_the_missed_call_itself_settles_it(workplace, told, client):
    told(missed())
    (row,) = today(workplace).rows
    left = form(client, workplace, direction=Direction.INCOMING, call=row.call,
                outcome=CallOutcome.LEFT_VOICEMAIL, started_at=r.NOW, duration=0)  # fmt: skip
    log_call(workplace, left)
    assert today(workplace).rows == ()
    with pytest.raises(UserError, match="stands in the history already"):
        drop_call(workplace, row.call)
    assert len(open_profile(workplace, client).timeline) == 1


def test_after_a_week_nobody_waits_for_it_any_more(workplace, told, client):
    told(missed())
    assert later(workplace, 60 * 24 * 6)
    assert later(workplace, 60 * 24 * 8) == []
