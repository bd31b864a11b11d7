"""Today of a full book to painted, and a year of planning for every client."""

from __future__ import annotations

import random
import shutil
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from concierge.domain.calendars import Calendar, public_holidays
from concierge.domain.clients import Channel
from concierge.domain.consultations import ConsultationSource
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, Direction, InteractionKind, ReasonCode
from concierge.domain.money import Money
from concierge.domain.occasions import Occasion, OccasionKind
from concierge.domain.planning import plan, way_of
from concierge.storage.consultations import NewConsultation
from concierge.storage.gestures import NewGesture
from concierge.storage.interactions import NewInteraction, PromiseFacts
from concierge.storage.opening import open_store
from tests.bench import big_store
from tests.bench.drive import Desk
from tests.bench.table import Figure, percentile

CLIENTS, OPEN_ITEMS, LOOKS = 10_000, 2_000, 20
_COUNTED = ("promise", "gesture", "consultation", "occasion", "parcel", '"return"')


def take(folder: Path) -> list[Figure]:
    path = _copy(folder)
    store = open_store(path, big_store.KEY)
    place = big_store.place_on(store, folder)
    rows = _fill(place)
    with Desk(place) as desk:
        screen = desk.window.room("today")
        looks = [_look(desk, screen) for _ in range(LOOKS)][2:]
        shown = len(screen.list.items.rows())
    counts = [_count(store) for _ in range(LOOKS)]
    store.close()
    path.unlink()
    took, base = percentile(looks, 0.95), percentile(counts, 0.95)
    assert shown >= OPEN_ITEMS, f"{shown} of {rows} are shown"
    planned, bare = _year()
    return [
        Figure(
            *(f"Today, {CLIENTS:,} clients, {shown:,} rows, to painted, p95", took, "ms"),
            *("counting the same tables", base, "≤ 100 ms", took <= 100),
        ),
        Figure(
            *(f"a year of planning, {CLIENTS:,} clients in ten countries", planned, "s"),
            *("a plain step of as many days", bare, "≤ 5 s", planned <= 5),
        ),
    ]


def _copy(folder: Path) -> Path:
    big_store.store_of(folder, CLIENTS, 10).close()
    path = folder / "day.db"
    shutil.copyfile(big_store.store_path(folder, CLIENTS, 10), path)
    return path


def _fill(place) -> int:
    """Open items of every kind for Ana, and two days that matter for each client."""
    chance, now = random.Random(3), big_store.ANCHOR
    each = OPEN_ITEMS // 4
    with place.write() as unit:
        for n in range(1, each + 1):
            due = now + timedelta(minutes=chance.randrange(-3_000, 3_000))
            call = NewInteraction(
                *(n, place.me.id, InteractionKind.CALL, Direction.OUTGOING, Channel.CALL, now),
                *(CallOutcome.CONNECTED, ReasonCode.DELIVERY, 60, "", now),
            )
            made = unit.interactions.add(call)
            unit.interactions.add_promise(
                PromiseFacts(0, n, place.me.id, made, "call about the scarf", due, None)
            )
            unit.consultations.add(
                NewConsultation(
                    *(n + each, place.me.id, ConsultationSource.EMAIL, "Does it fit?", ""),
                    *(f"ref-{n}", "EUR", now - timedelta(hours=1)),
                )
            )
            unit.gestures.add(
                NewGesture(
                    client=n + 2 * each,
                    staff=place.me.id,
                    kind=GestureKind.NOTE,
                    title="",
                    card_text="Chère amie",
                    occasion_label="",
                    occasion_on=None,
                    due_on=now.date() - timedelta(days=n % 3),
                    cost=Money(950, "EUR"),
                    month="2026-06",
                    planned_at=now,
                )
            )
        for client in range(1, CLIENTS + 1):
            for kind in (OccasionKind.BIRTHDAY, OccasionKind.WEDDING_DAY):
                day = date(2026, 1, 1) + timedelta(days=chance.randrange(365))
                unit.occasions.add(client, "", Occasion(kind, day.month, day.day, None))
    return 3 * each


def _look(desk: Desk, screen) -> float:
    """From asking to painted, list and matter beside it."""
    shown: list[object] = []
    told = desk.window.place.counted.connect(shown.append)
    began = time.perf_counter()
    screen.refresh()
    desk.until(lambda: bool(shown) and not desk.window.place.tasks.is_busy())
    screen.repaint()
    took = (time.perf_counter() - began) * 1e3
    desk.window.place.counted.disconnect(told)
    return took


def _count(store) -> float:
    began = time.perf_counter()
    with store.engine.connect() as connection:
        for table in _COUNTED:
            connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar()  # noqa: S608
    return (time.perf_counter() - began) * 1e3


def _year() -> tuple[float, float]:
    """Seconds to plan two occasions a client for a whole year; to step through as many days."""
    public_holidays.cache_clear()
    plan.cache_clear()
    chance, home = random.Random(1), Calendar("FR")
    countries = [Calendar(c) for c in ("FR", "JP", "US", "SA", "AE", "DE", "BR", "GB", "IT", "CN")]
    days = [
        (chance.choice(countries), date(2026, 1, 1) + timedelta(days=chance.randrange(365)))
        for _ in range(2 * CLIENTS)
    ]
    began, steps = time.perf_counter(), 0
    for hers, on in days:
        way = way_of(GestureKind.NOTE, abroad=hers != home)
        if way is not None:
            found = plan(way, on, date(2025, 12, 1), home=home, hers=hers)
            steps += (on - found.write_by).days
    planned = time.perf_counter() - began
    began, day = time.perf_counter(), datetime(2026, 1, 1)  # noqa: DTZ001  # only stepped through
    for _ in range(steps):
        day += timedelta(days=1)
    return planned, time.perf_counter() - began
