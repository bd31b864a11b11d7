"""Headers in several languages, the account's own words, and what must be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.domain.errors import UserError
from sync.connectors.csv_folder import account, headers
from sync.connectors.csv_folder.columns import KINDS, squashed, understand

NOTHING = {kind: {} for kind in KINDS}


@pytest.mark.parametrize(
    ("header", "kind", "fields"),
    [
        ("Email,First name,Last name", "customers", {"email", "first_name", "last_name"}),
        ("Correo electrónico,Nombre,Apellidos", "customers", {"email", "first_name", "last_name"}),
        ("E-Mail-Adresse,Vorname,Nachname", "customers", {"email", "first_name", "last_name"}),
        ("E-mail,Nome,Cognome", "customers", {"email", "first_name", "last_name"}),
        (
            "Nº pedido,Fecha,Importe total,ID cliente",
            "orders",
            {"number", "placed_at", "total", "client_id"},
        ),
        (
            "Bestellnummer,Bestelldatum,Gesamtbetrag,Kunden-Nr",
            "orders",
            {"number", "placed_at", "total", "client_id"},
        ),
        (
            "注文番号,注文日,合計金額,メールアドレス",
            "orders",
            {"number", "placed_at", "total", "email"},
        ),
    ],
)
def test_common_headers_are_understood(header, kind, fields):
    found = understand(header.split(","), NOTHING, None)
    assert (found.kind, set(found.columns), found.missing) == (kind, fields, ())


def test_the_same_words_mean_other_things_in_other_exports():
    shopify = ["Name", "Email", "Financial Status", "Lineitem name", "Created at", "Total"]
    found = understand(shopify, NOTHING, None)
    assert (found.profile, found.columns["number"]) == ("Shopify", 0)
    plain = understand(["Order number", "Name", "Date", "Total"], NOTHING, None)
    assert plain.columns["number"] == 0
    assert "name" not in plain.columns  # whose name it is nobody says


def test_the_accounts_own_words_come_first():
    named = {"customers": {"email": "Kontakt", "phone": ""}, "orders": {}}
    found = understand(["Email", "KONTAKT", "Phone"], named, None)
    assert found.columns == {"email": 1}


def test_of_two_like_headers_the_first_counts():
    assert understand(["Email", "Email"], NOTHING, None).columns == {"email": 0}


def test_an_order_list_without_a_needed_column_is_no_customer_list():
    found = understand(["Order number", "Email", "Date", "Mystery"], NOTHING, None)
    assert (found.kind, found.missing) == ("orders", ("total",))


def test_what_names_nobody_is_none_of_ours():
    assert understand(["handle", "vendor"], NOTHING, None).kind is None
    assert understand([], NOTHING, "orders").kind is None


@pytest.mark.parametrize("table", [headers.CUSTOMERS, headers.ORDERS])
def test_no_header_stands_for_two_fields(table):
    owners: dict[str, str] = {}
    for field, line in table.items():
        for word in line.split("|"):
            assert owners.setdefault(squashed(word), field) == field


# --- the options ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("colour", "red"),
        ("customers.shoe", "x"),
        ("products.name", "x"),
        ("folder", ""),
        ("folder", "exports"),
        ("currency", "euro"),
        ("zone", "Paris"),
        ("decimal", "point"),
        ("dates", "DD/MM"),
        ("encoding", "utf-99"),
        ("encoding", "base64"),
        ("separator", "x"),
        ("spend", "both"),
    ],
)
def test_a_wrong_option_is_named(tmp_path, option, value):
    with pytest.raises(UserError) as refused:
        account.check_options({"folder": str(tmp_path), option: value})
    assert refused.value.field == option


def test_every_option_together(tmp_path):
    options = {
        "folder": str(tmp_path / "not there yet"),
        "currency": "eur",
        "zone": "Europe/Paris",
        "decimal": ",",
        "dates": "dd/mm/yyyy",
        "encoding": "cp1252",
        "separator": "tab",
        "spend": "customers",
        "customers.file": "clients*.csv",
        "orders.file": "ventes*",
        "orders.total": "Montant",
        "orders.phone": "",
    }
    account.check_options(options)
    read = account.read(options)
    assert (read.currency, read.dates, read.separator) == ("EUR", "DMY", "\t")
    assert (read.kind_of("Clients 2026.csv"), read.kind_of("VENTES.dat")) == ("customers", "orders")
    assert read.headers["orders"] == {"total": "Montant", "phone": ""}
    assert read.digest != account.read({**options, "orders.total": "Total"}).digest


def test_an_option_answers_the_question_it_is_named_by(boutique):
    boutique.put("customers.csv", "id,email,currency\n1,ann@example.com,EUR\n")
    boutique.put("till.csv", "Ticket,Date,Client ID,Mystery\n7,2026-01-02,1,50.00\n")
    questions = boutique.preview().questions
    assert [(q.option, q.file) for q in questions] == [("orders.total", "till.csv")]
    boutique.options["orders.total"] = "mystery"
    assert boutique.everything().orders["order:7"].gross.minor == 5000


def test_an_option_for_a_column_that_is_nowhere_is_told(boutique):
    boutique.options["customers.note"] = "Remarks on her"
    boutique.put("customers.csv", "id,email,currency\n1,ann@example.com,EUR\n")
    assert boutique.preview().warnings == (
        "No file has the column that the option customers.note names.",
    )


def test_every_field_and_option_is_documented():
    page = (Path(__file__).parents[4] / "docs" / "csv-exports.md").read_text("utf-8")
    customers, _, orders = page.partition("### Orders")
    for text, fields in ((customers, headers.CUSTOMERS), (orders, headers.ORDERS)):
        for field, words in fields.items():
            row = next(line for line in text.splitlines() if line.startswith(f"| `{field}` |"))
            assert row.endswith(f"| {words.replace('|', ', ')} |")
    assert [option for option in account.PLAIN if f"| `{option}` |" not in page] == []
