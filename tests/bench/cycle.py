"""What the book costs to keep: a million customers, and a cycle in which nothing changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.bench.pull import House
from tests.bench.table import Figure

BOOK = 10_000
FEW, MANY = 10_000, 1_000_000
_RUN = """
import sys
from tests.bench.cycle import fill
fill(*sys.argv[1:])
"""


def fill(url: str, token: str, rank: str, cycles: str) -> None:
    """Pull the top `rank` into a new store, then once more for each of `cycles`; JSON on stdout.

    The book is cut to the same number of clients whatever the shop's size, so that two sizes
    differ in nothing but the customers who stay outside.
    """
    import tempfile
    import time

    from concierge.domain.ids import AccountId
    from concierge.services.ingest import StoreIngest
    from concierge.services.ports import AccountConfig
    from concierge.storage.opening import open_store
    from sync.connectors.shopify import pull as shopify
    from sync.engine import AccountSync
    from tests.bench import big_store

    shopify.places = lambda customers, share: int(rank)
    asked: Counter[str] = Counter()
    original = shopify.account.line

    def counting(*given):
        admin = original(*given)
        ask = admin.ask_here

        def counted(name, variables):
            asked[name] += 1
            return ask(name, variables)

        admin.ask_here = counted
        return admin

    shopify.account.line = counting
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db", big_store.KEY)
        place = big_store.place_on(store, Path(folder))
        with place.write() as unit:
            account = unit.accounts.add("Shop", "shopify", {"url": url})
        config = AccountConfig(AccountId(account), "Shop", "shopify", {"url": url}, token)
        ingest = StoreIngest(place)
        settle = ingest.settle
        ingest.settle = lambda one, _customers: settle(one, 100 * int(rank))
        told = []
        for _ in range(1 + int(cycles)):
            asked.clear()
            began = time.perf_counter()
            report = AccountSync(config, ingest).pull(lambda _: None, lambda: False)
            told.append(
                {
                    "seconds": time.perf_counter() - began,
                    "requests": sum(asked.values()),
                    "by_document": dict(asked),
                    "clients": report.clients,
                    "orders": report.orders,
                    "open": len(ingest.open_orders(AccountId(account))),
                }
            )
        store.close()
    status = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) / 1e3 for line in status if line.startswith("VmHWM"))
    sys.stdout.write(json.dumps({"peak": peak, "runs": told}))


def _filled(customers: int, cycles: int) -> dict:
    house = House(customers)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _RUN, house.url, house.token, str(BOOK), str(cycles)],
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        house.close()
    return json.loads(done.stdout.strip().splitlines()[-1])


def take(folder: Path) -> list[Figure]:
    few, many = _filled(FEW, 0), _filled(MANY, 1)
    first, again = many["runs"]
    # A question each for who we are, the clients' and the orders' changes; fifty orders a page.
    need = 3 + -(-again["open"] // 50)
    return [
        Figure(
            *(f"a million customers: top {first['clients']:,}", first["seconds"], "s"),
            *("the same book of ten thousand", few["runs"][0]["seconds"], "stated", True),
        ),
        Figure(
            *(f"its requests, {first['orders']:,} orders", first["requests"], ""),
            *("the same book of ten thousand", few["runs"][0]["requests"], "stated", True),
        ),
        Figure(
            *("its peak memory", many["peak"], "MB", "the same book of ten thousand", few["peak"]),
            *("≤ 1.2 × baseline", many["peak"] <= 1.2 * few["peak"]),
        ),
        Figure(
            *("requests of an unchanged cycle", again["requests"], ""),
            *(f"3 + {again['open']:,} open orders / 50", need, "= baseline"),
            again["requests"] <= need,
        ),
    ]
