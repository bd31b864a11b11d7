"""The search index: FTS5 on SQLite, trigrams on PostgreSQL."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute("CREATE INDEX ix_client_search ON client USING gin (search_text gin_trgm_ops)")
        return
    op.execute(
        "CREATE VIRTUAL TABLE client_search USING fts5("
        "text, client UNINDEXED, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )
    # Without this, deleted text survives in the index's segments (STORE, traps).
    op.execute("INSERT INTO client_search(client_search, rank) VALUES ('secure-delete', 1)")
