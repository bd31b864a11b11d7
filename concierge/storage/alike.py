"""Named queries on records that may be one person's, and on those a person told apart."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client, ContactPoint
from concierge.storage.tables.outbox import ToldApart


class Alike(AreaRows):
    def of(self, client: ClientId) -> dict[ClientId, list[str]]:
        """Others who share a match key with her or with a record merged into her, and the keys;
        without those a person told apart from her."""
        own = (
            sa.select(ContactPoint.match_key)
            .join(Client, Client.id == ContactPoint.client_id)
            .where(sa.or_(Client.id == client, Client.merged_into == client))
            .where(ContactPoint.match_key != "")
        )
        owner = sa.func.coalesce(Client.merged_into, Client.id).label("owner")
        query = (
            sa.select(owner, ContactPoint.match_key)
            .distinct()
            .join(Client, Client.id == ContactPoint.client_id)
            .where(ContactPoint.match_key.in_(own), Client.known, owner != client)
            .order_by(owner, ContactPoint.match_key)
        )
        apart = self._apart(client)
        found: dict[ClientId, list[str]] = {}
        for row in self._session.execute(query):
            if row.owner not in apart:
                found.setdefault(ClientId(row.owner), []).append(row.match_key)
        return found

    def tell_apart(self, one: ClientId, other: ClientId, by: StaffId, at: datetime) -> None:
        low, high = sorted((one, other))
        if self._session.get(ToldApart, (low, high)) is None:
            self._session.add(ToldApart(one_id=low, other_id=high, staff_id=by, at=at))
        self._unit.touch(Area.CLIENTS, [one, other])

    def untell(self, one: ClientId, other: ClientId) -> None:
        low, high = sorted((one, other))
        row = self._session.get(ToldApart, (low, high))
        if row is not None:
            self._session.delete(row)
        self._unit.touch(Area.CLIENTS, [one, other])

    def _apart(self, client: ClientId) -> set[int]:
        query = sa.select(ToldApart.one_id, ToldApart.other_id).where(
            sa.or_(ToldApart.one_id == client, ToldApart.other_id == client)
        )
        return {one for row in self._session.execute(query) for one in row} - {client}
