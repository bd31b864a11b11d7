"""Consultations and what was proposed in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.consultations import ConsultationSource, ConsultationState
from concierge.storage.base import Base, key, minor, ref, word


class Consultation(Base):
    __tablename__ = "consultation"
    id: Mapped[int] = key()
    client_id: Mapped[int] = ref("client.id")
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    source: Mapped[ConsultationSource] = word(ConsultationSource)
    state: Mapped[ConsultationState] = word(ConsultationState)
    question: Mapped[str] = mapped_column(sa.Text, default="")
    need: Mapped[str] = mapped_column(sa.Text, default="")
    items: Mapped[list[dict[str, Any]]]
    """title, variant, variant_remote_id, price and net (minor units), quantity."""
    value: Mapped[int] = minor()
    currency: Mapped[str] = mapped_column(sa.String(3))
    reference: Mapped[str] = mapped_column(sa.String(40), unique=True)
    link: Mapped[str] = mapped_column(sa.Text, default="")
    opened_at: Mapped[datetime]
    advised_at: Mapped[datetime | None]
    """When the client was last advised: the clock of attribution."""
    changed_at: Mapped[datetime]
    outcome_reason: Mapped[str] = mapped_column(sa.Text, default="")
    order_id: Mapped[int | None] = mapped_column(sa.ForeignKey("orders.id"))
