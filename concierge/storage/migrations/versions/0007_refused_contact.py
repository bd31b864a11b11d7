"""Who asked not to be contacted: the shop's word, and ours with who wrote it down and when."""

import sqlalchemy as sa
from alembic import op

from concierge.storage.base import UtcTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "client",
        sa.Column("shop_refuses", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("client", sa.Column("refused_at", UtcTime(), nullable=True))
    op.add_column("client", sa.Column("refused_by", sa.Integer(), nullable=True))
