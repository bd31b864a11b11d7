"""From an empty desktop to an exported book, command by command, and what goes wrong in words."""

import csv
import io

import openpyxl
import pytest

from main import main
from tests.e2e.conftest import CUSTOMERS


def test_the_first_day(desktop, shop):
    desktop.set_up()
    desktop.connect(shop)
    tried = desktop.run("accounts", "test", "--json")
    assert (tried.code, {check["ok"] for check in tried.json()}) == (0, {True})
    (account,) = desktop.run("accounts", "list", "--json").json()
    assert (account["name"], account["kind"], account["synced_at"]) == (
        "Main store",
        "shopify",
        None,
    )
    first = desktop.run("sync", "--json")
    assert first.code == 0, first.err
    report = first.json()
    orders, clients = desktop.table("orders"), desktop.table("clients")
    assert orders and {row["client_id"] for row in orders} <= {row["id"] for row in clients}
    assert report["customers_total"] == CUSTOMERS
    assert report["clients"] >= CUSTOMERS // 100
    assert "orders:" in first.err
    again = desktop.run("sync", "--json").json()
    assert again["orders"] < report["orders"]
    listed = desktop.run("accounts", "list").out.decode()
    assert "Main store" in listed and "never" not in listed
    assert shop.token not in desktop.store.read_bytes().hex()
    known = desktop.run("store", "info", "--json").json()
    assert known["clients"] == len(clients)
    verified = desktop.run("store", "verify")
    assert (verified.code, verified.out.strip()) == (0, b"The store is whole.")


def test_the_book_in_every_format(whole, tmp_path):
    rows = whole.table("clients")
    assert len(rows) >= CUSTOMERS // 100
    text = whole.run("export", "clients", "--format", "csv").out.decode("utf-8-sig")
    assert [row["name"].lstrip("'") for row in csv.DictReader(io.StringIO(text))] == [
        row["name"] for row in rows
    ]
    file = tmp_path / "clients.xlsx"
    done = whole.run("export", "clients", "--format", "xlsx", "--out", str(file))
    assert (done.code, done.out) == (0, b"")
    assert openpyxl.load_workbook(file).active.max_row == len(rows) + 1


def test_an_export_that_cannot_be_written_is_said_so(whole, tmp_path):
    file = tmp_path / "no such folder" / "clients.csv"
    said = whole.run("export", "clients", "--out", str(file)).refusal()
    assert "could not be written" in said


def test_the_doctor_tells_keyring_and_store(whole):
    answer = whole.run("doctor", "--json")
    found = {check["name"]: check for check in answer.json()}
    assert found["keyring"]["ok"] and found["store"]["ok"]
    assert answer.code == (0 if all(check["ok"] for check in found.values()) else 1)
    assert all(check["remedy"] for check in found.values() if not check["ok"])


def test_the_doctor_on_a_desktop_without_a_keyring(bare):
    answer = bare.run("doctor", "--json")
    assert answer.code == 1
    found = {check["name"]: check for check in answer.json()}
    assert not found["keyring"]["ok"]
    assert "passphrase" in found["keyring"]["remedy"]


def test_without_a_keyring_it_is_said_what_to_do(bare):
    said = bare.run("setup", "--house", "M", "--zone", "Europe/Paris", "--agent", "Ana").refusal()
    assert "no keyring" in said and "passphrase" in said
    assert not bare.store.exists()


def test_a_passphrase_opens_only_its_own_store(bare):
    words = ("setup", "--house", "M", "--zone", "Europe/Paris", "--agent", "Ana")
    right, option = "six words of our own", "--passphrase-fd"
    assert bare.run(*words, secret=right, option=option).code == 0
    before = bare.store.read_bytes()
    said = bare.run("store", "verify", secret="another one", option=option).refusal()
    assert "another one" not in said
    assert bare.store.read_bytes() == before
    assert bare.run("store", "verify", secret=right, option=option).code == 0


def test_a_store_without_its_key_in_the_keyring_gets_no_new_one(desktop):
    desktop.store.parent.mkdir(parents=True)
    desktop.store.write_bytes(b"something that was here before")
    said = desktop.run("sync").refusal()
    assert "Nothing was changed" in said
    assert desktop.store.read_bytes() == b"something that was here before"


def test_a_house_must_be_set_up_first(desktop):
    assert "concierge setup" in desktop.run("accounts", "list").refusal()


def test_an_unknown_zone_is_refused(desktop):
    said = desktop.run("setup", "--house", "M", "--zone", "Mars/Base", "--agent", "Ana").refusal()
    assert "Europe/Paris" in said


@pytest.mark.parametrize("currency", ["euro", "eur", "€", "EURO"])
def test_an_unknown_currency_is_refused(tmp_path, capsys, currency):
    words = ["setup", "--house", "M", "--zone", "Europe/Paris", "--currency", currency]
    assert main([*words, "--store", str(tmp_path / "none.db")]) == 1
    assert "like EUR" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()


def test_what_cannot_be_done_is_a_sentence(connected):
    unknown = ("accounts", "add", "nosuch", "--name", "X")
    assert "no connector" in connected.run(*unknown).refusal()
    blank = ("accounts", "add", "shopify", "--name", " ")
    assert "Give the account a name" in connected.run(*blank).refusal()
    assert "no account named" in connected.run("sync", "--account", "Nobody").refusal()


def test_there_is_no_store_to_look_at(tmp_path, capsys):
    assert main(["store", "info", "--store", str(tmp_path / "none.db")]) == 1
    assert "There is no store at" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("export", "salaries"),
        ("export", "clients", "--format", "pdf"),
        ("accounts", "paint"),
        ("accounts", "add"),
        ("accounts", "add", "shopify", "--name", "X", "--option", "no-equals-sign"),
        ("sync", "--secret", "x"),
        ("store",),
        ("store", "key"),
        ("store", "key", "burn"),
        ("setup", "--house", "M"),
        ("sandbox", "--port", "99999"),
        ("sandbox", "--customers", "-3"),
        ("doctor", "--passphrase-fd", "seven"),
    ],
)
def test_bad_usage_is_two_and_says_how(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    said = capsys.readouterr()
    assert (ended.value.code, said.out) == (2, "")
    assert "usage: concierge" in said.err
