"""What was put off and why, calls nobody logged, and days read in her words."""

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in as its tables are."""
