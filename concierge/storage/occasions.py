"""Named queries on the days people here noted; reading all of hers stays with the clients."""

from __future__ import annotations

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId, OccasionId
from concierge.domain.occasions import Occasion, OccasionKind
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import ClientOccasion

OURS = "person"
"""The source of what was noted here; any other is a connector's."""


class OccasionRows(AreaRows):
    def add(self, client: ClientId, label: str, occasion: Occasion) -> OccasionId | None:
        """None where she has one of that kind and label already."""
        o = ClientOccasion
        same = sa.select(o.id).where(
            o.client_id == client, o.kind == occasion.kind, o.label == label
        )
        if self._session.scalar(same) is not None:
            return None
        row = ClientOccasion(
            client_id=client,
            kind=occasion.kind,
            label=label,
            month=occasion.month,
            day=occasion.day,
            year=occasion.year,
            leap_rule=occasion.leap_rule,
            source=OURS,
        )
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.OCCASIONS, [client])
        return OccasionId(row.id)

    def ours(self, client: ClientId) -> dict[tuple[OccasionKind, str], OccasionId]:
        """Those of her own record that were noted here, by kind and label."""
        o = ClientOccasion
        query = sa.select(o.kind, o.label, o.id).where(o.client_id == client, o.source == OURS)
        return {(row.kind, row.label): OccasionId(row.id) for row in self._session.execute(query)}

    def remove(self, occasion: OccasionId) -> tuple[ClientId, str, Occasion] | None:
        """What it was; None where it is not ours, or gone already."""
        row = self._session.get(ClientOccasion, occasion)
        if row is None or row.source != OURS:
            return None
        known = Occasion(row.kind, row.month, row.day, row.year, row.leap_rule)
        client, label = ClientId(row.client_id), row.label
        self._session.delete(row)
        self._unit.touch(Area.OCCASIONS, [client])
        return client, label, known
