"""The whole window over the seat's place, with a shop whose answers a test decides."""

import threading

import pytest

from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.recorder import FakeRecorder
from tests.unit.services.test_films import kept
from ui.window import Window

NAMES = [("Chloé", "Laurent"), ("Henrik", "Aalto"), ("美咲", "佐藤")]


class Shop:
    """ports.SyncControl: `outcome` is raised or answered; `begun` and `go_on` hold it midway."""

    def __init__(self):
        self.outcome = None
        self.steps = []
        self.pulls = 0
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def pull(self, progress, cancelled, full=False):
        self.pulls += 1
        for step in self.steps:
            progress(step)
        self.begun.set()
        assert self.go_on.wait(10)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome(cancelled) if callable(self.outcome) else self.outcome


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def clients(seat):
    people = [
        r.client(n, first_name=first, last_name=last, attributes={})
        for n, (first, last) in enumerate(NAMES, 1)
    ]
    return fill(seat.workplace, people)


@pytest.fixture
def window(seat, clients, shop, qtbot):
    made = Window(seat.place, lambda _: shop)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.begin()
    made.activateWindow()
    qtbot.waitUntil(made.is_settled)
    return made


@pytest.fixture
def films(window, clients):
    """One kept film in a studio that can be entered."""
    workplace = window.place.workplace
    recorder = FakeRecorder(workplace.recordings)
    window.place.recorder = lambda: recorder
    kept(workplace, clients[0], "a")
    return recorder
