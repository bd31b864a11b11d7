"""What was put off, calls that were begun, and days that were read in a client's words."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.interactions import Direction
from concierge.domain.occasions import OccasionKind
from concierge.storage.base import Base, BigKey, key, ref, word


class PutOff(Base):
    """A row of Today somebody does not want to see before `until`; the newest word counts."""

    __tablename__ = "put_off"
    key: Mapped[str] = mapped_column(sa.String(80), primary_key=True)
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"), primary_key=True)
    client_id: Mapped[int] = ref("client.id")
    until: Mapped[datetime]
    reason: Mapped[str] = mapped_column(sa.Text)
    done: Mapped[bool]
    """Ticked off rather than put off."""
    at: Mapped[datetime]


class PhoneCall(Base):
    """A call that was begun here or told by the telephone system. Its number is kept only where
    no client has it."""

    __tablename__ = "phone_call"
    id: Mapped[int] = key()
    account_id: Mapped[int | None] = ref("account.id", null=True, index=False)
    """None for one that was dialled from this window."""
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    client_id: Mapped[int | None] = ref("client.id", null=True)
    staff_id: Mapped[int | None] = mapped_column(sa.ForeignKey("staff.id"))
    direction: Mapped[Direction] = word(Direction)
    number: Mapped[str] = mapped_column(sa.String(32))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    answered: Mapped[bool]
    interaction_id: Mapped[int | None] = mapped_column(
        BigKey, sa.ForeignKey("interaction.id", ondelete="SET NULL")
    )
    """The contact it was logged as."""
    dropped_at: Mapped[datetime | None]
    """When somebody said that there was nothing to log."""
    __table_args__ = (
        sa.UniqueConstraint("account_id", "remote_id"),
        sa.Index("ix_phone_call_open", "interaction_id", "dropped_at", "started_at"),
    )


class OccasionHint(Base):
    """A day that may be meant by what a client wrote: a person says whether it is."""

    __tablename__ = "occasion_hint"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id")
    kind: Mapped[OccasionKind] = word(OccasionKind)
    month: Mapped[int]
    day: Mapped[int | None]
    """None where only the month was said."""
    year: Mapped[int | None]
    words: Mapped[str] = mapped_column(sa.Text)
    """The sentence it was read in."""
    said_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    """When a person took it over or turned it down: it is not offered again."""
