"""The lines of the contract that a folder of exports can keep: it has no wire, but pages, resuming,
unknown columns, bad rows and privacy."""

from __future__ import annotations

import logging

import pytest

from concierge.domain.errors import ConciergeError
from tests.fakes.ingest import KilledError, MemoryIngest
from tests.unit.sync.csv_folder.conftest import Boutique

HEAD = "id,email,first_name,last_name,currency"
ORDERS = "order number,date,customer id,total,currency"
PERSONAL = ("Lovelace", "@example.com")


@pytest.fixture
def folder(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    place = tmp_path / "exports"
    place.mkdir()
    found = Boutique(place)
    rows = [f"{n},ada{n}@example.com,Ada,Lovelace,EUR" for n in range(1, 301)]
    found.put("customers.csv", "\n".join([HEAD, *rows]))
    bought = [f"{n},2026-01-02,{n},{n}.00,EUR" for n in range(1, 301)]
    found.put("orders.csv", "\n".join([ORDERS, *bought]))
    yield found
    told = "\n".join(r.getMessage() + (r.exc_text or "") for r in caplog.get_records("call"))
    assert not [word for word in PERSONAL if word in told]


def read(folder, kill_at=None, ingest=None):
    ingest = ingest or MemoryIngest(kill_at)
    folder.pull(ingest)
    return ingest


def test_a_run_killed_after_any_write_goes_on_to_the_same_book(folder):
    whole = read(folder)
    assert len(whole.ranked) >= 3
    for kill_at in range(1, whole.writes + 1):
        broken = MemoryIngest(kill_at)
        with pytest.raises(KilledError):
            folder.pull(broken)
        assert read(folder, ingest=broken).content() == whole.content(), kill_at


def test_unknown_columns_change_nothing(folder):
    whole = read(folder).content()
    rows = [f"{n},ada{n}@example.com,Ada,Lovelace,EUR,x,1" for n in range(1, 301)]
    folder.put("customers.csv", "\n".join([f"{HEAD},somethingNew,more", *rows]))
    ranked, clients, _, _ = read(folder).content()
    assert ranked == whole[0]
    assert set(clients) == set(whole[1])


def test_a_bad_row_never_stops_a_file(folder):
    folder.put("more.csv", f"{ORDERS}\n901,never,300,much,EUR\n902,2026-01-03,300,5.00,EUR\n")
    ingest = MemoryIngest()
    report = folder.pull(ingest)
    assert any(order.name.endswith("902") for order in ingest.orders.values())
    assert not any(order.name.endswith("901") for order in ingest.orders.values())
    reasons = [one.reason for one in report.skipped]
    assert not [r for r in reasons if "never" in r or "much" in r or "Lovelace" in r]


@pytest.mark.parametrize("content", [b"", b"\0\1\2\3" * 99, b"\xff\xfe", b"id;id;id\n1;2\n", b'"'])
def test_garbage_ends_in_a_sentence_or_in_nothing(folder, content):
    folder.put("customers.csv", content)
    folder.put("orders.csv", content)
    try:
        folder.pull(MemoryIngest())
    except ConciergeError as exc:
        assert "." in str(exc) and "Error" not in str(exc)
        assert not [word for word in PERSONAL if word in str(exc)]
