"""Orders with their lines, parcels, refunds and returns, as the CRM last told them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, ReturnStatus
from concierge.storage.base import Base, BigKey, key, minor, ref, word


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = key()
    account_id: Mapped[int] = ref("account.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    client_id: Mapped[int] = ref("client.id", index=False)
    record_id: Mapped[int | None] = mapped_column(BigKey)
    """The client's record it came under, which may have been merged into `client_id`."""
    name: Mapped[str] = mapped_column(sa.String(40), index=True)
    placed_at: Mapped[datetime]
    remote_updated_at: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]
    financial: Mapped[FinancialStatus] = word(FinancialStatus)
    fulfilment: Mapped[FulfilmentStatus] = word(FulfilmentStatus)
    currency: Mapped[str] = mapped_column(sa.String(3))
    gross: Mapped[int] = minor()
    tax: Mapped[int] = minor()
    shipping: Mapped[int] = minor()
    refunded: Mapped[int] = minor()
    net: Mapped[int] = minor()
    """Sum of the lines' net as ordered: the base of commission."""
    attributes: Mapped[dict[str, Any]]
    reference: Mapped[str] = mapped_column(sa.String(40), default="", index=True)
    is_open: Mapped[bool] = mapped_column(default=False)
    """Pending by its own state; whether a parcel is late is judged when it is read."""
    __table_args__ = (
        sa.UniqueConstraint("account_id", "remote_id"),
        sa.Index("ix_orders_client", "client_id", "placed_at"),
        sa.Index("ix_orders_open", "is_open", "client_id"),
        sa.Index("ix_orders_record_id", "record_id"),
    )


class OrderLine(Base):
    __tablename__ = "order_line"
    id: Mapped[int] = key()
    order_id: Mapped[int] = ref("orders.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    title: Mapped[str] = mapped_column(sa.Text)
    variant: Mapped[str] = mapped_column(sa.Text, default="")
    sku: Mapped[str] = mapped_column(sa.String(80), default="")
    variant_remote_id: Mapped[str] = mapped_column(sa.String(96), default="", index=True)
    quantity: Mapped[int]
    current_quantity: Mapped[int]
    net: Mapped[int] = minor()
    net_unit: Mapped[int] = minor()
    price_unit: Mapped[int] = minor()
    __table_args__ = (sa.UniqueConstraint("order_id", "remote_id"),)


class Parcel(Base):
    __tablename__ = "parcel"
    id: Mapped[int] = key()
    order_id: Mapped[int] = ref("orders.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    carrier: Mapped[str] = mapped_column(sa.Text, default="")
    tracking_number: Mapped[str] = mapped_column(sa.Text, default="")
    tracking_url: Mapped[str] = mapped_column(sa.Text, default="")
    state: Mapped[ParcelState] = word(ParcelState)
    shipped_at: Mapped[datetime | None]
    promised_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    last_scan_at: Mapped[datetime | None]
    events: Mapped[list[dict[str, Any]]]
    """Oldest first: at (ISO 8601 UTC), state, place, message."""
    __table_args__ = (
        sa.UniqueConstraint("order_id", "remote_id"),
        sa.Index("ix_parcel_state", "state"),
    )


class Refund(Base):
    __tablename__ = "refund"
    id: Mapped[int] = key()
    order_id: Mapped[int] = ref("orders.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    at: Mapped[datetime]
    total: Mapped[int] = minor()
    net: Mapped[int] = minor()
    """Returned value without tax: what a claw-back is computed from."""
    note: Mapped[str] = mapped_column(sa.Text, default="")
    __table_args__ = (sa.UniqueConstraint("order_id", "remote_id"),)


class Return(Base):
    __tablename__ = "return"
    id: Mapped[int] = key()
    order_id: Mapped[int] = ref("orders.id", index=False)
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    name: Mapped[str] = mapped_column(sa.String(40))
    status: Mapped[ReturnStatus] = word(ReturnStatus)
    opened_at: Mapped[datetime]
    quantity: Mapped[int]
    reason: Mapped[str] = mapped_column(sa.Text, default="")
    titles: Mapped[list[str]]
    __table_args__ = (sa.UniqueConstraint("order_id", "remote_id"),)
