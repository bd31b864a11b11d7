"""An account that this desktop has no secret for says so, whatever was found before."""

import pytest

from concierge.domain.errors import UserError
from concierge.services import health
from concierge.services.accounts import pause_account, secret_name
from tests.fakes.seat import words_on
from ui.settings.asking import SecretDrawer
from ui.settings.screen import SettingsScreen


class Nothing:
    """ports.Shops that nobody asks anything of."""


@pytest.fixture
def kept(seat):
    """What the keyring holds: the shop's secret alone."""
    found = {secret_name(seat.workplace, 1): "of the shop"}
    seat.place.shops, seat.place.secrets = Nothing(), lambda: found
    return found


@pytest.fixture
def mail(seat, kept):
    """A mailbox that somebody signs in to; the next one is open to this computer."""
    with seat.workplace.write() as unit:
        options = {"host": "127.0.0.1", "from": "c@example.com"}
        made = unit.accounts.add("Post", "mail", {**options, "user": "c@example.com"})
        unit.accounts.add("Open", "mail", options)
    return made


@pytest.fixture
def screen(seat, mail, qtbot):
    made = SettingsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    return made


def chip(screen, account):
    return screen.accounts.cards[account]._health.words


def test_it_says_so_and_asks_for_one_and_promises_no_time(seat, screen, mail):
    health.tell_failed(seat.workplace, mail, UserError("The keyring holds no secret for Post."))
    screen.refresh()
    assert [chip(screen, one) for one in (1, mail, mail + 1)] == [
        "Not read yet",
        "No secret",
        "Ready",
    ]
    card = screen.accounts.cards[mail]
    assert not any("tried again" in words for words in words_on(card))
    card.buttons["secret"].click()
    assert isinstance(screen.drawer, SecretDrawer)


def test_a_secret_that_was_entered_ends_it(seat, screen, kept, mail):
    kept[secret_name(seat.workplace, mail)] = "new"
    screen.refresh()
    assert chip(screen, mail) == "Ready"


def test_a_paused_account_waits_for_its_person_and_for_no_secret(seat, screen, kept):
    kept.clear()
    screen.refresh()
    assert chip(screen, 1) == "No secret"
    pause_account(seat.workplace, 1)
    screen.refresh()
    assert chip(screen, 1) == "Paused"
