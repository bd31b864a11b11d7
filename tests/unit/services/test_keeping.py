"""Films that are kept once, accounts whose secret is in the keyring only, and the bus."""

import threading
from dataclasses import replace

import pytest
import sqlalchemy as sa

from concierge.domain.changes import Area, Changes
from concierge.domain.errors import NoKeyringError, UserError
from concierge.domain.ids import AccountId
from concierge.domain.interactions import InteractionKind, ReasonCode
from concierge.services.accounts import (
    add_account,
    configuration,
    find_account,
    list_accounts,
    remove_account,
    secret_name,
)
from concierge.services.book import list_clients
from concierge.services.bus import Bus
from concierge.services.profile import open_profile
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
from tests.fakes import records as r
from tests.fakes.house import fill, is_kept

# --- films ------------------------------------------------------------------------------------


@pytest.fixture
def take(local_workplace):
    folder = local_workplace.recordings
    files = [folder / f"a1{end}" for end in (".mp4", ".jpg", ".gif")]
    for file in files:
        file.write_bytes(b"film")
    return Take("a1", *files, 29.97, 1280, 720, has_sound=True, dropped=0)


def keep(workplace, take, client, **changes):
    values = {"script": " Bonjour Chloé ", "reason": ReasonCode.DELIVERY, **changes}
    return keep_take(workplace, take, client, **values)


def test_a_kept_film_stands_in_her_timeline(local_workplace, take):
    (client,) = fill(local_workplace)
    assert not is_kept(local_workplace, take.id)
    keep(local_workplace, take, client)
    body = open_profile(local_workplace, client).timeline[0].body
    assert (body.kind, body.body) == (InteractionKind.VIDEO, "Bonjour Chloé")
    assert body.recording.file == take.file
    assert body.recording.duration == pytest.approx(29.97)
    assert is_kept(local_workplace, take.id)


def test_a_film_is_kept_once_and_for_one_client_only(local_workplace, take):
    first, second = fill(local_workplace, [r.client(1), r.client(2)])
    keep(local_workplace, take, first)
    for client in (first, second):
        with pytest.raises(UserError, match="already in a timeline"):
            keep(local_workplace, take, client)
    assert len(open_profile(local_workplace, first).timeline) == 1
    assert open_profile(local_workplace, second).timeline == ()


def test_a_film_needs_its_reason(local_workplace, take):
    (client,) = fill(local_workplace)
    with pytest.raises(UserError) as caught:
        keep(local_workplace, take, client, reason=None)
    assert caught.value.field == "reason"


@pytest.mark.parametrize("part", ["file", "poster", "thumbnail"])
def test_a_film_that_is_gone_or_elsewhere_is_refused(local_workplace, take, tmp_path, part):
    (client,) = fill(local_workplace)
    outside = tmp_path / "elsewhere.mp4"
    outside.write_bytes(b"film")
    with pytest.raises(UserError, match="no longer where"):
        keep(local_workplace, replace(take, **{part: outside}), client)
    getattr(take, part).unlink()
    with pytest.raises(UserError, match="no longer where"):
        keep(local_workplace, take, client)
    assert open_profile(local_workplace, client).timeline == ()
    assert not is_kept(local_workplace, take.id)


def test_a_film_for_someone_unknown_stays_a_draft(local_workplace, take):
    with pytest.raises(UserError, match="kept as a draft"):
        keep(local_workplace, take, 999)
    assert not is_kept(local_workplace, take.id)
    assert take.file.exists()


# --- accounts ---------------------------------------------------------------------------------


class Kept:
    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, value):
        self.kept[name] = value

    def drop(self, name):
        self.kept.pop(name, None)


class Locked(Kept):
    def put(self, name, value):
        raise NoKeyringError("locked")


SECRET = "shpat_0123456789abcdef"


def add(workplace, secrets, name="Second"):
    options = {"url": "https://second.example.com"}
    return add_account(
        workplace, secrets, name=name, kind="shopify", options=options, secret=SECRET
    )


def stored(workplace):
    """Everything that every table holds, as text."""
    with workplace.read() as unit:
        session = unit.house._session
        tables = sa.inspect(session.connection()).get_table_names()
        for table in tables:
            yield from (
                repr(row)
                for row in session.execute(sa.select(sa.text("*")).select_from(sa.table(table)))
            )


def test_the_secret_goes_to_the_keyring_and_nowhere_else(local_workplace):
    secrets = Kept()
    account = add(local_workplace, secrets)
    assert secrets.kept == {secret_name(local_workplace, account): SECRET}
    row = find_account(local_workplace, "Second")
    assert SECRET not in repr(row)
    config = configuration(local_workplace, row, secrets)
    assert config.secret == SECRET
    assert SECRET not in repr(config) and SECRET not in str(config)
    kept = "".join(stored(local_workplace))
    assert "second.example.com" in kept
    assert SECRET not in kept


def test_an_account_whose_secret_cannot_be_kept_is_not_added(local_workplace):
    with pytest.raises(NoKeyringError):
        add(local_workplace, Locked())
    assert [account.name for account in list_accounts(local_workplace)] == ["Shop"]


def test_a_name_is_taken_once(local_workplace):
    secrets = Kept()
    add(local_workplace, secrets)
    with pytest.raises(UserError, match="already an account"):
        add(local_workplace, secrets)
    assert len(secrets.kept) == 1


def test_which_account_is_meant_must_be_clear(local_workplace):
    assert find_account(local_workplace).name == "Shop"
    with pytest.raises(UserError, match="no account named 'Nobody'"):
        find_account(local_workplace, "Nobody")
    add(local_workplace, Kept())
    with pytest.raises(UserError, match="several accounts"):
        find_account(local_workplace)


def test_a_missing_secret_says_what_to_do(local_workplace):
    with pytest.raises(UserError, match="accounts secret NAME"):
        configuration(local_workplace, find_account(local_workplace), Kept())


def test_removing_an_account_takes_its_clients_and_its_secret(local_workplace):
    fill(local_workplace, orders=[r.order(1)])
    secrets = Kept()
    secrets.put(secret_name(local_workplace, AccountId(1)), SECRET)
    remove_account(local_workplace, secrets, find_account(local_workplace).id)
    assert list_accounts(local_workplace) == []
    assert list_clients(local_workplace) == []
    assert secrets.kept == {}
    with pytest.raises(UserError, match="No shop is connected"):
        find_account(local_workplace)


# --- the bus ----------------------------------------------------------------------------------

CLIENTS = Changes(frozenset({Area.CLIENTS}), frozenset({1}))


def test_everybody_who_listens_is_told_until_they_leave():
    bus, first, second = Bus(), [], []
    leave = bus.subscribe(first.append)
    bus.subscribe(second.append)
    bus.publish(CLIENTS)
    leave()
    leave()
    bus.publish(CLIENTS)
    assert (first, second) == ([CLIENTS], [CLIENTS, CLIENTS])


def test_nothing_changed_is_not_told():
    bus, told = Bus(), []
    bus.subscribe(told.append)
    bus.publish(Changes())
    assert told == []


def test_a_listener_may_leave_or_come_while_it_is_told():
    bus, told = Bus(), []

    def once(changes):
        told.append(changes)
        leave()
        bus.subscribe(lambda _: None)

    leave = bus.subscribe(once)
    bus.publish(CLIENTS)
    bus.publish(CLIENTS)
    assert told == [CLIENTS]


def test_the_bus_tells_on_the_thread_that_published():
    bus, told = Bus(), []
    bus.subscribe(lambda _: told.append(threading.current_thread()))
    worker = threading.Thread(target=bus.publish, args=(CLIENTS,))
    worker.start()
    worker.join()
    assert told == [worker]


def test_what_is_rolled_back_is_not_told(local_workplace):
    told = []
    local_workplace.bus.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), local_workplace.write() as unit:
        unit.house.put_setting("house.country", "DE")
        raise ZeroDivisionError
    assert told == []
    with local_workplace.read() as unit:
        assert unit.house.setting("house.country") == ""
