"""A store as an earlier release left it: what later migrations brought is taken away again."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from concierge.storage.database import StoreKey, sqlite_engine
from concierge.storage.opening import MIGRATIONS

_KEY = StoreKey(raw="cd" * 32)


def back_to(revision: str, store: sa.Engine, folder: Path) -> None:
    """Leave in `store` only the tables, columns and indexes of that revision. What stays keeps
    its rows; the next opening migrates it as it would an old file."""
    old = _schema_of(revision, folder / f"as-of-{revision}.db")
    with store.execution_options(write=True).begin() as connection:
        now = _read(connection)
        for table in sorted(now):
            for index in sorted(now[table][1] - old.get(table, (set(), set()))[1]):
                connection.execute(sa.text(f'DROP INDEX "{index}"'))
        for table in _children_first(connection, set(now) - set(old)):
            connection.execute(sa.text(f'DROP TABLE "{table}"'))
        for table, (columns, _) in old.items():
            for column in sorted(now[table][0] - columns):
                connection.execute(sa.text(f'ALTER TABLE "{table}" DROP COLUMN "{column}"'))
        connection.execute(
            sa.text("UPDATE alembic_version SET version_num = :to"), {"to": revision}
        )


def _schema_of(revision: str, path: Path) -> dict[str, tuple[set[str], set[str]]]:
    engine = sqlite_engine(path, _KEY)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.execution_options(write=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        found = _read(connection)
    engine.dispose()
    return found


def _read(connection: sa.Connection) -> dict[str, tuple[set[str], set[str]]]:
    """Columns and indexes by table; the search index's own tables stay as they are."""
    inspector = sa.inspect(connection)
    return {
        table: (
            {column["name"] for column in inspector.get_columns(table)},
            {str(index["name"]) for index in inspector.get_indexes(table)},
        )
        for table in inspector.get_table_names()
        if not table.startswith("client_search")
    }


def _children_first(connection: sa.Connection, tables: set[str]) -> list[str]:
    order = [name for name, _ in sa.inspect(connection).get_sorted_table_and_fkc_names() if name]
    return [table for table in reversed(order) if table in tables]
