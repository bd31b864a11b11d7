"""Due work: rows with a wall time in a zone, claimed with a lease when they fall due."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.storage.base import Base, key, ref, word


class WorkKind(Enum):
    GESTURE = "gesture"
    PROMISE = "promise"
    CONSULTATION = "consultation"


class WorkState(Enum):
    WAITING = "waiting"
    DUE = "due"
    DONE = "done"
    CANCELLED = "cancelled"


class DueWork(Base):
    __tablename__ = "due_work"
    id: Mapped[int] = key()
    kind: Mapped[WorkKind] = word(WorkKind)
    state: Mapped[WorkState] = word(WorkState)
    client_id: Mapped[int] = ref("client.id")
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    gesture_id: Mapped[int | None] = ref("gesture.id", null=True)
    promise_id: Mapped[int | None] = ref("promise.id", null=True)
    consultation_id: Mapped[int | None] = ref("consultation.id", null=True)
    wall_day: Mapped[date]
    wall_time: Mapped[time]
    zone_name: Mapped[str] = mapped_column(sa.String(64))
    due_utc: Mapped[datetime]
    lease_by: Mapped[str] = mapped_column(sa.String(64), default="")
    lease_until: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    __table_args__ = (sa.Index("ix_due_work_due", "state", "due_utc"),)
