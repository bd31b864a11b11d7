"""A folder of exports in a temporary place, its account, and time that never passes."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from concierge.domain.errors import CancelledError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.csv_folder.preview import preview
from sync.connectors.csv_folder.pull import connect
from sync.engine import AccountSync
from tests.fakes.ingest import MemoryIngest

SAMPLES = Path(__file__).parents[3] / "data" / "csv"
WRITTEN = datetime(2026, 4, 10, 8, 0, tzinfo=UTC)
NOW = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)


class StillTime:
    """A Waiter an hour after every file was written; waiting may do something to a file."""

    def __init__(self) -> None:
        self.when = NOW
        self.waits: list[float] = []
        self.meanwhile = lambda: None

    def now(self) -> datetime:
        return self.when

    def monotonic(self) -> float:
        return 0.0

    def wait(self, seconds, cancelled):
        if cancelled():
            raise CancelledError("stopped")
        self.waits.append(seconds)
        self.meanwhile()


class Boutique:
    """A folder, its account, and everything a test wants to do with them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.time = StillTime()
        self.options: dict[str, str] = {}
        self.written = WRITTEN.timestamp()

    def put(self, name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        """Every file is a minute newer than the one before."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        self.written += 60
        os.utime(path, (self.written, self.written))
        return path

    def sample(self, *names: str) -> None:
        for name in names:
            shutil.copy(SAMPLES / name, self.folder / name)
            self.written += 60
            os.utime(self.folder / name, (self.written, self.written))

    @property
    def config(self) -> AccountConfig:
        options = {"folder": str(self.folder), **self.options}
        return AccountConfig(AccountId(1), "Corner", "csv", options, "")

    def connector(self, cancelled=lambda: False):
        return connect(self.config, self.time, cancelled)

    def pull(self, ingest, cancelled=lambda: False):
        sync = AccountSync(self.config, ingest, waiter=self.time, connect=connect)
        return sync.pull(lambda _: None, cancelled)

    def preview(self, known=None):
        return preview(self.config, known, self.time)

    def rejects(self, name: str) -> list[str]:
        path = self.folder / "rejects" / f"{name}-rejects.csv"
        return path.read_text("utf-8-sig").splitlines() if path.exists() else []

    def everything(self) -> MemoryIngest:
        """All clients and orders of the folder, whoever is in the book."""
        ingest, connector = MemoryIngest(), self.connector()
        try:
            keys = [key for key, _, _ in connector.inner._source.read().spool.best(-1)]
            for stream in (connector.clients(keys), connector.histories(keys)):
                for page in stream.pages(None):
                    ingest.apply(1, stream.name, page.records, page.cursor, page.skipped)
            ingest.ranked = keys
        finally:
            connector.close()
        return ingest


@pytest.fixture
def boutique(tmp_path) -> Boutique:
    folder = tmp_path / "exports"
    folder.mkdir()
    return Boutique(folder)
