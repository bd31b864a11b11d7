"""Words that come and go: what was done, with its Undo, and what could not be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.kit.toast import Toast
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.place import Place


class Saying(QObject):
    """One thing at a time; only the newest can be undone."""

    def __init__(self, place: Place, over: QWidget, lift: Callable[[], int]) -> None:
        super().__init__(over)
        self._undo: Callable[[], None] | None = None
        self.toast = Toast(over)
        self.toast.set_lift(lift)
        self.toast.undone.connect(self._on_undone)
        place.toast_asked.connect(self.say)
        place.failure_told.connect(self.say_failure)

    @Slot(str, object)
    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self._undo = undo
        self.toast.show_undo(words, tr("Undo") if undo is not None else "")

    @Slot(str)
    def say_failure(self, words: str) -> None:
        self._undo = None
        self.toast.show_failure(words)

    def move_on(self) -> None:
        """Another screen opens: what was said belongs to the last one, unless it can be undone
        or was said on the way."""
        if self._undo is None and not self.toast.is_new():
            self.toast.close_now()

    @Slot()
    def undo(self) -> None:
        """What Ctrl+Z does, while it is offered."""
        if self._undo is not None and self.toast.isVisible():
            self.toast.close_now()
            self._on_undone()

    @Slot()
    def _on_undone(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
