"""A store of any size, filled by plain SQL: what the figures are taken on."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from concierge.domain.clients import Role
from concierge.domain.search_text import fold
from concierge.services.bus import Bus
from concierge.services.workplace import Workplace, set_up_house
from concierge.storage.database import StoreKey
from concierge.storage.opening import HEAD, open_store
from concierge.storage.tables.house import Account
from concierge.storage.unit import Store
from sync.sandbox import people
from tests.fakes.clock import FakeClock

KEY = StoreKey(raw="be" * 32)
ANCHOR = datetime(2026, 6, 11, 12, tzinfo=UTC)
"""The bench's present moment: a kept store does not go stale with the calendar."""

_FILL = 2
"""Counts up when what is filled in changes, so that kept stores are made anew."""

_LATE_OF = 200
"""One parcel of so many has missed its promise; Today shows those."""


def names(count: int) -> list[tuple[str, str]]:
    """(first, last) by the pretend house's own people, deterministic."""
    found = []
    for index in range(count):
        who = people.person(random.Random(f"bench:{index}"), index)
        found.append((who.first, who.last))
    return found


def store_path(folder: Path, clients: int, orders_each: int) -> Path:
    return folder / f"book-{clients}-{orders_each}-{HEAD}-{_FILL}.db"


def store_of(folder: Path, clients: int, orders_each: int) -> Store:
    """Made once and kept in `folder`; a changed schema makes it anew."""
    path = store_path(folder, clients, orders_each)
    ready = path.with_suffix(".ready")
    if not ready.exists():
        for old in folder.glob(f"book-{clients}-{orders_each}-*"):
            old.unlink()
        store = open_store(path, KEY)
        _fill(store, clients, orders_each)
        store.close()
        ready.write_text("ready")
    return open_store(path, KEY)


def place_on(store: Store, folder: Path) -> Workplace:
    people_here = [("Ana Ribeiro", Role.AGENT), ("Margaux Vidal", Role.MANAGER)]
    house = set_up_house(
        store, name="Maison Noire", currency="EUR", zone_name="Europe/Paris", staff=people_here
    )
    films = folder / "recordings"
    films.mkdir(exist_ok=True)
    return Workplace(store, FakeClock(ANCHOR), Bus(), house, house.staff[0], films)


def _fill(store: Store, clients: int, orders_each: int) -> None:
    rng = random.Random(7)
    with store.engine.execution_options(write=True).begin() as connection:
        connection.execute(
            sa.insert(sa.inspect(Account).local_table).values(
                id=1, name="Shop", kind="shopify", options={}
            )
        )
        raw = connection.connection.dbapi_connection
        assert raw is not None
        people_rows, search = [], []
        for i, (first, last) in enumerate(names(clients), start=1):
            name = f"{first} {last}"
            text = f" {fold(name)} client{i} 336{i:08d}"
            seen = ANCHOR - timedelta(minutes=rng.randrange(500_000))
            people_rows.append(
                _client(i, first, last, text, seen, rng.randrange(100_000, 9_000_000))
            )
            search.append((i * 1000 + 1, text, i))
        marks = ",".join("?" * len(people_rows[0]))
        raw.executemany(f"INSERT INTO client ({_CLIENT}) VALUES ({marks})", people_rows)
        raw.executemany("INSERT INTO client_search(rowid, text, client) VALUES (?, ?, ?)", search)
        _orders(raw, rng, clients, orders_each)


_CLIENT = (
    "id, account_id, remote_id, known, first_name, last_name, name, locale, crm_note, tags, "
    "address_lines, city, postcode, country, zone_name, pronouns, boutique, net_spend, currency, "
    "order_count, rank, tier, in_book, pinned, vip_tag, history_read, do_not_contact, "
    "last_contact_at, search_text"
)


def _client(i: int, first: str, last: str, text: str, seen: datetime, spend: int) -> tuple:
    at = _text(seen)
    return (
        *(i, 1, f"gid://shopify/Customer/{i}", 1, first, last, f"{first} {last}", "fr", "", "[]"),
        *(f'["{i // 20 + 1} rue des Glycines"]', "Paris", f"750{i % 20 + 1:02}", "FR"),
        *("Europe/Paris", "", "", spend, "EUR"),
        *(10, i, "member", 1, 0, 0, 1, 0, at, text),
    )


def _orders(raw, rng: random.Random, clients: int, each: int) -> None:
    orders, lines, parcels = [], [], []
    number = 0
    for client in range(1, clients + 1):
        for age in range(each):
            number += 1
            placed = ANCHOR - timedelta(days=age * 40 + rng.randrange(30), minutes=number % 1440)
            at = _text(placed)
            is_open = age == 0 and client % 3 == 0
            state = "unfulfilled" if is_open else "fulfilled"
            money = rng.randrange(20_000, 400_000)
            orders.append(
                (
                    *(number, 1, f"o{number}", client, f"#{number}", at, at, None, "paid", state),
                    *("EUR", money * 6 // 5, money // 5, 0, 0, money, "{}", "", int(is_open)),
                )
            )
            title = f"Silk scarf {rng.randrange(60)}"
            lines.append(
                (
                    *(number, f"l{number}", title, "90 cm", "S", f"v{number % 90}"),
                    *(1, 1, money, money, money * 6 // 5),
                )
            )
            if is_open:
                parcels.append(_parcel(number, at, late=len(parcels) % _LATE_OF == 0))
    raw.executemany(
        "INSERT INTO orders (id, account_id, remote_id, client_id, name, placed_at, "
        "remote_updated_at, cancelled_at, financial, fulfilment, currency, gross, tax, shipping, "
        f"refunded, net, attributes, reference, is_open) VALUES ({','.join('?' * 19)})",
        orders,
    )
    raw.executemany(
        "INSERT INTO order_line (order_id, remote_id, title, variant, sku, variant_remote_id, "
        f"quantity, current_quantity, net, net_unit, price_unit) VALUES ({','.join('?' * 11)})",
        lines,
    )
    raw.executemany(
        "INSERT INTO parcel (order_id, remote_id, carrier, tracking_number, tracking_url, state, "
        "shipped_at, promised_at, delivered_at, last_scan_at, events) "
        f"VALUES ({','.join('?' * 11)})",
        parcels,
    )


def _parcel(order: int, shipped: str, *, late: bool) -> tuple:
    promised = _text(ANCHOR + timedelta(days=-1 if late else 5))
    seen = json.dumps([{"at": _text(ANCHOR), "state": "in_transit", "place": "Lyon"}])
    return (
        *(order, "p1", "Colis", "1", "", "in_transit", shipped, promised, None),
        *(_text(ANCHOR), seen),
    )


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
