"""Clients that changed, read while the index that is searched has fallen behind."""

from __future__ import annotations

import pytest

from concierge.domain.outbox import Delivery, DeliveryKind, derived_key
from sync.connectors.hubspot import walk
from sync.connectors.hubspot.api import READ
from sync.connectors.hubspot.pull import connect
from sync.engine import AccountSync
from tests.fakes.ingest import MemoryIngest
from tests.servers.hubspot_twin import Twin

SINCE = {"since": "2026-03-01T00:00:00+00:00"}
LIKES = {"field.likes": "favourite_things"}


def changes(portal, book, cursor=SINCE):
    """Pages of clients of that book who changed, and what else did."""
    stream = portal.connector(**LIKES).client_changes(frozenset(book), portal.time.now())
    return list(stream.pages(cursor))


def edit(client, base, value):
    payload = {"fields": {"concierge.likes": {"base": base, "value": value}}}
    kind = DeliveryKind.FIELDS
    return Delivery(derived_key("t", kind, value), kind, client, payload)


def test_what_was_just_told_is_not_taken_back_by_a_search_that_is_behind(portal):
    client = portal.twin.add("contacts", favourite_things="tea")
    portal.twin.fall_behind()
    portal.writer(**LIKES).push(edit(client, "tea", "peonies"))
    (page,) = changes(portal, [client])
    assert [c.attributes["concierge.likes"] for c in page.records] == ["peonies"]
    portal.twin.catch_up()
    assert changes(portal, [client])[0].records == page.records


def test_a_whole_update_keeps_what_was_just_told(portal):
    client = portal.people("9")[0]
    portal.twin.change("contacts", client, favourite_things="tea")
    ingest = MemoryIngest()
    _update(portal, ingest)
    assert ingest.clients[client].attributes["concierge.likes"] == "tea"
    ingest.cursors["client_changes"] = '{"since": "2026-03-01T00:00:00+00:00"}'
    portal.twin.fall_behind()
    portal.writer(**LIKES).push(edit(client, "tea", "peonies"))
    _update(portal, ingest)
    assert ingest.clients[client].attributes["concierge.likes"] == "peonies"


def _update(portal, ingest):
    def made(config, waiter, cancelled):
        return connect(config, waiter, cancelled)

    return AccountSync(portal.config(**LIKES), ingest, waiter=portal.time, connect=made).pull(
        lambda _: None, lambda: False
    )


def test_who_lost_the_tag_or_gained_spend_since_contends_as_she_is(portal):
    tagged, buyer = portal.people("1", "2")
    portal.twin.change("contacts", tagged, concierge_tags="VIP")
    portal.twin.fall_behind()
    portal.twin.change("contacts", tagged, concierge_tags="")
    portal.twin.change("contacts", buyer, total_revenue="70")
    (page,) = changes(portal, [])
    assert not page.records
    told = {c.remote_id: (c.vip_tag, c.net_spend.minor) for c in page.contenders}
    assert told == {tagged: (False, 100), buyer: (False, 7_000)}


def test_the_cursor_goes_only_as_far_as_the_search_has_come(portal, monkeypatch):
    """Changes that are not in it yet lie between the two: they must be found by the next one."""
    monkeypatch.setattr(walk, "SEARCHED", 3)
    monkeypatch.setattr(walk.Question.__init__, "__defaults__", ((), walk.ID, 3))
    people = portal.people(*"12345")
    portal.twin.fall_behind()
    stood = [portal.twin.records["contacts"][one].updated for one in people]
    for one in people:
        portal.twin.change("contacts", one, favourite_things="peonies")
    first, *_, last = changes(portal, people)
    assert [c.remote_id for c in first.records] == people[:2]
    assert first.cursor == {"since": stood[1].isoformat()}
    assert {c.attributes["concierge.likes"] for c in first.records} == {"peonies"}
    assert last.cursor == {"since": portal.time.now().isoformat()}


def test_a_bad_row_a_bad_record_and_one_that_is_gone_never_stop_a_page(portal, monkeypatch):
    good, bad, gone, stranger = portal.people("1", "2", "3", "4")
    portal.twin.fall_behind()
    portal.twin.change("contacts", bad, total_revenue="much")
    portal.twin.change("contacts", stranger, total_revenue="more")
    portal.twin.remove("contacts", gone)
    search = Twin.search

    def spoilt(self, kind, asked):
        answer = search(self, kind, asked)
        return {**answer, "results": [None, {"id": "x"}, *answer["results"], {"properties": {}}]}

    monkeypatch.setattr(Twin, "search", spoilt)
    (page,) = changes(portal, [good, bad, gone])
    assert [c.remote_id for c in page.records] == [good]
    assert not page.contenders
    assert {(s.remote_id, s.reason) for s in page.skipped} == {
        ("", "client with a value that cannot be read"),
        ("x", "client with an id that is none"),
        ("", "client without id"),
        (gone, "client no longer in HubSpot"),
        (bad, "client with an amount that is no number"),
        (stranger, "contender with an amount that is no number"),
    }
    assert page.cursor == {"since": portal.time.now().isoformat()}


@pytest.mark.parametrize("count", [READ, READ + 1])
def test_a_page_of_more_than_a_batch_comes_whole_and_once(portal, count):
    people = portal.people(*["1"] * count)
    (page,) = changes(portal, people)
    assert sorted(c.remote_id for c in page.records) == people
