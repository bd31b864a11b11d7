"""A film remembers the place its page was put to."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FILM = sa.table(
    "recording",
    sa.column("id", sa.String),
    sa.column("page", sa.String),
    sa.column("link", sa.Text),
    sa.column("place", sa.Text),
)
_OUTBOX = sa.table(
    "outbox",
    sa.column("id", sa.BigInteger),
    sa.column("account_id", sa.BigInteger),
    sa.column("kind", sa.String),
    sa.column("about", sa.String),
)
_ACCOUNT = sa.table(
    "account",
    sa.column("id", sa.BigInteger),
    sa.column("kind", sa.String),
    sa.column("options", sa.JSON),
)


def upgrade() -> None:
    op.add_column(
        "recording", sa.Column("place", sa.Text(), nullable=False, server_default=sa.text("''"))
    )
    store = op.get_bind()
    query = sa.select(_ACCOUNT.c.id, _ACCOUNT.c.options).where(
        _ACCOUNT.c.kind.in_(["film_folder", "film_store"])
    )
    accounts = {row.id: row.options for row in store.execute(query.order_by(_ACCOUNT.c.id))}
    told = {}
    query = sa.select(_OUTBOX.c.about, _OUTBOX.c.account_id).where(_OUTBOX.c.kind == "publish")
    for about, account in store.execute(query.order_by(_OUTBOX.c.id)):
        told[about.removeprefix("film:").split("@")[0]] = account
    films = sa.select(_FILM.c.id, _FILM.c.link).where(_FILM.c.page != "")
    for film, link in store.execute(films).all():
        # What told of it went with an account that was removed: its address may still say it.
        seen = (one for one, options in accounts.items() if _is_below(link, options))
        account = told.get(film) or next(seen, None)
        if account in accounts:
            change = sa.update(_FILM).where(_FILM.c.id == film)
            store.execute(change.values(place=_place(accounts[account])))


def _is_below(link: str, options: dict[str, str]) -> bool:
    base = options.get("link", "").strip().rstrip("/")
    return bool(base) and link.startswith(f"{base}/")


def _place(options: dict[str, str]) -> str:
    place = options.get("place", "").strip().rstrip("/")
    owner = options.get("key_id", "").strip().rstrip("/") if place.startswith("az://") else ""
    endpoint = options.get("endpoint", "").strip().rstrip("/")
    return " ".join(part for part in (place, owner, endpoint) if part)
