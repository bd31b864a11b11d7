"""Putting a row off: until when, and why; it comes back with the reason."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from concierge.domain.local_time import WallTime, local
from concierge.services.today import REASON_LIMIT
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.choices import Segments
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from concierge.domain.views.work import TodayRow
    from ui.place import Place

_MORNING = time(8)
_OWN = "own"
_DAYS = (1, 3, 7)
REASONS = (
    "Waiting for the client",
    "Waiting for the carrier",
    "Waiting for the boutique",
    "Not the right moment",
    "Somebody else is on it",
)


def morning_in(now: datetime, zone_name: str, days: int) -> datetime:
    """08:00 of that many calendar days on there, as an instant."""
    day = local(now, zone_name).date() + timedelta(days=days)
    return WallTime(day, _MORNING, zone_name).utc()


class PuttingOff(Column):
    """`chosen` carries the row, the instant and the reason. Escape closes it."""

    chosen = Signal(object, object, str)
    closed = Signal()
    """It stays where it is: the keyboard goes back to where it was."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._row: TodayRow | None = None
        self._written = ""
        """The key of the row the words were written for."""
        words = {1: tr("Tomorrow"), 3: tr("In 3 days"), 7: tr("In a week")}
        self.days = Segments([(n, words[n]) for n in _DAYS], name=tr("Until when"))
        self.reason = SelectField(
            [
                (None, tr("Why can it wait?")),
                *((words, tr(words)) for words in REASONS),
                (_OWN, tr("In my own words")),
            ],
            name=tr("Reason"),
        )
        self.own = TextField(tr("In my own words"), name=tr("Why it can wait"))
        self._wrong = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self.save = Button(tr("Put off"), Kind.QUIET, key="Return", size=Size.SMALL)
        self.cancel = Button(tr("Cancel"), Kind.BARE, size=Size.SMALL)
        super().__init__(space="s8")
        self.add(Row(self.days, None))
        self.add(self.reason)
        self.add(self.own)
        self.add(self._wrong)
        self.add(Row(self.save, self.cancel, None, space="s8"))
        self.reason.chosen.connect(self._on_reason)
        self.reason.on_enter = self._on_save
        self.own.edit.setMaxLength(REASON_LIMIT)
        self.own.submitted.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._close)
        self.end()

    def begin(self, row: TodayRow) -> None:
        self._row = row
        self.days.set_value(_DAYS[0])
        self.reason.set_value(None)
        if row.key != self._written:
            self.own.set_text("")
        self._written = row.key
        self._wrong.hide()
        self.own.hide()
        self.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def end(self) -> None:
        self._row = None
        self.hide()

    def is_for(self, row: TodayRow) -> bool:
        return self._row is not None and self._row.key == row.key

    @Slot()
    def _on_reason(self) -> None:
        is_own = self.reason.value() == _OWN
        self.own.setVisible(is_own)
        self._wrong.hide()
        if is_own and self.isVisible():
            self.own.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_save(self) -> None:
        row, reason = self._row, self.reason.value()
        words = self.own.text().strip() if reason == _OWN else tr(str(reason)) if reason else ""
        if row is None:
            return
        if not words:
            self._wrong.setText(tr("Say in a word why it can wait: it comes back with it."))
            self._wrong.show()
            (self.own.edit if reason == _OWN else self.reason).setFocus()
            return
        days = self.days.value()
        zone = self._place.workplace.house.zone_name
        until = morning_in(self._place.now(), zone, days if isinstance(days, int) else 1)
        self.end()
        self.chosen.emit(row, until, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
            return
        super().keyPressEvent(event)

    @Slot()
    def _close(self) -> None:
        self.end()
        self.closed.emit()
