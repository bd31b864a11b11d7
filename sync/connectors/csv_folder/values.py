"""Cells read as amounts, days and instants; and the evidence that tells how a file writes them.

What could be two things is never guessed: evidence is gathered over the whole column, and where
it says nothing or contradicts itself a person is asked.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from concierge.domain.money import Money, exponent
from sync.connector import BadRecordError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from sync.connectors.csv_folder.account import DayOrder

_SYMBOLS = {"€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₺": "TRY", "₽": "RUB"}
"""Those that stand for one currency only; "$" and "¥" are several."""
_DRESSED = re.compile(r"([^\d(.,+-]*)(\(?[+-]?)([^\d.,]*)([\d.,\s']+)(-?\)?)(\D*)", re.ASCII)
_BARE = re.compile(r"(-?)(\d+(?:[.,]\d+)?)", re.ASCII)
_CODE = re.compile(r"[A-Z]{3}")
_MOST_DIGITS = 13
"""Before the decimal mark: what is longer is no amount of money."""
_REMEMBERED = 1 << 14
"""Texts that were read: amounts and words come again and again."""
_LONGEST = 40
_GROUP = 3


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount without its dress: sign, digits with their marks, and a currency it named."""

    negative: bool
    digits: str
    currency: str


@lru_cache(maxsize=_REMEMBERED)
def undressed(text: str) -> Amount:
    """Raises BadRecordError for what is no amount. Accepts "1 234,56 €", "(12.00)", "12,00-"."""
    if bare := _BARE.fullmatch(text):
        return Amount(bool(bare[1]), bare[2], "")
    plain = unicodedata.normalize("NFKC", text).replace("\u2212", "-").replace("\u2019", "'")
    found = _DRESSED.fullmatch(plain.strip()) if len(plain) <= _LONGEST else None
    if found is None or not any(char.isdigit() for char in found[4]):
        raise BadRecordError("that is no number")
    opened, closed = found[2].startswith("("), found[5].endswith(")")
    if opened != closed:
        raise BadRecordError("that is no number")
    negative = opened or "-" in found[2] or "-" in found[5]
    words = "".join(found[at] for at in (1, 3, 6)).strip()
    return Amount(negative, found[4].strip(), _currency_of(words))


def _currency_of(words: str) -> str:
    bare = words.strip()
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    if _CODE.fullmatch(bare.upper()) and bare.isascii():
        return bare.upper()
    if len(bare) <= 4 and not any(char.isdigit() for char in bare):
        return ""  # "$", "CA$", "kr.", "元": says too little
    raise BadRecordError("that is no number")


@lru_cache(maxsize=_REMEMBERED)
def mark_of(digits: str, decimals: int) -> str:
    """The decimal mark these digits prove: "." or ",", "" where they prove nothing, "?" where
    they could be two numbers. `decimals` is the currency's."""
    bare = re.sub(r"[\s']", "", digits)
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return ""
    mark, before, after = bare[last], bare[:last], bare[last + 1 :]
    other = "," if mark == "." else "."
    if other in before:
        return mark if mark not in before else ""
    if mark in before:
        return other  # twice the same: it groups
    if len(after) != _GROUP or len(before) > _GROUP or before in ("", "0"):
        return mark
    if decimals == 0:
        return other
    return mark if decimals == _GROUP and before.startswith("0") else "?"


@lru_cache(maxsize=_REMEMBERED)
def plain_number(digits: str, mark: str, decimals: int) -> str:
    """ "1.234,56" with the decimal mark "," as "1234.56". Raises BadRecordError."""
    other = "." if mark == "," else ","
    whole, point, part = digits.partition(mark)
    if re.search(r"\D", part) or (point and not whole and not part):
        raise BadRecordError("that is no number in the way this file writes them")
    if not re.fullmatch(rf"\d*|\d{{1,3}}([{other}\s'])\d{{3}}(?:\1\d{{3}})*", whole):
        raise BadRecordError("that is no number in the way this file writes them")
    if len(part) == _GROUP > decimals and part.strip("0"):
        raise BadRecordError("that could be two numbers")
    units = re.sub(r"[^0-9]", "", whole).lstrip("0")
    if len(units) > _MOST_DIGITS or len(part) > _MOST_DIGITS:
        raise BadRecordError("a number beyond all reason")
    return f"{units or '0'}.{part or '0'}"


_NUMERIC = re.compile(r"(\d{1,4})([/.\-])(\d{1,2})\2(\d{1,4})(?:[ T,]+(.+))?")
_JAPANESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日\s*(.*)")
_CLOCK = re.compile(
    r"(\d{1,2})[:h時](\d{2})(?:[:分](\d{2})(?:[.,]\d+)?)?[分秒]?\s*([AaPp])?\.?(?:[Mm]\.?)?"
)
_ZONED = re.compile(r"\s+(?=[+-]\d\d:?\d\d$)|\s*(?:UTC|GMT)$")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?")
_YEARS = range(1900, 2200)


def order_of(text: str) -> str:
    """The order of day and month this date proves: "DMY", "MDY", "" for nothing, "?" for two."""
    found = _NUMERIC.match(unicodedata.normalize("NFKC", text).strip())
    if found is None or len(found[1]) == 4 or len(found[4]) != 4 or found[2] == ".":
        return ""
    first, second = int(found[1]), int(found[3])
    if max(first, second) > 31 or not 1 <= min(first, second) <= 12:
        return ""  # no date in any order: a slip of the pen proves nothing
    if first > 12:
        return "DMY"
    if second > 12:
        return "MDY"
    return "" if first == second else "?"


@dataclass(frozen=True, slots=True)
class Reading:
    """How one file writes numbers and dates. The defaults stand where nothing is in doubt."""

    zone: ZoneInfo
    dates: DayOrder | None = None
    decimal: str = "."
    currency: str = ""
    """Of amounts that name none; empty where nobody said."""

    def number(self, text: str, currency: str) -> str:
        """A plain decimal such as "-1234.56". Raises BadRecordError."""
        amount = undressed(text)
        if amount.currency and currency and amount.currency != currency:
            raise BadRecordError("in another currency than its row")
        decimals = exponent(currency or amount.currency)
        plain = plain_number(amount.digits, self.decimal, decimals)
        return f"-{plain}" if amount.negative else plain

    def instant(self, text: str) -> datetime:
        """Aware UTC; a time without a zone is the account's wall time. Raises BadRecordError."""
        return _instant(text.strip(), self.zone, self.dates)

    def day(self, text: str) -> str:
        """YYYY-MM-DD, or --MM-DD as it came. Raises BadRecordError."""
        bare = text.strip()
        if re.fullmatch(r"--\d\d-\d\d", bare):
            return bare
        return _wall(bare, self.dates)[0].isoformat()


@lru_cache(maxsize=4096)
def _instant(text: str, zone: ZoneInfo, dates: DayOrder | None) -> datetime:
    bare = _ZONED.sub(lambda m: "+00:00" if m[0].strip() else "", text)
    if _ISO.fullmatch(bare):
        try:
            moment = datetime.fromisoformat(bare)
        except ValueError as exc:
            raise BadRecordError("that is no date") from exc
    else:
        day, clock = _wall(text, dates)
        moment = datetime.combine(day, clock)
    if moment.year not in _YEARS:
        raise BadRecordError("that is no date of our time")
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _wall(text: str, dates: DayOrder | None) -> tuple[date, time]:
    plain = unicodedata.normalize("NFKC", text).strip()
    if found := _JAPANESE.fullmatch(plain):
        year, month, day, rest = int(found[1]), int(found[2]), int(found[3]), found[4]
    elif found := _NUMERIC.fullmatch(plain):
        year, month, day = _parts(found, dates)
        rest = found[5] or ""
    else:
        raise BadRecordError("that is no date")
    try:
        when = date(year, month, day)
    except ValueError as exc:
        raise BadRecordError("that is no date in the order this file writes them") from exc
    if when.year not in _YEARS:
        raise BadRecordError("that is no date of our time")
    return when, _clock(rest.strip())


def _parts(found: re.Match[str], dates: DayOrder | None) -> tuple[int, int, int]:
    """(year, month, day)."""
    first, mark, second, last = found[1], found[2], int(found[3]), found[4]
    if len(first) == 4 and len(last) <= 2:
        return int(first), second, int(last)
    if len(first) > 2 or len(last) != 4:
        raise BadRecordError("that is a date without a whole year")
    if mark == ".":
        dates = "DMY"  # nobody writes the month first with dots
    if dates == "DMY" or (dates is None and (int(first) > 12 or int(first) == second)):
        return int(last), second, int(first)
    if dates == "MDY" or (dates is None and second > 12):
        return int(last), int(first), second
    raise BadRecordError("that is a date whose day and month could be swapped")


def _clock(text: str) -> time:
    if not text:
        return time()
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise BadRecordError("that is no time of day")
    hour = int(found[1])
    if found[4]:
        if not 1 <= hour <= 12:
            raise BadRecordError("that is no time of day")
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError as exc:
        raise BadRecordError("that is no time of day") from exc


@dataclass(slots=True)
class Evidence:
    """What the cells of one file prove about how they are written."""

    orders: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    currencies: dict[str, int] = field(default_factory=dict)

    def see_date(self, text: str) -> None:
        self.orders.add(order_of(text))

    def see_currency(self, code: str) -> None:
        if _CODE.fullmatch(code):
            self.currencies[code] = self.currencies.get(code, 0) + 1

    def see_amount(self, text: str, currency: str) -> None:
        """`currency` is what the row or the account says, empty where neither does."""
        try:
            amount = undressed(text)
        except BadRecordError:
            return
        if not currency and amount.currency:
            self.see_currency(amount.currency)
        self.marks.add(mark_of(amount.digits, exponent(currency or amount.currency)))

    def day_order(self) -> str:
        """ "DMY", "MDY", "" where no date leaves a doubt, "?" where a person must say."""
        return _settled(self.orders, ("DMY", "MDY"))

    def decimal_mark(self) -> str:
        """ ".", ",", "" where no amount leaves a doubt, "?" where a person must say."""
        return _settled(self.marks, (".", ","))


def _settled(seen: set[str], proofs: tuple[str, str]) -> str:
    proven = [proof for proof in proofs if proof in seen]
    if len(proven) == 1:
        return proven[0]
    return "?" if proven or "?" in seen else ""


money = lru_cache(maxsize=_REMEMBERED)(Money.parse)
"""`Money.parse`, which remembers."""
