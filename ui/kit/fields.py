"""Fields to write and choose in: a label above, a message below, the error where it happened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QTextBlockFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, KeyCap, Kind, Size
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.paint import draw_box, smooth
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE, RING

_NO_LIMIT = (1 << 24) - 1
"""QWIDGETSIZE_MAX, which the bindings leave out."""


class _Line(QLineEdit):
    """A bare line edit that tells its frame about focus and, where `clears`, about Esc."""

    clears = False

    focus_moved = Signal()
    escaped = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and self.clears:
            self.escaped.emit()
            return
        super().keyPressEvent(event)


class _Writing(QTextEdit):
    """A plain-text editor on the writing role's line height; Ctrl+Enter submits."""

    focus_moved = Signal()
    submitted = Signal()

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        themes.themes().changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        theme = themes.current()
        self.setFont(theme.font(self._role))
        self.viewport().setFont(theme.font(self._role))  # the placeholder is drawn in it
        block = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(theme.line(self._role), kind.value)
        cursor = self.textCursor()
        at = cursor.position()
        self.document().setUndoRedoEnabled(False)
        cursor.select(cursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        self.document().setUndoRedoEnabled(True)
        cursor.setPosition(at)
        self.setTextCursor(cursor)

    def setPlainText(self, text: str, /) -> None:
        super().setPlainText(text)
        self.dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class FieldFrame(QWidget):
    """The box around an editor: hairline, 2 px ring with focus, danger line with an error."""

    def __init__(self, editor: _Line | _Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._error, self._frameless = editor, False, False
        self._least = False
        self.row = QHBoxLayout(self)
        self.row.addWidget(editor, 1)
        editor.focus_moved.connect(self.update)
        self.setFocusProxy(editor)
        across = QSizePolicy.Policy.Expanding
        one_line = isinstance(editor, _Line)
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed if one_line else across)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _on_theme(self) -> None:
        theme, m = themes.current(), themes.current().m
        self.row.setSpacing(m.s8)
        if isinstance(self._editor, _Line):
            self._editor.setFont(theme.font(Role.BODY))
            self.row.setContentsMargins(m.s12, 0, m.s8, 0)
            self.setFixedHeight(m.field)
        else:
            pad = (0, 0, 0, 0) if self._frameless else (m.s16, m.s12, m.s16, m.s12)
            self.row.setContentsMargins(*pad)
            self.setMinimumHeight(0 if self._frameless else m.area)
            self.setMaximumHeight(m.area if self._least else _NO_LIMIT)
        self.update()

    def set_error(self, wrong: bool) -> None:
        self._error = wrong
        self.update()

    def set_least(self, least: bool) -> None:
        """Keep the height of a few lines."""
        self._least = least
        self._on_theme()

    def set_frameless(self, bare: bool) -> None:
        """Leave the box to whoever holds the field, such as the note card."""
        self._frameless = bare
        self._on_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        if self._frameless and not self._error:
            return
        painter = smooth(self)
        line, weight = (c.danger if self._error else c.hairline), HAIRLINE
        if self._editor.hasFocus():
            line, weight = (c.danger if self._error else c.focus), RING
        fill = c.surface if self._editor.isEnabled() else c.raised
        draw_box(painter, QRectF(self.rect()), m.radius, fill, line, weight=weight)
        painter.end()


class _Labelled(QWidget):
    """Label, frame and message in a column; the message is spoken with the field."""

    def __init__(self, label: str, frame: FieldFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._label = PlainLabel(label, Role.SMALL_STRONG, Tone.INK2, self)
        self._message = PlainLabel("", Role.SMALL, Tone.INK3, self, wrap=True)
        self._label.setVisible(bool(label))
        self._message.hide()
        self._sign = IconMark(Icon.CIRCLE_ALERT, Tone.DANGER, parent=frame)
        self._sign.hide()
        frame.row.addWidget(self._sign)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, frame, self._message):
            self._column.addWidget(part)
        self.setFocusProxy(frame)
        themes.themes().changed.connect(self._on_space)
        self._on_space()

    def _on_space(self) -> None:
        self._column.setSpacing(themes.current().m.s6)

    def _editor(self) -> QWidget:
        return self._frame._editor

    def message(self) -> str:
        """What stands below the field, "" for nothing."""
        return self._message.text() if not self._message.isHidden() else ""

    def set_message(self, message: str) -> None:
        """A quiet line below: what is meant, what will happen; "" takes it away."""
        self._say(message, wrong=False)

    def set_error(self, message: str) -> None:
        """What is wrong, below the field, in danger ink with a sign; "" clears it."""
        self._say(message, wrong=bool(message))

    def _say(self, message: str, *, wrong: bool) -> None:
        self._message.set_tone(Tone.DANGER if wrong else Tone.INK3)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self._sign.setVisible(wrong)
        self._frame.set_error(wrong)
        self._editor().setAccessibleDescription(message)


class TextField(_Labelled):
    """One line of text. `text_changed` on every stroke, `submitted` on Enter."""

    text_changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        self.edit = _Line()
        super().__init__(label, FieldFrame(self.edit), parent)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or label or placeholder)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)


class TextArea(_Labelled):
    """Several lines of plain text; `submitted` on Ctrl+Enter. `role` CARD is the card's hand."""

    text_changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = Role.WRITING,
        name: str = "",
    ) -> None:
        self.edit = _Writing(role)
        super().__init__(label, FieldFrame(self.edit), parent)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or label or placeholder)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.submitted.connect(self.submitted)

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def set_frameless(self, bare: bool) -> None:
        self._frame.set_frameless(bare)

    def set_compact(self, compact: bool) -> None:
        """Keep to the least height instead of taking all the room there is."""
        tall = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Expanding
        self._frame.setSizePolicy(QSizePolicy.Policy.Expanding, tall)
        self._frame.set_least(compact)


class SearchField(FieldFrame):
    """Finds as one types; Esc or the cross clears, the key that leads here is shown while empty."""

    text_changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        placeholder: str,
        key: str = "/",
        clear_name: str = "Clear",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _Line()
        super().__init__(self.edit, parent)
        self.edit.clears = True
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.row.insertWidget(0, IconMark(Icon.SEARCH, Tone.INK3))
        self._key = KeyCap(key, self)
        self._key.setVisible(bool(key))
        self._has_key = bool(key)
        self._clear = Button(
            kind=Kind.BARE, icon=Icon.X, size=Size.SMALL, name=clear_name, parent=self
        )
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self.row.addWidget(self._key)
        self.row.addWidget(self._clear)
        self._clear.clicked.connect(self.edit.clear)
        self.edit.escaped.connect(self.edit.clear)
        self.edit.textChanged.connect(self._on_text)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        return self.edit.text()

    def begin(self) -> None:
        """What the key that leads here does: the next letter takes the old words' place."""
        lead_to(self.edit, reason=Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _on_text(self, text: str) -> None:
        self._key.setVisible(self._has_key and not text)
        self._clear.setVisible(bool(text))
        self.text_changed.emit(text)
