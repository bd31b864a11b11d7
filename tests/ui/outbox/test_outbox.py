"""The outbox screen: what waits and why, and what a person decides about it."""

import random
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from concierge.domain.errors import RetryLaterError, UserError
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.services import health
from concierge.services.accounts import list_accounts, pause_account, secret_name
from concierge.services.details import client_details, edit_details
from concierge.services.notes import write_note
from concierge.services.outbox import StoreOutbox, outbox
from concierge.services.telling import Told, put_in, tell
from concierge.services.turns import Turn
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import call, press, words_on
from ui.outbox.model import Shown
from ui.outbox.page import Asking
from ui.outbox.screen import OutboxScreen

ARABIC = r.client(2, first_name="نور", last_name="الحداد", attributes={})


@pytest.fixture
def clients(seat):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    return fill(seat.workplace, [r.client(1, attributes={}), ARABIC])


@pytest.fixture
def screen(seat, clients, qtbot):
    made = OutboxScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    made.enter()
    return made


def refund(workplace, client, minor=1200):
    with workplace.write() as unit:
        payload = {"order": "o1", "minor": minor, "currency": "EUR", "reason": "", "note": ""}
        tell(unit, workplace, client, DeliveryKind.REFUND, f"refund:{client}", payload)


def ends(workplace, outcome):
    """What the push loop does with the next one: `outcome(outbox, claimed)`."""
    with Turn(workplace, list_accounts(workplace)[0]) as turn:
        box = StoreOutbox(workplace, turn, random.Random(1))
        outcome(box, box.take(1))


def held(box, claimed):
    box.unclear(claimed, "The answer was lost.", Reach.NONE, counts=True)


def states(workplace):
    view = outbox(workplace)
    return [row.state for row in (*view.waiting, *view.ended)]


def reasons(screen):
    return [item.reason for item in screen.list.items.rows()]


def test_the_empty_outbox_says_what_would_stand_there(screen):
    told = words_on(screen)
    assert "Everything has been told" in told
    assert any("until the shop has them" in words for words in told)


def test_each_row_says_what_to_whom_and_why_it_waits(seat, screen, clients):
    workplace = seat.workplace
    call(workplace, clients[0], r.NOW, notes="She loved the scarf.")
    write_note(workplace, clients[0], "Prefers the back entrance.")
    edit_details(workplace, clients[1], {"note": "Rings first."}, ["Friend"])
    refund(workplace, clients[1])
    screen.refresh()
    assert reasons(screen) == [
        "Call, 7 min, connected",
        "Note: Prefers the back entrance.",
        "The client's note changed",
        "Tag added: Friend",
        "Refund of €12.00",
    ]
    whens = [item.when for item in screen.list.items.rows()]
    assert whens == ["in a minute", "next in line", "in a minute", "next in line", "next in line"]
    assert "She loved the scarf." in words_on(screen.page)
    assert "Goes out within a minute." in words_on(screen.page)
    screen.list.setCurrentIndex(screen.list.items.index(1, 0))
    behind = "Waits for its turn behind an earlier one for Chloé Laurent."
    assert behind in words_on(screen.page)


def test_tries_are_told_with_the_next_one(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    lost = lambda box, one: box.unclear(one, "No answer.", Reach.LOOK, counts=True)  # noqa: E731  a table of one
    for _ in range(3):
        ends(seat.workplace, lost)
        seat.workplace.clock.advance(minutes=5)
    seat.workplace.clock.advance(minutes=-5)
    screen.refresh()
    told = words_on(screen.page)
    assert "Tried 3 times, next in 1 min." in told
    assert "No answer." in told


def test_a_shop_that_cannot_be_reached_is_named_with_since_when(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    health.failed(seat.workplace, 1, RetryLaterError("Shop cannot be reached."))
    screen.refresh()
    told = words_on(screen.page)
    assert any(words.startswith("Shop cannot be reached since 14:05.") for words in told)
    pause_account(seat.workplace, 1)
    screen.refresh()
    assert any(words.startswith("Shop is paused.") for words in words_on(screen.page))


def test_what_cannot_be_told_is_put_off_with_since_when_and_the_next_try(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    health.tell_failed(seat.workplace, 1, RetryLaterError("Shop asks us to slow down.", 1200))
    seat.workplace.clock.advance(minutes=3)
    screen.refresh()
    words = "Nothing can be told to Shop since 14:05. It is tried again in 17 min."
    assert words in words_on(screen.page)
    assert screen.list.items.row(0).when == "since 14:05"
    seat.workplace.clock.advance(minutes=17)
    screen.refresh()
    words = "Nothing can be told to Shop since 14:05. It is tried again within a minute."
    assert words in words_on(screen.page)
    health.answered(seat.workplace, list_accounts(seat.workplace)[0])
    screen.refresh()
    assert "Goes out within a minute." in words_on(screen.page)


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ([], "Shop is only read, so this is not told. Allow telling in Settings, or discard it."),
        (
            [DeliveryKind.CALL],
            "Shop takes nothing of this kind any more. Allow it in Settings, or discard it.",
        ),
    ],
)
def test_what_its_shop_is_no_longer_told_says_so_and_promises_nothing(
    seat, screen, clients, kinds, words
):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in kinds])
    screen.refresh()
    assert words in words_on(screen.page)
    assert screen.list.items.row(0).when == "not told"
    health.failed(seat.workplace, 1, RetryLaterError("Shop cannot be reached."))
    pause_account(seat.workplace, 1)
    screen.refresh()
    assert words in words_on(screen.page), "neither an answer nor resuming it would tell it"


@pytest.fixture
def letter(seat, clients):
    """An e-mail to the first client waits in a mailbox that somebody signs in to."""
    with seat.workplace.write() as unit:
        options = {"host": "127.0.0.1", "from": "c@example.com", "user": "c@example.com"}
        mail = unit.accounts.add("House mail", "mail", options)
        unit.accounts.set_writes(mail, [DeliveryKind.EMAIL.value])
        payload = {"subject": "Your coat", "text": "Dear Chloé"}
        put_in(unit, seat.workplace, Told(mail, clients[0], DeliveryKind.EMAIL, "1", payload))


def test_a_message_goes_to_its_client_and_not_to_the_mailbox(seat, screen, letter):
    screen.refresh()
    told = words_on(screen.page)
    assert "Chloé Laurent, client1@example.com" in told
    assert told[told.index("From") + 1] == "House mail"


def test_what_a_missing_secret_keeps_here_says_so_and_promises_no_time(seat, screen, letter):
    kept = {}
    seat.place.secrets = lambda: kept
    mail = list_accounts(seat.workplace)[-1]
    health.tell_failed(seat.workplace, mail.id, UserError("The keyring holds no secret."))
    screen.refresh()
    words = "This desktop has no secret for House mail. It leaves once that is entered in Settings."
    assert words in words_on(screen.page)
    assert screen.list.items.row(0).when == "no secret"
    kept[secret_name(seat.workplace, mail.id)] = "x"
    health.answered(seat.workplace, list_accounts(seat.workplace)[-1])
    screen.refresh()
    assert "Goes out within a minute." in words_on(screen.page)


def test_a_held_one_is_settled_by_a_key(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    ends(seat.workplace, held)
    screen.refresh()
    assert screen.list.items.row(0).group == "Needs a decision"
    assert any("Nobody knows whether it arrived" in words for words in words_on(screen.page))
    assert screen.page.send.words() == "It did not: send again"
    press(screen, "A")
    assert states(seat.workplace) == [DeliveryState.SENT]
    assert "counts as arrived" in seat.toasts[-1][0]
    screen.tabs.set_value(Shown.ENDED)
    assert any(words.startswith("Arrived") for words in words_on(screen.page))
    assert f"Looked up by {seat.workplace.me.name}." in words_on(screen.page)
    assert not screen.page.arrived.isVisible()


def test_a_held_refund_is_sent_again_only_after_its_words(seat, screen, clients, qtbot):
    refund(seat.workplace, clients[0])
    ends(seat.workplace, held)
    screen.refresh()
    press(screen, "R")
    assert screen.page.asking is Asking.CONFIRM
    assert states(seat.workplace) == [DeliveryState.HELD]
    words = next(w for w in words_on(screen.page) if "goes back to" in w)
    assert words.startswith("€12.00 goes back to Chloé Laurent through Shop")
    assert "twice" in words
    qtbot.keyClick(screen.page, Qt.Key.Key_Escape)
    assert screen.page.asking is Asking.NOTHING
    press(screen, "R")
    screen.refresh()
    assert screen.page.asking is Asking.CONFIRM, "a refresh takes nothing out of a hand"
    qtbot.keyClick(screen.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert states(seat.workplace) == [DeliveryState.WAITING]


def test_enter_alone_moves_no_money(seat, screen, clients, qtbot):
    refund(seat.workplace, clients[0])
    ends(seat.workplace, held)
    screen.refresh()
    press(screen, "R")
    qtbot.keyClick(screen.page._foot, Qt.Key.Key_Return)
    assert states(seat.workplace) == [DeliveryState.HELD]


def test_discarding_needs_a_reason(seat, screen, clients, qtbot):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    screen.refresh()
    press(screen, "D")
    qtbot.keyClick(screen.page.reason.edit, Qt.Key.Key_Return)
    assert screen.page.reason.message().startswith("Say why")
    assert states(seat.workplace) == [DeliveryState.WAITING]
    qtbot.keyClicks(screen.page.reason.edit, "Told in person")
    qtbot.keyClick(screen.page.reason.edit, Qt.Key.Key_Return)
    assert states(seat.workplace) == [DeliveryState.DISCARDED]
    screen.tabs.set_value(Shown.ENDED)
    assert "Told in person" in words_on(screen.page)


def test_a_parked_one_tells_the_shop_s_reason_and_goes_again(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    ends(seat.workplace, lambda box, one: box.refused(one, "Shop does not know this client."))
    screen.refresh()
    told = words_on(screen.page)
    assert "Shop refused it, and it is parked." in told
    assert "Shop does not know this client." in told
    press(screen, "R")
    assert states(seat.workplace) == [DeliveryState.WAITING]


def test_what_left_meanwhile_is_told_and_not_an_error(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    screen.refresh()
    ends(seat.workplace, lambda box, one: box.arrived(one, Delivered("7")))
    press(screen, "R")
    assert seat.failures[-1] == "This has left the outbox already."
    assert "Everything has been told" in words_on(screen)


def test_enter_goes_to_the_page_and_esc_comes_back(seat, screen, clients, qtbot):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    screen.refresh()
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.page.send.hasFocus)
    qtbot.keyClick(screen.page.send, Qt.Key.Key_Escape)
    qtbot.waitUntil(screen.list.hasFocus)


def test_a_conflict_is_counted_and_opened(seat, screen, clients):
    workplace = seat.workplace
    edit_details(workplace, clients[0], {"note": "Ours."}, [])
    from concierge.services.ingest import StoreIngest

    theirs = r.client(1, attributes={}, note="Theirs.", updated_at=r.NOW + timedelta(minutes=1))
    StoreIngest(workplace).apply(1, "clients", [theirs], None)
    assert client_details(workplace, clients[0]).fields["note"] == "Theirs."
    screen.refresh()
    assert "1 fact was changed here and in the shop" in words_on(screen)
    press_conflict = next(a for a in screen.actions_now() if a.id == "outbox.conflicts")
    press_conflict.run()
    assert seat.drawers[-1] == ("conflicts", clients[0], None)


def test_what_is_put_in_elsewhere_appears_by_itself(seat, screen, clients, qtbot):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    qtbot.waitUntil(lambda: reasons(screen) == ["Note: Prefers the back entrance."])


def test_of_more_than_a_list_can_show_the_number_is_told_and_no_decision_is_left_out(
    seat, screen, clients, monkeypatch
):
    for number in range(4):
        write_note(seat.workplace, clients[1], f"Note {number}.")
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    ends(seat.workplace, lambda box, one: box.unclear(one, "No answer.", Reach.LOOK, counts=True))
    ends(seat.workplace, lambda box, one: box.refused(one, "It is refused."))
    monkeypatch.setattr("ui.outbox.model.outbox", partial(outbox, limit=3))
    screen.refresh()
    assert reasons(screen) == ["Note: Prefers the back entrance.", "Note: Note 0.", "Note: Note 1."]
    told = words_on(screen)
    assert "3 of 5 are shown. The others follow as these are told." in told
    screen.tabs.set_value(Shown.STUCK)
    assert len(reasons(screen)) == 1
    assert not any("are shown" in words for words in words_on(screen))


def test_of_more_decisions_than_a_list_can_show_all_are_counted(seat, screen, clients, monkeypatch):
    for number in range(5):
        write_note(seat.workplace, clients[0], f"Note {number}.")
    for _ in range(4):
        ends(seat.workplace, lambda box, one: box.refused(one, "It is refused."))
    monkeypatch.setattr("ui.outbox.model.outbox", partial(outbox, limit=3))
    screen.refresh()
    assert "3 of 5 are shown. The others follow as these are decided." in words_on(screen)
    assert screen.tabs.words(Shown.STUCK) == "Needs a decision 4"
    assert screen.tabs.words(Shown.OPEN) == "All 5"
    screen.tabs.set_value(Shown.STUCK)
    assert len(reasons(screen)) == 3
    assert "3 of 4 are shown. The others follow as these are decided." in words_on(screen)
    screen.tabs.set_value(Shown.ENDED)
    assert not any("are shown" in words for words in words_on(screen))


def test_what_its_account_is_never_told_is_not_promised(seat, screen, clients):
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [])
    screen.refresh()
    press(screen, "R")
    assert seat.failures[-1] == "Shop is not told this. Allow it in Settings, or discard it."
    assert states(seat.workplace) == [DeliveryState.WAITING]
