"""What waits to be told outside, edits that the CRM has not confirmed, and clients made one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.storage.base import Base, key, ref, word


class Outbox(Base):
    """One delivery. Its line is its client's: the smaller id goes first."""

    __tablename__ = "outbox"
    id: Mapped[int] = key()
    account_id: Mapped[int] = ref("account.id", index=False)
    client_id: Mapped[int] = ref("client.id", index=False)
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    kind: Mapped[DeliveryKind] = word(DeliveryKind)
    version: Mapped[int]
    key: Mapped[str] = mapped_column(sa.String(32), unique=True)
    about: Mapped[str] = mapped_column(sa.String(96))
    """What it is about, such as "interaction:17"."""
    payload: Mapped[dict[str, Any]]
    state: Mapped[DeliveryState] = word(DeliveryState)
    unclear: Mapped[bool] = mapped_column(default=False)
    """A try before may have arrived."""
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    lease_by: Mapped[str] = mapped_column(sa.String(96), default="")
    """The turn (of its account) in which it is being sent."""
    last_error: Mapped[str] = mapped_column(sa.Text, default="")
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]
    """Id of the person who said it arrived, or discarded it."""
    reason: Mapped[str] = mapped_column(sa.Text, default="")
    remote_id: Mapped[str] = mapped_column(sa.String(96), default="")
    link: Mapped[str] = mapped_column(sa.Text, default="")
    after_key: Mapped[str] = mapped_column(sa.String(32), default="", server_default="")
    """Key of the delivery that must have arrived before this one goes; "" for none."""
    desk: Mapped[str] = mapped_column(sa.String(40), default="", server_default="")
    """The one desktop that has the files it needs; "" where any may send it."""
    __table_args__ = (
        sa.Index("ix_outbox_line", "account_id", "client_id", "state", "id"),
        sa.Index("ix_outbox_due", "account_id", "state", "next_try_at"),
    )


class FieldEdit(Base):
    """A field written here that the CRM has not confirmed yet."""

    __tablename__ = "field_edit"
    client_id: Mapped[int] = mapped_column(
        sa.ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )
    field: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    base: Mapped[str] = mapped_column(sa.Text)
    value: Mapped[str] = mapped_column(sa.Text)
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    at: Mapped[datetime]


class TagEdit(Base):
    """A tag put on or taken off here that the CRM has not confirmed yet."""

    __tablename__ = "tag_edit"
    client_id: Mapped[int] = mapped_column(
        sa.ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )
    tag: Mapped[str] = mapped_column(sa.Text, primary_key=True)
    added: Mapped[bool]
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    at: Mapped[datetime]


class FieldConflict(Base):
    """Both sides changed a field; a person chooses."""

    __tablename__ = "field_conflict"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id")
    field: Mapped[str] = mapped_column(sa.String(64))
    ours: Mapped[str] = mapped_column(sa.Text)
    theirs: Mapped[str] = mapped_column(sa.Text)
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    """Who wrote ours."""
    at: Mapped[datetime]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[int | None]


class ClientMerge(Base):
    """Two records of one person made one, and what it takes to part them again."""

    __tablename__ = "client_merge"
    id: Mapped[int] = key()
    kept_id: Mapped[int] = ref("client.id")
    gone_id: Mapped[int] = ref("client.id")
    moved: Mapped[dict[str, Any]]
    """Table name -> ids of the rows that changed hands; "held" -> merges that went along."""
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    undone_at: Mapped[datetime | None]


class ToldApart(Base):
    """Two records with one address that a person said are two people."""

    __tablename__ = "told_apart"
    one_id: Mapped[int] = mapped_column(
        sa.ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )
    """The smaller id of the two."""
    other_id: Mapped[int] = mapped_column(
        sa.ForeignKey("client.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    at: Mapped[datetime]
