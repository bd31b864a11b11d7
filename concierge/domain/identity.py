"""When two records may be one person: the same address or number, never a name alone."""

from __future__ import annotations

from concierge.domain.search_text import digits

_DOTLESS = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}
"""Providers for which dots in the name mean nothing, and under which name they are kept."""
_SHORTEST_PHONE = 7


def normal_email(text: str) -> str:
    """Lower case, without dots only where the provider ignores them; empty for no address."""
    name, at, host = text.strip().casefold().rpartition("@")
    if not at or not name or "." not in host:
        return ""
    if host in _DOTLESS:
        return f"{name.partition('+')[0].replace('.', '')}@{_DOTLESS[host]}"
    return f"{name}@{host}"


def normal_phone(text: str) -> str:
    """Digits with the country's prefix where it was written ("+" or "00"); empty for none.

    A number without prefix is only the same as another one without.
    """
    found = digits(text)
    if len(found) < _SHORTEST_PHONE:
        return ""
    bare = text.strip()
    if bare.startswith("+"):
        return f"+{found}"
    return f"+{found[2:]}" if found.startswith("00") else found
