"""Rows and columns whose space and padding follow the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.panels import Pane, Paper

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

STRETCH = None
"""Among the parts of a box: takes the room that is left."""


def _measure(name: str) -> int:
    return 0 if name in ("", "0") else int(getattr(themes.current().m, name))


class Box(Pane):
    """Parts in a line. `space` and `pad` ("top right bottom left") are names of Metrics."""

    _direction = QBoxLayout.Direction.TopToBottom

    def __init__(
        self,
        *parts: QWidget | None,
        space: str = "s8",
        pad: str = "0 0 0 0",
        paper: Paper | None = None,
        parent: QWidget | None = None,
        framed: bool = False,
    ) -> None:
        super().__init__(paper or Paper.SURFACE, parent, framed=framed)
        self._bare = paper is None and not framed
        self._space, self._pad = space, pad
        self.box = QBoxLayout(self._direction, self)
        for part in parts:
            self.add(part)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def add(self, part: QWidget | None, stretch: int = 0) -> None:
        if part is None:
            self.box.addStretch(1)
        else:
            self.box.addWidget(part, stretch)

    def add_at(self, part: QWidget, where: Qt.AlignmentFlag) -> None:
        self.box.addWidget(part, 0, where)

    def set_pad(self, pad: str) -> None:
        self._pad = pad
        self._on_theme()

    def clear(self) -> None:
        """Take every part away, for good."""
        while (item := self.box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _on_theme(self) -> None:
        top, right, bottom, left = (_measure(name) for name in self._pad.split())
        self.box.setContentsMargins(left, top, right, bottom)
        self.box.setSpacing(_measure(self._space))

    def paintEvent(self, event: object) -> None:
        if not self._bare:
            super().paintEvent(event)  # type: ignore[arg-type]  # the event Qt gave us


class Column(Box):
    """Parts below each other."""


class Row(Box):
    """Parts beside each other."""

    _direction = QBoxLayout.Direction.LeftToRight


class FixedWidth(Box):
    """A column that keeps the width of a field of Metrics, such as "side"."""

    def __init__(self, measure: str, *parts: QWidget | None, **looks: object) -> None:
        self._width_name = measure
        super().__init__(*parts, **looks)  # type: ignore[arg-type]  # passed on as given
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _on_theme(self) -> None:
        super()._on_theme()
        self.setFixedWidth(_measure(self._width_name))
