"""A consultation is saved whole, its clock starts once, and its money keeps its currency."""

from dataclasses import replace
from datetime import timedelta

import pytest

from concierge.domain.consultations import ConsultationSource, ConsultationState, LookItem
from concierge.domain.errors import UserError
from concierge.domain.money import Money
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.domain.views.desk import CommissionFilter
from concierge.services.consultations import (
    ConsultationForm,
    find_pieces,
    list_consultations,
    propose,
    save_consultation,
)
from concierge.services.desk import commission_log
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import it_arrived, outbox
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.contacts import call
from tests.fakes.house import fill


def piece(number=1, currency="EUR", variant="gid://shopify/ProductVariant/701"):
    return LookItem(
        f"Piece {number}", "", variant, Money(12_000, currency), Money(10_000, currency)
    )


def form(client, *items, question="Which scarf?"):
    return ConsultationForm(client, ConsultationSource.CHAT, question, "", items)


def test_question_and_proposal_are_one(workplace):
    (client,) = fill(workplace)
    row = save_consultation(workplace, form(client, piece()))
    assert (row.state, row.value) == (ConsultationState.DECIDING, r.eur(12_000))
    assert row.reference in row.link
    with pytest.raises(UserError, match="Choose at least one piece"):
        save_consultation(workplace, form(client, question="And a coat?"), row.id)
    again = save_consultation(workplace, form(client, piece(), question="And a coat?"), row.id)
    assert (again.id, again.question, again.link) == (row.id, "And a coat?", row.link)
    assert len(list_consultations(workplace)) == 1


def test_a_proposal_that_fails_leaves_no_question_behind(workplace):
    (client,) = fill(workplace)
    with pytest.raises(UserError, match="known to the shop"):
        save_consultation(workplace, form(client, piece(variant="")))
    assert list_consultations(workplace) == ()
    row = save_consultation(workplace, form(client))
    with pytest.raises(UserError, match="known to the shop"):
        save_consultation(workplace, form(client, piece(variant=""), question="Another"), row.id)
    (kept,) = list_consultations(workplace)
    assert (kept.question, kept.state) == ("Which scarf?", ConsultationState.ASKED)


def test_a_second_proposal_does_not_start_the_clock_anew(workplace):
    """She bought between the two: the first advice led to it."""
    (client,) = fill(workplace)
    row = save_consultation(workplace, form(client, piece()))
    workplace.clock.advance(days=2)
    bought = workplace.now() - timedelta(days=1)
    propose(workplace, row.id, [piece(2)])
    StoreIngest(workplace).apply(1, "orders", [r.order(1, placed_at=bought)], None)
    (line,) = commission_log(workplace, CommissionFilter()).rows
    assert (line.order_name, line.amount) == ("#4501", r.eur(10_000))


def test_a_second_proposal_does_not_lengthen_the_window(workplace):
    (client,) = fill(workplace)
    row = save_consultation(workplace, form(client, piece()))
    workplace.clock.advance(days=29)
    propose(workplace, row.id, [piece(2)])
    workplace.clock.advance(days=2)
    StoreIngest(workplace).apply(1, "orders", [r.order(1, placed_at=workplace.now())], None)
    assert commission_log(workplace, CommissionFilter()).rows == ()


def test_pieces_in_two_currencies_are_no_one_checkout(workplace):
    (client,) = fill(workplace)
    with pytest.raises(UserError, match="EUR and USD"):
        save_consultation(workplace, form(client, piece(), piece(2, "USD")))
    assert list_consultations(workplace) == ()


def test_pieces_keep_the_shop_s_currency(workplace):
    (client,) = fill(workplace)
    row = save_consultation(workplace, form(client, piece(1, "USD"), piece(2, "USD")))
    assert row.value == Money(24_000, "USD")
    assert {item.net.currency for item in row.items} == {"USD"}


# --- sums of unlike currencies ------------------------------------------------------------------


def sell(workplace, number, currency, net):
    """A delivered sale of 1 client called before it: the call pays 6 %."""
    line = replace(r.line(number, net), net=Money(net, currency), price_unit=Money(net, currency))
    order = replace(r.order(number, 1, placed_at=r.NOW), gross=Money(net, currency), lines=(line,))
    StoreIngest(workplace).apply(1, "orders", [order], None)


def test_the_ledger_adds_no_unlike_currencies(workplace):
    (client,) = fill(workplace)
    call(workplace, client, r.NOW - timedelta(days=1))
    sell(workplace, 1, "EUR", 100_000)
    sell(workplace, 2, "USD", 50_000)
    log = commission_log(workplace, CommissionFilter())
    assert (log.net, log.amount) == (r.eur(100_000), r.eur(6_000))
    assert log.others == (Money(3_000, "USD"),)
    assert sum(amount.minor for _, amount in log.by_week) == 6_000
    assert {amount.currency for _, amount in log.by_state} == {"EUR"}


def test_a_shop_in_one_other_currency_is_summed_in_its_own(workplace):
    (client,) = fill(workplace)
    call(workplace, client, r.NOW - timedelta(days=1))
    sell(workplace, 2, "USD", 50_000)
    log = commission_log(workplace, CommissionFilter())
    assert (log.amount, log.others) == (Money(3_000, "USD"), ())


def test_her_year_adds_no_unlike_currencies(workplace):
    (client,) = fill(workplace)
    sell(workplace, 1, "EUR", 100_000)
    sell(workplace, 2, "USD", 50_000)
    profile = open_profile(workplace, client)
    assert profile.spend_12_months == r.eur(100_000)


def test_a_piece_is_offered_at_the_price_of_its_newest_sale_in_her_currency(workplace):
    def gbp(minor):
        return Money(minor, "GBP")

    def sale(number, days, line, money):
        more = {"gross": money(0), "tax": money(0), "shipping": money(0), "refunded": money(0)}
        placed = r.NOW - timedelta(days=days)
        return replace(r.order(number, placed_at=placed, lines=(line,)), **more)

    older = r.line(1, 40_000, price_unit=r.eur(60_000))
    euro = r.line(1, 40_000, price_unit=r.eur(54_000))
    pound = replace(
        r.line(1, 40_000), price_unit=gbp(46_000), net=gbp(40_000), net_unit=gbp(40_000)
    )
    only = replace(pound, remote_id="l2", variant_remote_id="gid://shopify/ProductVariant/9")
    orders = [sale(1, 9, older, r.eur), sale(2, 5, euro, r.eur), sale(3, 2, pound, gbp)]
    (client,) = fill(workplace, orders=[*orders, sale(4, 1, only, gbp)])
    found = {
        p.variant_remote_id[-3:]: (p.price, p.last_sold_at)
        for p in find_pieces(workplace, client, "")
    }
    assert found == {
        "701": (r.eur(54_000), r.NOW - timedelta(days=2)),
        "t/9": (gbp(46_000), r.NOW - timedelta(days=1)),
    }


# --- whose shop it is ------------------------------------------------------------------------


def test_the_link_leads_to_her_own_shop_and_to_none_where_there_are_no_carts(workplace):
    with workplace.write() as unit:
        other = unit.accounts.add("Second", "shopify", {"shop": "second.example.com"})
        folder = unit.accounts.add("Boutique", "csv", {"folder": "exports"})
    ingest, found = StoreIngest(workplace), []
    for number, account in ((1, 1), (2, other), (3, folder)):
        person = r.client(number)
        ingest.apply(account, "ranking", [r.RemoteMember(person.remote_id, 1, r.eur(1))], None)
        ingest.settle(account, 100)
        ingest.apply(account, "clients", [person], None)
        with workplace.read() as unit:
            client = unit.incoming.ids(account, [person.remote_id])[person.remote_id]
        found.append(save_consultation(workplace, form(client, piece())).link)
    assert found[0].startswith("https://shop.example.com/cart/")
    assert found[1].startswith("https://second.example.com/cart/")
    assert found[2] == ""


def test_where_the_house_wants_draft_orders_the_shop_is_asked_for_one(workplace):
    (client,) = fill(workplace)
    with workplace.write() as unit:
        options = {"shop_url": "https://shop.example.com", "draft_orders": "yes"}
        unit.accounts.set_options(1, options)
        unit.accounts.set_writes(1, [DeliveryKind.CHECKOUT.value])
    row = save_consultation(workplace, form(client, piece()))
    (asked,) = outbox(workplace).waiting
    assert asked.kind is DeliveryKind.CHECKOUT
    assert asked.payload["reference"] == row.reference
    assert asked.payload["items"] == [
        {
            "variant": "gid://shopify/ProductVariant/701",
            "title": "Piece 1",
            "quantity": 1,
            "minor": 12_000,
        }
    ]
    with workplace.write() as unit:
        unit.outbox.set(asked.id, DeliveryState.HELD, link="https://shop.example.com/invoices/7")
    it_arrived(workplace, asked.id)
    assert list_consultations(workplace)[0].link == "https://shop.example.com/invoices/7"
