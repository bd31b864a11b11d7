"""The customers of the real shop, what each of them stands for, and the account that reads it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from concierge.domain.errors import CancelledError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.vendure.pull import connect
from sync.engine import AccountSync
from sync.guard import GuardedConnector
from sync.http import Policy
from tests.servers.vendure.seed import BAG, COAT, SCARF, Seeder
from tests.servers.vendure.setup import COUPON
from tests.servers.vendure.start import PASSWORD, USER

PATIENT = Policy(read_timeout=5.0)


class Hurried:
    """A Waiter of the real time whose waits pass at once; `ahead` sets its clock forward."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return sum(self.waits)

    def wait(self, seconds, cancelled):
        if cancelled():
            raise CancelledError("stopped")
        self.waits.append(seconds)


@dataclass(frozen=True)
class Crowd:
    """Ids of customers and orders."""

    staff: Seeder
    ada: str
    """Orders with a coupon, one part-shipped, one delivered."""
    bea: str
    """Paid most, and cancelled it: the money was never given back."""
    cyd: str
    """Most of what she paid was given back."""
    dot: str
    """More orders than a page holds."""
    eve: str
    """A large order, not settled."""
    flo: str
    """Bought nothing, carries the tag VIP."""
    gia: str
    """Bought nothing, is in the group VIP."""
    hal: str
    """Only a draft."""
    shipped: str
    """Ada's order of which a part is under way."""
    delivered: str
    """Ada's order that came."""


def gather(staff: Seeder) -> Crowd:
    """89 customers: one place in the book, two to stay in it."""
    names = ("Ada", "Bea", "Cyd", "Dot", "Eve", "Flo", "Gia", "Hal")
    ada, bea, cyd, dot, eve, flo, gia, hal = (staff.customer(name) for name in names)
    shipped = staff.buy(ada, [(COAT, 1), (SCARF, 2)], COUPON)
    delivered = staff.buy(ada, [(COAT, 2)])
    staff.buy(ada, [(BAG, 1)])
    staff.fulfil(shipped, "JD0001", {0: 1})
    staff.move(staff.fulfil(delivered, "JD0002"), "Delivered")
    staff.cancel(staff.buy(bea, [(COAT, 5)]))
    staff.refund(staff.buy(cyd, [(COAT, 3)]), 259_000, {0: 2})
    for _ in range(12):
        staff.buy(dot, [(SCARF, 1)])
    staff.authorise("eve@example.com", [(COAT, 9)])
    staff.tag(flo, "VIP", "prefers-tea")
    staff.group("VIP", [gia])
    staff.basket(hal)
    for at in range(3):
        staff.customers([f"Guest{at}x{number}" for number in range(27)])
    return Crowd(staff, ada, bea, cyd, dot, eve, flo, gia, hal, shipped, delivered)


def config(url: str, secret: str = PASSWORD, **options: str) -> AccountConfig:
    """Signed in as the administrator, unless `user` says otherwise; empty means by key."""
    given = {"url": url, "user": USER, **options}
    kept = {name: value for name, value in given.items() if value}
    return AccountConfig(AccountId(1), "Main store", "vendure", kept, secret)


def connector(url: str, secret: str = PASSWORD, waiter=None, **options: str) -> GuardedConnector:
    account = config(url, secret, **options)
    return connect(account, waiter or Hurried(), lambda: False, PATIENT)


def pull(url: str, ingest, waiter=None, cancelled=lambda: False, full=False):
    """One pull by the real engine."""

    def made(account, waiting, stop):
        return connect(account, waiting, stop, PATIENT)

    account = AccountSync(config(url), ingest, waiter=waiter or Hurried(), connect=made)
    return account.pull(lambda _: None, cancelled, full)


def summed(staff: Seeder) -> Counter[str]:
    """Net spend by customer, from scratch: every payment and refund of every order there is."""
    spend: Counter[str] = Counter()
    skip = 0
    while True:
        found = staff.admin(
            "query($s:Int!){orders(options:{skip:$s,take:10,sort:{id:ASC}}){totalItems items{"
            "customer{id} payments{state amount refunds{state total}}}}}",
            s=skip,
        )["orders"]
        for order in found["items"]:
            for payment in order["payments"]:
                settled = payment["amount"] if payment["state"] == "Settled" else 0
                back = sum(r["total"] for r in payment["refunds"] if r["state"] == "Settled")
                spend[order["customer"]["id"]] += settled - back
        skip += len(found["items"])
        if skip >= found["totalItems"]:
            return spend


def people(staff: Seeder) -> int:
    return int(staff.admin("{customers{totalItems}}")["customers"]["totalItems"])


def collected(stream, cursor=None):
    """All pages of a stream, taken from its start or from a cursor."""
    return list(stream.pages(cursor))


def records(pages):
    return [record for page in pages for record in page.records]
