"""A profile of 500 entries to painted, and frames while the book and the timeline scroll."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from concierge.domain.clients import Channel
from concierge.domain.interactions import CallOutcome, Direction, InteractionKind, ReasonCode
from concierge.storage.interactions import NewInteraction
from tests.bench import big_store
from tests.bench.drive import Desk
from tests.bench.table import Figure, percentile

ENTRIES = 500
OPENINGS = 24
LOOKING = 0.3
"""Seconds somebody looks at a profile before the next one is opened."""
_NOTE = "Parcel stuck in Memphis. She is calm, but needs the scarf before her birthday."


def _history(place) -> list[int]:
    """Two clients with 490 calls each beside their ten orders."""
    chosen = [11, 17]
    with place.read() as unit:
        if unit.interactions.of_client(chosen[0], newest=1):
            return chosen
    with place.write() as unit:
        for client in chosen:
            for n in range(ENTRIES - 10):
                at = big_store.ANCHOR - timedelta(hours=9 * n)
                call = (CallOutcome.CONNECTED, ReasonCode.DELIVERY, 60 + n, _NOTE, at)
                unit.interactions.add(
                    NewInteraction(
                        *(client, place.me.id, InteractionKind.CALL, Direction.OUTGOING),
                        *(Channel.CALL, at, *call),
                    )
                )
    return chosen


def take(folder: Path) -> list[Figure]:
    store = big_store.store_of(folder, 10_000, 10)
    place = big_store.place_on(store, folder)
    chosen = _history(place)
    with Desk(place) as desk:
        screen = desk.clients()
        opened = [_open(desk, screen, chosen[n % 2]) for n in range(OPENINGS)][4:]
        book = _scroll(desk, screen.pane.list)
        timeline = _scroll(desk, screen.page.timeline)
        bare_open, bare_scroll = _bare(desk, screen)
    store.close()
    first, base = percentile(opened, 0.95), percentile(bare_open, 0.95)
    frame, frame_base = percentile(book, 0.99), percentile(bare_scroll, 0.99)
    line = percentile(timeline, 0.99)
    plain = "QListView of 500 plain lines"
    return [
        Figure(
            *("profile of 500 entries to painted, p95", first, "ms", plain + ", p95", base),
            *("≤ 33 ms", first <= 33),
        ),
        Figure(
            *("scrolling the book, frame p99", frame, "ms", plain + ", p99", frame_base),
            *("≤ 16.7 ms", frame <= 16.7),
        ),
        Figure(
            *("scrolling the timeline, frame p99", line, "ms", plain + ", p99", frame_base),
            *("≤ 16.7 ms", line <= 16.7),
        ),
    ]


def _open(desk: Desk, screen, client: int) -> float:
    began = time.perf_counter()
    screen.page.show_client(client)
    desk.until(lambda: screen.page.profile is not None and screen.page.profile.id == client)
    screen.page.repaint()
    took = (time.perf_counter() - began) * 1e3
    desk.rest(LOOKING)
    return took


def _scroll(desk: Desk, view) -> list[float]:
    bar = view.verticalScrollBar()
    took = []
    for step in range(300):
        began = time.perf_counter()
        bar.setValue(min(bar.maximum(), step * 24))
        view.viewport().repaint()
        took.append((time.perf_counter() - began) * 1e3)
    desk.running.app.processEvents()
    return took


def _bare(desk: Desk, screen) -> tuple[list[float], list[float]]:
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    view = QListView()
    view.resize(screen.page.timeline.size())
    view.show()
    lines = [item.title + " " + item.sentence for item in screen.page.timeline.items.rows()]
    opened = []
    for _ in range(OPENINGS):
        began = time.perf_counter()
        view.setModel(QStringListModel(lines, view))
        view.viewport().repaint()
        opened.append((time.perf_counter() - began) * 1e3)
    scrolled = _scroll(desk, view)
    view.close()
    return opened, scrolled
