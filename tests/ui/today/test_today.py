"""Today: what is due stands in order, its one action acts, later and its undo work."""

from datetime import timedelta

from PySide6.QtCore import Qt

from concierge.domain.errors import StoreError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.services.gesture_steps import approve_gesture, gesture_log
from concierge.services.refusals import refuse_contact
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import call, plan, press, promise, words_on
from tests.ui.today.conftest import LATE
from tests.ui.today.reading import item, put_off, shown
from ui.kit.labels import PlainLabel
from ui.theme import Tone
from ui.today import screen as today_screen


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


def test_an_approved_gesture_is_marked_ordered_by_who_planned_it(seat, screen, qtbot):
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
    assert gesture_log(seat.workplace)[0].state is GestureState.ORDERED  # a double press
    qtbot.waitUntil(lambda: not screen.doing._think.isActive())
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
