"""The bad rows beside the exports: complete, harmless, and gone when they are mended."""

from __future__ import annotations

import csv

import pytest

from sync.connectors.csv_folder.rejects import safe_cell
from tests.fakes.ingest import MemoryIngest

HEADER = "id,email,note,total spent,currency\n"
GOOD = "1,ann@example.com,x,10.00,EUR\n"
BAD = "2,bob@example.com,=1+1,ten,EUR\n"


def test_bad_rows_are_laid_aside_with_line_and_reason(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    boutique.everything()
    assert boutique.rejects("customers.csv") == [
        "line,reason,id,email,note,total spent,currency",
        "3,total_spent: that is no number,2,bob@example.com,'=1+1,ten,EUR",
    ]
    assert [path.name for path in (boutique.folder / "rejects").iterdir()] == [
        "customers.csv-rejects.csv"
    ]


def test_they_go_when_the_file_is_mended(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    boutique.everything()
    boutique.put("customers.csv", HEADER + GOOD)
    boutique.everything()
    assert not (boutique.folder / "rejects").exists()


def test_what_others_keep_in_that_folder_stays(boutique):
    (boutique.folder / "rejects").mkdir()
    other = boutique.folder / "rejects" / "mine.txt"
    other.write_text("mine")
    boutique.put("customers.csv", HEADER + GOOD)
    boutique.everything()
    assert other.read_text() == "mine"


def test_the_same_rejects_are_not_written_again(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    boutique.everything()
    path = boutique.folder / "rejects" / "customers.csv-rejects.csv"
    before = path.stat().st_mtime_ns, path.stat().st_ino
    boutique.everything()
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_all_rows_of_a_bad_order_are_kept_together(boutique):
    boutique.put("customers.csv", HEADER + GOOD)
    boutique.put(
        "orders.csv",
        "order number;date;customer id;total;currency;item;unit price\n"
        "7;2026-01-02;1;50,00;EUR;Scarf;20,00\n7;;;;;Belt;cheap\n",
    )
    boutique.everything()
    assert boutique.rejects("orders.csv")[1:] == [
        "2;belongs to the order of line 3;7;2026-01-02;1;50,00;EUR;Scarf;20,00",
        "3;line_price: that is no number;7;;;;;Belt;cheap",
    ]


def test_a_rejects_file_can_be_mended_and_dropped_in(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    boutique.everything()
    mended = "\n".join(boutique.rejects("customers.csv")).replace(",ten,", ",20.00,")
    boutique.put("mended.csv", mended + "\n")
    assert set(boutique.everything().clients) == {"id:1", "id:2"}


def test_a_folder_that_takes_no_rejects_is_a_warning(boutique):
    (boutique.folder / "rejects").write_text("a file is in the way")
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    connector = boutique.connector()
    members = [m for page in connector.ranking().pages(None) for m in page.records]
    assert [member.remote_id for member in members] == ["id:1"]
    assert any("allows no writing" in words for words in connector.warnings())
    connector.close()


def test_skipped_rows_name_place_and_reason_and_nobody(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    report = boutique.pull(MemoryIngest())
    assert [(s.remote_id, s.reason) for s in report.skipped] == [
        ("customers.csv:3", "row total_spent: that is no number")
    ]


def test_a_bad_row_is_told_once_in_an_update(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD)
    connector = boutique.connector()
    streams = (connector.ranking(), connector.clients(["id:1"]), connector.histories(["id:1"]))
    told = [bad for stream in streams for page in stream.pages(None) for bad in page.skipped]
    connector.close()
    assert len(told) == 1


def test_very_many_bad_rows_are_counted_and_not_held(boutique):
    boutique.put("customers.csv", HEADER + GOOD + BAD * 700)
    report = boutique.pull(MemoryIngest())
    assert len(report.skipped) == 500
    assert any("700 rows were left out" in words for words in report.warnings)
    assert len(boutique.rejects("customers.csv")) == 701


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+33 6 12", "+33 6 12"),
        ("-12,50", "-12,50"),
        ("+cmd|x", "'+cmd|x"),
        ("@sum", "'@sum"),
        ("-a", "'-a"),
        ("\t=1", "'\t=1"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text, safe):
    assert safe_cell(text) == safe


def test_bytes_that_cannot_be_read_do_not_keep_the_row_from_being_laid_aside(boutique):
    boutique.options["encoding"] = "utf-8"
    boutique.put(
        "customers.csv", HEADER.encode() + b"1,a@example.com,\xff\x00,1.00,EUR\n" + GOOD.encode()
    )
    boutique.everything()
    with (boutique.folder / "rejects" / "customers.csv-rejects.csv").open(
        encoding="utf-8-sig"
    ) as stream:
        row = list(csv.reader(stream))[1]
    assert row[:4] == [
        "2",
        "has characters that cannot be read in this encoding",
        "1",
        "a@example.com",
    ]


LONG = 140_000


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            f"2,bob@example.com,{'x' * LONG},5.00,EUR\n",
            "has a cell of more than 131,072 characters",
        ),
        (
            f'2,bob@example.com,"{"x" * LONG}",5.00,EUR\n',
            "has a cell of more than 131,072 characters",
        ),
        (
            f'2,bob@example.com,"{"word " * LONG}",5.00,EUR\n',
            "has a cell of more than 131,072 characters",
        ),
        (f"2,bob@example.com,{'x' * (1 << 20)},5.00,EUR\n", "is longer than 1,048,576 characters"),
    ],
    ids=["bare", "quoted", "words", "line"],
)
def test_a_cell_that_is_too_long_is_told_as_what_it_is(boutique, row, reason):
    last = "3,cyd@example.com,y,7.00,EUR\n"
    boutique.put("customers.csv", HEADER + GOOD + row + last)
    connector = boutique.connector()
    pages = list(connector.ranking().pages(None))
    total = connector.customers_total
    connector.close()
    assert [one.reason for page in pages for one in page.skipped] == [f"row {reason}"]
    assert total == 2


def test_a_quotation_mark_that_swallows_very_much_is_told_as_that(boutique):
    """The rows behind it are read all the same."""
    many = "".join(f"{n},c{n}@example.com,y,7.00,EUR\n" for n in range(10, 5010))
    boutique.put("customers.csv", HEADER + GOOD + '2,bob@example.com,"x,5.00,EUR\n' + many)
    connector = boutique.connector()
    pages = list(connector.ranking().pages(None))
    total = connector.customers_total
    connector.close()
    assert [one.reason for page in pages for one in page.skipped] == [
        "row opens a quotation mark that is not closed within 131,072 characters"
    ]
    assert total == 5001


@pytest.mark.parametrize("cells", ["x" * LONG, f"id,{'x' * LONG},email", '"' + "x" * LONG])
def test_a_header_that_is_too_long_is_no_crash(boutique, cells):
    boutique.put("customers.csv", f"{cells}\n" + GOOD)
    connector = boutique.connector()
    assert connector.check()
    connector.close()


def test_the_name_of_a_file_that_is_no_text_stops_no_page(boutique):
    name = "customers \udcff.csv"
    try:
        boutique.put(name, HEADER + GOOD + BAD)
    except (OSError, UnicodeError):
        pytest.skip("this system takes no such name")
    connector = boutique.connector()
    pages = list(connector.ranking().pages(None))
    connector.close()
    (bad,) = [one for page in pages for one in page.skipped]
    assert bad.remote_id == "customers \ufffd.csv:3"
