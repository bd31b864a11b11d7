"""Reading a HubSpot portal: the ranking by spend, the clients in the book, and their orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.remote import RemoteClient, SkippedRecord
from sync.connector import Cursor, Page, Stream
from sync.connectors.hubspot import account, fields
from sync.connectors.hubspot.api import READ, SEARCHED, Api, Filter
from sync.connectors.hubspot.check import NO_TAGS, checked
from sync.connectors.hubspot.orders import OVERLAP, OrderReader, later
from sync.connectors.hubspot.ranking import RankingReader
from sync.connectors.hubspot.walk import Order, Walk, instant_number, milliseconds
from sync.guard import GuardedConnector
from sync.http import Policy
from sync.mapping import mapped, sorted_out
from sync.span import span

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig, Check
    from sync.rate import Waiter

PATIENT = Policy(first_pause=2.0)
"""A limit is over after ten seconds: all tries together must last longer than that."""
_GONE = "client no longer in HubSpot"
_BY_CHANGE = Order(fields.MODIFIED, is_falling=False, read=instant_number)


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedConnector:
    setup = account.setup(config.options)
    api = account.open_api(config, waiter, cancelled, policy or PATIENT)
    return GuardedConnector(HubSpotConnector(api, setup), api.wire.who)


class HubSpotConnector:
    """One portal, read only. Cursors are JSON objects of this package's own making."""

    def __init__(self, api: Api, setup: account.Setup) -> None:
        self._api, self._setup = api, setup
        self._ranking = RankingReader(api, setup)
        self._orders = OrderReader(api)

    @property
    def customers_total(self) -> int:
        """All contacts: HubSpot does not part customers from others who left their address."""
        return self._ranking.customers_total

    def close(self) -> None:
        self._api.close()

    def warnings(self) -> tuple[str, ...]:
        return () if self._setup.tags else (NO_TAGS,)

    def check(self) -> tuple[Check, ...]:
        return checked(self._api, self._setup)

    # --- streams ------------------------------------------------------------------------

    def ranking(self) -> Stream:
        return self._ranking.stream()

    def clients(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._api.read("contacts", remote_ids, fields.asked(self._setup)):
                clients, skipped = self._map(found)
                skipped += [SkippedRecord(one, _GONE) for one in gone]
                done += len(found) + len(gone)
                yield Page(clients, None, done, len(remote_ids), skipped)

        return Stream("clients", "clients", "remote_id", "", False, READ, pages)

    def client_changes(self, book: frozenset[str], started: datetime) -> Stream:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            self._api.meet()
            reach = span(cursor, started, self._api.wire)
            since = reach.since
            filters = [Filter(fields.MODIFIED, "GTE", str(milliseconds(since - OVERLAP)))]
            done = 0
            for rows, there in Walk(self._api, "contacts", _BY_CHANGE, (), filters).pages():
                found, skipped = self._standing(rows)
                clients, bad = self._map([one for one in found if _id(one) in book])
                contenders, worse = sorted_out(
                    mapped("contender", lambda p: fields.member(p, self._setup, None), one)
                    for one in found
                    if _id(one) not in book
                )
                done += len(clients)
                skipped += [*bad, *worse]
                since = reach.until if there is None else later(_BY_CHANGE, rows, since, reach)
                here = {"since": since.isoformat()}
                yield Page(clients, here, done, None, skipped, contenders=contenders)

        name = fields.MODIFIED
        return Stream("client_changes", "changes", "remote_id", name, True, SEARCHED, pages)

    def _standing(self, rows: Sequence[Any]) -> tuple[list[Any], list[SkippedRecord]]:
        """The contacts of a search as they stand by now. Its own rows follow behind, and would
        take back here what HubSpot was told seconds ago."""
        ids, skipped = sorted_out(mapped("client", fields.identifier, row) for row in rows)
        found: list[Any] = []
        asked = fields.asked(self._setup)
        for there, gone in self._api.read("contacts", list(dict.fromkeys(ids)), asked):
            found += there
            skipped += [SkippedRecord(one, _GONE) for one in gone]
        return found, skipped

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.histories(remote_ids)

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        return self._orders.changes(book, started)

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.orders(remote_ids)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        return self._orders.sales(remote_ids)

    def _map(self, found: Sequence[Any]) -> tuple[list[RemoteClient], list[SkippedRecord]]:
        return sorted_out(
            mapped("client", lambda p: fields.client(p, self._setup), one) for one in found
        )


def _id(row: Any) -> str:
    return str(row.get("id")) if isinstance(row, dict) else ""
