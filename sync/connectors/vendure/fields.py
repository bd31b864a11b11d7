"""Vendure's customers mapped to our records: pure functions over a payload and the shop's House."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from concierge.domain.money import Money, exponent
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteClient,
    RemoteMember,
)
from sync.connector import BadRecordError
from sync.mapping import instant
from sync.mapping import mapped as mapped

Payload = Mapping[str, Any]
R = TypeVar("R")

VIP = "VIP"
TAGS = "conciergeTags"
_PREFIX = "concierge"
SETTLED = "Settled"
_READABLE = {"string", "localeString", "text", "localeText", "int", "float", "boolean", "datetime"}


@dataclass(frozen=True, slots=True)
class House:
    """What a server is set up with, as far as mapping and asking need it."""

    currency: str
    """Of the channel; spend in other currencies is not part of the ranking."""
    precision: int = 2
    """Decimal digits of every amount the server tells, whatever the currency."""
    client_fields: tuple[str, ...] = ()
    order_fields: tuple[str, ...] = ()

    @property
    def has_tags(self) -> bool:
        return TAGS in self.client_fields

    def money(self, amount: Any, currency: str) -> Money:
        """Excess digits are rounded half up, as the shop's own screens do."""
        if not isinstance(amount, int):
            raise BadRecordError("with an amount that is no whole number")
        shift = exponent(currency) - self.precision
        if shift >= 0:
            return Money(amount * 10**shift, currency)
        half = 10**-shift // 2
        return Money((amount + half) // 10**-shift, currency)


def house(payload: Payload) -> House:
    """From the answer to `documents.ABOUT`."""
    config = payload["globalSettings"]["serverConfig"]
    fields = {e["entityName"]: e["customFields"] for e in config["entityCustomFields"]}
    return House(
        currency=payload["activeChannel"]["defaultCurrencyCode"],
        precision=int(config["moneyStrategyPrecision"]),
        client_fields=tuple(_ours(fields.get("Customer") or ())),
        order_fields=tuple(_ours(fields.get("Order") or ())),
    )


def _ours(found: Sequence[Payload]) -> list[str]:
    """Names are put into documents, so they must be nothing but names."""
    return sorted(
        str(field["name"])
        for field in found
        if re.fullmatch(_PREFIX + r"[A-Z]\w*", str(field["name"]))
        and field["type"] in _READABLE
        and bool(field.get("list")) is (field["name"] == TAGS)
    )


# --- spend ------------------------------------------------------------------------------


def spent(orders: Sequence[Payload], currency: str) -> int:
    """Settled payments less settled refunds in the server's own units: a cancelled order that
    kept its payment counts, one that was only authorised does not."""
    return sum(
        paid(order)[0] - paid(order)[1] for order in orders if order["currencyCode"] == currency
    )


def last_order(orders: Sequence[Payload]) -> str:
    """When the newest order was placed, empty for none; all are in the same form."""
    return max((str(order["orderPlacedAt"] or "") for order in orders), default="")


def paid(order: Payload) -> tuple[int, int]:
    """(settled, given back)."""
    settled = back = 0
    for payment in order["payments"] or ():
        if payment["state"] == SETTLED:
            settled += payment["amount"]
        back += sum(r["total"] for r in payment["refunds"] if r["state"] == SETTLED)
    return settled, back


def is_vip(payload: Payload) -> bool:
    """By the tag, or by a group of that name."""
    words = [*_tags(payload), *(group["name"] for group in payload.get("groups") or ())]
    return any(is_vip_word(word) for word in words)


def is_vip_word(word: str) -> bool:
    return word.strip().casefold() == VIP.casefold()


def member(payload: Payload, shop: House, position: int | None, vip: bool) -> RemoteMember:
    """`payload` holds all of her orders' payments."""
    net = shop.money(spent(payload["orders"]["items"], shop.currency), shop.currency)
    return RemoteMember(str(payload["id"]), position, net, vip)


# --- clients ----------------------------------------------------------------------------


def client(payload: Payload, shop: House) -> RemoteClient:
    """Vendure keeps no consent, language or note: those come from custom fields or stay empty."""
    first, last = payload["firstName"] or "", payload["lastName"] or ""
    custom = payload.get("customFields") or {}
    attributes = {
        f"{_PREFIX}.{_snake(name)}": _text(value)
        for name, value in custom.items()
        if name != TAGS and value is not None
    }
    return RemoteClient(
        remote_id=str(payload["id"]),
        first_name=first,
        last_name=last,
        display_name=f"{first} {last}".strip(),
        email=payload["emailAddress"] or "",
        email_marketing=Marketing.NOT_ASKED,
        phone=payload.get("phoneNumber") or "",
        phone_marketing=Marketing.NOT_ASKED,
        locale=attributes.pop(f"{_PREFIX}.locale", ""),
        note=attributes.pop(f"{_PREFIX}.note", ""),
        tags=_tags(payload),
        address=_address(payload.get("addresses") or ()),
        net_spend=member(payload, shop, None, False).net_spend,
        order_count=int(payload["orders"]["totalItems"]),
        created_at=instant(payload["createdAt"]),
        updated_at=instant(payload["updatedAt"]),
        attributes=attributes,
    )


def _snake(name: str) -> str:
    """ "conciergeTimeZone" -> "time_zone"."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name.removeprefix(_PREFIX)).lower()


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _tags(payload: Payload) -> tuple[str, ...]:
    return tuple((payload.get("customFields") or {}).get(TAGS) or ())


def _address(found: Sequence[Payload]) -> RemoteAddress | None:
    """Where she has parcels sent, else the first one."""
    chosen = next((a for a in found if a.get("defaultShippingAddress")), None)
    chosen = chosen or next(iter(found), None)
    if chosen is None:
        return None
    lines = (chosen.get("streetLine1"), chosen.get("streetLine2"))
    return RemoteAddress(
        tuple(line for line in lines if line),
        chosen.get("city") or "",
        chosen.get("postalCode") or "",
        (chosen.get("country") or {}).get("code") or "",
    )
