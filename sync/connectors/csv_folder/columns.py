"""Which header means which field, and who wins where several could."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from concierge.domain.search_text import fold
from sync.connectors.csv_folder import headers

Kind = Literal["customers", "orders"]
KINDS: tuple[Kind, ...] = ("customers", "orders")

FIELDS: Mapping[str, tuple[str, ...]] = {
    "customers": tuple(headers.CUSTOMERS),
    "orders": tuple(headers.ORDERS),
}
AMOUNTS = frozenset(
    {"total_spent", "total", "tax", "shipping", "refunded", "line_price", "line_discount"}
)
INSTANTS = frozenset(
    {"created_at", "updated_at", "placed_at", "paid_at", "fulfilled_at", "delivered_at",
     "cancelled_at", "refunded_at"}
)  # fmt: skip
DAYS = frozenset({"birthday", "wedding_day"})
NEEDED_OF_ORDERS = ("number", "placed_at", "total")
_NAMES_SOMEBODY = frozenset({"id", "email", "phone", "last_name", "name"})


@lru_cache(maxsize=4096)
def squashed(header: str) -> str:
    """A header without case, marks, blanks and punctuation: "E-Mail" and "email" are one."""
    return fold(header).replace(" ", "")


Table = Mapping[str, Sequence[str]]


def _table(words: Mapping[str, str]) -> Table:
    return {field: [squashed(word) for word in line.split("|")] for field, line in words.items()}


@dataclass(frozen=True, slots=True)
class Profile:
    """One program's export, known by headers that no other has."""

    name: str
    kind: Kind
    signature: frozenset[str]
    table: Table


_GENERIC: Mapping[Kind, Table] = {
    "customers": _table(headers.CUSTOMERS),
    "orders": _table(headers.ORDERS),
}
PROFILES = (
    Profile(
        "Shopify",
        "orders",
        frozenset(map(squashed, ("Name", "Financial Status", "Lineitem name"))),
        _table(headers.SHOPIFY_ORDERS),
    ),
    Profile(
        "Shopify",
        "customers",
        frozenset(map(squashed, ("First Name", "Accepts Email Marketing", "Total Spent"))),
        _table(headers.SHOPIFY_CUSTOMERS),
    ),
)
_KNOWN = frozenset(
    word
    for table in (*_GENERIC.values(), *(profile.table for profile in PROFILES))
    for words in table.values()
    for word in words
)


@dataclass(frozen=True, slots=True)
class Mapped:
    """How a header row was understood. `kind` None: it is none of ours."""

    kind: Kind | None
    profile: str
    columns: Mapping[str, int]
    missing: tuple[str, ...] = ()
    """Fields that this kind cannot be read without."""


def is_known(header: str) -> bool:
    return squashed(header) in _KNOWN


def understand(
    header: Sequence[str], named: Mapping[Kind, Mapping[str, str]], kind: Kind | None
) -> Mapped:
    """`named` holds the account's own words, `kind` what a file pattern said."""
    squeezed = [squashed(cell) for cell in header]
    if not any(squeezed):
        return Mapped(None, "", {})
    for profile in PROFILES:
        if kind in (None, profile.kind) and profile.signature <= set(squeezed):
            columns = _columns(squeezed, profile.table, named[profile.kind])
            return _judged(profile.kind, profile.name, columns)
    orders = _columns(squeezed, _GENERIC["orders"], named["orders"])
    customers = _columns(squeezed, _GENERIC["customers"], named["customers"])
    if kind is None:
        kind = _kind_of(orders, customers)
    if kind is None:
        return Mapped(None, "", {})
    return _judged(kind, "", orders if kind == "orders" else customers)


def _kind_of(orders: Mapping[str, int], customers: Mapping[str, int]) -> Kind | None:
    if "number" in orders or {"total", "placed_at"} <= orders.keys():
        return "orders"
    return "customers" if not _NAMES_SOMEBODY.isdisjoint(customers) else None


def _judged(kind: Kind, profile: str, columns: Mapping[str, int]) -> Mapped:
    if kind == "orders":
        missing = tuple(field for field in NEEDED_OF_ORDERS if field not in columns)
    else:
        missing = () if not _NAMES_SOMEBODY.isdisjoint(columns) else ("email",)
    return Mapped(kind, profile, columns, missing)


def _columns(squeezed: Sequence[str], table: Table, named: Mapping[str, str]) -> dict[str, int]:
    """The account's own words first, then the table's in their order; a column serves once."""
    columns: dict[str, int] = {}
    taken: set[int] = set()

    def give(field: str, words: Iterable[str]) -> None:
        for word in words:
            for at, cell in enumerate(squeezed):
                if cell and cell == word and at not in taken:
                    columns[field] = at
                    taken.add(at)
                    return

    for field, header in named.items():
        give(field, [squashed(header)])
    for field, words in table.items():
        if field not in columns and named.get(field) != "":
            give(field, words)
    return columns
