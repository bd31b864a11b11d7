"""The outbox, edits and conflicts of fields, merged clients, and an account's health and lease."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from concierge.domain.clients import Channel
from concierge.domain.identity import match_key
from concierge.storage.base import BigKey, UtcTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _outbox()
    _edits()
    _merges()
    _accounts()
    link = sa.Column("link", sa.Text(), nullable=False, server_default=sa.text("''"))
    op.add_column("recording", link)
    op.add_column("recording", sa.Column("sent_at", UtcTime(), nullable=True))


def _owned(table: str, column: str, target: str = "client") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete="CASCADE")


def _by_staff(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f(f"fk_{table}_staff_id"))


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("account_id", BigKey, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("about", sa.String(96), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("unclear", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", UtcTime(), nullable=False),
        sa.Column("lease_by", sa.String(96), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.String(96), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        _owned("outbox", "account_id", "account"),
        _owned("outbox", "client_id"),
        _by_staff("outbox"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
    )
    op.create_index("ix_outbox_line", "outbox", ["account_id", "client_id", "state", "id"])
    op.create_index("ix_outbox_due", "outbox", ["account_id", "state", "next_try_at"])


def _edits() -> None:
    op.create_table(
        "field_edit",
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("field", sa.String(64), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        _owned("field_edit", "client_id"),
        _by_staff("field_edit"),
        sa.PrimaryKeyConstraint("client_id", "field", name=op.f("pk_field_edit")),
    )
    op.create_table(
        "tag_edit",
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("added", sa.Boolean(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        _owned("tag_edit", "client_id"),
        _by_staff("tag_edit"),
        sa.PrimaryKeyConstraint("client_id", "tag", name=op.f("pk_tag_edit")),
    )
    op.create_table(
        "field_conflict",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("field", sa.String(64), nullable=False),
        sa.Column("ours", sa.Text(), nullable=False),
        sa.Column("theirs", sa.Text(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("resolved_at", UtcTime(), nullable=True),
        sa.Column("resolved_by", sa.Integer(), nullable=True),
        _owned("field_conflict", "client_id"),
        _by_staff("field_conflict"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_conflict")),
    )
    op.create_index(op.f("ix_field_conflict_client_id"), "field_conflict", ["client_id"])


def _merges() -> None:
    op.create_table(
        "client_merge",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("kept_id", BigKey, nullable=False),
        sa.Column("gone_id", BigKey, nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("undone_at", UtcTime(), nullable=True),
        _owned("client_merge", "kept_id"),
        _owned("client_merge", "gone_id"),
        _by_staff("client_merge"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_merge")),
    )
    op.create_index(op.f("ix_client_merge_kept_id"), "client_merge", ["kept_id"])
    op.create_index(op.f("ix_client_merge_gone_id"), "client_merge", ["gone_id"])
    op.add_column("client", sa.Column("merged_into", BigKey, nullable=True))
    spend = sa.Column("merged_spend", sa.BigInteger(), nullable=False, server_default=sa.text("0"))
    op.add_column("client", spend)
    op.create_index("ix_client_merged_into", "client", ["merged_into"])
    no = sa.false()
    op.add_column("client", sa.Column("qualifies", sa.Boolean(), nullable=False, server_default=no))
    op.execute(sa.text("UPDATE client SET qualifies = in_book"))
    empty = sa.text("''")
    words = sa.Column("preferred_words", sa.Text(), nullable=False, server_default=empty)
    op.add_column("client", words)
    op.execute(sa.text("UPDATE client SET preferred_words = coalesce(preferred_channel, '')"))
    op.add_column("orders", sa.Column("record_id", BigKey, nullable=True))
    op.create_index("ix_orders_record_id", "orders", ["record_id"])
    op.create_table(
        "told_apart",
        sa.Column("one_id", BigKey, nullable=False),
        sa.Column("other_id", BigKey, nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        _owned("told_apart", "one_id"),
        _owned("told_apart", "other_id"),
        _by_staff("told_apart"),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_told_apart")),
    )
    op.create_index(op.f("ix_told_apart_other_id"), "told_apart", ["other_id"])
    _match_keys()


def _match_keys() -> None:
    empty = sa.text("''")
    column = sa.Column("match_key", sa.String(320), nullable=False, server_default=empty)
    op.add_column("contact_point", column)
    point = sa.table(
        "contact_point",
        sa.column("id", BigKey),
        sa.column("channel", sa.String),
        sa.column("address", sa.Text),
        sa.column("match_key", sa.String),
    )
    link = op.get_bind()
    change = sa.update(point).where(point.c.id == sa.bindparam("row"))
    change = change.values(match_key=sa.bindparam("found"))
    rows = link.execute(sa.select(point.c.id, point.c.channel, point.c.address)).all()
    keys = [{"row": r.id, "found": match_key(Channel(r.channel), r.address)} for r in rows]
    if keys:
        link.execute(change, keys)
    op.create_index("ix_contact_point_match_key", "contact_point", ["match_key"])


def _accounts() -> None:
    no, nothing = sa.false(), sa.text("'[]'")
    columns: tuple[sa.Column[Any], ...] = (
        sa.Column("paused", sa.Boolean(), nullable=False, server_default=no),
        sa.Column("needs_sign_in", sa.Boolean(), nullable=False, server_default=no),
        sa.Column("warnings", sa.JSON(), nullable=False, server_default=nothing),
        sa.Column("writes", sa.JSON(), nullable=False, server_default=nothing),
        sa.Column("failing_since", UtcTime(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("tell_error", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("tell_failing_since", UtcTime(), nullable=True),
        sa.Column("tell_failures", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("next_pull_at", UtcTime(), nullable=True),
        sa.Column("push_after", UtcTime(), nullable=True),
        sa.Column("lease_by", sa.String(96), nullable=False, server_default=sa.text("''")),
        sa.Column("lease_until", UtcTime(), nullable=True),
    )
    for column in columns:
        op.add_column("account", column)
