"""Whatever happens in the shop while it is read, and wherever a run is cut off, the next quiet
run holds what a first one would."""

from __future__ import annotations

import random
from contextlib import suppress
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from concierge.domain.errors import CancelledError
from sync.connectors.shopify import orders, pull
from sync.sandbox import staff
from sync.sandbox.catalogue import by_price
from sync.sandbox.house import customer_id
from tests.fakes.ingest import MemoryIngest
from tests.unit.sync.conftest import open_shop

HAPPENINGS = ("buy", "refund", "deliver", "move", "tag", "note", "wait")


class World:
    """A small shop, and the next thing that happens in it."""

    def __init__(self, shop, seed):
        self.shop, self.rng = shop, random.Random(seed)
        house = shop.house
        self.buyers = [house.index_at(place) for place in range(6)]

    def happen(self, what):
        house = self.shop.house
        index = self.rng.choice(self.buyers)
        order = self.rng.choice(house.orders_of(index))
        try:
            match what:
                case "buy":
                    mail = house.customer(index).email
                    staff.buy(house, [(by_price()[3].id, 1)], mail, {})
                case "refund":
                    staff.refund(house, order.name, 0, 1)
                case "deliver":
                    staff.deliver(house, order.name, self.shop.time.now())
                case "move":
                    staff.move_parcel(house, order.name, "out_for_delivery")
                case "tag":
                    tags = [f"tag{self.rng.randrange(9)}"]
                    house.written.do(kind="tags", customer=index, tags=tags)
                case "note":
                    house.written.do(kind="note", customer=index, note=str(self.rng.random()))
                case _:
                    self.shop.time.seconds += self.rng.choice((0, 0.4, 1, 90))
        except staff.RefusedError:
            return


def held(ingest):
    """The book as facts, without places: those are decided once a day."""
    sales = {
        key: (one.refunded, one.fulfilment, len(one.parcels), one.gross, one.cancelled_at)
        for key, one in ingest.orders.items()
    }
    clients = {
        key: (sorted(one.tags), one.note, one.net_spend) for key, one in ingest.clients.items()
    }
    return sales, clients


# Not made smaller when it fails: each example is a whole shop.
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(
    st.integers(0, 10**6),
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(HAPPENINGS), min_size=4, max_size=12),
            st.lists(st.sampled_from(HAPPENINGS), max_size=5),
            st.integers(1, 9),
        ),
        min_size=1,
        max_size=3,
    ),
)
def test_nothing_that_happens_between_or_during_pages_is_missed(seed, runs):
    # Small pages, so that a run is cut off between two of them and not only before the first.
    small = (patch.object(orders, "LOOK", 2), patch.object(pull, "MEMBERS", 3))
    with small[0], small[1], (shop := open_shop(300)).server:
        world, ingest = World(shop, seed), MemoryIngest()
        shop.pull(ingest)
        for before, during, cut in runs:
            for what in before:
                world.happen(what)
            shop.time.seconds += 200  # what happened lies beyond the overlap of the next run
            waiting, steps = list(during), []

            def progress(step, waiting=waiting, steps=steps):
                steps.append(step)
                if waiting:
                    world.happen(waiting.pop())

            with suppress(CancelledError):
                # Bound now: the next run has lists of its own.
                shop.account(ingest).pull(progress, lambda s=steps, c=cut: len(s) > c)
            for what in waiting:
                world.happen(what)
            shop.time.seconds += 200
        shop.time.seconds += 300
        shop.pull(ingest)
        fresh = MemoryIngest()
        shop.account(fresh).pull(lambda _: None, lambda: False)
        ours, theirs = held(ingest), held(fresh)
        keys = theirs[1].keys() & ours[1].keys()
        assert len(keys) >= 3
        assert {k: ours[1][k] for k in keys} == {k: theirs[1][k] for k in keys}
        mine = {f"gid://shopify/Customer/{customer_id(i)}" for i in world.buyers} & keys
        for key, order in fresh.orders.items():
            if order.client_remote_id in mine:
                assert ours[0][key] == theirs[0][key]


def test_a_run_cut_off_among_changed_clients_misses_none_of_them():
    with patch.object(pull, "MEMBERS", 2), (shop := open_shop(300)).server:
        ingest = MemoryIngest()
        shop.pull(ingest)
        shop.time.seconds += 600
        changed = [shop.house.index_at(place) for place in range(3)]
        for index in changed:
            shop.house.written.do(kind="note", customer=index, note=f"Note {index}")
        shop.time.seconds += 600
        steps = []
        with suppress(CancelledError):
            shop.account(ingest).pull(
                steps.append, lambda: any(step.stage == "changes" for step in steps)
            )
        shop.time.seconds += 600
        shop.pull(ingest)
        notes = {client.note for client in ingest.clients.values()}
        assert {f"Note {index}" for index in changed} <= notes
