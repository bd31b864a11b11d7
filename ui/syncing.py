"""Syncing from the window: a pull on a worker, told in the status bar as it goes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from concierge.domain.errors import (
    CancelledError,
    NeedsSignInError,
    RetryLaterError,
)
from ui import messages
from ui.language import told
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from concierge.services.ports import SyncControl, SyncProgress, SyncReport
    from ui.kit.statusbar import StatusBar
    from ui.place import Place

_STAGES = {
    "counting": "Counting customers",
    "ranking": "Ranking customers",
    "clients": "Reading clients",
    "orders": "Reading orders",
    "changes": "Reading changes",
    "open_orders": "Checking open orders",
}
_EVERY_MS = 5 * 60_000


class Syncing(QObject):
    """One pull at a time. `finished` carries the report, None when it failed or was stopped."""

    finished = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self, place: Place, bar: StatusBar, control: Callable[[], SyncControl | None]
    ) -> None:
        super().__init__()
        self._place, self._bar, self._control = place, bar, control
        self._cancel = threading.Event()
        self.running = False
        self._counts = self.stage = ""
        self.last_error: Exception | None = None
        self._offline_since: datetime | None = None
        self._synced_at: datetime | None = None
        self._progressed.connect(self._on_progress)
        bar.acted.connect(self._on_acted)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.start)

    def watch(self, synced_at: datetime | None) -> None:
        """Begin the regular pulls."""
        self._synced_at = synced_at
        self._rest()
        self._timer.start()

    @Slot()
    def start(self, full: bool = False) -> None:
        if self.running:
            return
        self.running = True
        self._cancel = threading.Event()
        cancel = self._cancel
        self._bar.syncing(tr("Starting the sync"), 0, None, "", tr("Cancel"))

        def pull(_: object) -> SyncReport | None:
            # The keyring is asked on the worker too: it may wait for a person to unlock it.
            control = self._control()
            if control is None:
                return None
            return control.pull(self._progressed.emit, cancel.is_set, full=full)

        self._place.run(pull, self._on_done, self._on_failed)

    def counts(self) -> str:
        """How far the running pull is, as the status bar tells it."""
        return self._counts if self.running else ""

    @Slot(object)
    def _on_progress(self, progress: SyncProgress) -> None:
        if not self.running:
            return
        number = self._place.formats.number
        counts = number(progress.done) if progress.done else ""
        if progress.total:
            counts = tr(
                "{done} of {total}", done=number(progress.done), total=number(progress.total)
            )
        self._counts, self.stage = counts, progress.stage
        stage = tr(_STAGES.get(progress.stage, "Reading"))
        if progress.account:
            stage = f"{progress.account}: {stage}"
        self._bar.syncing(stage, progress.done, progress.total, counts, tr("Cancel"))

    def _on_done(self, report: SyncReport | None) -> None:
        self.running = False
        if report is None:
            self._bar.rest(tr("No shop connected yet"))
            self.finished.emit(None)
            return
        self.last_error = self._offline_since = None
        self._synced_at = report.finished_at
        self._rest()
        if report.warnings:
            self._place.toast_asked.emit(told(report.warnings[0]), None)
        self.finished.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        self.last_error = error
        if isinstance(error, CancelledError):
            self._rest()
        elif isinstance(error, NeedsSignInError):
            words = told(str(error))
            # The bar has room for what happened; the toast says what to do as well.
            self._bar.signed_out(words.partition(". ")[0], tr("Try again"))
            self._place.toast_asked.emit(words, None)
        elif not isinstance(error, RetryLaterError):
            self._bar.signed_out(tr("The sync stopped"), tr("Try again"))
            self._place.toast_asked.emit(messages.sentence(error), None)
        else:
            since = self._offline_since = self._offline_since or self._place.now()
            time = self._place.formats.time(since)
            words = tr("Offline since {time}", time=time)
            self._bar.offline(words, tr("You can go on working"))
            self._place.toast_asked.emit(messages.sentence(error), None)
        self.finished.emit(None)

    def _rest(self) -> None:
        if self._synced_at is None:
            self._bar.rest(tr("Not synced yet"))
            return
        time = self._place.formats.time(self._synced_at)
        self._bar.rest(tr("In sync {time}", time=time))

    @Slot()
    def _on_acted(self) -> None:
        if self.running:
            self._cancel.set()
        else:
            self.start()

    def stop(self) -> None:
        """At the window's end: the pull stops at its next page; what came stays."""
        self._timer.stop()
        self._cancel.set()
