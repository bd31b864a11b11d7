"""The pretend house: the same arguments give the same people, and nothing is made in vain."""

from __future__ import annotations

import unicodedata
from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from sync.sandbox import staff
from sync.sandbox.catalogue import variants
from sync.sandbox.house import SandboxHouse, customer_id, customer_index
from tests.unit.sync.conftest import ANCHOR, START


def _house(seed=5, customers=4000):
    return SandboxHouse(seed, customers, ANCHOR, clock=lambda: START)


def _top(house, size):
    return [house.customer(index) for index, _ in house.ranking(0, size)]


def test_the_same_arguments_give_the_same_house():
    first, second = _house(), _house()
    assert _top(first, 30) == _top(second, 30)
    index = first.index_at(3)
    assert first.orders_of(index) == second.orders_of(index)


def test_another_seed_gives_other_people():
    names = [{c.person.display for c in _top(_house(seed), 40)} for seed in (5, 6)]
    assert len(names[0] & names[1]) < 4


def test_a_million_clients_cost_nothing_until_they_are_asked_for():
    house = _house(customers=1_000_000)
    assert house.ranking(0, 250)[0][1] > house.ranking(11_999, 1)[0][1] > 0
    assert house.generated == 0
    house.customer(house.index_at(0))
    assert house.generated == 1


@pytest.mark.parametrize("customers", [1, 2, 3, 10, 97, 1000])
def test_ranks_are_a_permutation(customers):
    house = _house(customers=customers)
    indices = [house.index_at(rank) for rank in range(customers)]
    assert sorted(indices) == list(range(customers))
    assert [house.rank_of(index) for index in indices] == list(range(customers))


def test_spend_falls_with_the_rank_and_many_never_bought():
    house = _house()
    spends = [spent for _, spent in house.ranking(0, house.customers)]
    assert spends == sorted(spends, reverse=True)
    assert 0.3 < spends.count(0) / len(spends) < 0.4


def test_orders_add_up_to_the_spend_and_lie_before_the_anchor():
    house = _house()
    for index, spent in house.ranking(0, 60):
        orders = house.orders_of(index)
        assert sum(order.net for order in orders) == spent
        assert 5 <= len(orders) <= 60
        assert max(order.updated_at for order in orders) < ANCHOR
        for parcel in (p for o in orders for p in o.parcels):
            assert parcel.events == sorted(parcel.events, key=lambda e: e.at)


def test_two_hundred_of_the_best_have_hardly_a_name_in_common():
    house = _house(customers=20_000)
    top = _top(house, 200)
    names = Counter(c.person.display for c in top)
    assert sum(count - 1 for count in names.values()) <= 6
    scripts = {unicodedata.name(name[0]).split()[0] for name in names}
    assert {"LATIN", "CJK", "ARABIC"} <= scripts
    assert len({c.person.country.code for c in top}) >= 12


def test_addresses_are_reserved_and_zones_exist():
    house = _house()
    for client in _top(house, 300):
        assert ZoneInfo(client.person.zone)
        assert client.person.email.endswith(("@example.com", "@example.org"))
        assert client.person.email.isascii()
        assert client.person.phone.startswith(("+3363998", "+447700900", "+493023125", "+1"))
        if client.person.phone.startswith("+1"):
            assert client.person.phone[5:10] == "55501"


def test_some_clients_lack_something_and_one_note_is_awkward():
    top = _top(_house(), 120)
    assert [c for c in top if not c.last]
    assert [c for c in top if not c.email]
    assert [c for c in top if not c.phone]
    assert len(top[2].note) == 5000
    assert "<img" in top[2].note
    assert "\u202e" in top[2].note


def test_low_spenders_carry_the_vip_tag():
    house = _house()
    tagged = [house.customer(index) for index in house.tagged()]
    assert tagged
    assert all(c.rank > house.customers * 0.25 and "VIP" in c.tags for c in tagged)


def test_customer_ids_are_reversible():
    assert customer_index(customer_id(4711)) == 4711
    assert customer_index(customer_id(4711) + 1) is None
    assert customer_index(3) is None


def test_a_purchase_moves_a_client_up_the_ranking():
    house = _house()
    client = next(c for c in _top(house, 30)[10:] if c.email)
    dearest = max(variants(), key=lambda v: v.price)
    for _ in range(2):
        staff.buy(house, [(dearest.id, 9)], client.email, {})
    assert house.ranking(0, 1)[0][0] == client.index
    ranks = [index for index, _ in house.ranking(0, house.customers)]
    assert len(set(ranks)) == house.customers


def test_a_refund_and_a_delivery_change_only_the_layer_above():
    house = _house()
    index = house.index_at(0)
    order = next(o for o in house.orders_of(index) if o.financial == "PAID" and o.parcels)
    spent = house.spent(index)
    staff.refund(house, order.name, 0, 1)
    assert house.spent(index) == spent - order.lines[0].value_of(1)
    staff.deliver(house, order.name, START)
    assert house.order(order.id).parcels[-1].status == "DELIVERED"
    assert _house().orders_of(index) == [o for o in house.customer(index).orders]


@pytest.mark.parametrize(
    "doing",
    [
        lambda h, o: staff.refund(h, "#1", 0, 1),
        lambda h, o: staff.refund(h, "nothing", 0, 1),
        lambda h, o: staff.refund(h, o.name, 99, 1),
        lambda h, o: staff.refund(h, o.name, 0, 99),
        lambda h, o: staff.move_parcel(h, o.name, "teleported"),
        lambda h, o: staff.buy(h, [], "nobody@example.com", {}),
        lambda h, o: staff.parse_cart("1:1"),
        lambda h, o: staff.parse_cart("x"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(doing):
    house = _house()
    order = house.orders_of(house.index_at(0))[-1]
    with pytest.raises(staff.RefusedError):
        doing(house, order)
