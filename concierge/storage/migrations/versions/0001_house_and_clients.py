"""Staff, settings, accounts, clients."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import BigKey, UtcTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("synced_at", UtcTime(), nullable=True),
        sa.Column("customers_total", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("name", name=op.f("uq_account_name")),
    )
    op.create_table(
        "draft",
        sa.Column("key", sa.String(length=96), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "staff",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
    )
    op.create_table(
        "client",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("known", sa.Boolean(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(length=35), nullable=False),
        sa.Column("crm_note", sa.Text(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("address_lines", sa.JSON(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("zone_name", sa.String(length=64), nullable=False),
        sa.Column("pronouns", sa.Text(), nullable=False),
        sa.Column("boutique", sa.Text(), nullable=False),
        sa.Column("preferred_channel", sa.String(32), nullable=True),
        sa.Column("net_spend", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("order_count", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("tier", sa.String(32), nullable=False),
        sa.Column("in_book", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("vip_tag", sa.Boolean(), nullable=False),
        sa.Column("history_read", sa.Boolean(), nullable=False),
        sa.Column("owner_id", BigKey, nullable=True),
        sa.Column("do_not_contact", sa.Boolean(), nullable=False),
        sa.Column("last_contact_at", UtcTime(), nullable=True),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("remote_updated_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_client_account_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_client_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sa.UniqueConstraint("account_id", "remote_id", name=op.f("uq_client_account_id_remote_id")),
    )
    op.create_index(op.f("ix_client_owner_id"), "client", ["owner_id"], unique=False)
    op.create_index(
        "ix_client_recent", "client", ["in_book", "last_contact_at", "id"], unique=False
    )
    op.create_index("ix_client_spend", "client", ["in_book", "net_spend", "id"], unique=False)
    op.create_table(
        "sync_candidate",
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("vip_tag", sa.Boolean(), nullable=False),
        sa.Column("net_spend", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_sync_candidate_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", "remote_id", name=op.f("pk_sync_candidate")),
    )
    op.create_table(
        "sync_cursor",
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("stream", sa.String(length=32), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_sync_cursor_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", "stream", name=op.f("pk_sync_cursor")),
    )
    op.create_table(
        "sync_skip",
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("stream", sa.String(length=32), nullable=False),
        sa.Column("remote_id", sa.String(length=96), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_sync_skip_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_skip")),
        sa.UniqueConstraint(
            "account_id",
            "stream",
            "remote_id",
            name=op.f("uq_sync_skip_account_id_stream_remote_id"),
        ),
    )
    op.create_index(op.f("ix_sync_skip_account_id"), "sync_skip", ["account_id"], unique=False)
    op.create_table(
        "client_taste",
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("taste", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_taste_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("client_id", "taste", name=op.f("pk_client_taste")),
    )
    op.create_table(
        "contact_point",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("consent", sa.String(32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("changed_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["client.id"],
            name=op.f("fk_contact_point_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
        sa.UniqueConstraint(
            "client_id", "channel", name=op.f("uq_contact_point_client_id_channel")
        ),
    )
    op.create_table(
        "occasion",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("leap_rule", sa.String(32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_occasion_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasion")),
        sa.UniqueConstraint(
            "client_id", "kind", "label", name=op.f("uq_occasion_client_id_kind_label")
        ),
    )
