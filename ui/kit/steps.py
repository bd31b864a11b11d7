"""Ways with stations: where a parcel is, and what a gesture still needs before its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.paint import draw_icon, smooth
from ui.kit.text import draw_line, text_width
from ui.theme import Role
from ui.tokens import HAIRLINE

if TYPE_CHECKING:
    from ui.icons import Icon

PARCEL_STEPS = 5
"""Label made, scanned, in transit, out for delivery, delivered."""


class ParcelSteps(QWidget):
    """Five stations; `now` (0 to 4) is where it is, `late` makes that one a danger ring with "!".

    At 4 the parcel is delivered: every station is full. `words` is read to screen readers.
    """

    def __init__(
        self, now: int = 0, late: bool = False, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)
        self.set_step(now, late, words)

    def set_step(self, now: int, late: bool = False, words: str = "") -> None:
        self._now, self._late = now, late
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.spark_width, m.parcel_height)

    def minimumSizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.progress, m.parcel_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_parcel(painter, QRectF(self.rect()), self._now, late=self._late)
        painter.end()


def draw_parcel(painter: QPainter, box: QRectF, now: int, *, late: bool = False) -> None:
    """The stations alone, for delegates too."""
    c, m = themes.current().c, themes.current().m
    y = round(box.center().y())
    edge = m.parcel_now / 2 + 1
    step = (box.width() - 2 * edge) / (PARCEL_STEPS - 1)
    at = [QPointF(box.left() + edge + i * step, y) for i in range(PARCEL_STEPS)]
    painter.setPen(QPen(c.hairline, m.s2))
    painter.drawLine(at[now], at[-1])
    painter.setPen(QPen(c.accent, m.s2))
    painter.drawLine(at[0], at[now])
    for place, centre in enumerate(at):
        if place < now or (now == PARCEL_STEPS - 1 and not late):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.accent)
            painter.drawEllipse(centre, m.parcel_passed / 2, m.parcel_passed / 2)
        elif place == now:
            _draw_now(painter, centre, late=late)
        else:
            painter.setPen(QPen(c.field_line, HAIRLINE))
            painter.setBrush(c.surface)
            painter.drawEllipse(centre, m.parcel_next / 2, m.parcel_next / 2)


def _draw_now(painter: QPainter, centre: QPointF, *, late: bool) -> None:
    c, m = themes.current().c, themes.current().m
    painter.setPen(QPen(c.danger if late else c.accent, 2))
    painter.setBrush(c.surface)
    painter.drawEllipse(centre, m.parcel_now / 2, m.parcel_now / 2)
    if late:
        x, y, half = centre.x(), centre.y(), m.parcel_now / 4
        painter.setPen(QPen(c.danger, 1.5))
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half / 3))
        painter.drawPoint(QPointF(x, y + half))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(c.accent)
    painter.drawEllipse(centre, m.parcel_dot / 2, m.parcel_dot / 2)


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One station of a plan, already in words: "Post", "Fri 12 June, 16:00", "last collection"."""

    icon: Icon
    name: str
    when: str
    note: str = ""
    now: bool = False


class PlanSteps(QWidget):
    """The steps before an occasion, earliest first, 32 px each, joined by a line."""

    def __init__(self, steps: Sequence[PlanStep] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[PlanStep]) -> None:
        self._steps = tuple(steps)
        said = "; ".join(", ".join(filter(None, (s.name, s.when, s.note))) for s in steps)
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.list_pane, m.row_plan * len(self._steps))

    def minimumSizeHint(self) -> QSize:
        return QSize(themes.current().m.list_min, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        m = themes.current().m
        painter = smooth(self)
        names = [text_width(step.name, Role.STRONG) for step in self._steps]
        name_width = max(m.time + m.s16, ceil(max(names, default=0))) + m.s12
        for place, step in enumerate(self._steps):
            top = place * m.row_plan
            box = QRectF(0, top, self.width(), m.row_plan)
            self._paint_step(painter, box, step, name_width)
            if place:
                painter.setPen(QPen(themes.current().c.hairline, HAIRLINE))
                x = m.s24 / 2
                painter.drawLine(QPointF(x, top - m.s4), QPointF(x, top + m.s4))
        painter.end()

    def _paint_step(
        self, painter: QPainter, box: QRectF, step: PlanStep, name_width: float
    ) -> None:
        c, m = themes.current().c, themes.current().m
        node = QRectF(0.5, box.top() + (box.height() - m.s24) / 2, m.s24 - 1, m.s24 - 1)
        painter.setPen(QPen(c.accent if step.now else c.hairline, HAIRLINE))
        painter.setBrush(c.surface)
        painter.drawEllipse(node)
        draw_icon(painter, step.icon, node, m.icon_s, c.accent if step.now else c.ink2)
        x = m.s24 + m.s12
        room = QRectF(x, box.top(), name_width, box.height())
        draw_line(painter, room, step.name, Role.STRONG, c.ink)
        x += ceil(name_width)
        note = min(text_width(step.note, Role.SMALL), (box.width() - x) / 2)
        room = QRectF(x, box.top(), box.width() - x - note - m.s8, box.height())
        draw_line(painter, room, step.when, Role.BODY, c.ink)
        room = QRectF(box.width() - note - 1, box.top(), note + 1, box.height())
        draw_line(painter, room, step.note, Role.SMALL, c.ink3, right=True)
