"""Films with a page of their own and what was watched of them, and deliveries that wait for another one or for a desktop."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import UtcTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", _text("after_key", sa.String(32)))
    op.add_column("outbox", _text("desk", sa.String(40)))
    op.add_column("recording", _text("title", sa.Text()))
    op.add_column("recording", _text("page", sa.String(64)))
    op.add_column("recording", _text("desk", sa.String(40)))
    op.add_column("recording", _text("captions", sa.Text()))
    op.add_column(
        "recording", sa.Column("pinned", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column(
        "recording", sa.Column("beacon", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("recording", _pixels("width", "1280"))
    op.add_column("recording", _pixels("height", "720"))
    op.add_column("recording", sa.Column("published_at", UtcTime(), nullable=True))
    op.add_column("recording", sa.Column("expires_at", UtcTime(), nullable=True))
    op.create_table(
        "film_view",
        sa.Column("recording_id", sa.String(32), nullable=False),
        sa.Column("session", sa.String(40), nullable=False),
        sa.Column("event", sa.String(32), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recording.id"],
            name=op.f("fk_film_view_recording_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("recording_id", "session", "event", name=op.f("pk_film_view")),
    )


def _pixels(name: str, until_now: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text(until_now))


def _text(name: str, kind: sa.String) -> sa.Column[str]:
    return sa.Column(name, kind, nullable=False, server_default=sa.text("''"))
