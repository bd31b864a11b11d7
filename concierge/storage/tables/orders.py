"""Orders with their lines, parcels, refunds and returns, as the CRM last told them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, ReturnStatus
from concierge.domain.refunds import RefundState
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
    paid: Mapped[int | None] = mapped_column(sa.BigInteger)
    """The whole line with its tax, as the client paid it; None where the shop does not say."""
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
    expected_at: Mapped[datetime | None]
    """When the carrier itself expects to deliver it."""
    events: Mapped[list[dict[str, Any]]]
    """Oldest first: at (ISO 8601 UTC), state, place, message."""
    __table_args__ = (
        sa.UniqueConstraint("order_id", "remote_id"),
        sa.Index("ix_parcel_state", "state"),
        sa.Index("ix_parcel_tracking_number", "tracking_number"),
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
    lines: Mapped[dict[str, Any]] = mapped_column(sa.JSON, default=dict, server_default="{}")
    """Remote id of a line -> pieces of it that come back."""
    carrier: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    tracking_number: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    portal_id: Mapped[str] = mapped_column(sa.String(96), default="", server_default="")
    """What the returns portal calls it; empty where none told of it."""
    portal_owes: Mapped[int | None] = mapped_column(sa.BigInteger)
    """What the portal says is to be paid back, in the order's currency: nothing for an exchange
    or a gift card; None where no portal says."""
    scanned_at: Mapped[datetime | None]
    """The carrier's first scan of its label."""
    scan_place: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    scan_words: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    scan_source: Mapped[str] = mapped_column(sa.Text, default="", server_default="")
    """Name of the account that told of the scan."""
    __table_args__ = (
        sa.UniqueConstraint("order_id", "remote_id"),
        sa.Index("ix_return_tracking_number", "tracking_number"),
        sa.Index("ix_return_scanned_at", "scanned_at"),
    )


class Tracker(Base):
    """A label as a tracking service last told of it, whatever the shop says of its parcel."""

    __tablename__ = "tracker"
    id: Mapped[int] = key()
    account_id: Mapped[int] = ref("account.id", index=False)
    number: Mapped[str] = mapped_column(sa.String(80))
    carrier: Mapped[str] = mapped_column(sa.Text, default="")
    remote_id: Mapped[str] = mapped_column(sa.String(96))
    state: Mapped[ParcelState] = word(ParcelState)
    first_expected_at: Mapped[datetime | None]
    """The first day that was named: a promise where the shop made none."""
    expected_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    told_at: Mapped[datetime]
    events: Mapped[list[dict[str, Any]]]
    """As those of a parcel."""
    __table_args__ = (
        sa.UniqueConstraint("account_id", "number"),
        sa.Index("ix_tracker_number", "number"),
    )


class ReturnRefund(Base):
    """The one refund a return may ever get from here."""

    __tablename__ = "return_refund"
    id: Mapped[int] = key()
    return_id: Mapped[int] = ref("return.id", index=False)
    order_id: Mapped[int] = ref("orders.id")
    state: Mapped[RefundState] = word(RefundState)
    amount: Mapped[int] = minor()
    """Zero where nobody knows what comes back."""
    currency: Mapped[str] = mapped_column(sa.String(3))
    scan_at: Mapped[datetime]
    scan_place: Mapped[str] = mapped_column(sa.Text, default="")
    scan_words: Mapped[str] = mapped_column(sa.Text, default="")
    scan_source: Mapped[str] = mapped_column(sa.Text, default="")
    proposed_at: Mapped[datetime]
    automatic: Mapped[bool] = mapped_column(default=False)
    key: Mapped[str] = mapped_column(sa.String(32), default="")
    """Of its delivery; empty before there is one."""
    decided_by: Mapped[int | None]
    decided_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(sa.Text, default="")
    __table_args__ = (
        sa.UniqueConstraint("return_id"),
        sa.Index("ix_return_refund_state", "state"),
        sa.Index("ix_return_refund_key", "key"),
    )
