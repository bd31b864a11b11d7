"""Somebody types in a search: whatever comes and goes meanwhile, the letters stay together; and
where nobody writes, a letter is the page's."""

from concurrent.futures import Executor, Future

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from concierge.domain.changes import Area, Changes
from concierge.domain.interactions import ReasonCode
from concierge.services.recorder_port import RecorderState
from ui.place import Action
from ui.screens import SPECS

CTRL = Qt.KeyboardModifier.ControlModifier


class Later(Executor):
    """Answers when the test says so, as a worker does while somebody types."""

    def __init__(self):
        self.waiting = []

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for future, work in waiting:
            if future.set_running_or_notify_cancel():
                future.set_result(work())
        QCoreApplication.processEvents()


@pytest.fixture
def later(window):
    """From here on answers come only between two letters."""
    made = Later()
    at_once, window.place.tasks._executor = window.place.tasks._executor, made
    yield made
    made.answer()
    window.place.tasks._executor = at_once


def press(window, sign, held=Qt.KeyboardModifier.NoModifier):
    """One key where the keyboard is, and all that follows from it."""
    QTest.keyClick(QApplication.focusWidget() or window, sign, held)
    QCoreApplication.processEvents()


def write(window, words, later=None):
    for letter in words:
        press(window, letter)
        if later is not None:
            later.answer()


def search_of(window):
    """The field the slash leads to on the screen in front."""
    made = window.room(window.current)
    found = [getattr(part, "search", None)
             for part in (made, *(getattr(made, name, None)
                                  for name in ("pane", "commission", "library")))]  # fmt: skip
    return next((field for field in found if field is not None), None)


def test_a_search_begun_over_an_empty_list_keeps_the_keyboard(window, later):
    window.go("clients")
    clients = window.room("clients")
    later.answer()
    press(window, "/")
    write(window, "Zzz", later)
    assert clients.pane.empty.isVisible()
    press(window, Qt.Key.Key_Comma, CTRL)
    press(window, Qt.Key.Key_2, CTRL)
    press(window, "/")
    press(window, Qt.Key.Key_A, CTRL)
    write(window, "Henrik", later)
    assert clients.pane.search.text() == "Henrik"
    assert clients.pane.search.edit.hasFocus()
    assert clients.page.drawer is None


def test_enter_in_a_search_that_finds_nobody_stays_in_it(window, later):
    window.go("clients")
    pane = window.room("clients").pane
    press(window, "/")
    write(window, "Zzz", later)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_A, CTRL)
    write(window, "Henrik", later)
    assert pane.search.text() == "Henrik"


def test_typing_with_a_form_open_is_not_cut_short_when_it_closes(window, clients, later, qtbot):
    window.place.client_asked.emit(clients[0])
    later.answer()
    book = window.room("clients")
    press(window, "c")
    assert book.page.drawer is not None
    book.pane.list.setFocus()
    press(window, "/")
    write(window, "Aal", later)

    def is_closed():
        if book.page.drawer is not None and later.waiting:
            later.answer()  # what was told of the clients' arrival asks for the list anew
        return book.page.drawer is None and bool(later.waiting)

    qtbot.waitUntil(is_closed)
    write(window, "to", later)
    assert book.pane.search.text() == "Aalto"
    assert book.pane.search.edit.hasFocus()


def test_a_form_that_comes_late_leaves_the_typing_alone(window, clients, later):
    window.go("clients")
    later.answer()
    book = window.room("clients")
    window.place.drawer_asked.emit("call", clients[1], None)
    press(window, "/")
    write(window, "H")
    later.answer()
    write(window, "enrik", later)
    assert book.pane.search.text() == "Henrik"


def test_a_change_of_the_book_leaves_the_typing_alone(window, seat, later):
    window.go("clients")
    later.answer()
    press(window, "/")
    for letter in "Zenrik":
        press(window, letter)
        seat.workplace.bus.publish(Changes(frozenset({Area.CLIENTS})))
        later.answer()
    assert window.room("clients").pane.search.text() == "Zenrik"


@pytest.mark.parametrize("screen", ["clients", "consultations", "parcels", "studio", "desk"])
def test_the_slash_and_the_words_after_it_stay_in_the_screen_s_own_search(
    window, seat, films, screen, later
):
    seat.sit("Margaux Vidal")
    window.go(screen)
    later.answer()
    field = search_of(window)
    press(window, "/")
    write(window, "zzz", later)
    assert window.current == screen
    window.go("settings")
    later.answer()
    window.go(screen)
    assert not field.edit.hasFocus(), "entered anew, letters are the page's"
    press(window, "/")
    write(window, "Chlv", later)
    assert field.text() == "Chlv", "the old words gave way to the new"
    assert field.edit.hasFocus()
    assert window.current == screen


@pytest.mark.parametrize("screen", ["today", "gestures", "outbox", "settings"])
def test_a_screen_without_a_search_leads_to_the_clients(window, screen, later):
    window.go(screen)
    later.answer()
    press(window, "/")
    later.answer()
    assert window.current == "clients"
    write(window, "Hen", later)
    assert window.room("clients").pane.search.text() == "Hen"


def test_every_screen_is_one_or_the_other():
    known = {"clients", "consultations", "parcels", "studio", "desk"}
    assert {spec.key for spec in SPECS} - known == {"today", "gestures", "outbox", "settings"}


def test_the_films_list_that_comes_late_leaves_the_typing_alone(window, films, later):
    window.go("studio")
    press(window, "/")
    write(window, "C")
    later.answer()
    write(window, "hloe", later)
    assert window.room("studio").library.search.text() == "Chloe"


def test_the_palette_keeps_the_keyboard_while_its_answers_come(window, later):
    press(window, Qt.Key.Key_K, CTRL)
    write(window, "Zzz", later)
    press(window, Qt.Key.Key_A, CTRL)
    write(window, "Aalto", later)
    assert window.palette_box.search.text() == "Aalto"
    assert [item.title for item in window.palette_box.items()] == ["Henrik Aalto"]


def test_the_slash_is_found_on_a_keyboard_that_needs_shift_for_it(window):
    window.go("parcels")
    press(window, "/", Qt.KeyboardModifier.ShiftModifier)
    assert window.room("parcels").search.edit.hasFocus()


# --- a closed drop-down -----------------------------------------------------------------------


@pytest.fixture
def studio(window, films, clients):
    window.place.studio_asked.emit(clients[0])
    room = window.room("studio")
    room.filming.look()
    yield room
    room.leave()


def test_letters_on_a_closed_reason_are_the_studio_s(studio, window):
    reason = studio.side.reason
    reason.setFocus()
    before = reason.value()
    for letter in "pnb":
        press(window, letter)
        assert reason.value() == before
    press(window, "e")
    assert studio.prompter.is_editing()


def test_arrows_and_enter_stay_the_reason_s(studio, window, films):
    reason = studio.side.reason
    reason.setFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    chosen = reason.value()
    assert isinstance(chosen, ReasonCode)
    press(window, Qt.Key.Key_Return)
    assert reason.view().isVisible()
    assert films.now.state is RecorderState.READY, "no film began"
    press(window, Qt.Key.Key_Escape)
    assert reason.value() == chosen


def test_letters_choose_in_the_open_list(studio, window):
    reason = studio.side.reason
    reason.setFocus()
    reason.showPopup()
    QTest.keyClick(reason.view(), "p")
    QTest.keyClick(reason.view(), Qt.Key.Key_Return)
    assert reason.currentText().startswith("P")


def test_ctrl_enter_on_the_reason_keeps_the_film(studio, window, films, qtbot):
    films.be(RecorderState.READY)
    press(window, Qt.Key.Key_Return)
    films.be(RecorderState.RECORDING, elapsed=12.0)
    studio.filming.look()
    press(window, Qt.Key.Key_Return)
    studio.side.reason.setFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(films.kept_ids) == 1)


def test_the_first_form_of_the_day_opens_though_the_list_arrives_meanwhile(window, clients, later):
    window.place.drawer_asked.emit("call", clients[0], None)
    for _ in range(6):
        later.answer()
    assert window.room("clients").page.drawer is not None


def test_a_saved_form_leads_back_to_the_list_it_was_opened_from(window, clients):
    window.go("today")
    window.place.drawer_asked.emit("note", clients[0], None)
    drawer = window.room("clients").page.drawer
    drawer.fields["text"].set_text("She prefers mornings.")
    drawer.submit()
    assert window.current == "today"


def test_a_key_that_is_held_does_once_what_it_does(window, clients):
    window.go("today")
    window.setFocus()
    ran = []
    window.room("today").actions_now = lambda: [Action("x", "X", lambda: ran.append(1), key="D")]
    for repeats in (False, True, True):
        kind, held = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_D, held, "d", repeats))
    assert ran == [1]
