"""Exports into the real store: what it takes, and that reading them twice changes nothing."""

from __future__ import annotations

import pytest

from concierge.services.ingest import StoreIngest
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


def test_who_buys_much_comes_in_with_the_next_file(boutique, local_workplace):
    rows = "".join(f"{n},c{n}@example.com,EUR\n" for n in range(1, 201))
    boutique.put("customers.csv", f"id,email,currency\n{rows}")
    head = "order number,date,customer id,total,currency\n"
    bought = "".join(f"{n},2026-01-02,{n},{n}.00,EUR\n" for n in range(1, 201))
    boutique.put("orders.csv", head + bought)
    ingest = StoreIngest(local_workplace)
    boutique.pull(ingest)
    assert list(ingest.book(1)) == ["id:200", "id:199"]
    boutique.put("later.csv", f"{head}900,2026-04-01,5,5000.00,EUR\n901,2026-04-01,6,1.00,EUR\n")
    report = boutique.pull(ingest)
    assert list(ingest.book(1)) == ["id:5", "id:200", "id:199"]
    assert list(ingest.without_history(1)) == []
    assert report.orders == 2  # her old one and the new one
