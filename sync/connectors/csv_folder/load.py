"""The whole folder read once: its rows laid into the spool, what is bad told and laid aside."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from concierge.domain.csv_preview import BadRow
from concierge.domain.errors import RejectedError, RetryLaterError
from sync.connector import BadRecordError
from sync.connectors.csv_folder.folder import readable, stamp_of, still_written
from sync.connectors.csv_folder.gather import Gathered, Gatherer, finished
from sync.connectors.csv_folder.identity import client_keys, order_key
from sync.connectors.csv_folder.inventory import Survey, look_through
from sync.connectors.csv_folder.records import Record, RowReader
from sync.connectors.csv_folder.rejects import RejectsFile
from sync.connectors.csv_folder.rows import Broken, Row
from sync.connectors.csv_folder.spool import Spool, room
from sync.rate import check

if TYPE_CHECKING:
    from sync.connectors.csv_folder.account import Settings
    from sync.connectors.csv_folder.sheet import Sheet
    from sync.rate import Waiter

log = logging.getLogger(__name__)

MOST_TOLD = 500
"""Bad rows told one by one; all of them are in the rejects files."""
_STEP = 1000


@dataclass(slots=True)
class Harvest:
    """What the folder holds, in a spool, and what to say about it."""

    spool: Spool
    sheets: list[Sheet]
    fingerprint: dict[str, Any]
    bad: list[BadRow] = field(default_factory=list)
    bad_total: int = 0
    warnings: list[str] = field(default_factory=list)

    def changed_since(self, remembered: Mapping[str, Any] | None) -> list[int] | None:
        """Numbers of the files whose content is new; None where all must count as new."""
        if not remembered or remembered.get("options") != self.fingerprint["options"]:
            return None
        known = {entry[2] for entry in remembered.get("files", {}).values()}
        return [at for at, sheet in enumerate(self.sheets) if sheet.digest not in known]


def harvest(
    settings: Settings, waiter: Waiter, cancelled: Callable[[], bool], *, lay_aside: bool = True
) -> Harvest:
    """Read the folder. `lay_aside` writes the bad rows beside the exports.

    Raises RetryLaterError, and RejectedError while a question is open or nothing is there.
    """
    seen = look_through(settings, waiter, cancelled)
    if seen.questions:
        asked = seen.questions[0]
        raise RejectedError(
            f"{asked.words} Nothing was changed. Answer it with: "
            f"concierge accounts set NAME --option {asked.option}=ANSWER"
        )
    if not any(sheet.kind for sheet in seen.sheets):
        raise RetryLaterError(
            "The folder holds no CSV file with customers or orders. Nothing was changed. Put the "
            "exports into it (spreadsheets saved as CSV), or name their columns in the account's "
            "options."
        )
    made = fill(seen, settings, cancelled, lay_aside=lay_aside)
    if not made.spool.customers():
        made.spool.close()
        raise RetryLaterError(
            "The exports in the folder hold no row that can be read. Nothing was changed. "
            "Export them again, or look at the rejects beside them."
        )
    return made


def fill(
    seen: Survey, settings: Settings, cancelled: Callable[[], bool], *, lay_aside: bool
) -> Harvest:
    """Lay every row into a spool; the caller closes it."""
    made = Harvest(Spool(), seen.sheets, seen.fingerprint(settings))
    try:
        with room():
            for at, sheet in enumerate(seen.sheets):
                if sheet.kind is None:
                    made.warnings.append(f"{sheet.name} is not read: {sheet.seen().note}")
                else:
                    _Filling(made, at, sheet, cancelled).run(lay_aside)
            has_orders = any(sheet.kind == "orders" for sheet in seen.sheets)
            basis = settings.spend or ("orders" if has_orders else "customers")
            made.spool.settle(seen.currency, by_orders=basis == "orders")
            if basis == "orders" and not settings.spend:
                _tell_short(made)
        made.warnings += [
            f"{name} is a spreadsheet and is not read. Save it as CSV into the folder."
            for name in seen.spreadsheets
        ]
        _tell(made, settings)
    except BaseException:
        made.spool.close()
        raise
    log.info("%d files read, %d rows left out", len(seen.sheets), made.bad_total)
    return made


class _Filling:
    """One file's rows on their way into the spool."""

    def __init__(self, made: Harvest, at: int, sheet: Sheet, cancelled: Callable[[], bool]) -> None:
        self._made, self._at, self._sheet, self._cancelled = made, at, sheet, cancelled
        self._columns = sheet.mapped.columns
        self._fields = frozenset(self._columns)
        self._reader = RowReader(self._columns, sheet.reading)
        self._lost: Counter[str] = Counter()
        self._rejects = RejectsFile(sheet.path, sheet.header, sheet.separator)
        self._writes = False

    def run(self, lay_aside: bool) -> None:
        self._writes = lay_aside
        read = self._orders if self._sheet.kind == "orders" else self._customers
        if lay_aside:
            with self._rejects:
                self._guarded(read)
        else:
            self._guarded(read)
        self._tell()

    def _guarded(self, read: Callable[[], None]) -> None:
        """A file that changed between looking and reading is no file that was read."""
        with readable(self._sheet.name):
            read()
            if stamp_of(self._sheet.path) != self._sheet.stamp:
                raise still_written(self._sheet.name)

    def _customers(self) -> None:
        spool = self._made.spool
        for row in self._rows():
            made = self._record(row)
            if isinstance(made, str):
                self._reject(row.line, made, row.cells)
                continue
            try:
                keys = client_keys(made)
                if not keys:
                    raise BadRecordError("nothing tells who it is")
                spool.put_client(keys, self._at, made, self._fields)
            except BadRecordError as exc:
                self._reject(row.line, str(exc), row.cells)

    def _orders(self) -> None:
        gatherer = Gatherer(self._columns)
        for row in self._rows():
            found = gatherer.add(row.line, row.cells, self._record(row))
            if found is not None:
                self._close(found)
        if (last := gatherer.end()) is not None:
            self._close(last)

    def _close(self, found: Gathered) -> None:
        try:
            head, keys, net = finished(found, self._columns, self._sheet.reading.currency)
            owner = self._made.spool.owner(keys, head, self._at)
            key = order_key(head["number"])
            self._made.spool.put_order(key, owner, self._at, head, found.items, net=net)
        except BadRecordError as exc:
            spoilt = found.fault[0] if found.fault else found.rows[0][0]
            self._tell_bad(spoilt, str(exc))
            for line, cells in found.rows:
                why = str(exc) if line == spoilt else f"belongs to the order of line {spoilt}"
                self._lay_aside(line, why, cells)

    def _rows(self) -> Iterator[Row | Broken]:
        for count, row in enumerate(self._sheet.body()):
            if count % _STEP == 0:
                check(self._cancelled)
            yield row

    def _record(self, row: Row | Broken) -> Record | str:
        """What the row says, or why it cannot be read."""
        if isinstance(row, Broken):
            return row.reason
        try:
            made, lost = self._reader.read(row.cells)
        except BadRecordError as exc:
            return str(exc)
        if lost:
            self._lost.update(lost)
        return made

    def _reject(self, line: int, reason: str, cells: Sequence[str]) -> None:
        self._tell_bad(line, reason)
        self._lay_aside(line, reason, cells)

    def _tell_bad(self, line: int, reason: str) -> None:
        self._made.bad_total += 1
        if len(self._made.bad) < MOST_TOLD:
            self._made.bad.append(BadRow(self._sheet.name, line, reason))

    def _lay_aside(self, line: int, reason: str, cells: Sequence[str]) -> None:
        if self._writes:
            self._rejects.add(line, reason, cells)

    def _tell(self) -> None:
        name, warnings = self._sheet.name, self._made.warnings
        for lost, count in sorted(self._lost.items()):
            cells = _counted(count, "cell")
            warnings.append(f"{name}: not understood and left empty: {cells} of {lost}.")
        if self._rejects.is_refused:
            warnings.append(
                f"The bad rows of {name} could not be written into the folder's rejects: it "
                "allows no writing. They are told in the preview."
            )


def _tell(made: Harvest, settings: Settings) -> None:
    """What a person should know of the whole folder."""
    spool, warnings = made.spool, made.warnings
    if made.bad_total > MOST_TOLD:
        warnings.append(f"{made.bad_total} rows were left out; the first {MOST_TOLD} are told.")
    if foreign := spool.foreign_orders():
        warnings.append(
            f"In another currency than {spool.currency}: {_counted(foreign, 'order')}. They are "
            "kept with their clients, and left out of the net spend."
        )
    if spool.foreign_totals:
        warnings.append(
            f"Spent in another currency than {spool.currency}: "
            f"{_counted(spool.foreign_totals, 'client')}, whose net spend counts as nothing."
        )
    if shared := spool.shared_aliases():
        warnings.append(
            f"Shared by several customers: {_counted(shared, 'e-mail, telephone or address')}. "
            "Orders that name nothing else are kept apart from all of them."
        )
    missing = _headers_nowhere(made.sheets, settings)
    warnings += [f"No file has the column that the option {option} names." for option in missing]


def _tell_short(made: Harvest) -> None:
    """Orders of part of the time would rank by part of what was spent."""
    if any("total_spent" in sheet.mapped.columns for sheet in made.sheets):
        short = made.spool.short_of_orders()
        if short:
            made.warnings.append(
                f"By the customers' list more was spent than the orders in the folder add up to: "
                f"{_counted(short, 'client')}. Export older orders too, or set the option "
                "spend=customers to go by the list (spend=orders keeps it as it is)."
            )


def _headers_nowhere(sheets: list[Sheet], settings: Settings) -> list[str]:
    there = {cell.casefold() for sheet in sheets for cell in sheet.header}
    return [
        f"{kind}.{name}"
        for kind, named in settings.headers.items()
        for name, header in named.items()
        if header and header.casefold() not in there
    ]


def _counted(count: int, one: str) -> str:
    plural = f"{one}es" if one.endswith("s") else f"{one}s"
    return f"{count} {one if count == 1 else plural}"
