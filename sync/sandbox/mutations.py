"""The mutations of the pretend Admin API: what may be written, and how it is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sync.sandbox import shapes
from sync.sandbox.house import DOMAIN, customer_index

if TYPE_CHECKING:
    from sync.sandbox.house import SandboxHouse
    from sync.sandbox.shapes import Shape
    from sync.sandbox.written import Effect, Metafield

_NEEDED = {
    "refundCreate": "write_orders",
    "draftOrderCreate": "write_draft_orders",
}
_TAG_LIMIT = 255


class RefusedWriteError(Exception):
    """A user error: Shopify answers it inside the payload."""

    def __init__(self, field: str, message: str, code: str = "INVALID") -> None:
        super().__init__(message)
        self.field, self.code = field, code


def scope_of(name: str) -> str:
    return _NEEDED.get(name, "write_customers")


class Mutations:
    """One house's mutation root."""

    def __init__(self, house: SandboxHouse) -> None:
        self.house = house

    def run(self, name: str, args: Shape) -> Shape:
        """The payload, with its user errors."""
        kind = f"{name[0].upper()}{name[1:]}Payload"
        try:
            with self.house.lock:
                return {"__typename": kind, "userErrors": [], **getattr(self, f"_{name}")(args)}
        except RefusedWriteError as exc:
            error = {"field": exc.field.split("."), "message": str(exc), "code": exc.code}
            return {"__typename": kind, "userErrors": [error]}

    def _index(self, gid: str, field: str = "id") -> int:
        match = re.fullmatch(r"gid://shopify/Customer/(\d+)", gid)
        index = customer_index(int(match[1])) if match else None
        if index is None or index >= self.house.customers:
            raise RefusedWriteError(field, "Customer does not exist")
        return index

    def _customer(self, index: int) -> Shape:
        return shapes.customer(self.house, self.house.customer(index))

    def _tagsAdd(self, args: Shape) -> Shape:
        index = self._index(args["id"])
        if any(not tag.strip() or len(tag) > _TAG_LIMIT for tag in args["tags"]):
            raise RefusedWriteError("tags", "Tag is too long")
        has = self._customer(index)["tags"]
        new = [tag for tag in args["tags"] if tag not in has]
        if new:
            self.house.written.do(kind="tags", customer=index, tags=[*has, *new])
        return {"node": self._customer(index)}

    def _tagsRemove(self, args: Shape) -> Shape:
        index = self._index(args["id"])
        has = self._customer(index)["tags"]
        left = [tag for tag in has if tag not in args["tags"]]
        if left != has:
            self.house.written.do(kind="tags", customer=index, tags=left)
        return {"node": self._customer(index)}

    def _customerUpdate(self, args: Shape) -> Shape:
        given = args["input"]
        index = self._index(given.get("id") or "", "input.id")
        if "note" in given:
            self.house.written.do(kind="note", customer=index, note=given["note"] or "")
        return {"customer": self._customer(index)}

    def _metafieldsSet(self, args: Shape) -> Shape:
        made = []
        for at, given in enumerate(args["metafields"]):
            where = f"metafields.{at}"
            index = self._index(given["ownerId"], f"{where}.ownerId")
            if not given["value"]:
                raise RefusedWriteError(f"{where}.value", "may not be empty", "BLANK")
            old = self._metafield(index, given["key"])
            if "compareDigest" in given and given["compareDigest"] != (old and old.digest):
                raise RefusedWriteError(where, "The resource has been updated", "STALE_OBJECT")
            self._put(index, given["key"], given["value"], given.get("type") or "")
            made += [f for f in shapes.metafields(self.house, index) if f["key"] == given["key"]]
        return {"metafields": made}

    def _metafieldsDelete(self, args: Shape) -> Shape:
        gone = []
        for given in args["metafields"]:
            index = self._index(given["ownerId"], "metafields.ownerId")
            if self._metafield(index, given["key"]) is not None:
                self._put(index, given["key"], None, "")
                gone.append({**given, "__typename": "MetafieldIdentifier"})
        return {"deletedMetafields": gone}

    def _metafield(self, index: int, key: str) -> Metafield | None:
        return shapes.written_metafields(self.house, index).get(key)

    def _put(self, index: int, key: str, value: str | None, kind: str) -> None:
        old = self._metafield(index, key)
        self.house.written.do(
            kind="metafield",
            customer=index,
            key=key,
            value=value,
            type=kind or (old.type if old else "single_line_text_field"),
            version=old.version if old else 0,
        )

    def _refundCreate(self, args: Shape) -> Shape:
        key, given = args.get("@idempotent"), args["input"]
        if not key:
            raise RefusedWriteError("key", "An idempotency key is required")
        done = self.house.written.refunds.get(key)
        if done is None:
            done = self._refund(key, given)
        elif done["input"] != _plain(given):
            raise RefusedWriteError(
                "key", "The key was used with other input", "IDEMPOTENCY_KEY_PARAMETER_MISMATCH"
            )
        refund = {
            "__typename": "Refund",
            "id": shapes.gid("Refund", done["id"]),
            "totalRefundedSet": shapes.bag(done["cents"]),
        }
        return {"refund": refund}

    def _refund(self, key: str, given: Shape) -> Effect:
        match = re.fullmatch(r"gid://shopify/Order/(\d+)", given["orderId"])
        order = self.house.order(int(match[1])) if match else None
        if order is None:
            raise RefusedWriteError("input.orderId", "Order does not exist")
        cents = sum(round(float(one["amount"]) * 100) for one in given.get("transactions") or ())
        if not 0 < cents <= order.received - order.refunded:
            raise RefusedWriteError("input.transactions.0.amount", "exceeds what is refundable")
        return self.house.written.do(
            kind="refund",
            key=key,
            order=order.id,
            cents=cents,
            note=given.get("note") or "",
            id=order.id * 10 + len(order.refunds),
            input=_plain(given),
        )

    def _draftOrderCreate(self, args: Shape) -> Shape:
        given = args["input"]
        client = (given.get("purchasingEntity") or {}).get("customerId")
        if client:
            self._index(client, "input.purchasingEntity.customerId")
        if not given.get("lineItems"):
            raise RefusedWriteError("input.lineItems", "Add at least one product")
        attributes = {a["key"]: a["value"] for a in given.get("customAttributes") or ()}
        made = self.house.written.do(
            kind="draft",
            id=1_000_000 + len(self.house.written.drafts),
            customer=client or "",
            reference=attributes.get("concierge", ""),
            tags=list(given.get("tags") or ()),
            lines=len(given["lineItems"]),
        )
        return {"draftOrder": draft_shape(made["id"])}


def draft_shape(identifier: int) -> Shape:
    return {
        "__typename": "DraftOrder",
        "id": shapes.gid("DraftOrder", identifier),
        "name": f"#D{identifier - 1_000_000 + 1}",
        "invoiceUrl": f"https://{DOMAIN}/invoices/{identifier}",
        "status": "OPEN",
    }


def _plain(given: Shape) -> Shape:
    return {key: value for key, value in given.items() if value is not None}
