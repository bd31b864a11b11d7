"""Orders, lines, parcels, refunds and returns."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import BigKey, UtcTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "orders",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("placed_at", UtcTime(), nullable=False),
        sa.Column("remote_updated_at", UtcTime(), nullable=False),
        sa.Column("cancelled_at", UtcTime(), nullable=True),
        sa.Column("financial", sa.String(32), nullable=False),
        sa.Column("fulfilment", sa.String(32), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("gross", sa.BigInteger(), nullable=False),
        sa.Column("tax", sa.BigInteger(), nullable=False),
        sa.Column("shipping", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("attributes", sa.JSON(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_orders_account_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_orders_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("account_id", "remote_id", name=op.f("uq_orders_account_id_remote_id")),
    )
    op.create_index("ix_orders_client", "orders", ["client_id", "placed_at"], unique=False)
    op.create_index(op.f("ix_orders_name"), "orders", ["name"], unique=False)
    op.create_index("ix_orders_open", "orders", ["is_open", "client_id"], unique=False)
    op.create_index(op.f("ix_orders_reference"), "orders", ["reference"], unique=False)
    op.create_table(
        "order_line",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("sku", sa.String(length=80), nullable=False),
        sa.Column("variant_remote_id", sa.String(length=96), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("current_quantity", sa.Integer(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("net_unit", sa.BigInteger(), nullable=False),
        sa.Column("price_unit", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_line_order_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_line")),
        sa.UniqueConstraint("order_id", "remote_id", name=op.f("uq_order_line_order_id_remote_id")),
    )
    op.create_index(
        op.f("ix_order_line_variant_remote_id"), "order_line", ["variant_remote_id"], unique=False
    )
    op.create_table(
        "parcel",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("tracking_url", sa.Text(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("shipped_at", UtcTime(), nullable=True),
        sa.Column("promised_at", UtcTime(), nullable=True),
        sa.Column("delivered_at", UtcTime(), nullable=True),
        sa.Column("last_scan_at", UtcTime(), nullable=True),
        sa.Column("events", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_parcel_order_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel")),
        sa.UniqueConstraint("order_id", "remote_id", name=op.f("uq_parcel_order_id_remote_id")),
    )
    op.create_index("ix_parcel_state", "parcel", ["state"], unique=False)
    op.create_table(
        "refund",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_refund_order_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund")),
        sa.UniqueConstraint("order_id", "remote_id", name=op.f("uq_refund_order_id_remote_id")),
    )
    op.create_table(
        "return",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("opened_at", UtcTime(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_return_order_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return")),
        sa.UniqueConstraint("order_id", "remote_id", name=op.f("uq_return_order_id_remote_id")),
    )
