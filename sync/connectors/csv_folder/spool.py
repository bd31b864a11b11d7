"""Clients and orders of the whole folder in a temporary database, so that memory does not grow
with the files.

It is SQLite's own nameless kind: a few megabytes stay in memory, the rest lies in a file that
has no name on disk (or is deleted on closing) and is gone with the connection, crash or not.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from concierge.domain.errors import DiskFullError
from concierge.domain.money import Money
from sync.connector import BadRecordError
from sync.connectors.csv_folder.fields import Standing, is_vip
from sync.connectors.csv_folder.identity import folded_name
from sync.connectors.csv_folder.values import money

Record = dict[str, str]
_MANY = 500
_SELF = ("email", "first_name", "last_name", "name", "birthday", "total_spent")
"""Where two rows of one client in one file differ in these, they are about two people."""
_SAME_ORDER = timedelta(days=2)
"""A till that counts from 1 again gives an old number to an order of another day."""

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -16000;
CREATE TABLE client (
    key TEXT PRIMARY KEY, file INTEGER, is_listed INTEGER, vip INTEGER, record TEXT,
    spent INTEGER, net INTEGER DEFAULT 0, orders INTEGER DEFAULT 0,
    first TEXT DEFAULT '', last TEXT DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE alias (name TEXT PRIMARY KEY, client TEXT) WITHOUT ROWID;
CREATE TABLE known (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE purchase (
    key TEXT PRIMARY KEY, client TEXT, file INTEGER, currency TEXT, net INTEGER,
    placed TEXT, record TEXT
) WITHOUT ROWID;
BEGIN;
"""
_SUMS = """
CREATE INDEX purchase_client ON purchase (client);
UPDATE client SET (orders, first, last) = (
    SELECT count(*), coalesce(min(placed), ''), coalesce(max(placed), '')
    FROM purchase WHERE purchase.client = client.key);
"""
_NET_OF_ORDERS = """
UPDATE client SET net = coalesce((
    SELECT sum(net) FROM purchase
    WHERE purchase.client = client.key AND purchase.currency = ?), 0)
"""
_BEST = "ORDER BY net DESC, last DESC, key"


@contextmanager
def room() -> Iterator[None]:
    """Filling the spool: a full disk is said in words."""
    try:
        yield
    except sqlite3.OperationalError as exc:
        raise DiskFullError(
            "There is no room to sort the exports: the disk with the temporary files is full. "
            "Make room and update again."
        ) from exc


def _check_same(older: str, newer: str) -> None:
    apart = datetime.fromisoformat(newer) - datetime.fromisoformat(older)
    if abs(apart) > _SAME_ORDER:
        raise BadRecordError("number: an older file gives it to an order of another day")


class Spool:
    """Filled once, customers first, then read. Files are given by number, later ones newer."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)
        self.currency = ""
        self.foreign_totals = 0
        """Clients whose own sum is in another currency, where the sums count."""
        self._db.executescript(_SCHEMA)

    def close(self) -> None:
        self._db.close()

    # --- filling ------------------------------------------------------------------------

    def put_client(
        self, keys: Mapping[str, str], file: int, record: Record, columns: frozenset[str]
    ) -> None:
        """A row of a newer file replaces what its columns say and leaves the rest; a second row
        of the same file adds what the first left empty. Raises BadRecordError where the two
        contradict each other."""
        key = self._known_as(keys, file, record)
        old = self._one("SELECT record, file FROM client WHERE key = ?", key)
        if old and old[1] == file:
            known = json.loads(old[0])
            if any(known.get(f, record.get(f)) != record.get(f, known.get(f)) for f in _SELF):
                raise BadRecordError("the same client twice in this file, and not alike")
            record = {**record, **known}
        elif old:
            kept = {f: v for f, v in json.loads(old[0]).items() if f not in columns}
            record = {**kept, **record}
        self._db.execute(
            "INSERT OR REPLACE INTO client (key, file, is_listed, vip, record) "
            "VALUES (?, ?, 1, ?, ?)",
            (key, file, is_vip(record), json.dumps(record)),
        )
        for kind in ("mail", "phone", "name"):
            if kind in keys:
                self._name(keys[kind], key)

    def _known_as(self, keys: Mapping[str, str], file: int, record: Record) -> str:
        """Her key. Who was known by her e-mail in an older file, which told no ids, keeps that
        key when a newer one tells hers."""
        own = next(iter(keys.values()))
        mail = keys.get("mail", "")
        if "id" not in keys or not mail:
            return own
        taken = self._one("SELECT client FROM alias WHERE name = ?", own)
        if taken and taken[0]:
            return str(taken[0])
        old = self._one("SELECT record FROM client WHERE key = ? AND file < ?", mail, file)
        if not old or folded_name(json.loads(old[0])) != folded_name(record):
            return own
        if self._one("SELECT 1 FROM known WHERE key = ?", mail):
            return own  # another id has that e-mail
        self._db.execute("INSERT INTO known VALUES (?)", (mail,))
        self._name(own, mail)
        return mail

    def _name(self, alias: str, key: str) -> None:
        """Two clients with one telephone or address: the alias tells neither."""
        self._db.execute(
            "INSERT INTO alias VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
            "SET client = CASE WHEN client = excluded.client THEN client END",
            (alias, key),
        )

    def owner(self, keys: Mapping[str, str], record: Record, file: int) -> str:
        """Whose order it is. Who is on no list of customers is made from the order itself.

        An e-mail that is on no list is never overruled by a telephone: households share those.
        """
        for kind, key in keys.items():
            if self._one("SELECT 1 FROM client WHERE key = ? AND is_listed", key):
                return key
            alias = self._one("SELECT client FROM alias WHERE name = ?", key)
            if alias and alias[0]:
                return str(alias[0])
            if kind != "id":
                break
        own = next(iter(keys.values()))
        self._db.execute(
            "INSERT OR REPLACE INTO client (key, file, is_listed, vip, record) "
            "VALUES (?, ?, 0, 0, ?)",
            (own, file, json.dumps(record)),
        )
        return own

    def put_order(
        self, key: str, owner: str, file: int, head: Record, items: Sequence[Record], *, net: int
    ) -> None:
        """An order of a newer file takes the older one's place; pieces named further down in
        the same file are added. Raises BadRecordError for one that contradicts itself."""
        old = self._one("SELECT file, record FROM purchase WHERE key = ?", key)
        if old:
            known = json.loads(old[1])
            if old[0] == file:
                if known["head"] != head or (not items and known["items"]):
                    raise BadRecordError("an order number that stands for two orders")
                items = [*known["items"], *items]
            else:
                _check_same(known["head"]["placed_at"], head["placed_at"])
                items = items or known["items"]
        text = json.dumps({"head": head, "items": list(items)})
        self._db.execute(
            "INSERT OR REPLACE INTO purchase VALUES (?, ?, ?, ?, ?, ?, ?)",
            (key, owner, file, head["currency"], net, head["placed_at"], text),
        )

    def settle(self, currency: str, *, by_orders: bool) -> None:
        """Close the filling: sums by client, in `currency` alone."""
        self.currency = currency
        self._db.executescript(_SUMS)
        if by_orders:
            self._db.execute(_NET_OF_ORDERS, (currency,))
        else:
            self._spent(currency)
        self._db.execute("CREATE INDEX client_net ON client (net DESC, last DESC, key)")

    def _spent(self, currency: str) -> None:
        found = self._db.execute("SELECT key, record FROM client WHERE is_listed")
        while rows := found.fetchmany(_MANY):
            sums = []
            for key, text in rows:
                record = json.loads(text)
                if not record.get("total_spent"):
                    continue
                if record.get("currency", currency) != currency:
                    self.foreign_totals += 1
                    continue
                net = money(record["total_spent"], currency).minor
                sums.append((net, int(record.get("order_count") or 0), key))
            self._db.executemany(
                "UPDATE client SET net = ?, orders = max(orders, ?) WHERE key = ?", sums
            )

    # --- reading ------------------------------------------------------------------------

    def _one(self, query: str, *values: Any) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = self._db.execute(query, values).fetchone()
        return found

    def _count(self, query: str, *values: Any) -> int:
        found = self._one(query, *values)
        return int(found[0]) if found else 0

    def customers(self) -> int:
        return self._count("SELECT count(*) FROM client")

    def foreign_orders(self) -> int:
        """Orders in another currency than the account's."""
        return self._count("SELECT count(*) FROM purchase WHERE currency <> ?", self.currency)

    def short_of_orders(self) -> int:
        """Clients whose own list says that they spent more than their orders here add up to."""
        short = 0
        for net, text in self._db.execute("SELECT net, record FROM client WHERE is_listed"):
            record = json.loads(text)
            if record.get("total_spent") and record.get("currency") in (self.currency, None):
                short += money(record["total_spent"], self.currency).minor > net
        return short

    def shared_aliases(self) -> int:
        return self._count("SELECT count(*) FROM alias WHERE client IS NULL")

    def best(self, count: int) -> Iterator[tuple[str, Money, bool]]:
        """(key, net spend, VIP tag), the top spender first."""
        query = f"SELECT key, net, vip FROM client {_BEST} LIMIT ?"  # noqa: S608 - our own words
        for key, net, vip in self._db.execute(query, (count,)):
            yield key, Money(net, self.currency), bool(vip)

    def tagged(self) -> Iterator[tuple[str, Money]]:
        query = f"SELECT key, net FROM client WHERE vip {_BEST}"  # noqa: S608 - our own words
        for key, net in self._db.execute(query):
            yield key, Money(net, self.currency)

    def touched(self, files: Sequence[int] | None) -> Iterator[tuple[str, Money, bool]]:
        """Clients of whom these files tell something new, themselves or through an order; all
        of them for None."""
        if files is None:
            yield from self.best(-1)
            return
        marks = ",".join(str(int(file)) for file in files) or "NULL"
        query = (
            f"SELECT key, net, vip FROM client WHERE file IN ({marks}) OR key IN "  # noqa: S608
            f"(SELECT client FROM purchase WHERE file IN ({marks})) {_BEST}"
        )
        for key, net, vip in self._db.execute(query):
            yield key, Money(net, self.currency), bool(vip)

    def client(self, key: str) -> tuple[Record, Standing] | None:
        found = self._one("SELECT record, net, orders, first, last FROM client WHERE key = ?", key)
        if found is None:
            return None
        standing = Standing(Money(found[1], self.currency), found[2], found[3], found[4])
        return json.loads(found[0]), standing

    def orders_of(
        self, key: str, files: Sequence[int] | None = None
    ) -> Iterator[tuple[str, Record, list[Record]]]:
        """(key, head, pieces) of a client's orders, the oldest first."""
        found = self._db.execute(
            "SELECT key, record, file FROM purchase WHERE client = ? ORDER BY placed, key", (key,)
        )
        for order, text, file in found:
            if files is None or file in files:
                known = json.loads(text)
                yield order, known["head"], known["items"]

    def order(self, key: str) -> tuple[str, Record, list[Record]] | None:
        """(client's key, head, pieces)."""
        found = self._one("SELECT client, record FROM purchase WHERE key = ?", key)
        if found is None:
            return None
        known = json.loads(found[1])
        return found[0], known["head"], known["items"]
