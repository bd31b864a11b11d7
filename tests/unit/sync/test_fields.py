"""Shopify's payloads as our records, by hand-made examples."""

from __future__ import annotations

import copy

import pytest

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, ParcelState
from concierge.domain.remote import Marketing, RemoteOrder, SkippedRecord
from sync.connectors.shopify import fields, people
from sync.mapping import mapped


def bag(amount, currency="EUR"):
    return {"shopMoney": {"amount": amount, "currencyCode": currency}}


def line(number=1, quantity=1, total="120.0", discounts=(), taxes=(), **more):
    return {
        "id": f"L{number}",
        "title": "Scarf",
        "quantity": quantity,
        "currentQuantity": quantity,
        "originalTotalSet": bag(total),
        "discountAllocations": [{"allocatedAmountSet": bag(d)} for d in discounts],
        "taxLines": [{"priceSet": bag(t)} for t in taxes],
        **more,
    }


def order(**more):
    return {
        "id": "gid://shopify/Order/1",
        "name": "#1",
        "processedAt": "2026-01-05T10:00:00Z",
        "createdAt": "2026-01-05T10:00:00Z",
        "updatedAt": "2026-01-06T11:00:00+01:00",
        "taxesIncluded": True,
        "displayFinancialStatus": "PAID",
        "displayFulfillmentStatus": "UNFULFILLED",
        "customer": {"id": "gid://shopify/Customer/7"},
        "totalPriceSet": bag("120.0"),
        "currentTotalPriceSet": bag("120.0"),
        "totalRefundedSet": bag("0.0"),
        "totalTaxSet": bag("20.0"),
        "totalShippingPriceSet": bag("0.0"),
        "lineItems": {"nodes": [line(taxes=["20.0"])]},
        "fulfillments": [],
        "refunds": [],
        "returns": {"nodes": []},
        **more,
    }


def refund(*lines, total="0.0", at="2026-01-10T00:00:00Z", number=1):
    nodes = [
        {
            "quantity": quantity,
            "lineItem": {"id": line_id},
            "subtotalSet": bag("60.0"),
            "totalTaxSet": bag("10.0"),
        }
        for line_id, quantity in lines
    ]
    return {
        "id": f"R{number}",
        "createdAt": at,
        "totalRefundedSet": bag(total),
        "refundLineItems": {"nodes": nodes},
    }


@pytest.mark.parametrize(
    ("included", "discounts", "taxes", "net"),
    [
        (True, [], ["20.0"], 10_000),
        (False, [], ["24.0"], 12_000),
        (True, ["12.0"], ["18.0"], 9_000),
        (False, ["12.0", "8.0"], ["20.0"], 10_000),
        (True, [], [], 12_000),
        (True, [], ["15.0", "5.0"], 10_000),
        (True, ["120.0"], [], 0),
    ],
)
def test_a_lines_net_is_after_discounts_and_without_tax(included, discounts, taxes, net):
    nodes = [line(discounts=discounts, taxes=taxes)]
    found = fields.order(order(taxesIncluded=included, lineItems={"nodes": nodes}))
    assert found.lines[0].net == Money(net, "EUR")


def test_the_unit_of_an_uneven_line_is_rounded_down():
    found = fields.order(order(lineItems={"nodes": [line(quantity=3, total="100.0")]}))
    assert found.lines[0].net == Money(10_000, "EUR")
    assert found.lines[0].net_unit == Money(3_333, "EUR")


def test_refunds_of_single_pieces_sum_to_the_whole_line():
    nodes = [line(quantity=3, total="100.0", currentQuantity=0)]
    refunds = [
        refund(("L1", 1), number=2, at="2026-01-12T00:00:00Z"),
        refund(("L1", 1), number=1),
        refund(("L1", 1), number=3, at="2026-01-14T00:00:00Z"),
    ]
    found = fields.order(order(lineItems={"nodes": nodes}, refunds=refunds))
    assert [r.remote_id for r in found.refunds] == ["R1", "R2", "R3"]
    nets = [r.lines[0].net.minor for r in found.refunds]
    assert sum(nets) == 10_000
    assert nets == [3_333, 3_333, 3_334]


def test_a_refund_of_a_line_that_is_not_there_takes_shopifys_own_value():
    found = fields.order(order(refunds=[refund(("L9", 1))]))
    assert found.refunds[0].lines[0].net == Money(5_000, "EUR")


@pytest.mark.parametrize(
    ("total", "current", "refunded", "gross"),
    [
        ("120.0", "120.0", "0.0", 12_000),
        ("120.0", "70.0", "50.0", 12_000),
        ("226.0", "113.0", "0.0", 11_300),
        ("20.0", "0.0", "20.0", 2_000),
        ("20.0", "0.0", "0.0", 0),
        ("100.0", "100.0", "20.0", 10_000),
        ("100.0", "130.0", "0.0", 13_000),
    ],
)
def test_gross_is_before_refunds_and_after_edits_and_cancellation(total, current, refunded, gross):
    found = fields.order(
        order(
            totalPriceSet=bag(total),
            currentTotalPriceSet=bag(current),
            totalRefundedSet=bag(refunded),
        )
    )
    assert found.gross == Money(gross, "EUR")


def test_yen_have_no_cents():
    yen = {k: bag("3000", "JPY") for k in ("totalPriceSet", "currentTotalPriceSet")}
    zero = {k: bag("0", "JPY") for k in ("totalRefundedSet", "totalShippingPriceSet")}
    found = fields.order(order(**yen, **zero, totalTaxSet=None, lineItems={"nodes": []}))
    assert found.gross == Money(3000, "JPY")


def test_times_are_utc():
    found = fields.order(order())
    assert found.updated_at.isoformat() == "2026-01-06T10:00:00+00:00"


def parcel(**more):
    return {
        "id": "F1",
        "status": "SUCCESS",
        "displayStatus": "IN_TRANSIT",
        "createdAt": "2026-01-06T00:00:00Z",
        "trackingInfo": [{"company": "Colibri", "number": "CX1", "url": None}],
        **more,
    }


@pytest.mark.parametrize(
    ("payload", "state"),
    [
        (parcel(), ParcelState.IN_TRANSIT),
        (parcel(displayStatus="NOT_DELIVERED"), ParcelState.EXCEPTION),
        (parcel(displayStatus="FULFILLED"), ParcelState.IN_TRANSIT),
        (parcel(displayStatus="FULFILLED", trackingInfo=[]), ParcelState.DELIVERED),
        (parcel(displayStatus=None, deliveredAt="2026-01-08T00:00:00Z"), ParcelState.DELIVERED),
    ],
)
def test_a_parcels_state(payload, state):
    found = fields.order(order(fulfillments=[payload]))
    assert found.parcels[0].state is state


def test_a_fulfilment_that_was_called_off_is_no_parcel():
    gone = [parcel(status="CANCELLED"), parcel(displayStatus="CANCELED")]
    assert fields.order(order(fulfillments=gone)).parcels == ()


def test_events_come_oldest_first_and_strange_ones_are_left_out():
    nodes = [
        {"status": "DELIVERED", "happenedAt": "2026-01-08T00:00:00Z", "city": "Lyon"},
        {"status": "TELEPORTED", "happenedAt": "2026-01-07T00:00:00Z"},
        {"status": "CARRIER_PICKED_UP", "happenedAt": "2026-01-06T00:00:00Z", "country": "FR"},
    ]
    found = fields.order(order(fulfillments=[parcel(events={"nodes": nodes})]))
    assert [(e.state, e.place) for e in found.parcels[0].events] == [
        (ParcelState.SCANNED, "FR"),
        (ParcelState.DELIVERED, "Lyon"),
    ]


def test_no_payment_state_means_unpaid_only_where_something_is_owed():
    owed = fields.order(order(displayFinancialStatus=None))
    free = fields.order(
        order(
            displayFinancialStatus=None,
            totalPriceSet=bag("0.0"),
            currentTotalPriceSet=bag("0.0"),
        )
    )
    assert owed.financial is FinancialStatus.PENDING
    assert free.financial is FinancialStatus.PAID


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"customer": None}, "order without a client"),
        ({"displayFinancialStatus": "BARTERED"}, "order with an unknown payment state"),
        ({"displayFulfillmentStatus": "LOST"}, "order with an unknown fulfilment state"),
        ({"updatedAt": "yesterday"}, "order with a value that cannot be read"),
        ({"updatedAt": "2026-01-01T00:00:00"}, "order with a time that names no zone"),
        ({"totalPriceSet": bag("many")}, "order with a value that cannot be read"),
        ({"lineItems": None}, "order with a value that cannot be read"),
        ({"fulfillments": [parcel(displayStatus="X")]}, "order with an unknown parcel state"),
    ],
)
def test_a_bad_order_is_refused_in_words_without_its_content(changes, reason):
    found = mapped("order", fields.order, order(**changes))
    assert found == SkippedRecord("gid://shopify/Order/1", reason)


def test_every_missing_field_is_either_unneeded_or_named():
    whole = order()
    for key in whole:
        payload = {k: v for k, v in copy.deepcopy(whole).items() if k != key}
        found = mapped("order", fields.order, payload)
        if isinstance(found, SkippedRecord):
            assert found.reason in {f"order without {key}", "order without a client"}
        else:
            assert isinstance(found, RemoteOrder)


@pytest.mark.parametrize("payload", [{}, {"id": 3}, {"id": "x", "lineItems": 7}])
def test_nonsense_is_refused_and_never_raises(payload):
    assert isinstance(mapped("order", fields.order, payload), SkippedRecord)


def client(**more):
    return {
        "id": "gid://shopify/Customer/7",
        "amountSpent": {"amount": "10.0", "currencyCode": "EUR"},
        "numberOfOrders": "1",
        "createdAt": "2026-01-01T00:00:00Z",
        "updatedAt": "2026-01-01T00:00:00Z",
        **more,
    }


def test_a_client_with_hardly_anything_maps():
    found = people.client(client(defaultEmailAddress=None, firstName=None, note=None))
    assert (found.email, found.first_name, found.note, found.address) == ("", "", "", None)
    assert found.email_marketing is Marketing.NOT_ASKED


def test_consent_and_facts_of_a_client():
    found = people.client(
        client(
            defaultEmailAddress={"emailAddress": "a@example.com", "marketingState": "INVALID"},
            defaultPhoneNumber={"phoneNumber": "+33639980001", "marketingState": "SUBSCRIBED"},
            metafields={"nodes": [{"namespace": "concierge", "key": "likes", "value": "silk"}]},
        )
    )
    assert found.email_marketing is Marketing.UNSUBSCRIBED
    assert found.phone_marketing is Marketing.SUBSCRIBED
    assert found.attributes == {"concierge.likes": "silk"}


def test_a_segment_members_id_becomes_the_customers():
    payload = {"id": "gid://shopify/CustomerSegmentMember/7", "amountSpent": None}
    found = people.member(payload, 3, "EUR")
    assert found.remote_id == "gid://shopify/Customer/7"
    assert found.net_spend == Money.zero("EUR")
    assert not found.vip_tag
    assert people.member(payload, None, "EUR").vip_tag
