"""Orders of a Vendure shop: whole histories, what changed since, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.remote import RemoteMember, RemoteOrder, SkippedRecord
from sync.connector import BadRecordError, Cursor, Page, Stream
from sync.connectors.vendure import documents, fields, order_fields
from sync.connectors.vendure.shop import beyond, id_of, times
from sync.mapping import instant, sorted_out
from sync.span import span

if TYPE_CHECKING:
    from sync.connectors.vendure.shop import Payload, Shop

OVERLAP = timedelta(minutes=2)
"""Asked for again at every run: instants tie, and clocks differ."""
LOOK = 200
BATCH = 25
HISTORIES = 10
"""Customers whose first orders are asked for together."""
NESTED = 20
ENTRIES = 100
"""Of an order's history, the newest: when it was cancelled and its parcels moved."""
SPENDERS = 50
WATCHED = timedelta(days=365)
"""A refund does not move an order's `updatedAt`, nor does it open it again: orders of the book
placed in this time are looked at for payments and parcels that moved."""


_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class OrderReader:
    """The four order streams."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    # --- histories ----------------------------------------------------------------------

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        """No cursor: whose history is whole is remembered, the others are read again."""

        def pages(_: Cursor | None) -> Iterator[Page]:
            document, done = documents.histories(self._shop.house.order_fields), 0
            batches = self._shop.by_id(
                document, "customers", remote_ids, HISTORIES, orders=NESTED, entries=ENTRIES
            )
            for customers, gone in batches:
                told, bad = sorted_out(fields.mapped("history", _whole, c) for c in customers)
                long = [hers.customer for hers in told if beyond(hers.customer)]
                whole = [id_of(h.customer) for h in told if not beyond(h.customer)] + gone
                records, skipped = self._map([order for hers in told for order in hers.orders])
                done += len(records)
                yield Page(records, None, done, None, [*bad, *skipped], whole)
                for customer in long:
                    for page in self._rest(customer, done):
                        done = page.done
                        yield page

        return Stream("history", "orders", "remote_id", "id", False, NESTED, pages)

    def _rest(self, customer: Payload, done: int) -> Iterator[Page]:
        document = documents.more_history(self._shop.house.order_fields)
        asked, path = {"id": customer["id"], "entries": ENTRIES}, ("customer", "orders")
        have = len(customer["orders"]["items"])
        for orders, total, passed in self._shop.pages(document, asked, path, BATCH, have):
            records, skipped = self._map(orders)
            done += len(records)
            is_whole = not orders or passed >= total
            yield Page(records, None, done, None, skipped, [str(customer["id"])] * is_whole)

    # --- changes ------------------------------------------------------------------------

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """What stirred in the book's orders first, with the cursor where it is; then all
        changed orders, looked at slightly, of which only the book's are read in full."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            assert self._shop.house  # noqa: S101 - asks, so that the shop's time is known
            reach = span(cursor, started, self._shop.admin.wire)
            since, done = reach.since, 0
            for wanted in self._stirred(sorted(book), since - OVERLAP, reach.until):
                records, skipped = self._read(wanted)
                done += len(records)
                yield Page(records, {"since": since.isoformat()}, done, None, skipped)
            walk = self._shop.changed(documents.CHANGES, "orders", since - OVERLAP, LOOK)
            for found, is_last in walk:
                seen, odd = sorted_out(fields.mapped("order", _buyer, one) for one in found)
                buyers = dict(seen)
                last = max(times(found), default=since)
                since = reach.until if is_last else reach.reached(last, since)
                records, skipped = self._read([o for o, buyer in buyers.items() if buyer in book])
                done += len(records)
                others = sorted(set(buyers.values()) - book - {""})
                contenders, bad = self.spenders(others)
                here = {"since": since.isoformat()}
                told = [*odd, *skipped, *bad]
                yield Page(records, here, done, None, told, contenders=contenders)

        return Stream("changes", "changes", "remote_id", "updatedAt", True, LOOK, pages)

    def _stirred(self, book: Sequence[str], floor: datetime, now: datetime) -> Iterator[list[str]]:
        """Ids of orders of which a payment, refund or parcel changed at `floor` or later."""
        placed = (now - WATCHED).isoformat()
        batches = self._shop.by_id(
            documents.STIRRED, "customers", book, SPENDERS, orders=LOOK, placed=placed
        )
        for customers, _ in batches:
            # What cannot be read here is read whole with the open orders.
            told, _ = sorted_out(fields.mapped("history", _some, c) for c in customers)
            looked, _ = sorted_out(
                fields.mapped("order", _stirred, order) for hers in told for order in hers.orders
            )
            moved = [order for order, newest in looked if newest >= floor]
            if moved:
                yield moved

    def spenders(self, remote_ids: Sequence[str]) -> tuple[list[RemoteMember], list[SkippedRecord]]:
        """What these customers spent up to now, and whether they carry the VIP tag."""
        house = self._shop.house
        document = documents.spenders(house.has_tags)
        found = [
            fields.mapped(
                "customer", lambda p: fields.member(p, house, None, fields.is_vip(p)), payload
            )
            for batch, _ in self._shop.customers(document, remote_ids, SPENDERS)
            for payload in batch
        ]
        return sorted_out(found)

    # --- by id --------------------------------------------------------------------------

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            document = documents.orders(self._shop.house.order_fields)
            for found, gone in self._shop.by_id(
                document, "orders", remote_ids, BATCH, entries=ENTRIES
            ):
                records, skipped = self._map(found)
                skipped += [SkippedRecord(g, "order no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("open_orders", "open_orders", "remote_id", "", False, BATCH, pages)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        """Those that are gone from the shop stay as they were last told."""

        def pages(_: Cursor | None) -> Iterator[Page]:
            done, house = 0, self._shop.house
            for found, gone in self._shop.by_id(
                documents.SALES, "orders", remote_ids, BATCH, entries=ENTRIES
            ):
                records, skipped = sorted_out(
                    [
                        fields.mapped("sale", lambda p: order_fields.sale(p, house), node)
                        for node in found
                    ]
                )
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("sales", "open_orders", "remote_id", "", False, BATCH, pages)

    def _read(self, ids: Sequence[str]) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        document = documents.orders(self._shop.house.order_fields)
        found = self._shop.by_id(document, "orders", ids, BATCH, entries=ENTRIES)
        return self._map([node for batch, _ in found for node in batch])

    def _map(self, nodes: Sequence[Payload]) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        house = self._shop.house
        return sorted_out(
            [fields.mapped("order", lambda p: order_fields.order(p, house), n) for n in nodes]
        )


@dataclass(frozen=True, slots=True)
class _Hers:
    """A customer and those of her orders that came with her."""

    customer: dict[str, Any]
    orders: list[Any]


def _whole(customer: Mapping[str, Any]) -> _Hers:
    """With how many there are in all."""
    if not isinstance(customer["orders"]["totalItems"], int):
        raise BadRecordError("without a number of orders")
    return _some(customer)


def _some(customer: Mapping[str, Any]) -> _Hers:
    if not id_of(customer):
        raise BadRecordError("without id")
    return _Hers(dict(customer), list(customer["orders"]["items"]))


def _buyer(order: Mapping[str, Any]) -> tuple[str, str]:
    """(its id, its customer's or an empty one)."""
    instant(order["updatedAt"])
    return str(order["id"]), str((order["customer"] or {}).get("id", ""))


def _stirred(order: Mapping[str, Any]) -> tuple[str, datetime]:
    return str(order["id"]), _newest(order)


def _newest(order: Mapping[str, Any]) -> datetime:
    parts = [*(order["payments"] or ()), *(order["fulfillments"] or ())]
    parts += [refund for payment in order["payments"] or () for refund in payment["refunds"]]
    return max((instant(part["updatedAt"]) for part in parts), default=_LONG_AGO)
