"""Settings: who sits here, the look, and what each account's last sync brought."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from concierge.storage.accounts import Pulled
from tests.fakes import records as r
from tests.fakes.house import person
from tests.fakes.seat import words_on
from ui import theme as themes
from ui.settings.screen import SettingsScreen
from ui.theme import Mode, Theme, set_theme


@pytest.fixture
def screen(seat, qtbot):
    made = SettingsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    return made


def test_another_person_sits_down(seat, screen, qtbot):
    kenji = person(seat.workplace, "Kenji Mori").me
    with qtbot.waitSignal(seat.place.person_changed):
        screen.person.set_value(kenji.id)
    assert seat.workplace.me == kenji
    assert any("approves others" in words for words in words_on(screen))


def test_a_change_of_person_elsewhere_is_shown(seat, screen):
    seat.sit("Léo Martin")
    assert screen.person.value() == seat.workplace.me.id


def test_look_and_text_size_take_effect_at_once(screen):
    screen.look.set_value(Mode.NOIR)
    screen.scale.set_value(1.5)
    theme = themes.current()
    assert (theme.mode, theme.scale, theme.reduced_motion) == (Mode.NOIR, 1.5, True)


def test_a_look_changed_by_keys_is_shown(screen):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    set_theme(app, Theme(Mode.NOIR, 2.0, reduced_motion=True))
    assert (screen.look.value(), screen.scale.value()) == (Mode.NOIR, 2.0)


def test_an_account_tells_its_sync_its_customers_and_what_was_skipped(seat, screen):
    assert "not yet" in words_on(screen)
    with seat.workplace.write() as unit:
        done = Pulled(r.NOW - timedelta(minutes=3), 10_240, 2, (), r.NOW)
        unit.accounts.pulled(1, done)
    screen.refresh()
    told = words_on(screen)
    assert "10,240 in the shop" in told
    assert any(words.startswith("3 min ago, Thursday, 11 June 2026") for words in told)
    assert any(words.startswith("2 records could not be read") for words in told)


def test_the_last_error_stands_at_its_account(seat, screen):
    words = "Shopify refused the sign-in for Shop. Sign in again."
    with seat.workplace.write() as unit:
        unit.accounts.failed(1, words, r.NOW)
    screen.refresh()
    assert words in words_on(screen)
    assert screen.accounts.cards[1]._health.words == "Failing since 14:05"


def test_sync_now_asks_the_window(screen, qtbot):
    with qtbot.waitSignal(screen.sync_asked):
        screen.sync.click()
