"""The bar at the foot of the window: sync at rest, at work, refused or offline, and the palette."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, Kind, Size
from ui.kit.labels import ElidedLabel, PlainLabel
from ui.kit.marks import Hairline, IconMark
from ui.kit.paint import draw_box, smooth
from ui.kit.panels import Pane, Paper
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Dot(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = themes.current().m.dot
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), self.height() / 2, themes.current().c.ok)
        painter.end()


class ProgressLine(QWidget):
    """A flat progress line; an unknown total shows an empty one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._share = 0.0
        themes.themes().changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int | None) -> None:
        self._share = min(1.0, done / total) if total else 0.0
        self.setAccessibleName(f"{done}/{total}" if total else str(done))
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.progress, m.progress_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = themes.current().c
        painter = smooth(self)
        whole = QRectF(self.rect())
        draw_box(painter, whole, whole.height() / 2, c.hairline)
        done = QRectF(0, 0, whole.width() * self._share, whole.height())
        if done.width() >= 1:
            draw_box(painter, done, whole.height() / 2, c.accent)
        painter.end()


class _LinkButton(Button):
    """A green word that does something, no box; in another tone it tells as well."""

    def __init__(self, parent: QWidget) -> None:
        self._tone = Tone.ACCENT
        super().__init__("", Kind.BARE, size=Size.SMALL, parent=parent)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(int(self._content_width()) + 2 * m.s4, m.s24)

    def _role(self) -> Role:
        return Role.SMALL if self._tone is Tone.INK2 else Role.SMALL_STRONG

    def _colours(self) -> tuple[None, None, object]:  # type: ignore[override]  # one text colour only
        theme = themes.current()
        hovered = self._tone is Tone.INK2 and self.underMouse()
        return None, None, theme.c.ink if hovered else theme.tone(self._tone)


class StatusBar(Pane):
    """One state at a time; `acted` is its button (Cancel, Sign in again), `palette_asked` the key.

    All words come from the screen, already translated.
    """

    acted = Signal()
    palette_asked = Signal()
    outbox_asked = Signal()

    def __init__(self, palette_words: str, parent: QWidget | None = None) -> None:
        super().__init__(Paper.CANVAS, parent)
        self._dot = _Dot(self)
        self._icon = IconMark(Icon.REFRESH_CW, Tone.ACCENT, "icon_s", self)
        self._state = PlainLabel("", Role.SMALL, Tone.INK2, self)
        self._line = ProgressLine(self)
        self._counts = PlainLabel("", Role.NUMBER_SMALL, Tone.INK2, self)
        self._action = _LinkButton(self)
        self._action.clicked.connect(self.acted)
        self._row = QHBoxLayout(self)
        for part in (
            self._dot,
            self._icon,
            self._state,
            self._line,
            self._counts,
            self._action,
        ):
            self._row.addWidget(part)
        self._outbox_line = Hairline(self, vertical=True)
        self.outbox = _LinkButton(self)
        self.outbox.clicked.connect(self.outbox_asked)
        self._told = QHBoxLayout()
        self._told.addWidget(self._outbox_line)
        self._told.addWidget(self.outbox)
        self._row.addLayout(self._told)
        self._notes = QHBoxLayout()
        self._row.addLayout(self._notes, 1)
        palette = Button(palette_words, Kind.BARE, key="Ctrl+K", size=Size.SMALL, parent=self)
        palette.clicked.connect(self.palette_asked)
        self._row.addWidget(palette)
        self._note_words: tuple[str, ...] = ()
        self.set_outbox("")
        self.rest("")
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def rest(self, words: str) -> None:
        """ "In sync 13:02"."""
        self._show(None, words, Tone.INK2)
        self._dot.show()

    def syncing(self, words: str, done: int, total: int | None, counts: str, cancel: str) -> None:
        """ "Reading orders", the line, "3,412 of 10,000", "Cancel"."""
        self._show(Icon.REFRESH_CW, words, Tone.INK2, Tone.ACCENT)
        self._line.set_progress(done, total)
        self._line.show()
        self._counts.setText(counts)
        self._counts.show()
        self._offer(cancel)

    def signed_out(self, words: str, button: str) -> None:
        self._show(Icon.CIRCLE_ALERT, words, Tone.DANGER)
        self._offer(button)

    def offline(self, words: str, comfort: str) -> None:
        """ "Offline since 12:50", "You can go on working"."""
        self._show(Icon.CLOUD_OFF, words, Tone.WARN)
        self._counts.setText(comfort)
        self._counts.show()

    def set_outbox(self, words: str, tone: Tone = Tone.INK2) -> None:
        """ "3 wait", or in warn words "2 need you"; "" takes the cell away."""
        self.outbox.set_tone(tone)
        self.outbox.setText(words)
        self.outbox.updateGeometry()
        self._outbox_line.setVisible(bool(words))
        self.outbox.setVisible(bool(words))

    def set_notes(self, notes: Sequence[str]) -> None:
        """What stands after the state, each behind a hairline: outbox, who is awake."""
        if tuple(notes) == self._note_words:
            return
        self._note_words = tuple(notes)
        _clear(self._notes)
        for note in notes:
            rule = Hairline(self, vertical=True)
            rule.setFixedHeight(themes.current().m.s12)
            self._notes.addWidget(rule)
            self._notes.addWidget(ElidedLabel(note, Role.SMALL, Tone.INK2, self))
        self._notes.addStretch(1)

    def _show(self, icon: Icon | None, words: str, tone: Tone, sign: Tone | None = None) -> None:
        for part in (self._dot, self._icon, self._line, self._counts, self._action):
            part.hide()
        if icon is not None:
            self._icon.set_icon(icon, sign or tone)
            self._icon.show()
        self._state.set_tone(tone)
        self._state.setText(words)

    def _offer(self, words: str) -> None:
        self._action.setText(words)
        self._action.updateGeometry()
        self._action.setVisible(bool(words))

    def _on_theme(self) -> None:
        m = themes.current().m
        self.setFixedHeight(m.status)
        self._outbox_line.setFixedHeight(m.s12)
        self._row.setContentsMargins(m.s16, HAIRLINE, m.s16, 0)
        self._row.setSpacing(m.s8)
        self._notes.setSpacing(m.s16)
        self._notes.setContentsMargins(m.s4, 0, 0, 0)
        self._told.setSpacing(m.s12)
        self._told.setContentsMargins(m.s8, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = smooth(self)
        painter.fillRect(0, 0, self.width(), HAIRLINE, themes.current().c.hairline)
        painter.end()


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.hide()
            part.deleteLater()
