"""Rows gathered into orders: exports write one row a piece, and leave the order's own columns
empty below its first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus
from sync.connector import BadRecordError
from sync.connectors.csv_folder.identity import client_keys, is_name_only
from sync.connectors.csv_folder.records import Record, check_order, is_counted
from sync.connectors.csv_folder.values import money

MOST_PIECES = 2000
_OF_A_LINE = "line_"


@dataclass(slots=True)
class Gathered:
    """One order under way, with the rows that it was made of."""

    number: str
    head: Record
    items: list[Record] = field(default_factory=list)
    rows: list[tuple[int, Sequence[str]]] = field(default_factory=list)
    fault: tuple[int, str] | None = None
    """The line that spoils it, and why."""


class Gatherer:
    """Takes the rows of one file in turn. A row that cannot be read spoils the whole order that
    it may belong to: an order without one of its pieces would be a wrong one."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._number_at = columns.get("number", -1)
        self._has_items = any(name.startswith(_OF_A_LINE) for name in columns)
        self._open: Gathered | None = None

    def add(self, line: int, cells: Sequence[str], made: Record | str) -> Gathered | None:
        """The order before this row, once the row belongs to another. `made` is what the row
        says, or why it cannot be read."""
        at = self._number_at
        number = cells[at].strip() if 0 <= at < len(cells) else ""
        done = None
        here = self._open
        if here is None or (number and number != here.number):
            done, here = here, Gathered(number, {})
            self._open = here
        if len(here.rows) >= MOST_PIECES:
            here.fault = (line, f"number: an order of more than {MOST_PIECES} rows")
            return done
        here.rows.append((line, cells))
        if isinstance(made, str):
            here.fault = here.fault or (line, made)
        else:
            self._lay(here, line, made)
        return done

    def end(self) -> Gathered | None:
        done, self._open = self._open, None
        return done

    def _lay(self, here: Gathered, line: int, made: Record) -> None:
        head = made
        if self._has_items:
            item = {f: v for f, v in made.items() if f.startswith(_OF_A_LINE)}
            head = {f: v for f, v in made.items() if f not in item}
            if item:
                here.items.append(item)
        if not here.head:
            here.head = head
            return
        for name in ("total", "placed_at", "currency"):
            if here.head.get(name, head.get(name)) != head.get(name, here.head.get(name)):
                words = f"{name}: another one than in the order's first row"
                here.fault = here.fault or (line, words)
        here.head = {**head, **here.head}


def finished(
    found: Gathered, columns: Mapping[str, int], currency: str
) -> tuple[Record, dict[str, str], int]:
    """(the order's head made whole, its client's keys, net spend in minor units).

    `currency` is that of orders that name none.
    Raises BadRecordError for an order that cannot be one.
    """
    if found.fault:
        raise BadRecordError(found.fault[1])
    head = {**found.head, "currency": found.head.get("currency") or currency}
    if not head.get("number"):
        raise BadRecordError("number: nothing stands there")
    check_order(head)
    keys = client_keys(head, every=False)
    if not keys or ("whole" in keys and is_name_only(head)):
        raise BadRecordError("nothing tells whose order it is: no id, e-mail, telephone or address")
    currency = head["currency"]
    total = money(head["total"], currency)
    refunded = abs(money(head.get("refunded") or "0", currency).minor)
    head["payment"] = head.get("payment") or _payment(head, columns, total)
    head["fulfilment"] = head.get("fulfilment") or _fulfilment(columns)
    if head["payment"] == FinancialStatus.REFUNDED.value and not refunded:
        refunded = total.minor
    if total.minor < 0:
        # A till writes what it takes back as a sale below zero.
        refunded, total = refunded - total.minor, Money.zero(currency)
        head = {**head, "payment": FinancialStatus.REFUNDED.value, "tax": "0", "shipping": "0"}
    head["total"] = str(total.decimal())
    head["refunded"] = str(Money(refunded, currency).decimal())
    return head, keys, total.minor - refunded if is_counted(head) else 0


def _payment(head: Record, columns: Mapping[str, int], total: Money) -> str:
    """A till's export has no such column: what it lists was paid."""
    if "payment" not in columns or "paid_at" in head or not total:
        return FinancialStatus.PAID.value
    return FinancialStatus.PENDING.value


def _fulfilment(columns: Mapping[str, int]) -> str:
    known = FulfilmentStatus.UNFULFILLED if "fulfilment" in columns else FulfilmentStatus.FULFILLED
    return known.value
