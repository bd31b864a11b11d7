"""A promise that somebody says was broken: it is closed, and it was not kept."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import UtcTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("promise", sa.Column("broken_at", UtcTime(), nullable=True))
