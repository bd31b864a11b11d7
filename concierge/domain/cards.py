"""Printed note cards: the papers, what fits on them at a readable size, and the address label."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

MM_A_POINT = 25.4 / 72


class CardFormat(Enum):
    A6_LYING = "a6_lying"
    A6_UPRIGHT = "a6_upright"
    SEVEN_BY_FIVE = "7x5"
    FIVE_BY_SEVEN = "5x7"


class Hand(Enum):
    """How the words stand on the card."""

    SCRIPT = "script"
    """Like handwriting, to be posted as it is printed."""
    SERIF = "serif"
    """For words in signs that the script lacks."""
    COPY = "copy"
    """Large and on rules, for whoever copies them by hand."""


@dataclass(frozen=True, slots=True)
class CardPaper:
    """How somebody's cards are printed."""

    kind: CardFormat = CardFormat.A6_LYING
    hand: Hand = Hand.SCRIPT
    labels: bool = True


USUAL_PAPER = CardPaper()


@dataclass(frozen=True, slots=True)
class Box:
    """In millimetres from the paper's upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    paper: Box
    head: Box
    """For the house's name."""
    words: Box
    signature: Box


@dataclass(frozen=True, slots=True)
class Writing:
    sizes: tuple[int, ...]
    """Points, from the largest to the smallest that an eye of seventy still reads."""
    pitch: float
    """From line to line, in sizes."""
    advance: float
    """A letter with its share of the spaces, in sizes: measured over French and English text."""


PAPERS = {
    CardFormat.A6_LYING: (148.0, 105.0),
    CardFormat.A6_UPRIGHT: (105.0, 148.0),
    CardFormat.SEVEN_BY_FIVE: (177.8, 127.0),
    CardFormat.FIVE_BY_SEVEN: (127.0, 177.8),
}
# Small letters of at least 1.7 mm: a quarter of the script's size is its small letter, two fifths
# of the serif's.
WRITINGS = {
    Hand.SCRIPT: Writing((30, 28, 26, 24, 22, 20), 1.1, 0.26),
    Hand.SERIF: Writing((18, 17, 16, 15, 14, 13, 12), 1.5, 0.38),
    Hand.COPY: Writing((18, 16, 14), 1.8, 0.38),
}
LABEL_PAPER = Box(0.0, 0.0, 100.0, 62.0)
LABEL_MARGIN = 7.0
LABEL_SIZES = (14, 13, 12, 11, 10)
LABEL_PITCH = 1.35
WEEK_DAYS = 7
"""How far ahead the week's cards are printed."""

_MARGIN_SHARE = 0.09
_HEAD, _SIGNATURE, _GAP = 9.0, 12.0, 4.0


def layout(kind: CardFormat) -> Layout:
    width, height = PAPERS[kind]
    margin = round(min(width, height) * _MARGIN_SHARE + 2.0, 1)
    inner = width - 2 * margin
    signature = height - margin - _SIGNATURE
    top = margin + _HEAD + _GAP
    return Layout(
        paper=Box(0.0, 0.0, width, height),
        head=Box(margin, margin, inner, _HEAD),
        words=Box(margin, top, inner, signature - _GAP - top),
        signature=Box(margin, signature, inner, _SIGNATURE),
    )


def pitch_mm(hand: Hand, size: int) -> float:
    return WRITINGS[hand].pitch * size * MM_A_POINT


def lines_at(kind: CardFormat, hand: Hand, size: int) -> int:
    return int(layout(kind).words.height / pitch_mm(hand, size))


def holds(kind: CardFormat, hand: Hand = Hand.SCRIPT) -> int:
    """Characters that fill the card at the smallest readable size: more can fit on none, and
    wide letters or many lines fill it sooner."""
    smallest = WRITINGS[hand].sizes[-1]
    letter = WRITINGS[hand].advance * smallest * MM_A_POINT
    return lines_at(kind, hand, smallest) * int(layout(kind).words.width / letter)


@dataclass(frozen=True, slots=True)
class Fit:
    """The size the words are written in, and how many lines are too many for the paper then."""

    size: int
    over: int

    @property
    def fits(self) -> bool:
        return self.over == 0


def fit(kind: CardFormat, hand: Hand, lines_of: Callable[[int], int]) -> Fit:
    """The largest readable size whose lines the card holds; `lines_of` measures a size. Nothing
    is written smaller than the smallest: what is over then is told, never cut."""
    for size in WRITINGS[hand].sizes:
        over = lines_of(size) - lines_at(kind, hand, size)
        if over <= 0:
            return Fit(size, 0)
    return Fit(WRITINGS[hand].sizes[-1], over)


# --- the label --------------------------------------------------------------------------------


class Doubt(Enum):
    """What a person looks at before the label is stuck on."""

    REGION = "region"
    """The country's post wants a state or province, and none is known."""
    ORDER = "order"
    """How addresses are written there is not known here: the usual order was taken."""


@dataclass(frozen=True, slots=True)
class Label:
    lines: tuple[str, ...]
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Address:
    name: str
    lines: tuple[str, ...]
    city: str
    postcode: str
    country: str
    """ISO 3166 alpha-2, "" where it is not known."""

    @property
    def is_whole(self) -> bool:
        return bool(self.lines and self.city)


def _countries(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


_POSTCODE_FIRST = _countries(
    "AD AL AT BA BE BG BR BY CH CL CR CY CZ DE DK DO EE EG ES FI FR GE GL GR HR IL IS IT JO KW LI "
    "LT LU MA MC MD ME MK MX MY NL NO PL PM PT RO RS SE SI SK SM SN TN TR UY VA XK"
)
_POSTCODE_LAST = _countries("AU BD CA CN ID IN JP KR LB LK NP NZ PK SA SG TH TW US")
_POSTCODE_BELOW = _countries("GB GG IE IM JE KE KZ MT NG PH RU UA ZA")
_NO_POSTCODE = _countries("AE AG BS HK MO PA QA")
_STREET_BELOW = _countries("HU")
_REGION = _countries("AU BR CA IN MX US")
_EAST_ASIAN = _countries("CN JP KR TW")
_HAS_REGION = re.compile(r"[,\s(-][A-Z]{2,3}\)?$")
_EAST_ASIAN_SIGN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


def label(address: Address, *, home: str, country_name: str) -> Label:
    """In the order of the country it goes to; the country stands last, in capitals, where it is
    not the house's own."""
    country = address.country or home
    abroad = (country_name.upper(),) if country != home and country_name else ()
    if country in _EAST_ASIAN and _EAST_ASIAN_SIGN.search("".join((*address.lines, address.city))):
        return Label((*_from_large_to_small(address, country), *abroad))
    city, postcode = address.city, address.postcode
    if country in _STREET_BELOW:
        body: Sequence[str] = (city, *address.lines, postcode)
    elif country in _POSTCODE_BELOW:
        body = (*address.lines, city, postcode)
    elif country in _POSTCODE_LAST:
        body = (*address.lines, f"{city} {postcode}")
    elif country in _NO_POSTCODE:
        body = (*address.lines, city)
    else:
        body = (*address.lines, f"{postcode} {city}")
    return Label(_whole((address.name, *body, *abroad)), _doubt(country, city))


def _doubt(country: str, city: str) -> Doubt | None:
    if country in _REGION and not _HAS_REGION.search(city):
        return Doubt.REGION
    known = _POSTCODE_FIRST | _POSTCODE_LAST | _POSTCODE_BELOW | _NO_POSTCODE | _STREET_BELOW
    return None if country in known else Doubt.ORDER


def _from_large_to_small(address: Address, country: str) -> tuple[str, ...]:
    is_japan = country == "JP"
    mark, honour = ("〒", " 様") if is_japan else ("", "")
    postcode = f"{mark}{address.postcode}" if address.postcode else ""
    street = "".join(address.lines)
    place = street if address.city in street else f"{address.city}{street}"
    return _whole((postcode, place, f"{address.name}{honour}"))


def _whole(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())
