"""A real Vendure's recorded answers mapped to our records, and payloads that cannot be mapped."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, net_sold
from concierge.domain.remote import Marketing, RemoteAddress, SkippedRecord
from sync.connectors.vendure import fields, order_fields
from sync.connectors.vendure.fields import House
from sync.mapping import sorted_out

DATA = Path(__file__).parents[3] / "data" / "vendure"
GBP = House("GBP")
ADA, BEA, CYD, EVE, FLO = "1", "2", "3", "5", "6"


def _read(name):
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def _clients():
    found = _read("clients")["customers"]["items"]
    return {one["id"]: one for one in found}


def _orders(client):
    """Her recorded orders by their number among hers."""
    for one in _read("histories")["customers"]["items"]:
        if one["id"] == client:
            return one["orders"]["items"]
    raise KeyError(client)


def _order(payload, house=GBP):
    return order_fields.order(payload, house)


def _changed(payload, **changes):
    return {**copy.deepcopy(payload), **changes}


# --- the house --------------------------------------------------------------------------


def test_the_house_knows_its_currency_and_our_fields():
    house = fields.house(_read("about"))
    assert house.currency == "GBP"
    assert house.precision == 2
    assert house.client_fields == ("conciergeSizeDress", "conciergeTags")
    assert house.order_fields == ("conciergeReference",)
    assert house.has_tags


@pytest.mark.parametrize(
    "field",
    [
        {"name": "loyaltyPoints", "type": "int", "list": False},
        {"name": "conciergeTags", "type": "string", "list": False},
        {"name": "conciergeFriends", "type": "relation", "list": False},
        {"name": "conciergeLikes", "type": "string", "list": True},
        {"name": "conciergeX } } {", "type": "string", "list": False},
        {"name": "concierge", "type": "string", "list": False},
    ],
)
def test_a_field_that_is_not_ours_or_no_plain_value_is_not_asked_for(field):
    about = _read("about")
    config = about["globalSettings"]["serverConfig"]
    config["entityCustomFields"] = [{"entityName": "Customer", "customFields": [field]}]
    assert fields.house(about).client_fields == ()


@pytest.mark.parametrize(
    ("currency", "precision", "amount", "minor"),
    [
        ("GBP", 2, 12_345, 12_345),
        ("JPY", 2, 120_000, 1_200),
        ("JPY", 2, 120_050, 1_201),
        ("JPY", 0, 1_200, 1_200),
        ("KWD", 2, 12_345, 123_450),
        ("KWD", 3, 12_345, 12_345),
        ("GBP", 3, 12_345, 1_235),
        ("GBP", 3, -12_345, -1_234),
    ],
)
def test_amounts_have_the_shop_s_digits_whatever_the_currency(currency, precision, amount, minor):
    house = House(currency, precision)
    assert house.money(amount, currency) == Money(minor, currency)


# --- clients ----------------------------------------------------------------------------


def test_a_client_as_vendure_tells_her():
    flo = fields.client(_clients()[FLO], GBP)
    assert (flo.display_name, flo.email) == ("Flo Test", "flo@example.com")
    assert flo.phone == "+447700900000"
    assert flo.tags == ("VIP", "prefers-tea")
    assert flo.attributes == {"concierge.size_dress": "FR 38"}
    assert flo.email_marketing is flo.phone_marketing is Marketing.NOT_ASKED
    assert (flo.net_spend, flo.order_count) == (Money(0, "GBP"), 0)
    assert flo.created_at.tzinfo is UTC
    assert flo.address is None
    eve = fields.client(_clients()[EVE], GBP)
    assert eve.address == RemoteAddress(("1 High Street",), "London", "N1 1AA", "GB")


def test_her_spend_is_settled_money_in_the_shop_s_currency():
    ada = _clients()[ADA]
    paid = fields.client(ada, GBP).net_spend.minor
    assert paid == 150_350 + 259_500 + 89_500 + 145_000
    ada["orders"]["items"][0]["currencyCode"] = "USD"
    assert fields.client(ada, GBP).net_spend.minor == paid - 150_350
    ada["orders"]["items"][1]["payments"][0]["state"] = "Authorized"
    assert fields.client(ada, GBP).net_spend.minor == 89_500 + 145_000
    ada["orders"]["items"][2]["payments"] = None
    assert fields.client(ada, GBP).net_spend.minor == 145_000


def test_custom_fields_of_ours_become_attributes_note_and_language():
    flo = _clients()[FLO]
    flo["customFields"] |= {
        "conciergeTimeZone": "Europe/Paris",
        "conciergeDoNotContact": True,
        "conciergeNote": "Mornings only",
        "conciergeLocale": "fr",
        "conciergeSizeDress": None,
    }
    found = fields.client(flo, GBP)
    assert found.attributes == {
        "concierge.time_zone": "Europe/Paris",
        "concierge.do_not_contact": "true",
    }
    assert (found.note, found.locale) == ("Mornings only", "fr")


def test_the_address_she_has_parcels_sent_to_comes_first():
    eve = _clients()[EVE]
    second = _changed(eve["addresses"][0], city="Paris", defaultShippingAddress=True)
    eve["addresses"][0]["defaultShippingAddress"] = False
    eve["addresses"].append(second)
    assert fields.client(eve, GBP).address.city == "Paris"


@pytest.mark.parametrize(
    ("tags", "groups", "vip"),
    [
        (["VIP"], [], True),
        ([" vip "], [], True),
        (None, ["Vip"], True),
        (["VIPs"], ["Very important"], False),
        (None, [], False),
    ],
)
def test_vip_is_a_tag_or_a_group(tags, groups, vip):
    payload = {"customFields": {"conciergeTags": tags}, "groups": [{"name": g} for g in groups]}
    assert fields.is_vip(payload) is vip


# --- orders -----------------------------------------------------------------------------


def test_lines_are_worth_what_is_left_after_the_order_s_discount():
    order = _order(_orders(ADA)[0])
    assert [line.net.minor for line in order.lines] == [97_125, 27_750]
    assert [line.net_unit.minor for line in order.lines] == [97_125, 13_875]
    assert [line.price_unit.minor for line in order.lines] == [129_500, 18_500]
    assert order.gross.minor - order.tax.minor == 97_125 + 27_750 + 417
    assert order.fulfilment is FulfilmentStatus.PARTIALLY_FULFILLED
    (parcel,) = order.parcels
    assert (parcel.state, parcel.tracking_number) == (ParcelState.IN_TRANSIT, "JD0001")
    assert parcel.delivered_at is None


def test_a_delivered_order_knows_when():
    order = _order(_orders(ADA)[1])
    assert order.fulfilment is FulfilmentStatus.FULFILLED
    assert order.parcels[0].state is ParcelState.DELIVERED
    payload = _orders(ADA)[1]
    for entry in payload["history"]["items"]:
        if entry["data"].get("to") in {"Shipped", "Delivered"}:
            entry["createdAt"] = f"2026-11-0{len(entry['data']['to']) - 6}T10:00:00.000Z"
    parcel = _order(payload).parcels[0]
    assert parcel.shipped_at == datetime(2026, 11, 1, 10, tzinfo=UTC)
    assert parcel.delivered_at == datetime(2026, 11, 3, 10, tzinfo=UTC)


def test_a_parcel_without_a_history_has_its_own_times():
    payload = _changed(_orders(ADA)[1], history={"items": []})
    parcel = _order(payload).parcels[0]
    assert parcel.shipped_at == fields.instant(payload["fulfillments"][0]["createdAt"])
    assert parcel.delivered_at == fields.instant(payload["fulfillments"][0]["updatedAt"])


def test_a_cancelled_piece_is_edited_away_and_the_line_keeps_its_worth():
    order = _order(_orders(ADA)[3])
    scarves = order.lines[1]
    assert (scarves.quantity, scarves.current_quantity) == (3, 2)
    assert scarves.net.minor == 46_250
    assert net_sold(order.lines, order.refunds) == 74_167 + 46_250 - 46_250 // 3
    assert order.gross.minor == 145_000


def test_a_wholly_cancelled_order_keeps_the_payment_it_kept():
    order = _order(_orders(BEA)[0])
    assert order.cancelled_at is not None
    assert order.gross.minor == 648_000
    assert order.financial is FinancialStatus.PAID
    assert order.fulfilment is FulfilmentStatus.RESTOCKED
    assert net_sold(order.lines, order.refunds) == 0


def test_returned_pieces_are_worth_their_share_of_the_line():
    order = _order(_orders(CYD)[0])
    assert order.financial is FinancialStatus.PARTIALLY_REFUNDED
    assert order.refunded.minor == 259_000
    (refund,) = order.refunds
    assert (refund.total.minor, refund.note) == (259_000, "Returned")
    assert refund.lines[0].net.minor == order.lines[0].net.minor * 2 // 3
    assert order.lines[0].current_quantity == 1
    assert net_sold(order.lines, order.refunds) == order.lines[0].net.minor


def test_refunds_of_a_whole_line_add_up_to_it_and_never_beyond():
    payload = _orders(CYD)[0]
    refunds = payload["payments"][0]["refunds"]
    refunds.append(_changed(refunds[0], id="90", total=1))
    order = _order(payload)
    returned = [line.net.minor for refund in order.refunds for line in refund.lines]
    assert sum(returned) == order.lines[0].net.minor
    assert [line.quantity for refund in order.refunds for line in refund.lines] == [2, 1]
    assert order.lines[0].current_quantity == 0


def test_a_refund_that_is_not_settled_has_given_nothing_back():
    payload = _orders(CYD)[0]
    payload["payments"][0]["refunds"][0]["state"] = "Pending"
    order = _order(payload)
    assert (order.refunds, order.refunded.minor) == ((), 0)
    assert order.financial is FinancialStatus.PAID
    assert order.lines[0].current_quantity == 3


def test_surcharges_are_lines_so_that_the_lines_are_the_subtotal():
    rebate = {"id": "7", "description": "Rebate", "sku": None, "price": -1_000}
    payload = _changed(_orders(ADA)[2], surcharges=[{**rebate, "priceWithTax": -1_200}])
    order = _order(payload)
    assert [line.net.minor for line in order.lines] == [74_167, -1_000]
    assert order.lines[1].remote_id == "surcharge:7"


@pytest.mark.parametrize(
    ("payments", "state", "expected"),
    [
        ([], "ArrangingPayment", FinancialStatus.PENDING),
        (None, "ArrangingPayment", FinancialStatus.PENDING),
        ([("Authorized", 89_500, [])], "PaymentAuthorized", FinancialStatus.AUTHORIZED),
        ([("Declined", 89_500, [])], "ArrangingPayment", FinancialStatus.PENDING),
        ([("Settled", 40_000, [])], "ArrangingPayment", FinancialStatus.PARTIALLY_PAID),
        ([("Settled", 89_500, [])], "PaymentSettled", FinancialStatus.PAID),
        ([("Settled", 89_500, [500])], "Delivered", FinancialStatus.PARTIALLY_REFUNDED),
        ([("Settled", 89_500, [89_500])], "Delivered", FinancialStatus.REFUNDED),
        ([("Settled", 89_500, [89_500])], "Cancelled", FinancialStatus.REFUNDED),
        ([("Cancelled", 89_500, [])], "Cancelled", FinancialStatus.VOIDED),
    ],
)
def test_the_payment_state_comes_from_the_payments(payments, state, expected):
    made = payments and [
        {
            "state": word,
            "amount": amount,
            "refunds": [
                {
                    "id": str(at),
                    "state": "Settled",
                    "total": back,
                    "createdAt": "2026-11-01T00:00:00Z",
                    "reason": None,
                    "lines": [],
                }
                for at, back in enumerate(refunds)
            ],
        }
        for word, amount, refunds in payments
    ]
    payload = _changed(_orders(ADA)[2], payments=made, state=state)
    assert _order(payload).financial is expected


@pytest.mark.parametrize(
    ("parcels", "expected"),
    [
        ([], FulfilmentStatus.UNFULFILLED),
        (None, FulfilmentStatus.UNFULFILLED),
        ([("Pending", 1)], FulfilmentStatus.IN_PROGRESS),
        ([("Cancelled", 1)], FulfilmentStatus.UNFULFILLED),
        ([("Shipped", 1)], FulfilmentStatus.FULFILLED),
        ([("AtTheCorner", 1)], FulfilmentStatus.FULFILLED),
    ],
)
def test_the_fulfilment_comes_from_the_parcels(parcels, expected):
    payload = _orders(ADA)[2]
    line = payload["lines"][0]["id"]
    payload["fulfillments"] = parcels and [
        {
            "id": "1",
            "state": state,
            "method": "Courier",
            "trackingCode": None,
            "createdAt": "2026-11-01T00:00:00Z",
            "updatedAt": "2026-11-01T00:00:00Z",
            "lines": [{"orderLineId": line, "quantity": quantity}],
        }
        for state, quantity in parcels
    ]
    assert _order(payload).fulfilment is expected


def test_a_consultation_s_reference_is_an_attribute():
    payload = _changed(_orders(ADA)[2], customFields={"conciergeReference": "C-2026-17"})
    assert _order(payload).attributes == {"concierge": "C-2026-17"}
    assert _order(_orders(ADA)[2]).attributes == {}


def test_a_sale_is_the_order_without_her():
    payload = _orders(CYD)[0]
    sale = order_fields.sale({k: v for k, v in payload.items() if k != "customer"}, GBP)
    order = _order(payload)
    assert sale.net.minor == net_sold(order.lines, order.refunds)
    assert sale.refunded == order.refunded
    assert [refund.note for refund in sale.refunds] == [""]


# --- what cannot be read ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"customer": None}, "order without a client"),
        ({"totalWithTax": "12.50", "payments": []}, "order with a value that cannot be read"),
        ({"totalWithTax": 12.5, "payments": []}, "order with an amount that is no whole number"),
        ({"orderPlacedAt": None}, "order with a value that cannot be read"),
        ({"orderPlacedAt": "yesterday"}, "order with a value that cannot be read"),
        ({"updatedAt": "2026-11-01T00:00:00"}, "order with a time that names no zone"),
        ({"lines": None}, "order with a value that cannot be read"),
    ],
)
def test_a_bad_order_is_skipped_with_a_reason(changes, reason):
    payload = _changed(_orders(ADA)[2], **changes)
    found = fields.mapped("order", lambda p: order_fields.order(p, GBP), payload)
    assert found == SkippedRecord("3", reason)


def test_a_missing_part_is_named_and_no_other_record_is_harmed():
    good, bad = _orders(ADA)[2], _orders(ADA)[1]
    del bad["currencyCode"]
    made = [fields.mapped("order", lambda p: order_fields.order(p, GBP), p) for p in (bad, good)]
    records, skipped = sorted_out(made)
    assert [record.remote_id for record in records] == ["3"]
    assert skipped == [SkippedRecord("2", "order without currencyCode")]
