"""Putting off, deciding, and what the day asks for by itself."""

import pytest
from PySide6.QtCore import Qt

from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.interactions import Direction
from concierge.domain.occasions import Occasion, OccasionKind
from concierge.services.gesture_steps import gesture_log
from concierge.services.gestures import GestureForm, ask_exception
from concierge.services.occasions import note_occasion
from concierge.services.owners import take_over
from concierge.services.phone_calls import begin_call, end_call
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.returns import order as returning
from tests.fakes.returns import scan
from tests.fakes.seat import call, plan, press, promise, words_on
from tests.ui.today.reading import item, put_off, shown, shown_keys
from ui.today.model import DayWords


def test_putting_off_asks_why_and_escape_leaves_it(seat, screen, late, qtbot):
    screen.enter()
    press(screen, "L")
    bar = screen.page.putting_off
    assert bar.isVisible() and bar.reason.hasFocus()
    qtbot.keyClick(bar.save, Qt.Key.Key_Return)
    assert "Say in a word why it can wait: it comes back with it." in words_on(bar)
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible() and seat.toasts == []
    assert screen.list.hasFocus()
    put_off(screen, "own")
    assert seat.toasts == []  # no words of one's own yet
    bar.own.set_text("She is travelling")
    qtbot.keyClick(bar.own.edit, Qt.Key.Key_Return)
    assert seat.toasts[-1][0] == "Chloé Laurent is back tomorrow at 08:00"
    seat.workplace.clock.advance(days=1)
    screen.refresh()
    assert "Put off before: She is travelling" in words_on(screen.page)


def test_a_reason_is_chosen_with_arrows_and_enter_puts_off(seat, screen, late, qtbot):
    screen.enter()
    press(screen, "L")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(screen.page.putting_off.reason, key)
    assert seat.toasts[-1][0] == "Chloé Laurent is back tomorrow at 08:00"
    seat.workplace.clock.advance(days=1)
    screen.refresh()
    assert "Put off before: Waiting for the carrier" in words_on(screen.page)


def test_a_week_away_is_told_by_its_day(seat, screen, late):
    screen.enter()
    put_off(screen, days=7)
    assert seat.toasts[-1][0] == "Chloé Laurent is back on Thu 18 June"


def test_what_was_done_elsewhere_is_ticked_off_and_taken_back(seat, screen, late):
    screen.enter()
    press(screen, "D")
    screen.refresh()
    assert shown(screen) == [] and "Done today 1" in words_on(screen)
    seat.toasts[-1][1]()
    screen.refresh()
    assert shown(screen) == ["Chloé Laurent"]


def test_a_call_nobody_logged_opens_its_form_or_is_nothing(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])
    begun = begin_call(seat.workplace, client, Direction.OUTGOING)
    end_call(seat.workplace, begun)
    seat.workplace.clock.advance(minutes=40)
    screen.enter()
    assert item(screen).reason == "You called at 14:05; the call stands in no history"
    assert (item(screen).action, item(screen).when) == ("Log call", "40 min ago")
    screen.page.act.click()
    assert seat.drawers == [("call", client, begun)]
    assert screen.page.done.words() == "Nothing to log"
    press(screen, "D")
    screen.refresh()
    assert shown(screen) == []


def test_who_was_long_not_spoken_to_is_to_be_called(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])
    take_over(seat.workplace, client, seat.workplace.me.id)
    screen.enter()
    assert item(screen).reason == "Nobody has spoken to this client yet"
    assert "Not contacted for too long" in words_on(screen.page)
    call(seat.workplace, client, r.NOW)
    seat.workplace.clock.advance(days=91)
    screen.refresh()
    assert item(screen).reason == "Nobody has spoken to this client for 13 w"
    press(screen, "Ctrl+Return")
    assert seat.drawers == [("call", client, None)]


def test_what_a_household_holds_back_is_one_key_away(seat, screen):
    made = fill(seat.workplace, [r.client(n, attributes=r.NO_DAY) for n in (1, 2)])
    for day, client in enumerate(made, 13):
        when = Occasion(OccasionKind.OTHER, 6, day, None)
        note_occasion(seat.workplace, client, "First visit", when)
    screen.enter()
    assert len(shown(screen)) == 1
    assert screen.held.words() == "Held back for their household: 1"
    press(screen, "H")
    assert len(shown(screen)) == 2
    press(screen, "H")
    assert len(shown(screen)) == 1


def test_a_full_day_is_put_into_words_only_where_it_is_seen(seat, screen, monkeypatch):
    made = fill(seat.workplace, [r.client(n, attributes=r.NO_DAY) for n in range(1, 61)])
    for client in made:
        call(seat.workplace, client, r.NOW, promise=promise(11, 17))
    worded = []
    real = DayWords.item
    monkeypatch.setattr(DayWords, "item", lambda words, row: worded.append(row) or real(words, row))
    screen.enter()
    screen.repaint()
    assert len(shown_keys(screen)) == 60
    assert 0 < len({row.key for row in worded}) < 30


@pytest.fixture
def asked(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    plan(seat.workplace, client, cost=r.eur(49_500))
    form = GestureForm(
        *(client, GestureKind.NOTE, "", "Merci.", "", None),
        due_on=seat.workplace.now().date(),
        cost=r.eur(1_000),
    )
    made = ask_exception(seat.workplace, form, "Ten years a client")
    seat.sit("Margaux Vidal")
    screen.enter()
    place = next(n for n, row in enumerate(shown_keys(screen)) if row.startswith("budget_asked"))
    screen.list.setCurrentIndex(screen.list.items.index(place, 0))
    return made


def test_a_manager_reads_why_and_grants_with_a_reason(seat, screen, asked, qtbot):
    assert "Asked for with: Ten years a client" in words_on(screen.page)
    press(screen, "Ctrl+Return")
    bar = screen.page.deciding
    assert bar.isVisible() and bar.reason.edit.hasFocus()
    qtbot.keyClick(bar.reason.edit, Qt.Key.Key_Return)
    assert bar.reason.message() == "Say why: it stands in the log."
    bar.reason.set_text("Worth it")
    qtbot.keyClick(bar.reason.edit, Qt.Key.Key_Return)
    assert seat.toasts[-1][0] == "Granted and approved for Chloé Laurent"
    (row,) = [row for row in gesture_log(seat.workplace) if row.id == asked]
    assert row.state is GestureState.APPROVED


def test_a_refusal_needs_its_reason_too_and_escape_decides_nothing(seat, screen, asked, qtbot):
    press(screen, "Ctrl+Return")
    bar = screen.page.deciding
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    press(screen, "Ctrl+Return")
    bar.reason.set_text("Not this month")
    bar.refuse.click()
    (row,) = [row for row in gesture_log(seat.workplace) if row.id == asked]
    assert row.state is GestureState.CANCELLED


def test_a_scanned_return_says_what_is_owed_and_leads_to_the_parcels(seat, screen):
    with seat.workplace.write() as unit:
        unit.accounts.add("Returns", "loop", {})
    fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)], [returning()])
    scan(seat.workplace)
    screen.enter()
    place = next(n for n, key in enumerate(shown_keys(screen)) if key.startswith("refund_proposed"))
    assert item(screen, place).reason == "Return of #4501 was scanned, to be paid back"
    screen.list.setCurrentIndex(screen.list.items.index(place, 0))
    assert "#4501: €120.00 to pay back" in words_on(screen.page)
    screen.page.act.click()
    assert seat.screens == ["parcels"]


def test_the_first_row_is_shown_as_chosen_although_the_keyboard_came_before_it(seat, screen, late):
    screen.list.setFocus()
    screen.list.items.set_rows([])
    screen.enter()
    screen.list.selectionModel().clearSelection()  # as the keyboard's coming leaves it
    screen.refresh()
    assert screen.list.selectionModel().isSelected(screen.list.items.index(0, 0))


def test_a_late_parcel_offers_the_drafted_apology(seat, screen, late):
    screen.enter()
    press(screen, "W")
    assert seat.drawers == [("apology", late, 1)]
    screen.page.apology.click()
    assert len(seat.drawers) == 2
