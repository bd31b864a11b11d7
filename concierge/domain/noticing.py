"""Days that may be meant by what a client said: "my wedding is in June". A suggestion, never a
fact: whose wedding it is, and whether it will be, a person knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_FAR = 48
"""Characters between an occasion and its date: further off they are two matters."""
_BETWEEN = re.compile(
    r"\s*(?:(?:is|are|c est|est|es|ist|e)\s+)?"
    r"(?:(?:my|our|her|his|their|mon|notre|sa|son|mi|nuestro|nuestra|mein|unsere|unser|il mio|"
    r"el|la|le)\s+)?"
)
"""What may stand between a date and the occasion behind it: "4 May is my birthday"."""
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
    """What is nearest to each other: an occasion, and the date behind it, or right before it."""
    plain = fold(words)
    best: tuple[int, OccasionKind, dict[str, str | None]] | None = None
    taken: list[tuple[int, int]] = []
    for kind, pattern in _KIND:
        for named in pattern.finditer(plain):
            if any(start <= named.start() < end for start, end in taken):
                continue  # "anniversaire de mariage" is neither of its words
            taken.append(named.span())
            for gap, said in _dates(plain, named.start(), named.end()):
                if best is None or gap < best[0]:
                    best = (gap, kind, said)
    if best is None:
        return None
    _, kind, said = best
    month, year = _MONTH[str(said["month"])], said.get("year")
    day = int(said["day"]) if said.get("day") else None  # type: ignore[arg-type]  # checked
    if day is not None and not _exists(month, day):
        return None
    return Noticed(kind, month, day, int(year) if year else None, words)


def _dates(plain: str, start: int, end: int) -> Iterator[tuple[int, dict[str, str | None]]]:
    """(how far off, the date) of every date that may belong to what stands there."""
    seen: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(plain):
            if any(a < match.end() and match.start() < b for a, b in seen):
                continue  # the month of a whole date
            seen.append(match.span())
            if end <= match.start() <= end + _FAR:
                yield match.start() - end, match.groupdict()
            elif match.end() <= start and _BETWEEN.fullmatch(plain[match.end() : start]):
                yield start - match.end(), match.groupdict()


def _exists(month: int, day: int) -> bool:
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True
