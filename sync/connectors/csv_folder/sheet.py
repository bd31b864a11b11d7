"""One file looked through from end to end: how it is written, what its columns mean, and what
only a person can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.domain.csv_preview import FileSeen, Question
from sync.connectors.csv_folder import dialect
from sync.connectors.csv_folder.account import DATES, SEPARATORS
from sync.connectors.csv_folder.columns import (
    AMOUNTS,
    DAYS,
    INSTANTS,
    Kind,
    Mapped,
    is_known,
    understand,
)
from sync.connectors.csv_folder.rows import Broken, Row, fitted, records
from sync.connectors.csv_folder.values import Evidence, Reading

if TYPE_CHECKING:
    from typing import TextIO

    from sync.connectors.csv_folder.account import DayOrder, Settings
    from sync.connectors.csv_folder.folder import Stamp

_NOT_OURS = "None of its headers tells that it holds customers or orders, so it is not read."
_NO_HEADER = "It holds no row of headers that can be read."
_STEP = 1000
_CODES = ("utf-8", "cp1252", "cp932", "mac-roman", "utf-16")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it was understood; its rows are read with `body`."""

    path: Path
    stamp: Stamp
    digest: str
    encoding: str
    separator: str
    has_hint: bool
    header: tuple[str, ...]
    mapped: Mapped
    reading: Reading
    rows: int
    has_half_row: bool
    currencies: Mapping[str, int]
    questions: tuple[Question, ...]

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def kind(self) -> Kind | None:
        return self.mapped.kind

    def body(self) -> Iterator[Row | Broken]:
        """Every row below the header, whole or broken. Raises OSError."""
        with dialect.opened(self.path, self.encoding) as stream:
            found = _records(stream, self.separator, self.has_hint)
            next(found, None)  # the header
            yield from _body(found, len(self.header))

    def seen(self) -> FileSeen:
        used = set(self.mapped.columns.values())
        names = {mark: name for name, mark in SEPARATORS.items()}
        empty = "" if any(self.header) else _NO_HEADER
        return FileSeen(
            name=self.name,
            kind=self.kind or "",
            profile=self.mapped.profile,
            encoding="utf-8" if self.encoding == "utf-8-sig" else self.encoding,
            separator=names.get(self.separator, self.separator),
            rows=self.rows,
            columns=tuple((f, self.header[at]) for f, at in self.mapped.columns.items()),
            not_understood=tuple(
                cell for at, cell in enumerate(self.header) if at not in used and cell.strip()
            ),
            note=empty or ("" if self.kind else _NOT_OURS),
        )


def survey(
    path: Path, stamp: Stamp, settings: Settings, step: Callable[[], None] = lambda: None
) -> Sheet:
    """Look the whole file through. Raises OSError, and whatever `step` raises."""
    seen = dialect.look(path, settings.encoding, step)
    with dialect.opened(path, seen.encoding) as stream:
        separator, has_hint = dialect.separator(stream, is_known_to(settings))
    separator = settings.separator or separator
    with dialect.opened(path, seen.encoding) as stream:
        found = _records(stream, separator, has_hint)
        header = _header(next(found, None))
        mapped = understand(header, settings.headers, settings.kind_of(path.name))
        body = _body(found, len(header)) if mapped.kind else iter(())
        rows, has_half_row, evidence = _walk(body, mapped, settings, step)
    questions = _questions(path.name, seen, mapped, evidence, settings)
    order: DayOrder | None = settings.dates
    if order is None and (proven := evidence.day_order()) in ("DMY", "MDY"):
        order = "DMY" if proven == "DMY" else "MDY"
    decimal = settings.decimal or evidence.decimal_mark()
    return Sheet(
        path=path,
        stamp=stamp,
        digest=seen.digest,
        encoding=seen.encoding,
        separator=separator,
        has_hint=has_hint,
        header=header,
        mapped=mapped,
        reading=Reading(settings.zone, order, decimal if decimal in (".", ",") else "."),
        rows=rows,
        has_half_row=has_half_row,
        currencies=evidence.currencies,
        questions=questions,
    )


def is_known_to(settings: Settings) -> Callable[[str], bool]:
    """Whether a header means something to us, or to this account."""
    own = {h.casefold() for named in settings.headers.values() for h in named.values() if h}
    return lambda header: header.strip().casefold() in own or is_known(header)


def _records(stream: TextIO, separator: str, has_hint: bool) -> Iterator[Row | Broken]:
    found = records(stream, separator)
    if has_hint:
        next(found, None)
    return found


def _header(found: Row | Broken | None) -> tuple[str, ...]:
    if not isinstance(found, Row):
        return ()
    cells = [cell.strip() for cell in found.cells]
    cells[0] = cells[0].removeprefix("\ufeff")
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _body(found: Iterator[Row | Broken], width: int) -> Iterator[Row | Broken]:
    """The last row is held back until it is known whether the file ends whole behind it."""
    held: Row | Broken | None = None
    for one in found:
        if held is not None:
            yield fitted(held, width) if isinstance(held, Row) else held
        held = one
    if held is not None:
        yield fitted(held, width, is_last=True) if isinstance(held, Row) else held


def _walk(
    body: Iterator[Row | Broken], mapped: Mapped, settings: Settings, step: Callable[[], None]
) -> tuple[int, bool, Evidence]:
    """(rows, whether the file ends within one, what the cells prove)."""
    columns = mapped.columns
    dates = [at for field, at in columns.items() if field in INSTANTS | DAYS]
    amounts = [at for field, at in columns.items() if field in AMOUNTS]
    currency_at = columns.get("currency")
    evidence = Evidence()
    rows, has_half_row = 0, False
    for rows, row in enumerate(body, 1):
        if rows % _STEP == 0:
            step()
        if isinstance(row, Broken):
            has_half_row = row.half
            continue
        for at in dates:
            if text := row.cells[at]:
                evidence.see_date(text)
        currency = row.cells[currency_at].strip().upper() if currency_at is not None else ""
        evidence.see_currency(currency)
        for at in amounts:
            if text := row.cells[at]:
                evidence.see_amount(text, currency or settings.currency)
    return rows, has_half_row, evidence


def _questions(
    name: str, seen: dialect.Look, mapped: Mapped, evidence: Evidence, settings: Settings
) -> tuple[Question, ...]:
    if mapped.kind is None:
        return ()
    asked = []
    if not seen.certain:
        words = f"The letters of {name} can be read in more than one way. Which encoding is it?"
        asked.append(Question("encoding", name, words, _CODES))
    for field in mapped.missing:
        words = (
            f"{name} looks like {mapped.kind}, but no column is understood as {field}. "
            "Which header is it?"
        )
        asked.append(Question(f"{mapped.kind}.{field}", name, words))
    if settings.dates is None and evidence.day_order() == "?":
        words = f"Do the dates in {name} begin with the day or with the month?"
        asked.append(Question("dates", name, words, tuple(DATES)[:2]))
    if not settings.decimal and evidence.decimal_mark() == "?":
        words = f"Do the amounts in {name} have a comma or a point before the cents?"
        asked.append(Question("decimal", name, words, (",", ".")))
    return tuple(asked)
