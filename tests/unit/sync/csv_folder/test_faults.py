"""What goes wrong outside: each fault is made to happen, and nothing is read on a guess."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from concierge.domain.errors import (
    CancelledError,
    DiskFullError,
    RejectedError,
    RetryLaterError,
)
from sync.connectors.csv_folder import inventory, sheet, spool
from tests.fakes.ingest import MemoryIngest

CLIENTS = "id,email,first name,total spent,currency\n1,ann@example.com,Ann,10.00,EUR\n"
ORDERS = "order number,date,customer id,total,currency\n"


def rank(boutique):
    connector = boutique.connector()
    try:
        return [p for page in connector.ranking().pages(None) for p in page.records], connector
    finally:
        connector.close()


def test_a_folder_that_is_gone_is_tried_again(boutique):
    boutique.folder.rmdir()
    with pytest.raises(RetryLaterError, match="not there"):
        rank(boutique)
    checks = boutique.connector().check()
    assert [check.ok for check in checks] == [False]


def test_a_file_in_the_folders_place_is_said_so(boutique):
    boutique.folder.rmdir()
    boutique.folder.write_text("")
    with pytest.raises(RetryLaterError, match="is a file"):
        rank(boutique)


def test_a_folder_that_vanishes_between_two_updates(boutique):
    boutique.put("customers.csv", CLIENTS)
    ingest = MemoryIngest()
    boutique.pull(ingest)
    before = ingest.content()
    for path in boutique.folder.iterdir():
        path.unlink()
    with pytest.raises(RetryLaterError, match="holds no CSV file"):
        boutique.pull(ingest)
    boutique.folder.rmdir()
    with pytest.raises(RetryLaterError, match="not there"):
        boutique.pull(ingest)
    assert ingest.content() == before


@pytest.mark.parametrize("content", ["", "\n\n", "id,email\n", "\ufeff"])
def test_files_without_a_row_never_empty_the_book(boutique, content):
    boutique.put("customers.csv", content)
    with pytest.raises(RetryLaterError):
        rank(boutique)


def test_an_empty_file_that_has_just_been_made_is_waited_for(boutique):
    boutique.put("customers.csv", CLIENTS)
    fresh = boutique.put("orders.csv", "")
    now = boutique.time.when.timestamp() - 30
    os.utime(fresh, (now, now))
    with pytest.raises(RetryLaterError, match=r"orders\.csv is still being written"):
        rank(boutique)


def test_a_young_file_is_waited_for_and_then_read(boutique):
    path = boutique.put("customers.csv", CLIENTS)
    now = boutique.time.when.timestamp() - 0.5
    os.utime(path, (now, now))
    members, _ = rank(boutique)
    assert [m.remote_id for m in members] == ["id:1"]
    assert boutique.time.waits == [pytest.approx(1.5, abs=0.01)]


def test_a_file_that_grows_while_we_wait_is_left(boutique):
    path = boutique.put("customers.csv", CLIENTS)
    now = boutique.time.when.timestamp() - 0.5
    os.utime(path, (now, now))
    boutique.time.meanwhile = lambda: path.write_text(CLIENTS + "2,bob@example.com")
    with pytest.raises(RetryLaterError, match="still being written"):
        rank(boutique)


HALF = CLIENTS + "2,bob@exam"


def test_a_young_file_with_half_a_row_is_left(boutique):
    path = boutique.put("customers.csv", HALF)
    now = boutique.time.when.timestamp() - 60
    os.utime(path, (now, now))
    with pytest.raises(RetryLaterError, match="still being written"):
        rank(boutique)


def test_an_old_file_that_was_cut_off_is_read_but_for_its_last_row(boutique):
    boutique.put("customers.csv", HALF)
    preview = boutique.preview()
    assert preview.customers == 1
    assert [(b.line, b.reason) for b in preview.bad_rows] == [(3, "ends in the middle")]


def test_a_file_cut_off_within_quotes(boutique):
    boutique.put("customers.csv", CLIENTS + '2,bob@example.com,"Bo')
    preview = boutique.preview()
    assert preview.customers == 1
    assert "never closed" in preview.bad_rows[0].reason


def test_a_file_replaced_while_it_is_read_counts_for_nothing(boutique, monkeypatch):
    path = boutique.put("customers.csv", CLIENTS)
    reading = sheet.Sheet.body

    def replaced(read):
        yield from reading(read)
        path.write_text(CLIENTS.replace("10.00", "99.00"))

    monkeypatch.setattr(sheet.Sheet, "body", replaced)
    with pytest.raises(RetryLaterError, match="still being written"):
        rank(boutique)
    assert not (boutique.folder / "rejects").exists()


def test_a_file_that_vanishes_before_it_is_read(boutique, monkeypatch):
    path = boutique.put("customers.csv", CLIENTS)
    listed = inventory.listing(boutique.connector().inner._source.settings)
    path.unlink()
    monkeypatch.setattr(inventory, "listing", lambda _: listed)
    with pytest.raises(RetryLaterError):
        rank(boutique)


def test_a_disk_without_room_is_said_in_words(boutique, monkeypatch):
    boutique.put("customers.csv", CLIENTS)

    def full(self, *_args):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(spool.Spool, "put_client", full)
    with pytest.raises(DiskFullError, match="no room"):
        rank(boutique)


def test_two_files_that_overlap_the_newer_says_the_last_word(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("a.csv", ORDERS + "7,2026-01-02,1,50.00,EUR\n8,2026-01-03,1,60.00,EUR\n")
    boutique.put("b.csv", ORDERS + "8,2026-01-03,1,75.00,EUR\n9,2026-01-04,1,5.00,EUR\n")
    got = boutique.everything()
    assert {key: order.gross.minor for key, order in got.orders.items()} == {
        "order:7": 5000,
        "order:8": 7500,
        "order:9": 500,
    }
    assert got.clients["id:1"].net_spend.minor == 13000


def test_a_till_that_counts_from_one_again_is_told(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("2025.csv", ORDERS + "7,2025-01-02,1,50.00,EUR\n")
    boutique.put("2026.csv", ORDERS + "7,2026-01-02,1,60.00,EUR\n")
    preview = boutique.preview()
    assert [(b.file, b.line) for b in preview.bad_rows] == [("2026.csv", 2)]
    assert boutique.everything().orders["order:7"].gross.minor == 5000


def test_a_newer_list_completes_an_older_one(boutique):
    boutique.put("a.csv", "id,email,phone,note\n1,ann@example.com,+3312345678,old\n")
    boutique.put("b.csv", "id,email,note,total spent,currency\n1,ann@example.com,,10.00,EUR\n")
    ann = boutique.everything().clients["id:1"]
    assert (ann.phone, ann.note) == ("+3312345678", "")


def test_rows_missing_in_a_newer_file_delete_nothing(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("a.csv", ORDERS + "7,2026-01-02,1,50.00,EUR\n")
    ingest = MemoryIngest()
    boutique.pull(ingest)
    boutique.put("a.csv", ORDERS + "8,2026-01-05,1,60.00,EUR\n")
    boutique.pull(ingest)
    assert set(ingest.orders) == {"order:7", "order:8"}


def test_a_stop_is_heeded_in_the_middle(boutique):
    boutique.put("customers.csv", CLIENTS)
    with pytest.raises(CancelledError):
        next(iter(boutique.connector(lambda: True).ranking().pages(None)))


def test_an_open_question_stops_the_update_and_names_its_option(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("orders.csv", ORDERS + "7,02/03/2026,1,50.00,EUR\n")
    with pytest.raises(RejectedError, match="dates=ANSWER"):
        boutique.pull(MemoryIngest())
    boutique.options["dates"] = "MM/DD/YYYY"
    assert boutique.everything().orders["order:7"].placed_at.month == 2


def test_what_lies_in_the_folder_but_is_no_export(boutique):
    boutique.put("customers.csv", CLIENTS)
    boutique.put("products.csv", "handle,vendor\nscarf,x\n")
    boutique.put("~$orders.csv", "lock")
    boutique.put("photo.jpg", b"\xff\xd8")
    (boutique.folder / "sub.csv").mkdir()
    preview = boutique.preview()
    assert {f.name: f.kind for f in preview.files} == {
        "customers.csv": "customers",
        "products.csv": "",
    }
    assert any("products.csv is not read" in words for words in preview.warnings)


def test_a_broken_row_spoils_the_whole_order_it_belongs_to(boutique):
    head = "order number,date,customer id,total,currency,item,quantity,unit price\n"
    boutique.put("customers.csv", CLIENTS)
    boutique.put(
        "orders.csv",
        head
        + "7,2026-01-02,1,50.00,EUR,Scarf,1,20.00\n"
        + "7,,,,,Belt\n"
        + "8,2026-01-02,1,60.00,EUR,Bag,1,60.00\n"
        + ",,,,,Strap,one,5.00\n"
        + "9,2026-01-02,1,70.00,EUR,Hat,1,70.00\n",
    )
    preview = boutique.preview()
    assert [bad.line for bad in preview.bad_rows] == [3, 5]
    assert set(boutique.everything().orders) == {"order:9"}


def test_pieces_keep_the_currency_of_their_order(boutique):
    head = "order number,date,customer id,total,currency,item,quantity,unit price\n"
    boutique.put("customers.csv", CLIENTS + "2,bob@example.com,Bob,5.00,EUR\n" * 3)
    boutique.put(
        "orders.csv",
        head + "7,2026-01-02,1,50.00,USD,Scarf,1,20.00\n7,,,,,Belt,1,30.00\n"
        "8,2026-01-02,1,60.00,EUR,Bag,1,60.00\n",
    )
    order = boutique.everything().orders["order:7"]
    assert [(line.net.minor, line.net.currency) for line in order.lines] == [
        (2000, "USD"),
        (3000, "USD"),
    ]


def test_nothing_is_left_in_the_temporary_folder(boutique, tmp_path, monkeypatch):
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(room))
    boutique.put("customers.csv", CLIENTS)
    connector = boutique.connector()
    list(connector.ranking().pages(None))
    assert list(Path(room).iterdir()) == []
    connector.close()


def test_a_folder_that_cannot_be_opened_is_said_in_words(boutique):
    boutique.folder = boutique.folder / ("x" * 300)
    with pytest.raises(RetryLaterError, match="The folder of the exports"):
        rank(boutique)


def test_a_file_that_another_program_holds_is_named(boutique, monkeypatch):
    boutique.put("customers.csv", CLIENTS)

    def held(*_args, **_more):
        raise PermissionError(13, "held by another program")

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(RetryLaterError, match=r"customers\.csv cannot be read now"):
        rank(boutique)


def test_a_link_to_nowhere_is_no_file(boutique):
    boutique.put("customers.csv", CLIENTS)
    try:
        (boutique.folder / "lost.csv").symlink_to(boutique.folder / "nothing.csv")
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert [seen.name for seen in boutique.preview().files] == ["customers.csv"]


def test_a_spreadsheet_is_not_read_and_said_so(boutique):
    boutique.put("Clients.XLSX", b"PK")
    with pytest.raises(RetryLaterError, match="saved as CSV"):
        rank(boutique)
    boutique.put("customers.csv", CLIENTS)
    assert any("Clients.XLSX is a spreadsheet" in words for words in boutique.preview().warnings)


def test_currencies_that_balance_are_asked_about(boutique):
    boutique.put("customers.csv", CLIENTS + "2,bob@example.com,Bob,5.00,USD\n")
    questions = boutique.preview().questions
    assert [(q.option, q.choices) for q in questions] == [("currency", ("EUR", "USD"))]
    boutique.options["currency"] = "USD"
    spent = {key: one.net_spend.minor for key, one in boutique.everything().clients.items()}
    assert spent == {"id:1": 0, "id:2": 500}
    assert any("another currency than USD: 1 client" in w for w in boutique.preview().warnings)
