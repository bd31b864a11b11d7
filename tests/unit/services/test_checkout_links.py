"""A consultation's link is that of the look that is proposed now, whatever arrives when."""

import pytest

from concierge.domain.consultations import ConsultationSource, LookItem
from concierge.domain.money import Money
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState
from concierge.services.accounts import list_accounts
from concierge.services.consultations import (
    ConsultationForm,
    list_consultations,
    save_consultation,
)
from concierge.services.outbox import StoreOutbox, outbox
from concierge.services.turns import Turn
from tests.fakes.house import fill


def look(number):
    variant = f"gid://shopify/ProductVariant/{700 + number}"
    return LookItem(f"Piece {number}", "", variant, Money(12_000, "EUR"), Money(10_000, "EUR"))


@pytest.fixture
def proposed(workplace):
    """Proposes a look, in the same consultation every time."""
    (client,) = fill(workplace)
    with workplace.write() as unit:
        options = {"shop_url": "https://shop.example.com", "draft_orders": "yes"}
        unit.accounts.set_options(1, options)
        unit.accounts.set_writes(1, [DeliveryKind.CHECKOUT.value])
    known = []

    def propose(number):
        items = (look(number),)
        form = ConsultationForm(client, ConsultationSource.CHAT, "Which scarf?", "", items)
        row = save_consultation(workplace, form, known[0] if known else None)
        known[:] = [row.id]

    return propose


def link(workplace):
    return list_consultations(workplace)[0].link


def test_a_link_for_an_older_look_does_not_become_the_newer_ones(workplace, proposed):
    proposed(1)
    with Turn(workplace, list_accounts(workplace)[0]) as turn:
        box = StoreOutbox(workplace, turn)
        older = box.take(1)
        proposed(2)  # while the first is on its way
        made = link(workplace)
        box.arrived(older, Delivered(link="https://shop.example.com/invoices/1"))
        assert link(workplace) == made
        box.arrived(box.take(1), Delivered(link="https://shop.example.com/invoices/2"))
    assert link(workplace) == "https://shop.example.com/invoices/2"


@pytest.mark.parametrize("state", [DeliveryState.WAITING, DeliveryState.DEAD])
def test_a_checkout_for_an_older_look_that_has_not_left_is_not_made(workplace, proposed, state):
    proposed(1)
    (older,) = outbox(workplace).waiting
    with workplace.write() as unit:
        unit.outbox.set(older.id, state)
    proposed(2)
    (row,) = outbox(workplace).waiting
    assert row.payload["items"][0]["title"] == "Piece 2"
    (gone,) = outbox(workplace).ended
    assert (gone.id, gone.state) == (older.id, DeliveryState.DISCARDED)
    assert "Another look" in gone.reason


def test_one_that_may_have_arrived_stays_for_a_person(workplace, proposed):
    proposed(1)
    (older,) = outbox(workplace).waiting
    with workplace.write() as unit:
        unit.outbox.set(older.id, DeliveryState.HELD, unclear=True)
    proposed(2)
    assert next(row.id for row in outbox(workplace).waiting) == older.id
    assert len(outbox(workplace).waiting) == 2
