"""Today: what is due stands in order, its one action acts, later and its undo work."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from concierge.domain.errors import StoreError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.interactions import Direction
from concierge.domain.occasions import Occasion, OccasionKind
from concierge.services.gesture_steps import approve_gesture, gesture_log
from concierge.services.gestures import GestureForm, ask_exception
from concierge.services.occasions import note_occasion
from concierge.services.owners import take_over
from concierge.services.phone_calls import begin_call, end_call
from concierge.services.refusals import refuse_contact
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.returns import order as returning
from tests.fakes.returns import scan
from tests.fakes.seat import call, plan, press, promise, words_on
from ui.kit.labels import PlainLabel
from ui.theme import Tone
from ui.today import screen as today_screen
from ui.today.model import DayWords
from ui.today.putting_off import REASONS
from ui.today.screen import TodayScreen

LATE = r.parcel(promised_at=r.NOW - timedelta(days=2))


def shown(screen):
    return [item.name for item in screen.list.items.rows()]


def shown_keys(screen):
    return [row.key for row in screen.list.items.rows()]


def item(screen, place=0):
    return screen.list.items.row(place).worded()


def put_off(screen, reason=REASONS[0], days=1):
    press(screen, "L")
    screen.page.putting_off.days.set_value(days)
    screen.page.putting_off.reason.set_value(reason)
    screen.page.putting_off.save.click()


@pytest.fixture
def screen(seat, qtbot):
    made = TodayScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


@pytest.fixture
def late(seat):
    return fill(
        seat.workplace,
        [r.client(1, attributes={"concierge.never_say": "the Lyon fitting"})],
        [r.order(1, parcels=(LATE,))],
    )[0]


def test_an_empty_day_says_what_will_fill_it(seat, screen):
    screen.enter()
    assert "Nothing due" in words_on(screen)
    assert "No promise closed yet" in words_on(screen.strip)
    screen._empty.button.click()
    assert seat.screens == ["clients"]


def test_a_late_parcel_stands_first_says_why_and_offers_the_call(seat, screen, late):
    screen.enter()
    row = item(screen)
    assert (row.group, row.when, row.tone, row.action) == ("Now", "2 d late", Tone.DANGER, "Call")
    assert row.icon is not None
    assert row.reason == "Promised Tue 9 June: #4501 Silk scarf Encre de Nuit"
    assert row.when_note == "14:05 in Paris"
    told = words_on(screen.page)
    assert "2 days late" in told
    assert "Never say: the Lyon fitting" in told
    assert "1 parcel late" in words_on(screen.strip)
    screen.list.setFocus()
    press(screen, "Ctrl+Return")
    assert seat.drawers == [("call", late, None)]


def test_enter_on_the_row_does_its_one_action(seat, screen, late, qtbot):
    screen.enter()
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert seat.drawers == [("call", late, None)]


def test_later_takes_it_away_until_tomorrow_and_undo_brings_it_back(seat, screen, late):
    screen.enter()
    put_off(screen)
    screen.refresh()
    assert shown(screen) == []
    words, undo = seat.toasts[-1]
    assert words == "Chloé Laurent is back tomorrow at 08:00"
    undo()
    screen.refresh()
    assert shown(screen) == ["Chloé Laurent"]


def test_what_was_put_off_is_back_at_eight_on_the_house_clock(seat, screen, late):
    screen.enter()
    put_off(screen)
    clock = seat.workplace.clock
    clock.set(r.NOW.replace(day=12, hour=5, minute=59))
    assert today(seat.workplace).rows == ()
    clock.advance(minutes=2)
    assert len(today(seat.workplace).rows) == 1


def test_a_manager_approves_at_once_and_the_log_knows(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    gesture = plan(seat.workplace, client)
    seat.sit("Margaux Vidal")
    screen.enter()
    assert item(screen).action == "Approve"
    assert screen.page.act.words() == "Approve, €9.50"
    assert "Chère Chloé, merci." in words_on(screen.page)
    screen.page.act.click()
    (row,) = gesture_log(seat.workplace)
    assert (row.id, row.state) == (gesture, GestureState.APPROVED)
    assert seat.toasts[-1][0] == "Approved for Chloé Laurent"


def test_a_refusal_is_told_in_words(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    gesture = plan(seat.workplace, client)
    seat.sit("Margaux Vidal")
    screen.enter()
    approve_gesture(person(seat.workplace, "Kenji Mori"), gesture)
    screen.page.act.click()
    assert "already approved" in seat.failures[-1]


def test_an_approved_gesture_is_marked_ordered_by_who_planned_it(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    approve_gesture(person(seat.workplace, "Margaux Vidal"), plan(seat.workplace, client))
    screen.enter()
    assert item(screen).action == "Mark ordered"
    screen._on_acted(item(screen))
    assert gesture_log(seat.workplace)[0].state is GestureState.ORDERED
    assert today(seat.workplace).budget.committed == r.eur(950)
    screen.enter()
    assert (item(screen).action, item(screen).reason) == (
        "Mark sent",
        "Handwritten note ordered, to be sent",
    )
    screen._on_acted(item(screen))
    assert gesture_log(seat.workplace)[0].state is GestureState.SENT


def test_what_nobody_approved_in_time_opens_her_profile(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    plan(seat.workplace, client, due_on=seat.workplace.now().date())
    screen.enter()
    assert item(screen).reason == "Handwritten note: not approved yet"
    screen._on_acted(item(screen))
    assert seat.clients == [client]


def test_a_promise_within_the_hour_is_amber_and_an_hour_past_is_red(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={})])
    call(seat.workplace, client, r.NOW - timedelta(minutes=9), promise=promise(11, 15))
    screen.enter()
    assert (item(screen).when, item(screen).tone) == ("in 55 min", Tone.WARN)
    seat.workplace.clock.advance(minutes=80)
    screen.refresh()
    assert (item(screen).when, item(screen).tone) == ("25 min late", Tone.DANGER)
    assert "Call about the scarf" in words_on(screen.page)


def test_a_day_to_come_leads_to_the_gesture_form_with_its_label(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes={"concierge.birthday": "--06-23"})])
    screen.enter()
    assert item(screen).action == "Write note"
    assert item(screen).reason.startswith("Birthday on 23 June")
    screen.page.act.click()
    assert seat.drawers == [("gesture", client, ("birthday", GestureKind.NOTE))]


def test_where_the_post_is_too_late_flowers_are_offered_and_then_a_call(seat, screen):
    days = {"concierge.birthday": "--06-17"}  # today is Thursday, 11 June
    (client,) = fill(seat.workplace, [r.client(1, attributes=days)])
    screen.enter()
    assert item(screen).action == "Send flowers"
    assert item(screen).reason == "Birthday on 17 June, only flowers are in time"
    assert any("too late for the post" in words for words in words_on(screen.page))
    screen.page.act.click()
    assert seat.drawers == [("gesture", client, ("birthday", GestureKind.FLOWERS))]
    seat.workplace.clock.advance(days=4)
    screen.refresh()
    assert item(screen).action == "Call"
    assert item(screen).reason == "Birthday on 17 June, too late for a gesture"
    assert not screen.page.call.isVisible(), "one button to call is enough"
    screen.page.act.click()
    assert seat.drawers[-1] == ("call", client, None)


def test_do_not_contact_disables_the_call_with_its_reason(seat, screen, late):
    refuse_contact(seat.workplace, late)
    screen.enter()
    assert not screen.page.act.isEnabled()
    assert not screen.page.video.isEnabled()
    assert "Do not contact: no calls, no messages, no gifts" in words_on(screen.page)
    assert not any(a.enabled() for a in screen.actions_now() if a.key == "V")


def test_quiet_hours_are_said_before_one_calls(seat, screen, late):
    seat.workplace.clock.set(r.NOW.replace(hour=21))
    screen.enter()
    assert "Calls: quiet there until 08:00" in words_on(screen.page)
    assert screen.page.act.isEnabled()


def test_markup_in_names_and_pieces_is_shown_literally(seat, screen):
    name = "<img src=x>"
    order = r.order(1, parcels=(LATE,), lines=(r.line(title="<b>Card</b> case"),))
    fill(seat.workplace, [r.client(1, first_name=name, last_name="", display_name=name)], [order])
    screen.enter()
    assert item(screen).name == name
    assert "<b>Card</b> case" in item(screen).reason
    labels = [x for x in screen.page.findChildren(PlainLabel) if x.text() == name]
    assert labels and all(x.textFormat() is Qt.TextFormat.PlainText for x in labels)


def test_an_error_stands_above_the_day_and_goes_with_the_next_answer(
    seat, screen, late, monkeypatch
):
    def broken(workplace):
        raise StoreError("The store does not answer just now. Try again in a moment.")

    real = today_screen.load_day
    monkeypatch.setattr(today_screen, "load_day", broken)
    screen.enter()
    assert "The day could not be read" in words_on(screen.trouble)
    monkeypatch.setattr(today_screen, "load_day", real)
    screen.trouble.again.emit()
    assert screen.trouble.isHidden()
    assert shown(screen) == ["Chloé Laurent"]


def test_it_asks_again_when_something_changed_and_only_while_it_is_seen(seat, screen, late, qtbot):
    screen.enter()
    assert len(shown(screen)) == 1
    other = person(seat.workplace, "Léo Martin")
    screen.hide()
    call(seat.workplace, late, r.NOW - timedelta(minutes=9), promise=promise(11, 18))
    assert other.me.name == "Léo Martin"
    qtbot.waitUntil(lambda: not screen._asking.isActive())
    assert len(shown(screen)) == 1
    screen.show()
    call(seat.workplace, late, r.NOW - timedelta(minutes=5))
    qtbot.waitUntil(lambda: len(shown(screen)) == 2 or "Done today 1" in words_on(screen))


def promised(seat, screen):
    (client,) = fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])
    call(seat.workplace, client, r.NOW - timedelta(minutes=5), promise=promise(11, 17))
    screen.enter()
    return client


def test_a_promise_is_marked_kept_by_hand_and_undo_owes_it_again(seat, screen):
    promised(seat, screen)
    assert screen.page.kept.isVisible() and screen.page.broken.isVisible()
    screen.page.kept.click()
    words, undo = seat.toasts[-1]
    assert words == "Promise to Chloé Laurent kept"
    screen.refresh()
    assert shown(screen) == []
    undo()
    screen.refresh()
    assert shown(screen) == ["Chloé Laurent"]


def test_a_promise_is_marked_broken_by_its_action(seat, screen):
    promised(seat, screen)
    actions = {action.id: action for action in screen.actions_now()}
    actions["today.broken"].run()
    assert seat.toasts[-1][0] == "Promise to Chloé Laurent marked broken"
    screen.refresh()
    assert shown(screen) == []


def test_only_a_promise_can_be_kept_or_broken(seat, screen, late):
    screen.enter()
    assert not screen.page.kept.isVisible() and not screen.page.broken.isVisible()
    assert not {action.id for action in screen.actions_now()} & {"today.kept", "today.broken"}


def test_putting_off_asks_why_and_escape_leaves_it(seat, screen, late, qtbot):
    screen.enter()
    press(screen, "L")
    bar = screen.page.putting_off
    assert bar.isVisible() and bar.reason.hasFocus()
    qtbot.keyClick(bar.save, Qt.Key.Key_Return)
    assert "Say in a word why it can wait: it comes back with it." in words_on(bar)
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible() and seat.toasts == []
    press(screen, "L")
    bar.reason.set_value(REASONS[1])
    assert bar.save.hasFocus()
    put_off(screen, "own")
    assert seat.toasts == []  # no words of one's own yet
    bar.own.set_text("She is travelling")
    qtbot.keyClick(bar.own.edit, Qt.Key.Key_Return)
    assert seat.toasts[-1][0] == "Chloé Laurent is back tomorrow at 08:00"
    seat.workplace.clock.advance(days=1)
    screen.refresh()
    assert "Put off before: She is travelling" in words_on(screen.page)


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
