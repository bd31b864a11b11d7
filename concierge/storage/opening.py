"""Creating, opening and checking a store: key, version, integrity."""

from __future__ import annotations

import logging
import secrets as random_secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from concierge.domain.errors import DamagedStoreError, NewerStoreError, StoreError
from concierge.storage.database import StoreKey, postgres_engine, sqlite_engine
from concierge.storage.unit import Store

log = logging.getLogger(__name__)

HEAD = "0013"
"""The newest migration, the schema this program understands."""
MIGRATIONS = Path(__file__).parent / "migrations"


def new_raw_key() -> str:
    """256 random bits as 64 hex digits."""
    return random_secrets.token_hex(32)


def own_folder(path: Path) -> None:
    """Make the folder where it is missing, closed to everybody but its owner."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def open_store(path: Path, key: StoreKey) -> Store:
    """Open the file, creating and migrating it as needed.

    Raises WrongKeyError, DamagedStoreError, NewerStoreError, or StoreError when the folder
    cannot be written.
    """
    key.pragma()  # A key that cannot be one leaves no empty file behind.
    if path.is_dir():
        raise StoreError(f"{path} is a folder. Name the store's file in it.")
    try:
        own_folder(path.parent)
        # SQLite gives its side files the mode of the file itself.
        path.touch(mode=0o600)
    except OSError as exc:
        raise StoreError("The store's folder cannot be written. Choose another one.") from exc
    engine = sqlite_engine(path, key)
    return _migrated(engine)


def open_team_store(url: str) -> Store:
    """Open a PostgreSQL store, migrating it as needed."""
    return _migrated(postgres_engine(url))


def _migrated(engine: sa.Engine) -> Store:
    try:
        _migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)


def revision(connection: sa.Connection) -> str:
    """The schema's revision, empty for a new store."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or "")


def _migrate(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        current = revision(connection)
    if current == HEAD:
        return
    # Alembic is asked for only when there is something to do: it costs start-up time.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current and current not in known:
        raise NewerStoreError(
            "This store was written by a newer Concierge. Nothing was changed. "
            "Update Concierge on this desktop to open it."
        )
    with engine.execution_options(write=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    log.info("store migrated from %s to %s", current or "nothing", HEAD)


@dataclass(frozen=True, slots=True)
class StoreInfo:
    engine: str
    revision: str
    clients: int
    orders: int
    interactions: int
    bytes: int | None
    """Size on disk of the local file, None for a team store."""


def info(store: Store, path: Path | None) -> StoreInfo:
    with store.engine.connect() as connection:

        def count(table: str) -> int:
            query = f"SELECT count(*) FROM {table}"  # noqa: S608  table names are ours
            return int(connection.exec_driver_sql(query).scalar_one())

        if store.engine.dialect.name == "sqlite":
            cipher = connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
            engine = f"SQLCipher {cipher}"
        else:
            version: Any = store.engine.dialect.server_version_info
            engine = "PostgreSQL " + ".".join(str(part) for part in version)
        return StoreInfo(
            engine=engine,
            revision=revision(connection),
            clients=count("client"),
            orders=count("orders"),
            interactions=count("interaction"),
            bytes=path.stat().st_size if path is not None and path.exists() else None,
        )


def verify(store: Store) -> None:
    """Read every page and check it. Raises DamagedStoreError; changes nothing."""
    if store.engine.dialect.name != "sqlite":
        return
    damaged = DamagedStoreError(
        "The store's file is damaged in at least one place. Nothing was changed. "
        "Restore a backup before you go on working."
    )
    with store.engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
            raise damaged
        found = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
        if list(found) != ["ok"]:
            raise damaged
        if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
            raise damaged
