"""What trying an account found, line by line, and what a folder of exports would bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import IconMark
from ui.kit.panels import KeyValues
from ui.kit.selects import SelectField
from ui.language import told
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from concierge.domain.csv_preview import FileSeen, Preview, Question
    from concierge.services.ports import Check
    from ui.formats import Formats

_SHOWN_ROWS = 8
_COMMAND = "concierge accounts"


def beside_line(icon: Icon, tone: Tone) -> QWidget:
    """A sign in the middle of the first line of what stands beside it."""
    return Column(IconMark(icon, tone), pad="s2 0 0 0")


def line(icon: Icon, tone: Tone, words: str, more: str = "") -> QWidget:
    """A sign and a sentence, and what to do below it."""
    text = Column(PlainLabel(words, Role.BODY, wrap=True), space="s2")
    if more:
        text.add(PlainLabel(more, Role.SMALL, Tone.INK2, wrap=True))
    row = Row(space="s8")
    row.add_at(beside_line(icon, tone), Qt.AlignmentFlag.AlignTop)
    row.add(text, 1)
    return row


class ChecksView(Column):
    """The lines of a try; empty until there was one."""

    def __init__(self) -> None:
        super().__init__(space="s8")
        self.hide()

    def say(self, words: str) -> None:
        self.clear()
        self.add(SectionLabel(tr("What works")))
        self.add(PlainLabel(words, Role.BODY, Tone.INK2, wrap=True))
        self.show()

    def show_checks(self, checks: Sequence[Check]) -> None:
        self.clear()
        self.add(SectionLabel(tr("What works")))
        for check in checks:
            icon, tone = Icon.CHECK, Tone.OK
            if not check.ok:
                blocks = check.is_blocking
                icon = Icon.CIRCLE_ALERT if blocks else Icon.INFO
                tone = Tone.DANGER if blocks else Tone.WARN
            # A command is of no use to somebody who stands in the form.
            remedy = "" if check.ok or _COMMAND in check.remedy else told(check.remedy)
            self.add(line(icon, tone, told(check.words), remedy))
        self.show()


class PreviewView(Column):
    """`answered` carries an option and what was chosen for it."""

    answered = Signal(str, str)

    def __init__(self, formats: Formats) -> None:
        super().__init__(space="s12")
        self._formats = formats
        self.questions: dict[str, SelectField | TextField] = {}
        self.hide()

    def show_preview(self, preview: Preview, answers: dict[str, str]) -> None:
        self.clear()
        self.questions = {}
        self.add(SectionLabel(tr("What is in the folder")))
        for file in preview.files:
            self.add(self._file(file))
        if not preview.files:
            self.add(line(Icon.INFO, Tone.WARN, tr("There is no file of customers or orders.")))
        for question in preview.questions:
            self.add(self._question(question, answers.get(question.option, "")))
        if preview.files and not preview.questions:
            self.add(SectionLabel(tr("What it would bring")))
            self.add(KeyValues(self._counts(preview)))
        for words in preview.warnings:
            self.add(line(Icon.INFO, Tone.WARN, told(words)))
        self._bad_rows(preview)
        self.show()

    def _file(self, file: FileSeen) -> QWidget:
        number = self._formats.number
        kinds = {"customers": tr("customers"), "orders": tr("orders")}
        parts = [kinds.get(file.kind, tr("not read")), file.profile]
        if file.rows:
            rows = tr("1 row") if file.rows == 1 else tr("{count} rows", count=number(file.rows))
            parts.append(rows)
        parts.append(file.encoding)
        known = ", ".join(f"{theirs} → {_plain(ours)}" for ours, theirs in file.columns)
        more = [told(file.note)] if file.note else []
        if known:
            more.append(tr("Understood: {columns}", columns=known))
        if file.not_understood:
            left = ", ".join(file.not_understood)
            more.append(tr("Left unread: {columns}", columns=left))
        words = f"{file.name}: {', '.join(part for part in parts if part)}"
        icon, tone = (Icon.FILE_TEXT, Tone.INK2) if file.kind else (Icon.INFO, Tone.WARN)
        return line(icon, tone, words, "\n".join(more))

    def _question(self, question: Question, answer: str) -> QWidget:
        words = told(question.words)
        title = f"{question.file}: {words}" if question.file else words
        box = Column(line(Icon.CIRCLE_ALERT, Tone.WARN, title), space="s8")
        field: SelectField | TextField
        if question.choices:
            options = [(None, tr("Choose")), *((one, one) for one in question.choices)]
            field = SelectField(options, name=words)
            field.set_value(answer or None)
            field.chosen.connect(self._chooser(question.option))
        else:
            field = TextField("", name=words)
            field.set_text(answer)
            field.submitted.connect(lambda: self.answered.emit(question.option, _text(field)))
        self.questions[question.option] = field
        box.add(field)
        return box

    def _chooser(self, option: str):  # type: ignore[no-untyped-def]  # a slot that binds the option
        return lambda value: self.answered.emit(option, str(value or ""))

    def _counts(self, preview: Preview) -> list[tuple[str, str]]:
        number = self._formats.number
        rows = [(tr("Customers"), number(preview.customers))]
        pairs = (
            (tr("Clients"), preview.new_clients, preview.changed_clients),
            (tr("Orders"), preview.new_orders, preview.changed_orders),
        )
        for words, new, changed in pairs:
            text = tr("{count} new", count=number(new))
            if changed:
                text = tr("{new} new, {changed} changed", new=number(new), changed=number(changed))
            rows.append((words, text))
        return rows

    def _bad_rows(self, preview: Preview) -> None:
        total = preview.bad_rows_total
        if not total:
            return
        title = (
            tr("1 row is left out")
            if total == 1
            else tr("{count} rows are left out", count=self._formats.number(total))
        )
        shown = [
            tr("{file}, line {line}: {reason}", file=bad.file, line=bad.line,
               reason=told(bad.reason))
            for bad in preview.bad_rows[:_SHOWN_ROWS]
        ]  # fmt: skip
        if total > len(shown):
            rest = self._formats.number(total - len(shown))
            shown.append(tr("and {count} more", count=rest))
        self.add(line(Icon.INFO, Tone.WARN, title, "\n".join(shown)))


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _text(field: SelectField | TextField) -> str:
    return field.text() if isinstance(field, TextField) else ""
