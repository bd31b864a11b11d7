"""Orders of a Shopify shop: whole histories, what changed since, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from concierge.domain.remote import RemoteOrder, SkippedRecord
from sync.connector import Cursor, Page, Stream
from sync.connectors.shopify import fields, people
from sync.connectors.shopify.admin import TooCostlyError
from sync.connectors.shopify.batches import ORDERS, Batches
from sync.connectors.shopify.values import number_of
from sync.mapping import mapped, sorted_out
from sync.paging import CursorPages
from sync.span import span

OVERLAP = timedelta(minutes=2)
"""Asked for again at every run: instants tie, and clocks differ."""
LOOK = 250
HISTORIES = 20
"""Clients whose histories are asked for together, so that pages are full."""


class OrderReader:
    """The three order streams. `expected` says how many orders clients are known to have."""

    def __init__(self, batches: Batches, expected: Mapping[str, int]) -> None:
        self._batches, self._admin, self._expected = batches, batches.admin, expected

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            waiting, done = list(remote_ids), 0
            total = self._expectation(waiting)
            for batch, after, found in self._admin.ahead(self._history(cursor, waiting)):
                records, skipped = self._map_orders(found)
                done += len(records)
                here = {"clients": batch, "after": after} if after else None
                finished = () if after else batch
                yield Page(records, here, done, total, skipped, finished)

        return Stream("history", "orders", "remote_id", "id", True, ORDERS, pages)

    def _history(
        self, cursor: Cursor | None, waiting: list[str]
    ) -> Iterator[tuple[list[str], str | None, list[dict[str, Any]]]]:
        """(clients, the cursor behind this page or None after their last one, orders)."""
        batch, after = self._resume(cursor, waiting)
        begun = set(batch)
        left = [remote_id for remote_id in waiting if remote_id not in begun]
        batch = batch or _next(left)
        while batch:
            walk = CursorPages(after)
            while not walk.finished:
                try:
                    answer = self._ask_history(batch, walk.after)
                except TooCostlyError:
                    self._batches.shrink("history")
                    continue
                found = self._admin.page(answer.get("orders"), walk, "nodes")
                yield batch, None if walk.finished else walk.after, found
            batch, after = _next(left), None

    def _ask_history(self, batch: Sequence[str], after: str | None) -> dict[str, Any]:
        buyers = " OR ".join(f"customer_id:{number_of(gid)}" for gid in batch)
        variables = {"query": buyers, "first": self._batches.size("history"), "after": after}
        return self._admin.ask_here("history", variables)

    def _resume(self, cursor: Cursor | None, waiting: list[str]) -> tuple[list[str], str | None]:
        """The batch a broken run was in the middle of, if it is still wanted as a whole."""
        if cursor and set(cursor["clients"]) <= set(waiting):
            return list(cursor["clients"]), cursor["after"]
        return [], None

    def _expectation(self, waiting: Sequence[str]) -> int | None:
        known = [self._expected.get(remote_id) for remote_id in waiting]
        return sum(n for n in known if n is not None) if None not in known else None

    def _map_orders(
        self, nodes: Sequence[dict[str, Any]]
    ) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        for node in nodes:
            self._complete_lines(node)
        return sorted_out(mapped("order", fields.order, node) for node in nodes)

    def _complete_lines(self, node: dict[str, Any]) -> None:
        """Fetch the lines beyond the first page of a very large order."""
        lines = node.get("lineItems") if isinstance(node, dict) else None
        if not isinstance(lines, dict):
            return
        page = lines.get("pageInfo")
        if not isinstance(page, dict) or not page.get("hasNextPage"):
            return
        walk = CursorPages(page.get("endCursor"))
        while not walk.finished:
            variables = {"id": node["id"], "after": walk.after}
            order = self._admin.ask("more_lines", variables).get("order")
            if not order:
                return
            with self._admin.reading():
                lines["nodes"] += self._admin.page(order["lineItems"], walk, "nodes")

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Looks at all changed orders slightly and reads in full only those of the book."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            self._admin.meet()
            reach = span(cursor, started, self._admin.wire)
            since = reach.since
            floor = (since - OVERLAP).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            walk, done = CursorPages(), 0
            while not walk.finished:
                variables = {
                    "query": f"updated_at:>='{floor}'",
                    "first": LOOK,
                    "after": walk.after,
                }
                answer = self._admin.ask("changes", variables)
                found = self._admin.page(answer.get("orders"), walk, "nodes")
                seen, bad = sorted_out(mapped("order", people.order_glance, n) for n in found)
                last = max((one.at for one in seen), default=since)
                since = reach.until if walk.finished else reach.reached(last, since)
                records, skipped = self._read([o.id for o in seen if o.customer.get("id") in book])
                done += len(records)
                yield Page(
                    records,
                    {"since": since.isoformat()},
                    done,
                    None,
                    [*bad, *skipped],
                    contenders=people.contenders(
                        (one.customer for one in seen if one.customer), book, ""
                    ),
                )

        return Stream("changes", "changes", "remote_id", "updatedAt", True, LOOK, pages)

    def _read(self, ids: Sequence[str]) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        records: list[RemoteOrder] = []
        skipped: list[SkippedRecord] = []
        for found, _ in self._batches.nodes("orders", ids):
            good, bad = self._map_orders(found)
            records += good
            skipped += bad
        return records, skipped

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._batches.nodes("orders", remote_ids):
                records, skipped = self._map_orders(found)
                skipped += [SkippedRecord(g, "order no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("open_orders", "open_orders", "remote_id", "", False, ORDERS, pages)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        """Those that are gone from the shop stay as they were last told."""

        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._batches.nodes("sales", remote_ids):
                records, skipped = sorted_out(mapped("sale", fields.sale, n) for n in found)
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("sales", "open_orders", "remote_id", "", False, ORDERS, pages)


def _next(left: list[str]) -> list[str]:
    """The next clients whose histories are read together, taken off `left`."""
    batch = left[:HISTORIES]
    del left[:HISTORIES]
    return batch
