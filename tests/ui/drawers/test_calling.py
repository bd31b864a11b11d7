"""The call form: what to know first, and a clock that outlives a crash."""

import pytest
from PySide6.QtGui import QDesktopServices

from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.services.phone_calls import begin_call, end_call, open_call
from concierge.services.profile import open_profile
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import call, press, words_on
from ui.clients.page import ClientsScreen


@pytest.fixture
def client(seat):
    known = {**r.NO_DAY, "concierge.pronounced": "shlo-EH lo-RAHN"}
    late = r.parcel(r.ParcelState.DELAYED, 1)
    return fill(
        seat.workplace,
        [r.client(1, attributes=known, phone="06 39 98 00 01")],
        [r.order(1, parcels=(late,))],
    )[0]


@pytest.fixture
def screen(seat, qtbot, client):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    return made


@pytest.fixture
def dialled(monkeypatch):
    numbers = []

    def opened(url):
        numbers.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    return numbers


def form(screen, key="C"):
    press(screen, key)
    return screen.page.drawer


def again(screen, seat, client, detail=None):
    """The form after the window was closed and opened anew."""
    screen.page.close_drawer()
    seat.place.drawer_asked.emit("call", client, detail)
    return screen.page.drawer


def test_what_to_know_stands_before_the_number(screen, seat, client):
    for days in range(4):
        call(seat.workplace, client, r.NOW.replace(day=4 + days), notes=f"Word {days}\nmore")
    told = words_on(form(screen))
    assert "Chloé Laurent, said shlo-EH lo-RAHN" in told
    assert "14:05 in Paris · French" in told
    assert "#4501 Silk scarf Encre de Nuit: delayed" in told
    assert "Never say: the Lyon fitting" in told
    lately = next(words for words in told if "Word 3" in words)
    assert lately.splitlines()[0] == "4 d ago · Call · Ana Ribeiro · Word 3"
    assert "Word 1" in lately and "Word 0" not in lately


def test_a_number_without_prefix_is_dialled_with_it(screen, dialled):
    drawer = form(screen)
    assert "+33 6 39 98 00 01" in words_on(drawer)
    drawer._dial.click()
    assert dialled == ["tel:+33639980001"]


def test_the_clock_of_a_call_outlives_the_window(screen, seat, client, dialled):
    form(screen)._dial.click()
    seat.workplace.clock.advance(minutes=7)
    drawer = again(screen, seat, client)
    assert drawer.seconds() == 420
    drawer._end.click()
    seat.workplace.clock.advance(minutes=30)
    assert again(screen, seat, client).seconds() == 420
    assert [row.call for row in today(seat.workplace).rows if row.call] != []


def test_it_is_logged_as_it_began_and_asked_for_no_more(screen, seat, client, dialled):
    drawer = form(screen)
    drawer._dial.click()
    seat.workplace.clock.advance(minutes=7)
    drawer._end.click()
    seat.workplace.clock.advance(hours=1)
    drawer = again(screen, seat, client)
    drawer.outcome.set_value(CallOutcome.CONNECTED)
    drawer.reason.set_value(ReasonCode.DELIVERY)
    drawer.submit()
    entry = open_profile(seat.workplace, client).timeline[0]
    assert (entry.at, entry.body.duration) == (r.NOW, 420)
    assert open_call(seat.workplace, client) is None


def test_the_call_that_is_asked_for_is_the_one_that_opens(screen, seat, client):
    calls = []
    for direction in (Direction.INCOMING, Direction.OUTGOING):
        made = begin_call(seat.workplace, client, direction)
        seat.workplace.clock.advance(minutes=2)
        end_call(seat.workplace, made)
        calls.append(made)
    drawer = again(screen, seat, client, calls[0])
    assert drawer.direction.value() is Direction.INCOMING
    assert again(screen, seat, client).direction.value() is Direction.OUTGOING


def test_a_call_nobody_ended_did_not_go_on_for_a_day(screen, seat, client, dialled):
    form(screen)._dial.click()
    seat.workplace.clock.advance(days=1)
    assert again(screen, seat, client).seconds() == 0
