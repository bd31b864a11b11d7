"""Telephone numbers as the world writes them, and as they are dialled and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


def e164(text: str, country: str = "") -> str:
    """ "+33612345678", what is dialled and compared; "" for what can be no number.

    `country` (ISO 3166 alpha-2) is whose a number without prefix is: the client's own. A number
    of the right length counts, whether or not its block was given out: exchanges open new ones.
    """
    found = _parsed(text, country)
    if found is None:
        return ""
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(found, PhoneNumberFormat.E164)


def spaced(text: str, country: str = "") -> str:
    """ "+33 6 12 34 56 78", to be read aloud; as it was written where it can be no number."""
    found = _parsed(text, country)
    if found is None:
        return text.strip()
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(found, PhoneNumberFormat.INTERNATIONAL)


def bare(text: str) -> str:
    """Digits and plus signs alone, for what can be no number and may be dialled all the same."""
    return "".join(sign for sign in text if sign.isdigit() or sign == "+")


def _parsed(text: str, country: str) -> PhoneNumber | None:
    # Its tables of every country cost what a short list of clients does: not at the start.
    import phonenumbers

    written = text.strip()
    if written.startswith("00"):
        written = f"+{written[2:]}"  # the prefix of most countries
    try:
        found = phonenumbers.parse(written, country or None)
    except phonenumbers.NumberParseException:
        return None
    return found if phonenumbers.is_possible_number(found) else None
