"""The whole way: a client is dialled from here, the telephone system tells of it, and a missed call
is on the day's list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.commands.demo import KeptSecrets
from concierge.domain.errors import NoSecretError, RejectedError, UnclearError
from concierge.domain.ids import AccountId
from concierge.domain.views.work import TodayKind
from concierge.services.accounts import secret_name
from concierge.services.ingest import StoreIngest
from concierge.services.phone_calls import call_now, open_call
from concierge.services.telephone import dial, telephone_here
from concierge.services.today import today
from sync.connectors.aircall.dial import AircallTelephone
from sync.connectors.aircall.pull import follow
from sync.engine import AccountSync
from sync.registry import telephone
from tests.fakes import records as r
from tests.fakes.house import fill, person

NUMBER = "+33600000001"


@pytest.fixture
def place(local_workplace, time):
    local_workplace.clock.set(time.now())
    return local_workplace


@pytest.fixture
def client(place):
    return fill(place, [r.client(1, attributes=r.NO_DAY)])[0]


@pytest.fixture
def account(place, config):
    options = {**config.options, "users": f"{place.me.name}=456, Margaux Vidal=457"}
    with place.write() as unit:
        return unit.accounts.add("Phone", "aircall", options)


@pytest.fixture
def pull(place, config, account, time):
    def run():
        place.clock.set(time.now())
        made = replace(config, id=account)
        sync = AccountSync(made, StoreIngest(place), waiter=time, follow=follow_once)
        return sync.pull(lambda _: None, lambda: False)

    return run


def follow_once(config, waiter, cancelled):
    return follow(config, waiter, cancelled)


@pytest.fixture
def secrets():
    return KeptSecrets()


@pytest.fixture
def here(place, config, secrets):
    """The telephone of whoever sits at a workplace."""
    secrets.put(secret_name(place, AccountId(2)), config.secret)

    def found(workplace):
        return telephone_here(workplace, lambda: secrets, telephone)

    return found


def test_a_call_from_the_first_ring_to_the_day_s_list(place, client, here, twin, pull, time):
    call = call_now(place, client)
    dial(place, here, NUMBER, call.id)
    assert twin.dialled == [(456, NUMBER)]
    rung = twin.ring(NUMBER, direction="outbound", user=456)
    pull()
    assert today(place).rows == ()
    twin.answered(rung, 456)
    twin.over(rung, 402)
    time.seconds += 3600
    pull()
    (row,) = today(place).rows
    assert (row.kind, row.call) == (TodayKind.CALL_UNLOGGED, call.id)
    found = open_call(place, client)
    assert found.answered and (found.ended_at - found.started_at).total_seconds() == 402


def test_a_missed_call_is_on_the_list(place, client, account, twin, pull, time):
    twin.over(twin.ring(NUMBER), 25)
    pull()
    assert [row.kind for row in today(place).rows] == [TodayKind.CALL_MISSED]


def test_whoever_sits_there_has_their_own_telephone(place, client, account, here, twin):
    margaux = person(place, "Margaux Vidal")
    here(margaux).dial(NUMBER)
    assert twin.dialled == [(457, NUMBER)]


@pytest.mark.parametrize("change", ["none", "paused", "nobody"])
def test_without_one_the_desktop_dials(place, here, change, request):
    if change != "none":
        account = request.getfixturevalue("account")
        with place.write() as unit:
            if change == "paused":
                unit.accounts.pause(account, paused=True)
            else:
                unit.accounts.set_options(account, {"api_id": "1", "users": "Paul Morel=9"})
    assert here(place) is None


def test_what_surely_was_no_call_needs_no_logging(place, client, account, here, twin):
    twin.busy.add(456)
    call = call_now(place, client)
    with pytest.raises(RejectedError):
        dial(place, here, NUMBER, call.id)
    assert open_call(place, client) is None


def test_what_may_be_ringing_stays_a_call(place, client, config, line, time):
    line.add("500")
    call = call_now(place, client)
    with pytest.raises(UnclearError):
        dial(place, lambda _: AircallTelephone(config, "456", time), NUMBER, call.id)
    assert open_call(place, client).id == call.id


def test_a_desktop_without_the_secret_says_so(place, client, account, twin, secrets):
    call = call_now(place, client)
    with pytest.raises(NoSecretError, match="Phone"):
        dial(place, lambda w: telephone_here(w, lambda: secrets, telephone), NUMBER, call.id)
    assert twin.dialled == []
    assert open_call(place, client) is None
