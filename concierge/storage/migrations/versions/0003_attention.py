"""Interactions, promises, recordings, gestures, budget, consultations."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import BigKey, UtcTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gesture",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("card_text", sa.Text(), nullable=False),
        sa.Column("occasion_label", sa.Text(), nullable=False),
        sa.Column("occasion_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("final_cost", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("planned_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_gesture_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_gesture_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesture")),
    )
    op.create_index(op.f("ix_gesture_client_id"), "gesture", ["client_id"], unique=False)
    op.create_index(op.f("ix_gesture_staff_id"), "gesture", ["staff_id"], unique=False)
    op.create_table(
        "interaction",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("direction", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(32), nullable=True),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("outcome", sa.String(32), nullable=True),
        sa.Column("reason", sa.String(32), nullable=True),
        sa.Column("duration", sa.Integer(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("logged_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_interaction_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_interaction_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction")),
    )
    op.create_index("ix_interaction_client", "interaction", ["client_id", "at"], unique=False)
    op.create_table(
        "budget_entry",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("gesture_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesture_id"],
            ["gesture.id"],
            name=op.f("fk_budget_entry_gesture_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_budget_entry_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_entry")),
    )
    op.create_index(
        op.f("ix_budget_entry_gesture_id"), "budget_entry", ["gesture_id"], unique=False
    )
    op.create_index("ix_budget_entry_month", "budget_entry", ["staff_id", "month"], unique=False)
    op.create_table(
        "consultation",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("opened_at", UtcTime(), nullable=False),
        sa.Column("advised_at", UtcTime(), nullable=True),
        sa.Column("changed_at", UtcTime(), nullable=False),
        sa.Column("outcome_reason", sa.Text(), nullable=False),
        sa.Column("order_id", BigKey, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_consultation_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_consultation_order_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_consultation_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
        sa.UniqueConstraint("reference", name=op.f("uq_consultation_reference")),
    )
    op.create_index(op.f("ix_consultation_client_id"), "consultation", ["client_id"], unique=False)
    op.create_table(
        "gesture_event",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("gesture_id", BigKey, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesture_id"],
            ["gesture.id"],
            name=op.f("fk_gesture_event_gesture_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_gesture_event_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesture_event")),
    )
    op.create_index(
        op.f("ix_gesture_event_gesture_id"), "gesture_event", ["gesture_id"], unique=False
    )
    op.create_table(
        "promise",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("interaction_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=False),
        sa.Column("kept_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_promise_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interaction.id"],
            name=op.f("fk_promise_interaction_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_promise_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
    )
    op.create_index(op.f("ix_promise_client_id"), "promise", ["client_id"], unique=False)
    op.create_index(op.f("ix_promise_interaction_id"), "promise", ["interaction_id"], unique=False)
    op.create_table(
        "recording",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("interaction_id", BigKey, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("poster", sa.Text(), nullable=False),
        sa.Column("thumbnail", sa.Text(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("has_sound", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_recording_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interaction.id"],
            name=op.f("fk_recording_interaction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
    )
    op.create_index(op.f("ix_recording_client_id"), "recording", ["client_id"], unique=False)
    op.create_index(
        op.f("ix_recording_interaction_id"), "recording", ["interaction_id"], unique=False
    )
