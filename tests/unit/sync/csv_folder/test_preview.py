"""What would change, told before it does; and files spoilt at random that never break a page."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from concierge.domain.csv_preview import client_texts, order_texts
from concierge.domain.errors import RejectedError, RetryLaterError
from tests.fakes.ingest import MemoryIngest
from tests.unit.sync.csv_folder.conftest import SAMPLES, Boutique

SHOPIFY = ("customers_export.csv", "orders_export.csv")


class Holding:
    """A store that holds what a pull left in it."""

    def __init__(self, ingest: MemoryIngest) -> None:
        self.ingest = ingest

    def clients(self, remote_ids):
        found = self.ingest.clients
        return {key: client_texts(found[key]) for key in remote_ids if key in found}

    def orders(self, remote_ids):
        found = self.ingest.orders
        return {key: order_texts(found[key]) for key in remote_ids if key in found}


def test_an_empty_store_gets_the_book_and_its_orders(boutique):
    boutique.sample(*SHOPIFY)
    preview = boutique.preview()
    assert (preview.customers, preview.new_clients, preview.changed_clients) == (4, 1, 0)
    assert (preview.new_orders, preview.changed_orders) == (2, 0)
    assert [(f.kind, f.profile, f.rows) for f in preview.files] == [
        ("customers", "Shopify", 3),
        ("orders", "Shopify", 5),
    ]
    assert ("total", "Total") in preview.files[1].columns
    assert "Risk Level" in preview.files[1].not_understood
    assert preview.questions == ()


def test_what_is_stored_already_is_no_change(boutique):
    boutique.sample(*SHOPIFY)
    ingest = MemoryIngest()
    boutique.pull(ingest)
    preview = boutique.preview(Holding(ingest))
    assert (preview.new_clients, preview.changed_clients) == (0, 0)
    assert (preview.new_orders, preview.changed_orders) == (0, 0)


def test_a_corrected_row_is_told_by_field(boutique):
    boutique.sample(*SHOPIFY)
    ingest = MemoryIngest()
    boutique.pull(ingest)
    text = (SAMPLES / SHOPIFY[0]).read_text("utf-8")
    boutique.put(SHOPIFY[0], text.replace("Ada,Example", "Adah,Example"))
    text = (SAMPLES / SHOPIFY[1]).read_text("utf-8")
    boutique.put(SHOPIFY[1], text.replace("2200.00", "2300.00"))
    preview = boutique.preview(Holding(ingest))
    assert (preview.changed_clients, preview.changed_orders, preview.new_orders) == (1, 1, 0)
    assert preview.changed_fields == (("first_name", 1), ("net_spend", 1))


def test_a_preview_leaves_no_trace(boutique):
    boutique.put("customers.csv", "id,email,total spent,currency\n1,a@example.com,ten,EUR\n")
    assert boutique.preview().bad_rows_total == 1
    assert [path.name for path in boutique.folder.iterdir()] == ["customers.csv"]


def test_bad_rows_are_counted_beyond_those_shown(boutique):
    boutique.put(
        "customers.csv", "id,email,total spent,currency\n" + "1,a@example.com,ten,EUR\n" * 60
    )
    preview = boutique.preview()
    assert (len(preview.bad_rows), preview.bad_rows_total) == (50, 60)


@pytest.mark.parametrize(
    ("name", "content", "options"),
    [
        (
            "orders.csv",
            "order no,date,email,total,currency\n1,01/02/2026,a@example.com,5.00,EUR\n",
            ["dates"],
        ),
        (
            "orders.csv",
            "order no,date,email,total,currency\n1,2026-02-01,a@example.com,1.500,EUR\n",
            ["decimal"],
        ),
        (
            "orders.csv",
            "order no,date,email,total\n1,2026-02-01,a@example.com,5.00\n",
            ["currency"],
        ),
        (
            "orders.csv",
            "order no,email,currency\n1,a@example.com,EUR\n",
            ["orders.placed_at", "orders.total"],
        ),
    ],
)
def test_questions_are_asked_in_words_and_nothing_is_counted(boutique, name, content, options):
    boutique.put(name, content)
    preview = boutique.preview()
    assert [question.option for question in preview.questions] == options
    assert all(question.words.endswith("?") for question in preview.questions)
    assert preview.customers == 0


def test_cells_that_cannot_be_understood_are_told_and_left_empty(boutique):
    content = "id,email,birthday,currency\n1,a@example.com,unknown,EUR\n2,b@example.com,N/A,EUR\n"
    boutique.put("customers.csv", content)
    assert boutique.preview().warnings == (
        "customers.csv: not understood and left empty: 1 cell of birthday.",
    )
    assert boutique.everything().clients["id:1"].attributes == {}


CLUTTER = st.sampled_from(
    [b"", b'"', b",", b";", b"\n", b"\r", b"\0", b"\xff", b"\xe9", b"=", b"-", b"9" * 30, b"\t"]
)
SPOILS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), CLUTTER), min_size=1, max_size=6)
NAMES = [path.name for path in sorted(SAMPLES.glob("*.csv"))]


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(NAMES), spoils=SPOILS)
def test_no_spoilt_file_raises_anything_but_what_is_stated(tmp_path, name, spoils):
    content = (SAMPLES / name).read_bytes()
    for where, cut, clutter in spoils:
        at = int(where * len(content))
        content = content[:at] + clutter + content[at + cut :]
    folder = tmp_path / "exports"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    boutique = Boutique(folder)
    boutique.put("spoilt.csv", content)
    preview = boutique.preview()
    try:
        got = boutique.everything()
    except (RejectedError, RetryLaterError):
        assert preview.questions or preview.customers == 0
    else:
        assert len(got.clients) == preview.customers


def test_order_of_rows_and_files_changes_nothing(boutique, tmp_path):
    boutique.sample(*SHOPIFY)
    here = boutique.everything()
    other = tmp_path / "other"
    other.mkdir()
    mirrored = Boutique(other)
    header, first, second, *others = (SAMPLES / SHOPIFY[1]).read_text("utf-8").split("\n#")
    orders = [*(other.rstrip("\n") for other in reversed(others)), first, second]
    mirrored.put("z.csv", "\n#".join([header, *orders]))
    mirrored.put("a.csv", (SAMPLES / SHOPIFY[0]).read_bytes())
    there = mirrored.everything()
    assert there.clients == here.clients
    assert there.orders == here.orders
