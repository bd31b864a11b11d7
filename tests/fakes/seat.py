"""A desktop without a window: a Place whose work runs at once, and what it asked the window for."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from concierge.services.workplace import Workplace
from tests.fakes.contacts import call, plan, promise, sold
from tests.fakes.house import new_workplace
from ui.kit.labels import PlainLabel
from ui.place import Place
from ui.tasks import Tasks

__all__ = ["AtOnce", "Seat", "call", "plan", "press", "promise", "sold", "take_seat", "words_on"]


_SETTLED, _MOST_ROUNDS = 3, 60


class AtOnce(Executor):
    """Runs what is submitted before it returns."""

    def submit(self, fn, /, *args, **kwargs):
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001  whatever the work raised is its outcome
            future.set_exception(error)
        return future


class Seat:
    """The workplace, its place and lists of what was asked; `sit` seats another person."""

    def __init__(self, workplace: Workplace) -> None:
        self.place = Place(workplace, Tasks(AtOnce()))
        self.toasts: list[tuple[str, Any]] = []
        self.drawers: list[tuple[str, int, object]] = []
        self.clients: list[int] = []
        self.screens: list[str] = []
        self.studios: list[int] = []
        self.place.toast_asked.connect(lambda words, undo: self.toasts.append((words, undo)))
        self.failures: list[str] = []
        self.place.failure_told.connect(self.failures.append)
        self.place.drawer_asked.connect(lambda *asked: self.drawers.append(asked))
        self.place.client_asked.connect(self.clients.append)
        self.place.screen_asked.connect(self.screens.append)
        self.place.studio_asked.connect(self.studios.append)

    @property
    def workplace(self) -> Workplace:
        return self.place.workplace

    def sit(self, name: str) -> Workplace:
        staff = next(s for s in self.workplace.house.staff if s.name == name)
        self.place.become(staff.id)
        return self.workplace


@contextmanager
def take_seat(folder: Path) -> Iterator[Seat]:
    workplace = new_workplace(folder)
    seat = Seat(workplace)
    yield seat
    seat.place.close()
    QCoreApplication.processEvents()
    workplace.store.close()


def words_on(widget: QWidget) -> list[str]:
    """Every label that can be read on it now, once what was laid out is shown: a layout inside a
    layout is shown a round later, and a change told late may begin it anew."""
    told: list[str] = []
    alike = 0
    for _ in range(_MOST_ROUNDS):
        QCoreApplication.processEvents()
        now = [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]
        alike = alike + 1 if now == told else 0
        told = now
        if alike >= _SETTLED:
            break
    return told


def press(screen: Any, key: str) -> None:
    """What the window does with a letter when nobody is writing; fails when nothing has it."""
    action = next(action for action in screen.actions_now() if action.key == key)
    assert action.enabled(), f"{key} is not offered"
    action.run()
