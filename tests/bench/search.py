"""Search as one types: 100,000 clients and 1,000,000 orders in the book."""

from __future__ import annotations

import random
import time
from pathlib import Path

import sqlalchemy as sa

from concierge.domain.search_text import fold
from concierge.services.book import FOUND, find_clients
from concierge.storage.tables.clients import Client
from tests.bench import big_store
from tests.bench.drive import Desk
from tests.bench.table import Figure, percentile

TYPING = 0.06
"""Seconds between two keys of somebody quick: 200 words a minute."""


def keystrokes() -> list[str]:
    """What stands in the field after each key: names typed letter by letter, and order numbers."""
    rng = random.Random(3)
    typed: list[str] = []
    for first, last in rng.sample(big_store.names(2_000), 40):
        for whole in (first, last):
            typed += [whole[:n] for n in range(1, min(len(whole), 6) + 1)]
    for number in rng.sample(range(1, 1_000_000), 10):
        text = f"#{number}"
        typed += [text[:n] for n in range(2, len(text) + 1)]
    return typed


def take(folder: Path) -> list[Figure]:
    store = big_store.store_of(folder, 100_000, 10)
    place = big_store.place_on(store, folder)
    typed = keystrokes()
    ours, scan = [], []
    for text in typed[:20]:
        find_clients(place, text)
    for text in typed:
        began = time.perf_counter()
        find_clients(place, text)
        ours.append((time.perf_counter() - began) * 1e3)
    for text in random.Random(4).sample(typed, 25):
        began = time.perf_counter()
        with store.engine.connect() as connection:
            pattern = Client.search_text.contains(fold(text), autoescape=True)
            query = sa.select(Client.id).where(pattern).order_by(Client.net_spend.desc())
            connection.execute(query.limit(FOUND)).all()
        scan.append((time.perf_counter() - began) * 1e3)
    rows, base = percentile(ours, 0.95), percentile(scan, 0.95)
    painted = _painted(place, typed)
    store.close()
    return [
        Figure(
            *("search, keystroke to rows, p95", rows, "ms", "a scan of the same column, p95", base),
            *("≤ 8 ms", rows <= 8),
        ),
        Figure(
            *("search, keystroke to painted, p95", painted, "ms"),
            *("a scan of the same column, p95", base, "≤ 16.7 ms", painted <= 16.7),
        ),
    ]


def _painted(place, typed: list[str]) -> float:
    with Desk(place) as desk:
        pane = desk.clients().pane
        took = []
        for text in typed[20:220]:
            began = time.perf_counter()
            before = pane.answers
            pane.search.edit.setText(text)
            desk.until(lambda seen=before: pane.answers > seen)
            pane.list.viewport().repaint()
            took.append((time.perf_counter() - began) * 1e3)
            desk.rest(TYPING)
        return percentile(took, 0.95)
