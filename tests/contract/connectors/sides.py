"""What the contract suite needs of each far side: its account behind a proxy, deliveries it
takes, and how often one of them has done its work there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, ClassVar
from uuid import UUID

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from sync.connectors.aircall import pull as aircall_pull
from sync.connectors.easypost import pull as easypost_pull
from sync.connectors.goody import push as goody_push
from sync.connectors.handwrytten import push as handwrytten_push
from sync.connectors.hubspot import pull as hubspot_pull
from sync.connectors.hubspot import push as hubspot_push
from sync.connectors.loop import pull as loop_pull
from sync.connectors.shopify import pull as shopify_pull
from sync.connectors.shopify import push as shopify_push
from sync.connectors.vendure import pull as vendure_pull
from sync.connectors.vendure import push as vendure_push
from sync.engine import AccountSync
from sync.http import Policy
from sync.sandbox import shapes
from sync.words import LOGGED, mark
from tests.fakes.ingest import MemoryIngest
from tests.fakes.orders import order, vendor
from tests.fakes.proxy import FaultProxy
from tests.integration.test_vendure_writing import PAYLOADS

PATIENT = Policy(tries=3, connect_timeout=5.0, read_timeout=10.0)
HASTY = replace(PATIENT, tries=2, read_timeout=0.5)
"""For a far side that says nothing."""
ONCE = replace(PATIENT, tries=1)
TAG = "Paris"
LIKES = "Peonies & <b>tea</b>"


@dataclass
class Side:
    """One far side. `client` may be written to, `stranger` is an id nobody has there."""

    proxy: FaultProxy
    time: Any
    client: str
    stranger: str
    secret: str
    personal: tuple[str, ...]
    """Words of its clients that no error and no log may carry."""
    far: Any
    """The far side itself, where its effects are counted."""
    name: ClassVar[str] = ""
    stride: ClassVar[int] = 1
    """Every so many-th write a run is killed at: a real server would take too long."""
    pull: ClassVar[Any] = None
    push: ClassVar[Any] = None

    def options(self) -> dict[str, str]:
        raise NotImplementedError

    def config(self, **changes: str) -> AccountConfig:
        secret = changes.pop("secret", self.secret)
        options = {**self.options(), **changes}
        return AccountConfig(AccountId(1), "Main store", self.name, options, secret)

    # --- reading ----------------------------------------------------------------------------

    def connector(self, policy: Policy = PATIENT, **changes: str) -> Any:
        return self.pull.connect(self.config(**changes), self.time, lambda: False, policy)

    def read(
        self, ingest: MemoryIngest, policy: Policy = PATIENT, **changes: str
    ) -> tuple[Any, Any]:
        """One pull by the real engine: (report, all that the book holds)."""

        def made(config, waiter, cancelled):
            return self.pull.connect(config, waiter, cancelled, policy)

        account = AccountSync(self.config(**changes), ingest, waiter=self.time, connect=made)
        report = account.pull(lambda _: None, lambda: False)
        return report, ingest.content()

    # --- writing ----------------------------------------------------------------------------

    def writer(self, policy: Policy = ONCE, **changes: str) -> Any:
        return self.push.open_writer(self.config(**changes), self.time, lambda: False, policy)

    def delivery(self, kind: DeliveryKind, about: str) -> Delivery:
        key = sha256(f"{self.name} {kind.value} {about}".encode()).hexdigest()[:32]
        return Delivery(key, kind, self.client, self.payload(kind, key))

    def payload(self, kind: DeliveryKind, key: str) -> dict[str, Any]:
        if kind is DeliveryKind.TAGS:
            return {"add": [TAG], "remove": []}
        if kind is DeliveryKind.FIELDS:
            change = {"base": self.likes(), "value": f"{LIKES} {key}"}
            return {"fields": {"concierge.likes": change}}
        return dict(PAYLOADS[kind])

    def likes(self) -> str:
        raise NotImplementedError

    def writes(self, kind: DeliveryKind) -> str:
        """What stands only in the request that does the work."""
        raise NotImplementedError

    def effects(self, delivery: Delivery) -> int:
        """How often it has done its work."""
        if delivery.kind in LOGGED:
            return self.entries(delivery.client).count(mark(delivery))
        if delivery.kind is DeliveryKind.TAGS:
            return self.tags(delivery.client).count(TAG)
        return int(self.likes() == delivery.payload["fields"]["concierge.likes"]["value"])

    def entries(self, client: str) -> str:
        """Her whole history there, as one text."""
        raise NotImplementedError

    def tags(self, client: str) -> list[str]:
        raise NotImplementedError


class ShopifySide(Side):
    """The sandbox."""

    name = "shopify"
    pull, push = shopify_pull, shopify_push

    def options(self):
        return {"url": self.proxy.url}

    def _index(self):
        return self.far.house.index_at(0)

    def _metafield(self, name):
        found = shapes.written_metafields(self.far.house, self._index()).get(name)
        return found.value if found else ""

    def likes(self):
        return self._metafield("likes")

    def entries(self, client):
        return self._metafield(shopify_push.LOG)

    def tags(self, client):
        house = self.far.house
        return shapes.customer(house, house.customer(self._index()))["tags"]

    def payload(self, kind, key):
        if kind is DeliveryKind.REFUND:
            orders = self.far.house.orders_of(self._index())
            order = next(o for o in orders if o.received > o.refunded + 1_200)
            gid = shapes.gid("Order", order.id)
            return {"order": gid, "minor": 100, "currency": "EUR", "reason": "x", "note": ""}
        if kind is DeliveryKind.CHECKOUT:
            item = {"variant": shapes.gid("ProductVariant", 46000000000100), "quantity": 1}
            return {"reference": key[:10], "currency": "EUR", "note": "", "items": [item]}
        return super().payload(kind, key)

    def writes(self, kind):
        return "mutation "

    def effects(self, delivery):
        written = self.far.house.written
        if delivery.kind is DeliveryKind.REFUND:
            return list(written.refunds).count(str(UUID(delivery.key)))
        if delivery.kind is DeliveryKind.CHECKOUT:
            wanted = delivery.payload["reference"]
            return sum(draft.reference == wanted for draft in written.drafts)
        return super().effects(delivery)


class VendureSide(Side):
    """The real server."""

    name = "vendure"
    stride = 4
    pull, push = vendure_pull, vendure_push

    def options(self):
        return {"url": self.proxy.url, "user": "superadmin"}

    def writes(self, kind):
        return "SetTags" if kind is DeliveryKind.TAGS else "AddNote"

    def _customer(self, asked):
        query = f"query($c:ID!){{customer(id:$c){{{asked}}}}}"
        return self.far.admin(query, c=self.client)["customer"]

    def entries(self, client):
        total = self._customer("history{totalItems}")["history"]["totalItems"]
        found = [
            self._customer(f"history(options:{{skip:{at},take:10}}){{items{{data}}}}")
            for at in range(0, total, 10)
        ]
        items = [item for page in found for item in page["history"]["items"]]
        return "\n".join(item["data"].get("note", "") for item in items)

    def tags(self, client):
        return self._customer("customFields{conciergeTags}")["customFields"]["conciergeTags"] or []


class HubSpotSide(Side):
    """Our stand-in, judged by HubSpot's contract where that is at hand. `is_keyed` for a portal
    with a unique property for our keys."""

    name = "hubspot"
    pull, push = hubspot_pull, hubspot_push
    is_keyed = True

    def options(self):
        found = {
            "url": self.proxy.url,
            "currency": "EUR",
            "tag_property": "concierge_tags",
            "field.likes": "favourite_things",
        }
        return found | ({"key_property": "concierge_key"} if self.is_keyed else {})

    def writes(self, kind):
        if kind in LOGGED:
            return '"associationCategory"'
        name = "concierge_tags" if kind is DeliveryKind.TAGS else "favourite_things"
        return f'"properties":{{"{name}"'

    def _record(self):
        return self.far.records["contacts"][self.client].properties

    def likes(self):
        return self._record().get("favourite_things", "")

    def tags(self, client):
        return self._record().get("concierge_tags", "").split(";")

    def entries(self, client):
        records = [*self.far.records["calls"].values(), *self.far.records["notes"].values()]
        hers = [r for r in records if client in r.links.get("contacts", [])]
        return "\n".join(
            r.properties.get("hs_call_body", "") + r.properties.get("hs_note_body", "")
            for r in hers
        )


class FollowSide(Side):
    """One that tells of parcels and returns: what it told is its whole book."""

    labels: ClassVar[dict[str, str]] = {}

    def options(self):
        return {"url": self.proxy.url}

    def connector(self, policy: Policy = PATIENT, **changes: str) -> Any:
        return self.pull.follow(self.config(**changes), self.time, lambda: False, policy)

    def read(
        self, ingest: MemoryIngest, policy: Policy = PATIENT, **changes: str
    ) -> tuple[Any, Any]:
        def made(config, waiter, cancelled):
            return self.pull.follow(config, waiter, cancelled, policy)

        ingest.labels = self.labels
        account = AccountSync(self.config(**changes), ingest, waiter=self.time, follow=made)
        report = account.pull(lambda _: None, lambda: False)
        return report, dict(ingest.told)


class LoopSide(FollowSide):
    name = "loop"
    pull = loop_pull


class EasyPostSide(FollowSide):
    name = "easypost"
    pull = easypost_pull
    labels: ClassVar[dict[str, str]] = {f"LABEL{n:04d}": "DHL Express" for n in range(45)}


class AircallSide(FollowSide):
    name = "aircall"
    pull = aircall_pull

    def options(self):
        return {**super().options(), "api_id": self.far.key_id, "users": "Ana Ribeiro=456"}


class VendorSide(Side):
    """One that makes and sends gestures: an order is known there by our reference."""

    kind: ClassVar[str] = ""

    def config(self, **changes):
        secret = changes.pop("secret", self.secret)
        return vendor(self.name, self.proxy.url, secret, **changes)

    def payload(self, kind, key):
        return dict(order(self.kind, most_minor=8_500, reference=key).payload)

    def effects(self, delivery):
        return self.far.count(delivery.payload["reference"])


class GoodySide(VendorSide):
    name, kind = "goody", "flowers"
    push = goody_push

    def writes(self, kind):
        return "customer_reference_id"


class HandwryttenSide(VendorSide):
    name, kind = "handwrytten", "note"
    push = handwrytten_push

    def writes(self, kind):
        return "basket/send"


class UnkeyedHubSpotSide(HubSpotSide):
    """Without that property: what is there is looked through first."""

    is_keyed = False
