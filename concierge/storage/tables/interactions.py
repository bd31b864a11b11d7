"""Calls, videos and messages, and what was promised in them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.clients import Channel
from concierge.domain.interactions import CallOutcome, Direction, InteractionKind, ReasonCode
from concierge.domain.watched import WatchEvent
from concierge.storage.base import Base, Word, key, ref, word


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
    title: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """What its page says above it."""
    page: Mapped[str] = mapped_column(sa.String(64), default="", server_default="")
    """The unguessable name of its page; kept for as long as the film."""
    place: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """Where its page was put last, as `domain.film_places` tells it; "" where it never was."""
    published_at: Mapped[datetime | None]
    """When its page was last there as a whole; empty once that was taken off."""
    expires_at: Mapped[datetime | None]
    captions: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """What is said in it, as WebVTT; empty for none."""
    pinned: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    """Kept whatever its age."""
    beacon: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    """Whether its page tells what was watched."""
    width: Mapped[int] = mapped_column(default=1280, server_default=sa.text("1280"))
    height: Mapped[int] = mapped_column(default=720, server_default=sa.text("720"))
    """Pixels; those filmed before this was kept are taken to be of the size asked for."""
    desk: Mapped[str] = mapped_column(sa.String(40), default="", server_default="")
    """The desktop its files lie on; "" where that was not written down."""


class FilmView(Base):
    """One thing a film's page told of itself, in one opening of it."""

    __tablename__ = "film_view"
    recording_id: Mapped[str] = mapped_column(
        sa.ForeignKey("recording.id", ondelete="CASCADE"), primary_key=True
    )
    session: Mapped[str] = mapped_column(sa.String(40), primary_key=True)
    event: Mapped[WatchEvent] = mapped_column(Word(WatchEvent), primary_key=True)
    at: Mapped[datetime]
