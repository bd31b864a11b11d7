"""Alembic's entry: runs on the connection that `storage.opening` hands over."""

from alembic import context

from concierge.storage import tables  # noqa: F401  registers every table on the metadata
from concierge.storage.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=False,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
