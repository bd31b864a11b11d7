"""Laying what was written here over what the CRM says as its records arrive, and telling the CRM
what it does not know yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from concierge.domain.merge import EDITABLE, NOTE, merge, merge_tags
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services.telling import once, tell
from concierge.storage.edits import TagEdits

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, ClientId
    from concierge.domain.merge import Edit
    from concierge.domain.remote import RemoteClient
    from concierge.services.workplace import Workplace
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

OVERTAKEN = "Somebody changed it in the shop meanwhile: both are on the client's page."
"""Why a delivery of fields was taken out of the line."""
_RACES = 3
"""Deliveries of one edit that were overtaken although her record showed no conflict: the shop
reads and writes by different words, and asking once more changes nothing."""


def remote_fields(client: RemoteClient) -> dict[str, str]:
    """Every editable field as the CRM has it."""
    attributes = client.attributes
    return {name: attributes.get(name, "") if name != NOTE else client.note for name in EDITABLE}


def merge_edits(
    unit: Unit, workplace: Workplace, account: AccountId, clients: Sequence[RemoteClient]
) -> list[RemoteClient]:
    """The records as they shall stand here. Edits that arrived are settled; those that gave way
    become conflicts for a person; what is left and stands in no line is told again."""
    ids = unit.incoming.ids(account, [client.remote_id for client in clients])
    edits = unit.edits.of(ids.values())
    tags = unit.edits.tags_of(ids.values())
    if not edits and not tags:
        return list(clients)
    told = _on_its_way(unit, edits)
    merged = []
    for client in clients:
        known = ids.get(client.remote_id)
        if known in edits:
            hers = _rebased(unit, known, edits[known], told.get(known, ()), client)
            client = _fields(unit, workplace, known, client, hers)
        if known in tags:
            client = _tags(unit, known, client, tags[known])
        merged.append(client)
    _tell_again(unit, workplace, sorted({*edits, *tags}))
    return merged


def _on_its_way(unit: Unit, clients: Iterable[ClientId]) -> dict[ClientId, list[DeliveryFacts]]:
    """Deliveries of fields that may have arrived without our knowing."""
    found: dict[ClientId, list[DeliveryFacts]] = {}
    for facts in unit.outbox.pending(DeliveryKind.FIELDS, clients):
        if facts.unclear or facts.state is DeliveryState.LEASED:
            found.setdefault(facts.client, []).append(facts)
    return found


def _rebased(
    unit: Unit,
    known: ClientId,
    edits: dict[str, Edit],
    told: Iterable[DeliveryFacts],
    client: RemoteClient,
) -> dict[str, Edit]:
    """What the CRM holds because we told it is no change of theirs: a newer edit of ours goes on
    from there."""
    theirs = remote_fields(client)
    found = dict(edits)
    for facts in told:
        for name, change in facts.payload["fields"].items():
            edit = found.get(name)
            if edit and edit.value != change["value"] and theirs[name] == change["value"]:
                unit.edits.confirmed(known, {name: change})
                found[name] = replace(edit, base=change["value"])
    return found


def _fields(
    unit: Unit,
    workplace: Workplace,
    known: ClientId,
    client: RemoteClient,
    edits: dict[str, Edit],
) -> RemoteClient:
    found = merge(edits, remote_fields(client))
    unit.edits.settle(known, found.settled)
    for conflict in found.conflicts:
        unit.edits.conflict(known, conflict, workplace.now())
    attributes = dict(client.attributes)
    attributes.update((name, text) for name, text in found.values.items() if name != NOTE)
    return replace(client, note=found.values[NOTE], attributes=attributes)


def _tags(unit: Unit, known: ClientId, client: RemoteClient, edits: TagEdits) -> RemoteClient:
    theirs = frozenset(client.tags)
    unit.edits.tags_settled(known, edits.add & theirs, added=True)
    unit.edits.tags_settled(known, edits.remove - theirs, added=False)
    return replace(client, tags=tuple(merge_tags(client.tags, edits.add, edits.remove)))


# --- what is told -------------------------------------------------------------------------


def _tell_again(unit: Unit, workplace: Workplace, clients: Sequence[ClientId]) -> None:
    """Edits whose delivery was overtaken, or that had none: the CRM says nothing against them."""
    fields: dict[ClientId, set[str]] = {}
    tags: dict[ClientId, set[str]] = {}
    for facts in unit.outbox.pending(DeliveryKind.FIELDS, clients):
        fields.setdefault(facts.client, set()).update(facts.payload["fields"])
    for facts in unit.outbox.pending(DeliveryKind.TAGS, clients):
        told = (*facts.payload["add"], *facts.payload["remove"])
        tags.setdefault(facts.client, set()).update(told)
    for client, edits in unit.edits.of(clients).items():
        left = [edit for name, edit in edits.items() if name not in fields.get(client, ())]
        since = unit.edits.newest(client)
        if left and unit.outbox.ended_so(client, OVERTAKEN, since) < _RACES:
            changes = {one.field: {"base": one.base, "value": one.value} for one in left}
            about, by = once("fields", client), unit.edits.author(client, left[0].field)
            tell(unit, workplace, client, DeliveryKind.FIELDS, about, {"fields": changes}, by=by)
    for client, words in unit.edits.tags_of(clients).items():
        known = tags.get(client, set())
        payload = {"add": sorted(words.add - known), "remove": sorted(words.remove - known)}
        if any(payload.values()):
            about, by = once("tags", client), unit.edits.tag_author(client)
            tell(unit, workplace, client, DeliveryKind.TAGS, about, payload, by=by)


def to_tell(unit: Unit, facts: DeliveryFacts) -> Mapping[str, Any] | None:
    """A delivery's payload as it goes out now; None where nothing is left to tell.

    Of an edit the newest words go, from what the CRM confirmed last. What may have arrived
    before goes again as it went.
    """
    if facts.kind is DeliveryKind.FIELDS:
        return _fields_to_tell(unit, facts)
    if facts.kind is DeliveryKind.TAGS:
        hers = unit.edits.tags_of([facts.client]).get(facts.client, TagEdits())
        add = [tag for tag in facts.payload["add"] if tag in hers.add]
        remove = [tag for tag in facts.payload["remove"] if tag in hers.remove]
        return {"add": add, "remove": remove} if add or remove else None
    return facts.payload


def _fields_to_tell(unit: Unit, facts: DeliveryFacts) -> Mapping[str, Any] | None:
    edits = unit.edits.of([facts.client]).get(facts.client, {})
    fields = {}
    for name, told in facts.payload["fields"].items():
        if name in edits:
            edit = edits[name]
            fields[name] = told if facts.unclear else {"base": edit.base, "value": edit.value}
    return {"fields": fields} if fields else None


def withdraw(unit: Unit, facts: DeliveryFacts) -> None:
    """After a delivery was discarded: what it alone would have told gives way to what the CRM
    said last, and her record is read anew; what another one tells as well stands as that says."""
    if facts.kind is DeliveryKind.FIELDS:
        _withdraw_fields(unit, facts)
    elif facts.kind is DeliveryKind.TAGS:
        _withdraw_tags(unit, facts)
    else:
        return
    unit.incoming.ask_again(facts.account, facts.client_remote_id)


def _withdraw_fields(unit: Unit, facts: DeliveryFacts) -> None:
    others = unit.outbox.pending(DeliveryKind.FIELDS, [facts.client])
    stand: dict[str, str] = {}
    for name, edit in unit.edits.of([facts.client]).get(facts.client, {}).items():
        if name not in facts.payload["fields"]:
            continue
        told = [one.payload["fields"][name] for one in others if name in one.payload["fields"]]
        if told:
            stand[name] = told[-1]["value"]
            unit.edits.set_value(facts.client, name, stand[name])
        else:
            stand[name] = edit.base
            unit.edits.settle(facts.client, [name])
    unit.details.set_fields(facts.client, stand)


def _withdraw_tags(unit: Unit, facts: DeliveryFacts) -> None:
    hers = unit.edits.tags_of([facts.client]).get(facts.client, TagEdits())
    others = unit.outbox.pending(DeliveryKind.TAGS, [facts.client])
    told = {tag for one in others for tag in (*one.payload["add"], *one.payload["remove"])}
    add = (hers.add & frozenset(facts.payload["add"])) - told
    remove = (hers.remove & frozenset(facts.payload["remove"])) - told
    unit.edits.tags_settled(facts.client, add, added=True)
    unit.edits.tags_settled(facts.client, remove, added=False)
    unit.details.set_tags(facts.client, merge_tags(unit.details.tags(facts.client), remove, add))
