"""Who a row is about: keys that stay the same however often a file is read.

The export's own id is the best, then the e-mail, the telephone, the name with the postcode.
A name alone is nobody (DOMAIN, "Identity"). Keys carry no personal data: all but the export's
own ids are hashes.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from concierge.domain.identity import normal_email
from concierge.domain.search_text import digits, fold

_LONGEST = 80
_SHORTEST_PHONE = 6
_WHOLE = (
    "name", "first_name", "last_name", "address1", "address2", "city", "postcode", "country",
    "birthday", "created_at",
)  # fmt: skip


def client_keys(values: Mapping[str, str], *, every: bool = True) -> dict[str, str]:
    """Kind of key -> key, the best first. Empty for a row about nobody.

    Not `every`: those that an order is known by, which are quicker found.
    """
    keys: dict[str, str] = {}
    own = bare(values.get("id") or values.get("client_id") or "")
    if own:
        keys["id"] = own_key("id", own)
    if mail := normal_email(values.get("email", "")):
        keys["mail"] = hashed("mail", mail)
    if keys and not every:
        return keys
    if phone := normal_phone(values.get("phone", "")):
        keys["phone"] = hashed("phone", phone)
    name, postcode = folded_name(values), fold(values.get("postcode", "")).replace(" ", "")
    if name and postcode:
        keys["name"] = hashed("name", name, postcode)
    if not keys and name:
        keys["whole"] = hashed("whole", *(fold(values.get(field, "")) for field in _WHOLE))
    return keys


def is_name_only(values: Mapping[str, str]) -> bool:
    """Whether a row that has no other key tells nothing but a name: too little for an order."""
    beside = ("address1", "address2", "city", "birthday")
    return not any(values.get(field) for field in beside)


def order_key(number: str) -> str:
    return own_key("order", bare(number))


def own_key(kind: str, text: str) -> str:
    """The export's own id as it is, unless it is long or an address."""
    return hashed(kind, text) if len(text) > _LONGEST or "@" in text else f"{kind}:{text}"


def hashed(kind: str, *parts: str) -> str:
    return f"{kind}:{sha256('|'.join((kind, *parts)).encode()).hexdigest()[:24]}"


def bare(text: str) -> str:
    """Without the apostrophe that keeps spreadsheets from taking a text for a number."""
    plain = text.strip()
    return plain[1:].strip() if plain.startswith("'") else plain


def normal_phone(text: str) -> str:
    """Digits alone; a leading 00 is a plus sign. Empty for what is too short to be one."""
    found = digits(text)
    found = found[2:] if found.startswith("00") else found
    return found if len(found) >= _SHORTEST_PHONE else ""


def folded_name(values: Mapping[str, str]) -> str:
    whole = values.get("name") or f"{values.get('first_name', '')} {values.get('last_name', '')}"
    return fold(whole)
