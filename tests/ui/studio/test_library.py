"""The films that were kept, with keys only: found, watched, kept for good, erased."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDesktopServices, QGuiApplication

from concierge.services.accounts import list_accounts, remove_account
from concierge.services.library import library
from concierge.services.recorder_port import RecorderState
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from tests.unit.services.test_films import kept
from tests.unit.services.test_publishing import FILMS, WORDS, connect, leave, publish_film


@pytest.fixture
def films(room):
    """Two films, the newer one on its page."""
    place = room.seat.workplace
    (other,) = fill(place, [r.client(2, first_name="Zoë", last_name="Van den Berghe-Castellani")])
    kept(place, room.client, "a")
    place.clock.advance(minutes=5)
    connect(place, FILMS, keep_days="90")
    kept(place, other, "b")
    publish_film(place, "b", WORDS, None)
    leave(place, FILMS)
    room.screen.show()
    room.screen.enter()
    room.qtbot.waitUntil(lambda: room.screen.library.current() is not None)
    return room.screen.library


def shown(part):
    return [row.key for row in part.list.items.rows()]


def run(room, action):
    next(one for one in room.screen.actions_now() if one.id == action).run()


def test_they_stand_newest_first_with_what_they_take(films):
    assert shown(films) == ["b", "a"]
    assert films.list.hasFocus()
    texts = words_on(films)
    assert "2 films, 1 kB on this disk. They stay for 90 days." in texts
    assert "For you" in texts and "https://films.example.com/a1b2c3/" in texts


def test_a_film_is_found_by_a_word(films, room):
    films.search.edit.setText("hello chloe")
    room.qtbot.waitUntil(lambda: shown(films) == ["a"])
    films.search.edit.setText("nobody")
    room.qtbot.waitUntil(lambda: shown(films) == [])
    assert "No film found" in words_on(films)
    films.empty_pressed.emit()
    room.qtbot.waitUntil(lambda: shown(films) == ["b", "a"])


def test_the_link_is_copied_and_the_page_taken_off(films, room):
    run(room, "film.copy")
    assert QGuiApplication.clipboard().text() == "https://films.example.com/a1b2c3/"
    run(room, "film.off")
    room.qtbot.waitUntil(lambda: films.current().published_at is None)
    assert not films.page.buttons["copy"].isVisible()


def test_a_film_is_kept_for_good(films, room):
    press(room.screen, "P")
    room.qtbot.waitUntil(lambda: films.current().is_pinned)
    assert room.seat.toasts[-1][0] == "Kept for good"
    press(room.screen, "P")
    room.qtbot.waitUntil(lambda: not films.current().is_pinned)


def test_erasing_is_asked_for_twice(films, room):
    run(room, "film.erase")
    assert len(library(room.seat.workplace).rows) == 2
    assert any("nothing brings them back" in text for text in words_on(films))
    run(room, "film.erase")  # a double click, before she can have read what goes
    assert len(library(room.seat.workplace).rows) == 2
    room.qtbot.waitUntil(room.screen.library.page.buttons["erase"].isEnabled)
    run(room, "film.erase")
    room.qtbot.waitUntil(lambda: shown(films) == ["a"])
    assert not list(room.seat.workplace.recordings.glob("b.*"))


def test_another_film_is_not_erased_by_half_a_question(films, room):
    run(room, "film.erase")
    films.list.setCurrentIndex(films.list.model().index(1, 0))
    room.qtbot.waitUntil(lambda: films.current().id == "a")
    run(room, "film.erase")
    assert len(library(room.seat.workplace).rows) == 2


def test_space_watches_and_o_opens_her_profile(films, room, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    press(room.screen, "Space")
    assert opened == ["b.mp4"]
    asked = []
    room.seat.place.client_asked.connect(asked.append)
    press(room.screen, "O")
    assert asked == [films.current().client]


def test_from_the_studio_all_films_are_one_key_away(films, room):
    room.enter()
    room.key("L")
    room.qtbot.waitUntil(lambda: shown(films) == ["b", "a"])
    assert room.screen.library.isVisible()


def test_keys_copy_the_link_and_take_the_page_off(films, room):
    press(room.screen, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "https://films.example.com/a1b2c3/"
    press(room.screen, "X")
    room.qtbot.waitUntil(lambda: films.current().published_at is None)


def test_a_page_that_goes_later_is_not_said_to_be_gone(films, room):
    press(room.screen, "Del")
    room.qtbot.waitUntil(room.screen.library.page.buttons["erase"].isEnabled)
    press(room.screen, "Del")
    room.qtbot.waitUntil(lambda: shown(films) == ["a"])
    assert room.seat.toasts[-1][0] == "The film is erased here; its page goes next"


def test_a_film_whose_place_is_gone_for_good_is_erased_here(films, room):
    place = room.seat.workplace
    remove_account(place, None, next(a.id for a in list_accounts(place) if a.name == FILMS))
    erase = films.page.buttons["erase"]
    for words in ("Erase for good", "Erase here alone"):
        press(room.screen, "Del")
        room.qtbot.waitUntil(lambda words=words: erase.text() == words and erase.isEnabled())
        press(room.screen, "Del")
    room.qtbot.waitUntil(lambda: shown(films) == ["a"])
    assert room.seat.toasts[-1][0] == "The film is erased"


def test_the_film_has_the_page_while_it_is_looked_at(room):
    room.enter()
    room.key("Return")
    room.be(RecorderState.RECORDING, elapsed=4.0)
    assert room.screen.prompter.isVisible()
    tall = room.screen.stage.height()
    room.key("Return")
    assert not room.screen.prompter.isVisible()
    QCoreApplication.processEvents()
    assert room.screen.stage.height() >= tall
    room.key("E")
    assert room.screen.prompter.isVisible()
    room.screen.prompter.end_edit()
    assert not room.screen.prompter.isVisible()
