"""Gestures, who moved them, and the budget they take."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.budget import EntryKind
from concierge.domain.gestures import GestureKind, GestureState, Outcome
from concierge.storage.base import Base, key, minor, ref, word


class Gesture(Base):
    __tablename__ = "gesture"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id")
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"), index=True)
    kind: Mapped[GestureKind] = word(GestureKind)
    state: Mapped[GestureState] = word(GestureState)
    title: Mapped[str] = mapped_column(sa.Text, default="")
    card_text: Mapped[str] = mapped_column(sa.Text, default="")
    occasion_label: Mapped[str] = mapped_column(sa.Text, default="")
    occasion_on: Mapped[date | None]
    due_on: Mapped[date]
    """On her calendar: when it must leave the house."""
    cost: Mapped[int] = minor()
    final_cost: Mapped[int | None] = mapped_column(sa.BigInteger)
    currency: Mapped[str] = mapped_column(sa.String(3))
    month: Mapped[str] = mapped_column(sa.String(7))
    planned_at: Mapped[datetime]
    printed_at: Mapped[datetime | None]
    """When its card last went to a printer or into a file."""
    outcome: Mapped[Outcome | None] = word(Outcome, null=True)
    outcome_words: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    thanked_on: Mapped[date | None]
    thanks: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """What the client said, in the client's own words."""
    photo: Mapped[str] = mapped_column(sa.String(64), default="", server_default="")
    """File name beside the films, "" where there is none."""
    photo_desk: Mapped[str] = mapped_column(sa.String(40), default="", server_default="")
    """The desktop whose disk it lies on."""


class GestureEvent(Base):
    __tablename__ = "gesture_event"
    id: Mapped[int] = key()
    gesture_id: Mapped[int] = ref("gesture.id")
    state: Mapped[GestureState] = word(GestureState)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    word: Mapped[str] = mapped_column(sa.Text, default="")


class BudgetEntry(Base):
    __tablename__ = "budget_entry"
    id: Mapped[int] = key()
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    month: Mapped[str] = mapped_column(sa.String(7))
    gesture_id: Mapped[int] = ref("gesture.id")
    kind: Mapped[EntryKind] = word(EntryKind)
    amount: Mapped[int] = minor()
    currency: Mapped[str] = mapped_column(sa.String(3))
    at: Mapped[datetime]
    __table_args__ = (sa.Index("ix_budget_entry_month", "staff_id", "month"),)
