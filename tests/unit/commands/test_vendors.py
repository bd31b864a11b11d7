"""Vendors: added after a test that orders nothing, and told of an approved gesture by `sync`."""

import os
from dataclasses import replace
from datetime import timedelta

import keyring
import pytest
from keyring.backends import null

from concierge.domain.gestures import GestureState
from concierge.services.accounts import list_accounts
from concierge.services.gesture_orders import order_from_vendor
from concierge.services.gesture_steps import gesture_log
from concierge.services.workplace import SystemClock
from concierge.storage.opening import open_store
from sync.sandbox.vendors import GiftsTwin, NotesTwin
from tests.fakes import records as r
from tests.fakes.house import fill, on_store
from tests.fakes.vendors import GIFTS, NOTES, approved, flowers
from tests.unit.commands.house import KEY

TWINS = {"handwrytten": (NotesTwin, NOTES), "goody": (GiftsTwin, GIFTS)}


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


def add(program, kind, twin, secret, **options):
    given = {**TWINS[kind][1], "url": twin.url, **options}
    spread = [part for key, value in given.items() for part in ("--option", f"{key}={value}")]
    return program("accounts", "add", kind, "--name", "A", *spread, *handed(secret))


@pytest.mark.parametrize("kind", TWINS)
def test_it_is_tried_added_and_told_of_what_is_ordered(program, workplace, kind):
    with TWINS[kind][0]() as twin:
        code, out, err = add(program, kind, twin, twin.key)
        assert code == 0, err
        assert "answers, and has" in out
        code, out, _ = program("accounts", "list")
        assert f"A\t{kind}\tonly told\twell" in out
        # The command's own clock is today's: what should have left long ago stays.
        now = replace(workplace, clock=SystemClock())
        (client,) = fill(now, [r.client(1)])
        make = approved if kind == "handwrytten" else flowers
        order_from_vendor(now, make(now, client, due_on=now.now().date() + timedelta(days=7)))
        code, _, err = program("sync", "--account", "A", *handed(twin.key))
        assert code == 0, err
    (row,) = gesture_log(workplace)
    assert (row.state, row.order) == (GestureState.SENT, None)


@pytest.mark.parametrize("kind", TWINS)
def test_with_a_wrong_key_nothing_is_saved(program, workplace, kind):
    with TWINS[kind][0]() as twin:
        code, out, err = add(program, kind, twin, "wrong-0815")
    assert code == 1 and "refused the sign-in" in out
    assert "0815" not in out + err
    assert [account.kind for account in list_accounts(workplace)] == ["shopify"]


@pytest.mark.parametrize(
    ("kind", "options", "words"),
    [
        ("handwrytten", {"card_id": "ivory"}, "Name the card by its number"),
        ("handwrytten", {"rate": "cheap"}, "a number above zero"),
        ("goody", {"gift_product": "", "flowers_product": ""}, "Name a product"),
        ("goody", {"url": "http://goody.example.com"}, "https://"),
    ],
)
def test_a_wrong_option_is_told_and_nothing_is_saved(program, workplace, kind, options, words):
    with TWINS[kind][0]() as twin:
        code, _, err = add(program, kind, twin, twin.key, **options)
    assert code in (1, 2) and words in err
    assert len(list_accounts(workplace)) == 1
