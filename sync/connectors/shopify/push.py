"""Telling a Shopify shop: tags, her note and facts, a log of contacts, refunds and checkouts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import ConflictError, RejectedError, UnclearError
from concierge.domain.merge import NOTE
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from sync.connectors.shopify import account
from sync.connectors.shopify.admin import StaleError
from sync.connectors.shopify.selling import find_checkout, make_checkout, make_refund
from sync.guard import GuardedWriter
from sync.http import ONCE
from sync.words import LOGGED, entry, mark

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.connectors.shopify.admin import Admin
    from sync.http import Policy
    from sync.rate import Waiter

REACH: Mapping[DeliveryKind, Reach] = {
    # An entry carries its mark, and the metafield it stands in is written only if unchanged.
    **dict.fromkeys(LOGGED, Reach.UPSERT),
    DeliveryKind.TAGS: Reach.UPSERT,
    DeliveryKind.FIELDS: Reach.UPSERT,
    DeliveryKind.REFUND: Reach.KEYS,
    DeliveryKind.CHECKOUT: Reach.LOOK,
}
LOG = "contacts"
"""The metafield, in the namespace "concierge", that holds what was done for her."""
LOG_LIMIT = 60_000
"""Characters; Shopify takes 65,536 in a text metafield. The oldest entries give way."""
_BETWEEN = "\n\n"
_TEXT = "multi_line_text_field"
_RACES = 4


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedWriter:
    admin = account.line(config, waiter, cancelled, policy or ONCE)
    return GuardedWriter(ShopifyWriter(admin), admin.wire)


class ShopifyWriter:
    """sync.connector.Writer for one shop."""

    reach = REACH

    def __init__(self, admin: Admin) -> None:
        self._admin = admin

    def close(self) -> None:
        self._admin.close()

    def push(self, delivery: Delivery) -> Delivered:
        for _ in range(_RACES):
            try:
                return self._push(delivery)
            except StaleError:
                continue  # somebody wrote the same metafield between our reading and writing
        raise UnclearError(f"{self._admin.wire.who} is busy with this client. It waits a while.")

    def _push(self, delivery: Delivery) -> Delivered:
        match delivery.kind:
            case DeliveryKind.TAGS:
                return self._tags(delivery)
            case DeliveryKind.FIELDS:
                return self._fields(delivery)
            case DeliveryKind.REFUND:
                return make_refund(self._admin, delivery)
            case DeliveryKind.CHECKOUT:
                return make_checkout(self._admin, delivery)
            case kind if kind in self.reach:
                return self._log(delivery)
            case _:
                raise RejectedError("This account takes nothing of this kind. Discard it.")

    def find(self, delivery: Delivery) -> Delivered | None:
        return find_checkout(self._admin, delivery)

    # --- the client's record --------------------------------------------------------------

    def _record(self, client: str) -> dict[str, Any]:
        with self._admin.reading():
            found = self._admin.ask("record", {"id": client})["customer"]
            if not isinstance(found, dict | None):
                raise TypeError("customer")
        if found is None:
            raise RejectedError(
                f"{self._admin.wire.who} no longer knows this client. Discard what waits."
            )
        return found

    def _metafields(self, record: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        nodes = self._admin.rows(record.get("metafields") or {}, "nodes")
        with self._admin.reading():
            return {str(node["key"]): node for node in nodes}

    def _set(self, client: str, key: str, value: str, old: Mapping[str, Any] | None) -> None:
        """Write one metafield, or take it away, if it is still as it was read."""
        name = {"ownerId": client, "namespace": "concierge", "key": key}
        if not value:
            if old:
                self._admin.write("delete_metafields", "metafieldsDelete", {"metafields": [name]})
            return
        kind = old["type"] if old else _TEXT
        field = {**name, "value": value, "type": kind}
        # A null digest says that there must be none yet.
        field["compareDigest"] = old["compareDigest"] if old else None
        self._admin.write("set_metafields", "metafieldsSet", {"metafields": [field]})

    def _log(self, delivery: Delivery) -> Delivered:
        old = self._metafields(self._record(delivery.client)).get(LOG)
        text = str(old["value"]) if old else ""
        if mark(delivery) not in text:
            self._set(delivery.client, LOG, _with_entry(text, entry(delivery)), old)
        return Delivered()

    def _tags(self, delivery: Delivery) -> Delivered:
        payload = delivery.payload
        for name, mutation, tags in (
            ("remove_tags", "tagsRemove", payload["remove"]),
            ("add_tags", "tagsAdd", payload["add"]),
        ):
            if tags:
                variables = {"id": delivery.client, "tags": list(tags)}
                self._admin.write(name, mutation, variables)
        return Delivered()

    def _fields(self, delivery: Delivery) -> Delivered:
        record = self._record(delivery.client)
        here = self._metafields(record)
        wanted: Mapping[str, Mapping[str, str]] = delivery.payload["fields"]
        now = {name: _standing(record, here, name) for name in wanted}
        # All are looked at before the first is written: a form is not saved by halves.
        for name, change in wanted.items():
            if now[name] not in {change["base"], change["value"]}:
                raise ConflictError("Somebody changed it in the shop meanwhile.")
        for name, change in wanted.items():
            if now[name] == change["value"]:
                continue
            if name == NOTE:
                written = {"id": delivery.client, "note": change["value"]}
                self._admin.write("set_note", "customerUpdate", {"input": written})
            else:
                key = _key(name)
                self._set(delivery.client, key, change["value"], here.get(key))
        return Delivered()


def _key(name: str) -> str:
    return name.removeprefix("concierge.")


def _standing(record: Mapping[str, Any], here: Mapping[str, Mapping[str, Any]], name: str) -> str:
    if name == NOTE:
        return str(record.get("note") or "")
    return str(here.get(_key(name), {}).get("value") or "")


def _with_entry(text: str, new: str) -> str:
    """Newest first, the oldest let go where there is no room."""
    entries = [new, *text.split(_BETWEEN)] if text else [new]
    while len(entries) > 1 and sum(len(one) + len(_BETWEEN) for one in entries) > LOG_LIMIT:
        entries.pop()
    return _BETWEEN.join(entries)
