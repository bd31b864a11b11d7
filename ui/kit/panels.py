"""Papers and blocks: panes, scrolling bodies, facts in rows, banners, empty states, flow rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.paint import draw_box, smooth
from ui.kit.text import centred_paragraph
from ui.theme import Role, Tone


class Paper(Enum):
    """CANVAS: rail, list, status bar. SURFACE: the page. RAISED: side column, footers."""

    CANVAS = "canvas"
    SURFACE = "surface"
    RAISED = "raised"


class Pane(QWidget):
    """A stretch of one paper. `framed` gives a card its hairline and radius."""

    def __init__(
        self, paper: Paper, parent: QWidget | None = None, *, framed: bool = False
    ) -> None:
        super().__init__(parent)
        self._paper, self._framed = paper, framed
        themes.themes().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        fill: QColor = getattr(c, self._paper.value)
        painter = smooth(self)
        if self._framed:
            draw_box(painter, QRectF(self.rect()), m.radius, fill, c.hairline)
        else:
            painter.fillRect(self.rect(), fill)
        painter.end()


class ScrollPane(QScrollArea):
    """Scrolls its `body` downwards only; the paper below shows through."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)


class KeyValues(QWidget):
    """Facts in two columns: "Dress, coat" and "36, coat 38 over layers"; values wrap."""

    def __init__(self, rows: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self.set_rows(rows)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (key, value) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(PlainLabel(key, Role.SMALL, Tone.INK3, self), row, 0, top)
            words = PlainLabel(value, Role.SMALL, Tone.INK, self, wrap=True)
            words.setAccessibleName(f"{key}: {value}")
            self._grid.addWidget(words, row, 1)

    def _on_theme(self) -> None:
        m = themes.current().m
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(m.s6)
        self._grid.setHorizontalSpacing(m.s12)
        self._grid.setColumnMinimumWidth(0, m.key_column - m.s12)


class BannerKind(Enum):
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"
    SOFT = "soft"


_BANNERS = {
    BannerKind.INFO: (Icon.INFO, Tone.INFO, "raised"),
    BannerKind.WARN: (Icon.CLOCK, Tone.WARN, "warn_soft"),
    BannerKind.DANGER: (Icon.CIRCLE_ALERT, Tone.DANGER, "danger_soft"),
    BannerKind.SOFT: (Icon.CALENDAR, Tone.ACCENT, "accent_soft"),
}


class Banner(QWidget):
    """Stands where it happened: icon, title, sentence, one button. `pressed` is the button's.

    `stacked` puts the button below the words (an error in a narrow column).
    """

    pressed = Signal()

    def __init__(
        self,
        kind: BannerKind,
        title: str,
        sentence: str = "",
        button: str = "",
        parent: QWidget | None = None,
        *,
        icon: Icon | None = None,
        button_icon: Icon | None = None,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        own, tone, self._fill = _BANNERS[kind]
        self.setAccessibleName(f"{title} {sentence}".strip())
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        # Beside a single line and its button the sign stands in the middle as they do.
        at = Qt.AlignmentFlag.AlignTop if sentence else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(IconMark(icon or own, tone, "icon_l", self), 0, at)
        self._words.addWidget(PlainLabel(title, Role.STRONG, Tone.INK, self, wrap=True))
        if sentence:
            self._words.addWidget(PlainLabel(sentence, Role.SMALL, Tone.INK2, self, wrap=True))
        self._row.addLayout(self._words, 1)
        self.button: Button | None = None
        if button:
            self.button = Button(button, icon=button_icon, parent=self)
            self.button.clicked.connect(self.pressed)
            if stacked:
                self._words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._row.addWidget(self.button)
        # Never a maximum: it would be that of the hint's width, and cut what wraps below it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _on_theme(self) -> None:
        m = themes.current().m
        self._row.setContentsMargins(m.s16, m.s12, m.s16, m.s12)
        self._row.setSpacing(m.s12)
        self._words.setSpacing(m.s4)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        fill: QColor = getattr(c, self._fill)
        painter = smooth(self)
        line = c.hairline if self._fill == "raised" else None
        draw_box(painter, QRectF(self.rect()), m.radius, fill, line)
        painter.end()


class EmptyState(QWidget):
    """Says what will fill this place and offers it: icon, title, sentence, one button."""

    pressed = Signal()

    def __init__(
        self,
        icon: Icon,
        title: str,
        sentence: str,
        button: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(IconMark(icon, Tone.INK3, "icon_empty", self), 0, middle)
        self._title = _CentredLabel(title, Role.HEAD, Tone.INK, self)
        self._sentence = _CentredLabel(sentence, Role.BODY, Tone.INK2, self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(themes.current().m.s8)
        self.button = Button(button, Kind.PRIMARY, key=key, parent=self)
        self.button.clicked.connect(self.pressed)
        self.button.setVisible(bool(button))
        self._column.addWidget(self.button, 0, middle)
        self._column.addStretch(1)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def title(self) -> str:
        return self._title.text()

    def set_words(self, title: str, sentence: str, button: str = "", key: str = "") -> None:
        """New words, where the same place is empty for another reason."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.set_words(button, key)
        self.button.setVisible(bool(button))

    def _on_theme(self) -> None:
        m = themes.current().m
        self._column.setContentsMargins(m.s24, m.s16, m.s24, m.s16)
        self._column.setSpacing(m.s8)


class _CentredLabel(PlainLabel):
    """A wrapping label whose lines are centred, each by itself."""

    def __init__(self, text: str, role: Role, tone: Tone, parent: QWidget) -> None:
        super().__init__(text, role, tone, parent, wrap=True)
        self._centre_role, self._centre_tone = role, tone

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = QPainter(self)
        laid = centred_paragraph(self.text(), self._centre_role, self.width())
        laid.draw(painter, 0, 0, theme.tone(self._centre_tone))
        painter.end()


def flow_of(*parts: QWidget) -> QWidget:
    """Parts side by side that wrap where there is no room."""
    pane = QWidget()
    row = FlowRow(pane)
    for part in parts:
        row.addWidget(part)
    return pane


class FlowRow(QLayout):
    """A layout that sets its parts side by side and wraps them: chips, buttons of a narrow page."""

    def __init__(self, parent: QWidget | None = None, gap: str = "s8") -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        gap: int = getattr(themes.current().m, self._gap)
        hints = [i.sizeHint() for i in self._items if not i.isEmpty()]
        wide = sum(h.width() for h in hints) + gap * max(0, len(hints) - 1)
        return QSize(wide, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap: int = getattr(themes.current().m, self._gap)
        y = rect.y()
        for line in self._lines(rect.width(), gap):
            tall = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if move:
                    middle = y + (tall - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), size))
                x += size.width() + gap
            y += tall + gap
        return max(0, y - gap - rect.y())

    def _lines(self, room: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = room + 1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(room, 1), item.sizeHint().height()))
            if used + gap + size.width() > room:
                lines.append([])
                used = -gap
            lines[-1].append((item, size))
            used += gap + size.width()
        return lines
