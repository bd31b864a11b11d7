"""From the outbox into the pretend shop: every kind, every misfortune, nothing twice."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.outbox import PATIENCE, DeliveryKind, DeliveryState, Reach
from concierge.services import details
from concierge.services.accounts import list_accounts
from concierge.services.ingest import StoreIngest
from concierge.services.notes import write_note
from concierge.services.outbox import StoreOutbox, discard, it_arrived, outbox, send_now
from concierge.services.telling import tell
from concierge.services.turns import Turn
from concierge.services.updates import tell_due
from sync.connectors.shopify.push import LOG, open_writer
from sync.http import Policy
from sync.outbox import AccountPush
from sync.registry import writes
from sync.sandbox import shapes
from tests.fakes.contacts import call
from tests.fakes.house import new_workplace


@pytest.fixture
def place(tmp_path, shop):
    found = new_workplace(tmp_path, shop.time)
    with found.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in writes("shopify", {})])
    shop.pull(StoreIngest(found))
    yield found
    found.store.close()


@pytest.fixture
def client(place):
    with place.read() as unit:
        return unit.incoming.ids(1, unit.places.book(1)[:1]).popitem()[1]


def top(shop):
    return shop.house.index_at(0)


def push(shop, place, **changes):
    def opened(config, waiter, cancelled):
        policy = Policy(tries=1, read_timeout=2.0)
        return open_writer(config, waiter, cancelled, policy)

    with Turn(place, list_accounts(place)[0]) as turn:
        box = StoreOutbox(place, turn, random.Random(7))
        config = shop.config(**changes)
        return AccountPush(config, box, waiter=shop.time, open_writer=opened).push(lambda: False)


def states(place):
    return [row.state for row in outbox(place).waiting]


def log_of(shop):
    found = shapes.written_metafields(shop.house, top(shop)).get(LOG)
    return found.value if found else ""


def test_calls_and_notes_stand_in_the_shops_log_newest_first(shop, place, client):
    call(place, client, shop.time.now(), notes="She loved the scarf.")
    write_note(place, client, "Prefers the back entrance.")
    report = push(shop, place)
    assert (report.sent, report.refused, report.unclear) == (2, 0, 0)
    note, told = log_of(shop).split("\n\n")
    assert "Note" in note and "Prefers the back entrance." in note
    assert "Call out, 6:42, connected · delivery · Ana Ribeiro" in told
    assert told.count("[concierge ") == 1
    assert outbox(place).waiting == ()
    assert push(shop, place).sent == 0


def test_tags_and_fields_arrive_and_come_back_with_the_next_pull(shop, place, client):
    known = details.client_details(place, client)
    fields = {"note": "Calls herself Chlo.", "concierge.likes": "Peonies", "concierge.avoids": ""}
    details.edit_details(place, client, fields, [*known.tags, "Friend of the house"])
    assert push(shop, place).sent == 2
    record = shapes.customer(shop.house, shop.house.customer(top(shop)))
    assert record["note"] == "Calls herself Chlo."
    assert "Friend of the house" in record["tags"]
    found = shapes.written_metafields(shop.house, top(shop))
    assert found["likes"].value == "Peonies"
    assert "avoids" not in found
    shop.time.seconds += 300
    shop.pull(StoreIngest(place))
    after = details.client_details(place, client)
    assert after.unconfirmed == frozenset()
    assert after.fields["concierge.likes"] == "Peonies"
    assert details.conflicts(place) == ()


def test_a_tag_taken_off_here_is_taken_off_there(shop, place, client):
    details.edit_details(place, client, {}, ["a", "b"])
    push(shop, place)
    details.edit_details(place, client, {}, ["b"])
    push(shop, place)
    assert shapes.customer(shop.house, shop.house.customer(top(shop)))["tags"] == ["b"]


def test_a_field_changed_in_the_shop_meanwhile_is_left_and_shown_as_a_conflict(shop, place, client):
    details.edit_details(place, client, {"note": "Ours."}, ())
    shop.time.seconds += 60
    shop.house.written.do(kind="note", customer=top(shop), note="Theirs.")
    effects = shop.house.written.effects
    push(shop, place)
    assert shop.house.written.effects == effects + 0
    assert outbox(place).waiting == ()
    assert "meanwhile" in outbox(place).ended[0].reason
    shop.time.seconds += 300
    shop.pull(StoreIngest(place))
    (found,) = details.conflicts(place)
    assert (found.ours, found.theirs) == ("Ours.", "Theirs.")
    assert details.client_details(place, client).fields["note"] == "Theirs."


# --- money and checkouts ----------------------------------------------------------------


def refund(shop, place, client, minor=1_200, about="return:1"):
    order = next(o for o in shop.house.orders_of(top(shop)) if o.received > o.refunded + minor)
    payload = {
        "order": shapes.gid("Order", order.id),
        "minor": minor,
        "currency": "EUR",
        "reason": "Return scanned",
        "note": "",
        "shipping": False,
    }
    with place.write() as unit:
        assert tell(unit, place, client, DeliveryKind.REFUND, about, payload)
    return order


@pytest.mark.parametrize("misfortune", [None, "drop", "truncate"])
def test_a_refund_is_made_once_whatever_becomes_of_its_answer(shop, place, client, misfortune):
    order = refund(shop, place, client)
    before = shop.house.order(order.id).refunded
    if misfortune:
        shop.server.faults.add("ok")  # the question for the payment
        shop.server.faults.add(misfortune)
        push(shop, place)
        assert states(place) == [DeliveryState.WAITING]
        shop.time.seconds += 60
    push(shop, place)
    assert states(place) == []
    assert shop.house.order(order.id).refunded == before + 1_200
    assert len(shop.house.written.refunds) == 1


def test_the_same_return_never_becomes_two_refunds(shop, place, client):
    refund(shop, place, client)
    with place.write() as unit:
        payload = {"order": "x", "minor": 1, "currency": "EUR"}
        assert not tell(unit, place, client, DeliveryKind.REFUND, "return:1", payload)


def test_a_refund_of_more_than_was_paid_is_parked_in_words(shop, place, client):
    refund(shop, place, client)
    order = refund(shop, place, client, about="return:2")
    with place.write() as unit:
        whole = shop.house.order(order.id).total
        payload = {"order": shapes.gid("Order", order.id), "minor": whole, "currency": "EUR"}
        tell(unit, place, client, DeliveryKind.REFUND, "return:3", payload)
    push(shop, place)
    (left,) = outbox(place).waiting
    assert left.state is DeliveryState.DEAD
    assert "refused what was to be written (input.transactions" in left.last_error


def checkout(place, client):
    payload = {
        "reference": "ab2cd3ef4g",
        "currency": "EUR",
        "note": "A look for June",
        "items": [
            {"variant": shapes.gid("ProductVariant", 46000000000100), "quantity": 1},
            {"variant": "", "title": "Engraving", "quantity": 1, "minor": 4_550},
        ],
    }
    with place.write() as unit:
        tell(unit, place, client, DeliveryKind.CHECKOUT, "consultation:1", payload)


@pytest.mark.parametrize("misfortune", [None, "drop"])
def test_a_draft_order_is_made_once_and_its_link_comes_back(shop, place, client, misfortune):
    checkout(place, client)
    if misfortune:
        shop.server.faults.add(misfortune)
        push(shop, place)
        shop.time.seconds += 60
    push(shop, place)
    (draft,) = shop.house.written.drafts
    assert draft.reference == "ab2cd3ef4g"
    with place.read() as unit:
        (row,) = unit.outbox.ended()
    assert row.link.endswith(f"/invoices/{draft.id}")


# --- bad days ---------------------------------------------------------------------------


@pytest.mark.parametrize("misfortune", ["drop", "truncate", "garbage", "500", "hang"])
def test_an_unclear_answer_waits_and_is_told_once(shop, place, client, misfortune):
    write_note(place, client, "First.")
    shop.server.faults.add("ok")
    shop.server.faults.add(misfortune, seconds=4)
    report = push(shop, place)
    assert (report.sent, report.unclear) == (0, 1)
    assert states(place) == [DeliveryState.WAITING]
    assert push(shop, place).sent == 0  # not before its pause is over
    shop.time.seconds += 60
    assert push(shop, place).sent == 1
    assert log_of(shop).count("First.") == 1


def test_an_outage_stops_the_round_and_counts_against_nothing(shop, place, client):
    for text in ("First.", "Second."):
        write_note(place, client, text)
    for _ in range(PATIENCE + 5):
        shop.server.faults.add("503")
        with pytest.raises(RetryLaterError):
            push(shop, place)
        shop.server.faults.clear()
    assert states(place) == [DeliveryState.WAITING] * 2
    assert push(shop, place).sent == 2
    assert log_of(shop).index("Second.") < log_of(shop).index("First.")


def test_one_message_the_shop_always_stumbles_over_is_parked_and_the_next_goes_on(
    shop, place, client
):
    write_note(place, client, "Poison.")
    write_note(place, client, "Good.")
    for _ in range(PATIENCE):
        shop.server.faults.add("500")
        push(shop, place)
        shop.server.faults.clear()
        shop.time.seconds += timedelta(hours=2).total_seconds()
    push(shop, place)
    (parked,) = outbox(place).waiting
    assert (parked.state, parked.attempts) == (DeliveryState.DEAD, PATIENCE)
    assert "Good." in log_of(shop)
    send_now(place, parked.id)
    assert push(shop, place).sent == 1
    assert "Poison." in log_of(shop)


def test_being_slowed_down_changes_nothing(shop, place, client):
    write_note(place, client, "First.")
    shop.server.faults.add("429", retry_after="30")
    with pytest.raises(RetryLaterError) as caught:
        push(shop, place)
    assert caught.value.retry_after == 30
    (row,) = outbox(place).waiting
    assert (row.state, row.attempts) == (DeliveryState.WAITING, 0)


def test_a_refused_sign_in_stops_everything_and_loses_nothing(shop, place, client):
    write_note(place, client, "First.")
    with pytest.raises(NeedsSignInError):
        push(shop, place, secret="wrong")
    assert states(place) == [DeliveryState.WAITING]
    assert push(shop, place).sent == 1


def test_a_missing_permission_is_named_and_parks_nothing(shop, place, client):
    write_note(place, client, "First.")
    shop.server.root.scopes.discard("write_customers")
    shop.server.root.scopes.add("read_customers")
    with pytest.raises(NotPermittedError, match="write_customers"):
        push(shop, place)
    (row,) = outbox(place).waiting
    assert row.state is DeliveryState.WAITING
    assert "write_customers" in row.last_error


def test_a_desktop_that_went_away_midway_leaves_a_delivery_that_is_looked_for(shop, place, client):
    write_note(place, client, "First.")
    with Turn(place, list_accounts(place)[0]) as turn:
        claimed = StoreOutbox(place, turn).take(1)
        assert claimed is not None and not claimed.delivery.again
        # It arrived, and the desktop was gone before it could write that down.
        open_writer(shop.config(), shop.time, lambda: False).push(claimed.delivery)
    assert states(place) == [DeliveryState.LEASED]
    shop.time.seconds += 300
    assert push(shop, place).sent == 1
    assert log_of(shop).count("First.") == 1


# --- a person decides ---------------------------------------------------------------------


def test_a_person_discards_with_a_reason_and_the_next_goes_on(shop, place, client):
    write_note(place, client, "Wrong client.")
    write_note(place, client, "Right.")
    first = outbox(place).waiting[0]
    discard(place, first.id, "It was about somebody else.")
    assert push(shop, place).sent == 1
    assert "Wrong client." not in log_of(shop)
    gone = next(row for row in outbox(place).ended if row.id == first.id)
    assert (gone.state, gone.reason) == (DeliveryState.DISCARDED, "It was about somebody else.")


def test_a_discarded_edit_gives_way_to_what_the_shop_says(shop, place, client):
    before = details.client_details(place, client).fields["note"]
    details.edit_details(place, client, {"note": "Between us."}, ())
    discard(place, outbox(place).waiting[0].id, "Not for the shop's eyes.")
    shop.time.seconds += 300
    shop.account(StoreIngest(place)).pull(lambda _: None, lambda: False, full=True)
    assert details.client_details(place, client).fields["note"] == before
    shop.house.written.do(kind="note", customer=top(shop), note="Theirs.")
    shop.time.seconds += 300
    shop.pull(StoreIngest(place))
    assert details.client_details(place, client).fields["note"] == "Theirs."
    assert details.conflicts(place) == ()


def test_a_conflict_is_found_though_the_shop_says_nothing_changed(shop, place, client):
    details.edit_details(place, client, {"note": "Ours."}, ())
    record = shop.house.written.record(top(shop))
    record.note = "Theirs."  # as an edit that moves no date
    push(shop, place)
    shop.time.seconds += 300
    shop.pull(StoreIngest(place))
    assert [(c.ours, c.theirs) for c in details.conflicts(place)] == [("Ours.", "Theirs.")]


def test_an_account_that_became_read_only_fails_nothing(place, client):
    write_note(place, client, "First.")
    with place.write() as unit:
        unit.accounts.set_writes(1, [])
    tell_due(place, list_accounts(place), lambda: pytest.fail("asked"), None, lambda: False)
    (row,) = outbox(place).waiting
    assert row.stopped_by == "Shop"
    assert list_accounts(place)[0].failing_since is None


def test_what_is_held_is_settled_by_a_person(shop, place, client):
    write_note(place, client, "First.")
    with place.write() as unit:
        unit.outbox.set(outbox(place).waiting[0].id, DeliveryState.HELD)
    write_note(place, client, "Second.")
    assert push(shop, place).sent == 0  # the held one stands before it
    it_arrived(place, outbox(place).waiting[0].id)
    assert push(shop, place).sent == 1
    assert "First." not in log_of(shop)


class Mute:
    """A far side without keys, upserts or a way to look."""

    reach = dict.fromkeys(DeliveryKind, Reach.NONE)

    def __init__(self):
        self.asked = 0

    def push(self, delivery):
        self.asked += 1
        raise UnclearError("It did not answer in time.")

    def close(self):
        """Nothing is open."""


def test_what_nobody_can_tell_is_held_for_a_person_and_never_sent_again(shop, place, client):
    mute = Mute()
    write_note(place, client, "First.")
    with Turn(place, list_accounts(place)[0]) as turn:
        box = StoreOutbox(place, turn)
        opened = AccountPush(shop.config(), box, waiter=shop.time, open_writer=lambda *_: mute)
        assert opened.push(lambda: False).unclear == 1
        assert states(place) == [DeliveryState.HELD]
        shop.time.seconds += 86_400
        assert opened.push(lambda: False).unclear == 0
    assert mute.asked == 1


def test_one_that_was_on_its_way_when_its_desktop_went_is_held_too(shop, place, client):
    mute = Mute()
    write_note(place, client, "First.")
    with Turn(place, list_accounts(place)[0]) as turn:
        StoreOutbox(place, turn).take(1)
    with Turn(place, list_accounts(place)[0]) as turn:
        box = StoreOutbox(place, turn)
        opened = AccountPush(shop.config(), box, waiter=shop.time, open_writer=lambda *_: mute)
        opened.push(lambda: False)
    assert states(place) == [DeliveryState.HELD]
    assert mute.asked == 0
