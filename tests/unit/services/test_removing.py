"""Removing an account: its clients' films go from the disk, everybody else's stay."""

import os

import pytest

from concierge.domain.errors import NoKeyringError, UserError
from concierge.domain.ids import AccountId
from concierge.domain.interactions import ReasonCode
from concierge.services.accounts import list_accounts, remove_account
from concierge.services.gesture_steps import approve_gesture, order_gesture
from concierge.services.recorder_port import Take
from concierge.services.recordings import delete_left_films, keep_take
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person

ENDS = (".mp4", ".jpg", ".gif")


def film(workplace, name, client):
    files = [workplace.recordings / f"{name}{end}" for end in ENDS]
    for file in files:
        file.write_bytes(b"film")
    take = Take(name, *files, 12.0, 1280, 720, has_sound=True, dropped=0)
    keep_take(workplace, take, client, script="", reason=ReasonCode.DELIVERY)
    return files


def remove(workplace):
    return remove_account(workplace, None, AccountId(1)).films


def test_the_films_of_its_clients_go_and_nothing_else(workplace):
    first, second = fill(workplace, [r.client(1), r.client(2)])
    gone = film(workplace, "a1", first) + film(workplace, "b2", second)
    draft = workplace.recordings / "c3.mp4"
    draft.write_bytes(b"nobody's yet")
    done = remove(workplace)
    assert (done.removed, done.left) == (2, 0)
    assert not any(file.exists() for file in gone)
    assert draft.read_bytes() == b"nobody's yet"


def test_a_film_that_is_gone_already_is_no_trouble(workplace):
    (client,) = fill(workplace)
    film(workplace, "a1", client)[0].unlink()
    assert remove(workplace).removed == 1
    assert list(workplace.recordings.iterdir()) == []


def test_an_account_without_films_is_removed_alike(workplace):
    fill(workplace)
    assert remove(workplace).removed == 0


def test_a_film_that_cannot_go_yet_goes_the_next_time(workplace):
    """A folder in its place stands for a film that another program holds open on Windows."""
    (client,) = fill(workplace)
    held, *others = film(workplace, "a1", client)
    held.unlink()
    held.mkdir()
    assert (remove(workplace).left, held.exists()) == (1, True)
    held.rmdir()
    held.write_bytes(b"film")
    done = delete_left_films(workplace)
    assert (done.removed, done.left) == (1, 0)
    assert not any(file.exists() for file in [held, *others])
    assert delete_left_films(workplace).removed == 0


def test_a_crash_after_the_commit_leaves_no_film_for_good(workplace, monkeypatch):
    (client,) = fill(workplace)
    files = film(workplace, "a1", client)
    with monkeypatch.context() as patched:
        patched.setattr(os, "unlink", _die)
        with pytest.raises(KeyboardInterrupt):
            remove(workplace)
    assert files[0].exists()
    assert delete_left_films(workplace).removed == 1
    assert not files[0].exists()


def _die(*args, **kwargs):
    raise KeyboardInterrupt


class Locked:
    def drop(self, name):
        raise NoKeyringError("This keyring is locked.")


def test_a_locked_keyring_keeps_no_account_and_no_film(workplace):
    (client,) = fill(workplace)
    files = film(workplace, "a1", client)
    done = remove_account(workplace, Locked(), AccountId(1))
    assert (done.is_secret_left, done.films.removed) == (True, 1)
    assert list_accounts(workplace) == []
    assert not any(file.exists() for file in files)


def test_a_spent_budget_is_not_given_back_within_its_month(workplace):
    (client,) = fill(workplace)
    gesture = plan(workplace, client)
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    order_gesture(workplace, gesture)
    with pytest.raises(UserError, match="Nothing was removed"):
        remove_account(workplace, None, AccountId(1), with_commission=True)
    assert [account.name for account in list_accounts(workplace)] == ["Shop"]
    workplace.clock.advance(days=30)
    remove(workplace)
    assert list_accounts(workplace) == []


def test_a_budget_that_is_only_reserved_goes_with_its_gesture(workplace):
    (client,) = fill(workplace)
    plan(workplace, client)
    remove(workplace)
    assert list_accounts(workplace) == []


def test_a_new_account_never_has_the_number_of_one_that_was_removed(workplace):
    with workplace.write() as unit:
        first = unit.accounts.add("Second", "shopify", {})
        unit.commit()
    with workplace.write() as unit:
        unit.accounts.remove(first)
        unit.commit()
    with workplace.write() as unit:
        assert unit.accounts.add("Third", "shopify", {}) > first
