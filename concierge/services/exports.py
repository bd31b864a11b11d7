"""Exports for payroll and others: plain CSV, JSON or XLSX, never a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.local_time import local
from concierge.domain.money import Money
from concierge.domain.views.desk import CommissionFilter, GestureFilter
from concierge.services import desk
from concierge.services.consultations import list_consultations
from concierge.services.frame import all_pending
from concierge.services.today import PROMISE_RECORD
from concierge.storage.clients import BookOrder

if TYPE_CHECKING:
    from concierge.domain.ids import OrderId
    from concierge.domain.views.work import GestureRow
    from concierge.services.workplace import Workplace

Cell = str | int | Decimal | date | datetime | None
Table = tuple[Sequence[str], list[Sequence[Cell]]]

FORMATS = ("csv", "json", "xlsx")
_EVERYONE = 10_000_000
# A cell that starts like this is run as a formula by spreadsheet programs.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def export(
    workplace: Workplace,
    what: str,
    kind: str,
    wanted: CommissionFilter | GestureFilter | frozenset[OrderId] | None = None,
) -> bytes:
    """The table as a file's bytes; times are UTC (ISO 8601), money is decimal.

    `wanted` narrows the table it is a filter of, order ids the parcels. Raises UserError for
    an unknown table or format.
    """
    if what not in TABLES:
        raise UserError(f"There is no table {what!r}. Choose one of: {', '.join(TABLES)}.")
    if kind not in FORMATS:
        raise UserError(f"The format {kind!r} is not known. Choose csv, json or xlsx.")
    if what == "commissions" and isinstance(wanted, CommissionFilter):
        table = commissions(workplace, wanted)
    elif what == "gestures" and isinstance(wanted, GestureFilter):
        table = gesture_table(workplace, wanted)
    elif what == "parcels" and isinstance(wanted, frozenset):
        table = parcels(workplace, wanted)
    else:
        table = TABLES[what](workplace)
    return {"csv": _csv, "json": _json, "xlsx": _xlsx}[kind](table)


def save(path: Path, data: bytes) -> None:
    """Whole or not at all: an older file of that name stays until the new one is complete.

    Only its owner can read it. Raises UserError where nothing can be written.
    """
    if path.exists() and not path.is_file():
        raise UserError(f"{path} is no file. Name the file to write, with its folder.")
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.unlink(missing_ok=True)
        beside.touch(mode=0o600, exist_ok=False)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as exc:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise UserError(
            f"{path} could not be written. Close it if it is open elsewhere, or choose "
            "another folder."
        ) from exc


def clients(workplace: Workplace) -> Table:
    head = ("id", "name", "tier", "rank", "city", "country", "time_zone", "net_spend", "currency")
    with workplace.read() as unit:
        found = unit.clients.book(BookOrder.NET_SPEND, _EVERYONE)
    rows: list[Sequence[Cell]] = [
        (
            *(c.id, c.name, c.tier.value, c.rank, c.city, c.country, c.zone_name),
            *(_decimal(c.net_spend, c.currency), c.currency),
        )
        for c in found
    ]
    return head, rows


def orders(workplace: Workplace) -> Table:
    head = (
        *("id", "name", "client_id", "placed_at", "gross", "net", "currency"),
        *("financial", "fulfilment", "pending"),
    )
    rows: list[Sequence[Cell]] = []
    with workplace.read() as unit:
        for client in unit.clients.book(BookOrder.NET_SPEND, _EVERYONE):
            rows += [
                (
                    *(o.id, o.name, o.client, o.placed_at, o.gross.decimal(), o.net.decimal()),
                    *(o.gross.currency, o.financial.value, o.fulfilment.value),
                    o.pending.value if o.pending else "",
                )
                for o in unit.orders.of_client(client.id, workplace.now())
            ]
    return head, rows


def interactions(workplace: Workplace) -> Table:
    head = (
        *("id", "client_id", "at", "kind", "direction", "staff", "outcome", "reason"),
        *("seconds", "notes"),
    )
    rows: list[Sequence[Cell]] = []
    with workplace.read() as unit:
        for client in unit.clients.book(BookOrder.NET_SPEND, _EVERYONE):
            rows += [
                (
                    *(i.id, client.id, i.at, i.kind.value, i.direction.value, i.staff_name),
                    i.outcome.value if i.outcome else "",
                    i.reason.value if i.reason else "",
                    *(i.duration, i.body),
                )
                for i in unit.interactions.of_client(client.id)
            ]
    return head, rows


def parcels(workplace: Workplace, wanted: frozenset[OrderId] | None = None) -> Table:
    """Every pending order, or the `wanted` ones, with the parcel that is worst off."""
    head = (
        *("order", "client", "piece", "placed_at", "gross", "currency", "state", "carrier"),
        *("tracking_number", "parcel_state", "late", "promised_at", "last_scan_at", "last_word"),
        *("why_late", "expected_at"),
    )
    rows: list[Sequence[Cell]] = []
    for o in all_pending(workplace):
        if wanted is not None and o.order not in wanted:
            continue
        p = o.parcel
        sale = (o.name, o.client_name, o.title, o.placed_at, o.gross.decimal(), o.gross.currency)
        moves: tuple[Cell, ...] = ("", "", "", "", o.promised_at, None, "", "", None)
        if p is not None:
            last = f"{p.last_place} {p.last_message}".strip()
            late = "yes" if p.late else "no"
            moves = (
                *(p.carrier, p.tracking_number, p.state.value, late),
                *(p.promised_at, p.last_scan_at, last),
                *(p.why_late.value if p.why_late else "", p.expected_at),
            )
        rows.append((*sale, o.state.value, *moves))
    return head, rows


def gesture_table(workplace: Workplace, wanted: GestureFilter | None = None) -> Table:
    head = (
        *("id", "client", "kind", "state", "planned_at", "due_on", "staff", "cost"),
        *("final_cost", "currency", "occasion", "printed_at", "outcome", "outcome_words"),
        *("thanked_on", "thanks", "photo"),
    )
    rows: list[Sequence[Cell]] = [
        (
            *(g.id, g.client_name, g.kind.value, g.state.value, g.planned_at, g.due_on),
            *(g.staff_name, g.cost.decimal(), _final(g)),
            *(g.cost.currency, g.occasion_label, g.printed_at, _outcome(g), g.came_to.words),
            *(g.came_to.thanked_on, g.came_to.thanks, "yes" if g.photo else "no"),
        )
        for g in desk.filtered_gestures(workplace, wanted or GestureFilter())
    ]
    return head, rows


def consultations(workplace: Workplace) -> Table:
    head = (
        *("id", "client", "source", "state", "question", "need", "pieces", "value", "currency"),
        *("opened_at", "staff", "outcome_reason"),
    )
    rows: list[Sequence[Cell]] = [
        (
            *(c.id, c.client_name, c.source.value, c.state.value, c.question, c.need),
            *(len(c.items), c.value.decimal(), c.value.currency, c.opened_at, c.staff_name),
            c.outcome_reason,
        )
        for c in list_consultations(workplace)
    ]
    return head, rows


def commissions(workplace: Workplace, wanted: CommissionFilter | None = None) -> Table:
    """`month` and `day` are the house's own: payroll pays by them."""
    zone = workplace.house.zone_name
    head = (
        *("line", "kind", "state", "month", "day", "sale_at", "client", "order", "seller"),
        *("winning_touch", "net_sale", "rate_percent", "commission", "currency", "takes_back"),
    )
    log = desk.commission_log(workplace, wanted or CommissionFilter())
    rows: list[Sequence[Cell]] = [
        (
            *(r.id, r.kind.value, r.state.value, r.month, local(r.sale_at, zone).date()),
            *(r.sale_at, r.client_name, r.order_name, r.seller_name, r.winning_touch.value),
            *(r.net.decimal(), Decimal(r.rate) / 100, r.amount.decimal(), r.amount.currency),
            r.takes_back,
        )
        for r in log.rows
    ]
    return head, rows


def _outcome(row: GestureRow) -> str:
    return row.came_to.outcome.value if row.came_to.outcome else ""


def _final(row: GestureRow) -> Decimal | None:
    return None if row.final_cost is None else row.final_cost.decimal()


def promises(workplace: Workplace) -> Table:
    """By person, as Today counts them; whoever had none to keep is left out."""
    head = ("staff", "since", "closed", "kept", "broken", "kept_percent")
    now = workplace.now()
    since = now - PROMISE_RECORD
    rows: list[Sequence[Cell]] = []
    with workplace.read() as unit:
        for staff, name in unit.house.staff_names().items():
            kept, closed = unit.interactions.closed_promises(since, now, staff)
            if closed:
                percent = round(100 * kept / closed)
                rows.append((name, since, closed, kept, closed - kept, percent))
    return head, rows


TABLES: dict[str, Callable[[Workplace], Table]] = {
    "clients": clients,
    "orders": orders,
    "interactions": interactions,
    "parcels": parcels,
    "gestures": gesture_table,
    "commissions": commissions,
    "consultations": consultations,
    "promises": promises,
}


def _decimal(minor: int, currency: str) -> Decimal:
    return Money(minor, currency).decimal()


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
    return str(cell)


def _csv(table: Table) -> bytes:
    head, rows = table
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    # The mark tells spreadsheet programs that it is UTF-8.
    return text.getvalue().encode("utf-8-sig")


def _json(table: Table) -> bytes:
    head, rows = table
    records = [dict(zip(head, map(_json_cell, row), strict=True)) for row in rows]
    return json.dumps(records, ensure_ascii=False, indent=1).encode()


def _json_cell(cell: Cell) -> str | int | None:
    if cell is None or isinstance(cell, int | str):
        return cell
    return cell.isoformat() if isinstance(cell, datetime | date) else str(cell)


def _xlsx(table: Table) -> bytes:
    import xlsxwriter

    head, rows = table
    data = io.BytesIO()
    book = xlsxwriter.Workbook(
        data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet("Concierge")
    sheet.write_row(0, 0, head, book.add_format({"bold": True}))
    for y, row in enumerate(rows, start=1):
        for x, cell in enumerate(row):
            if isinstance(cell, Decimal | int):
                sheet.write_number(y, x, cell)
            elif cell is not None:
                text = cell if isinstance(cell, str) else cell.isoformat()
                sheet.write_string(y, x, text)
    sheet.freeze_panes(1, 0)
    book.close()
    return data.getvalue()
