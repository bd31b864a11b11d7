"""One account's folder for the length of one update: read at most once, or not at all.

Nothing is remembered between two updates but the fingerprint of the files, in the cursor: where
the folder's listing still shows it, there is nothing new.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sync.connector import Cursor, Page
from sync.connectors.csv_folder.folder import Stamp, listing
from sync.connectors.csv_folder.inventory import Survey, is_unchanged, look_through
from sync.connectors.csv_folder.load import Harvest, harvest
from sync.mapping import skip

if TYPE_CHECKING:
    from concierge.domain.remote import SkippedRecord
    from sync.connectors.csv_folder.account import Settings
    from sync.rate import Waiter

_ROOM_FOR_NAME = 80
"""A bad row's place is its id, and the store takes 96 characters of it."""


class Source:
    """Reads when something first needs a row. `customers` is 0 until then."""

    def __init__(self, settings: Settings, waiter: Waiter, cancelled: Callable[[], bool]) -> None:
        self.settings = settings
        self._waiter, self._cancelled = waiter, cancelled
        self._harvest: Harvest | None = None
        self._listing: dict[str, Stamp] | None = None
        self._untold: list[SkippedRecord] = []
        self._told: list[str] = []
        self.customers = 0

    def close(self) -> None:
        if self._harvest is not None:
            self._harvest.spool.close()
            self._harvest = None

    def look_through(self) -> Survey:
        return look_through(self.settings, self._waiter, self._cancelled)

    def read(self) -> Harvest:
        """The folder as it was at the first look of this update."""
        if self._harvest is None:
            self._harvest = harvest(self.settings, self._waiter, self._cancelled)
            self.customers = self._harvest.spool.customers()
            self._untold = [
                skip(f"{bad.file[-_ROOM_FOR_NAME:]}:{bad.line}", f"row {bad.reason}")
                for bad in self._harvest.bad
            ]
        return self._harvest

    def warnings(self) -> tuple[str, ...]:
        """Of this reading, or of the last one where there was nothing new."""
        return tuple(self._harvest.warnings if self._harvest else self._told)

    def skips(self) -> tuple[SkippedRecord, ...]:
        """Bad rows, told once in an update."""
        told, self._untold = tuple(self._untold), []
        return told

    def is_unchanged(self, cursor: Cursor | None) -> bool:
        """Whether all was read before, under these options. Costs a listing at most."""
        remembered = (cursor or {}).get("folder")
        if self._harvest is not None:
            return bool(remembered == self._harvest.fingerprint)
        if self._listing is None:
            self._listing = listing(self.settings)
        return is_unchanged(remembered, self.settings, self._listing)

    def nothing_new(self, cursor: Cursor | None, started: datetime) -> Page:
        known = dict(cursor or {})
        self._told = list(known.get("told", ()))
        return Page((), {**known, "since": started.isoformat()}, 0, None)

    def here(self, started: datetime | None = None) -> dict[str, Any]:
        """The cursor behind everything that was read."""
        here = {"folder": self.read().fingerprint, "told": list(self.warnings())}
        return {**here, "since": started.isoformat()} if started else here
