"""Calls, videos and messages, and what was promised in them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.clients import Channel
from concierge.domain.interactions import CallOutcome, Direction, InteractionKind, ReasonCode
from concierge.storage.base import Base, key, ref, word


class Interaction(Base):
    __tablename__ = "interaction"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id", index=False)
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    kind: Mapped[InteractionKind] = word(InteractionKind)
    direction: Mapped[Direction] = word(Direction)
    channel: Mapped[Channel | None] = word(Channel, null=True)
    at: Mapped[datetime]
    outcome: Mapped[CallOutcome | None] = word(CallOutcome, null=True)
    reason: Mapped[ReasonCode | None] = word(ReasonCode, null=True)
    duration: Mapped[int | None]
    body: Mapped[str] = mapped_column(sa.Text, default="")
    logged_at: Mapped[datetime]
    __table_args__ = (sa.Index("ix_interaction_client", "client_id", "at"),)


class Promise(Base):
    __tablename__ = "promise"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id")
    interaction_id: Mapped[int] = ref("interaction.id")
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    text: Mapped[str] = mapped_column(sa.Text)
    due_at: Mapped[datetime]
    kept_at: Mapped[datetime | None]
    broken_at: Mapped[datetime | None]
    """When somebody said it was not kept; open while both are empty."""


class Recording(Base):
    __tablename__ = "recording"
    id: Mapped[str] = mapped_column(sa.String(32), primary_key=True)
    client_id: Mapped[int] = ref("client.id")
    interaction_id: Mapped[int] = ref("interaction.id")
    file: Mapped[str] = mapped_column(sa.Text)
    poster: Mapped[str] = mapped_column(sa.Text)
    thumbnail: Mapped[str] = mapped_column(sa.Text)
    """File names inside the recordings folder, never paths."""
    duration_ms: Mapped[int]
    script: Mapped[str] = mapped_column(sa.Text, default="")
    has_sound: Mapped[bool]
    created_at: Mapped[datetime]
    link: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """Where she watches it; empty while it went nowhere."""
    sent_at: Mapped[datetime | None]
