"""The teleprompter nearest the lens: three lines or a whole script, edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from concierge.domain.scripts import line_at
from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.panels import Paper
from ui.messages import tr
from ui.studio.model import LINES
from ui.studio.scroller import ScriptView
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
    """Three lines, or a whole script that passes. `changed` after an edit; both are plain text."""

    changed = Signal()

    def __init__(self) -> None:
        self._lines = [_Line(n + 1) for n in range(LINES)]
        self.fields = [TextField(name=tr("Line {number}", number=n + 1)) for n in range(LINES)]
        self.area = TextArea(name=tr("Your script"))
        self.scroller = ScriptView()
        self.is_whole = False
        super().__init__(space="0", pad="s12 s24 s12 s24", paper=Paper.RAISED, framed=True)
        shown = Row(space="0")
        shown.box.addStretch(1)
        shown.add(Column(*self._lines, space="0"), 3)
        self._shown, self._writing = shown, Column(*self.fields, space="s4")
        for part in (self._shown, self.scroller, self._writing, self.area):
            self.add(part)
        self._is_editing = self._is_spoken = False
        self._current = -1
        for field in self.fields:
            field.submitted.connect(self._on_submitted)
        self.area.submitted.connect(self.end_edit)
        self.set_current(0)
        self._lay_out()

    def _lay_out(self) -> None:
        self._shown.setVisible(not self._is_editing and not self.is_whole)
        self.scroller.setVisible(not self._is_editing and self.is_whole)
        self._writing.setVisible(self._is_editing and not self.is_whole)
        self.area.setVisible(self._is_editing and self.is_whole)
        if self.parent() is not None:  # shown before it had one, it would be a window
            self.setHidden(self._is_spoken and not self._is_editing)

    def set_spoken(self, is_spoken: bool) -> None:
        """The film is looked at now: it has the room, unless the words are being edited."""
        if is_spoken != self._is_spoken:
            self._is_spoken = is_spoken
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Nearer the middle where there is room: the eyes stay closer to the lens.
        wide = self.width() > themes.current().m.page_min * 3 // 2
        self._shown.box.setStretch(0, 1 if wide else 0)

    # --- the words ----------------------------------------------------------------------

    def lines(self) -> list[str]:
        if self.is_whole:
            return [line.strip() for line in self.area.text().splitlines() if line.strip()]
        return [field.text().strip() for field in self.fields]

    def script(self) -> str:
        return "\n".join(line for line in self.lines() if line)

    def set_lines(self, lines: Sequence[str]) -> None:
        """More than three become three: what is over stands in the last."""
        words = [line for line in lines if line.strip()]
        three = [*words[: LINES - 1], " ".join(words[LINES - 1 :])]
        three += [""] * (LINES - len(three))
        for field, shown, line in zip(self.fields, self._lines, three, strict=True):
            field.set_text(line)
            shown.set_words(line)
        self.area.set_text("\n".join(words))
        self.scroller.set_text("\n".join(words))

    def set_whole(self, is_whole: bool) -> None:
        """Show the script as a whole, or three lines of it."""
        self.end_edit()
        lines = self.lines()
        self.is_whole = is_whole
        self.set_lines(lines)
        self._lay_out()
        self.changed.emit()

    # --- while it is spoken -------------------------------------------------------------

    def follow(self, elapsed: float) -> None:
        """Seconds of film so far; 0 while nothing is filmed."""
        self.set_current(line_at(self.lines(), elapsed) if not self.is_whole else 0)
        self.scroller.follow(elapsed)

    def set_current(self, current: int) -> None:
        if current == self._current:
            return
        self._current = current
        for place, line in enumerate(self._lines):
            line.set_place(now=place == current, past=place < current)

    # --- editing ------------------------------------------------------------------------

    def is_editing(self) -> bool:
        return self._is_editing

    def edit(self) -> None:
        self._is_editing = True
        self._lay_out()
        first = self.area.edit if self.is_whole else self.fields[0].edit
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    @Slot()
    def end_edit(self) -> None:
        """Take over what was written."""
        if self._is_editing:
            self._is_editing = False
            self.set_lines(self.lines())
            self._lay_out()
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
