"""Cells made into records of plain texts: amounts as decimals, times as ISO 8601 in UTC.

What is stored of a row no longer depends on how its file writes things, so that rows of two
files can complete each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from concierge.domain.orders import FinancialStatus
from sync.connector import BadRecordError
from sync.connectors.csv_folder import words
from sync.connectors.csv_folder.columns import AMOUNTS, DAYS, INSTANTS, squashed
from sync.connectors.csv_folder.identity import bare

if TYPE_CHECKING:
    from enum import Enum

    from sync.connectors.csv_folder.values import Reading

Record = dict[str, str]

_NOTHING = frozenset({"", "-", "--", "–", "—", "n/a", "na", "#n/a", "null", "none", "nan"})
_NOTHING_BEGINS = frozenset("-–—nN#")
_COUNTS = frozenset({"line_quantity", "order_count"})
_APOSTROPHES = frozenset({"id", "client_id", "number", "phone", "postcode", "tracking_number"})
_MUST_BE_READ = AMOUNTS | {"placed_at", "cancelled_at", "line_quantity"}
"""What decides about money or time: a row is refused rather than read without it."""
_WORDS: Mapping[str, Mapping[str, Enum]] = {
    "payment": words.PAYMENT,
    "fulfilment": words.FULFILMENT,
}


Read = Callable[[str, str], str]
"""A cell's text and its row's currency, to plain text."""


class RowReader:
    """Reads the rows of one file, column by column."""

    def __init__(self, columns: Mapping[str, int], reading: Reading) -> None:
        self._reading = reading
        self._currency_at = columns.get("currency")
        self._plan = [
            (field, at, self._reader(field), field in _MUST_BE_READ or field in _WORDS)
            for field, at in columns.items()
            if field != "currency"
        ]

    def read(self, cells: Sequence[str]) -> tuple[Record, list[str]]:
        """(what is there by field, fields whose cell was left out as unreadable).

        The currency is there only where the row names one: rows below an order's first do not.
        Raises BadRecordError, naming the field, where such a cell matters.
        """
        named = "" if self._currency_at is None else _currency(cells[self._currency_at].strip())
        currency = named or self._reading.currency
        made: Record = {"currency": named} if named else {}
        lost: list[str] = []
        for field, at, read, matters in self._plan:
            text = cells[at].strip()
            if not text:
                continue
            try:
                plain = text if read is None else read(text, currency)
            except BadRecordError as exc:
                if matters:
                    raise BadRecordError(f"{field}: {exc}") from exc
                lost.append(field)
                continue
            if plain:
                made[field] = plain
        return made, lost

    def _reader(self, field: str) -> Read | None:
        """None for a text that stays as it is."""
        reading = self._reading
        if field in AMOUNTS:
            return _unless_nothing(reading.number)
        if field in INSTANTS:
            return _unless_nothing(lambda text, _: reading.instant(text).isoformat())
        if field in DAYS:
            return _unless_nothing(lambda text, _: reading.day(text))
        if field in _WORDS:
            return lambda text, _: _meaning(field, text)
        if field in _COUNTS:
            return lambda text, _: _whole(reading.number(text, ""))
        return (lambda text, _: bare(text)) if field in _APOSTROPHES else None


def _unless_nothing(read: Read) -> Read:
    def reading(text: str, currency: str) -> str:
        return (
            ""
            if text[0] in _NOTHING_BEGINS and text.casefold() in _NOTHING
            else read(text, currency)
        )

    return reading


def _currency(text: str) -> str:
    if not text:
        return ""
    code = text.upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise BadRecordError("currency: that is no three letters such as EUR")
    return code


def _meaning(field: str, text: str) -> str:
    found = _WORDS[field].get(squashed(text))
    if found is None:
        raise BadRecordError("a word that is not known")
    return str(found.value)


def _whole(plain: str) -> str:
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
