"""What a portal answers: missing scopes and properties, its pace, entries that are not in the
search yet, orders as the syncs of shops write them."""

from __future__ import annotations

import pytest

from concierge.domain.errors import ConflictError, NotPermittedError, RejectedError, UserError
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState
from concierge.domain.outbox import Delivery, DeliveryKind, Reach, derived_key
from concierge.domain.remote import Marketing, SkippedRecord
from sync import registry
from sync.connectors.hubspot import account, fields, order_fields
from sync.connectors.hubspot.pace import Pace, Window
from sync.connectors.hubspot.push import HubSpotWriter
from sync.mapping import mapped
from tests.integration.test_vendure_writing import PAYLOADS


def delivery(kind, client, payload=None, about="1"):
    return Delivery(derived_key("t", kind, about), kind, client, payload or PAYLOADS[kind])


# --- options and check --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({}, "currency"),
        ({"currency": "Euro"}, "currency"),
        ({"currency": "EUR", "colour": "red"}, "colour"),
        ({"currency": "EUR", "field.shoes": "x"}, "field.shoes"),
        ({"currency": "EUR", "tag_property": "My Tags"}, "tag_property"),
        ({"currency": "EUR", "read_only": "perhaps"}, "read_only"),
        ({"currency": "EUR", "url": "http://hub.example.com"}, "url"),
    ],
)
def test_options_that_make_no_account_are_named(options, field):
    with pytest.raises(UserError) as caught:
        registry.check_options("hubspot", options)
    assert caught.value.field == field


def test_only_what_has_a_place_is_offered(portal):
    assert DeliveryKind.TAGS not in registry.writes("hubspot", {"currency": "EUR"})
    assert DeliveryKind.FIELDS not in registry.writes("hubspot", {"currency": "EUR"})
    told = {"currency": "EUR", "tag_property": "a", "field.likes": "b"}
    assert {DeliveryKind.TAGS, DeliveryKind.FIELDS} <= registry.writes("hubspot", told)
    assert registry.writes("hubspot", {**told, "read_only": "yes"}) == frozenset()
    assert portal.writer().reach[DeliveryKind.CALL] is Reach.LOOK
    keyed = portal.writer(key_property="concierge_key")
    assert keyed.reach[DeliveryKind.CALL] is Reach.UPSERT


def test_a_check_names_each_property_that_is_missing(portal):
    wrong = {
        "spend_property": "net_spend",
        "tag_property": "my_tags",
        "key_property": "my_key",
        "field.likes": "her_likes",
    }
    checks = portal.connector(**wrong).check()
    said = {check.name: check for check in checks if not check.ok}
    for title, name in zip(
        ("Spend", "Client tags", "Written once", "Field likes"), wrong.values(), strict=True
    ):
        assert name in said[title].words
        assert said[title].remedy


@pytest.mark.parametrize(
    ("scope", "title"),
    [
        ("crm.objects.contacts.read", "HubSpot"),
        ("crm.objects.orders.read", "Orders"),
        ("crm.objects.contacts.write", "Writing"),
    ],
)
def test_a_missing_scope_is_named(portal, scope, title):
    portal.twin.missing_scopes.add(scope)
    (bad,) = [check for check in portal.connector().check() if check.name == title]
    assert not bad.ok
    assert scope in bad.words
    client = portal.people("1")[0]
    if title == "Writing":
        with pytest.raises(NotPermittedError, match=scope):
            portal.writer().push(delivery(DeliveryKind.NOTE, client))


# --- pace -----------------------------------------------------------------------------------


def test_no_more_searches_than_a_second_allows(portal):
    portal.people("1")
    connector = portal.connector()
    for _ in range(9):
        list(connector.client_changes(frozenset(), portal.time.now()).pages(None))
    assert portal.time.seconds >= 2.0


def test_a_window_counts_any_stretch_of_its_length():
    window = Window(3, 10.0)
    for moment in (0.0, 4.0, 8.0):
        assert window.wait(moment) == 0
        window.take(moment)
    assert window.wait(9.0) == 1.0
    assert window.wait(10.0) == 0
    window.take(10.0)
    assert window.wait(10.0) == 4.0
    window.learn(1)
    assert window.wait(10.0) == 10.0


def test_a_smaller_plans_limit_is_learnt_from_its_headers():
    pace = Pace()
    pace.heard("20", "10000")
    pace.heard("5", "1000")
    for _ in range(18):
        assert pace.wait(0.0, is_search=False) == 0
        pace.take(0.0, is_search=False)
    assert pace.wait(0.0, is_search=False) == 10.0


# --- writing --------------------------------------------------------------------------------


def test_what_is_not_in_the_search_yet_is_found_on_the_record(portal):
    client = portal.people("1")[0]
    portal.twin.fall_behind()
    writer = portal.writer()
    for kind in PAYLOADS:
        told = writer.push(delivery(kind, client))
        assert writer.find(delivery(kind, client)) == told
    portal.twin.catch_up()
    assert writer.find(delivery(DeliveryKind.NOTE, client)) is not None


def test_an_old_entry_is_found_by_its_moment(portal):
    client = portal.people("1")[0]
    writer = portal.writer()
    told = writer.push(delivery(DeliveryKind.NOTE, client))
    for number in range(120):
        note = portal.twin.add("notes", hs_note_body=f"Later {number}", hs_timestamp="1")
        portal.twin.link("notes", note, "contacts", client)
    assert writer.find(delivery(DeliveryKind.NOTE, client)) == told


def test_a_key_that_another_desktop_wrote_meanwhile_is_taken_for_ours(portal, monkeypatch):
    client = portal.people("1")[0]
    writer = portal.writer(key_property="concierge_key")
    told = writer.push(delivery(DeliveryKind.CALL, client))
    seen = iter([None])
    first = HubSpotWriter._keyed
    monkeypatch.setattr(HubSpotWriter, "_keyed", lambda self, *rest: next(seen, first(self, *rest)))
    assert writer.push(delivery(DeliveryKind.CALL, client)) == told
    assert len(portal.twin.records["calls"]) == 1


def test_a_call_is_told_as_hubspot_counts(portal):
    client = portal.people("1")[0]
    portal.writer().push(delivery(DeliveryKind.CALL, client))
    (call,) = portal.twin.records["calls"].values()
    told = call.properties
    assert told["hs_call_duration"] == "252000"
    assert told["hs_call_direction"] == "OUTBOUND"
    assert told["hs_call_status"] == "COMPLETED"
    assert told["hs_call_disposition"] == "f240bbac-87c9-4f6e-bf70-924b57d47db7"
    assert told["hs_timestamp"] == "1795185000000"
    assert "&lt;b&gt;before&lt;/b&gt;" in told["hs_call_body"]
    assert call.links == {"contacts": [client]}


def test_a_text_that_is_too_long_is_refused_not_cut(portal):
    client = portal.people("1")[0]
    payload = {**PAYLOADS[DeliveryKind.NOTE], "text": "&" * 20_000}
    with pytest.raises(RejectedError, match="as long as"):
        portal.writer().push(delivery(DeliveryKind.NOTE, client, payload))
    assert portal.twin.writes == []


def test_tags_are_laid_over_what_hubspot_says_and_an_unknown_one_is_refused(portal):
    client = portal.people("1")[0]
    portal.twin.change("contacts", client, concierge_tags="old;Paris")
    writer = portal.writer()
    payload = {"add": ["VIP"], "remove": ["old"]}
    writer.push(delivery(DeliveryKind.TAGS, client, payload))
    assert portal.twin.records["contacts"][client].properties["concierge_tags"] == "Paris;VIP"
    with pytest.raises(RejectedError, match="choices"):
        writer.push(delivery(DeliveryKind.TAGS, client, {"add": ["Unheard"], "remove": []}))
    with pytest.raises(RejectedError, match="semicolon"):
        writer.push(delivery(DeliveryKind.TAGS, client, {"add": ["a;b"], "remove": []}))


def test_a_field_that_somebody_changed_is_a_conflict_and_one_without_a_place_is_named(portal):
    client = portal.people("1")[0]
    portal.twin.change("contacts", client, favourite_things="Coffee")
    writer = portal.writer(**{"field.likes": "favourite_things"})
    edit = {"fields": {"concierge.likes": {"base": "Tea", "value": "Peonies"}}}
    with pytest.raises(ConflictError):
        writer.push(delivery(DeliveryKind.FIELDS, client, edit))
    edit = {"fields": {"concierge.avoids": {"base": "", "value": "Lilies"}}}
    with pytest.raises(RejectedError, match=r"field\.avoids"):
        writer.push(delivery(DeliveryKind.FIELDS, client, edit))
    assert portal.twin.writes == []


# --- mapping --------------------------------------------------------------------------------


def test_a_contact_is_mapped(portal):
    options = {"currency": "EUR", "tag_property": "concierge_tags", "field.birthday": "born"}
    setup = account.setup(options)
    payload = {
        "id": "7",
        "createdAt": "2026-01-01T00:00:00Z",
        "updatedAt": "2026-02-01T00:00:00.5Z",
        "properties": {
            "firstname": "Ada",
            "lastname": None,
            "hs_language": "pt-br",
            "hs_email_optout": "true",
            "address": "1 Sample Lane\n Floor 2 ",
            "hs_country_region_code": "fr",
            "total_revenue": "1234.565",
            "concierge_tags": "VIP;; Paris ;VIP",
            "born": "in spring",
        },
    }
    client = fields.client(payload, setup)
    assert (client.display_name, client.locale, client.tags) == ("Ada", "pt-BR", ("VIP", "Paris"))
    assert client.email_marketing is Marketing.UNSUBSCRIBED
    assert client.address.lines == ("1 Sample Lane", "Floor 2")
    assert client.address.country == "FR"
    assert client.net_spend.minor == 123_457
    assert client.attributes == {}


def _order(**told):
    basis = {"hs_currency_code": "EUR", "hs_total_price": "120.00"}
    return {
        "id": "9",
        "createdAt": "2026-01-01T00:00:00Z",
        "updatedAt": "2026-01-02T00:00:00Z",
        "properties": {**basis, **told},
    }


@pytest.mark.parametrize(
    ("payment", "shipping", "financial", "fulfilment", "parcel"),
    [
        ("Paid", "Fulfilled", "paid", "fulfilled", None),
        ("PARTIALLY_REFUNDED", "Shipped", "partially_refunded", "fulfilled", "in_transit"),
        ("refunded", "Delivered", "refunded", "fulfilled", "delivered"),
        ("Unpaid", "unfulfilled", "pending", "unfulfilled", None),
        ("", "", "paid", "unfulfilled", None),
        ("Something", "Packing", "paid", "in_progress", None),
        ("authorized", "Partially fulfilled", "authorized", "partially_fulfilled", "in_transit"),
        ("voided", "Out for delivery", "voided", "fulfilled", "out_for_delivery"),
        ("paid", "on-hold", "paid", "on_hold", None),
    ],
)
def test_an_orders_free_words_are_read(payment, shipping, financial, fulfilment, parcel):
    payload = _order(
        hs_payment_status=payment, hs_fulfillment_status=shipping, hs_shipping_tracking_number="JD1"
    )
    order = order_fields.order(payload, "1")
    assert order.financial is FinancialStatus(financial)
    assert order.fulfilment is FulfilmentStatus(fulfilment)
    assert [p.state for p in order.parcels] == ([ParcelState(parcel)] if parcel else [])
    assert order_fields.sale(payload).net == order.lines[0].net


def test_goods_are_net_of_tax_and_shipping():
    taxed = order_fields.order(_order(hs_tax="20", hs_shipping_cost="10"), "1")
    assert taxed.lines[0].net.minor == 9_000
    bare = order_fields.order(_order(hs_subtotal_price="100"), "1")
    assert bare.lines[0].net.minor == 10_000


@pytest.mark.parametrize("told", [{"hs_currency_code": None}, {"hs_total_price": "much"}])
def test_an_order_without_its_money_is_skipped_in_words(told):
    found = mapped("order", lambda p: order_fields.order(p, "1"), _order(**told))
    assert isinstance(found, SkippedRecord)
    assert found.remote_id == "9"


def test_a_client_with_more_orders_than_are_told_with_her_is_searched(portal):
    client = portal.people("1")[0]
    portal.twin.most_linked = 2
    for number in range(7):
        order = portal.twin.add("orders", **_order()["properties"], hs_order_name=f"#{number}")
        portal.twin.link("orders", order, "contacts", client)
    pages = list(portal.connector().histories([client, "987"]).pages(None))
    assert len({o.remote_id for page in pages for o in page.records}) == 7
    assert [c for page in pages for c in page.finished] == [client, "987"]
    assert [s.reason for page in pages for s in page.skipped] == ["client no longer in HubSpot"]
