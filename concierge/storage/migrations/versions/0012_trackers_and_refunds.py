"""Parcels followed by a tracker, and refunds at the first scan of a return."""

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in as its tables are."""
