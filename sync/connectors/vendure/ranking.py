"""Who spent most, in a shop that cannot sort by spend: every customer is summed once, and only
those who may stay in the book are remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from concierge.domain.ranking import LEAVE_PER_MILLE, places
from concierge.domain.remote import RemoteMember, SkippedRecord
from sync.connector import Cursor, Page, Stream
from sync.connectors.vendure import documents, fields
from sync.connectors.vendure.shop import ORDERS, Payload, Shop
from sync.mapping import sorted_out

CUSTOMERS = 100
MEMBERS = 250
STALE = timedelta(hours=1)
SLACK = 20
"""Places kept beyond the last one, for customers who register while we count."""
_CHEAP = 100
"""A cursor holds all who are remembered: with more of them it is saved more seldom."""

Entry = tuple[int, str, str]
"""(net spend in the server's units, newest order, id)."""


class Best:
    """The best of all that was added, as many as there are places; what is added twice counts
    once."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._by_id = {entry[2]: entry for entry in entries}

    def add(self, entry: Entry) -> None:
        self._by_id[entry[2]] = entry

    def keep(self, most: int, *, at_once: bool = False) -> None:
        """Forget the rest, at the latest when it is as many again."""
        if len(self._by_id) > (most if at_once else 2 * most):
            self._by_id = {entry[2]: entry for entry in self.ordered()[:most]}

    def ordered(self) -> list[Entry]:
        """By spend, then by last order, then by id."""
        found = sorted(self._by_id.values(), key=lambda entry: entry[2])
        found.sort(key=lambda entry: entry[1], reverse=True)
        found.sort(key=lambda entry: entry[0], reverse=True)
        return found


class RankingReader:
    """The ranking stream. A broken one goes on where it stood, within the hour."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.customers_total = 0

    def stream(self) -> Stream:
        return Stream("ranking", "ranking", "remote_id", "createdAt", True, CUSTOMERS, self._pages)

    def _pages(self, cursor: Cursor | None) -> Iterator[Page]:
        now = self._shop.admin.wire.waiter.now()
        if cursor and not timedelta() <= now - datetime.fromisoformat(cursor["began"]) <= STALE:
            cursor = None
        began = cursor["began"] if cursor else now.isoformat()
        done = int(cursor["skip"]) if cursor else 0
        best = Best([(e[0], e[1], e[2]) for e in cursor["best"]] if cursor else ())
        unsaved, bad = 0, list[SkippedRecord]()
        asked = {"orders": ORDERS}
        walk = self._shop.pages(documents.RANKING, asked, ("customers",), CUSTOMERS, done)
        for customers, total, passed in walk:
            self._shop.complete(customers)
            bad += self._sum(customers, best)
            limit = places(total, LEAVE_PER_MILLE) + SLACK
            best.keep(limit)
            self.customers_total, done, unsaved = total, passed, unsaved + 1
            if unsaved * _CHEAP >= limit:
                best.keep(limit, at_once=True)
                here = {"skip": done, "best": best.ordered(), "began": began}
                yield Page((), here, min(done, total), total, bad)
                unsaved, bad = 0, []
        here = {"skip": done, "best": best.ordered(), "began": began}
        yield from self._ranked(best, here, bad)
        yield from self._tagged(here)

    def _sum(self, customers: Sequence[Payload], best: Best) -> list[SkippedRecord]:
        house = self._shop.house

        def entry(payload: fields.Payload) -> Entry:
            orders = payload["orders"]["items"]
            return (
                fields.spent(orders, house.currency),
                fields.last_order(orders),
                str(payload["id"]),
            )

        found = [fields.mapped("customer", entry, payload) for payload in customers]
        entries, bad = sorted_out(found)
        for one in entries:
            best.add(one)
        return bad

    def _ranked(self, best: Best, here: Cursor, bad: Sequence[SkippedRecord]) -> Iterator[Page]:
        """The first record begins a new ranking in the store, so all of them come at the end."""
        house = self._shop.house
        chosen = best.ordered()[: places(self.customers_total, LEAVE_PER_MILLE)]
        members = [
            RemoteMember(remote_id, position, house.money(net, house.currency))
            for position, (net, _, remote_id) in enumerate(chosen, start=1)
        ]
        for at in range(0, len(members), MEMBERS):
            yield Page(
                members[at : at + MEMBERS], here, self.customers_total, self.customers_total, bad
            )
            bad = ()

    def _tagged(self, here: Cursor) -> Iterator[Page]:
        if self._shop.house.has_tags:
            asked = {"orders": ORDERS, "tag": fields.VIP}
            yield from self._vips(documents.TAGGED, asked, ("customers",), here, fields.is_vip)
        path = ("customerGroup", "customers")
        for group in self._groups():
            asked = {"orders": ORDERS, "id": group}
            yield from self._vips(documents.GROUP, asked, path, here, lambda _: True)
        yield Page((), None, self.customers_total, self.customers_total)

    def _groups(self) -> list[str]:
        """Ids of the groups named VIP; whoever may see customers may see them."""
        walk = self._shop.pages(documents.GROUPS, {"tag": fields.VIP}, ("customerGroups",), 100, 0)
        with self._shop.admin.reading():
            return [
                str(group["id"])
                for groups, _, _ in walk
                for group in groups
                if fields.is_vip_word(group["name"])
            ]

    def _vips(
        self,
        document: str,
        asked: Payload,
        path: tuple[str, ...],
        here: Cursor,
        is_one: Callable[[Payload], bool],
    ) -> Iterator[Page]:
        house = self._shop.house
        for customers, _, _ in self._shop.pages(document, asked, path, CUSTOMERS, 0):
            with self._shop.admin.reading():
                chosen = [customer for customer in customers if is_one(customer)]
            self._shop.complete(chosen)
            members, bad = sorted_out(
                [
                    fields.mapped(
                        "tagged client", lambda p: fields.member(p, house, None, True), payload
                    )
                    for payload in chosen
                ]
            )
            yield Page(members, here, self.customers_total, self.customers_total, bad)
