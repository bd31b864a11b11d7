"""Finding clients as one types: one implementation per engine, over the same folded text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import sqlalchemy as sa

from concierge.domain.search_text import digits, words
from concierge.storage.tables.clients import Client
from concierge.storage.tables.orders import Order

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FEW = 400
"""Up to here all hits are fetched and sorted by spend; above, the book is walked by spend."""

ORDERED = (Client.net_spend.desc(), Client.id)


class Search(Protocol):
    def put(self, session: Session, texts: Sequence[tuple[int, str]]) -> None:
        """Make these clients findable by their folded text, replacing what was there."""
        ...

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        """Ids in the book whose text has a word starting with each term, top spender first."""
        ...


class SqliteSearch:
    def put(self, session: Session, texts: Sequence[tuple[int, str]]) -> None:
        if texts:
            ids = [{"id": client} for client, _ in texts]
            rows = [{"id": client, "text": text} for client, text in texts]
            session.execute(sa.text("DELETE FROM client_search WHERE rowid = :id"), ids)
            session.execute(
                sa.text("INSERT INTO client_search(rowid, text) VALUES (:id, :text)"), rows
            )

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        match = " AND ".join(f'"{term}"*' for term in terms)
        hits = session.scalars(
            sa.text("SELECT rowid FROM client_search WHERE client_search MATCH :m LIMIT :n"),
            {"m": match, "n": FEW + 1},
        ).all()
        ordered = sa.select(Client.id).where(Client.in_book).order_by(*ORDERED).limit(limit)
        if len(hits) <= FEW:
            return list(session.scalars(ordered.where(Client.id.in_(hits))))
        # So many that walking the book from the top meets `limit` of them soon.
        return list(session.scalars(_by_text(ordered, terms)))


class PostgresSearch:
    """Trigrams over the same text; a leading space in the text marks where words start."""

    def put(self, session: Session, texts: Sequence[tuple[int, str]]) -> None:
        """Nothing to do: the index follows the column."""

    def find(self, session: Session, terms: Sequence[str], limit: int) -> list[int]:
        ordered = sa.select(Client.id).where(Client.in_book).order_by(*ORDERED).limit(limit)
        return list(session.scalars(_by_text(ordered, terms)))


def _by_text(query: sa.Select[int], terms: Sequence[str]) -> sa.Select[int]:
    for term in terms:
        query = query.where(Client.search_text.contains(f" {term}", autoescape=True))
    return query


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
    query = (
        sa.select(Order.client_id)
        .join(Client, Client.id == Order.client_id)
        .where(Client.in_book, Order.name >= f"#{number}", Order.name < f"#{number}\uffff")
        .order_by(sa.func.length(Order.name), Order.placed_at.desc())
        .limit(limit)
    )
    return list(dict.fromkeys(session.scalars(query)))
