"""Telling a HubSpot portal: calls, notes of what was said and sent, tags, and fields of a contact.

`batch/upsert` takes no associations, so an entry is made together with its place on the contact,
and kept from being made twice by the unique property that option `key_property` names. Without
one, what is there is looked through before an entry is made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import ConflictError, RejectedError
from concierge.domain.merge import merge_tags
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from concierge.domain.remote import SkippedRecord
from sync.connectors.hubspot import account, fields
from sync.connectors.hubspot.api import (
    READ,
    Api,
    Filter,
    GoneError,
    Question,
    TakenError,
    associated,
)
from sync.connectors.hubspot.walk import milliseconds
from sync.guard import GuardedWriter
from sync.http import ONCE
from sync.mapping import mapped
from sync.words import LOGGED, entry, mark, title

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

REACH: Mapping[DeliveryKind, Reach] = {
    **dict.fromkeys(LOGGED, Reach.LOOK),
    DeliveryKind.TAGS: Reach.UPSERT,
    DeliveryKind.FIELDS: Reach.UPSERT,
}
LONGEST = 65_536
"""Characters of a note's or call's text."""
_CALLS, _NOTES = "calls", "notes"
_BODY = {_CALLS: "hs_call_body", _NOTES: "hs_note_body"}
_TO_CONTACT = {_CALLS: 194, _NOTES: 202}
"""HubSpot's own kinds of association."""
_DISPOSITIONS = {
    "connected": "f240bbac-87c9-4f6e-bf70-924b57d47db7",
    "no_answer": "73a0d17f-1163-4015-bdd5-ec830791da20",
    "left_voicemail": "b2cf5968-551e-4856-9783-52b3da59a7d0",
    "left_message": "a4c4c377-d246-4b32-a13b-75a56a4cd0ff",
    "busy": "9d9162e7-6cf3-4944-bf63-4dff82258764",
    "wrong_number": "17b47fee-58de-441e-a44c-c6300d46f273",
}
"""The outcomes every portal begins with. One that was deleted there is refused in words."""
_STATUSES = {"no_answer": "NO_ANSWER", "busy": "BUSY"}


def offered(options: Mapping[str, str]) -> frozenset[DeliveryKind]:
    """What of REACH an account takes: tags and fields need a property to stand in."""
    has_fields = any(name.startswith("field.") and told for name, told in options.items())
    without = {
        kind
        for kind, has_place in (
            (DeliveryKind.TAGS, bool(options.get("tag_property"))),
            (DeliveryKind.FIELDS, has_fields),
        )
        if not has_place
    }
    return frozenset(REACH) - without


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedWriter:
    setup = account.setup(config.options)
    api = account.open_api(config, waiter, cancelled, policy or ONCE)
    return GuardedWriter(HubSpotWriter(api, setup, offered(config.options)), api.wire)


class HubSpotWriter:
    """sync.connector.Writer for one portal."""

    def __init__(self, api: Api, setup: account.Setup, kinds: frozenset[DeliveryKind]) -> None:
        self._api, self._setup = api, setup
        log = Reach.UPSERT if setup.key else Reach.LOOK
        self._reach = {
            kind: log if kind in LOGGED else reach for kind, reach in REACH.items() if kind in kinds
        }

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return self._reach

    def close(self) -> None:
        self._api.close()

    def push(self, delivery: Delivery) -> Delivered:
        if delivery.kind not in self._reach:
            raise RejectedError(
                f"{self._api.wire.who} cannot be told this from here. Do it in HubSpot itself."
            )
        if delivery.kind is DeliveryKind.TAGS:
            return self._tags(delivery)
        if delivery.kind is DeliveryKind.FIELDS:
            return self._fields(delivery)
        return self._log(delivery)

    # --- entries of her timeline ----------------------------------------------------------

    def _log(self, delivery: Delivery) -> Delivered:
        kind = _kind(delivery)
        properties = _entry(delivery, kind)
        if self._setup.key:
            found = self._keyed(delivery, kind)
            if found is not None:
                return found
            properties[self._setup.key] = delivery.key
        place = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": _TO_CONTACT[kind]}
        body = {
            "properties": properties,
            "associations": [{"to": {"id": delivery.client}, "types": [place]}],
        }
        try:
            made = self._api.create(kind, body)
        except TakenError:
            found = self._keyed(delivery, kind) if self._setup.key else None
            if found is None:
                raise
            return found
        return self._made(made)

    def _made(self, told: Mapping[str, Any]) -> Delivered:
        with self._api.reading():
            return Delivered(fields.text(told["id"]))

    def _keyed(self, delivery: Delivery, kind: str) -> Delivered | None:
        key = self._setup.key
        try:
            found = self._api.one(kind, delivery.key, (key,), id_property=key)
        except GoneError:
            return None
        return self._made(found)

    def find(self, delivery: Delivery) -> Delivered | None:
        """What stands at that moment is searched, and then what was added to her last: an entry
        of the last seconds is not in the search yet."""
        if delivery.kind not in LOGGED:
            return None
        kind, wanted = _kind(delivery), mark(delivery)
        if self._setup.key:
            return self._keyed(delivery, kind)
        for row in self._candidates(delivery, kind):
            # Others write entries too, and anything may stand in them.
            told = mapped("entry", lambda p: fields.texts(p, (_BODY[kind],)), row)
            if not isinstance(told, SkippedRecord) and wanted in told.get(_BODY[kind], ""):
                return self._made(row)
        return None

    def _candidates(self, delivery: Delivery, kind: str) -> Iterator[Any]:
        body = (_BODY[kind],)
        at = Filter("hs_timestamp", "EQ", _moment(delivery))
        hers = Filter("associations.contact", "EQ", delivery.client)
        yield from self._api.search(Question(kind, body, [at, hers]))[1]
        try:
            record = self._api.one("contacts", delivery.client, (), associations=kind)
        except GoneError:
            return
        with self._api.reading():
            ids, _ = associated(record, kind)
            newest = sorted(ids, key=int, reverse=True)[:READ]
        for found, _ in self._api.read(kind, newest, body):
            yield from found

    # --- the contact's record -------------------------------------------------------------

    def _standing(self, delivery: Delivery, names: Iterator[str]) -> Mapping[str, str]:
        asked = sorted(set(names))
        record = self._api.one("contacts", delivery.client, asked)
        with self._api.reading():
            return fields.texts(record, asked)

    def _tags(self, delivery: Delivery) -> Delivered:
        """Between the reading and the writing somebody else's change may be lost: HubSpot has
        no condition for a write."""
        name = self._setup.tags
        standing = self._standing(delivery, iter((name,)))
        theirs = fields.tags(self._setup, standing)
        add, remove = (frozenset(delivery.payload.get(side) or ()) for side in ("add", "remove"))
        if any(";" in tag for tag in add):
            raise RejectedError("HubSpot parts tags by semicolons: use a tag without one.")
        wanted = merge_tags(theirs, add, remove)
        if tuple(wanted) != theirs:
            self._api.change("contacts", delivery.client, {name: ";".join(wanted)})
        return Delivered(delivery.client)

    def _fields(self, delivery: Delivery) -> Delivered:
        """Looked at first: a form is not saved by halves, nor over somebody else's change."""
        changes: Mapping[str, Mapping[str, str]] = delivery.payload["fields"]
        places = self._setup.fields
        homeless = sorted(name for name in changes if name not in places)
        if homeless:
            option = homeless[0].removeprefix("concierge.")
            raise RejectedError(
                f"{self._api.wire.who} has no property for this. Name it with the option "
                f"field.{option}, then send it again."
            )
        standing = self._standing(delivery, (places[name] for name in changes))
        now = {name: standing.get(places[name], "") for name in changes}
        for name, change in changes.items():
            if now[name] not in {change["base"].strip(), change["value"].strip()}:
                raise ConflictError("Somebody changed it in HubSpot meanwhile.")
        wanted = {
            places[name]: change["value"]
            for name, change in changes.items()
            if now[name] != change["value"].strip()
        }
        if wanted:
            self._api.change("contacts", delivery.client, wanted)
        return Delivered(delivery.client)


def _kind(delivery: Delivery) -> str:
    return _CALLS if delivery.kind is DeliveryKind.CALL else _NOTES


def _moment(delivery: Delivery) -> str:
    return str(milliseconds(datetime.fromisoformat(str(delivery.payload["at"]))))


def _entry(delivery: Delivery, kind: str) -> dict[str, str]:
    """HubSpot shows these texts as HTML: ours is plain text, and stays so."""
    text = escape(entry(delivery)).replace("\n", "<br>")
    if len(text) > LONGEST:
        raise RejectedError("HubSpot takes no text as long as this one. Shorten it.")
    properties = {"hs_timestamp": _moment(delivery), _BODY[kind]: text}
    if kind == _CALLS:
        payload = delivery.payload
        outcome = str(payload.get("outcome") or "")
        is_incoming = payload.get("direction") == "incoming"
        properties |= {
            "hs_call_title": title(delivery),
            "hs_call_duration": str(int(payload.get("seconds") or 0) * 1000),
            "hs_call_direction": "INBOUND" if is_incoming else "OUTBOUND",
            "hs_call_status": _STATUSES.get(outcome, "COMPLETED"),
        }
        if outcome in _DISPOSITIONS:
            properties["hs_call_disposition"] = _DISPOSITIONS[outcome]
    return properties
