"""Editing what is known of a client, here and in the CRM, and choosing where both were edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.merge import EDITABLE, NOTE, Edit
from concierge.domain.outbox import DeliveryKind
from concierge.domain.views.details import ClientDetails, ConflictRow
from concierge.services.telling import once, tell

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, ConflictId
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

NOTE_LIMIT = 5_000
"""Shopify's for a customer's note."""
FIELD_LIMIT = 500
TAG_LIMIT = 40
TAGS_LIMIT = 250
_CHANNEL = "concierge.preferred_channel"


def client_details(workplace: Workplace, client: ClientId) -> ClientDetails:
    """Raises UserError for a client who is not in the store."""
    with workplace.read() as unit:
        facts = unit.clients.one(client)
        account = unit.clients.account(client)
        row = None if account is None else unit.accounts.one(account)
        if facts is None or row is None:
            raise UserError("This client is not in the book any more.")
        return ClientDetails(
            client=client,
            name=facts.name,
            account_name=row.name,
            fields=unit.details.fields(client),
            tags=unit.details.tags(client),
            is_pinned=unit.details.is_pinned(client),
            unconfirmed=frozenset(unit.edits.of([client]).get(client, {})),
            authors=unit.edits.authors(client),
            stays_here=DeliveryKind.FIELDS.value not in row.writes,
        )


def edit_details(
    workplace: Workplace,
    client: ClientId,
    fields: Mapping[str, str],
    tags: Iterable[str],
    shown: ClientDetails | None = None,
) -> bool:
    """Write what changed, here at once and to the CRM by the outbox; False when nothing did.

    `shown` is what stood in the form before anybody wrote in it (without it, what stands now):
    what was left as it was shown is no edit. Raises UserError, naming the field, for what cannot
    stand there and for what somebody else changed since it was shown; nothing is saved then.
    """
    wanted = {name: text.strip() for name, text in fields.items()}
    tags = _checked(wanted, tags)
    with workplace.write() as unit:
        if unit.clients.one(client) is None:
            raise UserError("This client is not in the book any more.")
        before, had = unit.details.fields(client), unit.details.tags(client)
        changed = _changed(wanted, before, before if shown is None else shown.fields)
        _check_channel(changed)
        saw = had if shown is None else shown.tags
        add = [tag for tag in tags if tag not in saw and tag not in had]
        remove = [tag for tag in had if tag in saw and tag not in tags]
        if changed:
            _write(unit, workplace, client, {n: (before[n], text) for n, text in changed.items()})
        if add or remove:
            unit.details.set_tags(client, [*(tag for tag in had if tag not in remove), *add])
            unit.edits.put_tags(client, add, remove, workplace.me.id, workplace.now())
            payload = {"add": add, "remove": remove}
            tell(unit, workplace, client, DeliveryKind.TAGS, once("tags", client), payload)
    return bool(changed or add or remove)


def _check_channel(fields: Mapping[str, str], known: Iterable[str] = ()) -> None:
    """One of ours, or a word of the CRM's that is known."""
    channel = fields.get(_CHANNEL, "")
    if channel and channel not in {*known, *(one.value for one in Channel)}:
        raise UserError("Choose one of the channels.", _CHANNEL)


def _changed(
    wanted: Mapping[str, str], before: Mapping[str, str], shown: Mapping[str, str]
) -> dict[str, str]:
    found = {}
    for name, text in wanted.items():
        stands, saw = before[name].strip(), shown[name].strip()
        if text in (stands, saw):
            continue
        if stands != saw:
            raise UserError("Somebody changed this since it was opened. Look at both.", name)
        found[name] = text
    return found


def _checked(fields: Mapping[str, str], tags: Iterable[str]) -> list[str]:
    for name, text in fields.items():
        if name not in EDITABLE:
            raise UserError("This cannot be edited here.", name)
        limit = NOTE_LIMIT if name == NOTE else FIELD_LIMIT
        if len(text) > limit:
            over = len(text) - limit
            raise UserError(f"This is {over:,} characters too long. Nothing was cut.", name)
    found = list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    if any(len(tag) > TAG_LIMIT or "," in tag for tag in found):
        raise UserError(f"A tag has up to {TAG_LIMIT} characters and no comma.", "tags")
    if len(found) > TAGS_LIMIT:
        raise UserError(f"A client has up to {TAGS_LIMIT} tags.", "tags")
    return found


def _write(
    unit: Unit, workplace: Workplace, client: ClientId, changes: Mapping[str, tuple[str, str]]
) -> None:
    """`changes` is field -> (what stood there, what shall stand there)."""
    now = workplace.now()
    for name, (base, value) in changes.items():
        unit.edits.put(client, Edit(name, base, value), workplace.me.id, now)
    unit.details.set_fields(client, {name: value for name, (_, value) in changes.items()})
    edits = unit.edits.of([client])[client]
    fields = {name: {"base": edits[name].base, "value": edits[name].value} for name in changes}
    about = once("fields", client)
    tell(unit, workplace, client, DeliveryKind.FIELDS, about, {"fields": fields})


def pin(workplace: Workplace, client: ClientId, *, pinned: bool) -> None:
    """Keep her in the book whatever she spends, or let the next ranking decide."""
    with workplace.write() as unit:
        unit.details.set_pinned(client, pinned)


# --- conflicts --------------------------------------------------------------------------


def conflicts(workplace: Workplace, client: ClientId | None = None) -> tuple[ConflictRow, ...]:
    """What nobody has decided yet, oldest first; of one client or of the whole book."""
    with workplace.read() as unit:
        found = unit.edits.conflicts(client)
        clients = sorted({c.client for c in found})
        names = {f.id: f.name for f in unit.clients.facts(clients)}
        standing = {one: unit.details.fields(one) for one in clients}
        authors = {one: unit.edits.authors(one) for one in clients}
    return tuple(
        ConflictRow(
            id=facts.id,
            client=facts.client,
            client_name=names.get(facts.client, ""),
            field=facts.field,
            ours=facts.ours,
            # Not what stood there when it was found: it may have been written anew since.
            theirs=standing[facts.client][facts.field],
            staff_name=facts.staff_name,
            at=facts.at,
            theirs_by=authors[facts.client].get(facts.field, ""),
        )
        for facts in found
    )


def resolve_conflict(workplace: Workplace, conflict: ConflictId, value: str) -> None:
    """What shall stand from now on: ours, theirs, or both written together. Anything but what
    stands now is told to the CRM. Raises UserError when somebody has decided already."""
    with workplace.write() as unit:
        facts = unit.edits.one(conflict)
        if facts is None:
            raise UserError("This has been decided already.")
        chosen = {facts.field: value.strip()}
        _checked(chosen, ())
        standing = unit.details.fields(facts.client)[facts.field]
        _check_channel(chosen, (facts.ours, facts.theirs, standing))
        unit.edits.resolve(conflict, workplace.me.id, workplace.now())
        if value.strip() != standing.strip():
            changes = {facts.field: (standing, value.strip())}
            _write(unit, workplace, facts.client, changes)
