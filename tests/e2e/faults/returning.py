"""The near side of the fault harness for returns: a desktop that hears of scans, in any order and
again and again, and pays back until it is killed.

Run: python -m tests.e2e.faults.returning STORE URL TOKEN TOTAL SEED [mutant]
"""

from __future__ import annotations

import random
import sys
import threading
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from concierge.domain.errors import ConciergeError
from concierge.domain.ids import AccountId
from concierge.domain.money import Money
from concierge.domain.orders import ReturnStatus
from concierge.domain.remote import RemotePortalReturn
from concierge.services.accounts import list_accounts
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import StoreOutbox
from concierge.services.ports import AccountConfig
from concierge.services.turns import Turn
from sync.connectors.shopify import push
from sync.http import Policy
from sync.outbox import AccountPush
from sync.sandbox.house import customer_index
from tests.e2e.faults import far, mutants, near

LOOP = AccountId(2)
CENTS = 100


def told(workplace, total: int) -> list[RemotePortalReturn]:
    """One return for each of so many orders of the book that have money in them."""
    house, found = far.house(), []
    with workplace.read() as unit:
        book = unit.places.book(1)
    for remote in book:
        index = customer_index(int(remote.rpartition("/")[2])) or 0
        found += [o for o in house.orders_of(index) if o.financial == "PAID" and not o.refunds]
    opened = workplace.now() - timedelta(hours=6)
    return [
        RemotePortalReturn(
            remote_id=f"R{order.id}",
            order_name=order.name,
            order_id=str(order.id),
            status=ReturnStatus.OPEN,
            opened_at=opened,
            updated_at=opened,
            quantity=1,
            reason="",
            titles=(),
            lines=(),
            owes=Money(CENTS + place, "EUR"),
            carrier="DHL",
            tracking_number="",
            scanned_at=None,
            scan_words="in transit",
        )
        for place, order in enumerate(found[:total])
    ]


def hear(workplace, returns, rng: random.Random) -> None:
    """A page as a portal might tell it: any order, some not scanned yet, the same ones again."""
    page = rng.sample(returns, min(8, len(returns)))
    scanned = [
        replace(one, scanned_at=workplace.now() - timedelta(minutes=rng.randrange(60)))
        if rng.random() < 0.7
        else one
        for one in page
    ]
    StoreIngest(workplace).apply(LOOP, "returns", scanned, None)


class NewKey(push.ShopifyWriter):
    """The mutant whose key follows from when it is sent, not from the return."""

    def push(self, delivery):
        return super().push(replace(delivery, key=uuid4().hex))


def opened(config, waiter, cancelled):
    made = push.open_writer(config, waiter, cancelled, Policy(tries=1, read_timeout=2.0))
    if mutants.CHOSEN == "new_key":
        made.inner = NewKey(made.inner._admin)
    return made


def deliver(workplace, config: AccountConfig, rng: random.Random) -> None:
    while True:
        try:
            with Turn(workplace, list_accounts(workplace)[0]) as turn:
                box = StoreOutbox(workplace, turn, rng)
                AccountPush(config, box, open_writer=opened).push(lambda: False, limit=25)
        except ConciergeError:
            time.sleep(0.02)  # the other desktop's turn, or a shop that is down
        time.sleep(0.01)


def main() -> None:
    folder, url, token, total, seed, *mutant = sys.argv[1:]
    mutants.CHOSEN = mutant[0] if mutant else ""
    workplace = near.place(Path(folder))
    rng = random.Random(int(seed))
    account = list_accounts(workplace)[0]
    config = AccountConfig(account.id, account.name, "shopify", {"url": url}, token)
    returns = told(workplace, int(total))
    threading.Thread(target=partial(deliver, workplace, config, rng), daemon=True).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        hear(workplace, returns, rng)
        time.sleep(rng.uniform(0, 0.2))  # so that kills find it at work


if __name__ == "__main__":
    main()
