"""Days that may be meant by what a client said: "my wedding is in June". A suggestion, never a
fact: whose wedding it is, and whether it will be, a person knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from concierge.domain.occasions import OccasionKind
from concierge.domain.search_text import fold

_LONGEST = 240
"""Of a sentence, in characters: what is longer is no sentence."""
_MONTHS = (
    "january janvier enero januar jan gennaio",
    "february fevrier febrero februar feb febbraio",
    "march mars marzo marz",
    "april avril abril aprile apr",
    "may mai mayo maggio",
    "june juin junio juni giugno",
    "july juillet julio juli luglio",
    "august aout agosto aug",
    "september septembre septiembre settembre sept",
    "october octobre octubre oktober ottobre oct",
    "november novembre noviembre nov",
    "december decembre diciembre dezember dicembre dec",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_KINDS = (
    # The longer one first: "anniversaire de mariage" is no birthday, and a wedding anniversary
    # no wedding.
    (
        OccasionKind.ANNIVERSARY,
        r"wedding anniversary|anniversaire de mariage|aniversario de bodas?|hochzeitstag|"
        r"anniversario di matrimonio|anniversary|aniversario",
    ),
    (
        OccasionKind.WEDDING_DAY,
        r"weddings?|getting married|get married|marrying|mariages?|me marie|se marie|nous marions|"
        r"bodas?|me caso|se casa|nos casamos|hochzeit|heirate[nt]?|matrimonio|nozze",
    ),
    (OccasionKind.NAME_DAY, r"name day|jour de (?:ma|sa) fete|onomastico|namenstag"),
    (
        OccasionKind.BIRTHDAY,
        r"birthdays?|anniversaires?|cumpleanos|geburtstags?|compleanno|turning \d\d|turns \d\d",
    ),
)
_KIND = [(kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _KINDS]
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er)?\.?"
_DATES = (
    re.compile(
        rf"\b{_DAY}\s+(?:of\s+|de\s+|di\s+)?(?P<month>{_NAMES})\b(?:,?\s*(?:de\s+)?(?P<year>20\d\d))?"
    ),
    re.compile(rf"\b(?P<month>{_NAMES})\s+{_DAY}(?!\d)(?:,?\s*(?P<year>20\d\d))?"),
    re.compile(rf"\b(?P<month>{_NAMES})\b(?:\s+(?:de\s+)?(?P<year>20\d\d))?"),
)
# "14. Juni" is no end of a sentence.
_END = re.compile(rf"\.(?!\s*(?:{_NAMES}|märz)\b)|[!?\n…。！？]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Noticed:
    kind: OccasionKind
    month: int
    day: int | None
    """None where only the month was said."""
    year: int | None
    words: str
    """The sentence it was read in, as it was written."""


def noticed(text: str) -> list[Noticed]:
    """In the order it was said, each day once. English, French, Spanish, German and Italian."""
    found: dict[tuple[OccasionKind, int, int | None], Noticed] = {}
    for words in (part.strip() for part in _END.split(text)):
        if words and len(words) <= _LONGEST and (one := _read(words)) is not None:
            found.setdefault((one.kind, one.month, one.day), one)
    return list(found.values())


def _read(words: str) -> Noticed | None:
    plain = fold(words)
    kind = next((kind for kind, pattern in _KIND if pattern.search(plain)), None)
    if kind is None:
        return None
    for pattern in _DATES:
        match = pattern.search(plain)
        if match is None:
            continue
        said = match.groupdict()
        month, year = _MONTH[said["month"]], said.get("year")
        day = int(said["day"]) if said.get("day") else None
        if day is None or _exists(month, day):
            return Noticed(kind, month, day, int(year) if year else None, words)
    return None


def _exists(month: int, day: int) -> bool:
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True
