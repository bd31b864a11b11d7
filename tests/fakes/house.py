"""A real workplace on a real encrypted store in a temporary folder."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from concierge.domain.clients import Role
from concierge.domain.ids import AccountId, ClientId, RecordingId
from concierge.services.bus import Bus
from concierge.services.ingest import StoreIngest
from concierge.services.workplace import Workplace, load_house, set_up_house
from concierge.storage.database import StoreKey
from concierge.storage.opening import open_store
from concierge.storage.unit import Store
from tests.fakes import records
from tests.fakes.clock import FakeClock

KEY = StoreKey(raw="ab" * 32)
STAFF = [
    ("Ana Ribeiro", Role.AGENT),
    ("Léo Martin", Role.AGENT),
    ("Margaux Vidal", Role.MANAGER),
    ("Kenji Mori", Role.MANAGER),
]


def on_store(store: Store, folder: Path, clock: FakeClock | None = None) -> Workplace:
    house = load_house(store)
    with store.read() as unit:
        is_ready = bool(house.name and unit.accounts.all())
    if not is_ready:
        house = set_up_house(
            store, name="Maison Noire", currency="EUR", zone_name="Europe/Paris", staff=STAFF
        )
        with store.write() as unit:
            if not unit.accounts.all():
                unit.accounts.add("Shop", "shopify", {"shop_url": "https://shop.example.com"})
            unit.commit()
    films = folder / "recordings"
    films.mkdir(exist_ok=True)
    return Workplace(store, clock or FakeClock(), Bus(), house, house.staff[0], films)


def new_store(folder: Path) -> Store:
    """A new store with the house in it, copied from one that this process made once."""
    shutil.copyfile(_prepared(), folder / "store.db")
    return open_store(folder / "store.db", KEY)


@functools.cache
def _prepared() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="concierge-new-store-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    on_store(open_store(folder / "store.db", KEY), folder).store.close()
    return folder / "store.db"


def new_workplace(folder: Path, clock: FakeClock | None = None) -> Workplace:
    return on_store(new_store(folder), folder, clock)


def fill(
    workplace: Workplace,
    clients: Sequence[records.RemoteClient] = (),
    orders: Sequence[records.RemoteOrder] = (),
) -> list[ClientId]:
    """Put clients in the book and their orders with them; the clients' ids."""
    ingest = StoreIngest(workplace)
    account = AccountId(1)
    clients = clients or [records.client()]
    members = [
        records.RemoteMember(c.remote_id, place, c.net_spend) for place, c in enumerate(clients, 1)
    ]
    ingest.apply(account, "ranking", members, None)
    ingest.settle(account, 100 * len(clients))
    ingest.apply(account, "clients", clients, None)
    ingest.apply(account, "orders", orders, None)
    with workplace.read() as unit:
        ids = unit.incoming.ids(account, [c.remote_id for c in clients])
    return [ids[c.remote_id] for c in clients]


def person(workplace: Workplace, name: str) -> Workplace:
    staff = next(s for s in workplace.house.staff if s.name == name)
    return workplace.as_staff(staff.id)


def is_kept(workplace: Workplace, take: RecordingId) -> bool:
    """Whether a film stands in a timeline."""
    with workplace.read() as unit:
        return unit.films.is_kept(take)
