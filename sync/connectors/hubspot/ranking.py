"""Who spent most, as HubSpot sorts its contacts; then who carries the VIP tag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from concierge.domain.ranking import LEAVE_PER_MILLE, places
from concierge.domain.remote import RemoteMember, SkippedRecord
from sync.connector import Cursor, Page, Stream
from sync.connectors.hubspot import fields
from sync.connectors.hubspot.api import SEARCHED, Api, Filter, Question
from sync.connectors.hubspot.walk import ID, Order, Spot, Walk
from sync.mapping import Payload, mapped, sorted_out

if TYPE_CHECKING:
    from sync.connectors.hubspot.account import Setup

STALE = timedelta(hours=1)
_SPENT, _REST = "spent", "rest"


class RankingReader:
    """The ranking stream. A broken one goes on where it stood, within the hour."""

    def __init__(self, api: Api, setup: Setup) -> None:
        self._api, self._setup = api, setup
        self.customers_total = 0

    def stream(self) -> Stream:
        return Stream("ranking", "ranking", "remote_id", "position", True, SEARCHED, self._pages)

    def _pages(self, cursor: Cursor | None) -> Iterator[Page]:
        now = self._api.wire.waiter.now()
        if cursor and not timedelta() <= now - datetime.fromisoformat(cursor["began"]) <= STALE:
            cursor = None
        began = cursor["began"] if cursor else now.isoformat()
        first = str(cursor["phase"]) if cursor else _SPENT
        spot = Spot.resumed(cursor["spot"]) if cursor else None
        position = int(cursor["position"]) if cursor else 0
        self.customers_total, _ = self._api.search(Question("contacts", (), limit=1))
        limit = places(self.customers_total, LEAVE_PER_MILLE)
        for phase in (_SPENT, _REST) if first == _SPENT else (_REST,):
            for rows, there in self._walk(phase).pages(spot):
                members, skipped = self._placed(rows, position, limit)
                position += len(members)
                is_over = position >= limit or (there is None and phase == _REST)
                here = None if is_over else {"began": began, "position": position}
                if here is not None:
                    following = (phase, there) if there else (_REST, Spot())
                    here |= {"phase": following[0], "spot": following[1].saved()}
                yield Page(members, here, position, limit, skipped)
                if position >= limit:
                    break
            if position >= limit:
                break
            spot = None
        yield from self._tagged(position)

    def _walk(self, phase: str) -> Walk:
        """Contacts who spent, the most first; then those of whom nothing is known, by age."""
        spend = self._setup.spend
        if phase == _SPENT:
            order, operator = Order(spend, is_falling=True), "HAS_PROPERTY"
        else:
            order, operator = Order(ID, is_falling=False), "NOT_HAS_PROPERTY"
        asked = fields.places(self._setup)
        return Walk(self._api, "contacts", order, asked, [Filter(spend, operator)])

    def _placed(
        self, rows: Sequence[Any], before: int, limit: int
    ) -> tuple[list[RemoteMember], list[SkippedRecord]]:
        """A record that cannot be read takes no place."""
        members: list[RemoteMember] = []
        skipped: list[SkippedRecord] = []
        for row in rows:
            place = before + len(members) + 1
            if place > limit:
                break
            one = mapped("ranking place", partial(self._member, place), row)
            if isinstance(one, SkippedRecord):
                skipped.append(one)
            else:
                members.append(one)
        return members, skipped

    def _member(self, position: int | None, payload: Payload) -> RemoteMember:
        return fields.member(payload, self._setup, position)

    def _tagged(self, done: int) -> Iterator[Page]:
        """By every spelling of the word that a portal's choices are likely to have."""
        if not self._setup.tags:
            return
        order, asked = Order(ID, is_falling=False), fields.places(self._setup)
        spelt = tuple(dict.fromkeys((fields.VIP, fields.VIP.lower(), fields.VIP.title())))
        filters = [Filter(self._setup.tags, "IN", spelt)]
        for rows, _ in Walk(self._api, "contacts", order, asked, filters).pages():
            found, skipped = sorted_out(
                mapped("tagged client", partial(self._member, None), row) for row in rows
            )
            members = [one for one in found if one.vip_tag]
            done += len(members)
            yield Page(members, None, done, None, skipped)
