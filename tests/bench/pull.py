"""A first pull into the encrypted store beside a loop that only asks for and decodes the pages."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from concierge.domain.ids import AccountId
from concierge.services.ingest import StoreIngest
from concierge.services.ports import AccountConfig
from concierge.storage.opening import open_store
from sync import http as wire
from sync.engine import AccountSync
from tests.bench import big_store
from tests.bench.table import Figure, median

CUSTOMERS = 20_000
RUNS = 2
_SERVE = (
    "import json, sys; from sync.sandbox.server import serve_forever\n"
    "serve_forever(customers=int(sys.argv[1]), seed=7, port=0, started=lambda s: "
    "print(json.dumps([s.url, s.token]), flush=True))"
)


class House:
    """The pretend house in a process of its own."""

    def __init__(self, customers: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SERVE, str(customers)], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.url, self.token = json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)


def pull(house: House) -> tuple[float, int, list[tuple[str, bytes]]]:
    """Seconds, records, and every request that was sent, to be sent again by the bare loop."""
    sent: list[tuple[str, bytes]] = []
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db", big_store.KEY)
        place = big_store.place_on(store, Path(folder))
        with place.write() as unit:
            account = unit.accounts.add("Shop", "shopify", {"url": house.url})
        config = AccountConfig(
            AccountId(account), "Shop", "shopify", {"url": house.url}, house.token
        )
        original = wire.requests.Session.send

        def recording(session, request, **more):
            sent.append((request.url, request.body or b""))
            return original(session, request, **more)

        wire.requests.Session.send = recording
        try:
            began = time.perf_counter()
            report = AccountSync(config, StoreIngest(place)).pull(lambda _: None, lambda: False)
            took = time.perf_counter() - began
        finally:
            wire.requests.Session.send = original
        store.close()
    return took, report.clients + report.orders, sent


def _bare(house: House, sent: list[tuple[str, bytes]]) -> float:
    import requests

    session = requests.Session()
    session.trust_env = False
    head = {"X-Shopify-Access-Token": house.token, "Content-Type": "application/json"}
    began = time.perf_counter()
    for url, body in sent:
        json.loads(session.post(url, data=body, headers=head, timeout=60).content)
    return time.perf_counter() - began


def take(folder: Path) -> list[Figure]:
    house = House(CUSTOMERS)
    try:
        ours, bare = [], []
        _, records, sent = pull(house)
        for _ in range(RUNS):
            took, records, sent = pull(house)
            ours.append(records / took)
            bare.append(records / _bare(house, sent))
    finally:
        house.close()
    small = _memory_after(10_000)
    large = _memory_after(200_000)
    rate, base = median(ours), median(bare)
    return [
        Figure(
            *("pull into the store", rate, "/s", "request and decode the same pages", base),
            *("≥ 0.7 × baseline", rate >= 0.7 * base),
        ),
        Figure(
            *("peak memory ranking 200,000 customers", large, "MB", "ranking 10,000 customers"),
            *(small, "≤ 1.1 × baseline", large <= 1.1 * small),
        ),
    ]


_RANK = r"""
import resource, sys
from pathlib import Path
from tests.bench.pull import rank_only
rank_only(sys.argv[1], sys.argv[2])
status = Path("/proc/self/status")
# What getrusage tells begins with the peak of the process that started this one.
peak = [s.split()[1] for s in status.read_text().splitlines() if s.startswith("VmHWM")] \
    if status.exists() else [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]
print(int(peak[0]) / 1e3)
"""


def rank_only(url: str, token: str) -> None:
    """Stop after the ranking: what grows with the number of customers, if anything does."""
    stages: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db", big_store.KEY)
        place = big_store.place_on(store, Path(folder))
        with place.write() as unit:
            account = unit.accounts.add("Shop", "shopify", {"url": url})
        config = AccountConfig(AccountId(account), "Shop", "shopify", {"url": url}, token)
        sync = AccountSync(config, StoreIngest(place))
        try:
            sync.pull(lambda p: stages.append(p.stage), lambda: "clients" in stages)
        except Exception as exc:  # noqa: BLE001  stopped on purpose, whatever it is called
            assert "clients" in stages, exc
        store.close()


def _memory_after(customers: int) -> float:
    house = House(customers)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _RANK, house.url, house.token],
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        house.close()
    return float(done.stdout.strip().splitlines()[-1])
