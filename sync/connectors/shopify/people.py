"""Shopify's customers mapped to places in the ranking and to clients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from concierge.domain.money import Money
from concierge.domain.remote import Marketing, RemoteAddress, RemoteClient, RemoteMember
from sync.connector import BadRecordError
from sync.connectors.shopify.values import customer_gid, money
from sync.mapping import Payload, instant, mapped, state

MARKETING = {
    "SUBSCRIBED": Marketing.SUBSCRIBED,
    "PENDING": Marketing.NOT_ASKED,
    "NOT_SUBSCRIBED": Marketing.NOT_ASKED,
    "UNSUBSCRIBED": Marketing.UNSUBSCRIBED,
    "REDACTED": Marketing.UNSUBSCRIBED,
    "INVALID": Marketing.UNSUBSCRIBED,
}


def member(payload: Payload, position: int | None, currency: str) -> RemoteMember:
    """A place in the order by spend, or a carrier of the VIP tag where there is none.

    Who never bought has spent nothing in `currency`.
    """
    spent = payload.get("amountSpent")
    net = money(spent) if spent else Money.zero(currency)
    return RemoteMember(customer_gid(payload["id"]), position, net, position is None)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a walk through changes looks at, before anything is read in full."""

    id: str
    at: datetime
    customer: Payload
    """Empty for an order without one."""


def order_glance(payload: Payload) -> Glance:
    """Of an order, with its customer."""
    buyer = payload["customer"]
    if not isinstance(buyer, Mapping | None):
        raise BadRecordError("with a customer that cannot be read")
    return Glance(payload["id"], instant(payload["updatedAt"]), buyer or {})


def client_glance(payload: Payload) -> Glance:
    """Of a client, who is her own customer."""
    return Glance(payload["id"], instant(payload["updatedAt"]), payload)


def contenders(
    nodes: Iterable[Payload], book: frozenset[str], currency: str
) -> tuple[RemoteMember, ...]:
    """Customers outside the book with what they have spent by now; each once."""
    found: dict[str, RemoteMember] = {}
    for node in nodes:
        one = mapped("contender", lambda p: member(p, 0, currency), node)
        if isinstance(one, RemoteMember) and one.remote_id not in book:
            tags = node.get("tags")
            tagged = isinstance(tags, list) and "VIP" in tags
            found[one.remote_id] = replace(one, position=None, vip_tag=tagged)
    return tuple(found.values())


def client(payload: Payload) -> RemoteClient:
    mail: Payload = payload.get("defaultEmailAddress") or {}
    phone: Payload = payload.get("defaultPhoneNumber") or {}
    metafields = (payload.get("metafields") or {}).get("nodes") or ()
    return RemoteClient(
        remote_id=payload["id"],
        first_name=payload.get("firstName") or "",
        last_name=payload.get("lastName") or "",
        display_name=payload.get("displayName") or "",
        email=mail.get("emailAddress") or "",
        email_marketing=_marketing(mail),
        phone=phone.get("phoneNumber") or "",
        phone_marketing=_marketing(phone),
        locale=payload.get("locale") or "",
        note=payload.get("note") or "",
        tags=tuple(payload.get("tags") or ()),
        address=_address(payload.get("defaultAddress")),
        net_spend=money(payload["amountSpent"]),
        order_count=int(payload["numberOfOrders"]),
        created_at=instant(payload["createdAt"]),
        updated_at=instant(payload["updatedAt"]),
        attributes={f"{f['namespace']}.{f['key']}": f["value"] for f in metafields},
    )


def _marketing(address: Payload) -> Marketing:
    word = address.get("marketingState")
    return Marketing.NOT_ASKED if word is None else state(MARKETING, word, "marketing state")


def _address(payload: Payload | None) -> RemoteAddress | None:
    if not payload:
        return None
    lines = (payload.get("address1"), payload.get("address2"))
    return RemoteAddress(
        tuple(line for line in lines if line),
        payload.get("city") or "",
        payload.get("zip") or "",
        payload.get("countryCodeV2") or "",
    )
