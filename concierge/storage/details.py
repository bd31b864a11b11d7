"""Named queries on what may be edited of a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.clients import Channel, Taste
from concierge.domain.merge import EDITABLE, NOTE
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client, ClientTaste

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId

_OWN = "concierge."
_COLUMNS = {
    NOTE: "crm_note",
    "concierge.pronouns": "pronouns",
    "concierge.boutique": "boutique",
    "concierge.preferred_channel": "preferred_words",
}
_CHANNELS = {channel.value: channel for channel in Channel}
_TASTES = {f"{_OWN}{taste.value}": taste for taste in Taste}


class Details(AreaRows):
    def fields(self, client: ClientId) -> dict[str, str]:
        """Every field of `domain.merge.EDITABLE` as it stands here."""
        row = self._session.get_one(Client, client)
        query = sa.select(ClientTaste.taste, ClientTaste.text)
        query = query.where(ClientTaste.client_id == client)
        tastes = {found.taste: found.text for found in self._session.execute(query)}
        found: dict[str, str] = {}
        for name in EDITABLE:
            if name in _TASTES:
                found[name] = tastes.get(_TASTES[name], "")
            else:
                found[name] = getattr(row, _COLUMNS[name])
        return found

    def set_fields(self, client: ClientId, fields: Mapping[str, str]) -> None:
        row = self._session.get_one(Client, client)
        for name, text in fields.items():
            if name in _TASTES:
                self._set_taste(client, _TASTES[name], text)
            else:
                setattr(row, _COLUMNS[name], text)
        row.preferred_channel = _CHANNELS.get(row.preferred_words)
        self._unit.touch(Area.CLIENTS, [client])

    def _set_taste(self, client: ClientId, taste: Taste, text: str) -> None:
        row = self._session.get(ClientTaste, (client, taste))
        if not text:
            if row is not None:
                self._session.delete(row)
        elif row is None:
            self._session.add(ClientTaste(client_id=client, taste=taste, text=text))
        else:
            row.text = text

    def tags(self, client: ClientId) -> tuple[str, ...]:
        return tuple(self._session.get_one(Client, client).tags)

    def set_tags(self, client: ClientId, tags: Sequence[str]) -> None:
        self._session.get_one(Client, client).tags = list(tags)
        self._unit.touch(Area.CLIENTS, [client])

    def is_pinned(self, client: ClientId) -> bool:
        """She, by whichever of her records."""
        return any(row.pinned for row in self._records(client))

    def set_pinned(self, client: ClientId, pinned: bool) -> None:
        for row in self._records(client):
            row.pinned = pinned and row.id == client
        self._unit.touch(Area.CLIENTS, [client])

    def _records(self, client: ClientId) -> list[Client]:
        hers = sa.or_(Client.id == client, Client.merged_into == client)
        return list(self._session.scalars(sa.select(Client).where(hers)))
