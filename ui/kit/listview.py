"""The list every painted row stands in: arrows, Enter, hover, and nothing drawn by the style."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui import theme as themes
from ui.kit.labels import plain_tip
from ui.kit.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Base of the painted rows: reads the row object, knows hover, selection and focus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        themes.themes().changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.sizeHintChanged.emit(QModelIndex())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Nothing is left to the style."""

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        """The whole text of what is elided in the row, "" for none."""
        return ""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
        /,
    ) -> bool:
        if event.type() is QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(option, index)), view)
            return True
        return super().helpEvent(event, view, option, index)


def is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def is_hovered(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def has_ring(option: QStyleOptionViewItem) -> bool:
    """Whether the keyboard stands on this row and was used to get there."""
    wanted = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    return (option.state & wanted) == wanted


def is_letter(event: QKeyEvent) -> bool:
    """Whether the key is a letter or sign alone: those belong to the window's actions, not to
    the view's own search by first letter."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    return plain and event.text().isprintable() and bool(event.text().strip())


def is_enter(event: QKeyEvent) -> bool:
    """Enter alone: with Ctrl it is the page's."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held


def prepare(painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class RowList(QListView):
    """A list of painted rows. `opened` (Enter, double click) and `acted` carry the row object.

    `acted` comes from the row's own button; a delegate without one never emits it.
    """

    opened = Signal(object)
    acted = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._on_double)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _on_theme(self) -> None:
        self.verticalScrollBar().setSingleStep(themes.current().m.s32)
        self.scheduleDelayedItemsLayout()

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))

    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def current_row(self) -> object:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_letter(event):
            event.ignore()
            return
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if not event.isAutoRepeat():
                self.on_enter(index.data(ROW_ROLE))
            return
        super().keyPressEvent(event)

    def on_enter(self, row: object) -> None:
        """What Enter does; lists whose rows have an action do that instead."""
        self.opened.emit(row)
