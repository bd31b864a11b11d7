"""One Vendure server as it is read: what it is set up with, its lists page by page, records by
id, and what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import NotPermittedError
from sync.connectors.vendure import documents, fields
from sync.mapping import instant

if TYPE_CHECKING:
    from sync.connectors.vendure.admin import Admin
    from sync.connectors.vendure.fields import House

Payload = dict[str, Any]

ORDERS = 50
"""Orders nested in a customer; whoever has more is read on by herself."""
LONG = 200
NEEDED = {"ReadCustomer": "clients", "ReadOrder": "orders"}
WRITES = "UpdateCustomer"
_TIE = timedelta(seconds=1)


class Shop:
    """Lists are asked in an order that only grows at its end, so that paging by number holds."""

    def __init__(self, admin: Admin) -> None:
        self.admin = admin
        self._house: House | None = None
        self._permissions: frozenset[str] | None = None

    @property
    def house(self) -> House:
        """Asked once. Raises NotPermittedError when a needed permission is missing."""
        if self._house is None:
            data = self.admin.ask(documents.ABOUT, {})
            with self.admin.reading():
                channel = str(data["activeChannel"]["id"])
                found = fields.house(data)
            if not self.admin.has_key:
                self._learn_permissions(channel)
            self._house = found
        return self._house

    def allows(self, permission: str) -> bool:
        """Whether it may be tried: Vendure does not tell what an API key may do."""
        return self._permissions is None or permission in self._permissions

    def _learn_permissions(self, channel: str) -> None:
        data = self.admin.ask(documents.ME, {})
        with self.admin.reading():
            granted = {str(c["id"]): c["permissions"] for c in data["me"]["channels"]}
            self._permissions = frozenset(granted.get(channel, ()))
        for permission, what in NEEDED.items():
            if not self.allows(permission):
                raise NotPermittedError(
                    f"{self.admin.wire.who} does not let us see its {what}: the role lacks "
                    f'the permission "{permission}". Grant it in the shop under Roles.'
                )

    def listed(self, answer: Payload, *path: str) -> tuple[list[Payload], int]:
        """(items, how many there are in all) of the list under that path; none for a record
        that is gone."""
        found: Any = answer
        with self.admin.reading():
            for name in path:
                found = found[name]
                if found is None:
                    return [], 0
            return list(found["items"]), int(found.get("totalItems", len(found["items"])))

    def pages(
        self, document: str, variables: Mapping[str, Any], path: Sequence[str], take: int, skip: int
    ) -> Iterator[tuple[list[Payload], int, int]]:
        """(items, how many there are in all, how many were passed with these).

        Where the list became shorter, whatever moved up is read again rather than missed.
        """
        return self.admin.ahead(self._pages(document, variables, path, take, skip))

    def _pages(
        self, document: str, variables: Mapping[str, Any], path: Sequence[str], take: int, skip: int
    ) -> Iterator[tuple[list[Payload], int, int]]:
        before: int | None = None
        while True:
            answer = self.admin.ask_here(document, {**variables, "take": take, "skip": skip})
            items, total = self.listed(answer, *path)
            gone = max(0, before - total) if before is not None else 0
            skip, before = max(0, skip + len(items) - gone), total
            yield items, total, skip
            if not items or skip >= total:
                return

    def complete(self, customers: Sequence[Payload]) -> None:
        """Add the orders beyond the nested page to each customer's `orders`."""
        for customer in customers:
            more = beyond(customer)
            if more is None:
                continue
            orders, have = more
            asked = {"id": customer["id"]}
            path = ("customer", "orders")
            for items, _, _ in self.pages(documents.MORE_SUMS, asked, path, LONG, have):
                orders["items"] += items

    def customers(
        self, document: str, remote_ids: Sequence[str], size: int
    ) -> Iterator[tuple[list[Payload], list[str]]]:
        """(customers with all their payments, ids that are gone), `size` at a time."""
        for found, gone in self.by_id(document, "customers", remote_ids, size, orders=ORDERS):
            self.complete(found)
            yield found, gone

    def by_id(
        self, document: str, kind: str, remote_ids: Sequence[str], size: int, **more: Any
    ) -> Iterator[tuple[list[Payload], list[str]]]:
        """(records in the order of their ids, ids that are gone), at most `size` at a time;
        `more` are further variables of the document."""
        return self.admin.ahead(self._by_id(document, kind, remote_ids, size, more))

    def _by_id(
        self,
        document: str,
        kind: str,
        remote_ids: Sequence[str],
        size: int,
        more: Mapping[str, Any],
    ) -> Iterator[tuple[list[Payload], list[str]]]:
        for at in range(0, len(remote_ids), size):
            left = list(remote_ids[at : at + size])
            while left:
                asked = {"ids": left, "take": len(left), **more}
                items, total = self.listed(self.admin.ask_here(document, asked), kind)
                here = {id_of(item): item for item in items if id_of(item)}
                nobodys = [item for item in items if not id_of(item)]
                # A server that gives fewer at once leaves some for the next question.
                is_cut = len(items) < total and bool(here)
                # Whose a record is that says no id, nobody knows: so nobody is called gone.
                gone = [] if is_cut or nobodys else [i for i in left if i not in here]
                yield [*(here[i] for i in left if i in here), *nobodys], gone
                left = [i for i in left if i not in here] if is_cut else []

    def changed(
        self, document: str, kind: str, since: datetime, take: int, **more: Any
    ) -> Iterator[tuple[list[Payload], bool]]:
        """(records changed after `since`, whether these are the last), oldest change first.

        A record that changes meanwhile moves to the end and would shift those behind it: so
        the walk goes on from the last time seen, not from a number. Times are whole seconds.
        """
        floor, skip = since, 0
        seen: set[tuple[str, str]] = set()
        while True:
            asked = {"take": take, "skip": skip, "since": _utc(floor), **more}
            items, total = self.listed(self.admin.ask(document, asked), kind)
            keys = {_key(item): item for item in items}
            last = max(times(items), default=floor + _TIE) - _TIE
            is_last = not items or skip + len(items) >= total
            yield [item for key, item in keys.items() if key not in seen], is_last
            if is_last:
                return
            seen = keys.keys() | (set() if last > floor else seen)
            skip = 0 if last > floor else skip + len(items)
            floor = max(last, floor)


def id_of(item: Any) -> str:
    """Empty for what tells none."""
    found = item.get("id") if isinstance(item, dict) else None
    return str(found) if isinstance(found, str | int) else ""


def _key(item: Any) -> tuple[str, str]:
    return id_of(item), str(item.get("updatedAt") if isinstance(item, dict) else item)


def times(items: Sequence[Any]) -> list[datetime]:
    """When they changed, of those that tell it."""
    read = [fields.mapped("record", lambda p: instant(p["updatedAt"]), item) for item in items]
    return [one for one in read if isinstance(one, datetime)]


def beyond(customer: Any) -> tuple[Payload, int] | None:
    """(her `orders`, how many of them are here) where there are more; None where they are all
    here, or cannot be read: that is said of her when she is mapped."""
    orders = customer.get("orders") if isinstance(customer, dict) else None
    if not isinstance(orders, dict):
        return None
    items, total = orders.get("items"), orders.get("totalItems")
    if not isinstance(items, list) or not isinstance(total, int) or len(items) >= total:
        return None
    return orders, len(items)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
