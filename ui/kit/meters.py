"""Pictures of amounts: budget ring and bar, countdown, level, weekly bars, line of spend."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.paint import draw_box, draw_icon, smooth
from ui.kit.text import draw_line
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE

_TOP = 90 * 16
_FULL = 360 * 16


class _Picture(QWidget):
    """A painted part of fixed height; `words` says to a screen reader what it shows."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _arc(painter: QPainter, box: QRectF, part: float, start: float = 0.0) -> None:
    """Clockwise from the top; `start` and `part` are shares of the circle."""
    painter.drawArc(box, round(_TOP - start * _FULL), round(-part * _FULL))


def _flat_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


class BudgetRing(_Picture):
    """Shares of a whole as arcs: ordered full, planned light, the rest hairline.

    `small` is the 44 px ring of strips. `tone` WARN turns it into a timer that runs out.
    """

    def __init__(
        self,
        ordered: float = 0.0,
        planned: float = 0.0,
        words: str = "",
        parent: QWidget | None = None,
        *,
        small: bool = False,
        tone: Tone = Tone.ACCENT,
    ) -> None:
        super().__init__(words, parent)
        self._small, self._tone = small, tone
        self.set_shares(ordered, planned, words)

    def set_shares(self, ordered: float, planned: float = 0.0, words: str = "") -> None:
        """Shares of the whole, each 0.0 to 1.0; more than the whole is drawn as the whole."""
        self._ordered = min(max(ordered, 0.0), 1.0)
        self._planned = min(max(planned, 0.0), 1.0 - self._ordered)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        side = m.ring_small if self._small else m.ring
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A ring that is squeezed is an egg."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        line = theme.m.ring_small_line if self._small else theme.m.ring_line
        half = line / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter = smooth(self)
        painter.setPen(_flat_pen(theme.c.hairline, line))
        painter.drawEllipse(box)
        painter.setPen(_flat_pen(theme.c.reserve, line))
        _arc(painter, box, self._planned, self._ordered)
        painter.setPen(_flat_pen(theme.tone(self._tone), line))
        _arc(painter, box, self._ordered)
        painter.end()


class BudgetBar(_Picture):
    """The same as a bar: ordered, planned, and what is being planned right now in ink."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shares = (0.0, 0.0, 0.0)

    def set_shares(
        self, ordered: float, planned: float = 0.0, this: float = 0.0, words: str = ""
    ) -> None:
        self._shares = (ordered, planned, this)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.progress, m.bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = themes.current().c
        painter = smooth(self)
        whole = QRectF(self.rect())
        draw_box(painter, whole, whole.height() / 2, c.hairline)
        x = 0.0
        for share, colour in zip(self._shares, (c.accent, c.reserve, c.ink), strict=True):
            wide = min(max(share, 0.0) * whole.width(), whole.width() - x)
            if wide <= 0:
                continue
            painter.save()
            painter.setClipRect(QRectF(x, 0, wide, whole.height()))
            draw_box(painter, whole, whole.height() / 2, colour)
            painter.restore()
            x += wide
        painter.end()


class CountdownState(Enum):
    READY = "ready"
    RECORDING = "recording"
    PAUSED = "paused"
    LAST = "last"


_SMALL_RING = 0.85
"""Below this share of its size the figures are small too."""


class CountdownRing(_Picture):
    """Seconds left of the take on a dark disc: what remains is bright, the last five amber."""

    def __init__(self, seconds: float = 30.0, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._whole = seconds
        self.set_left(seconds, CountdownState.READY)

    def set_left(self, seconds: float, state: CountdownState) -> None:
        """`seconds` still to go, rounded up to whole ones in the figure; LAST is chosen by you."""
        self._left, self._state = seconds, state
        whole = -int(-seconds // 1)
        self._words = f"{whole // 60}:{whole % 60:02d}"
        self.setAccessibleName(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        side = themes.current().m.countdown_disc
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        film, m = theme.film, theme.m
        painter = smooth(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(film.canvas)
        painter.drawEllipse(self.rect())
        share = min(1.0, self.width() / m.countdown_disc)
        line = m.ring_line * share
        edge = (m.countdown_disc - m.countdown) / 2 * share + line / 2
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_flat_pen(film.hairline, line))
        painter.drawEllipse(box)
        bright = {CountdownState.PAUSED: film.ink2, CountdownState.LAST: film.warn}
        painter.setPen(_flat_pen(bright.get(self._state, film.ink), line))
        _arc(painter, box, min(max(self._left / self._whole, 0.0), 1.0))
        if self._state is CountdownState.PAUSED:
            draw_icon(painter, Icon.PAUSE, QRectF(self.rect()), m.icon_l, film.ink)
        else:
            role = Role.TIMER if share > _SMALL_RING else Role.STRONG
            draw_line(painter, QRectF(self.rect()), self._words, role, film.ink, centre=True)
        painter.end()


class LevelMeter(_Picture):
    """Twenty bars of microphone level from -60 to 0 dBFS; the last two warn of clipping."""

    BARS = 20
    _FLOOR = -60.0

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lit = 0

    def set_level(self, level_db: float | None) -> None:
        """dBFS as the recorder gives it; None without sound."""
        share = 0.0 if level_db is None else 1.0 - level_db / self._FLOOR
        lit = round(min(max(share, 0.0), 1.0) * self.BARS)
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.level_width, m.level_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = themes.current().c
        painter = smooth(self)
        step = self.width() / self.BARS
        for bar in range(self.BARS):
            colour = c.hairline
            if bar < self._lit:
                colour = c.warn if bar >= self.BARS - 2 else c.accent
            box = QRectF(bar * step, 0, step * 0.66, self.height())
            draw_box(painter, box, themes.current().m.s2, colour)
        painter.end()


class Bars(_Picture):
    """One bar a week, the last one in accent, on a hairline."""

    def __init__(
        self, values: Sequence[float] = (), words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._values = tuple(values)

    def set_values(self, values: Sequence[float], words: str = "") -> None:
        self._values = tuple(values)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        count = len(self._values)
        return QSize(count * m.bar_width + max(0, count - 1) * m.s6 + 2 * m.s4, m.bars_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        top = max([*self._values, 0.0]) or 1.0
        room = self.height() - HAIRLINE
        for place, value in enumerate(self._values):
            tall = max(m.s2, round(max(value, 0.0) / top * room)) if value > 0 else 0
            last = place == len(self._values) - 1
            x = m.s4 + place * (m.bar_width + m.s6)
            box = QRectF(x, room - tall, m.bar_width, tall)
            draw_box(painter, box, m.s2, c.accent if last else c.reserve)
        painter.fillRect(QRectF(0, room, self.width(), HAIRLINE), c.hairline)
        painter.end()


class Spark(_Picture):
    """A line of spend by month with a dot at its end, on a hairline; fills the width it gets."""

    def __init__(
        self, values: Sequence[float] = (), words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values = tuple(values)

    def set_values(self, values: Sequence[float], words: str = "") -> None:
        self._values = tuple(values)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.spark_width, m.spark_height)

    def minimumSizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.progress, m.spark_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        floor = self.height() - HAIRLINE
        painter.fillRect(QRectF(0, floor, self.width(), HAIRLINE), c.hairline)
        if self._values:
            low, high = min(self._values), max(self._values)
            span = (high - low) or 1.0
            room, edge = floor - m.s4 - m.dot, m.s4
            step = (self.width() - 2 * edge) / max(1, len(self._values) - 1)
            line = [
                QPointF(edge + i * step, m.dot / 2 + (1 - (v - low) / span) * room)
                for i, v in enumerate(self._values)
            ]
            painter.setPen(QPen(c.accent, 1.5, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(line))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.accent)
            painter.drawEllipse(line[-1], m.dot / 2, m.dot / 2)
        painter.end()
