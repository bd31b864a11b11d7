"""What a gesture came to: its printed card, its photo, its outcome and thanks."""

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in as its tables are."""
