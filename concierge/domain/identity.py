"""When two records may be one person: the same address or number, never a name alone."""

from __future__ import annotations

from concierge.domain.clients import Channel
from concierge.domain.phones import e164
from concierge.domain.search_text import digits

_DOTLESS = {"gmail.com", "googlemail.com"}
"""One provider's two names; dots and what follows a plus sign mean nothing to it."""
_SHORTEST_PHONE = 7


def match_key(channel: Channel, address: str, country: str = "") -> str:
    """What two records of one person share on this channel; empty for what cannot tell.

    `country` is where they live: a number without prefix is read as one of theirs.
    """
    if channel is Channel.EMAIL:
        return normal_email(address)
    return "" if channel is Channel.POST else normal_phone(address, country)


def normal_email(text: str) -> str:
    """Lower case; without the dots and plus signs where the provider ignores them. Empty for
    what is no address."""
    local, at, domain = text.strip().casefold().rpartition("@")
    if not at or not local or "." not in domain or len(text.split()) != 1:
        return ""
    if domain in _DOTLESS:
        local, domain = local.partition("+")[0].replace(".", ""), "gmail.com"
    return f"{local}@{domain}" if local else ""


def normal_phone(text: str, country: str = "") -> str:
    """As it is dialled from anywhere; where that cannot be said, its digits, with the prefix that
    was written ("+" or "00"). Empty for none.

    A number whose country nobody knows is only the same as another one without.
    """
    if whole := e164(text, country):
        return whole
    found = digits(text)
    if len(found) < _SHORTEST_PHONE:
        return ""
    bare = text.strip()
    if bare.startswith("+"):
        return f"+{found}"
    return f"+{found[2:]}" if found.startswith("00") else found
