"""Removing a shop says first what would go, and loses no money that somebody was promised."""

from datetime import timedelta

import pytest

from concierge.domain.ids import AccountId
from concierge.domain.views.desk import CommissionFilter
from concierge.services.accounts import list_accounts
from concierge.services.desk import approve_line, commission_log
from concierge.services.ingest import StoreIngest
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.contacts import call, sold
from tests.fakes.house import fill, on_store, person
from tests.unit.commands.house import KEY


@pytest.fixture
def shop(program):
    """A house with one account, "Shop", and a client in it; and the command to remove it."""
    store = open_store(program.store, KEY)
    workplace = on_store(store, program.store.parent)
    (client,) = fill(workplace, [r.client()], [r.order(1, 1)])
    yield workplace, client
    store.close()


def approved_line(workplace, client):
    call(workplace, client, r.NOW - timedelta(days=31))
    StoreIngest(workplace).apply(AccountId(1), "orders", [sold(1, 1, 30)], None)
    (line,) = commission_log(workplace, CommissionFilter()).rows
    approve_line(person(workplace, "Margaux Vidal"), line.id)


def is_there(workplace):
    return [account.name for account in list_accounts(workplace)] == ["Shop"]


def test_nothing_goes_without_a_yes_and_what_would_is_said(program, shop):
    workplace, client = shop
    call(workplace, client, r.NOW)
    code, out, err = program("accounts", "remove", "Shop")
    assert (code, out) == (1, "")
    assert "1 client, 1 order, 1 interaction, 0 gestures" in err
    assert "--yes" in err
    assert is_there(workplace)
    code, _, err = program("accounts", "remove", "--name", "Shop", "--yes")
    assert code == 0 and "Shop removed" in err
    assert not is_there(workplace)


def test_a_name_nobody_has_is_refused(program, shop):
    code, _, err = program("accounts", "remove", "Other", "--yes")
    assert code == 1 and "no account named 'Other'" in err
    assert is_there(shop[0])


def test_owed_commission_keeps_the_account(program, shop):
    workplace, client = shop
    approved_line(workplace, client)
    code, _, err = program("accounts", "remove", "Shop", "--yes")
    assert code == 1 and "1 commission line (1 approved or paid)" in err
    assert "--with-commission" in err
    assert is_there(workplace) and commission_log(workplace, CommissionFilter()).rows
    assert program("accounts", "remove", "Shop", "--yes", "--with-commission")[0] == 0
    assert not is_there(workplace)
