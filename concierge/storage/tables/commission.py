"""The commission ledger: lines and their states, only ever added to."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.attribution import TouchKind
from concierge.domain.commission import CommissionState, LineKind
from concierge.storage.base import Base, key, minor, ref, word


class CommissionLine(Base):
    __tablename__ = "commission_line"
    id: Mapped[int] = key()
    kind: Mapped[LineKind] = word(LineKind)
    order_id: Mapped[int] = ref("orders.id")
    client_id: Mapped[int] = ref("client.id")
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"), index=True)
    credit_id: Mapped[int | None] = ref("commission_line.id", null=True)
    refund_id: Mapped[int | None] = mapped_column(sa.ForeignKey("refund.id"), unique=True)
    """For a claw-back: the refund that caused it, at most one line each."""
    touch: Mapped[TouchKind] = word(TouchKind)
    rule_version: Mapped[int]
    rate: Mapped[int]
    net: Mapped[int] = minor()
    amount: Mapped[int] = minor()
    currency: Mapped[str] = mapped_column(sa.String(3))
    sale_at: Mapped[datetime] = mapped_column(index=True)
    month: Mapped[str] = mapped_column(sa.String(7), index=True)
    touches: Mapped[list[dict[str, Any]]]
    """Every touch as it was judged: kind, staff, source_id, engaged_at, window_ends, standing."""
    posted_at: Mapped[datetime]
    # The migration limits it to credits on PostgreSQL too; said here, that would load
    # PostgreSQL's dialect at every start.
    __table_args__ = (
        sa.Index(
            "uq_commission_credit",
            "order_id",
            unique=True,
            sqlite_where=sa.text("kind = 'credit'"),
        ),
    )


class CommissionEvent(Base):
    """A line's state is its newest event; nothing is ever overwritten."""

    __tablename__ = "commission_event"
    id: Mapped[int] = key()
    line_id: Mapped[int] = ref("commission_line.id")
    state: Mapped[CommissionState] = word(CommissionState)
    at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(sa.ForeignKey("staff.id"))
    word: Mapped[str] = mapped_column(sa.Text, default="")
