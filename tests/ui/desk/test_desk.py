"""The desk: approvals and refusals change the log, nobody decides on their own, exports work."""

import csv
import io
from datetime import timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt

from concierge.domain.attribution import Standing
from concierge.domain.commission import CommissionState
from concierge.domain.gestures import GestureState
from concierge.domain.views.desk import CommissionFilter
from concierge.services.commission import advance
from concierge.services.desk import approve_line, commission_log
from concierge.services.gesture_steps import gesture_log
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import call, plan, press, sold, words_on
from ui import theme as themes
from ui.desk.model import line_model, mark
from ui.desk.screen import DeskScreen
from ui.desk.touches import TouchBar
from ui.icons import Icon
from ui.theme import Mode, Theme, Tone

NAMES = [("Chloé", "Laurent"), ("<img src=x>", "Bold"), ("美咲", "佐藤"), ("Henrik", "Aalto")]


def log(seat):
    return {row.order_name: row for row in commission_log(seat.workplace, CommissionFilter()).rows}


@pytest.fixture
def screen(seat, qtbot):
    """Margaux' desk: #4501 Ana's and #4502 Léo's are earned, #4503 is her own, #4504 pending."""
    ana = seat.workplace
    people = [
        r.client(n, first_name=first, last_name=last, attributes={})
        for n, (first, last) in enumerate(NAMES, 1)
    ]
    orders = [sold(1, 1, 30), sold(2, 2, 29), sold(3, 3, 28), sold(4, 4, 3)]
    ids = fill(ana, people)
    sellers = ("Ana Ribeiro", "Léo Martin", "Margaux Vidal", "Ana Ribeiro")
    call(person(ana, "Kenji Mori"), ids[0], r.NOW - timedelta(days=45))
    for client, seller, days in zip(ids, sellers, (31, 30, 29, 4), strict=True):
        call(person(ana, seller), client, r.NOW - timedelta(days=days))
    StoreIngest(ana).apply(1, "orders", orders, None)
    advance(ana)
    seat.sit("Margaux Vidal")
    made = DeskScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    return made


def choose(screen, order):
    model = screen.commission.lines
    place = next(i for i, row in enumerate(model.rows()) if row.order_name == order)
    screen.commission.table.setCurrentIndex(model.index(place, 2))
    return place


def settle(screen, qtbot):
    qtbot.waitUntil(lambda: not screen._asking.isActive())
    screen.refresh()


def test_a_approves_the_chosen_line_and_the_log_changes(seat, screen, qtbot):
    choose(screen, "#4501")
    assert screen.commission.side.approve.words() == "Approve €60.00"
    press(screen, "A")
    assert log(seat)["#4501"].state is CommissionState.APPROVED
    assert seat.toasts[-1][0] == "€60.00 approved for Ana Ribeiro"
    settle(screen, qtbot)
    row = next(x for x in screen.commission.lines.rows() if x.order_name == "#4501")
    assert mark(row) == (Icon.CHECK, Tone.OK)


def test_a_approves_every_checked_line_and_says_for_how_much(seat, screen):
    for order in ("#4501", "#4502"):
        screen.commission.lines.toggle(choose(screen, order))
    assert screen.commission.side.approve.words() == "Approve 2, €180.00"
    press(screen, "A")
    states = {name: row.state for name, row in log(seat).items()}
    assert states["#4501"] is states["#4502"] is CommissionState.APPROVED
    assert states["#4503"] is CommissionState.EARNED
    assert screen.commission.lines.checked() == ()


def test_one_refusal_holds_no_other_line_up(seat, screen):
    for order in ("#4501", "#4502"):
        screen.commission.lines.toggle(choose(screen, order))
    approve_line(person(seat.workplace, "Kenji Mori"), log(seat)["#4501"].id)
    press(screen, "A")
    assert log(seat)["#4502"].state is CommissionState.APPROVED
    assert seat.toasts[-1][0] == "€120.00 approved for Léo Martin"
    assert "Not approved: Chloé Laurent" in words_on(screen.commission.trouble)


def test_one_s_own_line_has_a_lock_no_box_and_no_approval(seat, screen):
    place = choose(screen, "#4503")
    row = screen.commission.lines.row(place)
    assert row.own
    assert mark(row)[0] is Icon.LOCK
    assert not screen.commission.lines.can_check(row)
    for button in (screen.commission.side.approve, screen.commission.side.refuse):
        assert not button.isEnabled()
        assert button.toolTip() == "Your own: another manager must decide"
    screen.commission.approve()
    assert log(seat)["#4503"].state is CommissionState.EARNED


def test_a_pending_line_waits_for_its_window(screen):
    choose(screen, "#4504")
    assert "return window is still open" in screen.commission.side.approve.toolTip()


def test_refusing_without_a_word_says_so_at_the_field(seat, screen):
    choose(screen, "#4501")
    side = screen.commission.side
    press(screen, "R")
    assert "Write a word to the seller: a refusal needs its reason." in words_on(side.word)
    assert log(seat)["#4501"].state is CommissionState.EARNED
    side.word.set_text("The call came after she had decided")
    assert not any("a refusal needs" in words for words in words_on(side.word))
    press(screen, "R")
    assert log(seat)["#4501"].state is CommissionState.REFUSED


def test_a_refusal_s_word_stands_in_the_line_s_history(screen, qtbot):
    choose(screen, "#4501")
    screen.commission.side.word.set_text("<b>Not</b> yours")
    press(screen, "R")
    settle(screen, qtbot)
    choose(screen, "#4501")
    told = words_on(screen.commission.side)
    assert "“<b>Not</b> yours”" in told
    assert "Margaux Vidal" in told


def test_an_approval_that_comes_too_late_is_told_where_it_happened(seat, screen):
    choose(screen, "#4501")
    approve_line(person(seat.workplace, "Kenji Mori"), log(seat)["#4501"].id)
    press(screen, "A")
    assert "Not approved: Chloé Laurent" in words_on(screen.commission.trouble)


def test_the_line_explains_itself(screen):
    choose(screen, "#4501")
    side = screen.commission.side
    told = words_on(side)
    for words in ("€1,200.00", "−€200.00", "€1,000.00", "6\u00a0%", "wins, inside 7 d"):
        assert words in told
    assert {t.standing for t in side.story.touches} == {Standing.WINS, Standing.WINDOW_ENDED}
    bars = [bar for bar in side.findChildren(TouchBar) if bar.isVisible()]
    assert len(bars) == 2
    assert all(0 <= b._span.engaged <= b._span.ends <= 1 and 0 <= b._span.sale <= 1 for b in bars)


def test_what_came_back_is_a_line_of_its_own_in_danger_ink(seat, screen, qtbot):
    refund = r.refund(1, 50_000, lines=(r.RemoteRefundLine("l1", 1, r.eur(50_000)),))
    back = sold(1, 1, 30, refunds=(refund,), financial=r.FinancialStatus.PARTIALLY_REFUNDED)
    StoreIngest(seat.workplace).apply(1, "orders", [back], None)
    settle(screen, qtbot)
    rows = screen.commission.lines.rows()
    (negative,) = [row for row in rows if row.amount.minor < 0]
    amount = line_model(seat.place.formats, screen).table_columns[8]
    assert (amount.text(negative), amount.tone(negative)) == ("−€30.00", Tone.DANGER)
    credit = next(i for i, row in enumerate(rows) if row.order_name == "#4501" and row != negative)
    screen.commission.table.setCurrentIndex(screen.commission.lines.index(credit, 2))
    assert "Taken back later" in words_on(screen.commission.side)


def test_filters_narrow_the_lines_and_the_totals(seat, screen):
    page = screen.commission
    assert page.totals.accessibleName() == "All 4 lines, €10,000.00, €600.00"
    page.state.set_value(frozenset({CommissionState.PENDING}))
    assert [row.order_name for row in page.lines.rows()] == ["#4504"]
    assert page.totals.accessibleName() == "Filtered total, 1 line, €4,000.00, €240.00"
    page.state.set_value(None)
    page.search.edit.setText("laur")
    assert [row.order_name for row in page.lines.rows()] == ["#4501"]
    page.search.edit.setText("nobody")
    assert page.table.isHidden()
    assert "No line fits" in words_on(page)
    page.search.edit.clear()
    page.seller.set_value(person(seat.workplace, "Léo Martin").me.id)
    assert [row.client_name for row in page.lines.rows()] == ["<img src=x> Bold"]
    page.month.set_value("2026-05")
    assert len(page.lines.rows()) == 1


def test_the_export_holds_the_filtered_lines(seat, screen, tmp_path):
    offered = []

    def choose_file(name):
        offered.append(name)
        return str(tmp_path / name)

    screen.choose_file = choose_file
    screen.commission.state.set_value(frozenset({CommissionState.EARNED}))
    screen.commission.csv.click()
    assert offered == ["commissions-2026-06.csv"]
    text = (tmp_path / offered[0]).read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["order"] for row in rows} == {"#4501", "#4502", "#4503"}
    assert str(tmp_path / offered[0]) in seat.toasts[-1][0]
    screen.commission.xlsx.click()
    sheet = openpyxl.load_workbook(tmp_path / "commissions-2026-06.xlsx").active
    assert sheet.max_row == 4
    assert {p.name for p in tmp_path.iterdir() if p.suffix == ".part"} == set()


def test_a_file_that_cannot_be_written_is_said_so(screen, tmp_path):
    screen.choose_file = lambda name: str(tmp_path / "no such folder" / name)
    screen.commission.csv.click()
    assert "Not saved" in words_on(screen.commission.trouble)
    assert any("could not be written" in words for words in words_on(screen.commission.trouble))


def test_choosing_no_file_writes_nothing(seat, screen):
    screen.choose_file = lambda name: ""
    screen.commission.csv.click()
    assert seat.toasts == []


def test_the_gestures_tab_approves_steps_and_saves(seat, screen, tmp_path, qtbot):
    client = log(seat)["#4501"].client
    first = plan(person(seat.workplace, "Ana Ribeiro"), client)
    plan(seat.workplace, client, card_text="Own")
    screen.tabs.set_value("gestures")
    page = screen.gestures
    by_id = {row.id: place for place, row in enumerate(page.rows.rows())}
    assert page.rows.can_check(page.rows.row(by_id[first]))
    own = next(row for row in page.rows.rows() if row.id != first)
    assert not page.rows.can_check(own)
    page.table.setCurrentIndex(page.rows.index(by_id[first], 2))
    press(screen, "A")
    for state in (GestureState.ORDERED, GestureState.SENT, GestureState.DELIVERED):
        page.refresh()
        held = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(page.table, Qt.Key.Key_Return, held)
        assert seat.clients == []
        press(screen, "Ctrl+Return")
        assert {g.id: g.state for g in gesture_log(seat.workplace)}[first] is state
    page.refresh()
    page.state.set_value(GestureState.DELIVERED)
    assert [row.id for row in page.rows.rows()] == [first]
    screen.choose_file = lambda name: str(tmp_path / name)
    page.csv.click()
    saved = (tmp_path / "gestures-2026-06.csv").read_bytes().decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(saved)))) == 1


def test_an_own_gesture_cannot_be_approved_but_cancelled(seat, screen):
    plan(seat.workplace, log(seat)["#4501"].client)
    screen.tabs.set_value("gestures")
    page = screen.gestures
    assert not page.side.approve.isEnabled()
    page.approve()
    assert gesture_log(seat.workplace)[0].state is GestureState.PLANNED
    page.side.cancel.click()
    assert gesture_log(seat.workplace)[0].state is GestureState.CANCELLED


def test_who_is_no_manager_is_led_away(seat, screen):
    seat.sit("Ana Ribeiro")
    screen.enter()
    assert seat.screens == ["today"]


def test_an_empty_log_says_what_will_fill_it(seat, qtbot):
    seat.sit("Margaux Vidal")
    made = DeskScreen(seat.place)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    assert "No commission lines yet" in words_on(made.commission)
    assert not made.commission.side.approve.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_money_and_names_keep_their_room_at_large_text(screen, qapp, qtbot, scale):
    themes.set_theme(qapp, Theme(Mode.IVORY, scale, reduced_motion=True))
    screen.resize(1384, 868)
    table = screen.commission.table
    qtbot.waitUntil(lambda: table.columnWidth(8) >= round(112 * scale))
    assert not table.isColumnHidden(2) and not table.isColumnHidden(8)
    if scale < 2.0:
        assert table.columnWidth(2) >= themes.current().m.fill_min


def test_slash_leads_to_the_search(screen, qtbot):
    press(screen, "/")
    qtbot.waitUntil(screen.commission.search.edit.hasFocus)
    qtbot.keyClicks(screen.commission.search.edit, "4502")
    assert [row.order_name for row in screen.commission.lines.rows()] == ["#4502"]
    qtbot.keyClick(screen.commission.search.edit, Qt.Key.Key_Escape)
    assert len(screen.commission.lines.rows()) == 4
