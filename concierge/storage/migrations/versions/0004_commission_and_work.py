"""The commission ledger and due work."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import BigKey, UtcTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "commission_line",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("order_id", BigKey, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("credit_id", BigKey, nullable=True),
        sa.Column("refund_id", BigKey, nullable=True),
        sa.Column("touch", sa.String(32), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("sale_at", UtcTime(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("touches", sa.JSON(), nullable=False),
        sa.Column("posted_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["client.id"],
            name=op.f("fk_commission_line_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["credit_id"],
            ["commission_line.id"],
            name=op.f("fk_commission_line_credit_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["orders.id"],
            name=op.f("fk_commission_line_order_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refund.id"], name=op.f("fk_commission_line_refund_id")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_commission_line_staff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commission_line")),
        sa.UniqueConstraint("refund_id", name=op.f("uq_commission_line_refund_id")),
    )
    op.create_index(
        op.f("ix_commission_line_client_id"), "commission_line", ["client_id"], unique=False
    )
    op.create_index(
        op.f("ix_commission_line_credit_id"), "commission_line", ["credit_id"], unique=False
    )
    op.create_index(op.f("ix_commission_line_month"), "commission_line", ["month"], unique=False)
    op.create_index(
        op.f("ix_commission_line_order_id"), "commission_line", ["order_id"], unique=False
    )
    op.create_index(
        op.f("ix_commission_line_sale_at"), "commission_line", ["sale_at"], unique=False
    )
    op.create_index(
        op.f("ix_commission_line_staff_id"), "commission_line", ["staff_id"], unique=False
    )
    op.create_index(
        "uq_commission_credit",
        "commission_line",
        ["order_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'credit'"),
        postgresql_where=sa.text("kind = 'credit'"),
    )
    op.create_table(
        "due_work",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("gesture_id", BigKey, nullable=True),
        sa.Column("promise_id", BigKey, nullable=True),
        sa.Column("consultation_id", BigKey, nullable=True),
        sa.Column("wall_day", sa.Date(), nullable=False),
        sa.Column("wall_time", sa.Time(), nullable=False),
        sa.Column("zone_name", sa.String(length=64), nullable=False),
        sa.Column("due_utc", UtcTime(), nullable=False),
        sa.Column("lease_by", sa.String(length=64), nullable=False),
        sa.Column("lease_until", UtcTime(), nullable=True),
        sa.Column("done_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_due_work_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultation.id"],
            name=op.f("fk_due_work_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["gesture_id"], ["gesture.id"], name=op.f("fk_due_work_gesture_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promise.id"], name=op.f("fk_due_work_promise_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_due_work_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due_work")),
    )
    op.create_index(op.f("ix_due_work_client_id"), "due_work", ["client_id"], unique=False)
    op.create_index(
        op.f("ix_due_work_consultation_id"), "due_work", ["consultation_id"], unique=False
    )
    op.create_index("ix_due_work_due", "due_work", ["state", "due_utc"], unique=False)
    op.create_index(op.f("ix_due_work_gesture_id"), "due_work", ["gesture_id"], unique=False)
    op.create_index(op.f("ix_due_work_promise_id"), "due_work", ["promise_id"], unique=False)
    op.create_table(
        "commission_event",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("line_id", BigKey, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=True),
        sa.Column("word", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"],
            ["commission_line.id"],
            name=op.f("fk_commission_event_line_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_commission_event_staff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commission_event")),
    )
    op.create_index(
        op.f("ix_commission_event_line_id"), "commission_event", ["line_id"], unique=False
    )
