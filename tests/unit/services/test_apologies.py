"""An apology on its way: asked for consent when it is written and when it leaves, logged once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from concierge.domain.errors import ConsentError, UserError
from concierge.domain.interactions import InteractionKind
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.domain.remote import Marketing
from concierge.services.accounts import list_accounts
from concierge.services.apologies import send_apology, way_out
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import StoreOutbox, outbox
from concierge.services.publishing import SUBJECT_LIMIT
from concierge.services.turns import Turn
from tests.fakes import records as r
from tests.fakes.clock import FakeClock
from tests.fakes.house import fill, new_workplace, person


@pytest.fixture
def place(tmp_path):
    found = new_workplace(tmp_path, FakeClock())
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    fill(found, orders=[r.order(parcels=(late,))])
    yield found
    found.store.close()


@pytest.fixture
def mailbox(place):
    with place.write() as unit:
        found = unit.accounts.add("Mail", "mail", {"host": "smtp.example.com"})
        unit.accounts.set_writes(found, [DeliveryKind.EMAIL.value])
    return found


def taken(place, mailbox):
    account = next(one for one in list_accounts(place) if one.id == mailbox)
    with Turn(place, account) as turn:
        box = StoreOutbox(place, turn)
        box.begin(mailbox, {DeliveryKind.EMAIL: Reach.NONE})
        yield box, box.take(mailbox)


def messages(place):
    with place.read() as unit:
        return unit.interactions.of_client(1, (InteractionKind.MESSAGE,))


def unsubscribe(place):
    again = r.client(email_marketing=Marketing.UNSUBSCRIBED, updated_at=r.NOW)
    StoreIngest(place).apply(1, "clients", [again], None)


def test_it_leaves_with_the_address_of_that_moment_and_is_logged_for_who_wrote_it(place, mailbox):
    send_apology(place, 1, 1, " Late\n ", "Dear Chloé")
    assert messages(place) == []
    moved = r.client(email="new@example.com", updated_at=r.NOW)
    StoreIngest(place).apply(1, "clients", [moved], None)
    other = person(place, "Léo Martin")
    for box, claimed in taken(other, mailbox):
        payload = claimed.delivery.payload
        assert (payload["to"], payload["subject"]) == ("new@example.com", "Late")
        assert payload["link"] == ""
        box.arrived(claimed, Delivered("<1@example.com>"))
    (one,) = messages(place)
    assert (one.body, one.staff) == ("Dear Chloé", place.me.id)


def test_one_about_an_order_at_a_time(place, mailbox):
    send_apology(place, 1, 1, "Late", "Dear Chloé")
    assert way_out(place, 1, 1).is_waiting
    with pytest.raises(UserError, match="on its way already"):
        send_apology(place, 1, 1, "Late", "Dear Chloé")
    for box, claimed in taken(place, mailbox):
        box.arrived(claimed, Delivered("<1@example.com>"))
    send_apology(place, 1, 1, "Late", "Once more")


def test_who_unsubscribed_is_not_written_to(place, mailbox):
    unsubscribe(place)
    assert "does not want" in way_out(place, 1, 1).refusal
    with pytest.raises(ConsentError):
        send_apology(place, 1, 1, "Late", "Dear Chloé")


def test_who_unsubscribes_meanwhile_is_not_written_to(place, mailbox):
    send_apology(place, 1, 1, "Late", "Dear Chloé")
    unsubscribe(place)
    for _, claimed in taken(place, mailbox):
        assert claimed is None
    (row,) = outbox(place).waiting
    assert row.state is DeliveryState.DEAD and "Discard" in row.last_error
    assert messages(place) == []


@pytest.mark.parametrize(
    ("subject", "text", "field"),
    [
        (" ", "Dear", "subject"),
        ("Late", " ", "letter"),
        ("x" * (SUBJECT_LIMIT + 1), "Dear", "subject"),
        ("Late", "x" * 4_001, "letter"),
    ],
)
def test_words_that_cannot_be_sent_are_told_at_their_field(place, mailbox, subject, text, field):
    with pytest.raises(UserError) as caught:
        send_apology(place, 1, 1, subject, text)
    assert caught.value.field == field


def test_without_a_mailbox_nothing_is_sent(place):
    assert way_out(place, 1, 1).mailbox == ""
    with pytest.raises(UserError, match="No mailbox"):
        send_apology(place, 1, 1, "Late", "Dear Chloé")
