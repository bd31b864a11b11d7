"""Who lives at one address: a couple gets one bunch of flowers, not two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from concierge.domain.search_text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERS = re.compile(r"\d")
_SIGNS = re.compile(r"[^\w]+")


def numbers_of(country: str, postcode: str, lines: Sequence[str]) -> tuple[str, ...]:
    """The same for everybody of one household, and sometimes for others too: quickly made."""
    return (country, *_NUMBERS.findall(postcode), "", *_NUMBERS.findall(" ".join(lines)))


def household_of(country: str, postcode: str, lines: Sequence[str]) -> str:
    """The same text for everybody at one postal address; "" where there is none to compare.

    Every line counts: two flats of one house are two households. Without a postcode nothing is
    said, because streets of one name stand in many towns.
    """
    code = _SIGNS.sub("", fold(postcode))
    street = " ".join(_SIGNS.sub(" ", fold(line)).strip() for line in lines if line.strip())
    return f"{country.upper()} {code} {street}" if code and street else ""
