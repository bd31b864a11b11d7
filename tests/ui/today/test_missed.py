"""A missed call on Today: who called, and the one thing to do about it."""

from datetime import timedelta

import pytest

from concierge.domain.interactions import Direction
from concierge.domain.remote import RemotePhoneCall
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from tests.ui.today.reading import item, shown


@pytest.fixture
def missed(seat):
    client = fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])[0]
    with seat.workplace.write() as unit:
        account = unit.accounts.add("Phone", "aircall", {"api_id": "1"})
    at = r.NOW - timedelta(minutes=25)
    call = RemotePhoneCall(
        "812", Direction.INCOMING, "+33600000001", "", at, at + timedelta(seconds=20), False
    )
    StoreIngest(seat.workplace).apply(account, "calls", [call], {"since": "x"})
    return client


def test_it_says_when_and_offers_to_call_back(seat, screen, missed):
    screen.enter()
    row = item(screen)
    assert (row.group, row.action) == ("Now", "Call")
    assert row.reason == "Called at 13:40 and reached nobody"
    assert row.when == "25 min ago"
    told = words_on(screen.page)
    assert "Missed call" in told
    screen.list.setFocus()
    press(screen, "Ctrl+Return")
    assert seat.drawers == [("call", missed, None)]


def test_it_can_be_ticked_off_and_back(seat, screen, missed):
    screen.enter()
    assert screen.page.done.words() == "Done"
    press(screen, "D")
    screen.refresh()
    assert shown(screen) == []
    words, undo = seat.toasts[-1]
    assert words == "Done for Chloé Laurent"
    undo()
    screen.refresh()
    assert shown(screen) == ["Chloé Laurent"]
