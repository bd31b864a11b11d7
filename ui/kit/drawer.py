"""The frame of a form that takes the side column's place: head, scrolling body, foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QPoint,
    QPropertyAnimation,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, KeyCap, Kind
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Pane, Paper, ScrollPane
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE, SLIDE_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent


class Drawer(Pane):
    """Fill `body` (a column) and `foot` (a row, its content goes right), then show it.

    Esc and the cross emit `closing`; the owner keeps the draft and hides the drawer.
    Ctrl+Enter anywhere inside emits `submitted`.
    """

    closing = Signal()
    submitted = Signal()

    def __init__(
        self, title: str, subtitle: str = "", parent: QWidget | None = None, *, close: str = "Close"
    ) -> None:
        super().__init__(Paper.SURFACE, parent)
        self.setAccessibleName(title)
        self._title = PlainLabel(title, Role.HEAD, wrap=True)
        self._subtitle = PlainLabel(subtitle, Role.SMALL, Tone.INK2, wrap=True)
        self._cross = Button(kind=Kind.BARE, icon=Icon.X, name=close)
        self._cross.clicked.connect(self.closing)
        self._head = QWidget(self)
        self._body_widget, self._foot_widget = QWidget(), Pane(Paper.RAISED, self)
        self.body, self.foot = QVBoxLayout(self._body_widget), QHBoxLayout(self._foot_widget)
        self.foot.addStretch(1)
        self.scroller = ScrollPane(self._body_widget, self)
        self._slide: QPropertyAnimation | None = None
        self._compose()
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def set_title(self, title: str, subtitle: str) -> None:
        """Her name is never elided here: the title wraps."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def _compose(self) -> None:
        row, words = QHBoxLayout(self._head), QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(KeyCap("Esc"))
        row.addWidget(self._cross)
        self._head_row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(HAIRLINE, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline(self))
        column.addWidget(self.scroller, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self._foot_widget)

    def _on_theme(self) -> None:
        m = themes.current().m
        self.setFixedWidth(m.drawer)
        self._head.setMinimumHeight(m.drawer_head)
        self._head_row.setContentsMargins(m.s24, m.s10, m.s24, m.s10)
        self._head_row.setSpacing(m.s12)
        self.body.setContentsMargins(m.s24, m.s20, m.s24, m.s20)
        self.body.setSpacing(m.s16)
        self._foot_widget.setFixedHeight(m.drawer_foot)
        self.foot.setContentsMargins(m.s24, 0, m.s24, 0)
        self.foot.setSpacing(m.s8)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, HAIRLINE, self.height(), themes.current().c.hairline)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        theme = themes.current()
        if theme.calm or event.spontaneous():
            return
        slide = self._slide = QPropertyAnimation(self._body_widget, b"pos", self)
        slide.setDuration(SLIDE_MS)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.setStartValue(QPoint(theme.m.drawer_slide, 0))
        slide.setEndValue(QPoint(0, 0))
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)
