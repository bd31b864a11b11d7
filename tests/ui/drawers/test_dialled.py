"""The whole way from the form's button to the telephone, as the program wires it."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QDesktopServices

from concierge.commands.demo import KeptSecrets
from concierge.services.accounts import add_account
from concierge.services.phone_calls import open_call
from main import let_connect
from sync.sandbox.telephone import TelephoneTwin
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from ui.clients.page import ClientsScreen


@pytest.fixture
def twin():
    with TelephoneTwin() as found:
        yield found


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])[0]


@pytest.fixture
def screen(seat, qtbot, client, twin, monkeypatch):
    def opened(url):
        raise AssertionError("the desktop was asked to dial")

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    secrets = KeptSecrets()
    users = f"{seat.workplace.me.name}=456"
    options = {"url": twin.url, "api_id": twin.key_id, "users": users}
    add_account(
        seat.workplace, secrets, name="Phone", kind="aircall", options=options, secret=twin.key
    )
    let_connect(SimpleNamespace(place=seat.place), seat.workplace, lambda: secrets)
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    return made


def test_the_button_has_aircall_dial(seat, screen, client, twin):
    press(screen, "C")
    press(screen.page.drawer, "Ctrl+R")
    assert twin.dialled == [(456, "+33600000001")]
    assert open_call(seat.workplace, client) is not None


def test_a_busy_telephone_is_said_where_it_was_asked(seat, screen, client, twin):
    twin.busy.add(456)
    press(screen, "C")
    press(screen.page.drawer, "Ctrl+R")
    assert any("end the call that goes on there" in told for told in words_on(screen))
    assert open_call(seat.workplace, client) is None
