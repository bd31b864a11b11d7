"""Answers that overtake each other, records that could be read after all, words not ours."""

from dataclasses import replace
from datetime import timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.outbox import DeliveryKind
from concierge.domain.remote import SkippedRecord
from concierge.services import details
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import outbox
from tests.fakes import records as r
from tests.fakes.house import fill

CHANNEL = "concierge.preferred_channel"


def order(workplace):
    with workplace.read() as unit:
        ids = unit.incoming.order_ids(1, ["o1"])
        (found,) = unit.sales.sales(list(ids.values()))
    return found.financial


def test_an_older_order_does_not_overwrite_a_newer_one(workplace):
    fill(workplace)
    ingest = StoreIngest(workplace)
    paid = r.order(1, updated_at=r.NOW - timedelta(hours=3))
    back = replace(paid, updated_at=r.NOW, financial=r.FinancialStatus.REFUNDED)
    ingest.apply(1, "changes", [back], None)
    ingest.apply(1, "history", [paid], None)
    assert order(workplace) is r.FinancialStatus.REFUNDED
    again = replace(back, financial=r.FinancialStatus.PARTIALLY_REFUNDED)
    ingest.apply(1, "orders", [again], None)  # of the same moment: some platforms move no date
    assert order(workplace) is r.FinancialStatus.PARTIALLY_REFUNDED
    ingest.apply(1, "orders", [replace(back, updated_at=r.NOW), paid], None)
    assert order(workplace) is r.FinancialStatus.REFUNDED


def test_an_older_client_does_not_overwrite_a_newer_one(workplace):
    (client,) = fill(workplace)
    ingest = StoreIngest(workplace)
    ingest.apply(1, "clients", [r.client(note="newer", updated_at=r.NOW)], None)
    with workplace.write() as unit:
        unit.incoming.ask_again(1, "c1")
    ingest.apply(1, "clients", [r.client(note="older", updated_at=r.NOW - timedelta(1))], None)
    assert details.client_details(workplace, client).fields["note"] == "newer"
    assert list(ingest.unread(1)) == ["c1"]  # it was asked for and has not come yet


def test_a_date_still_to_come_holds_nothing_up(workplace):
    (client,) = fill(workplace)
    ingest = StoreIngest(workplace)
    ingest.apply(1, "clients", [r.client(updated_at=r.NOW + timedelta(days=9_000))], None)
    ingest.apply(1, "clients", [r.client(note="mended", updated_at=r.NOW)], None)
    assert details.client_details(workplace, client).fields["note"] == "mended"


def skips(workplace):
    with workplace.read() as unit:
        return {(row.stream, row.remote_id) for row in unit.skips.of(1, 50)}


def test_what_could_be_read_after_all_is_no_trouble_any_more(workplace):
    fill(workplace)
    ingest = StoreIngest(workplace)
    for stream, gone in (("clients", "c1"), ("clients", "c9"), ("history", "o1"), ("sales", "c1")):
        ingest.apply(1, stream, [], None, [SkippedRecord(gone, "order without a currency")])
    ingest.apply(1, "client_changes", [r.client()], None)
    ingest.apply(1, "changes", [r.order(1)], None)
    assert skips(workplace) == {("clients", "c9"), ("sales", "c1")}


# --- a channel the CRM spells in its own way --------------------------------------------------


def phone(**more):
    return r.client(attributes={CHANNEL: "Phone"}, **more)


@pytest.fixture
def client(workplace):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    return fill(workplace, [phone()])[0]


def shown(workplace, client):
    return details.client_details(workplace, client).fields[CHANNEL]


def test_its_words_stand_and_are_what_an_edit_starts_from(workplace, client):
    assert shown(workplace, client) == "Phone"
    assert not details.edit_details(workplace, client, {CHANNEL: "Phone"}, [])
    details.edit_details(workplace, client, {CHANNEL: "call"}, [])
    (row,) = outbox(workplace).waiting
    assert row.payload["fields"] == {CHANNEL: {"base": "Phone", "value": "call"}}
    StoreIngest(workplace).apply(1, "clients", [phone()], None)
    assert details.conflicts(workplace) == ()
    assert shown(workplace, client) == "call"


@pytest.mark.parametrize("choice", ["Phone", "call"])
def test_a_conflict_with_its_words_ends_when_it_is_decided(workplace, client, choice):
    StoreIngest(workplace).apply(1, "clients", [r.client(attributes={})], None)
    details.edit_details(workplace, client, {CHANNEL: "call"}, [])
    StoreIngest(workplace).apply(1, "clients", [phone()], None)
    (found,) = details.conflicts(workplace)
    assert (found.ours, found.theirs) == ("call", "Phone")
    details.resolve_conflict(workplace, found.id, choice)
    for _ in range(2):
        StoreIngest(workplace).apply(1, "clients", [phone()], None)
    assert details.conflicts(workplace) == ()
    assert shown(workplace, client) == choice
    with pytest.raises(UserError, match="Choose one"):
        details.edit_details(workplace, client, {CHANNEL: "pigeon"}, [])


def test_a_record_that_several_streams_came_upon_is_told_once(workplace):
    one = SkippedRecord("clients.csv:7", "row without an e-mail")
    with workplace.write() as unit:
        for stream in ("ranking", "clients", "changes"):
            unit.skips.add(1, stream, [one])
        unit.commit()
    with workplace.read() as unit:
        assert unit.skips.count(1) == 1
        assert [row.remote_id for row in unit.skips.of(1, 50)] == ["clients.csv:7"]
