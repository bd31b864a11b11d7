"""A client leaves the book: her sales are followed for their commission, she is not."""

from __future__ import annotations

from datetime import timedelta

import graphql
import pytest
import sqlalchemy as sa

from concierge.domain.commission import CommissionState, LineKind
from concierge.domain.views.desk import CommissionFilter
from concierge.services.commission import advance
from concierge.services.desk import approve_line, commission_log
from concierge.services.ingest import FOLLOW_PAID, StoreIngest
from concierge.storage.tables.clients import Client, ClientTaste, ContactPoint
from concierge.storage.tables.orders import Order, OrderLine, Parcel
from sync.connectors.shopify.documents import SALES
from sync.sandbox.catalogue import by_price
from sync.sandbox.house import customer_id
from sync.sandbox.outside import Outside
from tests.fakes.contacts import call
from tests.fakes.house import new_workplace, person

LAST = 6
"""Place of the last who is in the book by spend: 1 % of 700."""


@pytest.fixture
def place(tmp_path, shop):
    found = new_workplace(tmp_path, shop.time)
    yield found
    found.store.close()


@pytest.fixture
def ingest(place):
    return StoreIngest(place)


@pytest.fixture
def outside(shop):
    return Outside(shop.server.url)


def ledger(place):
    rows = sorted(commission_log(place, CommissionFilter()).rows, key=lambda row: row.id)
    return [(row.kind, row.state, row.amount.minor) for row in rows]


def mail(shop, place):
    return shop.house.customer(shop.house.index_at(place)).email


def buy(shop, outside, who, pieces=1):
    shop.time.seconds += 600
    link = f"{shop.server.url}/cart/{by_price()[40].id}:{pieces}"
    return outside.buy(link, mail(shop, who))


def sold_and_left(shop, outside, place, ingest):
    """She is called, buys, and is then overtaken by those behind her; the order's name."""
    shop.pull(ingest)
    gid = f"gid://shopify/Customer/{customer_id(shop.house.index_at(LAST))}"
    with place.read() as unit:
        client = unit.incoming.ids(1, [gid])[gid]
    call(place, client, shop.time.now() - timedelta(minutes=5))
    order = buy(shop, outside, LAST)
    shop.pull(ingest)
    assert [(kind, state) for kind, state, _ in ledger(place)] == [
        (LineKind.CREDIT, CommissionState.PENDING)
    ]
    for other in range(LAST + 1, LAST + 8):
        buy(shop, outside, other, 99)
    shop.pull(ingest)
    assert gid in ingest.book(1)  # those who overtook her came in; she goes by the next ranking
    shop.time.seconds += timedelta(hours=25).total_seconds()
    shop.pull(ingest)
    assert gid not in ingest.book(1)
    return order


def known_of_her(place):
    """Every row that tells of whoever is out of the book."""
    hers = sa.select(Client.id).where(Client.in_book == sa.false())
    orders = sa.select(Order.id).where(Order.client_id.in_(hers))
    queries = [
        sa.select(Client.__table__).where(Client.id.in_(hers)),
        sa.select(ContactPoint.__table__).where(ContactPoint.client_id.in_(hers)),
        sa.select(ClientTaste.__table__).where(ClientTaste.client_id.in_(hers)),
        sa.select(OrderLine.__table__).where(OrderLine.order_id.in_(orders)),
        sa.select(Parcel.__table__).where(Parcel.order_id.in_(orders)),
    ]
    with place.store.engine.connect() as connection:
        return [list(map(tuple, connection.execute(query))) for query in queries]


def test_a_refund_after_she_left_is_taken_back_by_the_next_sync(shop, outside, place, ingest):
    order = sold_and_left(shop, outside, place, ingest)
    assert [state for _, state, _ in ledger(place)] == [CommissionState.PENDING]
    before = known_of_her(place)
    assert before[0] and before[3]
    outside.refund(order)
    shop.pull(ingest)
    (_, credit, amount), (kind, back, taken) = ledger(place)
    assert (kind, credit, back) == (
        LineKind.CLAWBACK,
        CommissionState.REVERSED,
        CommissionState.REVERSED,
    )
    assert taken == -amount
    assert known_of_her(place) == before


def test_a_sale_still_grows_to_earned_after_she_left(shop, outside, place, ingest):
    order = sold_and_left(shop, outside, place, ingest)
    outside.deliver(order, shop.time.now())
    shop.time.seconds += timedelta(days=15).total_seconds()
    shop.pull(ingest)
    advance(place)
    assert [state for _, state, _ in ledger(place)] == [CommissionState.EARNED]


def test_a_paid_sale_is_followed_for_a_season_and_a_reversed_one_no_more(
    shop, outside, place, ingest
):
    order = sold_and_left(shop, outside, place, ingest)
    assert len(ingest.sales_to_follow(1)) == 1
    outside.deliver(order, shop.time.now())
    shop.time.seconds += timedelta(days=15).total_seconds()
    shop.pull(ingest)
    manager = person(place, "Margaux Vidal")
    line = commission_log(place, CommissionFilter()).rows[0].id
    approve_line(manager, line)
    with place.write() as unit:
        unit.commission.move(unit.commission.one(line), CommissionState.PAID, at=place.now())
    assert len(ingest.sales_to_follow(1)) == 1
    outside.refund(order)
    shop.pull(ingest)
    assert [state for *_, state, _ in ledger(place)] == [
        CommissionState.PAID,
        CommissionState.EARNED,
    ]
    shop.time.seconds += FOLLOW_PAID.total_seconds()
    assert ingest.sales_to_follow(1) == []


def test_who_is_in_the_book_is_not_asked_for_twice(shop, place, ingest):
    shop.pull(ingest)
    assert ingest.sales_to_follow(1) == []


def test_the_question_asks_for_nothing_about_her():
    asked = {
        node.name.value
        for definition in graphql.parse(SALES).definitions
        for node in _fields(definition)
    }
    private = {"customer", "name", "note", "title", "variantTitle", "customAttributes", "events"}
    assert not asked & {*private, "returns", "company", "url", "shippingAddress", "email"}


def _fields(node):
    for selected in node.selection_set.selections if node.selection_set else ():
        if isinstance(selected, graphql.FieldNode):
            yield selected
        yield from _fields(selected)
