"""What an update remembers of the folder: an unchanged one costs a listing and nothing more."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from sync.connectors.csv_folder import source
from tests.fakes.ingest import MemoryIngest

STARTED = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)
CLIENTS = "id,email,first name,currency\n1,ann@example.com,Ann,EUR\n2,bob@example.com,Bob,EUR\n"
ORDERS = "order number,date,customer id,total,currency\n7,2026-01-02,1,50.00,EUR\n"
BOOK = frozenset({"id:1"})


def stream(boutique, name, cursor, book=BOOK):
    """(records, contenders, the cursor behind the last page)."""
    connector = boutique.connector()
    try:
        pages = list(getattr(connector, name)(book, STARTED).pages(cursor))
        records = [record.remote_id for page in pages for record in page.records]
        contenders = [member for page in pages for member in page.contenders]
        return records, contenders, pages[-1].cursor
    finally:
        connector.close()


@pytest.fixture
def shop(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("orders.csv", ORDERS)
    return boutique


@pytest.fixture
def no_reading(monkeypatch):
    """Whoever opens a file fails."""

    def refused(*_args, **_more):
        raise AssertionError("a file was opened")

    return lambda: monkeypatch.setattr(source, "harvest", refused)


@pytest.mark.parametrize("name", ["client_changes", "changes"])
def test_an_unchanged_folder_is_only_listed(shop, no_reading, name):
    _, _, cursor = stream(shop, name, {"since": STARTED.isoformat()})
    no_reading()
    records, contenders, after = stream(shop, name, cursor)
    assert (records, contenders) == ([], [])
    assert after["folder"] == cursor["folder"]
    assert after["since"] == STARTED.isoformat()


def test_open_orders_and_sales_are_not_asked_for_again_either(shop, no_reading):
    connector = shop.connector()
    pages = list(connector.orders(["order:7", "order:gone"]).pages(None))
    connector.close()
    assert [r.remote_id for page in pages for r in page.records] == ["order:7"]
    no_reading()
    connector = shop.connector()
    assert list(connector.orders(["order:7"]).pages(pages[-1].cursor)) == []
    assert list(connector.sales([]).pages(None)) == []


def test_sales_are_told_without_a_word_about_the_client(shop):
    connector = shop.connector()
    pages = list(connector.sales(["order:7"]).pages(None))
    connector.close()
    sale = pages[0].records[0]
    assert (sale.remote_id, sale.net.minor) == ("order:7", 5000)


def test_the_first_time_there_is_nothing_to_catch_up_with(shop):
    records, contenders, cursor = stream(shop, "client_changes", None)
    assert (records, contenders) == ([], [])
    assert set(cursor["folder"]["files"]) == {"customers.csv", "orders.csv"}


def test_a_corrected_file_tells_what_it_holds_and_no_more(shop):
    _, _, cursor = stream(shop, "changes", {"since": STARTED.isoformat()})
    shop.put("later.csv", ORDERS.replace("7,", "8,"))
    records, _, _ = stream(shop, "changes", cursor)
    assert records == ["order:8"]
    clients, _, _ = stream(shop, "client_changes", cursor)
    assert clients == ["id:1"]


def test_a_file_copied_anew_with_the_same_content_is_nothing_new(shop):
    _, _, cursor = stream(shop, "changes", {"since": STARTED.isoformat()})
    shop.put("orders.csv", ORDERS)
    records, _, after = stream(shop, "changes", cursor)
    assert records == []
    assert after["folder"] != cursor["folder"]


def test_other_options_read_everything_anew(shop):
    _, _, cursor = stream(shop, "changes", {"since": STARTED.isoformat()})
    shop.options["zone"] = "Europe/Paris"
    records, _, _ = stream(shop, "changes", cursor)
    assert records == ["order:7"]


def test_who_spent_enough_is_named_as_a_contender(shop):
    _, _, cursor = stream(shop, "client_changes", None)
    shop.put("later.csv", ORDERS.replace("7,2026-01-02,1,50", "8,2026-01-02,2,900"))
    records, contenders, _ = stream(shop, "client_changes", cursor)
    assert records == []
    assert [(c.remote_id, c.position, c.net_spend.minor) for c in contenders] == [
        ("id:2", None, 90000)
    ]


def test_who_spent_too_little_is_not(shop):
    _, _, cursor = stream(shop, "client_changes", None)
    shop.put("later.csv", ORDERS.replace("7,2026-01-02,1,50", "8,2026-01-02,2,20"))
    _, contenders, _ = stream(shop, "client_changes", cursor)
    assert contenders == []


def test_warnings_stay_while_nothing_changes(shop):
    shop.put("products.csv", "handle\nscarf\n")
    _, _, cursor = stream(shop, "client_changes", None)
    connector = shop.connector()
    list(connector.client_changes(BOOK, STARTED).pages(cursor))
    assert any("products.csv" in words for words in connector.warnings())
    connector.close()


def test_the_same_files_read_twice_change_nothing(shop):
    ingest = MemoryIngest()
    shop.pull(ingest)
    before = ingest.content()
    for path in shop.folder.iterdir():
        os.utime(path)
    shop.time.when = datetime(2100, 1, 1, tzinfo=UTC)
    shop.pull(ingest)
    assert ingest.content() == before


def test_long_histories_come_in_pages_and_are_finished_with_their_last(boutique):
    boutique.put("customers.csv", CLIENTS)
    rows = "".join(f"{n},2026-01-02,{1 + n % 2},5.00,EUR\n" for n in range(500))
    boutique.put("orders.csv", ORDERS.split("\n")[0] + "\n" + rows)
    connector = boutique.connector()
    pages = list(connector.histories(["id:1", "id:2", "id:gone"]).pages(None))
    connector.close()
    assert [len(page.records) for page in pages] == [100, 100, 100, 100, 100, 0]
    owners = [{record.client_remote_id for record in page.records} for page in pages]
    told: set[str] = set()
    for page, whose in zip(pages, owners, strict=True):
        assert told.isdisjoint(whose)
        told |= set(page.finished)
    assert told == {"id:1", "id:2", "id:gone"}
