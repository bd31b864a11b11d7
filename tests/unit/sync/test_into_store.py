"""The pull into the real store: the port's two fulfilments hold the same book."""

from __future__ import annotations

import pytest

from concierge.domain.errors import CancelledError
from concierge.services.ingest import StoreIngest
from tests.fakes.ingest import MemoryIngest


@pytest.fixture
def ingest(local_workplace):
    return StoreIngest(local_workplace)


def test_the_stores_book_is_the_memorys_book(shop, ingest):
    memory = MemoryIngest()
    shop.pull(memory)
    shop.pull(ingest)
    assert list(ingest.book(1)) == memory.book(1)
    assert list(ingest.without_history(1)) == []
    assert set(ingest.open_orders(1)) >= set(memory.open_orders(1))
    again, _ = shop.pull(ingest)
    assert list(ingest.book(1)) == memory.book(1)
    assert again.orders == len(ingest.open_orders(1))


def test_a_cancelled_pull_goes_on_where_it_stopped(shop, ingest):
    pages = []
    with pytest.raises(CancelledError):
        shop.account(ingest).pull(pages.append, lambda: len(pages) > 4)
    shop.pull(ingest)
    memory = MemoryIngest()
    shop.pull(memory)
    assert list(ingest.book(1)) == memory.book(1)
    assert list(ingest.without_history(1)) == []
