"""The pretend house itself: a million clients computed only when somebody asks for them.

Everything follows from (seed, number of clients, anchor); what happens afterwards (purchases,
refunds, parcels moving) lies as a thin layer of changed orders above it.
"""

from __future__ import annotations

import copy
import heapq
import random
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from itertools import islice
from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sync.sandbox.history import history, order_place
from sync.sandbox.people import Person, person
from sync.sandbox.portrait import note, portrait
from sync.sandbox.scenarios import PENDING, QUIET
from sync.sandbox.written import Written

if TYPE_CHECKING:
    from sync.sandbox.orders import Order

NAME = "Maison Noire"
DOMAIN = "maison-noire.example.com"
CURRENCY = "EUR"
ZONE = "Europe/Paris"
_FIRST_CUSTOMER = 7_100_000_000_000
_KEPT = 4096
_BUYERS = 0.65
_TOP = 0.02
_SMALL = 5_000


def customer_id(index: int) -> int:
    return _FIRST_CUSTOMER + index * 7


def customer_index(identifier: int) -> int | None:
    """The reverse of `customer_id`; None for a number that is no customer's."""
    index, rest = divmod(identifier - _FIRST_CUSTOMER, 7)
    return None if rest or index < 0 else index


@dataclass(frozen=True, slots=True)
class Customer:
    """A generated client. Absent name, mail or phone are empty texts."""

    index: int
    rank: int
    person: Person
    first: str
    last: str
    email: str
    phone: str
    note: str
    tags: tuple[str, ...]
    email_marketing: str
    phone_marketing: str
    facts: dict[str, str]
    created_at: datetime
    orders: tuple[Order, ...]
    """Newest first, as generated; the house's changes lie above them."""


class SandboxHouse:
    """A brand with `customers` (at least one) clients; the same arguments, the same house.

    `clock` tells when purchases and staff's doings happen; `tagged` gives a few low spenders
    the VIP tag, so that the book is a little larger than 1 %. Every method may be called from
    any thread.
    """

    def __init__(
        self,
        seed: int,
        customers: int,
        anchor: datetime,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        tagged: bool = True,
        journal: Path | None = None,
    ) -> None:
        if customers < 1:
            raise ValueError("a house has at least one customer")
        self.seed, self.customers, self.anchor, self.clock = seed, customers, anchor, clock
        self.generated = 0
        """How many clients were computed so far: the house is lazy."""
        self.lock = threading.RLock()
        self._step, self._offset = self._permutation()
        self._level = self._rng("level", 0).uniform(0.85, 1.25)
        self._inverse = pow(self._step, -1, customers) if customers > 1 else 0
        self._cache: OrderedDict[int, Customer] = OrderedDict()
        self._changed: dict[int, Order] = {}
        self.written = Written(lambda: self.clock().replace(microsecond=0), journal)
        """What came in through the API; a `journal` keeps it over a restart."""
        self._bought: dict[int, list[Order]] = {}
        size = min(5, customers // 60) if tagged else 0
        # Two of the best asked for silence: one by a tag, one by a metafield.
        self._refusing = (customers // 250, customers // 200) if customers >= 2000 else (-1, -1)
        self._tagged = frozenset(int(customers * (0.3 + 0.12 * i)) for i in range(size))
        self.written.on_refund = self._on_refund
        self.written.replay()

    # --- people -------------------------------------------------------------------------

    def _rng(self, label: str, index: int) -> random.Random:
        text = f"{self.seed}:{self.customers}:{label}:{index}".encode()
        return random.Random(int.from_bytes(blake2b(text, digest_size=8).digest()))  # noqa: S311 - a pretend world, no secrets

    def _permutation(self) -> tuple[int, int]:
        rng = self._rng("ranks", 0)
        step = rng.randrange(1, max(2, self.customers))
        while gcd(step, self.customers) != 1:
            step += 1
        return step, rng.randrange(max(1, self.customers))

    def index_at(self, rank: int) -> int:
        """Who held that place (0 is the top spender) when the house was founded."""
        return (rank * self._step + self._offset) % self.customers

    def rank_of(self, index: int) -> int:
        return (index - self._offset) * self._inverse % self.customers

    def base_spend(self, rank: int) -> int:
        """Cents spent by whoever holds the rank: a falling curve in steps of five euros."""
        if rank >= self.customers * _BUYERS:
            return 0
        share = (rank + 0.5) / self.customers
        curve = self._level * 1_200_000 * (0.01 / share) ** 0.55
        return max(10_000, int(curve / 500) * 500)

    def customer(self, index: int) -> Customer:
        with self.lock:
            found = self._cache.get(index)
            if found is None:
                found = self._cache[index] = self._generate(index)
                if len(self._cache) > _KEPT:
                    self._cache.popitem(last=False)
            else:
                self._cache.move_to_end(index)
            return found

    def _generate(self, index: int) -> Customer:
        self.generated += 1
        rank = self.rank_of(index)
        rng = self._rng("person", index)
        who = person(rng, index)
        keen = rank < max(1, self.customers * _TOP)
        spend = self.base_spend(rank)
        orders = (
            history(
                self._rng("orders", index),
                index,
                who,
                spend,
                anchor=self.anchor,
                keen=keen,
                pending=self._pending(rank),
            )
            if spend
            else []
        )
        oldest = min((order.placed_at for order in orders), default=self.anchor - 2 * QUIET)
        nameless = rank % 29 == 11
        return Customer(
            index,
            rank,
            who,
            "" if nameless else who.first,
            "" if nameless else who.last,
            "" if rank % 17 == 5 else who.email,
            "" if rank % 7 == 3 else who.phone,
            note(rng, rank),
            self._tags(rng, rank),
            rng.choices(("SUBSCRIBED", "NOT_SUBSCRIBED", "UNSUBSCRIBED"), (55, 38, 7))[0],
            rng.choices(("SUBSCRIBED", "NOT_SUBSCRIBED", "UNSUBSCRIBED"), (20, 75, 5))[0],
            self._facts(rng, who, rank, keen=keen),
            oldest - timedelta(days=rng.randrange(1, 90)),
            tuple(orders),
        )

    def _facts(self, rng: random.Random, who: Person, rank: int, *, keen: bool) -> dict[str, str]:
        facts = portrait(rng, who, keen=keen)
        return {**facts, "do_not_contact": "true"} if rank == self._refusing[1] else facts

    def _tags(self, rng: random.Random, rank: int) -> tuple[str, ...]:
        tags = [tag for tag in ("boutique", "newsletter", "trunk-show") if rng.random() < 0.15]
        if rank == self._refusing[0]:
            tags.append("do-not-contact")
        return ("VIP", *tags) if rank in self._tagged else tuple(tags)

    def _pending(self, rank: int) -> str | None:
        """Two clients of every five wait for something, the reasons going round in turn."""
        slot = (rank * 2 + self.seed) % 5
        if slot > 1:
            return None
        return list(PENDING)[(rank // 5 * 2 + slot + self.seed) % len(PENDING)]

    # --- orders -------------------------------------------------------------------------

    def orders_of(self, index: int) -> list[Order]:
        """Newest first, with everything that happened since."""
        with self.lock:
            past = [self._changed.get(order.id, order) for order in self.customer(index).orders]
            return [*reversed(self._bought.get(index, ())), *past]

    def order(self, identifier: int) -> Order | None:
        index, _ = order_place(identifier)
        if not 0 <= index < self.customers:
            return None
        return next((o for o in self.orders_of(index) if o.id == identifier), None)

    def for_change(self, identifier: int) -> Order:
        """The order as a copy that belongs to this house and may be altered under `lock`."""
        with self.lock:
            order = self.order(identifier)
            if order is None:
                raise KeyError(identifier)
            index, _ = order_place(identifier)
            if order in self._bought.get(index, ()):
                return order
            return self._changed.setdefault(identifier, copy.deepcopy(order))

    def add(self, order: Order) -> None:
        with self.lock:
            self._bought.setdefault(order.customer, []).append(order)

    def changed_since(self, moment: datetime) -> list[Order]:
        """Orders updated at or after the moment, oldest change first.

        Moments within the generated past make every client of the house be computed.
        """
        with self.lock:
            found = [order for orders in self._bought.values() for order in orders]
            found += self._changed.values()
            if moment <= self.anchor - QUIET:
                found = [o for index in range(self.customers) for o in self.orders_of(index)]
            return sorted(
                (order for order in found if order.updated_at >= moment),
                key=lambda order: (order.updated_at, order.id),
            )

    def spent(self, index: int) -> int:
        with self.lock:
            if self._is_untouched(index):
                return self.base_spend(self.rank_of(index))
            return sum(order.net for order in self.orders_of(index))

    def _is_untouched(self, index: int) -> bool:
        return index not in self._moved()

    def _moved(self) -> set[int]:
        return set(self._bought) | {order.customer for order in self._changed.values()}

    def changed_customers(self, moment: datetime) -> list[int]:
        """Indices of the customers updated at or after the moment, newest first.

        A large house tells only of what happened since it was founded: it is not computed whole.
        """
        with self.lock:
            moved = self._moved() | set(self.written.touched())
            if moment <= self.anchor - QUIET and self.customers <= _SMALL:
                moved = set(range(self.customers))
            found = [(self.customer_updated(index), index) for index in moved]
            return [index for at, index in sorted(found, reverse=True) if at >= moment]

    def customer_updated(self, index: int) -> datetime:
        found = self.customer(index)
        moments = [order.updated_at for order in self.orders_of(index)] or [found.created_at]
        record = self.written.records.get(index)
        if record is not None and record.touched_at is not None:
            moments.append(record.touched_at)
        return max(moments)

    def _on_refund(self, effect: dict[str, Any]) -> None:
        order = self.for_change(effect["order"])
        at = datetime.fromisoformat(effect["at"])
        order.pay_back(effect["cents"], at, effect["note"])

    # --- places -------------------------------------------------------------------------

    def ranking(self, offset: int, size: int) -> list[tuple[int, int]]:
        """(customer index, cents spent) from the top spender down."""
        with self.lock:
            moved = self._moved()
            if not moved:
                ranks = range(offset, min(offset + size, self.customers))
                return [(self.index_at(rank), self.base_spend(rank)) for rank in ranks]
            return list(islice(self._merged(moved), offset, offset + size))

    def _merged(self, moved: set[int]) -> Iterator[tuple[int, int]]:
        still = (
            (-self.base_spend(rank), rank)
            for rank in range(self.customers)
            if self.index_at(rank) not in moved
        )
        ahead = sorted((-self.spent(index), self.rank_of(index)) for index in moved)
        for spend, rank in heapq.merge(still, ahead):
            yield self.index_at(rank), -spend

    def tagged(self) -> list[int]:
        """Indices of the clients tagged VIP, by rank."""
        return [self.index_at(rank) for rank in sorted(self._tagged)]
