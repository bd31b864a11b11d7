"""The teleprompter: three lines nearest the lens, edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.panels import Paper
from ui.messages import tr
from ui.studio.model import LINES
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent


class _Line(Row):
    """A number or tick, and the words."""

    def __init__(self, number: int) -> None:
        self._number = PlainLabel(str(number), Role.PROMPT, Tone.INK3)
        self._tick = IconMark(Icon.CHECK, Tone.INK3)
        self._words = PlainLabel("", Role.PROMPT, Tone.INK3, wrap=True)
        mark = FixedWidth("s20", space="0")
        middle = Qt.AlignmentFlag.AlignCenter
        mark.add_at(self._number, middle)
        mark.add_at(self._tick, middle)
        super().__init__(mark, space="s12")
        self.add(self._words, 1)
        self._tick.hide()

    def set_words(self, words: str) -> None:
        self._words.setText(words)

    def set_place(self, *, now: bool, past: bool) -> None:
        for part in (self._number, self._words):
            part.set_role(Role.PROMPT_NOW if now else Role.PROMPT)
            part.set_tone(Tone.INK if now else Tone.INK3)
        self._tick.setVisible(past)
        self._number.setVisible(not past)


class Prompter(Column):
    """`changed` after an edit; the lines are plain text."""

    changed = Signal()

    def __init__(self) -> None:
        self._lines = [_Line(n + 1) for n in range(LINES)]
        self.fields = [TextField(name=tr("Line {number}", number=n + 1)) for n in range(LINES)]
        super().__init__(space="0", pad="s12 s24 s12 s24", paper=Paper.RAISED, framed=True)
        shown = Row(space="0")
        shown.box.addStretch(1)
        shown.add(Column(*self._lines, space="0"), 3)
        self._shown, self._writing = shown, Column(*self.fields, space="s4")
        self._writing.hide()
        self.add(self._shown)
        self.add(self._writing)
        self._current = -1
        for field in self.fields:
            field.submitted.connect(self._on_submitted)
        self.set_current(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Nearer the middle where there is room: the eyes stay closer to the lens.
        wide = self.width() > themes.current().m.page_min * 3 // 2
        self._shown.box.setStretch(0, 1 if wide else 0)

    def lines(self) -> list[str]:
        return [field.text().strip() for field in self.fields]

    def script(self) -> str:
        return "\n".join(line for line in self.lines() if line)

    def set_lines(self, lines: Sequence[str]) -> None:
        for field, shown, words in zip(self.fields, self._lines, lines, strict=True):
            field.set_text(words)
            shown.set_words(words)

    def set_current(self, current: int) -> None:
        if current == self._current:
            return
        self._current = current
        for place, line in enumerate(self._lines):
            line.set_place(now=place == current, past=place < current)

    def is_editing(self) -> bool:
        return not self._writing.isHidden()

    def edit(self) -> None:
        self._shown.hide()
        self._writing.show()
        self.fields[0].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields[0].edit.selectAll()

    def end_edit(self) -> None:
        """Take over what was written."""
        if self.is_editing():
            self._writing.hide()
            self._shown.show()
            self.set_lines(self.lines())
            self.changed.emit()

    @Slot()
    def _on_submitted(self) -> None:
        """Enter goes to the next line, after the last one back to the film."""
        place = next((i for i, f in enumerate(self.fields) if f.edit.hasFocus()), LINES - 1)
        if place + 1 < LINES:
            self.fields[place + 1].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.end_edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self.end_edit()
            return
        super().keyPressEvent(event)
