"""A row that becomes a column where its parts do not fit beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout

from ui.kit.boxes import Row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Fold(Row):
    """Folded, each part has the whole width."""

    def _needed(self) -> int:
        hints = [item.sizeHint().width() for i in range(self.box.count())
                 if (item := self.box.itemAt(i)) is not None and not item.isEmpty()]  # fmt: skip
        return sum(hints) + self.box.spacing() * max(0, len(hints) - 1)

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        widths = [item.minimumSize().width() for i in range(self.box.count())
                  if (item := self.box.itemAt(i)) is not None]  # fmt: skip
        return QSize(max(widths, default=0), size.height())

    def refold(self) -> None:
        """Ask again, after a part's words have changed."""
        folded = self._needed() > self.width()
        way = QBoxLayout.Direction
        wanted = way.TopToBottom if folded else way.LeftToRight
        if self.box.direction() != wanted:
            self.box.setDirection(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refold()
