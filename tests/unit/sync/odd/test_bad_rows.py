"""One record that cannot be read never stops its page, and no cursor runs ahead of its shop."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from concierge.domain.remote import SkippedRecord
from sync.mapping import mapped, skip
from tests.unit.sync.conftest import FakeTime
from tests.unit.sync.odd.kinds import (
    EVERY,
    HUBSPOT,
    NOW,
    READ,
    SHOPIFY,
    VENDURE,
    shop,
)

SPENT = {"amount": "9.00", "currencyCode": "EUR"}
AT = "2026-03-01T10:00:00Z"
GOOD = {"id": "gid://shopify/Customer/9", "tags": ["VIP"], "amountSpent": SPENT, "updatedAt": AT}
BAD = [
    None,
    7,
    "x",
    {"id": "b", "updatedAt": "soon"},
    {"id": "b"},
    {"id": "\ud800", "updatedAt": AT},
]


def test_a_changed_order_that_cannot_be_read_leaves_the_others(far, reader):
    good = {"id": "o", "updatedAt": AT, "customer": GOOD}
    odd = [{"id": "b", "updatedAt": AT, "customer": customer} for customer in ([], "x", 5)]
    far.body = shop(orders=[*BAD, *odd, good])
    (page,) = list(reader(SHOPIFY).changes(frozenset(), NOW).pages(None))
    assert [one.remote_id for one in page.contenders] == [GOOD["id"]]
    assert len(page.skipped) == len(BAD) + len(odd)


def test_a_changed_client_who_cannot_be_read_leaves_the_others(far, reader):
    far.body = shop(customers=[*BAD, GOOD])
    long_ago = {"since": "2026-02-01T00:00:00+00:00"}
    (page,) = list(reader(SHOPIFY).client_changes(frozenset(), NOW).pages(long_ago))
    assert [(one.remote_id, one.vip_tag) for one in page.contenders] == [(GOOD["id"], True)]
    assert len(page.skipped) == len(BAD)


@pytest.mark.parametrize("identifier", ["\ud800", "a\0b", 7, True, None, ["a"], "x" * 500])
def test_an_id_that_no_store_keeps_stops_no_page(identifier):
    found = mapped("client", lambda payload: payload["missing"], {"id": identifier})
    assert isinstance(found, SkippedRecord)
    assert "\0" not in found.remote_id and len(found.remote_id) <= 96
    assert found.remote_id.encode() is not None
    assert skip("\ud800", "row \0").reason == "row \ufffd"


# --- the same for the others -----------------------------------------------------------------

LONG_AGO = {"since": "2026-02-01T00:00:00+00:00"}
SPENDER = {
    "id": "9",
    "updatedAt": AT,
    "customFields": {"conciergeTags": ["VIP"]},
    "orders": {"totalItems": 0, "items": []},
}
BAD_ROWS = [None, 7, "x", {"id": "b"}, {"id": "c", "updatedAt": "soon", "orders": []}]


def vendure(lists):
    def body(asked):
        query = asked["query"]
        if "serverConfig" in query:
            return {"data": READ["vendure"]}
        rows = next((rows for word, rows in lists.items() if word in query), [])
        kind = "orders" if "query Changes" in query else "customers"
        return {"data": {kind: {"totalItems": len(rows), "items": rows}}}

    return body


def test_a_changed_vendure_client_who_cannot_be_read_leaves_the_others(far, reader):
    far.body = vendure({"ClientChanges": [*BAD_ROWS, SPENDER]})
    pages = list(reader(VENDURE).client_changes(frozenset(), NOW).pages(LONG_AGO))
    assert [one.remote_id for page in pages for one in page.contenders] == ["9"]
    assert sum(len(page.skipped) for page in pages) == len(BAD_ROWS)


def test_a_changed_vendure_order_that_cannot_be_read_leaves_the_others(far, reader):
    good = {"id": "o", "updatedAt": AT, "customer": {"id": "9"}}
    odd = [{"id": f"b{n}", "updatedAt": AT, "customer": c} for n, c in enumerate(("x", [1], 5))]
    far.body = vendure({"query Changes": [*BAD_ROWS, *odd, good], "Spenders": [SPENDER]})
    pages = list(reader(VENDURE).changes(frozenset(), NOW).pages(LONG_AGO))
    assert [one.remote_id for page in pages for one in page.contenders] == ["9"]
    assert sum(len(page.skipped) for page in pages) == len(BAD_ROWS) + len(odd)


def test_a_vendure_history_that_cannot_be_read_is_not_called_read(far, reader):
    bad = {"id": "b", "orders": {"items": [], "totalItems": "x"}}
    far.body = vendure({"Histor": [bad, SPENDER]})
    pages = list(reader(VENDURE).histories(["b", "9"]).pages(None))
    assert [one for page in pages for one in page.finished] == ["9"]
    assert [one.remote_id for page in pages for one in page.skipped] == ["b"]


def test_a_changed_hubspot_order_that_cannot_be_read_leaves_the_others(far, reader):
    rows = [None, 7, "x", {"properties": {}}, {"id": "o", "properties": {}}]

    def body(asked):
        return {"total": len(rows), "results": rows} if asked else {"id": "o", "properties": {}}

    far.body = body
    pages = list(reader(HUBSPOT).changes(frozenset(), NOW).pages(LONG_AGO))
    assert len([one for page in pages for one in page.skipped]) >= 4


def dated(far, hours):
    """A far side whose clock is that far from ours."""
    far.headers = {}
    told = format_datetime(FakeTime().now() + timedelta(hours=hours), usegmt=True)
    far.RequestHandlerClass = type(
        "Dated", (far.RequestHandlerClass,), {"date_time_string": lambda self: told}
    )


@EVERY
@pytest.mark.parametrize("name", ["changes", "client_changes"])
@pytest.mark.parametrize("cursor", [None, LONG_AGO])
def test_no_cursor_lies_in_the_far_sides_future(far, reader, kind, name, cursor):
    dated(far, -20)
    far.body = {
        SHOPIFY[2]: shop(orders=[], customers=[]),
        VENDURE[2]: vendure({}),
        HUBSPOT[2]: {"total": 0, "results": []},
    }[kind[2]]
    stream = getattr(reader(kind), name)(frozenset(), FakeTime().now())
    (page,) = [page for page in stream.pages(cursor)]
    there = FakeTime().now() - timedelta(hours=20)
    assert there - timedelta(seconds=2) < datetime.fromisoformat(page.cursor["since"]) <= there
