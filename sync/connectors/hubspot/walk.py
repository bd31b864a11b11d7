"""Walking through more records than HubSpot gives for one search, in the order of a property.

A search ends after 10,000 results and its pages shift while records change. So every page is a
search of its own, for what lies behind the last value that was taken; records that share a value
are taken by their ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from concierge.domain.errors import RejectedError
from sync.connectors.hubspot.api import SEARCHED, Api, Filter, Question

ID = "hs_object_id"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def number(text: str) -> Decimal:
    """Raises ValueError for what is no finite number."""
    try:
        found = Decimal(text)
    except ArithmeticError as exc:
        raise ValueError("not a number") from exc
    if not found.is_finite():
        raise ValueError("not a number")
    return found


def milliseconds(moment: datetime) -> int:
    """As HubSpot wants instants in filters."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def instant_number(text: str) -> Decimal:
    return Decimal(milliseconds(datetime.fromisoformat(text)))


@dataclass(frozen=True, slots=True)
class Order:
    """The property a walk follows, and how its texts compare."""

    name: str
    is_falling: bool
    read: Callable[[str], Decimal] = number

    @property
    def sort(self) -> str:
        return f"-{self.name}" if self.is_falling else self.name

    def beyond(self, bound: str) -> Filter:
        return Filter(self.name, "LT" if self.is_falling else "GT", bound)

    def value(self, row: Any) -> Decimal | None:
        """None for a record that says nothing readable there."""
        try:
            return self.read(row["properties"][self.name])
        except (KeyError, TypeError, ValueError, AttributeError):
            return None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a walk stands: behind `bound`; within those that share `tie`, behind id `after`."""

    bound: str = ""
    tie: str = ""
    after: str = ""

    def saved(self) -> dict[str, str]:
        return {"bound": self.bound, "tie": self.tie, "after": self.after}

    @classmethod
    def resumed(cls, saved: Mapping[str, str]) -> Spot:
        return cls(saved["bound"], saved["tie"], saved["after"])


class Walk:
    """Records of one kind that pass all filters, in the order of one property, then by id."""

    def __init__(
        self,
        api: Api,
        kind: str,
        order: Order,
        properties: Sequence[str],
        filters: Sequence[Filter] = (),
    ) -> None:
        self._api, self._kind, self._order = api, kind, order
        self._properties = list(dict.fromkeys((order.name, *properties)))
        self._filters = list(filters)

    def pages(self, spot: Spot | None = None) -> Iterator[tuple[list[Any], Spot | None]]:
        """(records, where to go on, None behind the last one)."""
        here: Spot | None = spot or Spot()
        while here is not None:
            rows, there = self._tied(here) if here.tie else self._page(here)
            if there is not None and not self._is_further(here, there):
                raise RejectedError(
                    f"{self._api.wire.who} sent the same page twice, so the update was stopped "
                    "before it could run in circles. Try again; if it happens again, tell "
                    "HubSpot's support."
                )
            here = there
            if rows or there is None:
                yield rows, there

    def _search(self, filters: Sequence[Filter], sort: str) -> list[Any]:
        asked = Question(self._kind, self._properties, [*self._filters, *filters], sort)
        return self._api.search(asked)[1]

    def _page(self, here: Spot) -> tuple[list[Any], Spot | None]:
        order = self._order
        beyond = [order.beyond(here.bound)] if here.bound else []
        rows = self._search(beyond, order.sort)
        placed = [(value, row) for row in rows if (value := order.value(row)) is not None]
        unreadable = [row for row in rows if order.value(row) is None]
        if len(rows) < SEARCHED or not placed:
            return [*self._sorted(placed), *unreadable], None
        # Of the last value there may be more than fitted: they come whole with the next page.
        values = [value for value, _ in placed]
        last = min(values) if order.is_falling else max(values)
        head = [(value, row) for value, row in placed if value != last]
        if not head:
            return unreadable, Spot(here.bound, tie=_text(last))
        furthest = min(v for v, _ in head) if order.is_falling else max(v for v, _ in head)
        return [*self._sorted(head), *unreadable], Spot(_text(furthest))

    def _tied(self, here: Spot) -> tuple[list[Any], Spot]:
        filters = [Filter(self._order.name, "EQ", here.tie)]
        if here.after:
            filters.append(Filter(ID, "GT", here.after))
        rows = self._search(filters, ID)
        if len(rows) < SEARCHED:
            return rows, Spot(here.tie)
        return rows, Spot(here.bound, here.tie, _text(max(_identifier(row) for row in rows)))

    def _is_further(self, here: Spot, there: Spot) -> bool:
        if there.tie:
            return (
                there.tie != here.tie or not here.after or number(there.after) > number(here.after)
            )
        if not here.bound:
            return True
        before, behind = number(here.bound), number(there.bound)
        return behind < before if self._order.is_falling else behind > before

    def _sorted(self, placed: Sequence[tuple[Decimal, Any]]) -> list[Any]:
        sign = -1 if self._order.is_falling else 1
        return [row for _, row in sorted(placed, key=lambda p: (sign * p[0], _identifier(p[1])))]


def _identifier(row: Any) -> Decimal:
    """HubSpot's ids are digits; anything else goes last."""
    try:
        return number(str(row["id"]))
    except (KeyError, TypeError, ValueError):
        return Decimal("1e30")


def _text(value: Decimal) -> str:
    return format(value, "f")
