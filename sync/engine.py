"""The pull loop: ranking, clients, histories, changes, open orders, each page committed whole.

Stopping is harmless anywhere: records and cursor are stored in one transaction, and whatever
was not stored is asked for again.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_shop
from concierge.domain.errors import BusyError, ConciergeError, RejectedError
from concierge.domain.remote import (
    RemoteClient,
    RemoteMember,
    RemoteOrder,
    RemoteSale,
    SkippedRecord,
)
from concierge.services.ports import AccountConfig, Ingest, SyncProgress, SyncReport
from sync import registry
from sync.barrier import unforeseen
from sync.following import Following
from sync.rate import SLEEPING, Waiter, check

if TYPE_CHECKING:
    from concierge.domain.outbox import DeliveryKind
    from sync.connector import Connector, Stream
    from sync.registry import Connect, Follow

log = logging.getLogger(__name__)

_RANKED = "ranked"
_FIRST_OVERLAP = timedelta(hours=1)
"""The stream whose cursor tells when the ranking was last settled."""
RANK_EVERY = timedelta(hours=24)


@dataclass(slots=True)
class _Tally:
    """What one run has taken in; a record that came twice counts once."""

    members: set[str] = field(default_factory=set)
    clients: set[str] = field(default_factory=set)
    histories: int = 0
    """Orders that came with whole histories: counted, not kept, for there are many."""
    read_whole: set[str] = field(default_factory=set)
    """Clients whose history this run reads: their orders are among those."""
    orders: set[str] = field(default_factory=set)
    skipped: dict[tuple[str, str], SkippedRecord] = field(default_factory=dict)

    def count(
        self,
        records: Sequence[object],
        skipped: Sequence[SkippedRecord],
        *,
        is_history: bool = False,
    ) -> None:
        for record in records:
            match record:
                case RemoteMember():
                    self.members.add(record.remote_id)
                case RemoteClient():
                    self.clients.add(record.remote_id)
                case RemoteOrder() if record.client_remote_id in self.read_whole:
                    self.histories += is_history
                case RemoteOrder() | RemoteSale():
                    self.orders.add(record.remote_id)
        self.skipped.update(((one.remote_id, one.reason), one) for one in skipped)


class AccountSync:
    """ports.AccountControl for one account. Safe to call from any worker, one pull at a time."""

    def __init__(
        self,
        config: AccountConfig,
        ingest: Ingest,
        *,
        waiter: Waiter | None = None,
        connect: Connect = registry.connect,
        follow: Follow = registry.follow,
    ) -> None:
        self._config, self._ingest = config, ingest
        self._waiter = waiter or SLEEPING
        self._connect, self._follow_with = connect, follow
        self._busy = threading.Lock()

    def writes(self) -> frozenset[DeliveryKind]:
        return registry.writes(self._config.kind, self._config.options)

    def pull(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        full: bool = False,
    ) -> SyncReport:
        if not self._busy.acquire(blocking=False):
            raise BusyError("This account is being updated already. Wait until it is done.")
        try:
            if not is_shop(self._config.kind):
                return self._follow(progress, cancelled)
            connector = self._connect(self._config, self._waiter, cancelled)
            try:
                run = _Run(self._config, self._ingest, connector, progress, cancelled)
                return run.pull(self._waiter.now, full)
            except ConciergeError:
                raise
            except Exception as exc:  # noqa: BLE001  no exception leaves a pull
                # Its own words and those of what led to it may be a client's: they end here.
                raise RejectedError(unforeseen(exc)) from None
            finally:
                connector.close()
        finally:
            self._busy.release()

    def _follow(
        self, progress: Callable[[SyncProgress], None], cancelled: Callable[[], bool]
    ) -> SyncReport:
        follower = self._follow_with(self._config, self._waiter, cancelled)
        try:
            run = Following(self._config.id, self._ingest, follower, progress, cancelled)
            return run.pull(self._waiter)
        except ConciergeError:
            raise
        except Exception as exc:  # noqa: BLE001  no exception leaves a pull
            raise RejectedError(unforeseen(exc)) from None
        finally:
            follower.close()


class _Run:
    """One pull from beginning to end."""

    def __init__(
        self,
        config: AccountConfig,
        ingest: Ingest,
        connector: Connector,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._account, self._ingest, self._connector = config.id, ingest, connector
        self._name = config.name
        self._progress, self._cancelled = progress, cancelled
        self._tally = _Tally()

    def pull(self, clock: Callable[[], datetime], full: bool) -> SyncReport:
        started = clock()
        ingest, account = self._ingest, self._account
        self._progress(SyncProgress("counting", 0, None))
        for stream in ("changes", "client_changes"):
            if ingest.cursor(account, stream) is None:
                # What changes while the book is read must not fall between the two, nor what
                # changed before by a clock of ours that is ahead and not known to be so yet.
                since = started - _FIRST_OVERLAP
                ingest.apply(account, stream, (), {"since": since.isoformat()})
        if full or self._is_ranking_due(started):
            self._take_ranking()
            ingest.settle(account, self._connector.customers_total)
            ingest.apply(account, _RANKED, (), {"at": started.isoformat()})
            full_details = True
        else:
            full_details = False
        book = list(ingest.book(account))
        self._take(self._connector.clients(book if full_details else ingest.unread(account)))
        self._take_histories(book if full else ingest.without_history(account))
        self._take_changes(book, started)
        self._take(self._connector.orders(list(ingest.open_orders(account))))
        self._take(self._connector.sales(list(ingest.sales_to_follow(account))))
        return self._report(started, clock())

    def _take_ranking(self) -> None:
        """Raises RejectedError where places cannot be read and more than half the book would go:
        it would forget who the best clients are."""
        before = len(self._ingest.book(self._account))
        self._take(self._connector.ranking())
        told = len(self._tally.members)
        if self._tally.skipped and (not told or told < before // 2):
            raise RejectedError(
                f"Most of the ranking of {self._name} cannot be read, so the book stays as it "
                "was. Test the account; if all is well there, tell the shop's support."
            )

    def _is_ranking_due(self, now: datetime) -> bool:
        """Once a day, and at once where a broken run left none; in between contenders come in
        by themselves. A ranking from the future is a clock that was set back."""
        cursor = self._ingest.cursor(self._account, _RANKED)
        if cursor is None:
            return True
        age = now - datetime.fromisoformat(cursor["at"])
        return not timedelta() <= age < RANK_EVERY

    def _take_changes(self, book: Sequence[str], started: datetime) -> None:
        members = frozenset(book)
        buyers = self._take(self._connector.client_changes(members, started))
        buyers |= self._take(self._connector.changes(members, started))
        # Her spend and her number of orders change with her orders.
        self._take(self._connector.clients(sorted(buyers)))
        newcomers = self._ingest.unread(self._account)
        if newcomers:
            self._take(self._connector.clients(newcomers))
            self._take_histories(self._ingest.without_history(self._account))

    def _take_histories(self, clients: Sequence[str]) -> None:
        self._tally.read_whole.update(clients)
        self._take(self._connector.histories(clients))

    def _take(self, stream: Stream) -> set[str]:
        """Store a stream page by page, going on where its saved cursor points; whose orders
        came."""
        cursor = self._ingest.cursor(self._account, stream.name)
        pages = skipped = 0
        buyers: set[str] = set()
        check(self._cancelled)
        for page in stream.pages(cursor):
            if page.contenders:
                # Before the cursor moves on: a contender is never told twice.
                self._ingest.contend(self._account, page.contenders)
            self._ingest.apply(
                self._account, stream.name, page.records, page.cursor, tuple(page.skipped)
            )
            if page.finished:
                self._ingest.history_read(self._account, page.finished)
            pages += 1
            skipped += len(page.skipped)
            buyers.update(r.client_remote_id for r in page.records if isinstance(r, RemoteOrder))
            self._tally.count(page.records, page.skipped, is_history=stream.name == "history")
            self._progress(SyncProgress(stream.stage, page.done, page.total))
            check(self._cancelled)
        log.info("%s: %d pages taken, %d records skipped", stream.name, pages, skipped)
        return buyers

    def _report(self, started: datetime, finished: datetime) -> SyncReport:
        return SyncReport(
            customers_total=self._connector.customers_total,
            members=len(self._tally.members),
            clients=len(self._tally.clients),
            orders=len(self._tally.orders) + self._tally.histories,
            skipped=tuple(self._tally.skipped.values()),
            started_at=started,
            finished_at=finished,
            warnings=self._connector.warnings(),
        )
