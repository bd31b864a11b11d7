"""The pretend house over HTTP: same answers as graphql-core gives, a shop one can buy in."""

from __future__ import annotations

import graphql
import pytest
import requests

from concierge.domain.consultations import LookItem, checkout_link
from concierge.domain.money import Money
from sync.connectors.shopify.documents import ALL, WRITES
from sync.sandbox import graphql_api
from sync.sandbox.catalogue import variants
from sync.sandbox.house import customer_id
from sync.sandbox.root import QueryError
from sync.sandbox.shapes import gid
from tests.fakes.ingest import MemoryIngest


def _customer(shop, rank=0):
    return shop.house.customer(shop.house.index_at(rank))


def _questions(shop):
    top = [gid("Customer", customer_id(index)) for index, _ in shop.house.ranking(0, 4)]
    orders = [gid("Order", o.id) for o in shop.house.orders_of(shop.house.index_at(0))]
    buyers = " OR ".join(f"customer_id:{i.rpartition('/')[2]}" for i in top)
    everybody = "(number_of_orders >= 1) OR (number_of_orders = 0)"
    return {
        "about": {},
        "ranking": {"query": everybody, "first": 20, "after": "p5"},
        "clients": {"ids": top},
        "history": {"query": buyers, "first": 30, "after": None},
        "orders": {"ids": orders[:20]},
        "sales": {"ids": orders[:20]},
        "changes": {"query": "updated_at:>='2026-02-25T00:00:00Z'", "first": 50},
        "client_changes": {"query": "updated_at:>='2026-02-25'", "first": 50},
        "more_lines": {"id": orders[0], "after": "p1"},
        "record": {"id": top[0]},
        "payments": {"id": orders[0]},
        "find_checkout": {"query": "tag:'concierge-none'"},
    }


QUESTIONS = [name for name in sorted(ALL) if not ALL[name].lstrip().startswith("mutation")]
assert set(WRITES) - set(QUESTIONS) == {
    "set_metafields",
    "delete_metafields",
    "set_note",
    "add_tags",
    "remove_tags",
    "refund",
    "checkout",
}


def _by_graphql_core(shop, query, variables):
    """The same shapes walked by the reference executor."""

    def read(value, info, **args):
        root = shop.server.root
        kind = info.return_type
        found = root.read(info.field_name, args) if value is None else value.get(info.field_name)
        found = found(args) if callable(found) else found
        if graphql.get_named_type(kind).name.endswith("Connection"):
            return graphql_api.connection(found, args)
        if isinstance(found, list) and "first" in args:
            return found[: args["first"]]
        return found

    return graphql.graphql_sync(
        graphql_api.schema(),
        query,
        variable_values=variables,
        field_resolver=read,
        type_resolver=lambda value, *_: value["__typename"],
    )


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_projection_answers_as_graphql_core_does(shop, name):
    variables = _questions(shop)[name]
    expected = _by_graphql_core(shop, ALL[name], variables)
    assert expected.errors is None
    found = graphql_api.answer(shop.server.root, graphql_api.prepare(ALL[name], variables))
    assert found == expected.data


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_question_of_ours_costs_more_than_shopify_allows(shop, name):
    variables = dict(_questions(shop)[name])
    variables |= {"first": 250 if name in {"ranking", "changes", "client_changes"} else 50}
    if "ids" in variables:
        variables["ids"] = (variables["ids"] * 100)[: 100 if name == "clients" else 50]
    assert graphql_api.prepare(ALL[name], variables).cost < 1000


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ nope }", "undefinedField"),
        ("{ shop {", "PARSE_ERROR"),
        ("query($i: ID!) { customer(id: $i) { id } }", "INVALID_VARIABLE"),
    ],
)
def test_wrong_questions_are_refused(query, code):
    with pytest.raises(QueryError) as caught:
        graphql_api.prepare(query, {})
    assert caught.value.extensions["code"] == code


def _post(shop, path, **form):
    return requests.post(shop.server.url + path, timeout=5, **form)


def test_a_client_can_really_buy(shop):
    client = _customer(shop)
    variant = next(v for v in variants() if v.price < 50_000)
    cart = f"{variant.id}:1"
    page = requests.get(
        f"{shop.server.url}/cart/{cart}",
        params={"attributes[concierge]": "C-9", "email": client.email},
        timeout=5,
    )
    assert page.status_code == 200
    assert 'name="attributes[concierge]" value="C-9"' in page.text
    form = {"cart": cart, "attributes[concierge]": "C-9", "email": client.email}
    answer = _post(shop, "/checkout", data=form)
    assert answer.status_code == 201
    order = shop.house.orders_of(client.index)[0]
    assert answer.json()["order_name"] == order.name
    assert order.attributes == {"concierge": "C-9"}
    assert order.total == variant.price + 1200


def test_a_consultations_own_link_leads_to_the_checkout(shop):
    client = _customer(shop)
    variant = variants()[0]
    price = Money(variant.price, "EUR")
    item = LookItem(variant.title, "", gid("ProductVariant", variant.id), price, 2)
    link = checkout_link(shop.server.url, [item], "C 9&x=1")
    page = requests.get(link, timeout=5)
    assert page.status_code == 200
    assert 'value="C 9&amp;x=1"' in page.text
    form = {"cart": f"{variant.id}:2", "attributes[concierge]": "C 9&x=1", "email": client.email}
    assert _post(shop, "/checkout", data=form).status_code == 201
    ingest = MemoryIngest()
    shop.pull(ingest)
    references = {o.attributes.get("concierge") for o in ingest.orders.values()}
    assert "C 9&x=1" in references


def test_the_checkout_page_escapes_what_comes_from_outside(shop):
    evil = '"><script>alert(1)</script>'
    page = requests.get(
        f"{shop.server.url}/cart/{variants()[0].id}:2",
        params={"attributes[concierge]": evil, f"attributes[{evil}]": "x", "email": evil},
        timeout=5,
    )
    assert page.status_code == 200
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text


@pytest.mark.parametrize("cart", ["1:1", "abc", "46000000000100:0", "<b>:1"])
def test_a_cart_that_cannot_be_is_refused(shop, cart):
    assert requests.get(f"{shop.server.url}/cart/{cart}", timeout=5).status_code == 404
    form = {"cart": cart, "email": _customer(shop).email}
    assert _post(shop, "/checkout", data=form).status_code == 422


def test_a_stranger_cannot_buy(shop):
    form = {"cart": f"{variants()[0].id}:1", "email": "stranger@example.net"}
    assert _post(shop, "/checkout", data=form).status_code == 422


def test_the_staffs_doors(shop):
    order = next(o for o in shop.house.orders_of(shop.house.index_at(0)) if o.financial == "PAID")
    refund = {"order_name": order.name, "line_index": 0, "quantity": 1}
    assert _post(shop, "/sandbox/refund", json=refund).status_code == 200
    at = shop.time.now().isoformat()
    assert _post(shop, "/sandbox/deliver", json={"order_name": order.name, "at": at}).ok
    moved = _post(shop, "/sandbox/parcel", json={"order_name": order.name, "state": "delayed"})
    assert moved.ok
    found = shop.house.order(order.id)
    assert found.refunds
    assert found.parcels[-1].status == "DELAYED"
    assert _post(shop, "/sandbox/refund", json={"order_name": order.name}).status_code == 400
    assert _post(shop, "/sandbox/refund", json=refund | {"line_index": 50}).status_code == 422
    assert _post(shop, "/sandbox/nowhere", json={}).status_code == 404
    assert _post(shop, "/sandbox/refund", data=b"[1]").status_code == 400


def test_faults_are_set_over_http_and_used_up(shop):
    assert _post(shop, "/sandbox/faults", json={"kind": "503", "count": 2}).ok
    api = "/admin/api/2026-04/graphql.json"
    headers = {"X-Shopify-Access-Token": shop.server.token}
    question = {"query": "{ shop { name } }"}
    states = [_post(shop, api, json=question, headers=headers).status_code for _ in range(3)]
    assert states == [503, 503, 200]
    assert _post(shop, "/sandbox/faults", json={"kind": "meteor"}).status_code == 400


def test_a_throttled_answer_looks_like_shopifys(shop):
    shop.server.throttle.set(10, 1)
    shop.server.throttle.take(10)
    answer = shop.server.graphql({"query": "{ shop { name } }"})
    assert answer["errors"][0]["extensions"]["code"] == "THROTTLED"
    cost = answer["extensions"]["cost"]
    assert cost["actualQueryCost"] is None
    assert cost["throttleStatus"]["currentlyAvailable"] == 0
    shop.time.seconds += 5
    assert "data" in shop.server.graphql({"query": "{ shop { name } }"})
