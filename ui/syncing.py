"""Syncing from the window: a pull on a worker, told in the status bar as it goes."""

from __future__ import annotations

import logging
import threading
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from concierge.domain.changes import Area
from concierge.domain.errors import (
    BusyError,
    CancelledError,
    NeedsSignInError,
    RetryLaterError,
)
from concierge.domain.ids import AccountId
from concierge.services.accounts import list_accounts
from ui import messages
from ui.language import told
from ui.messages import tr
from ui.settings.health import Standing, in_trouble, standing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from concierge.domain.changes import Changes
    from concierge.domain.views.house import AccountRow
    from concierge.services.ports import SyncControl, SyncProgress, SyncReport
    from ui.kit.statusbar import StatusBar
    from ui.place import Place

log = logging.getLogger(__name__)
_FOLDER = "csv"

_STAGES = {
    "counting": "Counting customers",
    "ranking": "Ranking customers",
    "clients": "Reading clients",
    "orders": "Reading orders",
    "changes": "Reading changes",
    "open_orders": "Checking open orders",
}
_TELLING_FROM = timedelta(seconds=5)
"""Before that a stage has not run long enough to say how long it will."""


class Syncing(QObject):
    """One pull at a time. `finished` carries the report, None when it failed or was stopped."""

    finished = Signal(object)
    due = Signal()
    """Emitted from any thread when the ticker finds an account whose time has come."""
    _progressed = Signal(object)

    def __init__(
        self, place: Place, bar: StatusBar, control: Callable[[bool], SyncControl | None]
    ) -> None:
        """`control` makes the pull of every account, or (True) of those that are due."""
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
        self._stage_since: datetime | None = None
        self._stage_from = 0
        self._is_watching = self._by_ticker = False
        self._told_warnings: tuple[str, ...] = ()
        self._shows_trouble = False
        """What stands in the bar is an account's health, not this pull's end."""
        self._worst = Standing.WELL
        self._worst_account = 0
        self.due.connect(self._on_due)
        place.changed.connect(self._on_changes)

    def watch(self, synced_at: datetime | None) -> None:
        """Follow the ticker from now on: its regular pulls begin."""
        self._synced_at = synced_at
        self._rest()
        self._is_watching = True
        self.look()

    @Slot()
    def _on_due(self) -> None:
        if self._is_watching:
            self.start(due_only=True)

    @Slot(int, bool)
    def start_one(self, account: int, full: bool) -> None:
        """One account by itself, where this desktop can; else all of them."""
        if self.running:
            self._place.failure_told.emit(tr("A sync is running; try again when it is done"))
            return
        self.start(full, account=AccountId(account))

    @Slot()
    def start(
        self, full: bool = False, due_only: bool = False, account: AccountId | None = None
    ) -> None:
        if self.running:
            return
        one = self._place.control_of
        self.running, self._by_ticker = True, due_only
        self._cancel = threading.Event()
        cancel = self._cancel
        self._bar.syncing(tr("Starting the sync"), 0, None, "", tr("Cancel"))

        def pull(_: object) -> SyncReport | None:
            # The keyring is asked on the worker too: it may wait for a person to unlock it.
            if account is not None and one is not None:
                control = one(account)
            else:
                control = self._control(due_only)
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
            counts += self._time_left(progress)
        self._counts, self.stage = counts, progress.stage
        stage = tr(_STAGES.get(progress.stage, "Reading"))
        if progress.account:
            stage = f"{progress.account}: {stage}"
        self._bar.syncing(stage, progress.done, progress.total, counts, tr("Cancel"))

    def _time_left(self, progress: SyncProgress) -> str:
        """How long this stage will take at the pace it has, once it has one."""
        now = self._place.now()
        if progress.stage != self.stage or self._stage_since is None:
            self._stage_since, self._stage_from = now, progress.done
            return ""
        passed, made = now - self._stage_since, progress.done - self._stage_from
        if passed < _TELLING_FROM or made <= 0 or not progress.total:
            return ""
        seconds = passed.total_seconds() * (progress.total - progress.done) / made
        if seconds < 60:
            return tr(", less than a minute left")
        return tr(
            ", about {minutes} min left", minutes=self._place.formats.number(round(seconds / 60))
        )

    def _on_done(self, report: SyncReport | None) -> None:
        self.running = False
        if report is None:
            # Between the ticker's look and this one nothing may be due any more.
            self._rest() if self._by_ticker else self._bar.rest(tr("No shop connected yet"))
            self.look()
            self.finished.emit(None)
            return
        self.last_error = self._offline_since = None
        self._synced_at = report.finished_at
        self._rest()
        if report.warnings and report.warnings != self._told_warnings:
            self._place.failure_told.emit(told(report.warnings[0]))
        self._told_warnings = report.warnings
        self.look()
        self.finished.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        # An outage is told once, not again by every try of the ticker's.
        is_news = not self._by_ticker or self.last_error is None
        if isinstance(error, BusyError):
            # Another desktop is at it: nothing is wrong here, and its turn brings the same.
            self._rest()
            self._tell(messages.sentence(error), not self._by_ticker)
            self.look()
            self.finished.emit(None)
            return
        self.last_error = error
        if isinstance(error, CancelledError):
            self._rest()
        elif isinstance(error, NeedsSignInError):
            words = told(str(error))
            # The bar has room for what happened; the toast says what to do as well.
            self._bar.signed_out(words.partition(". ")[0], tr("Try again"))
            self._tell(words, is_news)
        elif not isinstance(error, RetryLaterError):
            self._bar.signed_out(tr("The sync stopped"), tr("Try again"))
            self._tell(messages.sentence(error), is_news)
        else:
            since = self._offline_since = self._offline_since or self._place.now()
            time = self._place.formats.time(since)
            words = tr("Offline since {time}", time=time)
            self._bar.offline(words, tr("You can go on working"))
            self._tell(messages.sentence(error), is_news)
        self.look()
        self.finished.emit(None)

    # --- how the accounts are -----------------------------------------------------------

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        """One that was paused, corrected or given a new secret is told at once."""
        if Area.SYNC in changes.areas and self._is_watching:
            self.look()

    def look(self) -> None:
        """How the accounts are, unless one is being read."""
        if not self.running:
            self._place.run(list_accounts, self._on_accounts, _passed_over, key="syncing.health")

    def _on_accounts(self, accounts: list[AccountRow]) -> None:
        if self.running:
            return
        found = in_trouble(accounts)
        if found:
            self._shows_trouble = True
            self._show_trouble(found)
        elif accounts and all(account.paused for account in accounts):
            self._shows_trouble = True
            self._worst = Standing.PAUSED
            self._bar.rest(tr("Every account is paused"))
        elif self._shows_trouble:
            self._shows_trouble = False
            self._worst = Standing.WELL
            self.last_error = self._offline_since = None
            self._rest()

    def _show_trouble(self, found: list[AccountRow]) -> None:
        """The worst by its name, and how many more there are."""
        worst, formats = found[0], self._place.formats
        self._worst, self._worst_account = standing(worst), worst.id
        if self._worst is Standing.SIGNED_OUT:
            words = tr("{account} is signed out", account=worst.name)
            self._bar.signed_out(_and_more(words, len(found) - 1), tr("Look at it"))
            return
        since = formats.time(worst.failing_since or self._place.now())
        words = tr("{account} not reached since {time}", account=worst.name, time=since)
        if worst.kind == _FOLDER:
            words = tr("{account} could not be read since {time}", account=worst.name, time=since)
        comfort = tr("You can go on working")
        if worst.synced_at is not None:
            time = formats.time(worst.synced_at)
            comfort = tr("In sync until {time}; you can go on working", time=time)
        self._bar.offline(_and_more(words, len(found) - 1), comfort)

    def _tell(self, words: str, is_news: bool) -> None:
        if is_news:
            self._place.failure_told.emit(words)

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
        elif self._worst is Standing.SIGNED_OUT:
            self._place.account_asked.emit(self._worst_account)
        else:
            self.start()

    def stop(self) -> None:
        """At the window's end: the pull stops at its next page; what came stays."""
        self._is_watching = False
        self._cancel.set()


def _and_more(words: str, more: int) -> str:
    if not more:
        return words
    return (
        tr("{words}, and 1 more", words=words)
        if more == 1
        else tr("{words}, and {count} more", words=words, count=more)
    )


def _passed_over(error: Exception) -> None:
    """The bar keeps what it says: whoever looks at the accounts is told there."""
    log.warning("the accounts' health could not be read: %s", type(error).__name__)
