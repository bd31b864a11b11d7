"""The store: an encrypted SQLite file or a team PostgreSQL, the same mappings on both."""
