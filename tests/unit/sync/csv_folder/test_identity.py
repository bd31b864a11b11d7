"""Who is who: keys that stay, households kept apart, nobody merged on a name."""

from __future__ import annotations

import pytest

from sync.connectors.csv_folder.identity import client_keys, normal_email, normal_phone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann@Example.com ", "ann@example.com"),
        ("a.n.n+shop@gmail.com", "ann@googlemail.com"),
    ],
)
def test_one_address_in_two_manners(one, other):
    assert normal_email(one) == normal_email(other) != ""


@pytest.mark.parametrize("text", ["", "none", "@", "a@b", "a b@example.com", "a@ex ample.com"])
def test_what_is_no_address(text):
    assert normal_email(text) == ""


def test_dots_count_where_the_provider_counts_them():
    assert normal_email("a.nn@example.com") != normal_email("ann@example.com")


def test_telephones_are_their_digits():
    assert normal_phone("+33 (0)6 12") == "330612"
    assert normal_phone("0033 6 12 34") == normal_phone("+33 61234")
    assert normal_phone("12") == ""


def test_the_best_key_comes_first_and_hides_what_it_is_made_of():
    row = {"id": "7", "email": "ann@example.com", "phone": "+336123456", "name": "Ann"}
    assert list(client_keys(row)) == ["id", "mail", "phone"]
    del row["id"]
    key = next(iter(client_keys(row).values()))
    assert key.startswith("mail:")
    assert "ann" not in key


def test_an_id_that_is_an_address_is_hidden_too():
    assert "ann" not in client_keys({"id": "ann@example.com"})["id"]


def people(boutique, content: str) -> int:
    boutique.options["currency"] = "EUR"
    boutique.put("customers.csv", content)
    return len(boutique.everything().clients)


def test_one_name_at_two_postcodes_is_two_people(boutique):
    assert people(boutique, "name,postcode\nAnn Lee,75001\nAnn Lee,75002\nann LEE,75001\n") == 2


def test_a_name_alone_is_nobodys_key(boutique):
    content = "name,city,birthday\nAnn Lee,Paris,1980-01-01\nAnn Lee,Lyon,1980-01-01\nAnn Lee,,\n"
    assert people(boutique, content) == 3


def test_a_shared_telephone_merges_nobody(boutique):
    content = "first name,phone\nAnn,+33612345678\nBob,+33612345678\n"
    assert people(boutique, content) == 1
    bad = boutique.preview().bad_rows
    assert [(b.line, b.reason) for b in bad] == [
        (3, "the same client twice in this file, and not alike")
    ]


def test_one_client_in_two_rows_is_completed(boutique):
    content = "email,first name,city\nann@example.com,Ann,\nANN@example.com,,Paris\n"
    assert people(boutique, content.replace("ANN@", "ann@")) == 1
    ann = next(iter(boutique.everything().clients.values()))
    assert (ann.first_name, ann.address.city) == ("Ann", "Paris")


ORDERS = "order number,date,customer id,email,phone,customer name,postcode,total,currency\n"
CLIENTS = (
    "id,email,phone,name,postcode\n"
    "1,ann@example.com,+33611111111,Ann Lee,75001\n"
    "2,bob@example.com,+33699999999,Bob Lee,75001\n"
    "3,cas@example.com,+33699999999,Cas Lee,75003\n"
)


@pytest.mark.parametrize(
    ("who", "owner"),
    [
        ("1,,,,", "id:1"),
        (",ann@example.com,,,", "id:1"),
        ("9,ann@example.com,,,", "id:1"),
        (",,+33 611 111 111,,", "id:1"),
        (",,,Bob LEE,75001", "id:2"),
        (",new@example.com,+33611111111,,", "mail:"),
        (",,+33699999999,,", "phone:"),
        (",,+33600000000,Ann Lee,75001", "phone:"),
        (",,,Ann Lee,75009", "name:"),
        ("9,,,,", "id:9"),
    ],
)
def test_whose_order_it_is(boutique, who, owner):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("orders.csv", f"{ORDERS}7,2026-01-02,{who},50.00,EUR\n")
    assert boutique.everything().orders["order:7"].client_remote_id.startswith(owner)


@pytest.mark.parametrize("who", [",,,,", ",,,Ann Lee,", ",,12,,"])
def test_an_order_of_nobody_is_told(boutique, who):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("orders.csv", f"{ORDERS}7,2026-01-02,{who},50.00,EUR\n")
    preview = boutique.preview()
    assert [b.line for b in preview.bad_rows] == [2]
    assert "whose order" in preview.bad_rows[0].reason


def test_shared_addresses_are_told(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.options["currency"] = "EUR"
    assert any("Shared by several customers: 1 " in words for words in boutique.preview().warnings)


PLAIN = "email,name,total spent,currency\nann@example.com,Ann Lee,10.00,EUR\n"
NUMBERED = "id,email,name,total spent,currency\n"


def listed(boutique):
    return sorted(boutique.everything().clients)


def test_an_id_that_comes_later_makes_nobody_another_client(boutique):
    boutique.put("customers.csv", PLAIN)
    (before,) = listed(boutique)
    boutique.put("customers-2.csv", f"{NUMBERED}1,ann@example.com,Ann Lee,12.00,EUR\n")
    boutique.put("orders.csv", f"{ORDERS}7,2026-01-02,1,,,,,50.00,EUR\n")
    assert listed(boutique) == [before]
    assert before.startswith("mail:")
    assert boutique.everything().orders["order:7"].client_remote_id == before


@pytest.mark.parametrize(
    "rows",
    [
        "1,ann@example.com,Ben Lee,12.00,EUR\n",
        "1,ann@example.com,Ann Lee,12.00,EUR\n2,ann@example.com,Ann Lee,9.00,EUR\n",
    ],
)
def test_whoever_else_has_that_e_mail_is_a_client_of_her_own(boutique, rows):
    boutique.put("customers.csv", PLAIN)
    boutique.put("customers-2.csv", f"{NUMBERED}{rows}")
    assert len(listed(boutique)) == 2
