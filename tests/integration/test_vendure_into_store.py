"""A real Vendure's book in the real, encrypted store."""

from __future__ import annotations

import pytest

from concierge.domain.ids import AccountId
from concierge.services.ingest import StoreIngest
from tests.fakes.house import new_workplace
from tests.fakes.ingest import MemoryIngest
from tests.integration.crowd import pull
from tests.servers.vendure.seed import COAT

pytestmark = pytest.mark.xdist_group("vendure")
ACCOUNT = AccountId(1)


@pytest.fixture
def workplace(tmp_path):
    found = new_workplace(tmp_path)
    yield found
    found.store.close()


def test_the_store_s_book_is_the_memory_s_book_and_newcomers_join_it(crowd, workplace):
    memory, ingest = MemoryIngest(), StoreIngest(workplace)
    pull(crowd.staff.url, memory)
    pull(crowd.staff.url, ingest)
    assert list(ingest.book(ACCOUNT)) == memory.book(1)
    assert list(ingest.without_history(ACCOUNT)) == []
    assert set(ingest.open_orders(ACCOUNT)) >= set(memory.open_orders(1))
    rising = crowd.staff.customer("Rising")
    order = crowd.staff.buy(rising, [(COAT, 7)])
    # No new ranking within a day: she comes in because her order changed.
    report = pull(crowd.staff.url, ingest)
    assert report.customers_total == 0
    assert rising in ingest.book(ACCOUNT)
    assert order in ingest.open_orders(ACCOUNT)
