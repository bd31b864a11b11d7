"""Suggestions below a field while one types, in the look of the other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.fields import TextField


class Suggestions(QCompleter):
    """`picked` carries the words chosen, once the field is free to be cleared. What matches is
    decided by whoever offers them."""

    picked = Signal(str)

    def __init__(self, field: TextField) -> None:
        self._words = QStringListModel(field)
        super().__init__(self._words, field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        view = QListView()
        view.setObjectName("suggestions")  # a window of its own: it has a ground of its own
        self.setPopup(view)
        self.activated.connect(self.picked, Qt.ConnectionType.QueuedConnection)
        field.edit.setCompleter(self)

    def words(self) -> list[str]:
        return self._words.stringList()

    def offer(self, words: Sequence[str]) -> None:
        """Show these below the field if one is writing in it; none closes the list."""
        if list(words) != self.words():
            self._words.setStringList(list(words))
        edit = self.widget()
        if edit is None or not edit.hasFocus():
            return
        if words:
            self.complete()
        else:
            self.close_list()

    def close_list(self) -> None:
        popup = self.popup()
        if popup is not None:
            popup.hide()
