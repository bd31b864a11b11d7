"""The ranking of a portal: ties, plateaus wider than a page, more than a search gives, resuming."""

from __future__ import annotations

import pytest

from concierge.domain.errors import RejectedError
from sync.connectors.hubspot import walk
from sync.connectors.hubspot.api import Question
from sync.connectors.hubspot.walk import Order, Spot, Walk

SPEND = Order("total_revenue", is_falling=True)


@pytest.fixture
def small_pages(monkeypatch):
    """Three records a page, so that few of them make many pages."""
    monkeypatch.setattr(walk, "SEARCHED", 3)
    monkeypatch.setattr(Question.__init__, "__defaults__", ((), walk.ID, 3))


def ids(pages):
    return [row["id"] for rows, _ in pages for row in rows]


def expected(portal, people):
    """By spend, then by age."""
    records = portal.twin.records["contacts"]
    spent = [i for i in people if records[i].properties.get("total_revenue")]
    return sorted(spent, key=lambda i: (-float(records[i].properties["total_revenue"]), int(i)))


@pytest.mark.parametrize(
    "spent",
    [
        (),
        ("5",),
        ("5", "4", "3"),
        ("5", "4", "3", "2"),
        ("5", "5", "5", "5", "5", "5", "5"),
        ("9", "5", "5", "5", "5", "5", "2", "2", "2", "2", "1"),
        ("1", "2", "3", "4", "5", "6", "7", "7", "7", "7", "8", "9"),
        ("10.5", "9.25", "1000000.1", "9.25", "-3", "0", "0", "0", "0"),
        ("3", "3", "3", "2", "2", "2", "1", "1", "1"),
    ],
)
def test_every_contact_comes_once_by_spend_then_by_age(portal, small_pages, spent):
    people = portal.people(*spent)
    api = portal.connector().inner._api
    wanted = expected(portal, people)
    pages = list(Walk(api, "contacts", SPEND, ()).pages())
    assert ids(pages) == wanted
    for number, (_, there) in enumerate(pages[:-1]):
        assert there is not None
        resumed = Walk(api, "contacts", SPEND, ()).pages(Spot.resumed(there.saved()))
        assert ids(pages[: number + 1]) + ids(resumed) == wanted


def test_a_portal_that_does_not_go_on_is_left(portal, small_pages, monkeypatch):
    portal.people(*"98765432")
    api = portal.connector().inner._api
    monkeypatch.setattr(type(SPEND), "beyond", lambda *_: walk.Filter("total_revenue", "GT", "0"))
    with pytest.raises(RejectedError, match="same page twice"):
        list(Walk(api, "contacts", SPEND, ()).pages())


def test_contacts_who_spent_nothing_come_last_and_the_tag_always_comes(portal):
    rich, poor, unknown = portal.people("50", "0", "")
    portal.twin.change("contacts", unknown, concierge_tags="vip")
    portal.people(*[""] * 200)
    connector = portal.connector()
    members = [m for page in connector.ranking().pages(None) for m in page.records]
    assert connector.customers_total == 203
    assert [(m.remote_id, m.position) for m in members] == [
        (rich, 1),
        (poor, 2),
        (unknown, 3),
        (unknown, None),
    ]
    assert [m.vip_tag for m in members] == [False, False, False, True]


def test_a_broken_ranking_goes_on_where_it_stood_within_the_hour(portal, small_pages):
    portal.people(*[str(1000 - n) for n in range(6)], *[""] * 800)
    pages = list(portal.connector().ranking().pages(None))
    whole = [m for page in pages for m in page.records]
    assert len(whole) == 10
    for number, page in enumerate(pages):
        if page.cursor is None:
            continue
        rest = portal.connector().ranking().pages(page.cursor)
        before = [m for one in pages[: number + 1] for m in one.records]
        assert before + [m for one in rest for m in one.records] == whole
    portal.time.seconds += 3_601
    again = portal.connector().ranking().pages(pages[0].cursor)
    assert [m for one in again for m in one.records] == whole


def test_changes_that_share_an_instant_all_come(portal, small_pages):
    twin = portal.twin
    people = portal.people(*"1234567890")
    for one in people:
        twin.records["contacts"][one].updated = twin.records["contacts"][people[0]].updated
        twin._set("contacts", twin.records["contacts"][one], {})
    since = {"since": "2026-03-01T00:00:00+00:00"}
    started = portal.time.now()
    stream = portal.connector().client_changes(frozenset(people), started)
    pages = list(stream.pages(since))
    assert sorted(r.remote_id for p in pages for r in p.records) == sorted(people)
    assert pages[-1].cursor == {"since": started.isoformat()}
    assert all(p.cursor["since"] <= pages[-1].cursor["since"] for p in pages)
