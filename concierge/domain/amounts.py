"""An amount as a person types it: grouped thousands are read, what could be two is refused."""

from __future__ import annotations

import re

from concierge.domain.errors import UserError
from concierge.domain.money import Money, exponent

_SPACES = "[\\s'\u2019]"
"""Group thousands everywhere: blanks of all widths, the Swiss apostrophe."""
_MARKS = ".,"
_GROUP = 3


def read_amount(text: str, currency: str, decimal_mark: str) -> Money:
    """`decimal_mark` is the locale's, "." or ","; the other one may group thousands.

    Raises UserError with the field "cost": what is wrong or unclear, and how to write it.
    """
    bare = text.strip()
    if not bare or not re.fullmatch(rf"(?:[0-9]|[{_MARKS}]|{_SPACES})+", bare):
        raise _refused(f"“{bare}” is not an amount", currency, decimal_mark)
    whole, part = _parted(bare, currency, decimal_mark)
    if not _is_grouped(whole) or not (whole or part):
        raise _refused(f"“{bare}” is not an amount", currency, decimal_mark)
    if len(part) > exponent(currency):
        digits = exponent(currency) or "no"
        raise _refused(f"{currency} has {digits} decimal places", currency, decimal_mark)
    units = "".join(digit for digit in whole if digit.isdigit())
    return Money.parse(f"{units or '0'}.{part or '0'}", currency)


def _parted(bare: str, currency: str, decimal_mark: str) -> tuple[str, str]:
    """(whole units with their grouping, digits of the minor unit)."""
    at = max(bare.rfind(mark) for mark in _MARKS)
    if at < 0:
        return bare, ""
    mark, whole, part = bare[at], bare[:at], bare[at + 1 :]
    if mark in whole:
        return bare, ""  # twice the same: it can only group
    if any(other in whole for other in _MARKS) or len(part) != _GROUP:
        return whole, part
    if not re.fullmatch(r"[1-9]\d{0,2}", whole):
        return whole, part  # "0,240" and "1240,500" group nothing
    if mark != decimal_mark:
        return bare, ""
    if exponent(currency) == _GROUP:
        return whole, part
    raise _refused(
        f"“{bare}” could be {whole}{part} or {whole}{mark}{part[:2]}", currency, decimal_mark
    )


def _is_grouped(whole: str) -> bool:
    """Whether the digits stand alone, or in threes between one kind of mark."""
    if whole.isdigit() or not whole:
        return True
    between = rf"(?:[{_MARKS}]|{_SPACES})"
    found = re.fullmatch(rf"\d{{1,3}}({between})\d{{3}}(?:\1\d{{3}})*", whole)
    return found is not None


def _refused(what: str, currency: str, decimal_mark: str) -> UserError:
    digits = "0" * exponent(currency)
    example = f"1240{decimal_mark}{digits[:-1]}5" if digits else "1240"
    return UserError(f"{what}. Write it like {example}, without a mark for thousands.", "cost")
