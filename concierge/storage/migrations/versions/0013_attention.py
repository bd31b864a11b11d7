"""What was put off and why, calls nobody logged, and days read in a client's words."""

import sqlalchemy as sa
from alembic import op

from concierge.domain.clients import Channel
from concierge.domain.identity import match_key
from concierge.storage.base import BigKey, UtcTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _put_off()
    _phone_call()
    _occasion_hint()
    op.create_index("ix_occasion_month", "occasion", ["month", "day"])
    _match_keys()
    # Rows that were put off the old way named no person and no client: they are due again.
    settings = sa.table("setting", sa.column("key", sa.String))
    op.execute(sa.delete(settings).where(settings.c.key.startswith("snooze:", autoescape=True)))


def _to(
    table: str, column: str, target: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete=ondelete)


def _match_keys() -> None:
    """Numbers that were written without their country's prefix are one with those that have it."""
    point = sa.table(
        "contact_point",
        sa.column("id", sa.BigInteger),
        sa.column("client_id", sa.BigInteger),
        sa.column("channel", sa.String),
        sa.column("address", sa.Text),
        sa.column("match_key", sa.String),
    )
    client = sa.table("client", sa.column("id", sa.BigInteger), sa.column("country", sa.String))
    store = op.get_bind()
    query = sa.select(
        point.c.id, point.c.channel, point.c.address, point.c.match_key, client.c.country
    ).join(client, client.c.id == point.c.client_id)
    for row in store.execute(query).all():
        found = match_key(Channel(row.channel), row.address, row.country)
        if found != row.match_key:
            change = sa.update(point).where(point.c.id == row.id).values(match_key=found)
            store.execute(change)


def _put_off() -> None:
    op.create_table(
        "put_off",
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("staff_id", BigKey, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("until", UtcTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        _to("put_off", "staff_id", "staff"),
        _to("put_off", "client_id", "client", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", "staff_id", name=op.f("pk_put_off")),
    )
    op.create_index(op.f("ix_put_off_client_id"), "put_off", ["client_id"])


def _phone_call() -> None:
    op.create_table(
        "phone_call",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("account_id", BigKey, nullable=True),
        sa.Column("remote_id", sa.String(96), nullable=False),
        sa.Column("client_id", BigKey, nullable=True),
        sa.Column("staff_id", BigKey, nullable=True),
        sa.Column("direction", sa.String(32), nullable=False),
        sa.Column("number", sa.String(32), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("interaction_id", BigKey, nullable=True),
        sa.Column("dropped_at", UtcTime(), nullable=True),
        _to("phone_call", "account_id", "account", ondelete="CASCADE"),
        _to("phone_call", "client_id", "client", ondelete="CASCADE"),
        _to("phone_call", "staff_id", "staff"),
        _to("phone_call", "interaction_id", "interaction", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_call")),
        sa.UniqueConstraint(
            "account_id", "remote_id", name=op.f("uq_phone_call_account_id_remote_id")
        ),
    )
    op.create_index(op.f("ix_phone_call_client_id"), "phone_call", ["client_id"])
    columns = ["interaction_id", "dropped_at", "started_at"]
    op.create_index("ix_phone_call_open", "phone_call", columns)


def _occasion_hint() -> None:
    op.create_table(
        "occasion_hint",
        sa.Column("id", BigKey, autoincrement=True, nullable=False),
        sa.Column("client_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_at", UtcTime(), nullable=False),
        sa.Column("answered_at", UtcTime(), nullable=True),
        _to("occasion_hint", "client_id", "client", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasion_hint")),
    )
    op.create_index(op.f("ix_occasion_hint_client_id"), "occasion_hint", ["client_id"])
