"""A manager's yes or no to an exception from somebody's month, with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from concierge.services.budgets import REASON_LIMIT
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextField
from ui.kit.panels import flow_of
from ui.messages import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from concierge.domain.views.work import TodayRow


class Deciding(Column):
    """`decided` carries the row, whether it is granted, and why. Escape closes it."""

    decided = Signal(object, bool, str)
    closed = Signal()
    """Nothing was decided: the keyboard goes back to where it was."""

    def __init__(self) -> None:
        self._row: TodayRow | None = None
        self._written = ""
        """The key of the row the words were written for."""
        self.reason = TextField(tr("Why? It stands in the log."), name=tr("Reason"))
        small = Size.SMALL
        self.grant = Button(tr("Grant and approve"), Kind.QUIET, key="Return", size=small)
        self.refuse = Button(tr("Refuse"), Kind.DANGER, size=small)
        self.cancel = Button(tr("Cancel"), Kind.BARE, size=small)
        super().__init__(space="s8")
        self.add(self.reason)
        self.add(flow_of(self.grant, self.refuse, self.cancel))
        self.reason.submitted.connect(self._on_grant)
        self.reason.text_changed.connect(lambda _: self.reason.set_error(""))
        self.grant.clicked.connect(self._on_grant)
        self.refuse.clicked.connect(lambda: self._decide(granted=False))
        self.cancel.clicked.connect(self._close)
        self.reason.edit.setMaxLength(REASON_LIMIT)
        self.end()

    def begin(self, row: TodayRow) -> None:
        self._row = row
        if row.key != self._written:
            self.reason.set_text("")
        self._written = row.key
        self.show()
        self.reason.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def end(self) -> None:
        self._row = None
        self.hide()

    def is_for(self, row: TodayRow) -> bool:
        return self._row is not None and self._row.key == row.key

    @Slot()
    def _on_grant(self) -> None:
        self._decide(granted=True)

    def _decide(self, *, granted: bool) -> None:
        row, words = self._row, self.reason.text().strip()
        if row is None:
            return
        if not words:
            self.reason.set_error(tr("Say why: it stands in the log."))
            self.reason.edit.setFocus()
            return
        self.end()
        self.decided.emit(row, granted, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    @Slot()
    def _close(self) -> None:
        """What was written stays for when it is opened again."""
        self.end()
        self.closed.emit()
