"""What was just said lies on nothing that is pressed or written in, and goes with its screen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtWidgets import QPushButton

from concierge.domain.outbox import DeliveryState
from concierge.services.notes import write_note
from tests.fakes import records as r
from tests.fakes.contacts import call, promise
from tests.fakes.recorder import FakeRecorder
from ui.kit.room import free_place, taken_on
from ui.screens import SPECS
from ui.theme import Mode, Theme, set_theme

ROOM, SIZE = QRect(0, 0, 1000, 600), QSize(300, 50)
MIDDLE = QPoint(349, 550)


@pytest.mark.parametrize(
    ("taken", "place"),
    [
        ([], MIDDLE),
        ([QRect(0, 570, 200, 30)], MIDDLE),
        ([QRect(340, 540, 320, 60)], QPoint(32, 550)),
        ([QRect(0, 570, 1000, 30)], QPoint(349, 512)),
        ([QRect(500, 0, 40, 600)], QPoint(192, 550)),
        ([QRect(0, 0, 1000, 600)], MIDDLE),
        ([QRect(300, 20, 400, 30)], MIDDLE),
    ],
    ids=[
        "nothing",
        "beside",
        "a few buttons",
        "a foot",
        "a column",
        "no place at all",
        "far above",
    ],
)
def test_the_nearest_free_place_is_taken(taken, place):
    assert free_place(SIZE, ROOM, taken, 8) == place


def say(window, words="The parcel is on its way, and the courier is told", undo=None):
    window.place.toast_asked.emit(words, undo)
    QCoreApplication.processEvents()


def covered(window):
    toast = window.toast
    return [box for box in taken_on(window.centralWidget(), toast)
            if box.intersects(toast.geometry())]  # fmt: skip


@pytest.fixture
def full(window, clients):
    """Something to press on every screen."""
    workplace = window.place.workplace
    window.place.recorder = lambda: FakeRecorder(workplace.recordings)
    with workplace.write() as unit:
        unit.accounts.set_writes(1, ["note"])
    write_note(workplace, clients[0], "Prefers the back entrance.")
    with workplace.write() as unit:
        unit.outbox.set(1, DeliveryState.HELD)
    return window


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("screen", [spec.key for spec in SPECS])
def test_it_covers_nothing_on_any_screen(full, qapp, seat, screen, scale):
    seat.sit("Margaux Vidal")
    set_theme(qapp, Theme(Mode.NOIR, scale, reduced_motion=True))
    full.go(screen)
    say(full)
    assert full.toast.isVisible()
    assert covered(full) == []


def test_it_covers_nothing_of_the_studio_with_a_client(full, clients, qtbot):
    full.place.studio_asked.emit(clients[0])
    full.room("studio").filming.look()
    say(full)
    qtbot.waitUntil(lambda: not covered(full))  # the picture's height comes after the words
    full.room("studio").leave()


@pytest.mark.parametrize("kind", ["call", "gesture", "consultation", "note", "details"])
def test_it_covers_nothing_of_a_form(full, clients, kind):
    full.place.client_asked.emit(clients[0])
    full.place.drawer_asked.emit(kind, clients[0], None)
    say(full)
    assert covered(full) == []


def test_it_makes_way_for_a_button_that_comes_later(window, qtbot):
    say(window)
    button = QPushButton("Late", window.centralWidget())
    button.setGeometry(window.toast.geometry())
    button.show()
    window.toast.raise_()
    assert covered(window)
    qtbot.waitUntil(lambda: not covered(window))


def test_it_goes_when_another_screen_opens(window):
    say(window)
    window.go("parcels")
    assert not window.toast.isVisible()


def test_what_can_be_undone_stays_on_another_screen(window, qtbot):
    undone = []
    say(window, undo=lambda: undone.append(1))
    window.go("parcels")
    assert window.toast.isVisible()
    window._saying.undo()
    assert undone == [1]


def test_what_is_said_on_the_way_to_another_screen_is_seen_there(window, clients):
    window.place.toast_asked.emit("Kept in her timeline", None)
    window.place.client_asked.emit(clients[0])
    assert window.current == "clients"
    assert window.toast.isVisible()


def test_the_rows_of_today_keep_their_buttons(window, seat, clients, qtbot):
    for client in clients:
        begun = r.NOW - timedelta(minutes=9)
        call(seat.workplace, client, begun, promise=promise(11, 18))
    today = window.room("today")
    qtbot.waitUntil(lambda: today.list.items.rowCount() == len(clients))
    column = today.list.action_column()
    assert column.width() > 0
    window.toast.set_lift(lambda: window.height() - 400)  # beside the rows
    say(window)
    at = today.list.viewport().mapTo(window.centralWidget(), column.topLeft())
    assert not QRect(at, column.size()).intersects(window.toast.geometry())
