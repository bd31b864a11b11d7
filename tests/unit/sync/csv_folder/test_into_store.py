"""Exports into the real store: what it takes, and that reading them twice changes nothing."""

from __future__ import annotations

import pytest

from concierge.services.accounts import pause_account
from concierge.services.ingest import StoreIngest
from concierge.services.rounds import Rounds, due_accounts
from concierge.services.updates import EveryAccount
from sync.connectors.csv_folder.pull import connect
from sync.engine import AccountSync
from tests.fakes.ingest import MemoryIngest


@pytest.mark.parametrize(
    "files",
    [
        ("customers_export.csv", "orders_export.csv"),
        ("clients_fr.csv", "ventes_fr.csv"),
        ("kokyaku_ja.csv",),
        ("customers.csv", "orders.csv"),
    ],
)
def test_the_stores_book_is_the_memorys_book(boutique, local_workplace, files):
    boutique.sample(*files)
    memory, ingest = MemoryIngest(), StoreIngest(local_workplace)
    boutique.pull(memory)
    boutique.pull(ingest)
    assert list(ingest.book(1)) == memory.book(1)
    assert list(ingest.without_history(1)) == []
    again = boutique.pull(ingest)
    assert list(ingest.book(1)) == memory.book(1)
    assert again.orders == 0  # the folder is as it was


HEAD = "order number,date,customer id,total,currency\n"


def put_two_hundred(boutique):
    rows = "".join(f"{n},c{n}@example.com,EUR\n" for n in range(1, 201))
    boutique.put("customers.csv", f"id,email,currency\n{rows}")
    bought = "".join(f"{n},2026-01-02,{n},{n}.00,EUR\n" for n in range(1, 201))
    boutique.put("orders.csv", HEAD + bought)


def test_who_buys_much_comes_in_with_the_next_file(boutique, local_workplace):
    put_two_hundred(boutique)
    ingest = StoreIngest(local_workplace)
    boutique.pull(ingest)
    assert list(ingest.book(1)) == ["id:200", "id:199"]
    boutique.put("later.csv", f"{HEAD}900,2026-04-01,5,5000.00,EUR\n901,2026-04-01,6,1.00,EUR\n")
    report = boutique.pull(ingest)
    assert list(ingest.book(1)) == ["id:5", "id:200", "id:199"]
    assert list(ingest.without_history(1)) == []
    assert report.orders == 2  # her old one and the new one


def test_a_new_file_is_taken_in_by_the_clock_alone(boutique, local_workplace):
    place, nobody = local_workplace, lambda *_: pytest.fail("a folder has no secret and no outbox")
    pause_account(place, 1)
    with place.write() as unit:
        corner = unit.accounts.add("Corner", "csv", {"folder": str(boutique.folder)})

    def opened(config, ingest):
        return AccountSync(config, ingest, waiter=boutique.time, connect=connect)

    def pull_due():
        every = EveryAccount(place, due_accounts(place), nobody, opened)
        every.pull(lambda _: None, lambda: False)

    def book_after(**passed):
        place.clock.advance(**passed)
        rounds.tick()
        with place.read() as unit:
            return unit.places.book(corner)

    rounds = Rounds(place, "desktop-1", nobody, nobody)
    rounds.pull_due = pull_due
    put_two_hundred(boutique)
    assert book_after() == ["id:200", "id:199"]
    boutique.put("later.csv", f"{HEAD}900,2026-04-01,5,5000.00,EUR\n")
    assert book_after(minutes=4, seconds=59) == ["id:200", "id:199"]
    assert book_after(seconds=1) == ["id:5", "id:200", "id:199"]
