"""HubSpot's contacts mapped to our records: pure functions over payload and Setup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from concierge.domain.merge import NOTE
from concierge.domain.money import Money
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteClient,
    RemoteMember,
)
from sync.connector import BadRecordError
from sync.mapping import Payload, instant

if TYPE_CHECKING:
    from sync.connectors.hubspot.account import Setup

R = TypeVar("R")
VIP = "VIP"
MODIFIED = "lastmodifieddate"
_DATES = {"concierge.birthday", "concierge.wedding_day"}
_DATE = re.compile(r"\d{4}-\d\d-\d\d|--\d\d-\d\d")
_COUNTRY = re.compile(r"[A-Z]{2}")
_STANDARD = (
    "firstname",
    "lastname",
    "email",
    "phone",
    "mobilephone",
    "hs_language",
    "hs_email_optout",
    "address",
    "city",
    "zip",
    "hs_country_region_code",
)


def places(setup: Setup) -> tuple[str, ...]:
    """The properties a place in the ranking is read from."""
    return tuple(name for name in (setup.spend, setup.tags) if name)


def asked(setup: Setup) -> tuple[str, ...]:
    """All properties a client is read from; HubSpot passes over those it does not have."""
    return tuple(dict.fromkeys((*_STANDARD, MODIFIED, *places(setup), *setup.fields.values())))


def identifier(payload: Payload) -> str:
    found = payload["id"]
    if not isinstance(found, str | int) or not str(found).isdigit():
        raise BadRecordError("with an id that is none")
    return str(found)


def texts(payload: Payload, names: Iterable[str]) -> Mapping[str, str]:
    """Those of its properties; one without a value is told as null."""
    told = payload["properties"]
    return {name: text(value) for name in names if (value := told.get(name)) is not None}


def text(value: Any) -> str:
    """Texts are texts, though numbers and booleans may come as themselves."""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str | int | float):
        raise BadRecordError("with a value that cannot be read")
    # NUL ends a text in more than one store.
    return str(value).replace("\0", "").strip()


def amount(told: str, currency: str) -> Money:
    """Empty for nothing."""
    try:
        return Money.parse(told or "0", currency)
    except (ValueError, ArithmeticError) as exc:
        raise BadRecordError("with an amount that is no number") from exc


def tags(setup: Setup, properties: Mapping[str, str]) -> tuple[str, ...]:
    """Several choices of one property are told as one text."""
    told = properties.get(setup.tags, "") if setup.tags else ""
    return tuple(dict.fromkeys(tag for part in told.split(";") if (tag := part.strip())))


def is_vip(found: Iterable[str]) -> bool:
    return any(tag.casefold() == VIP.casefold() for tag in found)


def member(payload: Payload, setup: Setup, position: int | None) -> RemoteMember:
    """`position` None for one found by her tag, or a contender."""
    properties = texts(payload, places(setup))
    net = amount(properties.get(setup.spend, ""), setup.currency)
    vip = position is None and is_vip(tags(setup, properties))
    return RemoteMember(identifier(payload), position, net, vip)


def client(payload: Payload, setup: Setup) -> RemoteClient:
    """HubSpot's record tells no number of orders and no consent by telephone; a contact that has
    not opted out of all e-mail was merely not asked."""
    properties = texts(payload, asked(setup))
    first, last = properties.get("firstname", ""), properties.get("lastname", "")
    attributes = _attributes(setup, properties)
    opted_out = properties.get("hs_email_optout") == "true"
    return RemoteClient(
        remote_id=identifier(payload),
        first_name=first,
        last_name=last,
        display_name=f"{first} {last}".strip(),
        email=properties.get("email", ""),
        email_marketing=Marketing.UNSUBSCRIBED if opted_out else Marketing.NOT_ASKED,
        phone=properties.get("mobilephone") or properties.get("phone", ""),
        phone_marketing=Marketing.NOT_ASKED,
        locale=_locale(properties.get("hs_language", "")),
        note=attributes.pop(NOTE, ""),
        tags=tags(setup, properties),
        address=_address(properties),
        net_spend=amount(properties.get(setup.spend, ""), setup.currency),
        order_count=0,
        created_at=instant(payload["createdAt"]),
        updated_at=instant(payload["updatedAt"]),
        attributes=attributes,
    )


def _attributes(setup: Setup, properties: Mapping[str, str]) -> dict[str, str]:
    found = {ours: properties.get(theirs, "") for ours, theirs in setup.fields.items()}
    return {
        ours: told
        for ours, told in found.items()
        if told and (ours not in _DATES or _DATE.fullmatch(told))
    }


def _locale(told: str) -> str:
    """ "pt-br" -> "pt-BR"."""
    language, _, region = told.replace("_", "-").partition("-")
    return f"{language.lower()}-{region.upper()}" if region else language.lower()


def _address(properties: Mapping[str, str]) -> RemoteAddress | None:
    parts = (part.strip() for part in properties.get("address", "").splitlines())
    lines = tuple(part for part in parts if part)
    city, postcode = properties.get("city", ""), properties.get("zip", "")
    country = properties.get("hs_country_region_code", "").upper()
    if not (lines or city or postcode):
        return None
    return RemoteAddress(lines, city, postcode, country if _COUNTRY.fullmatch(country) else "")
