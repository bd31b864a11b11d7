"""Removing a shop says first what would go, and loses no money that somebody was promised."""

import json
import os
from datetime import timedelta

import pytest

from concierge.commands.accounts import run_accounts
from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.domain.outbox import DeliveryKind
from concierge.domain.views.desk import CommissionFilter
from concierge.services.accounts import list_accounts
from concierge.services.desk import approve_line, commission_log
from concierge.services.ingest import StoreIngest
from concierge.services.ports import Check
from concierge.services.publishing import Words, publish_film
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.contacts import call, sold
from tests.fakes.house import fill, on_store, person
from tests.unit.commands.house import KEY, args_for
from tests.unit.services.test_films import kept


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


def add(program, *options, kind="shopify", name="New", untested=False):
    words = [word for option in options for word in ("--option", option)]
    words += ["--untested"] * untested
    return program("accounts", "add", kind, "--name", name, *words)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ((), "--option shop_url="),
        (("url=notaurl",), "must begin with https://"),
        (("url=http://shop.example.com",), "must begin with https://"),
        (("foo=bar", "url=https://shop.example.com"), "no option 'foo'"),
        (("url=https://a.example.com", "shop=b.example.com"), "Name the shop once"),
        (("shop=https://shop.example.com",), "bare domain"),
        (("url=https://shop.example.com", "version=latest"), "2026-04"),
    ],
)
def test_options_are_checked_when_they_are_entered(program, shop, options, why):
    code, _, err = add(program, *options)
    assert code == 1 and why in err
    assert is_there(shop[0])


def test_a_shop_is_added_and_its_options_corrected(program, shop):
    workplace, _ = shop
    code, _, err = add(program, "shop=new.example.com")
    assert code == 1 and "--untested" in err
    assert add(program, "shop=new.example.com", untested=True)[0] == 0

    def options():
        return dict(list_accounts(workplace)[1].options)

    assert options() == {"shop": "new.example.com"}
    code, _, err = program("accounts", "set", "New", "--option", "version=never")
    assert code == 1 and "2026-04" in err
    new = ("--option", "shop=", "--option", "shop_url=https://newer.example.com")
    assert program("accounts", "set", "New", *new)[0] == 0
    assert options() == {"shop_url": "https://newer.example.com"}
    code, _, err = program("accounts", "set", "Other", "--option", "version=2026-07")
    assert code == 1 and "no account named" in err


# --- tried before it is saved ----------------------------------------------------------------


class Tried:
    """ports.Shops whose check answers as told, and what it was asked with."""

    def __init__(self, *checks):
        self.checks, self.configs = checks, []

    def check_options(self, kind, options):
        """Every one is right."""

    def check(self, config):
        self.configs.append(config)
        return self.checks

    def writes(self, kind, options):
        return frozenset({DeliveryKind.NOTE})


WELL = Check("Shopify", True, "The shop answers.")
WARNED = Check("Order history", False, "Only 60 days.", "Grant it.", is_blocking=False)
REFUSED = Check("Shopify", False, "Shopify (New) refused the sign-in.", "Correct it.")


@pytest.fixture
def adding(program, shop, monkeypatch, capsys):
    kept = {}

    class Secrets:
        put = staticmethod(kept.__setitem__)

    monkeypatch.setattr("concierge.commands.accounts.KeyringSecrets", Secrets)

    def add(tried, *words):
        reader, writer = os.pipe()
        os.write(writer, b"token")
        os.close(writer)
        words = ("accounts", "add", "shopify", "--name", "New", *words)
        args = args_for(program, *words, "--secret-fd", str(reader))
        args.option = [("shop", "new.example.com")]
        return run_accounts(args, tried)

    return add, shop[0], kept


def test_what_works_is_saved_with_its_secret_in_the_keyring(adding):
    add, workplace, kept = adding
    tried = Tried(WELL, WARNED)
    assert add(tried) == 0
    assert tried.configs[0].secret == "token"
    new = list_accounts(workplace)[1]
    assert (new.name, new.writes) == ("New", ("note",))
    assert list(kept.values()) == ["token"]


def test_what_does_not_work_is_not_saved_unless_asked_for(adding):
    add, workplace, kept = adding
    with pytest.raises(UserError, match="Nothing was saved"):
        add(Tried(REFUSED))
    assert len(list_accounts(workplace)) == 1 and not kept
    assert add(Tried(REFUSED), "--untested") == 0
    assert len(list_accounts(workplace)) == 2


def test_a_paused_account_is_told_so_and_left_alone(program, shop):
    workplace, _ = shop
    assert program("accounts", "pause", "Shop")[0] == 0
    assert list_accounts(workplace)[0].paused
    code, out, _ = program("accounts", "list")
    assert code == 0 and out.rstrip().endswith("paused")
    code, _, err = program("sync", "--account", "Shop")
    assert code == 1 and "is paused" in err
    code, _, err = program("sync")
    assert code == 0 and "Every account is paused" in err
    assert program("accounts", "resume", "Shop")[0] == 0
    assert not list_accounts(workplace)[0].paused


# --- a folder of exports ---------------------------------------------------------------------

CUSTOMERS = "Email,First Name,Last Name,Total Spent,Total Orders\n"


def test_a_folder_is_previewed_connected_and_read_without_any_keyring(program, tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    rows = [f"client{n}@example.com,Ana,Client {n},{n}00.00,3\n" for n in range(1, 201)]
    (folder / "customers.csv").write_text(CUSTOMERS + "".join(rows), "utf-8")
    program.set_up()
    options = ("--option", f"folder={folder}", "--option", "currency=EUR")
    code, _, err = program("accounts", "add", "csv", "--name", "Boutique", *options)
    assert code == 0, err
    code, out, err = program("accounts", "preview", "Boutique")
    assert code == 0, err
    assert "customers.csv\tcustomers\t200 rows" in out
    assert "2 new clients" in out
    assert program("accounts", "test", "Boutique")[0] == 0
    assert program("sync")[0] == 0
    assert "0 new clients, 0 changed" in program("accounts", "preview", "Boutique")[1]
    code, out, _ = program("export", "clients", "--format", "json")
    assert [row["name"] for row in json.loads(out)] == ["Ana Client 200", "Ana Client 199"]


def test_only_folders_are_previewed(program, shop):
    code, _, err = program("accounts", "preview", "Shop")
    assert code == 1 and "test this account instead" in err


def test_a_place_for_films_is_connected_told_and_never_read(program, shop, tmp_path):
    workplace, client = shop
    place = tmp_path / "pages"
    place.mkdir()
    options = [f"place={place}", "link=https://films.example.com"]
    given = [part for option in options for part in ("--option", option)]
    code, out, err = program("accounts", "add", "film_folder", "--name", "Films", *given)
    assert code == 0 and "Films added" in err
    code, out, _ = program("accounts", "list")
    assert "Films\tfilm_folder\tonly told\twell" in out
    film = kept(workplace, client)
    publish_film(workplace, film, Words("For you", ""), None)
    code, out, _ = program("sync", "--account", "Films")
    assert (code, out) == (0, "1 delivery made from the outbox.\n")
    (page,) = place.iterdir()
    assert {file.name for file in page.iterdir()} >= {"index.html", "film.mp4", "poster.jpg"}
    code, _, err = program("accounts", "set", "Films", "--option", f"place={tmp_path}")
    assert code == 1 and "Films have their pages at Films, or are on their way there: 1." in err
    code, _, err = program("accounts", "remove", "Films")
    assert code == 1 and "The pages of 1 film stay up" in err


def test_a_house_without_a_shop_is_told_so(program, tmp_path):
    store = open_store(program.store, KEY)
    workplace = on_store(store, program.store.parent)
    with workplace.write() as unit:
        unit.accounts.remove(1)
        unit.accounts.add("Films", "film_folder", {"place": str(tmp_path)})
    store.close()
    code, out, err = program("sync")
    assert (code, out) == (1, "") and "No shop is connected yet" in err
