"""Finding clients as one types: one implementation per engine, over the same folded text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.search_text import digits, words
from concierge.storage.tables.clients import Client
from concierge.storage.tables.orders import Order

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ACCOUNTS = 1000
"""Index rows are numbered rank * ACCOUNTS + account, so that hits come top spender first."""


class Search(Protocol):
    def put(self, session: Session, clients: Sequence[int]) -> None:
        """Make these clients findable by their `search_text`, replacing what was there."""
        ...

    def renumber(self, session: Session, account: int) -> None:
        """After places in the book changed: order the account's rows anew."""
        ...

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        """Ids in the book whose text has a word starting with each term, top spender first."""
        ...


class SqliteSearch:
    # Whoever was merged into her is found as her, by every name and address.
    _INSERT = (
        "INSERT OR REPLACE INTO client_search(rowid, text, client) "
        "SELECT rank * :many + account_id, search_text || coalesce("
        "(SELECT group_concat(m.search_text, '') FROM client m WHERE m.merged_into = client.id), "
        "''), id FROM client "
        "WHERE in_book = 1 AND rank IS NOT NULL AND search_text != '' AND merged_into IS NULL"
    )
    _FIND = sa.text(
        "SELECT client FROM client_search WHERE client_search MATCH :m ORDER BY rowid LIMIT :n"
    )

    def put(self, session: Session, clients: Sequence[int]) -> None:
        for start in range(0, len(clients), 500):
            some = list(clients[start : start + 500])
            query = sa.text(f"{self._INSERT} AND id IN :ids")
            query = query.bindparams(sa.bindparam("ids", expanding=True))
            session.execute(query, {"many": ACCOUNTS, "ids": some})

    def renumber(self, session: Session, account: int) -> None:
        values = {"many": ACCOUNTS, "account": account}
        session.execute(sa.text("DELETE FROM client_search WHERE rowid % :many = :account"), values)
        session.execute(sa.text(f"{self._INSERT} AND account_id = :account"), values)

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        match = " AND ".join(f'"{term}"*' for term in terms)
        found = session.connection().execute(self._FIND, {"m": match, "n": limit})
        return [int(client) for client in found.scalars()]


class PostgresSearch:
    """Trigrams over the same text; a leading space in the text marks where words start."""

    def put(self, session: Session, clients: Sequence[int]) -> None:
        """Nothing to do: the index follows the column."""

    def renumber(self, session: Session, account: int) -> None:
        """Nothing to do: the order is asked for."""

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        query = sa.select(Client.id).where(
            Client.in_book == sa.true(), Client.merged_into.is_(None)
        )
        other = aliased(Client)
        for term in terms:
            merged = sa.exists().where(
                other.merged_into == Client.id,
                other.search_text.contains(f" {term}", autoescape=True),
            )
            here = Client.search_text.contains(f" {term}", autoescape=True)
            query = query.where(sa.or_(here, merged))
        return list(session.scalars(query.order_by(Client.rank, Client.id).limit(limit)))


def search_for(dialect: str) -> Search:
    return PostgresSearch() if dialect == "postgresql" else SqliteSearch()


def matching(session: Session, search: Search, text: str, limit: int) -> list[int]:
    """Client ids for what was typed: words of a name, an e-mail, a telephone or order number."""
    terms = words(text)
    number = digits(text)
    spelled_as_number = bool(number) and not any(char.isalpha() for char in text)
    found: list[int] = []
    if spelled_as_number:
        terms = [number]
        found = _by_order(session, number, limit)
    if not terms:
        return []
    for client in search.find(session, terms, limit):
        if client not in found:
            found.append(client)
    return found[:limit]


def _by_order(session: Session, number: str, limit: int) -> list[int]:
    """Whose order has this number, then whose orders' numbers begin with it.

    Without a join: the planner would walk the book instead of the numbers.
    """
    begins = sa.select(Order.client_id).where(
        Order.name >= f"#{number}", Order.name < f"#{number}:"
    )
    found = list(dict.fromkeys(session.scalars(begins.order_by(Order.name).limit(limit))))
    # Asked for `in_book` as well, SQLite would walk that index through the whole book.
    known = sa.select(Client.id, Client.in_book).where(Client.id.in_(found))
    inside = {row.id for row in session.execute(known) if row.in_book}
    return [client for client in found if client in inside]
