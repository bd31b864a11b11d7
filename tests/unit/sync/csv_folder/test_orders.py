"""Orders of exports that leave things out, contradict themselves or say them in other words."""

from __future__ import annotations

import pytest

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState
from concierge.domain.remote import Marketing
from sync.connectors.csv_folder.gather import MOST_PIECES

CLIENTS = "id,email,currency\n1,ann@example.com,EUR\n"
HEAD = "order number,date,customer id,total,currency"


@pytest.fixture
def till(boutique):
    """Puts rows under more headers and gives the orders and what was told."""
    boutique.put("customers.csv", CLIENTS)

    def read(more: str, *rows: str):
        boutique.put("orders.csv", "\n".join([f"{HEAD},{more}" if more else HEAD, *rows]) + "\n")
        told = [(bad.line, bad.reason) for bad in boutique.preview().bad_rows]
        return boutique.everything(), told

    return read


def test_rows_that_contradict_their_order_spoil_it(till):
    got, told = till("item", "7,2026-01-02,1,50.00,EUR,Scarf", "7,2026-01-02,1,60.00,EUR,Belt")
    assert told == [(3, "total: another one than in the order's first row")]
    assert got.orders == {}


def test_a_number_that_comes_back_further_down_is_the_same_order_only_if_it_says_the_same(till):
    rows = ["7,2026-01-02,1,50.00,EUR,Scarf", "8,2026-01-02,1,9.00,EUR,Bag"]
    got, told = till("item", *rows, "7,2026-01-02,1,50.00,EUR,Belt")
    assert told == []
    assert [line.title for line in got.orders["order:7"].lines] == ["Scarf", "Belt"]
    got, told = till("item", *rows, "7,2026-01-02,1,51.00,EUR,Belt")
    assert told == [(4, "an order number that stands for two orders")]
    assert got.orders["order:7"].gross.minor == 5000


def test_an_order_without_an_end_is_not_held(till):
    rows = ["7,2026-01-02,1,50.00,EUR,Scarf", *["7,,,,,Belt"] * MOST_PIECES]
    got, told = till("item", *rows, "8,2026-01-02,1,9.00,EUR,Bag")
    assert [reason for _, reason in told] == [f"number: an order of more than {MOST_PIECES} rows"]
    assert set(got.orders) == {"order:8"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",2026-01-02,1,50.00,EUR", "number: nothing stands there"),
        ("7,,1,50.00,EUR", "placed_at: nothing stands there"),
        ("7,soon,1,50.00,EUR", "placed_at: that is no date"),
        ("7,2026-01-02,1,n/a,EUR", "total: nothing stands there"),
        ("7,2026-01-02,1,50.00,Euro", "currency: that is no three letters such as EUR"),
        ("7,2026-01-02,1,99999999999999,EUR", "total: a number beyond all reason"),
        ("7,2026-01-02,1,£5.00,EUR", "total: in another currency than its row"),
    ],
)
def test_what_an_order_cannot_be_without(till, row, reason):
    assert till("", row, "8,2026-01-02,1,9.00,EUR")[1] == [(2, reason)]


@pytest.mark.parametrize(
    ("word", "state", "net"),
    [
        ("Payé", FinancialStatus.PAID, 5000),
        ("offen", FinancialStatus.PENDING, 0),
        ("partially_paid", FinancialStatus.PARTIALLY_PAID, 0),
        ("Cancelado", FinancialStatus.VOIDED, 0),
        ("返金済み", FinancialStatus.REFUNDED, 0),
        ("", FinancialStatus.PENDING, 0),
    ],
)
def test_only_what_was_paid_is_spent(till, word, state, net):
    got, told = till("payment status", f"7,2026-01-02,1,50.00,EUR,{word}")
    assert told == []
    assert got.orders["order:7"].financial is state
    assert got.clients["id:1"].net_spend == Money(net, "EUR")


def test_a_word_nobody_knows_is_told(till):
    _, told = till(
        "payment status", "7,2026-01-02,1,50.00,EUR,perhaps", "8,2026-01-02,1,1.00,EUR,paid"
    )
    assert told == [(2, "payment: a word that is not known")]


def test_a_cancelled_order_is_no_spend_though_it_was_paid(till):
    got, _ = till("payment status,cancelled at", "7,2026-01-02,1,50.00,EUR,paid,2026-01-03")
    assert got.clients["id:1"].net_spend == Money(0, "EUR")
    assert got.orders["order:7"].cancelled_at is not None


def test_the_words_refunded_give_back_the_whole(till):
    got, _ = till("payment status,refund date", "7,2026-01-02,1,50.00,EUR,refunded,2026-02-01")
    order = got.orders["order:7"]
    assert (order.refunded.minor, order.refunds[0].at.month) == (5000, 2)
    assert [line.net.minor for line in order.refunds[0].lines] == [5000]


def test_free_and_dated_payments_are_paid(till):
    rows = ("7,2026-01-02,1,0.00,EUR,,", "8,2026-01-02,1,9.00,EUR,,2026-01-02")
    got, _ = till("payment status,paid at", *rows)
    assert {order.financial for order in got.orders.values()} == {FinancialStatus.PAID}


def test_a_parcel_under_way(till):
    got, _ = till(
        "fulfilment status,carrier,tracking number,shipped at",
        "7,2026-01-02,1,50.00,EUR,shipped,Sample Post,'00123,2026-01-04",
    )
    parcel = got.orders["order:7"].parcels[0]
    assert (parcel.state, parcel.tracking_number) == (ParcelState.IN_TRANSIT, "00123")
    assert parcel.shipped_at.day == 4
    assert got.orders["order:7"].fulfilment is FulfilmentStatus.FULFILLED


def test_over_the_counter_it_is_handed_over(till):
    got, _ = till("", "7,2026-01-02,1,50.00,EUR")
    order = got.orders["order:7"]
    assert (order.fulfilment, order.parcels) == (FulfilmentStatus.FULFILLED, ())
    assert [(line.title, line.net.minor) for line in order.lines] == [("7", 5000)]


def test_the_net_is_laid_on_the_pieces_to_the_cent(till):
    got, _ = till(
        "vat,shipping,item,quantity,unit price,discount",
        "7,2026-01-02,1,100.00,EUR,16.66,5.00,Scarf,2,30.00,10.00",
        "7,,,,,,,Belt,1,20.00,",
        "7,,,,,,,Gift,1,0.00,",
    )
    lines = got.orders["order:7"].lines
    assert sum(line.net.minor for line in lines) == 10000 - 1666 - 500
    assert [line.net.minor for line in lines[1:]] == [2238, 0]
    assert lines[0].price_unit.minor == 3000


@pytest.mark.parametrize("quantity", ["1.5", "many", "99999999999"])
def test_half_a_piece_is_told(till, quantity):
    _, told = till(
        "item,quantity", f"7,2026-01-02,1,5.00,EUR,Scarf,{quantity}", "8,2026-01-02,1,5.00,EUR,x,1"
    )
    assert [line for line, _ in told] == [2]


def people(boutique, content: str):
    boutique.options["currency"] = "EUR"
    boutique.put("customers.csv", content)
    return list(boutique.everything().clients.values())


@pytest.mark.parametrize(
    ("word", "consent"),
    [
        ("yes", Marketing.SUBSCRIBED),
        ("Oui", Marketing.SUBSCRIBED),
        ("no", Marketing.NOT_ASKED),
        ("désabonnée", Marketing.UNSUBSCRIBED),
        ("", Marketing.NOT_ASKED),
    ],
)
def test_consent_in_words(boutique, word, consent):
    ann, *_ = people(boutique, f"email,accepts email marketing\nann@example.com,{word}\n")
    assert ann.email_marketing is consent


def test_a_german_name_is_a_last_name(boutique):
    ann, *_ = people(boutique, "E-Mail;Name;Vorname\nann@example.com;Muster;Anna\n")
    assert (ann.first_name, ann.last_name, ann.display_name) == ("Anna", "Muster", "Anna Muster")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("France", "FR"),
        ("deutschland", "DE"),
        ("UK", "GB"),
        ("jp", "JP"),
        ("日本", "JP"),
        ("Narnia", ""),
    ],
)
def test_countries_by_code_and_name(boutique, text, code):
    ann, *_ = people(boutique, f"email,city,country\nann@example.com,Sample,{text}\n")
    assert ann.address.country == code


@pytest.mark.parametrize(
    ("text", "refuses"), [("x", True), ("Ja", True), ("non", False), ("", False)]
)
def test_who_asked_not_to_be_contacted(boutique, text, refuses):
    ann, *_ = people(boutique, f"email,do not contact\nann@example.com,{text}\n")
    assert ("concierge.do_not_contact" in ann.attributes) is refuses


def test_the_check_says_what_is_there_and_what_is_asked(boutique):
    assert [check.ok for check in boutique.connector().check()] == [False]
    boutique.put("customers.csv", CLIENTS)
    assert [check.ok for check in boutique.connector().check()] == [True]
    boutique.put("orders.csv", f"{HEAD}\n7,01/02/2026,1,50.00,EUR\n")
    checks = boutique.connector().check()
    assert [(check.name, check.ok) for check in checks] == [("Folder", True), ("orders.csv", False)]
    assert checks[1].remedy == "concierge accounts set NAME --option dates=ANSWER"
