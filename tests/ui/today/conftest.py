"""Today, shown, with a late parcel where one is asked for."""

from datetime import timedelta

import pytest

from tests.fakes import records as r
from tests.fakes.house import fill
from ui.today.screen import TodayScreen

LATE = r.parcel(promised_at=r.NOW - timedelta(days=2))


@pytest.fixture
def screen(seat, qtbot):
    made = TodayScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


@pytest.fixture
def late(seat):
    return fill(
        seat.workplace,
        [r.client(1, attributes={"concierge.never_say": "the Lyon fitting"})],
        [r.order(1, parcels=(LATE,))],
    )[0]
