"""Every request our HubSpot connector can send, judged by HubSpot's own OpenAPI files."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import requests

from concierge.domain.errors import ConciergeError, RejectedError, RetryLaterError
from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind, derived_key
from concierge.services.ports import AccountConfig
from sync.connectors.hubspot import api as hubspot_api
from sync.connectors.hubspot.pull import connect
from sync.connectors.hubspot.push import REACH, open_writer
from sync.http import Policy
from sync.words import LOGGED
from tests.contract.shared import contracts
from tests.integration.crowd import Hurried
from tests.integration.test_vendure_writing import PAYLOADS
from tests.servers.hubspot_twin import TOKEN, Twin, TwinServer, populate
from tests.servers.npm import UnavailableError
from tests.servers.prism.start import judging

pytestmark = pytest.mark.xdist_group("connectors")
ONCE = Policy(tries=1, read_timeout=10.0)


@pytest.fixture(scope="module")
def files():
    return sorted(contracts("hubspot").glob("*.json"))


@pytest.fixture(scope="module")
def portal(files):
    """(the stand-in, its address behind the judge)."""
    twin = Twin()
    list(populate(twin))
    try:
        with TwinServer(twin) as server, judging(files, server.url) as url:
            yield twin, url
    except UnavailableError as exc:
        pytest.skip(str(exc))


@pytest.fixture
def twin(portal):
    return portal[0]


def config(url, **changes):
    options = {
        "url": url,
        "currency": "EUR",
        "tag_property": "concierge_tags",
        "key_property": "concierge_key",
        "field.likes": "favourite_things",
        **changes,
    }
    return AccountConfig(AccountId(1), "Main store", "hubspot", options, TOKEN)


@pytest.fixture
def connector(portal):
    found = connect(config(portal[1]), Hurried(), lambda: False, ONCE)
    yield found
    found.close()


def test_every_request_that_reads_keeps_the_contract(portal, connector, twin):
    client = next(i for i, r in twin.records["contacts"].items() if r.links.get("orders"))
    orders = list(twin.records["orders"])
    book = frozenset([client])
    twin.most_linked = 2  # so that the rest of a long list is searched
    started = Hurried().now()
    since = {"since": "2026-01-01T00:00:00+00:00"}
    streams = [
        (connector.ranking(), None),
        (connector.clients([client, "987654321"]), None),  # one of them gone: 207
        (connector.histories([client, "987654321"]), None),
        (connector.client_changes(book, started), since),
        (connector.changes(book, started), since),
        (connector.orders([*orders, "987654321"]), None),
        (connector.sales(orders), None),
    ]
    for stream, cursor in streams:
        assert [r for page in stream.pages(cursor) for r in page.records], stream.name
    assert all(check.ok for check in connector.check())
    twin.most_linked = 500


@pytest.mark.parametrize("key", ["concierge_key", ""])
@pytest.mark.parametrize("kind", list(REACH))
def test_every_request_that_writes_keeps_the_contract(portal, twin, kind, key):
    client = next(iter(twin.records["contacts"]))
    writer = open_writer(config(portal[1], key_property=key), Hurried(), lambda: False, ONCE)
    standing = twin.records["contacts"][client].properties.get("favourite_things", "")
    likes = {"concierge.likes": {"base": standing, "value": f"x{key}"}}
    payload = {
        DeliveryKind.TAGS: {"add": ["Paris" if key else "prefers-tea"], "remove": []},
        DeliveryKind.FIELDS: {"fields": likes},
    }.get(kind) or PAYLOADS[kind]
    delivery = Delivery(derived_key("test", kind, f"key {key}"), kind, client, payload)
    before = len(twin.writes)
    told = writer.push(delivery)
    assert told.remote_id
    assert len(twin.writes) == before + 1
    if kind in LOGGED:
        assert writer.find(delivery) == told
    writer.close()


def test_the_judge_refuses_what_breaks_the_contract(portal, connector, monkeypatch, twin):
    """Else all of the above would say nothing."""
    _, url = portal
    answer = requests.post(
        f"{url}/crm/v3/objects/contacts/search",
        json={"limit": "many"},
        headers={"Authorization": f"Bearer {TOKEN}"},
        timeout=10,
    )
    assert answer.status_code == 422
    question = hubspot_api.Question("contacts", (), limit=1)
    with pytest.raises(RejectedError):
        connector.inner._api.search(replace(question, properties=(7,)))
    monkeypatch.setattr(Twin, "search", lambda *_: {"results": [], "total": "many"})
    with pytest.raises((RetryLaterError, RejectedError)) as caught:
        connector.inner._api.search(question)
    assert isinstance(caught.value, ConciergeError)
    monkeypatch.undo()
    assert connector.inner._api.search(question)[0] == len(twin.records["contacts"])


def test_upsert_takes_no_associations(files):
    """Why entries are created, and kept from being made twice in another way."""
    spec = json.loads((contracts("hubspot") / "calls-v3.json").read_text("utf-8"))
    schemas = spec["components"]["schemas"]
    assert "associations" not in schemas["SimplePublicObjectBatchInputUpsert"]["properties"]
    assert "associations" in schemas["SimplePublicObjectInputForCreate"]["properties"]
