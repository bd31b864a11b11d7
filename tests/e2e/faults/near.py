"""The near side of the fault harness: a desktop that writes and delivers until it is killed.

Run: python -m tests.e2e.faults.near STORE URL TOKEN TOTAL SEED [mutant]
Its clock runs twenty times as fast as the wall's, so that pauses of minutes take seconds.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from concierge.domain.errors import ConciergeError
from concierge.domain.outbox import Delivered, DeliveryKind
from concierge.services.accounts import list_accounts
from concierge.services.notes import write_note
from concierge.services.outbox import StoreOutbox
from concierge.services.ports import AccountConfig
from concierge.services.telling import tell
from concierge.services.turns import Turn
from concierge.services.workplace import Workplace
from concierge.storage.opening import open_store
from sync.connectors.shopify import push
from sync.http import Policy
from sync.outbox import AccountPush
from sync.sandbox import shapes
from sync.sandbox.house import customer_index
from sync.words import entry
from tests.e2e.faults import far, mutants
from tests.fakes.contacts import call
from tests.fakes.house import KEY, on_store

PACE = 20
POISON_EACH = 13
REFUND_EACH = 7
CALL_EACH = 3
UNDONE = 0.05


class FastClock:
    """The same for every process of one harness: it counts from `begun`."""

    def __init__(self, begun: float) -> None:
        self.begun = begun

    def now(self) -> datetime:
        ahead = (time.time() - self.begun) * (PACE - 1)
        return datetime.now(UTC) + timedelta(seconds=ahead)


def place(folder: Path) -> Workplace:
    begun = folder / "begun"
    if not begun.exists():
        begun.write_text(str(time.time()))
    clock = FastClock(float(begun.read_text()))
    return on_store(open_store(folder / "store.db", KEY), folder, clock)


class Writer:
    """One change after the other, as agents make them; some are undone, some are poison."""

    def __init__(self, workplace: Workplace, total: int, rng: random.Random) -> None:
        self.workplace, self.total, self.rng = workplace, total, rng
        with workplace.read() as unit:
            remote = unit.places.book(1)
            ids = unit.incoming.ids(1, remote)
        self.clients = [ids[one] for one in remote]
        self.orders = {ids[one]: _refundable(one) for one in remote}

    def run(self) -> None:
        while self._made() < self.total:
            self.step()
            time.sleep(self.rng.uniform(0, 0.05))  # so that kills find it at work

    def _made(self) -> int:
        with self.workplace.read() as unit:
            return sum(unit.outbox.counts().values())

    def step(self) -> None:
        client = self.rng.choice(self.clients)
        draw = self.rng.randrange(POISON_EACH * REFUND_EACH)
        word = uuid4().hex
        if self.rng.random() < UNDONE:
            self._undone(client, word)
        elif draw % POISON_EACH == 0:
            self._poison(client, word)
        elif draw % REFUND_EACH == 0 and self.orders[client]:
            payload = {"order": self.orders[client], "minor": 1, "currency": "EUR"}
            self._tell(client, DeliveryKind.REFUND, {**payload, "note": word}, word)
        elif mutants.CHOSEN == "two_transactions":
            mutants.write_in_two(self.workplace, client, word)
        elif draw % CALL_EACH == 0:
            began = self.workplace.now() - timedelta(minutes=9)
            call(self.workplace, client, began, late=True, notes=word)
        else:
            write_note(self.workplace, client, word)

    def _poison(self, client: int, word: str) -> None:
        """A tag no shop takes; told only while its edit stands."""
        tags = ["x" * 300]
        with self.workplace.write() as unit:
            unit.edits.put_tags(client, tags, (), self.workplace.me.id, self.workplace.now())
            payload = {"add": tags, "remove": []}
            tell(unit, self.workplace, client, DeliveryKind.TAGS, word, payload)

    def _tell(self, client: int, kind: DeliveryKind, payload: dict, word: str) -> None:
        with self.workplace.write() as unit:
            tell(unit, self.workplace, client, kind, word, payload)

    def _undone(self, client: int, word: str) -> None:
        try:
            with self.workplace.write() as unit:
                tell(unit, self.workplace, client, DeliveryKind.NOTE, word, {"text": word})
                raise ZeroDivisionError
        except ZeroDivisionError:
            return


def _refundable(remote: str) -> str:
    """An order of hers with enough money in it for many cents; empty where there is none."""
    house = far.house()
    index = customer_index(int(remote.rpartition("/")[2]))
    orders = [o for o in house.orders_of(index or 0) if o.received - o.refunded > 10_000]
    return shapes.gid("Order", orders[0].id) if orders else ""


class NoLook(push.ShopifyWriter):
    """The mutant without de-duplication: every try is a new entry and a new key."""

    def _log(self, delivery):
        old = self._metafields(self._record(delivery.client)).get(push.LOG)
        text = push._with_entry(str(old["value"]) if old else "", entry(delivery))
        self._set(delivery.client, push.LOG, text, old)
        return Delivered()


def opened(config, waiter, cancelled):
    made = push.open_writer(config, waiter, cancelled, Policy(tries=1, read_timeout=2.0))
    if mutants.CHOSEN == "no_look":
        return NoLook(made.inner._admin)
    return made


def deliver(workplace: Workplace, config: AccountConfig, rng: random.Random) -> None:
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
    workplace = place(Path(folder))
    rng = random.Random(int(seed))
    account = list_accounts(workplace)[0]
    config = AccountConfig(account.id, account.name, "shopify", {"url": url}, token)
    writer = Writer(workplace, int(total), rng)
    threading.Thread(target=partial(deliver, workplace, config, rng), daemon=True).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    writer.run()
    sys.stdin.read()


if __name__ == "__main__":
    main()
