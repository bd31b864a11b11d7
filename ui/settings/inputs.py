"""What is entered for an account: the fields of its kind, the rare ones behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextField
from ui.kit.selects import CheckBox
from ui.messages import tr
from ui.settings.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from concierge.domain.account_kinds import AccountKind, OptionField

YES_NO = ("no", "yes")


def secret_field(words: str) -> TextField:
    """A field whose text is never seen, nor kept in a draft."""
    field = TextField(label(words))
    field.edit.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def ask_folder(parent: QWidget) -> Callable[[], str]:
    """The system's own dialog, or Qt's where there is no system's."""

    def choose() -> str:
        options = QFileDialog.Option.ShowDirsOnly
        if QGuiApplication.platformName() == "offscreen":
            options |= QFileDialog.Option.DontUseNativeDialog
        return QFileDialog.getExistingDirectory(parent, tr("Choose the folder"), "", options)

    return choose


class OptionFields(Column):
    """`changed` on every stroke, `settled` once a field was left or chosen."""

    changed = Signal()
    settled = Signal()

    def __init__(self, kind: AccountKind, *, all_shown: bool = False) -> None:
        self.kind = kind
        self.texts: dict[str, TextField] = {}
        self.checks: dict[str, CheckBox] = {}
        self.choose_folder: Callable[[], str] = ask_folder(self)
        super().__init__(space="s16")
        rare = []
        for field in kind.fields:
            part = self._field(field)
            if field.is_required or all_shown:
                self.add(part)
            else:
                rare.append(part)
        self._rare = Column(*rare, space="s16")
        self.more = Button(tr("More options"), Kind.BARE, Icon.CHEVRON_DOWN, size=Size.SMALL)
        self.more.clicked.connect(lambda: self.show_rare(self._rare.isHidden()))
        self._more_row = Row(self.more, None)
        if not rare:  # shown before it lies in a form, it would be a window of its own
            self._more_row.hide()
        self.show_rare(False)

    def add_rest(self) -> None:
        """The rare ones, below what was added meanwhile."""
        self.add(self._more_row)
        self.add(self._rare)

    def _field(self, field: OptionField) -> QWidget:
        if field.choices == YES_NO:
            check = self.checks[field.key] = CheckBox(label(field.label))
            check.toggled.connect(self.changed)
            check.toggled.connect(self.settled)
            return check
        text = self.texts[field.key] = TextField(label(field.label), field.example)
        text.text_changed.connect(self.changed)
        text.edit.editingFinished.connect(self.settled)
        if not field.is_folder:
            return text
        choose = Button(tr("Choose"), icon=Icon.FOLDER)
        choose.clicked.connect(lambda: self._on_choose(text))
        row = Row(space="s8")
        row.add(text, 1)
        row.add_at(choose, Qt.AlignmentFlag.AlignBottom)
        return row

    def _on_choose(self, text: TextField) -> None:
        chosen = self.choose_folder()
        if chosen:
            text.set_text(chosen)
            self.settled.emit()

    @Slot(bool)
    def show_rare(self, shown: bool) -> None:
        self._rare.setVisible(shown)
        self.more.set_icon(Icon.CHEVRON_UP if shown else Icon.CHEVRON_DOWN)
        self.more.setText(tr("Fewer options") if shown else tr("More options"))

    def values(self) -> dict[str, str]:
        """Every option; an empty text for one that is not set."""
        found = {key: text.text().strip() for key, text in self.texts.items()}
        return found | {key: "yes" if box.isChecked() else "" for key, box in self.checks.items()}

    def set_values(self, values: Mapping[str, str]) -> None:
        for key, text in self.texts.items():
            text.set_text(values.get(key, ""))
        for key, box in self.checks.items():
            box.setChecked(values.get(key) == "yes")
        required = {field.key for field in self.kind.fields if field.is_required}
        if any(values.get(field.key) for field in self.kind.fields if field.key not in required):
            self.show_rare(True)

    def reveal(self, key: str) -> TextField | None:
        """The field an error belongs to, opened where it was folded away."""
        text = self.texts.get(key)
        if text is not None and self._rare.isAncestorOf(text):
            self.show_rare(True)
        return text
