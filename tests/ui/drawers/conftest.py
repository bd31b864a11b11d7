"""A client with a film that was kept and sent nowhere, and her page."""

import pytest

from concierge.domain.interactions import ReasonCode
from concierge.domain.remote import Marketing
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
from tests.fakes import records as r
from tests.fakes.house import fill
from ui.clients.page import ClientsScreen


@pytest.fixture
def filmed(seat):
    place = seat.workplace
    (client,) = fill(place, [r.client(phone_marketing=Marketing.UNSUBSCRIBED)])
    files = [place.recordings / f"x.{kind}" for kind in ("mp4", "jpg", "gif")]
    for path in files:
        path.write_bytes(b"x")
    keep_take(
        place,
        Take("x", *files, 29.4, 1, 1, True, 0),
        client,
        script="Hello Chloé",
        reason=ReasonCode.DELIVERY,
    )
    return client


@pytest.fixture
def screen(seat, filmed, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    made.show_client(filmed)
    return made
