"""Orders of a portal: whole histories, what changed since, and what is still open.

The contract tells whose an order is only record by record, or the other way round: a contact
with the ids of its orders. Both are used, and batches wherever the owner is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from concierge.domain.remote import RemoteOrder, SkippedRecord
from sync.connector import Cursor, Page, Stream
from sync.connectors.hubspot import order_fields
from sync.connectors.hubspot.api import READ, SEARCHED, Api, Filter, GoneError, associated
from sync.connectors.hubspot.walk import ID, Order, Walk, instant_number, milliseconds
from sync.mapping import mapped, sorted_out
from sync.span import Span, span

OVERLAP = timedelta(minutes=5)
"""Asked for again at every run: the index that is searched follows behind."""
ONE_BY_ONE = 50
"""Orders of a page that are asked for one at a time."""
_GONE = "order no longer in HubSpot"
_BY_CHANGE = Order(order_fields.MODIFIED, is_falling=False, read=instant_number)


class OrderReader:
    """The four order streams."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def histories(self, remote_ids: Sequence[str]) -> Stream:
        """No cursor: whose history is stored is not asked for again."""

        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for client in remote_ids:
                ids, gone = self._of(client)
                batches = list(self._api_batches(ids)) or [[]]
                for number, batch in enumerate(batches, start=1):
                    records, skipped = self._owned(batch, client)
                    done += len(records)
                    finished = [client] if number == len(batches) else []
                    yield Page(records, None, done, None, [*gone, *skipped], finished)
                    gone = []

        return Stream("history", "orders", "remote_id", "", False, READ, pages)

    def _api_batches(self, ids: Sequence[str]) -> Iterator[list[str]]:
        for at in range(0, len(ids), READ):
            yield list(ids[at : at + READ])

    def _of(self, client: str) -> tuple[list[str], list[SkippedRecord]]:
        """Ids of all of a client's orders."""
        try:
            record = self._api.one("contacts", client, (), associations="orders")
        except GoneError:
            return [], [SkippedRecord(client, "client no longer in HubSpot")]
        with self._api.reading():
            ids, has_more = associated(record, "orders")
        if has_more:
            wanted = [Filter("associations.contact", "EQ", client)]
            walk = Walk(self._api, "orders", Order(ID, is_falling=False), (), wanted)
            for rows, _ in walk.pages():
                with self._api.reading():
                    ids += [str(row["id"]) for row in rows]
        return list(dict.fromkeys(ids)), []

    def _owned(
        self, ids: Sequence[str], client: str
    ) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        records: list[RemoteOrder] = []
        skipped: list[SkippedRecord] = []
        for found, gone in self._api.read("orders", ids, order_fields.ASKED):
            good, bad = sorted_out(
                mapped("order", lambda p: order_fields.order(p, client), one) for one in found
            )
            records += good
            skipped += [*bad, *(SkippedRecord(one, _GONE) for one in gone)]
        return records, skipped

    def changes(self, book: frozenset[str], started: datetime) -> Stream:
        """No contenders: what an order adds to her spend changes the contact too."""

        def pages(cursor: Cursor | None) -> Iterator[Page]:
            self._api.meet()
            reach = span(cursor, started, self._api.wire)
            since = reach.since
            floor = str(milliseconds(since - OVERLAP))
            filters = [Filter(order_fields.MODIFIED, "GTE", floor)]
            done = 0
            for rows, there in Walk(self._api, "orders", _BY_CHANGE, (), filters).pages():
                ids, bad = sorted_out(mapped("order", lambda p: str(p["id"]), r) for r in rows)
                records, skipped = self._one_by_one(ids)
                ours = [one for one in records if one.client_remote_id in book]
                done += len(ours)
                since = reach.until if there is None else later(_BY_CHANGE, rows, since, reach)
                yield Page(ours, {"since": since.isoformat()}, done, None, [*bad, *skipped])

        name = order_fields.MODIFIED
        return Stream("changes", "changes", "remote_id", name, True, SEARCHED, pages)

    def _one_by_one(self, ids: Sequence[str]) -> tuple[list[RemoteOrder], list[SkippedRecord]]:
        """Each with its client; those without one are nobody's."""
        found: list[Mapping[str, Any]] = []
        skipped: list[SkippedRecord] = []
        for one in ids:
            try:
                found.append(
                    self._api.one("orders", one, order_fields.ASKED, associations="contacts")
                )
            except GoneError:
                skipped.append(SkippedRecord(one, _GONE))
        read = [mapped("order", _with_owner, payload) for payload in found]
        records, bad = sorted_out(one for one in read if one is not None)
        return records, [*skipped, *bad]

    def orders(self, remote_ids: Sequence[str]) -> Stream:
        def pages(_: Cursor | None) -> Iterator[Page]:
            for at in range(0, len(remote_ids), ONE_BY_ONE):
                asked = remote_ids[at : at + ONE_BY_ONE]
                records, skipped = self._one_by_one(asked)
                yield Page(records, None, at + len(asked), len(remote_ids), skipped)

        return Stream("open_orders", "open_orders", "remote_id", "", False, ONE_BY_ONE, pages)

    def sales(self, remote_ids: Sequence[str]) -> Stream:
        """Those that are gone from HubSpot stay as they were last told."""

        def pages(_: Cursor | None) -> Iterator[Page]:
            done = 0
            for found, gone in self._api.read("orders", remote_ids, order_fields.ASKED):
                records, skipped = sorted_out(mapped("sale", order_fields.sale, p) for p in found)
                done += len(found) + len(gone)
                yield Page(records, None, done, len(remote_ids), skipped)

        return Stream("sales", "open_orders", "remote_id", "", False, READ, pages)


def _with_owner(payload: Mapping[str, Any]) -> RemoteOrder | None:
    owners, _ = associated(payload, "contacts")
    return order_fields.order(payload, owners[0]) if owners else None


def later(order: Order, rows: Sequence[Any], since: datetime, reach: Span) -> datetime:
    values = [value for row in rows if (value := order.value(row)) is not None]
    if not values:
        return since
    last = datetime.fromtimestamp(int(max(values)) / 1000, tz=UTC)
    return reach.reached(last, since)
