"""Every mapping fed with recorded answers that were damaged: it gives a record or a reason, raises
nothing, and the reason tells nothing of what was in the payload."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from concierge.domain.remote import SkippedRecord
from sync.connectors.aircall import fields as aircall
from sync.connectors.easypost import fields as easypost
from sync.connectors.hubspot import fields as hubspot
from sync.connectors.hubspot import order_fields as hubspot_orders
from sync.connectors.hubspot.account import setup
from sync.connectors.loop import fields as loop
from sync.connectors.shopify import fields as shopify
from sync.connectors.shopify import people
from sync.connectors.vendure import fields as vendure
from sync.connectors.vendure import order_fields as vendure_orders
from sync.mapping import mapped
from sync.sandbox.returns import PortalTwin
from sync.sandbox.telephone import TelephoneTwin
from sync.sandbox.tracker import TrackerTwin
from tests.contract.shared import SHARED
from tests.contract.test_shopify_recorded import _full_order, _records
from tests.fakes.twins import portal_return
from tests.servers.hubspot_twin import Twin, populate

DATA = Path(__file__).parents[1] / "data" / "vendure"
MARK = "Lovelace-0815"
"""Stands in every text that is put in, so that it would be seen in a reason."""
ODD = (
    None,
    True,
    False,
    0,
    -1,
    10**30,
    1.5,
    float("inf"),
    float("nan"),
    "",
    "\0",
    MARK,
    f"{MARK}\0\u202e\u05d0\u05d1 \ud83d",
    MARK * 500,
    "1e999999",
    "NaN",
    "-Infinity",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "2026-02-30T00:00:00Z",
    "2026-02-03T00:00:00",
    [],
    {},
    [None],
    [MARK],
    [[MARK]],
    {MARK: MARK},
    {"id": MARK, "nodes": MARK, "items": {MARK: 1}, "results": 7},
)

Read = Callable[[Any], Any]
Case = tuple[Read, list[Any]]


def _shopify() -> dict[str, Case]:
    folder = SHARED / "contracts" / "shopify" / "recorded"
    found = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    if not found:
        return {}
    orders = [_full_order(one) for answer in found for one in _records(answer, "Order")][:60]
    customers = [one for answer in found for one in _records(answer, "Customer")]
    customers = [one for one in customers if "amountSpent" in one and "createdAt" in one][:20]
    return {
        "shopify order": (shopify.order, orders),
        "shopify sale": (shopify.sale, orders),
        "shopify client": (people.client, customers),
        "shopify place": (lambda p: people.member(p, 1, "EUR"), customers),
    }


def _vendure() -> dict[str, Case]:
    house = vendure.house(json.loads((DATA / "about.json").read_text("utf-8")))
    clients = json.loads((DATA / "clients.json").read_text("utf-8"))["customers"]["items"]
    histories = json.loads((DATA / "histories.json").read_text("utf-8"))["customers"]["items"]
    orders = [order for one in histories for order in one["orders"]["items"]]
    return {
        "vendure order": (lambda p: vendure_orders.order(p, house), orders),
        "vendure sale": (lambda p: vendure_orders.sale(p, house), orders),
        "vendure client": (lambda p: vendure.client(p, house), clients),
        "vendure place": (lambda p: vendure.member(p, house, 1, True), clients),
    }


def _hubspot() -> dict[str, Case]:
    twin = Twin()
    people_there = list(populate(twin, 30))
    twin.change(
        "contacts",
        people_there[0],
        address="1 Sample Lane\nFloor 2",
        city="Paris",
        hs_country_region_code="FR",
        hs_language="pt-br",
        hs_email_optout="true",
        favourite_things="tea",
        concierge_tags="VIP;Paris",
    )
    options = {"currency": "EUR", "tag_property": "concierge_tags"}
    about = setup({**options, "field.likes": "favourite_things", "field.birthday": "birthday"})
    asked = hubspot.asked(about)
    clients = [twin.one("contacts", i, {"properties": [",".join(asked)]}) for i in people_there[:3]]
    names = ",".join(hubspot_orders.ASKED)
    query = {"properties": [names], "associations": ["contacts"]}
    orders = [twin.one("orders", one, query) for one in twin.records["orders"]]
    return {
        "hubspot order": (lambda p: hubspot_orders.order(p, "1"), orders),
        "hubspot sale": (hubspot_orders.sale, orders),
        "hubspot client": (lambda p: hubspot.client(p, about), clients),
        "hubspot place": (lambda p: hubspot.member(p, about, 1), clients),
    }


def _followers() -> dict[str, Case]:
    with PortalTwin() as portal:
        returns = [
            portal_return(portal, 1, provider_order_id="9001"),
            portal_return(portal, 2, labels=[{"carrier": "UPS", "status": "in_transit"}]),
        ]
    with TrackerTwin() as tracker:
        tracker.follow("LABEL0001", "DHLExpress")
        tracker.scan("LABEL0001", "in_transit", city="Lyon", message="Sorted")
        tracker.expect("LABEL0001", tracker.clock())
        trackers = tracker.told()
    with TelephoneTwin() as telephone:
        made = telephone.ring("+33600000001", user=456)
        telephone.answered(made, 456)
        telephone.over(made, 402)
        calls = list(telephone.calls.values())
    return {
        "aircall call": (aircall.phone_call, calls),
        "loop return": (loop.portal_return, returns),
        "easypost tracker": (easypost.tracker, trackers),
    }


CASES = {**_shopify(), **_vendure(), **_hubspot(), **_followers()}


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of everything in a payload."""
    yield path
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for name, part in inner:
        yield from places(part, (*path, name))


def damaged(payload: Any, path: tuple[Any, ...], odd: Any, how: str) -> Any:
    """A payload with one thing wrong; what lies beside the path is shared, not copied."""
    if not path:
        return odd
    first, *rest = path
    made = payload.copy()
    if rest:
        made[first] = damaged(payload[first], tuple(rest), odd, how)
    elif how == "drop" and isinstance(made, dict):
        del made[first]
    elif how == "empty" and isinstance(made[first], dict | list):
        made[first] = type(made[first])()
    else:
        made[first] = odd
    return made


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    inner = value.values() if isinstance(value, dict) else ()
    inner = value if isinstance(value, list) else inner
    for part in inner:
        yield from texts(part)


def assert_tells_nothing(found: Any, payload: Any) -> None:
    if isinstance(found, SkippedRecord):
        assert "0815" not in found.reason
        assert len(found.reason) < 120
        words = {text for text in texts(payload) if len(text) > 5}
        assert not [word for word in words if word in found.reason]
    else:
        assert dataclasses.is_dataclass(found)
        assert_can_be_stored(found)


def assert_can_be_stored(record: Any) -> None:
    """Else one record would stop its whole page on the way into the store."""
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.type == "str":
            assert isinstance(value, str), field.name
        for text in texts(list(value) if isinstance(value, tuple) else value):
            assert "\0" not in text
            text.encode("utf-8")
        for part in value if isinstance(value, tuple) else (value,):
            if dataclasses.is_dataclass(part):
                assert_can_be_stored(part)
        if field.type == "int":
            assert type(value) is int and abs(value) < 2**63, field.name


@pytest.mark.parametrize("name", CASES)
def test_what_was_recorded_maps(name):
    read, payloads = CASES[name]
    assert payloads
    good = [p for p in payloads if not isinstance(mapped(name, read, p), SkippedRecord)]
    assert good


@pytest.mark.parametrize("name", CASES)
def test_every_place_with_every_odd_value_gives_a_record_or_a_reason(name):
    """Of the payload with the most in it, each place once with each odd value."""
    read, payloads = CASES[name]
    payload = max(payloads, key=lambda p: len(list(places(p))))
    for path in places(payload):
        for odd in ODD:
            broken = damaged(payload, path, odd, "put")
            assert_tells_nothing(mapped("record", read, broken), broken)
        for how in ("drop", "empty"):
            broken = damaged(payload, path, None, how)
            assert_tells_nothing(mapped("record", read, broken), broken)


@pytest.mark.parametrize("name", CASES)
@settings(
    max_examples=18,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # making a failure smaller takes minutes with payloads as large
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_several_damages_at_once_give_a_record_or_a_reason(name, data):
    read, payloads = CASES[name]
    payload = data.draw(st.sampled_from(payloads))
    anything = st.one_of(
        st.sampled_from(ODD),
        st.integers(),
        st.floats(),
        st.text(max_size=20).map(lambda text: MARK + text),
        st.recursive(st.none(), partial(st.lists, max_size=3), max_leaves=4),
    )
    for _ in range(data.draw(st.integers(1, 4))):
        path = data.draw(st.sampled_from(list(places(payload))))
        how = data.draw(st.sampled_from(("put", "put", "drop", "empty")))
        payload = damaged(payload, path, data.draw(anything), how)
    assert_tells_nothing(mapped("record", read, payload), payload)
