"""Accounts that tell of parcels, returns and calls: added after a test, read with shops, listed."""

import os

import keyring
import pytest
from keyring.backends import null

from concierge.services.accounts import list_accounts
from concierge.storage.opening import open_store
from sync.sandbox.returns import PortalTwin
from sync.sandbox.telephone import TelephoneTwin
from sync.sandbox.tracker import TrackerTwin
from tests.fakes.house import on_store
from tests.unit.commands.house import KEY

TWINS = {"loop": PortalTwin, "easypost": TrackerTwin, "aircall": TelephoneTwin}
MORE = {"aircall": ("--option", "api_id=sandbox-id", "--option", "users=Ana Ribeiro=456")}


@pytest.fixture(autouse=True)
def no_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def workplace(program):
    store = open_store(program.store, KEY)
    yield on_store(store, program.store.parent)
    store.close()


def handed(secret):
    reader, writer = os.pipe()
    os.write(writer, f"{secret}\n".encode())
    os.close(writer)
    return "--secret-fd", str(reader)


def add(program, kind, twin, secret):
    words = ("--name", "A", "--option", f"url={twin.url}", *MORE.get(kind, ()))
    return program("accounts", "add", kind, *words, *handed(secret))


@pytest.mark.parametrize("kind", TWINS)
def test_it_is_tried_added_read_and_listed(program, workplace, kind):
    with TWINS[kind]() as twin:
        code, out, err = add(program, kind, twin, twin.key)
        assert code == 0, err
        assert "answers and the key may" in out
        assert "A added. It is read with every update: concierge sync" in err
        code, _, err = program("sync", "--account", "A", *handed(twin.key))
        assert code == 0, err
        code, out, _ = program("accounts", "list")
    assert f"A\t{kind}\tsynced 2" in out and out.rstrip().endswith("well")


@pytest.mark.parametrize("kind", TWINS)
def test_with_a_wrong_key_nothing_is_saved(program, workplace, kind):
    with TWINS[kind]() as twin:
        code, out, err = add(program, kind, twin, "wrong-0815")
    assert code == 1 and "refused the sign-in" in out
    assert "0815" not in out + err
    assert [account.kind for account in list_accounts(workplace)] == ["shopify"]
