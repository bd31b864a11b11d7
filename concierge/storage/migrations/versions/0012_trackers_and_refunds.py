"""Parcels followed by a tracker, and refunds at the first scan of a return."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import BigKey, UtcTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_NOTHING = sa.text("''")


def upgrade() -> None:
    op.add_column("order_line", sa.Column("paid", sa.BigInteger(), nullable=True))
    op.add_column("parcel", sa.Column("expected_at", UtcTime(), nullable=True))
    op.create_index("ix_parcel_tracking_number", "parcel", ["tracking_number"])
    _returns()
    _trackers()
    _refunds()


def _text(name: str, kind: sa.types.TypeEngine[Any] | None = None) -> sa.Column[Any]:
    return sa.Column(name, kind or sa.Text(), nullable=False, server_default=_NOTHING)


def _returns() -> None:
    lines = sa.Column("lines", sa.JSON(), nullable=False, server_default=sa.text("'{}'"))
    columns: tuple[sa.Column[Any], ...] = (
        lines,
        _text("carrier"),
        _text("tracking_number"),
        _text("portal_id", sa.String(96)),
        sa.Column("portal_owes", sa.BigInteger(), nullable=True),
        sa.Column("scanned_at", UtcTime(), nullable=True),
        _text("scan_place"),
        _text("scan_words"),
        _text("scan_source"),
    )
    for column in columns:
        op.add_column("return", column)
    op.create_index("ix_return_tracking_number", "return", ["tracking_number"])
    op.create_index("ix_return_scanned_at", "return", ["scanned_at"])


def _owned(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete="CASCADE")


def _trackers() -> None:
    op.create_table(
        "tracker",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("number", sa.String(80), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.String(96), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("first_expected_at", UtcTime(), nullable=True),
        sa.Column("expected_at", UtcTime(), nullable=True),
        sa.Column("delivered_at", UtcTime(), nullable=True),
        sa.Column("told_at", UtcTime(), nullable=False),
        sa.Column("events", sa.JSON(), nullable=False),
        _owned("tracker", "account_id", "account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tracker")),
        sa.UniqueConstraint("account_id", "number", name=op.f("uq_tracker_account_id_number")),
    )
    op.create_index("ix_tracker_number", "tracker", ["number"])


def _refunds() -> None:
    op.create_table(
        "return_refund",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("return_id", BigKey, nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("scan_at", UtcTime(), nullable=False),
        sa.Column("scan_place", sa.Text(), nullable=False),
        sa.Column("scan_words", sa.Text(), nullable=False),
        sa.Column("scan_source", sa.Text(), nullable=False),
        sa.Column("proposed_at", UtcTime(), nullable=False),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", UtcTime(), nullable=True),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        _owned("return_refund", "return_id", "return"),
        _owned("return_refund", "order_id", "orders"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_refund")),
        sa.UniqueConstraint("return_id", name=op.f("uq_return_refund_return_id")),
    )
    op.create_index(op.f("ix_return_refund_order_id"), "return_refund", ["order_id"])
    op.create_index("ix_return_refund_state", "return_refund", ["state"])
    op.create_index("ix_return_refund_key", "return_refund", ["key"])
