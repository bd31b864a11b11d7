"""Everything done for a client is put in the outbox with the change itself, or not at all."""

import pytest

from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services import details
from concierge.services.accounts import list_accounts
from concierge.services.gesture_steps import approve_gesture, order_gesture, send_gesture
from concierge.services.ingest import StoreIngest
from concierge.services.notes import write_note
from concierge.services.outbox import outbox
from tests.fakes import records as r
from tests.fakes.contacts import call, plan
from tests.fakes.house import fill, person

ALL = list(DeliveryKind)


def takes(workplace, kinds):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in kinds])


@pytest.fixture
def client(workplace):
    takes(workplace, ALL)
    return fill(workplace)[0]


def waiting(workplace):
    return [(row.kind, dict(row.payload)) for row in outbox(workplace).waiting]


def test_a_call_and_a_note_are_told_in_their_order(workplace, client):
    call(workplace, client, r.NOW, notes="She loved the scarf.")
    write_note(workplace, client, "  Prefers the back entrance. ")
    (kind, told), (second, noted) = waiting(workplace)
    assert (kind, second) == (DeliveryKind.CALL, DeliveryKind.NOTE)
    assert (told["text"], told["by"], told["outcome"]) == (
        "She loved the scarf.",
        workplace.me.name,
        "connected",
    )
    assert noted["text"] == "Prefers the back entrance."
    rows = outbox(workplace).waiting
    assert [row.is_behind for row in rows] == [False, True]
    assert all(row.state is DeliveryState.WAITING for row in rows)


def test_a_note_is_no_contact(workplace, client):
    with workplace.read() as unit:
        before = unit.clients.one(client).last_contact_at
    workplace.clock.advance(days=2)
    write_note(workplace, client, "She moves house in spring.")
    with workplace.read() as unit:
        assert unit.clients.one(client).last_contact_at == before
    with pytest.raises(UserError, match="no words"):
        write_note(workplace, client, "  ")


def test_a_gesture_is_told_when_it_leaves_and_not_what_the_card_says(workplace, client):
    planned = plan(workplace, client)
    manager = person(workplace, "Margaux Vidal")
    approve_gesture(manager, planned)
    order_gesture(workplace, planned)
    assert waiting(workplace) == []
    send_gesture(workplace, planned)
    ((kind, told),) = waiting(workplace)
    assert (kind, told["gesture"]) == (DeliveryKind.GESTURE, GestureKind.NOTE.value)
    assert "card" not in str(told).casefold()


def test_a_crm_that_takes_nothing_is_told_nothing(workplace, client):
    takes(workplace, ())
    call(workplace, client, r.NOW)
    assert waiting(workplace) == []


def test_what_is_rolled_back_is_not_told(workplace, client):
    with pytest.raises(UserError):
        call(workplace, client, r.NOW, notes="x" * 20_001)
    assert waiting(workplace) == []


# --- her record ---------------------------------------------------------------------------


def edit(workplace, client, tags=None, **fields):
    known = details.client_details(workplace, client)
    tags = known.tags if tags is None else tags
    named = {name if name == "note" else f"concierge.{name}": text for name, text in fields.items()}
    return details.edit_details(workplace, client, named, tags)


def read_again(workplace, **changes):
    StoreIngest(workplace).apply(1, "clients", [r.client(**changes)], None)


def known(workplace, client):
    return details.client_details(workplace, client)


def test_an_edit_stands_at_once_and_is_told_with_what_stood_there(workplace, client):
    before = known(workplace, client)
    assert edit(workplace, client, likes="Peonies", tags=[*before.tags, "Friend of the house"])
    (kind, told), (tags, changed) = waiting(workplace)
    assert (kind, tags) == (DeliveryKind.FIELDS, DeliveryKind.TAGS)
    base = before.fields["concierge.likes"]
    assert told["fields"] == {"concierge.likes": {"base": base, "value": "Peonies"}}
    assert changed == {"add": ["Friend of the house"], "remove": []}
    after = known(workplace, client)
    assert after.fields["concierge.likes"] == "Peonies"
    assert after.unconfirmed == {"concierge.likes"}
    assert not edit(workplace, client, likes="Peonies")


def test_what_was_edited_here_stands_until_the_crm_says_the_same(workplace, client):
    edit(workplace, client, likes="Peonies", tags=["Friend of the house"])
    read_again(workplace)
    assert known(workplace, client).fields["concierge.likes"] == "Peonies"
    assert "Friend of the house" in known(workplace, client).tags
    read_again(workplace, attributes={**r.client().attributes, "concierge.likes": "Peonies"})
    assert known(workplace, client).unconfirmed == frozenset()
    assert details.conflicts(workplace) == ()


def test_both_changed_the_crm_stands_and_ours_waits_for_a_person(workplace, client):
    edit(workplace, client, likes="Peonies")
    theirs = {**r.client().attributes, "concierge.likes": "White roses"}
    read_again(workplace, attributes=theirs)
    assert known(workplace, client).fields["concierge.likes"] == "White roses"
    (found,) = details.conflicts(workplace, client)
    assert (found.field, found.ours, found.theirs) == (
        "concierge.likes",
        "Peonies",
        "White roses",
    )
    assert found.staff_name == workplace.me.name
    read_again(workplace, attributes=theirs)
    assert len(details.conflicts(workplace)) == 1


@pytest.mark.parametrize("choice", ["Peonies", "White roses", "Peonies and white roses"])
def test_a_person_chooses_and_only_what_differs_is_told(workplace, client, choice):
    edit(workplace, client, likes="Peonies")
    theirs = {**r.client().attributes, "concierge.likes": "White roses"}
    read_again(workplace, attributes=theirs)
    before = len(waiting(workplace))
    (found,) = details.conflicts(workplace, client)
    details.resolve_conflict(workplace, found.id, choice)
    assert details.conflicts(workplace) == ()
    assert known(workplace, client).fields["concierge.likes"] == choice
    told = waiting(workplace)[before:]
    assert len(told) == (choice != "White roses")
    read_again(workplace, attributes=theirs)
    assert known(workplace, client).fields["concierge.likes"] == choice
    with pytest.raises(UserError, match="decided already"):
        details.resolve_conflict(workplace, found.id, choice)


def test_where_the_crm_takes_no_fields_they_stay_here(workplace, client):
    takes(workplace, [DeliveryKind.CALL])
    edit(workplace, client, never_say="Her first marriage")
    assert waiting(workplace) == []
    read_again(workplace)
    assert known(workplace, client).fields["concierge.never_say"] == "Her first marriage"
    assert known(workplace, client).stays_here


@pytest.mark.parametrize(
    ("fields", "tags", "named"),
    [
        ({"likes": "x" * 501}, (), "concierge.likes"),
        ({"preferred_channel": "pigeon"}, (), "concierge.preferred_channel"),
        ({"income": "high"}, (), "concierge.income"),
        ({}, ["one, two"], "tags"),
    ],
)
def test_what_cannot_stand_there_is_refused_by_name(workplace, client, fields, tags, named):
    with pytest.raises(UserError) as caught:
        edit(workplace, client, tags=tags, **fields)
    assert caught.value.field == named
    assert waiting(workplace) == []


def test_a_pinned_client_stays_whatever_she_spends(workplace, client):
    details.pin(workplace, client, pinned=True)
    ingest = StoreIngest(workplace)
    others = [r.RemoteMember(f"other/{n}", n, r.client().net_spend) for n in (1, 2)]
    ingest.apply(1, "ranking", others, None)
    ingest.settle(1, 100)
    assert r.client().remote_id in ingest.book(1)
    details.pin(workplace, client, pinned=False)
    ingest.apply(1, "ranking", others, None)
    ingest.settle(1, 100)
    assert r.client().remote_id not in ingest.book(1)
    assert list_accounts(workplace)[0].customers_total == 100
