"""Tags in a row, each with its cross, and the field that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Size
from ui.kit.fields import TextField
from ui.kit.paint import draw_icon
from ui.kit.panels import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor


class _Tag(Button):
    """A tag that goes away when it is pressed, or with Backspace and Delete."""

    def _height(self) -> int:
        return themes.current().m.chip

    def _content_width(self) -> float:
        m = themes.current().m
        return super()._content_width() + m.s6 + m.icon_s

    def _paint_content(self, painter: QPainter, x: float, colour: QColor) -> None:
        super()._paint_content(painter, x, colour)
        m = themes.current().m
        at = QRectF(self.width() - x - m.icon_s, 0, m.icon_s, self.height())
        draw_icon(painter, Icon.X, at, m.icon_s, colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.click()
            return
        super().keyPressEvent(event)


class TagsField(Column):
    """Enter or a comma adds what is typed, Backspace in the empty field takes the last one away.

    `remove_name` makes the words a screen reader says for a tag's button.
    """

    changed = Signal()

    def __init__(
        self, label: str, placeholder: str, remove_name: Callable[[str], str] = str
    ) -> None:
        self._tags: list[str] = []
        self._remove_name = remove_name
        self.field = TextField(label, placeholder)
        self._row = QWidget()
        self._flow = FlowRow(self._row, gap="s6")
        super().__init__(self.field, self._row, space="s8")
        self.setFocusProxy(self.field)
        self.field.submitted.connect(self._add_typed)
        self.field.text_changed.connect(self._on_text)
        self.field.edit.installEventFilter(self)
        self._row.hide()

    def tags(self) -> tuple[str, ...]:
        return tuple(self._tags)

    def set_tags(self, tags: Sequence[str]) -> None:
        self._tags = list(tags)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for tag in self._tags:
            button = _Tag(tag, size=Size.SMALL, parent=self._row)
            button.setAccessibleName(self._remove_name(tag))
            button.clicked.connect(self._remover(tag))
            self._flow.addWidget(button)
            button.show()
        self._row.setVisible(bool(self._tags))
        self._row.updateGeometry()

    def buttons(self) -> list[QWidget]:
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def _remover(self, tag: str) -> Callable[[], None]:
        return lambda: self._remove(tag)

    def _remove(self, tag: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_tags([one for one in self._tags if one != tag])
        self.changed.emit()

    @Slot()
    def _add_typed(self) -> None:
        new = [part.strip() for part in self.field.text().split(",")]
        new = [tag for tag in dict.fromkeys(new) if tag and tag not in self._tags]
        self.field.set_text("")
        if new:
            self.set_tags([*self._tags, *new])
            self.changed.emit()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if "," in text:
            self._add_typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            last = event.key() == Qt.Key.Key_Backspace and not self.field.text()
            if last and self._tags:
                self._remove(self._tags[-1])
                return True
        return super().eventFilter(watched, event)
