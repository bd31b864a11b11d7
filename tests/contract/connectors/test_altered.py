"""Answers that are not as they were agreed: more in them than we know, one bad record, an error
where a result should be."""

from __future__ import annotations

import json
from typing import Any

import pytest

from concierge.domain.errors import ConciergeError, RejectedError, RetryLaterError
from concierge.domain.outbox import DeliveryKind, Reach
from tests.contract.connectors.sides import HASTY
from tests.fakes.ingest import MemoryIngest

every = pytest.mark.parametrize("side", ["shopify", "vendure", "hubspot"], indirect=True)
every_one = pytest.mark.parametrize(
    "side", ["shopify", "vendure", "hubspot", "loop", "easypost", "aircall"], indirect=True
)
every_follower = pytest.mark.parametrize("side", ["loop", "easypost", "aircall"], indirect=True)
TIMES = ("createdAt", "updatedAt", "orderPlacedAt")
LISTS = ("returns", "trackers", "calls")
PRIVATE = "Ada Lovelace of 1 Sample Lane, ada@example.com"


def altered(change):
    """A rewrite of bodies that changes the JSON in them."""
    return lambda body: json.dumps(change(json.loads(body))).encode() if body else body


def grown(value: Any) -> Any:
    """The same with fields nobody asked for, as a newer version might send."""
    if isinstance(value, dict):
        # What stands in custom fields was asked for by name.
        more = {k: v if k == "customFields" else grown(v) for k, v in value.items()}
        return more | {"somethingNew": {"deep": [1, None, "x"]}}
    return [grown(inner) for inner in value] if isinstance(value, list) else value


def spoilt(value: Any, remote_id: str) -> Any:
    """The same with unreadable times in the record of that id."""
    if isinstance(value, list):
        return [spoilt(inner, remote_id) for inner in value]
    if not isinstance(value, dict):
        return value
    if value.get("id") == remote_id:
        value = {**value, **{name: PRIVATE for name in TIMES if name in value}}
    return {name: spoilt(inner, remote_id) for name, inner in value.items()}


def taken(connector, stream):
    pages = list(stream.pages(None))
    records = [record for page in pages for record in page.records]
    return records, [one for page in pages for one in page.skipped]


@every_one
def test_unknown_fields_change_nothing(side, book):
    side.proxy.rewrite = altered(grown)
    assert side.read(MemoryIngest())[1] == book[0]


@every
@pytest.mark.parametrize("name", ["clients", "histories"])
def test_a_bad_record_never_stops_a_page(side, book, name):
    ranked = book[0][0]
    connector = side.connector()
    good, none = taken(connector, getattr(connector, name)(ranked))
    assert not none
    bad = good[0].remote_id
    side.proxy.rewrite = altered(lambda answer: spoilt(answer, bad))
    left, skipped = taken(connector, getattr(connector, name)(ranked))
    connector.close()
    assert left == [one for one in good if one.remote_id != bad]
    assert [one.remote_id for one in skipped] == [bad]
    assert not any(word in skipped[0].reason for word in PRIVATE.split(" ") if len(word) > 2)


ODD = {
    "a list": [],
    "nothing": {},
    "a null": {"data": None, "results": None},
    "a word": {"data": PRIVATE, "results": PRIVATE, "total": PRIVATE},
    "null records": {"data": {}, "results": [None, 7, PRIVATE], "total": 3},
    "odd parts": {
        "id": "1",
        "associations": PRIVATE,
        "properties": PRIVATE,
        "results": [{"id": "1", "associations": PRIVATE, "properties": PRIVATE}],
        "total": 1,
    },
    "an error": {"errors": [{"message": PRIVATE}], "status": "error", "message": PRIVATE},
    "an odd error": {"errors": PRIVATE, "status": "error"},
    "a coded error": {
        "errors": [{"message": PRIVATE, "extensions": {"code": "BAD_USER_INPUT"}}],
        "category": "VALIDATION_ERROR",
        "message": PRIVATE,
    },
    "an inner error": {
        "errors": [{"message": PRIVATE, "extensions": {"code": "INTERNAL_SERVER_ERROR"}}],
        "category": "INTERNAL_ERROR",
    },
}


@every
@pytest.mark.parametrize("odd", [name for name in ODD if name != "odd parts"])
def test_an_error_inside_a_200_ends_in_a_sentence(side, odd, refused):
    side.proxy.rewrite = lambda _: json.dumps(ODD[odd]).encode()
    with pytest.raises((RejectedError, RetryLaterError, ConciergeError)) as caught:
        side.read(MemoryIngest(), HASTY)
    refused(caught.value)


@every
@pytest.mark.parametrize("odd", ODD)
def test_an_error_inside_a_200_midway_leaves_what_was_read(side, odd, refused, book):
    """After the ranking, so that every other stream meets it too."""
    ingest = MemoryIngest()
    connector = side.connector()
    ranked = book[0][0]
    orders = sorted(book[0][2])
    side.proxy.rewrite = lambda _: json.dumps(ODD[odd]).encode()
    started = side.time.now()
    for stream in (
        connector.clients(ranked),
        connector.histories(ranked),
        connector.orders(orders),
        connector.sales(orders),
        connector.changes(frozenset(ranked), started),
        connector.client_changes(frozenset(ranked), started),
    ):
        try:
            pages = list(stream.pages(None))
        except ConciergeError as exc:
            refused(exc)
        else:
            assert not any(page.records for page in pages)
    connector.close()
    assert ingest.writes == 0


@every
@pytest.mark.parametrize("odd", ODD)
def test_a_writer_says_in_words_what_it_could_not_read(side, odd, refused):
    writer = side.writer()
    delivery = side.delivery(DeliveryKind.NOTE, f"odd {odd}")
    side.proxy.rewrite = lambda _: json.dumps(ODD[odd]).encode()
    looks = writer.reach[DeliveryKind.NOTE] is Reach.LOOK
    for ask in (writer.push, writer.find) if looks else (writer.push,):
        try:
            ask(delivery)
        except ConciergeError as exc:
            refused(exc)
    writer.close()


@every_follower
@pytest.mark.parametrize("odd", ODD)
def test_a_follower_says_in_words_what_it_could_not_read(side, odd, refused):
    ingest = MemoryIngest()
    side.proxy.rewrite = lambda _: json.dumps(ODD[odd]).encode()
    try:
        side.read(ingest)
    except ConciergeError as exc:
        refused(exc)
    assert ingest.told == {}
    checks = side.connector(HASTY).check()
    assert all(check.words.endswith(".") for check in checks)


@every_follower
def test_a_bad_record_of_a_follower_never_stops_its_page(side, book):
    content, _ = book
    spoiled = sorted(content)[3]

    def change(told):
        for one in [record for name in LISTS for record in told.get(name, ())]:
            if str(one["id"]) == spoiled:
                one["started_at" if "started_at" in one else "updated_at"] = PRIVATE
        return told

    side.proxy.rewrite = altered(change)
    report, found = side.read(MemoryIngest())
    assert found == {key: one for key, one in content.items() if key != spoiled}
    assert len(report.skipped) == 1
    assert PRIVATE not in report.skipped[0].reason
