"""The pull of an account that tells of parcels and returns, each page committed whole."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from concierge.domain.remote import RemotePortalReturn
from concierge.services.ports import SyncProgress, SyncReport
from sync.rate import check

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from concierge.domain.ids import AccountId
    from concierge.domain.remote import Record, SkippedRecord
    from concierge.services.ports import Ingest
    from sync.connector import Follower, Page
    from sync.rate import Waiter

log = logging.getLogger(__name__)

_ENOUGH = 20
"""Returns of which not one belongs to an order here, before that is worth a sentence."""


class Following:
    """One pull from beginning to end."""

    def __init__(
        self,
        account: AccountId,
        ingest: Ingest,
        follower: Follower,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._account, self._ingest, self._follower = account, ingest, follower
        self._progress, self._cancelled = progress, cancelled
        self._skipped: dict[tuple[str, str], SkippedRecord] = {}
        self._taken = self._strangers = 0

    def pull(self, waiter: Waiter) -> SyncReport:
        started = waiter.now()
        labels = self._ingest.labels_to_follow(self._account)
        self._progress(SyncProgress("counting", 0, None))
        for stream in self._follower.streams(labels, started):
            check(self._cancelled)
            for page in stream.pages(self._ingest.cursor(self._account, stream.name)):
                self._take(stream.name, page)
                self._progress(SyncProgress(stream.stage, page.done, page.total))
                check(self._cancelled)
        if self._strangers:
            log.info("%d returns are of orders that are not here", self._strangers)
        return SyncReport(
            customers_total=0,
            members=0,
            clients=0,
            orders=self._taken,
            skipped=tuple(self._skipped.values()),
            started_at=started,
            finished_at=waiter.now(),
            warnings=(*self._follower.warnings(), *self._none_fits()),
        )

    def _take(self, stream: str, page: Page) -> None:
        records = self._ours(page.records)
        skipped = tuple(page.skipped)
        self._ingest.apply(self._account, stream, records, page.cursor, skipped)
        self._taken += len(records)
        self._skipped.update(((one.remote_id, one.reason), one) for one in skipped)

    def _ours(self, records: Sequence[Record]) -> Sequence[Record]:
        """Most returns of a portal are of clients who are not in the book: they are counted."""
        told = [one for one in records if isinstance(one, RemotePortalReturn)]
        if not told:
            return records
        ours = self._ingest.of_the_store(told)
        self._strangers += len(told) - len(ours)
        return ours

    def _none_fits(self) -> tuple[str, ...]:
        if self._taken or self._strangers < _ENOUGH:
            return ()
        return (
            f"None of {self._strangers} returns belongs to an order in the store. Check that this "
            "portal serves the same shop.",
        )
