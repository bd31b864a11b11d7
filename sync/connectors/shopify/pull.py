"""Reading a Shopify shop: the ranking by spend, the clients in the book, and their orders."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import ConciergeError, RejectedError
from concierge.domain.ranking import LEAVE_PER_MILLE, places
from concierge.domain.remote import RemoteClient, RemoteMember, SkippedRecord
from concierge.services.ports import AccountConfig, Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.shopify import account, people
from sync.connectors.shopify.batches import CLIENTS, Batches
from sync.connectors.shopify.orders import OVERLAP, OrderReader
from sync.guard import GuardedConnector
from sync.http import Policy
from sync.mapping import mapped, sorted_out
from sync.paging import CursorPages
from sync.span import span

if TYPE_CHECKING:
    from sync.connectors.shopify.admin import Admin
    from sync.rate import Waiter

EVERYBODY = "(number_of_orders >= 1) OR (number_of_orders = 0)"
"""A segment of all customers, in a form a live shop was seen to accept."""
TAGGED = "customer_tags CONTAINS 'VIP'"
NEEDED = {"read_customers": "clients", "read_orders": "orders"}
STALE = timedelta(hours=1)
MEMBERS = 250


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedConnector:
    admin = account.line(config, waiter, cancelled, policy or Policy())
    return GuardedConnector(ShopifyConnector(admin), admin.wire.who)


class ShopifyConnector:
    """One shop, read only. Cursors are JSON objects of this class's own making."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin
        self._scopes: frozenset[str] | None = None
        self._currency = "EUR"
        self._expected: dict[str, int] = {}
        self._batches = Batches(admin)
        self._orders = OrderReader(self._batches, self._expected)
        self.customers_total = 0

    def close(self) -> None:
        self._admin.close()

    # --- who we are ---------------------------------------------------------------------

    def _about(self) -> frozenset[str]:
        """The granted scopes, asked once. Raises RejectedError when a needed one is missing."""
        if self._scopes is None:
            data = self._admin.ask("about", {})
            with self._admin.reading():
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
            Check(
                "Order history", False, warnings[0], 'Grant "read_all_orders".', is_blocking=False
            )
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
        if cursor and not timedelta() <= now - datetime.fromisoformat(cursor["began"]) <= STALE:
            cursor = None
        began = cursor["began"] if cursor else now.isoformat()
        position = int(cursor["position"]) if cursor else 0
        walk = CursorPages(cursor["after"] if cursor else None)
        while not walk.finished:
            self.customers_total, nodes = self._members(EVERYBODY, walk)
            limit = places(self.customers_total, LEAVE_PER_MILLE)
            nodes = nodes[: max(0, limit - position)]
            records, skipped = self._map_members(nodes, position)
            position += len(nodes)
            if position >= limit:
                walk.finished = True
            here = None
            if not walk.finished:
                here = {"after": walk.after, "position": position, "began": began}
            yield Page(records, here, position, limit, skipped)
        yield from self._tagged_pages(position)

    def _members(self, query: str, walk: CursorPages) -> tuple[int, list[Any]]:
        """(how many there are, those of this page)."""
        variables = {"query": query, "first": MEMBERS, "after": walk.after}
        found = self._admin.ask("ranking", variables).get("customerSegmentMembers")
        edges = self._admin.page(found, walk, "edges")
        with self._admin.reading():
            assert found is not None  # noqa: S101 - it had edges
            total = int(found["totalCount"])
        return total, [edge.get("node") if isinstance(edge, dict) else edge for edge in edges]

    def _map_members(
        self, nodes: Sequence[Mapping[str, Any]], before: int
    ) -> tuple[list[RemoteMember], list[SkippedRecord]]:
        places = itertools.count(before + 1)
        return sorted_out(
            mapped("ranking place", lambda p: people.member(p, next(places), self._currency), node)
            for node in nodes
        )

    def _tagged_pages(self, done: int) -> Iterator[Page]:
        walk = CursorPages()
        while not walk.finished:
            _, nodes = self._members(TAGGED, walk)
            members, skipped = sorted_out(
                mapped("tagged client", lambda p: people.member(p, None, self._currency), node)
                for node in nodes
            )
            done += len(members)
            yield Page(members, None, done, None, skipped)

    # --- clients ------------------------------------------------------------------------

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._batches.nodes("clients", remote_ids):
                clients, skipped = sorted_out(
                    mapped("client", people.client, node) for node in found
                )
                self._expected.update((c.remote_id, c.order_count) for c in clients)
                skipped += [SkippedRecord(g, "client no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(clients, None, done, len(remote_ids), skipped)

        return Stream("clients", "clients", "remote_id", "", False, CLIENTS, pages)

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            self._about()  # also tells what time it is over there
            reach = span(cursor, started, self._admin.wire)
            floor = reach.since - OVERLAP
            walk, done = CursorPages(), 0
            here = {"since": reach.since.isoformat()}
            while not walk.finished:
                variables = {
                    "query": f"updated_at:>='{floor:%Y-%m-%d}'",
                    "first": MEMBERS,
                    "after": walk.after,
                }
                answer = self._admin.ask("client_changes", variables)
                found = self._admin.page(answer.get("customers"), walk, "nodes")
                seen, bad = sorted_out(mapped("client", people.client_glance, n) for n in found)
                fresh = [one for one in seen if one.at >= floor]
                walk.finished |= len(fresh) < len(seen)
                clients, skipped = self._read_clients([one.id for one in fresh if one.id in book])
                done += len(clients)
                if walk.finished:  # newest first: the cursor is held until the end
                    here = {"since": reach.until.isoformat()}
                rivals = people.contenders((c.customer for c in fresh), book, self._currency)
                yield Page(clients, here, done, None, [*bad, *skipped], contenders=rivals)

        return Stream("client_changes", "changes", "remote_id", "updatedAt", False, MEMBERS, pages)

    def _read_clients(self, ids: Sequence[str]) -> tuple[list[RemoteClient], list[SkippedRecord]]:
        records: list[RemoteClient] = []
        skipped: list[SkippedRecord] = []
        for found, gone in self._batches.nodes("clients", ids):
            good, bad = sorted_out(mapped("client", people.client, node) for node in found)
            records += good
            skipped += bad
            skipped += [SkippedRecord(g, "client no longer in the shop") for g in gone]
        return records, skipped

    # --- orders -------------------------------------------------------------------------

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.histories(remote_ids)

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        return self._orders.changes(book, started)

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.orders(remote_ids)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.sales(remote_ids)
