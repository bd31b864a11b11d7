"""Writing to a Vendure shop: what was said and sent as private notes of the customer's history,
tags into a custom field.

Vendure stores a repeated note twice and knows no keys: every note ends with its delivery's mark,
and the history is read for it before one is sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import RejectedError
from concierge.domain.merge import merge_tags
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from sync.connectors.vendure import documents
from sync.connectors.vendure.pull import ADD_TAGS, open_admin
from sync.connectors.vendure.shop import Shop
from sync.guard import GuardedWriter
from sync.http import ONCE, Policy

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.connectors.vendure.admin import Admin
    from sync.rate import Waiter
from sync.words import LOGGED, entry, mark

REACH = {**dict.fromkeys(LOGGED, Reach.LOOK), DeliveryKind.TAGS: Reach.UPSERT}
_PAGE = 100


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedWriter:
    admin = open_admin(config, waiter, cancelled, policy or ONCE)
    return GuardedWriter(VendureWriter(admin), admin.wire)


class VendureWriter:
    """Fulfils sync.connector.Writer."""

    def __init__(self, admin: Admin) -> None:
        self._admin, self._shop = admin, Shop(admin)

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return REACH

    def close(self) -> None:
        self._admin.close()

    def push(self, delivery: Delivery) -> Delivered:
        if delivery.kind in LOGGED:
            return self._add_note(delivery)
        if delivery.kind is DeliveryKind.TAGS:
            return self._set_tags(delivery)
        raise RejectedError(
            f"{self._admin.wire.who} cannot be told this from here. Do it in the shop itself."
        )

    def find(self, delivery: Delivery) -> Delivered | None:
        if delivery.kind not in LOGGED:
            return None
        asked, path = {"id": delivery.client}, ("customer", "history")
        for entries, _, _ in self._shop.pages(documents.NOTES, asked, path, _PAGE, 0):
            found = self._marked(entries, delivery)
            if found is not None:
                return found
        return None

    def _add_note(self, delivery: Delivery) -> Delivered:
        asked = {"id": delivery.client, "note": entry(delivery)}
        answer = self._admin.ask(documents.ADD_NOTE, asked)
        with self._admin.reading():
            entries = answer["addNoteToCustomer"]["history"]["items"]
        return self._marked(entries, delivery) or Delivered()

    def _marked(self, entries: list[dict[str, Any]], delivery: Delivery) -> Delivered | None:
        """Others write notes too, and anything may stand in them."""
        wanted = mark(delivery)
        for one in entries:
            data = one.get("data") if isinstance(one, dict) else None
            note = data.get("note") if isinstance(data, dict) else None
            if isinstance(note, str) and wanted in note:
                with self._admin.reading():
                    return Delivered(str(one["id"]))
        return None

    def _set_tags(self, delivery: Delivery) -> Delivered:
        """Between the reading and the writing somebody else's change may be lost: Vendure has
        no condition for a write."""
        if not self._shop.house.has_tags:
            raise RejectedError(ADD_TAGS)
        with self._admin.reading():
            customer = self._admin.ask(documents.TAGS, {"id": delivery.client})["customer"]
        if customer is None:
            raise RejectedError(
                f"{self._admin.wire.who} no longer knows this client: the record was deleted there."
            )
        with self._admin.reading():
            theirs = _texts(customer["customFields"]["conciergeTags"])
        add, remove = (frozenset(delivery.payload.get(name) or ()) for name in ("add", "remove"))
        wanted = merge_tags(theirs, add, remove)
        if tuple(wanted) == theirs:
            return Delivered(delivery.client)
        answer = self._admin.ask(documents.SET_TAGS, {"id": delivery.client, "tags": wanted})
        with self._admin.reading():
            made = answer["updateCustomer"]
            refused = made.get("errorCode")
            if not refused and made["__typename"] != "Customer":
                raise ValueError("updateCustomer")
        if refused:
            raise RejectedError(
                f"{self._admin.wire.who} refused the tags. Look at the client in the shop."
            )
        return Delivered(delivery.client)


def _texts(found: Any) -> tuple[str, ...]:
    """Raises TypeError for what is no list of texts: it would be written back as one."""
    told = () if found is None else found
    if isinstance(told, str) or not all(isinstance(one, str) for one in told):
        raise TypeError("tags")
    return tuple(told)
