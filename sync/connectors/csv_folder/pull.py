"""Reading a folder of exports as if it were a shop: ranking, clients and orders from the spool.

Nobody is remembered between two updates; where the cursor shows that the folder is as it was,
no file is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from concierge.domain.errors import ConciergeError
from concierge.domain.ranking import ENTER_PER_MILLE, LEAVE_PER_MILLE, places
from concierge.domain.remote import RemoteClient, RemoteMember, RemoteOrder
from concierge.services.ports import AccountConfig, Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.csv_folder import account, fields
from sync.connectors.csv_folder.source import Source
from sync.guard import GuardedConnector

if TYPE_CHECKING:
    from concierge.domain.remote import Record
    from sync.http import Policy
    from sync.rate import Waiter

UNREADABLE = "holds something that cannot be read"
MEMBERS = 250
CLIENTS = 100
ORDERS = 100
R = TypeVar("R")


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedConnector:
    """Raises UserError naming an option that is wrong; the folder is not looked at yet. No
    `policy` matters to a folder."""
    source = Source(account.read(config.options), waiter, cancelled)
    return GuardedConnector(CsvConnector(source), f"The folder ({config.name})", UNREADABLE)


class CsvConnector:
    """One folder, read only. It is read at most once, when something first needs it."""

    def __init__(self, source: Source) -> None:
        self._source = source

    @property
    def customers_total(self) -> int:
        return self._source.customers

    def close(self) -> None:
        self._source.close()

    def warnings(self) -> tuple[str, ...]:
        return self._source.warnings()

    def check(self) -> tuple[Check, ...]:
        try:
            seen = self._source.look_through()
        except ConciergeError as exc:
            return (Check("Folder", False, str(exc), "Correct it and test the account again."),)
        read = [sheet for sheet in seen.sheets if sheet.kind]
        if not read:
            words = "The folder holds no file with customers or orders."
            return (Check("Folder", False, words, "Put the exports into it."),)
        words = f"The folder can be read: {len(read)} of its {len(seen.sheets)} files are exports."
        checks = [Check("Folder", True, words)]
        for question in seen.questions:
            remedy = f"concierge accounts set NAME --option {question.option}=ANSWER"
            checks.append(Check(question.file or "Currency", False, question.words, remedy))
        return tuple(checks)

    # --- ranking and clients --------------------------------------------------------------

    def ranking(self) -> Stream:
        return Stream(
            "ranking", "ranking", "remote_id", "position", True, MEMBERS, self._ranking_pages
        )

    def _ranking_pages(self, _: Cursor | None) -> Iterator[Page]:
        spool = self._source.read().spool
        limit = places(self.customers_total, LEAVE_PER_MILLE)
        best = (
            RemoteMember(key, place, net)
            for place, (key, net, _vip) in enumerate(spool.best(limit), 1)
        )
        done = 0
        for batch in _batches(best, MEMBERS):
            done += len(batch)
            yield Page(batch, None, done, limit, self._source.skips())
        tagged = (RemoteMember(key, None, net, True) for key, net in spool.tagged())
        for batch in _batches(tagged, MEMBERS):
            done += len(batch)
            yield Page(batch, None, done, None, self._source.skips())
        if told := self._source.skips():
            yield Page((), None, done, None, told)

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for batch in _batches(remote_ids, CLIENTS):
                found = [self._client(key) for key in batch]
                records = [one for one in found if one is not None]
                done += len(batch)
                yield Page(records, None, done, len(remote_ids), self._source.skips())

        return Stream("clients", "clients", "remote_id", "", False, CLIENTS, pages)

    def _client(self, key: str) -> RemoteClient | None:
        """None for who is in no file now: what is known of her stays."""
        found = self._source.read().spool.client(key)
        return fields.client(key, *found) if found else None

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Clients of the book of whom new files tell; who is not in it is named where she spent
        enough for a place, or carries the tag."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            if self._source.is_unchanged(cursor):
                yield self._source.nothing_new(cursor, started)
                return
            if cursor is None:  # the ranking of this update has just read everything
                yield Page((), self._source.here(started), 0, None, self._source.skips())
                return
            spool = self._source.read().spool
            files = self._source.read().changed_since(cursor.get("folder"))
            least = self._least()
            done = 0
            for batch in _batches(spool.touched(files), CLIENTS):
                ours = [self._client(key) for key, _, _ in batch if key in book]
                contenders = [
                    RemoteMember(key, None, net, vip)
                    for key, net, vip in batch
                    if key not in book and (vip or net.minor >= least)
                ]
                done += len(batch)
                records = [one for one in ours if one is not None]
                if records or contenders:
                    yield Page(records, cursor, done, None, self._source.skips(), (), contenders)
            yield Page((), self._source.here(started), done, None, self._source.skips())

        return Stream("client_changes", "clients", "remote_id", "", False, CLIENTS, pages)

    def _least(self) -> int:
        """What the last one spent who has a place in the book; nobody comes in for nothing."""
        limit = places(self.customers_total, ENTER_PER_MILLE)
        return max(
            1, min((net.minor for _, net, _ in self._source.read().spool.best(limit)), default=1)
        )

    # --- orders -------------------------------------------------------------------------

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            records: list[RemoteOrder] = []
            finished: list[str] = []
            for key in remote_ids:
                for order in self._orders_of(key):
                    records.append(order)
                    done += 1
                    if len(records) == ORDERS:
                        yield Page(records, None, done, None, self._source.skips(), tuple(finished))
                        records, finished = [], []
                finished.append(key)
                if len(finished) == CLIENTS:
                    yield Page(records, None, done, None, self._source.skips(), tuple(finished))
                    records, finished = [], []
            if finished:
                yield Page(records, None, done, None, self._source.skips(), tuple(finished))

        return Stream("history", "orders", "remote_id", "", False, ORDERS, pages)

    def _orders_of(self, key: str, files: Sequence[int] | None = None) -> Iterator[RemoteOrder]:
        for order, head, items in self._source.read().spool.orders_of(key, files):
            yield fields.order(order, key, head, items)

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Orders of the book that new files tell. Contenders come with `client_changes`."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            if self._source.is_unchanged(cursor):
                yield self._source.nothing_new(cursor, started)
                return
            files = self._source.read().changed_since((cursor or {}).get("folder"))
            orders = (
                order
                for key, _, _ in self._source.read().spool.touched(files)
                if key in book
                for order in self._orders_of(key, files)
            )
            done = 0
            for batch in _batches(orders, ORDERS):
                done += len(batch)
                yield Page(batch, cursor, done, None, self._source.skips())
            yield Page((), self._source.here(started), done, None, self._source.skips())

        return Stream("changes", "changes", "remote_id", "", False, ORDERS, pages)

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        return self._again("open_orders", remote_ids, lambda order: order)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        return self._again("sales", remote_ids, fields.sale)

    def _again(
        self, name: str, remote_ids: Sequence[str], made: Callable[[RemoteOrder], Record]
    ) -> Stream:
        """Orders by id, unless the folder is as it was when they were last asked for. One that
        is in no file now stays as it was last told."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            if not remote_ids or self._source.is_unchanged(cursor):
                return
            done = 0
            for batch in _batches(remote_ids, ORDERS):
                found = ((key, self._source.read().spool.order(key)) for key in batch)
                records = [made(fields.order(key, *one)) for key, one in found if one]
                done += len(batch)
                yield Page(records, cursor, done, len(remote_ids), self._source.skips())
            yield Page((), self._source.here(), done, len(remote_ids), self._source.skips())

        return Stream(name, "open_orders", "remote_id", "", False, ORDERS, pages)


def _batches(found: Iterable[R], size: int) -> Iterator[list[R]]:
    rest = iter(found)
    while batch := list(islice(rest, size)):
        yield batch
