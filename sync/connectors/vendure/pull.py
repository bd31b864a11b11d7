"""Reading a Vendure shop: the ranking by spend, the clients in the book, and their orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from concierge.domain.errors import ConciergeError
from concierge.domain.remote import RemoteClient, SkippedRecord
from concierge.services.ports import AccountConfig, Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.vendure import account, documents, fields
from sync.connectors.vendure.admin import Admin
from sync.connectors.vendure.orders import OVERLAP, SPENDERS, OrderReader
from sync.connectors.vendure.ranking import RankingReader
from sync.connectors.vendure.shop import ORDERS, WRITES, Payload, Shop, id_of, times
from sync.guard import GuardedConnector
from sync.http import Policy, Wire
from sync.mapping import sorted_out
from sync.span import span

if TYPE_CHECKING:
    from sync.rate import Waiter

ADD_TAGS = (
    "The shop has no place for tags: add the custom field conciergeTags (type string, "
    "list: true) to Customer in its vendure-config."
)


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedConnector:
    admin = open_admin(config, waiter, cancelled, policy or Policy())
    return GuardedConnector(VendureConnector(admin), admin.wire.who)


def open_admin(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Admin:
    wire = Wire(account.who(config), account.headers(config), waiter, cancelled, policy)
    login = account.sign_in(config, waiter, cancelled, policy)
    return Admin(account.endpoint(config), wire, login)


class VendureConnector:
    """One shop, read only. Cursors are JSON objects of this package's own making."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin
        self._shop = Shop(admin)
        self._ranking = RankingReader(self._shop)
        self._orders = OrderReader(self._shop)

    @property
    def customers_total(self) -> int:
        return self._ranking.customers_total

    def close(self) -> None:
        self._admin.close()

    def warnings(self) -> tuple[str, ...]:
        return () if self._shop.house.has_tags else (ADD_TAGS,)

    def check(self) -> tuple[Check, ...]:
        try:
            warnings = self.warnings()
        except ConciergeError as exc:
            return (Check("Vendure", False, str(exc), "Correct the account and test it again."),)
        answered = Check("Vendure", True, "The shop answers and the sign-in is accepted.")
        return answered, _tags(warnings), _writing(self._shop.allows(WRITES))

    # --- streams ------------------------------------------------------------------------

    def ranking(self) -> Stream:
        return self._ranking.stream()

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            document, done = documents.clients(self._shop.house.client_fields), 0
            for found, gone in self._shop.customers(document, remote_ids, SPENDERS):
                clients, skipped = self._map(found)
                skipped += [SkippedRecord(g, "client no longer in the shop") for g in gone]
                done += len(found) + len(gone)
                yield Page(clients, None, done, len(remote_ids), skipped)

        return Stream("clients", "clients", "remote_id", "", False, SPENDERS, pages)

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            house, done = self._shop.house, 0
            reach = span(cursor, started, self._admin.wire)
            since = reach.since
            document = documents.client_changes(house.client_fields)
            walk = self._shop.changed(
                document, "customers", since - OVERLAP, SPENDERS, orders=ORDERS
            )
            for found, is_last in walk:
                self._shop.complete(found)
                last = max(times(found), default=since)
                since = reach.until if is_last else reach.reached(last, since)
                clients, skipped = self._map([c for c in found if id_of(c) in book])
                others = [
                    fields.mapped(
                        "customer", lambda p: fields.member(p, house, None, fields.is_vip(p)), c
                    )
                    for c in found
                    if id_of(c) not in book
                ]
                contenders, bad = sorted_out(others)
                done += len(clients)
                here = {"since": since.isoformat()}
                yield Page(clients, here, done, None, [*skipped, *bad], contenders=contenders)

        return Stream("client_changes", "changes", "remote_id", "updatedAt", True, SPENDERS, pages)

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.histories(remote_ids)

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        return self._orders.changes(book, started)

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.orders(remote_ids)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.sales(remote_ids)

    def _map(self, found: Sequence[Payload]) -> tuple[list[RemoteClient], list[SkippedRecord]]:
        house = self._shop.house
        return sorted_out(
            [fields.mapped("client", lambda p: fields.client(p, house), one) for one in found]
        )


def _tags(warnings: Sequence[str]) -> Check:
    if not warnings:
        return Check("Client tags", True, "Tags are read and written.")
    remedy = "Then restart the shop's server."
    return Check("Client tags", False, warnings[0], remedy, is_blocking=False)


def _writing(is_allowed: bool) -> Check:
    if is_allowed:
        return Check("Writing", True, "Calls, notes and gestures can be written to the shop.")
    words = f'Nothing can be written: the role lacks the permission "{WRITES}".'
    return Check("Writing", False, words, "Grant it in the shop under Roles.", is_blocking=False)
