"""A new house connects its first shop through the window alone: real folder, real connector."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from concierge.commands.demo import KeptSecrets
from concierge.services.accounts import list_accounts
from concierge.services.book import count_clients
from main import control_of, let_connect
from tests.fakes.seat import words_on
from ui.window import Window

EXPORTS = Path(__file__).parents[2] / "data" / "csv"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "exports"
    made.mkdir()
    for name in ("customers_export.csv", "orders_export.csv"):
        shutil.copy(EXPORTS / name, made / name)
    return made


@pytest.fixture
def window(seat, qtbot):
    with seat.workplace.write() as unit:
        unit.accounts.remove(1)
    made = Window(seat.place, lambda _: None)
    qtbot.addWidget(made)
    let_connect(made, seat.workplace, KeptSecrets)
    made.resize(1440, 900)
    made.show()
    made.begin()
    return made


def cards_of(window):
    return window.room("settings").accounts.cards


def test_a_folder_of_exports_is_connected_and_its_clients_are_in_the_book(
    window, seat, folder, qtbot
):
    seat.place.connect_asked.emit()
    drawer = window.room("settings").drawer
    drawer.choice.set_value("csv")
    drawer.name.set_text("Boutique")
    drawer.options.texts["folder"].set_text(str(folder))
    drawer.look()
    seen = "\n".join(words_on(drawer))
    assert "customers_export.csv: customers, Shopify" in seen
    assert drawer.preview.questions == {}
    drawer.submit()
    (account,) = list_accounts(seat.workplace)
    assert (account.name, account.last_error) == ("Boutique", "")
    assert account.synced_at is not None
    assert count_clients(seat.workplace)[0] > 0
    assert "In sync" in " ".join(words_on(window.bar))
    qtbot.waitUntil(lambda: account.id in cards_of(window))
    qtbot.waitUntil(lambda: "In sync" in cards_of(window)[account.id]._health.words)
    card = cards_of(window)[account.id]
    assert set(card.buttons) == {"update", "pause", "options", "full", "remove"}


def test_one_that_is_paused_is_not_read(window, seat, folder):
    made = partial(control_of, seat.workplace, KeptSecrets)
    assert made(7) is None
