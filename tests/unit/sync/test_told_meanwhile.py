"""What is written while the book is read goes out between two pages, and comes back as written."""

from __future__ import annotations

import pytest

from concierge.domain.outbox import DeliveryKind
from concierge.services import details
from concierge.services.accounts import list_accounts
from concierge.services.ingest import StoreIngest
from concierge.services.notes import write_note
from concierge.services.outbox import outbox
from concierge.services.updates import EveryAccount
from concierge.storage.secrets import GivenSecret
from sync.connectors.shopify.push import LOG, open_writer
from sync.outbox import AccountPush
from sync.sandbox import shapes
from tests.fakes.house import new_workplace


@pytest.fixture
def place(tmp_path, shop):
    found = new_workplace(tmp_path, shop.time)
    with found.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    shop.pull(StoreIngest(found))
    yield found
    found.store.close()


def read_all(shop, place, at_stage, then):
    """Everything anew, and `then` once, when the first page of that stage is in."""
    left = [then]
    ticks = iter(range(0, 10**6, 60))

    def shown(step):
        if step.stage == at_stage and left:
            left.pop()()

    every = EveryAccount(
        place,
        list_accounts(place),
        lambda: GivenSecret("unused"),
        lambda _, ingest: shop.account(ingest),
        lambda _, box: AccountPush(shop.config(), box, waiter=shop.time, open_writer=open_writer),
        lambda: float(next(ticks)),
    )
    (ended,) = every.outcomes(shown, lambda: False, full=True)
    assert not left
    return ended


def test_reading_and_telling_spend_of_one_bucket(shop, place):
    with place.read() as unit:
        clients = list(unit.incoming.ids(1, unit.places.book(1)).values())
    shop.server.throttle.set(2000, 100)
    shop.server.throttle.trips = 0

    def written():
        for client in clients:
            write_note(place, client, "Prefers the back entrance.")

    ended = read_all(shop, place, "ranking", written)
    assert ended.told.sent == len(clients)
    # The one that shows that the bucket became smaller.
    assert shop.server.throttle.trips <= 1


@pytest.mark.parametrize("stage", ["ranking", "clients", "orders", "changes"])
def test_it_is_told_in_the_same_update_and_nobody_is_asked_to_choose(shop, place, stage):
    with place.read() as unit:
        client = unit.incoming.ids(1, unit.places.book(1)[:1]).popitem()[1]
    known = details.client_details(place, client)

    def written():
        write_note(place, client, "Prefers the back entrance.")
        details.edit_details(place, client, {"note": "Calls herself Chlo."}, [*known.tags, "Own"])

    ended = read_all(shop, place, stage, written)
    assert ended.error is None
    assert ended.told.sent == 3
    assert outbox(place).waiting == ()
    top = shop.house.index_at(0)
    record = shapes.customer(shop.house, shop.house.customer(top))
    assert record["note"] == "Calls herself Chlo."
    assert "Own" in record["tags"]
    assert shapes.written_metafields(shop.house, top)[LOG].value.count("[concierge ") == 1
    shop.time.seconds += 300
    shop.pull(StoreIngest(place))
    after = details.client_details(place, client)
    assert after.unconfirmed == frozenset()
    assert (after.fields["note"], "Own" in after.tags) == ("Calls herself Chlo.", True)
    assert details.conflicts(place) == ()
