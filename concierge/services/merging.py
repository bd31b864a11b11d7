"""Laying what was written here over what the CRM says, field by field, as its records arrive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from concierge.domain.merge import EDITABLE, NOTE, merge, merge_tags
from concierge.domain.outbox import DeliveryKind

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, ClientId
    from concierge.domain.merge import Edit
    from concierge.domain.remote import RemoteClient
    from concierge.storage.unit import Unit


def remote_fields(client: RemoteClient) -> dict[str, str]:
    """Every editable field as the CRM has it."""
    attributes = client.attributes
    return {name: attributes.get(name, "") if name != NOTE else client.note for name in EDITABLE}


def merge_edits(
    unit: Unit, account: AccountId, clients: Sequence[RemoteClient], now: datetime
) -> list[RemoteClient]:
    """The records as they shall stand here. Edits that arrived are settled; those that gave way
    become conflicts for a person."""
    ids = unit.incoming.ids(account, [client.remote_id for client in clients])
    edits = unit.edits.of(ids.values())
    tags = _pending_tags(unit, list(ids.values()))
    if not edits and not tags:
        return list(clients)
    merged = []
    for client in clients:
        known = ids.get(client.remote_id)
        if known in edits:
            client = _fields(unit, known, client, edits[known], now)
        if known in tags:
            client = replace(client, tags=tuple(merge_tags(client.tags, *tags[known])))
        merged.append(client)
    return merged


def _fields(
    unit: Unit, known: ClientId, client: RemoteClient, edits: dict[str, Edit], now: datetime
) -> RemoteClient:
    found = merge(edits, remote_fields(client))
    unit.edits.settle(known, found.settled)
    for conflict in found.conflicts:
        unit.edits.conflict(known, conflict, now)
    attributes = dict(client.attributes)
    attributes.update((name, text) for name, text in found.values.items() if name != NOTE)
    return replace(client, note=found.values[NOTE], attributes=attributes)


def _pending_tags(
    unit: Unit, clients: list[ClientId]
) -> dict[ClientId, tuple[frozenset[str], frozenset[str]]]:
    """(added, removed) here and not told yet; the newest word on a tag counts."""
    found: dict[ClientId, tuple[frozenset[str], frozenset[str]]] = {}
    for facts in unit.outbox.pending(DeliveryKind.TAGS, clients):
        added, removed = found.get(facts.client, (frozenset(), frozenset()))
        add, remove = frozenset(facts.payload["add"]), frozenset(facts.payload["remove"])
        found[facts.client] = ((added - remove) | add, (removed - add) | remove)
    return found
