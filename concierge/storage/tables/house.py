"""Staff, settings, accounts and where each sync stands."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.clients import Role
from concierge.storage.base import Base, key, ref, word


class Staff(Base):
    __tablename__ = "staff"
    id: Mapped[int] = key()
    name: Mapped[str] = mapped_column(sa.Text, unique=True)
    role: Mapped[Role] = word(Role)
    active: Mapped[bool] = mapped_column(default=True)


class Setting(Base):
    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    value: Mapped[str] = mapped_column(sa.Text)


class Draft(Base):
    """What was typed into a form and not yet saved, so that closing never loses it."""

    __tablename__ = "draft"
    key: Mapped[str] = mapped_column(sa.String(96), primary_key=True)
    value: Mapped[dict[str, Any]]
    changed_at: Mapped[datetime]


class Account(Base):
    __tablename__ = "account"
    id: Mapped[int] = key()
    name: Mapped[str] = mapped_column(sa.String(80), unique=True)
    kind: Mapped[str] = mapped_column(sa.String(32))
    options: Mapped[dict[str, Any]]
    synced_at: Mapped[datetime | None]
    customers_total: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    last_error: Mapped[str] = mapped_column(sa.Text, default="")
    paused: Mapped[bool] = mapped_column(default=False)
    needs_sign_in: Mapped[bool] = mapped_column(default=False)
    warnings: Mapped[list[str]] = mapped_column(default=list)
    """What its last pull could not see, and what to do."""
    writes: Mapped[list[str]] = mapped_column(default=list)
    """Kinds of delivery that can be told there."""
    failing_since: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    """In a row, by which the next try is put off."""
    tell_error: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """Why nothing can be told there, while it may be read all the same."""
    tell_failing_since: Mapped[datetime | None]
    tell_failures: Mapped[int] = mapped_column(default=0, server_default=sa.text("0"))
    next_pull_at: Mapped[datetime | None]
    push_after: Mapped[datetime | None]
    """Nothing is told there before this moment."""
    lease_by: Mapped[str] = mapped_column(sa.String(96), default="")
    lease_until: Mapped[datetime | None]
    """While it runs, only this desktop reads from the account or tells it anything."""


class SyncCursor(Base):
    __tablename__ = "sync_cursor"
    account_id: Mapped[int] = mapped_column(
        sa.ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    stream: Mapped[str] = mapped_column(sa.String(32), primary_key=True)
    value: Mapped[dict[str, Any]]


class SyncCandidate(Base):
    """A place in the CRM's ranking, collected until the ranking is settled."""

    __tablename__ = "sync_candidate"
    account_id: Mapped[int] = mapped_column(
        sa.ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    remote_id: Mapped[str] = mapped_column(sa.String(96), primary_key=True)
    position: Mapped[int | None]
    vip_tag: Mapped[bool] = mapped_column(default=False)
    net_spend: Mapped[int] = mapped_column(sa.BigInteger)
    currency: Mapped[str] = mapped_column(sa.String(3))


class SyncSkip(Base):
    """A record that could not be read, with the reason in words without personal data."""

    __tablename__ = "sync_skip"
    account_id: Mapped[int] = ref("account.id")
    id: Mapped[int] = key()
    stream: Mapped[str] = mapped_column(sa.String(32))
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    reason: Mapped[str] = mapped_column(sa.Text)
    __table_args__ = (sa.UniqueConstraint("account_id", "stream", "remote_id"),)
