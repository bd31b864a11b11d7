"""Opening the store: an encrypted SQLite file, or a team PostgreSQL with the same mappings."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from concierge.domain.errors import DamagedStoreError, StoreError, WrongKeyError

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

log = logging.getLogger(__name__)

_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_BUSY_MS = 10_000
READ_AGAIN = "NORMAL"
"""The execution option "sync" of a transaction that may be missing after a power cut."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What opens a store: a raw 256-bit key as 64 hex digits, or a passphrase."""

    raw: str = ""
    passphrase: str = ""

    def __repr__(self) -> str:
        return "StoreKey(***)"

    def pragma(self) -> str:
        if self.raw:
            # SQLCipher takes a malformed raw key for a passphrase without a word (STORE).
            if not _RAW_KEY.fullmatch(self.raw):
                raise WrongKeyError("The store's key is not 64 hex digits. Enter the recovery key.")
            return f"\"x'{self.raw}'\""
        if not self.passphrase:
            raise WrongKeyError("The store needs its key or its passphrase.")
        quoted = self.passphrase.replace("'", "''")
        return f"'{quoted}'"


def _connect(path: Path, key: StoreKey) -> Any:
    try:
        connection = sqlcipher.connect(
            str(path), isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000
        )
    except sqlcipher.DatabaseError as exc:
        raise _opening_error(exc, key) from exc
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key={key.pragma()}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
            "cache_size=-16000",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.DatabaseError as exc:
        connection.close()
        raise _opening_error(exc, key) from exc
    return connection


def _opening_error(exc: Exception, key: StoreKey) -> StoreError:
    words = str(exc)
    if "not a database" in words:
        what = "key" if key.raw else "passphrase"
        return WrongKeyError(
            f"This {what} does not open the store, or the first page of the file is damaged. "
            f"Nothing was changed. Enter the right {what}, or restore a backup."
        )
    if "malformed" in words or "disk I/O" in words:
        return DamagedStoreError(
            "The store's file is damaged. Nothing was changed. Restore a backup."
        )
    return StoreError("The store cannot be opened: the file or its folder cannot be written.")


def sqlite_engine(path: Path, key: StoreKey) -> sa.Engine:
    """An engine on the encrypted file. Raises WrongKeyError or DamagedStoreError at once."""
    engine = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _connect(path, key),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A reader that turns writer is refused when another wrote meanwhile (STORE: 1,488 of
        # 1,600), so a writer says so from the start.
        options = connection.get_execution_options()
        if not options.get("write"):
            connection.exec_driver_sql("BEGIN")
            return
        # Said at each transaction: the connection is another's afterwards.
        connection.exec_driver_sql(f"PRAGMA synchronous={options.get('sync', 'FULL')}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.connect():
            pass
    except StoreError:
        engine.dispose()
        raise
    return engine


def postgres_engine(url: str) -> sa.Engine:
    """An engine on a team store; `url` is a SQLAlchemy URL with the psycopg driver."""
    engine = sa.create_engine(url, pool_size=2, max_overflow=1, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("sync") == READ_AGAIN:
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")

    return engine
