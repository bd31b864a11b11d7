"""Records made one are ranked as one person, and parted in any order each has her own again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from concierge.domain.ids import AccountId
from concierge.domain.money import Money
from concierge.services.book import find_clients, list_clients
from concierge.services.details import client_details, pin
from concierge.services.duplicates import merge_clients, merges_of, undo_merge
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.contacts import call, sold
from tests.fakes.house import fill

SHOP, BOUTIQUE = AccountId(1), AccountId(2)


def rank(workplace, *places, account=SHOP, customers=1000, currency="EUR", tagged=()):
    """A ranking of `customers` with (number, position, minor)."""
    members = [
        r.RemoteMember(f"c{n}", position, Money(minor, currency), vip_tag=n in tagged)
        for n, position, minor in places
    ]
    ingest = StoreIngest(workplace)
    ingest.apply(account, "ranking", members, None)
    ingest.settle(account, customers)


def details(workplace, *numbers, account=SHOP):
    StoreIngest(workplace).apply(account, "clients", [r.client(n) for n in numbers], None)
    with workplace.read() as unit:
        ids = unit.incoming.ids(account, [f"c{n}" for n in numbers])
    return [ids[f"c{n}"] for n in numbers]


def inside(workplace):
    return {row.id for row in list_clients(workplace)}


@pytest.fixture
def lesser(workplace):
    """(a lesser record that is known but not in the book, the top spender's)."""
    rank(workplace, (1, 1, 900_000), (2, 2, 10_000))
    top, less = details(workplace, 1, 2)
    rank(workplace, (1, 1, 900_000), (2, 800, 10_000))
    assert inside(workplace) == {top}
    return less, top


def test_the_next_ranking_keeps_her_whichever_record_was_kept(workplace, lesser):
    kept, gone = lesser
    merge_clients(workplace, kept, gone)
    for _ in range(2):
        rank(workplace, (1, 1, 900_000), (2, 800, 10_000))
        assert inside(workplace) == {kept}
        assert [row.id for row in find_clients(workplace, "chloe")] == [kept]
        (row,) = list_clients(workplace)
        assert row.rank == 1
    with workplace.read() as unit:
        assert not unit.merges.person(gone).in_book
        assert set(unit.places.book(SHOP)) == {"c1", "c2"}  # both records go on being read
    rank(workplace, (1, 500, 1_000), (2, 800, 10_000))
    assert inside(workplace) == set()


@pytest.mark.parametrize("reason", ["tag", "pin"])
def test_a_tag_or_a_pin_of_either_record_is_hers(workplace, lesser, reason):
    kept, gone = lesser
    if reason == "pin":
        pin(workplace, gone, pinned=True)
    merge_clients(workplace, kept, gone)
    tagged = (1,) if reason == "tag" else ()
    rank(workplace, (1, 900, 10), (2, 800, 10_000), tagged=tagged)
    assert inside(workplace) == {kept}
    assert client_details(workplace, kept).is_pinned == (reason == "pin")
    pin(workplace, kept, pinned=False)
    rank(workplace, (1, 900, 10), (2, 800, 10_000))
    assert inside(workplace) == set()


@pytest.mark.parametrize("currency", ["EUR", "JPY"])
def test_a_place_in_another_account_keeps_her_too(workplace, lesser, currency):
    kept, top = lesser
    with workplace.write() as unit:
        unit.accounts.add("Boutique", "csv", {})
    rank(workplace, (7, 1, 50_000), account=BOUTIQUE, customers=100, currency=currency)
    (gone,) = details(workplace, 7, account=BOUTIQUE)
    merge = merge_clients(workplace, kept, gone)
    assert inside(workplace) == {kept, top}
    rank(workplace, (7, 1, 50_000), account=BOUTIQUE, customers=100, currency=currency)
    rank(workplace, (1, 1, 900_000), (2, 800, 10_000))
    assert inside(workplace) == {kept, top}
    assert {row.id for row in find_clients(workplace, "chloe")} == {kept, top}
    with workplace.read() as unit:
        assert list(unit.places.book(BOUTIQUE)) == ["c7"]
    undo_merge(workplace, merge)
    assert inside(workplace) == {gone, top}
    assert {row.id for row in find_clients(workplace, "chloe")} == {gone, top}


def test_a_record_that_contends_brings_in_who_was_kept(workplace, lesser):
    kept, top = lesser
    rank(workplace, (1, 1, 900_000), (2, 800, 10_000), (3, 3, 800_000))
    (third,) = details(workplace, 3)
    rank(workplace, *[(n, n - 3, 900_000 - n) for n in range(4, 20)])
    merge_clients(workplace, kept, third)
    assert kept not in inside(workplace)
    StoreIngest(workplace).contend(SHOP, [r.RemoteMember("c3", None, r.eur(950_000))])
    assert kept in inside(workplace)
    assert third not in inside(workplace)
    assert top not in inside(workplace)


def test_parted_out_of_order_she_stays_for_what_remains(workplace, lesser):
    kept, top = lesser
    rank(workplace, (1, 1, 900_000), (3, 2, 800_000), (2, 800, 10_000))
    (third,) = details(workplace, 3)
    first = merge_clients(workplace, kept, top)
    second = merge_clients(workplace, kept, third)
    rank(workplace, (1, 1, 900_000), (3, 2, 800_000), (2, 800, 10_000))
    assert inside(workplace) == {kept}
    undo_merge(workplace, first)
    assert inside(workplace) == {kept, top}
    assert {row.id for row in find_clients(workplace, "chloe")} == {kept, top}
    undo_merge(workplace, second)
    assert inside(workplace) == {top, third}
    assert {row.id for row in find_clients(workplace, "chloe")} == {top, third}


# --- records that hold records ------------------------------------------------------------------


def owners(workplace, *orders):
    with workplace.read() as unit:
        ids = unit.incoming.order_ids(SHOP, [f"o{n}" for n in orders])
        found = unit.sales.sales([ids[f"o{n}"] for n in orders])
    return {sale.id: sale.client for sale in found}


@pytest.fixture
def four(workplace):
    people = fill(
        workplace, [r.client(n) for n in range(1, 5)], [r.order(n, n) for n in (1, 2, 3, 4)]
    )
    return people


def whose(workplace, number):
    return next(iter(owners(workplace, number).values()))


@pytest.mark.parametrize("first", ["whole", "held"])
def test_two_that_hold_others_are_made_one_and_parted_in_any_order(workplace, four, first):
    a, b, c, d = four
    ab = merge_clients(workplace, a, b)
    cd = merge_clients(workplace, c, d)
    whole = merge_clients(workplace, a, c)
    assert {whose(workplace, n) for n in (1, 2, 3, 4)} == {a}
    assert {row.id for row in merges_of(workplace, a)} == {ab, cd, whole}
    assert inside(workplace) == {a}
    if first == "whole":
        undo_merge(workplace, whole)
        assert [whose(workplace, n) for n in (1, 2, 3, 4)] == [a, a, c, c]
        assert [row.id for row in merges_of(workplace, c)] == [cd]
        assert inside(workplace) == {a, c}
        undo_merge(workplace, cd)
    else:
        undo_merge(workplace, cd)
        assert [whose(workplace, n) for n in (1, 2, 3, 4)] == [a, a, a, d]
        undo_merge(workplace, whole)
    undo_merge(workplace, ab)
    assert [whose(workplace, n) for n in (1, 2, 3, 4)] == four
    assert inside(workplace) == set(four)


def test_removing_an_account_parts_what_lay_beneath_its_record(workplace, four):
    _, b, *_ = four
    with workplace.write() as unit:
        unit.accounts.add("Boutique", "csv", {})
    rank(workplace, (7, 1, 50_000), account=BOUTIQUE, customers=100)
    (between,) = details(workplace, 7, account=BOUTIQUE)
    merge_clients(workplace, between, b)
    merge_clients(workplace, four[0], between)
    with workplace.write() as unit:
        unit.accounts.remove(BOUTIQUE)
    assert inside(workplace) == set(four)
    assert whose(workplace, 2) == b


def lines(workplace, *people):
    with workplace.read() as unit:
        found = [line for client in people for line in unit.commission.of_client(client)]
    return {(line.kind.value, line.client) for line in found}


def test_what_came_since_goes_with_the_record_it_came_under(workplace):
    kept, gone = fill(workplace, [r.client(1), r.client(2)])
    call(workplace, gone, r.NOW - timedelta(days=30))
    ingest = StoreIngest(workplace)
    sale = sold(1, 2, 25)
    ingest.apply(SHOP, "orders", [sale], None)
    merge = merge_clients(workplace, kept, gone)
    back = replace(sale, refunds=(r.refund(1, 50_000),), refunded=r.eur(60_000))
    ingest.apply(SHOP, "orders", [back, sold(2, 2, 1), sold(3, 1, 1)], None)
    assert {client for _, client in lines(workplace, kept, gone)} == {kept}
    undo_merge(workplace, merge)
    assert [whose(workplace, n) for n in (1, 2, 3)] == [gone, gone, kept]
    assert {("credit", gone), ("clawback", gone)} <= lines(workplace, kept, gone)
    assert ("clawback", kept) not in lines(workplace, kept, gone)
