"""`concierge sync`: a line for each account, and 1 when one of them failed."""

import json
import os

import pytest

from concierge.commands.sync import run_sync
from concierge.domain.errors import NoKeyringError, RejectedError, UserError
from concierge.services.accounts import list_accounts, pause_account
from concierge.services.ports import SyncProgress, SyncReport
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import on_store
from tests.unit.commands.house import KEY, args_for


class Pull:
    def __init__(self, config, ingest):
        self.config = config

    def writes(self):
        return frozenset()

    def pull(self, progress, cancelled, full=False):
        progress(SyncProgress("orders", 3, 12))
        if self.config.name == "Broken":
            raise RejectedError("Shopify (Broken) does not allow this.")
        return SyncReport(300, 3, 3, 12, (), r.NOW, r.NOW)


@pytest.fixture
def shops(program, monkeypatch):
    """Three accounts, the second of which fails; the keyring holds a secret for each."""

    class Secrets:
        def get(self, name):
            return "token"

    monkeypatch.setattr("concierge.commands.opening.KeyringSecrets", Secrets)
    store = open_store(program.store, KEY)
    workplace = on_store(store, program.store.parent)
    with store.write() as unit:
        for name in ("Broken", "Third"):
            unit.accounts.add(name, "shopify", {})
        unit.commit()
    yield workplace
    store.close()


def synced(program, capsys, *words):
    code = run_sync(args_for(program, "sync", *words), connect=Pull)
    said = capsys.readouterr()
    return code, said.out.splitlines(), said.err


def test_all_have_their_turn_and_each_is_named(program, shops, capsys):
    code, out, err = synced(program, capsys)
    assert code == 1
    assert [line.split(":")[0] for line in out] == ["Shop", "Third"]
    assert "Shop, orders: 3 of 12" in err and "Third, orders: 3 of 12" in err
    assert "Broken: Shopify (Broken) does not allow this." in err
    errors = {account.name: account.last_error for account in list_accounts(shops)}
    assert (errors["Shop"], errors["Third"]) == ("", "") and errors["Broken"]


def test_json_is_a_line_for_each(program, shops, capsys):
    code, out, _ = synced(program, capsys, "--json")
    found = [json.loads(line) for line in out]
    assert code == 1
    assert [one["account"] for one in found] == ["Shop", "Broken", "Third"]
    assert ("error" in found[1], found[2]["orders"]) == (True, 12)


def test_one_named_account_is_alone(program, shops, capsys):
    code, out, err = synced(program, capsys, "--account", "Third")
    assert (code, out) == (0, ["3 clients and 12 orders read, 0 records skipped."])
    assert "Third" not in err
    code, out, err = synced(program, capsys, "--account", "Broken")
    assert (code, out, err.splitlines()[-1]) == (1, [], "Shopify (Broken) does not allow this.")


def pause(workplace, *names):
    for account in list_accounts(workplace):
        if account.name in names:
            pause_account(workplace, account.id)


def test_a_paused_account_has_its_line_too_and_is_no_failure(program, shops, capsys):
    pause(shops, "Broken")
    code, out, err = synced(program, capsys, "--json")
    found = [json.loads(line) for line in out]
    assert code == 0
    assert found[0] == {"account": "Broken", "paused": True}
    assert [(one["account"], one["orders"]) for one in found[1:]] == [("Shop", 12), ("Third", 12)]
    assert "Broken is paused, so it was not asked." in err.splitlines()
    code, out, err = synced(program, capsys)
    assert (code, len(out)) == (0, 2)
    assert "Broken is paused, so it was not asked." in err.splitlines()


def test_where_all_are_paused_each_has_its_line(program, shops, capsys):
    pause(shops, "Shop", "Broken", "Third")
    code, out, err = synced(program, capsys, "--json")
    assert code == 0
    assert [json.loads(line) for line in out] == [
        {"account": name, "paused": True} for name in ("Shop", "Broken", "Third")
    ]
    assert err.splitlines()[-1] == "Every account is paused, so nothing was asked."
    code, out, _ = synced(program, capsys)
    assert (code, out) == (0, [])


def test_a_paused_account_that_was_named_is_a_failure(program, shops, capsys):
    pause(shops, "Third")
    code, out, _ = synced(program, capsys, "--account", "Third", "--json")
    (line,) = map(json.loads, out)
    assert (code, line["account"], line["kind"]) == (1, "Third", "settings")


def test_a_keyring_that_cannot_be_opened_is_one_line_of_no_account(
    program, shops, capsys, monkeypatch
):
    def locked():
        raise NoKeyringError("The keyring is locked.")

    monkeypatch.setattr("concierge.commands.opening.KeyringSecrets", locked)
    code, out, err = synced(program, capsys, "--json")
    (line,) = map(json.loads, out)
    assert (code, line["account"], line["kind"]) == (1, None, "refused")
    assert "no keyring that can be used" in line["error"] and line["error"] in err
    with pytest.raises(NoKeyringError):
        synced(program, capsys)


def test_one_secret_for_several_accounts_is_one_line_of_no_account(program, shops, capsys):
    def handed():
        reader, writer = os.pipe()
        os.write(writer, b"token\n")
        os.close(writer)
        return "--secret-fd", str(reader)

    code, out, err = synced(program, capsys, "--json", *handed())
    (line,) = map(json.loads, out)
    assert (code, line["account"], line["kind"]) == (1, None, "settings")
    assert line["error"].startswith("One secret was handed over") and line["error"] in err
    with pytest.raises(UserError, match="One secret was handed over"):
        synced(program, capsys, *handed())
