"""Labels that never read markup: every word on the screen stands in one of these."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.text import draw_line, one_line, paragraph, reach, text_width
from ui.theme import Role, Tone

_ENDLESS = 1 << 20


class PlainLabel(QLabel):
    """A QLabel that shows its text literally, in a role and tone of the theme.

    `wrap` breaks lines at the role's line height; `elide` ends a line that does not fit with an
    ellipsis and gives the whole text as tooltip; without either the text asks for its width.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        elide: bool = False,
        right: bool = False,
        max_lines: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._tone = role, tone
        self._elide, self._right, self._max_lines = elide, right, max_lines
        self._hint = ""
        self.setWordWrap(wrap)
        across = QSizePolicy.Policy.Preferred
        if elide:
            across = QSizePolicy.Policy.Expanding if right else QSizePolicy.Policy.Preferred
        # A fixed height would be that of the hint's width; wrapped text is taller when narrower.
        tall = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, tall)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def setText(self, text: str, /) -> None:
        super().setText(text)
        self._offer_whole()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def set_role(self, role: Role) -> None:
        self._role = role
        self._on_theme()

    def set_hint(self, hint: str) -> None:
        """A tooltip of its own, e.g. the exact time behind "2 d"."""
        self._hint = hint
        self._offer_whole()

    def _on_theme(self) -> None:
        self.setFont(themes.current().font(self._role))
        self.updateGeometry()
        self.update()

    def _offer_whole(self) -> None:
        cut = self._elide and text_width(one_line(self.text()), self._role) > self.width()
        # A tooltip guesses at markup: zero-width space in front keeps it plain.
        tip = self._hint or (self.text() if cut else "")
        self.setToolTip(plain_tip(tip))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole()

    def sizeHint(self) -> QSize:
        line = themes.current().line(self._role)
        lines = [text_width(part, self._role) for part in self.text().split("\n")]
        widest = ceil(max(lines))
        if self.wordWrap():
            # The layout's own width: kerning makes it a little more than the metrics say.
            natural = paragraph(self.text(), self._role, _ENDLESS).width
            m = themes.current().m
            most = m.page_min if self._role is Role.TITLE else m.list_pane
            wide = min(max(widest, ceil(natural)), most)
            return QSize(wide, self.heightForWidth(wide))
        more = sum(reach(self.text(), self._role))
        if self._elide:
            return QSize(ceil(text_width(one_line(self.text()), self._role)), line + more)
        return QSize(widest, line * len(lines) + more)

    def minimumSizeHint(self) -> QSize:
        line = themes.current().line(self._role) + sum(reach(self.text(), self._role))
        if self.wordWrap():
            return QSize(themes.current().m.s48, line)
        if self._elide:
            return QSize(themes.current().m.s24, line)
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int, /) -> int:
        if not self.wordWrap():
            return -1
        tall = paragraph(self.text(), self._role, max(width, 1), self._max_lines).height
        return tall + sum(reach(self.text(), self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        colour = theme.tone(self._tone if self.isEnabled() else Tone.INK3)
        painter = QPainter(self)
        above, below = reach(self.text(), self._role)
        if self.wordWrap() or (not self._elide and "\n" in self.text()):
            laid = paragraph(self.text(), self._role, self.width(), self._max_lines)
            spare = self.height() - laid.height - above - below
            laid.draw(painter, 0, above + spare // 2, colour)
        else:
            box = QRectF(self.rect()).adjusted(0, above, 0, -below)
            draw_line(painter, box, self.text(), self._role, colour, right=self._right)
        painter.end()


def plain_tip(text: str) -> str:
    """A tooltip text that Qt cannot take for markup, whatever a customer wrote."""
    if "<" not in text:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").join(("<span>", "</span>"))


class ElidedLabel(PlainLabel):
    """One line that gives way: its end is elided and the whole text is the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
        *,
        right: bool = False,
    ) -> None:
        super().__init__(text, role, tone, parent, elide=True, right=right)


class SectionLabel(PlainLabel):
    """The small grey word above a block, in sentence case."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Role.LABEL, Tone.INK3, parent)
