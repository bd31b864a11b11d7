"""Exports as shops and tills write them, from the file to clients and orders."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState
from concierge.domain.remote import Marketing
from tests.fakes.ingest import MemoryIngest


def test_shopifys_exports_are_known_without_a_word(boutique):
    boutique.sample("customers_export.csv", "orders_export.csv")
    got = boutique.everything()
    ada = got.clients["id:7001001"]
    assert (ada.first_name, ada.email, ada.phone) == ("Ada", "ada@example.com", "+33600000001")
    assert ada.note == "Prefers mornings,\nnever calls"
    assert (ada.tags, ada.email_marketing) == (("VIP", "silk"), Marketing.SUBSCRIBED)
    assert (ada.address.postcode, ada.address.country) == ("75001", "FR")
    assert ada.net_spend == Money(220000, "EUR")  # not the voided one, though Total Spent says so
    assert got.clients["id:7001002"].net_spend == Money(21000, "EUR")


def test_shopifys_rows_are_gathered_into_orders(boutique):
    boutique.sample("customers_export.csv", "orders_export.csv")
    got = boutique.everything().orders
    order = got["order:#1001"]
    assert order.client_remote_id == "id:7001001"
    assert [(line.title, line.quantity, line.net.minor) for line in order.lines] == [
        ("Silk scarf - Rose", 2, 80000),
        ("Evening bag", 1, 100000),
    ]
    assert order.placed_at == datetime(2026, 3, 2, 9, 14, tzinfo=UTC)
    assert order.attributes["concierge"] == "C-17"
    assert (order.gross.minor, order.tax.minor, order.shipping.minor) == (220000, 38000, 2000)
    part = got["order:#1002"]
    assert part.fulfilment is FulfilmentStatus.PARTIALLY_FULFILLED
    assert [refund.total.minor for refund in part.refunds] == [10050]
    assert part.refunds[0].lines == ()  # which piece came back the export does not tell
    assert got["order:#1003"].financial is FinancialStatus.VOIDED
    assert got["order:#1003"].cancelled_at is not None


def test_a_buyer_who_is_on_no_list_is_made_from_her_order(boutique):
    boutique.sample("customers_export.csv", "orders_export.csv")
    got = boutique.everything()
    dora = got.clients[got.orders["order:#1004"].client_remote_id]
    assert (dora.display_name, dora.email) == ("Dora Ejemplo", "dora@example.com")
    assert "@" not in dora.remote_id


def test_another_currency_is_told_and_never_added(boutique):
    boutique.sample("customers_export.csv", "orders_export.csv")
    got = boutique.everything()
    assert got.orders["order:#1004"].gross == Money(50000, "USD")
    assert got.clients[got.orders["order:#1004"].client_remote_id].net_spend == Money(0, "EUR")
    assert any("In another currency than EUR: 1 order." in w for w in boutique.preview().warnings)


def test_a_french_excel_export(boutique):
    boutique.options["zone"] = "Europe/Paris"
    boutique.sample("clients_fr.csv", "ventes_fr.csv")
    got = boutique.everything()
    zoe, lea = got.clients["id:C-0001"], got.clients["id:C-0003"]
    assert (zoe.first_name, zoe.last_name, zoe.note) == (
        "Zoé",
        "Exemplaire",
        "aime le thé à l’orange",
    )
    assert zoe.attributes["concierge.birthday"] == "1980-12-25"
    assert lea.note == 'dit "à bientôt"'
    order = got.orders["order:T-100"]
    assert order.placed_at == datetime(2026, 3, 14, 14, 30, tzinfo=UTC)
    assert (order.gross.minor, order.tax.minor) == (169000, 28167)
    assert [line.title for line in order.lines] == ["Robe d’été", "Écharpe"]
    assert sum(line.net.minor for line in order.lines) == 169000 - 28167


def test_what_a_till_takes_back_is_a_refund(boutique):
    boutique.sample("clients_fr.csv", "ventes_fr.csv")
    got = boutique.everything()
    back = got.orders["order:T-102"]
    assert (back.gross.minor, back.refunded.minor, back.lines) == (0, 98000, ())
    assert back.financial is FinancialStatus.REFUNDED
    assert got.clients["id:C-0002"].net_spend == Money(0, "EUR")


def test_a_japanese_export(boutique):
    boutique.sample("kokyaku_ja.csv")
    assert boutique.preview().files[0].encoding == "cp932"
    hanako = boutique.everything().clients["id:M001"]
    assert (hanako.last_name, hanako.note) == ("見本", "着物のご相談あり")
    assert (hanako.net_spend, hanako.order_count) == (Money(1250000, "JPY"), 12)
    assert hanako.attributes["concierge.birthday"] == "1985-04-01"


def test_the_documented_export(boutique):
    boutique.sample("customers.csv", "orders.csv")
    got = boutique.everything()
    assert got.clients["id:1"].net_spend == Money(120000, "GBP")
    assert got.clients["id:2"].net_spend == Money(0, "GBP")  # unpaid
    parcel = got.orders["order:A-1"].parcels[0]
    assert (parcel.carrier, parcel.state) == ("Sample Post", ParcelState.DELIVERED)
    returned = got.orders["order:A-2"].refunds[0]
    assert [line.net.minor for line in returned.lines] == [25000]


def test_the_engine_takes_the_book_from_the_folder(boutique):
    boutique.sample("customers_export.csv", "orders_export.csv")
    ingest = MemoryIngest()
    report = boutique.pull(ingest)
    assert ingest.ranked == ["id:7001001"]
    assert (report.customers_total, report.members, report.skipped) == (4, 1, ())
    assert set(ingest.orders) == {"order:#1001", "order:#1003"}
    before = ingest.content()
    boutique.pull(ingest)
    assert ingest.content() == before


def many(count: int, columns: str = "id,email,total spent,currency") -> str:
    rows = (f"{n},c{n}@example.com,{n}.00,EUR" for n in range(count))
    return "\n".join([columns, *rows]) + "\n"


def test_the_ranking_is_by_net_spend_and_the_tag_has_no_place(boutique):
    boutique.put(
        "customers.csv",
        many(1000)
        .replace("currency", "currency,tags")
        .replace("5,c5@example.com,5.00,EUR\n", "5,c5@example.com,5.00,EUR,vip\n")
        .replace("EUR\n", "EUR,\n"),
    )
    connector = boutique.connector()
    members = [m for page in connector.ranking().pages(None) for m in page.records]
    ranked = [m.remote_id for m in members if m.position is not None]
    assert ranked == [f"id:{n}" for n in range(999, 987, -1)]
    assert [m.position for m in members[:12]] == list(range(1, 13))
    assert [m.remote_id for m in members if m.vip_tag] == ["id:5"]
    assert connector.customers_total == 1000
    connector.close()


@pytest.mark.parametrize(("spend", "net"), [("", 5000), ("orders", 5000), ("customers", 90000)])
def test_the_spend_comes_from_orders_unless_the_account_says_otherwise(boutique, spend, net):
    boutique.options = {"spend": spend} if spend else {}
    boutique.put("customers.csv", "id,email,total spent\n1,ann@example.com,900.00\n")
    boutique.put(
        "orders.csv", "order number,date,customer id,total,currency\n7,2026-01-02,1,50.00,EUR\n"
    )
    assert boutique.everything().clients["id:1"].net_spend == Money(net, "EUR")


def test_orders_that_fall_short_of_the_list_are_told(boutique):
    boutique.put(
        "customers.csv", "id,email,total spent\n1,ann@example.com,900.00\n2,bob@example.com,5\n"
    )
    head = "order number,date,customer id,total,currency\n"
    boutique.put("orders.csv", f"{head}7,2026-01-02,1,50.00,EUR\n8,2026-01-02,2,5.00,EUR\n")
    assert any("1 client. Export older orders" in words for words in boutique.preview().warnings)
    boutique.options["spend"] = "orders"
    assert boutique.preview().warnings == ()
