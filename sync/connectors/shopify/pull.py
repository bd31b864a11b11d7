"""Reading a Shopify shop: the ranking by spend, the clients in the book, and their orders."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import ConciergeError, RejectedError, UserError
from concierge.domain.remote import Record, SkippedRecord
from concierge.services.ports import AccountConfig, Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.shopify import auth, fields
from sync.connectors.shopify.admin import Admin, TooCostlyError
from sync.http import Policy, Wire, safe_base
from sync.paging import CursorPages
from sync.rate import CostBucket, Waiter

if TYPE_CHECKING:
    from sync.ahead import Ticket

EVERYBODY = "(number_of_orders >= 1) OR (number_of_orders = 0)"
"""A segment of all customers, in a form a live shop was seen to accept."""
TAGGED = "customer_tags CONTAINS 'VIP'"
KEPT_SHARE = 1.2
"""Per cent of the customers who may still stay in the book (DOMAIN: the top 1 %)."""
NEEDED = {"read_customers": "clients", "read_orders": "orders"}
OVERLAP = timedelta(minutes=2)
STALE = timedelta(hours=1)
MEMBERS = 250
CLIENTS = 100
ORDERS = 50
LOOK = 250
HISTORIES = 20
DEFAULT_VERSION = "2026-04"


def shop_base(config: AccountConfig) -> str:
    """The shop's address: option `url`, `shop_url`, or `shop` (a bare domain), in this order."""
    given = config.options
    shop = given.get("shop", "").strip()
    named = given.get("url") or given.get("shop_url") or (f"https://{shop}" if shop else "")
    return safe_base(named, "shop_url")


def endpoint(config: AccountConfig) -> str:
    """The address of the Admin API. Raises UserError naming the option that is wrong."""
    version = config.options.get("version", DEFAULT_VERSION)
    if not re.fullmatch(r"20\d\d-(01|04|07|10)", version):
        raise UserError("The version looks like 2026-04.", "version")
    return f"{shop_base(config)}/admin/api/{version}/graphql.json"


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> ShopifyConnector:
    wire = Wire(
        who=f"Shopify ({config.name})",
        headers=auth.headers(config),
        waiter=waiter,
        cancelled=cancelled,
        policy=policy or Policy(),
        refresh=auth.renewal(config, shop_base(config), waiter, cancelled),
    )
    return ShopifyConnector(Admin(endpoint(config), wire, CostBucket(waiter.monotonic)))


class ShopifyConnector:
    """One shop, read only. Cursors are JSON objects of this class's own making."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin
        self._scopes: frozenset[str] | None = None
        self._currency = "EUR"
        self._orders_size, self._clients_size = ORDERS, CLIENTS
        self._expected: dict[str, int] = {}
        self.customers_total = 0

    def close(self) -> None:
        self._admin.close()

    # --- who we are ---------------------------------------------------------------------

    def _about(self) -> frozenset[str]:
        """The granted scopes, asked once. Raises RejectedError when a needed one is missing."""
        if self._scopes is None:
            data = self._admin.ask("about", {})
            self._currency = str(data["shop"]["currencyCode"])
            granted = data["currentAppInstallation"]["accessScopes"]
            scopes = frozenset(str(scope["handle"]) for scope in granted)
            for scope, what in NEEDED.items():
                # A writing scope contains the reading one.
                if scope not in scopes and scope.replace("read_", "write_") not in scopes:
                    raise RejectedError(
                        f"{self._admin.wire.who} does not let us see its {what}: the app lacks "
                        f'the permission "{scope}". Grant it in the shop\'s settings under Apps.'
                    )
            self._scopes = scopes
        return self._scopes

    def warnings(self) -> tuple[str, ...]:
        if "read_all_orders" in self._about():
            return ()
        return (
            "Only orders of the last 60 days can be seen: the app lacks the permission "
            '"read_all_orders". Ask for it in the Shopify partner settings, then update in full.',
        )

    def check(self) -> tuple[Check, ...]:
        try:
            warnings = self.warnings()
        except ConciergeError as exc:
            return (Check("Shopify", False, str(exc), "Correct the account and test it again."),)
        answered = Check("Shopify", True, "The shop answers and the sign-in is accepted.")
        history = (
            Check("Order history", False, warnings[0], 'Grant "read_all_orders".')
            if warnings
            else Check("Order history", True, "Orders of every age can be seen.")
        )
        return answered, history

    # --- ranking ------------------------------------------------------------------------

    def ranking(self) -> Stream:
        return Stream(
            "ranking", "ranking", "remote_id", "position", True, MEMBERS, self._ranking_pages
        )

    def _ranking_pages(self, cursor: Cursor | None) -> Iterator[Page]:
        now = self._admin.wire.waiter.now()
        self._about()
        if cursor and now - datetime.fromisoformat(cursor["began"]) > STALE:
            cursor = None
        began = cursor["began"] if cursor else now.isoformat()
        position = int(cursor["position"]) if cursor else 0
        walk = CursorPages(cursor["after"] if cursor else None)
        while not walk.finished:
            found = self._members(EVERYBODY, walk)
            self.customers_total = int(found["totalCount"])
            limit = math.ceil(self.customers_total * KEPT_SHARE / 100)
            nodes = [edge["node"] for edge in found["edges"]][: max(0, limit - position)]
            records, skipped = self._map_members(nodes, position)
            position += len(nodes)
            if position >= limit:
                walk.finished = True
            here = None
            if not walk.finished:
                here = {"after": walk.after, "position": position, "began": began}
            yield Page(records, here, position, limit, skipped)
        yield from self._tagged_pages(position)

    def _members(self, query: str, walk: CursorPages) -> dict[str, Any]:
        variables = {"query": query, "first": MEMBERS, "after": walk.after}
        found: dict[str, Any] = self._admin.ask("ranking", variables)["customerSegmentMembers"]
        walk.advance(found["pageInfo"].get("endCursor"), found["pageInfo"]["hasNextPage"])
        return found

    def _map_members(
        self, nodes: Sequence[Mapping[str, Any]], before: int
    ) -> tuple[list[Any], list[SkippedRecord]]:
        places = itertools.count(before + 1)
        return _sorted_out(
            fields.mapped(
                "ranking place", lambda p: fields.member(p, next(places), self._currency), node
            )
            for node in nodes
        )

    def _tagged_pages(self, done: int) -> Iterator[Page]:
        walk = CursorPages()
        while not walk.finished:
            nodes = [edge["node"] for edge in self._members(TAGGED, walk)["edges"]]
            members, skipped = _sorted_out(
                fields.mapped(
                    "tagged client", lambda p: fields.member(p, None, self._currency), node
                )
                for node in nodes
            )
            done += len(members)
            yield Page(members, None, done, None, skipped)

    # --- clients ------------------------------------------------------------------------

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._nodes("clients", remote_ids):
                clients, skipped = _sorted_out(
                    fields.mapped("client", fields.client, node) for node in found
                )
                self._expected.update((c.remote_id, c.order_count) for c in clients)
                skipped += [SkippedRecord(g, "client no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(clients, None, done, len(remote_ids), skipped)

        return Stream("clients", "clients", "remote_id", "", False, CLIENTS, pages)

    def _nodes(
        self, document: str, remote_ids: Sequence[str]
    ) -> Iterator[tuple[list[dict[str, Any]], list[str]]]:
        """(payloads, ids that are gone) in as many questions as the cost limit asks for."""
        at = 0

        def batch() -> list[str]:
            size = self._clients_size if document == "clients" else self._orders_size
            return list(remote_ids[at : at + size])

        asked = batch()
        ticket = self._admin.begin(document, {"ids": asked}) if asked else None
        while ticket is not None:
            try:
                found = ticket.result(self._admin.wire.cancelled)["nodes"]
            except TooCostlyError:
                self._shrink(document)
                asked = batch()
                ticket = self._admin.begin(document, {"ids": asked})
                continue
            answered = asked
            at += len(answered)
            asked = batch()
            ticket = self._admin.begin(document, {"ids": asked}) if asked else None
            gone = [i for i, node in zip(answered, found, strict=False) if not node]
            yield [node for node in found if node], gone

    def _shrink(self, document: str) -> None:
        is_clients = document == "clients"
        size = self._clients_size if is_clients else self._orders_size
        if size <= 1:
            raise RejectedError(
                f"{self._admin.wire.who} finds even a single record too costly to send. "
                "Ask the shop's developer to look at its limits."
            )
        self._admin.bucket.forget(document)
        if is_clients:
            self._clients_size = size // 2
        else:
            self._orders_size = size // 2

    # --- orders -------------------------------------------------------------------------

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            waiting, done = list(remote_ids), 0
            total = self._expectation(waiting)
            for batch, after, found in self._history(cursor, waiting):
                records, skipped = self._map_orders(found)
                done += len(records)
                here = {"clients": batch, "after": after} if after else None
                finished = () if after else batch
                yield Page(records, here, done, total, skipped, finished)

        return Stream("history", "orders", "remote_id", "id", True, ORDERS, pages)

    def _history(
        self, cursor: Cursor | None, waiting: list[str]
    ) -> Iterator[tuple[list[str], str | None, list[dict[str, Any]]]]:
        """(clients, the cursor behind this page or None after their last one, orders).

        The next page is already being asked for while one is looked at.
        """
        batch, after = self._resume(cursor, waiting)
        begun = set(batch)
        left = [remote_id for remote_id in waiting if remote_id not in begun]
        batch, walk = batch or _next(left), CursorPages(after)
        ticket = self._ask_history(batch, walk.after)
        while ticket is not None:
            try:
                found = ticket.result(self._admin.wire.cancelled)["orders"]
            except TooCostlyError:
                self._shrink("history")
                ticket = self._ask_history(batch, walk.after)
                continue
            walk.advance(found["pageInfo"].get("endCursor"), found["pageInfo"]["hasNextPage"])
            answered, after = batch, None if walk.finished else walk.after
            if walk.finished:
                batch, walk = _next(left), CursorPages()
            ticket = self._ask_history(batch, walk.after)
            yield answered, after, found["nodes"]

    def _ask_history(
        self, batch: Sequence[str], after: str | None
    ) -> Ticket[dict[str, Any]] | None:
        if not batch:
            return None
        buyers = " OR ".join(f"customer_id:{fields.number_of(gid)}" for gid in batch)
        variables = {"query": buyers, "first": self._orders_size, "after": after}
        return self._admin.begin("history", variables)

    def _resume(self, cursor: Cursor | None, waiting: list[str]) -> tuple[list[str], str | None]:
        """The batch a broken run was in the middle of, if it is still wanted as a whole."""
        if cursor and set(cursor["clients"]) <= set(waiting):
            return list(cursor["clients"]), cursor["after"]
        return [], None

    def _expectation(self, waiting: Sequence[str]) -> int | None:
        known = [self._expected.get(remote_id) for remote_id in waiting]
        return sum(n for n in known if n is not None) if None not in known else None

    def _map_orders(self, nodes: Sequence[dict[str, Any]]) -> tuple[list[Any], list[SkippedRecord]]:
        for node in nodes:
            self._complete_lines(node)
        return _sorted_out(fields.mapped("order", fields.order, node) for node in nodes)

    def _complete_lines(self, node: dict[str, Any]) -> None:
        """Fetch the lines beyond the first page of a very large order."""
        lines = node.get("lineItems") or {}
        page = lines.get("pageInfo") or {}
        if not page.get("hasNextPage"):
            return
        walk = CursorPages(page.get("endCursor"))
        while not walk.finished:
            variables = {"id": node["id"], "after": walk.after}
            order = self._admin.ask("more_lines", variables)["order"]
            if not order:
                return
            more = order["lineItems"]
            lines["nodes"] += more["nodes"]
            walk.advance(more["pageInfo"].get("endCursor"), more["pageInfo"]["hasNextPage"])

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """Looks at all changed orders slightly and reads in full only those of the book."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            since = datetime.fromisoformat(cursor["since"]) if cursor else started
            floor = (since - OVERLAP).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            walk, done = CursorPages(), 0
            while not walk.finished:
                variables = {
                    "query": f"updated_at:>='{floor}'",
                    "first": LOOK,
                    "after": walk.after,
                }
                found = self._admin.ask("changes", variables)["orders"]
                walk.advance(found["pageInfo"].get("endCursor"), found["pageInfo"]["hasNextPage"])
                records, skipped = self._changed(found["nodes"], book)
                done += len(records)
                since = started if walk.finished else _later(found["nodes"], since, started)
                yield Page(records, {"since": since.isoformat()}, done, None, skipped)

        return Stream("changes", "changes", "remote_id", "updatedAt", True, LOOK, pages)

    def _changed(
        self, nodes: Sequence[Mapping[str, Any]], book: frozenset[str]
    ) -> tuple[list[Record], list[SkippedRecord]]:
        ids = [node["id"] for node in nodes if (node.get("customer") or {}).get("id") in book]
        records: list[Record] = []
        skipped: list[SkippedRecord] = []
        for found, _ in self._nodes("orders", ids):
            good, bad = self._map_orders(found)
            records += good
            skipped += bad
        return records, skipped

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._nodes("orders", remote_ids):
                records, skipped = self._map_orders(found)
                skipped += [SkippedRecord(g, "order no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("open_orders", "open_orders", "remote_id", "", False, ORDERS, pages)


def _next(left: list[str]) -> list[str]:
    """The next clients whose histories are read together, taken off `left`."""
    batch = left[:HISTORIES]
    del left[:HISTORIES]
    return batch


def _sorted_out(found: Any) -> tuple[list[Any], list[SkippedRecord]]:
    records: list[Any] = []
    skipped: list[SkippedRecord] = []
    for one in found:
        (skipped if isinstance(one, SkippedRecord) else records).append(one)
    return records, skipped


def _later(nodes: Sequence[Mapping[str, Any]], since: datetime, started: datetime) -> datetime:
    """How far a page of changes carries the cursor; never past the start of the run."""
    last = max((datetime.fromisoformat(n["updatedAt"]) for n in nodes), default=since)
    return max(since, min(last, started))
