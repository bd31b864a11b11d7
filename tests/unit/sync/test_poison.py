"""Errors nobody foresaw: they stop one message and no other, and say nothing of a client."""

from __future__ import annotations

import logging
import random
from types import MappingProxyType

import pytest

from concierge.domain.errors import AccountError, RejectedError
from concierge.domain.money import Money
from concierge.domain.outbox import PATIENCE, Delivered, DeliveryKind, DeliveryState, Reach
from concierge.domain.remote import SkippedRecord
from concierge.services.accounts import find_account
from concierge.services.ingest import StoreIngest
from concierge.services.notes import write_note
from concierge.services.outbox import StoreOutbox, outbox
from concierge.services.ports import AccountConfig
from concierge.services.turns import Turn
from concierge.services.updates import tell_due
from concierge.storage.secrets import GivenSecret
from sync.connector import Page, Stream
from sync.engine import AccountSync
from sync.outbox import AccountPush
from tests.fakes import records as r
from tests.fakes.house import fill, new_workplace
from tests.fakes.ingest import MemoryIngest

CONFIG = AccountConfig(1, "Shop", "shopify", {}, "")


class Poisoned:
    """A writer that stumbles over one text; the words of the error are a client's."""

    reach = MappingProxyType({DeliveryKind.NOTE: Reach.KEYS})

    def __init__(self, error=None):
        self.told: list[str] = []
        self.error = error

    def push(self, delivery):
        text = delivery.payload["text"]
        if text == "lilies":
            raise self.error or AttributeError(f"no such thing in {text}")
        self.told.append(text)
        return Delivered("1")

    def find(self, delivery):
        return None

    def close(self):
        pass


@pytest.fixture
def place(tmp_path):
    found = new_workplace(tmp_path)
    with found.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.NOTE.value])
        unit.commit()
    yield found
    found.store.close()


@pytest.fixture
def clients(place):
    return fill(place, [r.client(1), r.client(2)])


def push(place, writer):
    with Turn(place, find_account(place)) as turn:
        box = StoreOutbox(place, turn, random.Random(7))
        return AccountPush(CONFIG, box, open_writer=lambda *_: writer).push(lambda: False)


def test_a_poison_message_is_parked_after_its_tries_and_holds_nobody_else_up(
    place, clients, caplog
):
    writer = Poisoned()
    write_note(place, clients[0], "lilies")
    write_note(place, clients[1], "fine")
    for _ in range(PATIENCE):
        push(place, writer)
        place.clock.advance(hours=2)
    assert writer.told == ["fine"]
    (row,) = outbox(place).waiting
    assert (row.state, row.attempts) == (DeliveryState.DEAD, PATIENCE)
    assert "could not be understood" in row.last_error
    assert "lilies" not in caplog.text
    assert "unforeseen AttributeError at test_poison.py:" in caplog.text


def test_a_fault_of_the_whole_account_parks_nothing_and_is_told_on_the_account(place, clients):
    error = AccountError("Shopify (Shop) sends us to another address. Check the shop's address.")
    write_note(place, clients[0], "lilies")

    def connect_push(config, box):
        return AccountPush(config, box, open_writer=lambda *_: Poisoned(error))

    tell_due(place, [find_account(place)], lambda: GivenSecret("x"), connect_push, lambda: False)
    (row,) = outbox(place).waiting
    assert (row.state, row.attempts) == (DeliveryState.WAITING, 0)
    assert find_account(place).tell_error == str(error)


class Answers:
    """A connector whose streams give these pages."""

    customers_total = 2_000

    def __init__(self, ranking, clients=None):
        self._ranking, self._clients = ranking, clients or (lambda: iter(()))

    def _stream(self, name, pages):
        return Stream(name, name, "remote_id", "", False, 10, lambda _: pages())

    def ranking(self):
        return self._stream("ranking", self._ranking)

    def clients(self, remote_ids):
        return self._stream("clients", self._clients)

    def __getattr__(self, name):
        return lambda *_: self._stream(name, lambda: iter(()))

    def warnings(self):
        return ()

    def close(self):
        pass


def pull(connector, ingest):
    run = AccountSync(CONFIG, ingest, connect=lambda *_: connector)
    return run.pull(lambda _: None, lambda: False)


def ranked(count, skipped=()):
    members = [r.RemoteMember(f"c{n}", n, r.eur(9_000 - n)) for n in range(1, count + 1)]
    return lambda: iter([Page(members, None, count, None, skipped)])


def test_an_error_nobody_foresaw_ends_a_pull_in_a_sentence(caplog):
    caplog.set_level(logging.INFO)

    def broken():
        raise KeyError("Chloé Laurent")
        yield

    with pytest.raises(RejectedError, match="could not be understood") as told:
        pull(Answers(ranked(3), broken), MemoryIngest())
    assert told.value.__cause__ is None
    assert "Chloé" not in caplog.text


def test_a_ranking_that_cannot_be_read_leaves_the_book_as_it_was(place):
    fill(place, [r.client(n) for n in range(1, 13)])
    ingest = StoreIngest(place)
    before = sorted(ingest.book(1))
    bad = [SkippedRecord(f"c{n}", "client with a value that cannot be read") for n in range(12)]
    for readable in (0, 3):
        with pytest.raises(RejectedError, match="the book stays as it was"):
            pull(Answers(ranked(readable, bad)), ingest)
        assert sorted(ingest.book(1)) == before
        assert ingest.cursor(1, "ranked") is None


@pytest.mark.parametrize(
    ("spend", "joins"),
    [(r.eur(9_000), False), (r.eur(9_001), True), (Money(9_900_000, "JPY"), False)],
)
def test_as_much_as_the_last_place_is_not_enough_and_other_currencies_are_not_compared(
    place, spend, joins
):
    fill(place, [r.client(1, net_spend=r.eur(9_000))])
    ingest = StoreIngest(place)
    ingest.contend(1, [r.RemoteMember("c9", None, spend)])
    assert ("c9" in ingest.book(1)) == joins


def test_nobody_comes_in_for_nothing(place):
    fill(place, [r.client(1, net_spend=r.eur(0))])
    ingest = StoreIngest(place)
    ingest.contend(1, [r.RemoteMember("c9", None, r.eur(0))])
    assert list(ingest.book(1)) == ["c1"]
