"""The declarative base, and column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, mapped_column

E = TypeVar("E", bound=Enum)

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

# SQLite numbers rows by itself only for a column declared INTEGER.
BigKey = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _to_sqlite(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _from_sqlite(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")


class UtcTime(sa.TypeDecorator[datetime]):
    """Aware UTC in and out; SQLite, which has no zones, keeps the UTC wall time."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[Any], Any] | None:
        return _to_sqlite if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any] | None:
        # One call in C for each value instead of three in Python: histories are full of them.
        if dialect.name == "sqlite":
            return _from_sqlite
        return super().result_processor(dialect, coltype)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Word(sa.TypeDecorator[Enum]):
    """An enum kept as its value's text: readable in the store, renamed only by migration."""

    impl = sa.String(32)
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Enum | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(value.value)

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any]:
        # A look-up instead of a call: a screenful of rows holds thousands of these.
        known: dict[Any, Enum | None] = {member.value: member for member in self.kind}
        known[None] = None
        return known.__getitem__


class Base(DeclarativeBase):
    metadata = sa.MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  read once by SQLAlchemy, never changed
        datetime: UtcTime,
        dict[str, Any]: sa.JSON,
        list[str]: sa.JSON,
        list[dict[str, Any]]: sa.JSON,
    }


def key() -> Any:
    return mapped_column(BigKey, primary_key=True, autoincrement=True)


def ref(target: str, *, index: bool = True, null: bool = False) -> Any:
    """A foreign key to `target` ("table.column"); rows go with what they belong to."""
    return mapped_column(
        BigKey, sa.ForeignKey(target, ondelete="CASCADE"), index=index, nullable=null
    )


def word(kind: type[Enum], *, null: bool = False) -> Any:
    return mapped_column(Word(kind), nullable=null)


def minor() -> Any:
    """An amount in minor units of the row's currency."""
    return mapped_column(sa.BigInteger, nullable=False)
