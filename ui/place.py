"""What every screen is given: the workplace, workers, formats, and ways to other screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from concierge.domain.changes import Changes
from concierge.domain.local_time import zone
from ui.formats import Formats
from ui.studio.choice import StudioChoice

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, StaffId
    from concierge.services.ports import Secrets, Shops, SyncControl
    from concierge.services.recorder_port import Recorder
    from concierge.services.telephone import OwnTelephone
    from concierge.services.workplace import Workplace
    from ui.icons import Icon
    from ui.tasks import Task, Tasks

T = TypeVar("T")
_GATHER_MS, _GATHER_MOST_MS = 200, 3_200


@dataclass(frozen=True)
class Action:
    """Something that can be done: in the palette with its key, and by the key alone.

    `key` is a Qt key sequence, "" for none. `enabled` is asked each time it is shown or pressed.
    """

    id: str
    title: str
    run: Callable[[], None]
    icon: Icon | None = None
    key: str = ""
    group: str = ""
    note: Callable[[], str] = lambda: ""
    enabled: Callable[[], bool] = lambda: True


class Place(QObject):
    """Made in the main thread. Signals are requests to the window; `changed` carries Changes."""

    changed = Signal(object)
    person_changed = Signal()
    counted = Signal(object)
    """A FrameView that a screen has read anyway, for the window's frame."""
    client_asked = Signal(int)
    """Open this client's profile."""
    drawer_asked = Signal(str, int, object)
    """(the form's kind, client id, what to open it with or None)."""
    gesture_asked = Signal(int)
    """Show this gesture among all, with its card and what it came to."""
    studio_asked = Signal(int)
    screen_asked = Signal(str)
    connect_asked = Signal()
    """Open the form that connects a shop."""
    account_asked = Signal(int)
    """Show this account among the settings."""
    studio_chosen = Signal()
    toast_asked = Signal(str, object)
    """(words, a function that undoes it or None)."""
    failure_told = Signal(str)
    """What could not be done and why, where there is no better place for it."""
    _arrived = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, locale: str = "en-GB") -> None:
        super().__init__()
        self.workplace = workplace
        self.tasks = tasks
        self.recorder: Callable[[], Recorder] | None = None
        """Makes the recorder, once, when the studio first opens."""
        self.shops: Shops | None = None
        """The outer world of accounts; without it none can be connected or corrected here."""
        self.secrets: Callable[[], Secrets] | None = None
        """Opens the keyring. Raises NoKeyringError, saying how to do without."""
        self.control_of: Callable[[AccountId], SyncControl | None] | None = None
        """Makes the pull of one account."""
        self.telephone: OwnTelephone = lambda _: None
        """Asked on a worker; without one the desktop dials itself."""
        self.studio = StudioChoice()
        """Change it with `keep_studio`."""
        self.formats = Formats(locale, zone(workplace.house.zone_name))
        self._gathered = Changes()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_GATHER_MS)
        self._pause.timeout.connect(self._tell)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._leave = workplace.bus.subscribe(self._arrived.emit)

    def keep_studio(self, choice: StudioChoice) -> None:
        if choice != self.studio:
            self.studio = choice
            self.studio_chosen.emit()

    @Slot(object)
    def _on_arrived(self, changes: Changes) -> None:
        """The first change after a pause is told at once, those of the next moments together:
        a sync commits many pages, and no screen needs to ask after each."""
        self._gathered |= changes
        if not self._pause.isActive():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        changes, self._gathered = self._gathered, Changes()
        if not changes:
            self._pause.setInterval(_GATHER_MS)
            return
        self.changed.emit(changes)
        self._pause.start()
        # As long as more keeps coming, a sync runs: asking again often would slow it down.
        self._pause.setInterval(min(2 * self._pause.interval(), _GATHER_MOST_MS))

    def become(self, staff: StaffId) -> None:
        """Another person sits down at this desktop."""
        self.workplace = self.workplace.as_staff(staff)
        self.person_changed.emit()

    def now(self) -> datetime:
        return self.workplace.now()

    def run(
        self,
        work: Callable[[Workplace], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str = "",
    ) -> Task:
        """`work(workplace)` on a worker, its answer on the main thread; newest of a key wins."""
        workplace = self.workplace
        if failed is None:
            return self.tasks.run(lambda: work(workplace), done, key=key)
        return self.tasks.run(lambda: work(workplace), done, failed, key=key)

    def close(self) -> None:
        self._leave()
        self._pause.stop()
        self.tasks.cancel_all()
