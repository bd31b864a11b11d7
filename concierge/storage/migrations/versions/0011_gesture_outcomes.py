"""What a gesture came to: its printed card, its photo, its outcome and thanks."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import UtcTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("gesture", sa.Column("printed_at", UtcTime(), nullable=True))
    op.add_column("gesture", sa.Column("outcome", sa.String(32), nullable=True))
    op.add_column("gesture", sa.Column("thanked_on", sa.Date(), nullable=True))
    for name, kind in (
        ("outcome_words", sa.Text()),
        ("thanks", sa.Text()),
        ("photo", sa.String(64)),
        ("photo_desk", sa.String(40)),
    ):
        op.add_column(
            "gesture", sa.Column(name, kind, nullable=False, server_default=sa.text("''"))
        )
