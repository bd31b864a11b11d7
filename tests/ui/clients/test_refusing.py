"""Do not contact, from the palette: written down, undone, and taken back by whom it is due."""

import pytest

from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.house import fill
from ui.clients.page import ClientsScreen


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client()], [r.order(1)])[0]


@pytest.fixture
def screen(seat, qtbot, client):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    made.show_client(client)
    return made


def turn(screen, title):
    action = next(action for action in screen.actions_now() if action.id == "refusal")
    assert action.title == title
    action.run()


def is_refused(seat, client):
    return open_profile(seat.workplace, client).do_not_contact


def test_it_is_written_down_undone_and_taken_back(seat, screen, client, qtbot):
    turn(screen, "Chloé asked not to be contacted")
    assert is_refused(seat, client)
    words, undo = seat.toasts[-1]
    assert words == "Chloé Laurent is not contacted any more"
    undo()
    assert not is_refused(seat, client)
    qtbot.waitUntil(lambda: not screen.page.profile.do_not_contact)
    turn(screen, "Chloé asked not to be contacted")
    qtbot.waitUntil(lambda: screen.page.profile.do_not_contact)
    turn(screen, "Chloé may be contacted again")
    assert not is_refused(seat, client)


def test_who_may_not_take_it_back_is_told_why(seat, screen, client):
    turn(screen, "Chloé asked not to be contacted")
    seat.sit("Léo Martin")
    screen.page.show_client(client)
    turn(screen, "Chloé may be contacted again")
    assert seat.failures[-1] == "Only a manager, or who wrote it down, may take this back."
    assert is_refused(seat, client)
