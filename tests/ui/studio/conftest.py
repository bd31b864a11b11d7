"""The studio with a recorder that obeys."""

from datetime import timedelta

import pytest

from concierge.domain.interactions import InteractionKind
from concierge.domain.views.clients import InteractionEntry
from concierge.services.profile import open_profile
from concierge.services.recorder_port import RecorderState
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.recorder import FakeRecorder
from tests.fakes.seat import press
from ui.kit.panels import Banner
from ui.studio.screen import StudioScreen

S = RecorderState


class Room:
    """The screen, shown, with its seat and its recorder."""

    def __init__(self, seat, qtbot) -> None:
        self.seat, self.qtbot = seat, qtbot
        self.recorder = FakeRecorder(seat.workplace.recordings)
        seat.place.recorder = lambda: self.recorder
        late = r.parcel(r.ParcelState.DELAYED, 1, delivered_at=None,
                        promised_at=r.NOW - timedelta(days=2))  # fmt: skip
        self.client = fill(seat.workplace, [r.client(1)], [r.order(1, 1, parcels=(late,))])[0]
        self.screen = StudioScreen(seat.place)
        qtbot.addWidget(self.screen)
        self.screen.resize(1383, 868)

    def enter(self) -> None:
        self.screen.set_client(self.client)
        self.screen.show()
        self.screen.enter()
        self.screen.filming.look()

    def be(self, state, **more) -> None:
        self.recorder.be(state, **more)
        self.screen.filming.look()

    def key(self, key: str) -> None:
        press(self.screen, key)

    def banner(self) -> Banner | None:
        return self.screen.notices.banner

    def film(self, seconds: float = 12.0) -> None:
        self.key("Return")
        self.be(S.RECORDING, elapsed=seconds)
        self.key("Return")

    def videos(self) -> list[InteractionEntry]:
        timeline = open_profile(self.seat.workplace, self.client).timeline
        bodies = [entry.body for entry in timeline]
        return [b for b in bodies
                if isinstance(b, InteractionEntry) and b.kind is InteractionKind.VIDEO]  # fmt: skip


@pytest.fixture
def room(seat, qtbot):
    made = Room(seat, qtbot)
    yield made
    made.screen.leave()
