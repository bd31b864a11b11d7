"""The window by keys alone: screens, letters, palette, toast, and who is offered what."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QThread
from PySide6.QtWidgets import QApplication

from concierge.domain.changes import Area, Changes
from concierge.domain.gestures import GestureState
from concierge.domain.outbox import DeliveryState
from concierge.services.gesture_steps import gesture_log
from concierge.services.notes import write_note
from tests.fakes.seat import words_on
from ui.profile.head import ProfileHead

CTRL = Qt.KeyboardModifier.ControlModifier


def key(qtbot, window, sign, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget() or window, sign, held)


@pytest.fixture
def book(window, clients, qtbot):
    """The window with Chloé open."""
    window.place.client_asked.emit(clients[0])
    screen = window.room("clients")
    qtbot.waitUntil(lambda: screen.page.profile is not None)
    screen.pane.list.setFocus()
    return screen


@pytest.mark.parametrize(
    ("sign", "screen"),
    [
        (Qt.Key.Key_1, "today"),
        (Qt.Key.Key_2, "clients"),
        (Qt.Key.Key_3, "consultations"),
        (Qt.Key.Key_4, "gestures"),
        (Qt.Key.Key_5, "parcels"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_each_screen_has_its_key(window, qtbot, sign, screen):
    window.go("parcels" if screen != "parcels" else "today")
    qtbot.keyClick(window, sign, CTRL)
    assert window.current == screen


def test_ctrl_7_is_the_manager_s(window, seat, qtbot):
    titles = {action.title for action in window.actions_now()}
    assert "Go to Desk" not in titles
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert window.current == "today"
    seat.sit("Margaux Vidal")
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert window.current == "desk"
    seat.sit("Ana Ribeiro")
    assert window.current == "today"


def test_f5_syncs(window, shop, qtbot):
    before = shop.pulls
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert shop.pulls == before + 1


@pytest.mark.parametrize(
    ("letter", "kind"),
    [(Qt.Key.Key_C, "call"), (Qt.Key.Key_G, "gesture"), (Qt.Key.Key_N, "consultation")],
)
def test_a_letter_opens_its_form_and_esc_closes_it(window, book, qtbot, letter, kind):
    key(qtbot, window, letter)
    assert book.page.drawer is not None
    assert book.page.drawer.kind == kind
    qtbot.keyClick(book.page.drawer, Qt.Key.Key_Escape)
    assert book.page.drawer is None


def test_v_opens_the_studio_for_her(window, book, seat, clients, qtbot):
    window.place.studio_asked.disconnect(window._on_studio)
    key(qtbot, window, Qt.Key.Key_V)
    assert seat.studios == [clients[0]]


def test_slash_leads_to_the_search_and_letters_stay_letters(window, book, qtbot):
    key(qtbot, window, Qt.Key.Key_Slash)
    qtbot.waitUntil(book.pane.search.edit.hasFocus)
    qtbot.keyClicks(book.pane.search.edit, "gcvn/")
    assert book.pane.search.text() == "gcvn/"
    assert book.page.drawer is None


def test_a_letter_typed_into_a_form_stays_a_letter(window, book, qtbot):
    key(qtbot, window, Qt.Key.Key_C)
    notes = book.page.drawer.notes
    notes.setFocus()
    qtbot.waitUntil(notes.edit.hasFocus)
    for sign in "gvn/":
        qtbot.keyClick(notes.edit, sign)
    assert notes.text() == "gvn/"
    assert book.page.drawer.kind == "call"


def test_words_survive_another_form_s_key(window, book, seat, clients, qtbot):
    """Another form takes the drawer's place; what was typed in the first is kept."""
    key(qtbot, window, Qt.Key.Key_C)
    book.page.drawer.notes.set_text("Half a sent")
    seat.place.drawer_asked.emit("gesture", clients[0], None)
    assert book.page.drawer.kind == "gesture"
    seat.place.drawer_asked.emit("call", clients[0], None)
    qtbot.waitUntil(lambda: book.page.drawer.notes.text() == "Half a sent")


def test_undo_in_the_toast_cancels_the_planned_gesture(window, book, seat, qtbot):
    key(qtbot, window, Qt.Key.Key_G)
    book.page.drawer.card.set_text("Chère Chloé, merci.")
    qtbot.keyClick(book.page.drawer.card.words.edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(window.toast.isVisible)
    assert gesture_log(seat.workplace)[0].state is GestureState.PLANNED
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert gesture_log(seat.workplace)[0].state is GestureState.CANCELLED
    assert not window.toast.isVisible()


# --- the palette ------------------------------------------------------------------------------


def open_palette(window, qtbot, text=""):
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(window.palette_box.search.edit.hasFocus)
    qtbot.keyClicks(window.palette_box.search.edit, text)
    return window.palette_box


def test_the_palette_offers_actions_and_runs_the_first(window, qtbot):
    palette = open_palette(window, qtbot, "go parc")
    assert palette.items()[0].title == "Go to Parcels"
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Return)
    assert window.current == "parcels"
    assert palette.isHidden()


def test_the_palette_finds_clients_and_opens_them(window, clients, qtbot):
    palette = open_palette(window, qtbot, "aalto")
    qtbot.waitUntil(lambda: [item.title for item in palette.items()] == ["Henrik Aalto"])
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Return)
    page = window.room("clients").page
    qtbot.waitUntil(lambda: page.profile is not None and page.profile.id == clients[1])


def test_arrows_go_round_in_the_palette_and_esc_gives_the_focus_back(window, book, qtbot):
    palette = open_palette(window, qtbot)
    last = len(palette.items()) - 1
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert book.pane.list.hasFocus()


def test_ctrl_k_twice_still_gives_the_focus_back(window, book, qtbot):
    palette = open_palette(window, qtbot)
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_K, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert book.pane.list.hasFocus()


def test_a_screen_s_key_closes_the_palette(window, qtbot):
    palette = open_palette(window, qtbot)
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_5, CTRL)
    assert window.current == "parcels"
    assert palette.isHidden()


# --- changes from elsewhere -------------------------------------------------------------------


def test_a_change_on_another_thread_arrives_on_the_main_thread(window, seat, qtbot):
    threads = []
    seat.place.changed.connect(lambda _: threads.append(QThread.currentThread()))
    changes = Changes(frozenset({Area.CLIENTS}))
    worker = threading.Thread(target=seat.workplace.bus.publish, args=(changes,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert set(threads) == {QCoreApplication.instance().thread()}


def test_a_burst_of_changes_asks_the_store_only_a_few_times(window, book, seat, qtbot):
    told = []
    seat.place.changed.connect(told.append)
    before = book.pane.answers
    for client in range(200):
        seat.workplace.bus.publish(Changes(frozenset({Area.CLIENTS}), frozenset({client + 1})))
    qtbot.waitUntil(lambda: sum(len(changes.clients) for changes in told) >= 200)
    assert len(told) <= 3
    assert book.pane.answers - before <= 6


def test_the_status_bar_counts_the_book(window, qtbot):
    qtbot.waitUntil(lambda: "3 clients" in words_on(window.bar))
    assert window.findChildren(ProfileHead) == []


# --- the outbox -------------------------------------------------------------------------------


def test_the_bar_tells_what_waits_and_leads_there(window, seat, clients, qtbot):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, ["note"])
    assert window.bar.outbox.words() == "Outbox empty"
    assert not window.rail._buttons["outbox"].isVisible()
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    qtbot.waitUntil(lambda: window.bar.outbox.words() == "Outbox: 1 waiting")
    assert not window.rail._buttons["outbox"].isVisible()
    window.bar.outbox.click()
    assert window.current == "outbox"
    assert window.rail._buttons["outbox"].isVisible()
    window.go("today")
    assert not window.rail._buttons["outbox"].isVisible()


def test_what_needs_a_person_stands_in_the_rail(window, seat, clients, qtbot):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, ["note"])
    write_note(seat.workplace, clients[0], "Prefers the back entrance.")
    with seat.workplace.write() as unit:
        unit.outbox.set(1, DeliveryState.HELD)
    qtbot.waitUntil(lambda: window.bar.outbox.words() == "Outbox: 1 needs you")
    assert window.rail._buttons["outbox"].isVisible()


@pytest.mark.parametrize("words", ["library", "all films", "recordings"])
def test_the_films_library_is_found_by_either_word_from_anywhere(window, films, words, qtbot):
    window.go("parcels")
    palette = open_palette(window, qtbot, words)
    assert "Look at all films" in [item.title for item in palette.items()]
    place = [item.title for item in palette.items()].index("Look at all films")
    for _ in range(place):
        qtbot.keyClick(palette.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Return)
    assert window.current == "studio"
    assert window.room("studio").library.isVisible()


def test_the_library_is_offered_once_beside_a_client_in_the_studio(window, films, clients, qtbot):
    window.place.studio_asked.emit(clients[0])
    room = window.room("studio")
    room.filming.look()
    palette = open_palette(window, qtbot, "library")
    assert [item.title for item in palette.items()].count("Look at all films") == 1
    room.leave()


def test_what_fits_by_its_title_stands_first(window, qtbot):
    palette = open_palette(window, qtbot, "orders")
    assert [item.title for item in palette.items()] == ["Go to Parcels"]
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(palette.search.edit, "clients")
    assert palette.items()[0].title == "Go to Clients"
