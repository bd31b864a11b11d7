"""Cells made into records of plain texts: amounts as decimals, times as ISO 8601 in UTC.

What is stored of a row no longer depends on how its file writes things, so that rows of two
files can complete each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from concierge.domain.orders import FinancialStatus
from sync.connector import BadRecordError
from sync.connectors.csv_folder import words
from sync.connectors.csv_folder.columns import AMOUNTS, DAYS, INSTANTS, squashed
from sync.connectors.csv_folder.identity import bare
from sync.connectors.csv_folder.values import money

if TYPE_CHECKING:
    from enum import Enum

    from sync.connectors.csv_folder.values import Reading

Record = dict[str, str]

_NOTHING = frozenset({"", "-", "--", "–", "—", "n/a", "na", "#n/a", "null", "none", "nan"})
_APOSTROPHES = frozenset({"id", "client_id", "number", "phone", "postcode", "tracking_number"})
_MUST_BE_READ = AMOUNTS | {"placed_at", "cancelled_at"}
"""What decides about money or time: a row is refused rather than read without it."""
_WORDS: Mapping[str, Mapping[str, Enum]] = {
    "payment": words.PAYMENT,
    "fulfilment": words.FULFILMENT,
}


def record(
    cells: Sequence[str], columns: Mapping[str, int], reading: Reading
) -> tuple[Record, list[str]]:
    """(what is there by field, fields whose cell was left out as unreadable).

    Raises BadRecordError, naming the field, where such a cell matters.
    """
    raw = {field: text for field, at in columns.items() if (text := cells[at].strip())}
    currency = _currency(raw.get("currency", ""), reading.currency)
    made: Record = {}
    lost: list[str] = []
    for field, text in raw.items():
        try:
            plain = _plain(field, text, reading, currency)
        except BadRecordError as exc:
            if field in _MUST_BE_READ or field in _WORDS:
                raise BadRecordError(f"{field}: {exc}") from exc
            lost.append(field)
            continue
        if plain:
            made[field] = plain
    if currency:
        made["currency"] = currency
    return made, lost


def _currency(text: str, default: str) -> str:
    if not text:
        return default
    code = text.upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise BadRecordError("currency: that is no three letters such as EUR")
    return code


def _plain(field: str, text: str, reading: Reading, currency: str) -> str:
    if field in AMOUNTS:
        if text.casefold() in _NOTHING:
            return ""
        plain = reading.number(text, currency)
        money(plain, currency)
        return plain
    if field in INSTANTS:
        return "" if text.casefold() in _NOTHING else reading.instant(text).isoformat()
    if field in DAYS:
        return "" if text.casefold() in _NOTHING else reading.day(text)
    if field in _WORDS:
        return _meaning(field, text)
    if field in ("line_quantity", "order_count"):
        return _whole(text, reading)
    return bare(text) if field in _APOSTROPHES else text


def _meaning(field: str, text: str) -> str:
    found = _WORDS[field].get(squashed(text))
    if found is None:
        raise BadRecordError("a word that is not known")
    return str(found.value)


def _whole(text: str, reading: Reading) -> str:
    plain = reading.number(text, "")
    whole, _, part = plain.partition(".")
    if part.strip("0"):
        raise BadRecordError("that is no whole number")
    if len(whole) > 10:
        raise BadRecordError("a number beyond all reason")
    return whole


def check_order(made: Mapping[str, str]) -> None:
    """Raises BadRecordError for an order that lacks what every order has."""
    for field in ("placed_at", "total"):
        if not made.get(field):
            raise BadRecordError(f"{field}: nothing stands there")
    if not made.get("currency"):
        raise BadRecordError("currency: nothing stands there")


def is_counted(made: Mapping[str, str]) -> bool:
    """Whether it is net spend: paid, and not cancelled."""
    state = made.get("payment", FinancialStatus.PAID.value)
    return "cancelled_at" not in made and state in _COUNTED


_COUNTED = frozenset(
    state.value
    for state in (
        FinancialStatus.PAID,
        FinancialStatus.PARTIALLY_REFUNDED,
        FinancialStatus.REFUNDED,
    )
)
