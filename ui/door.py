"""Before the window: what keeps it shut, and the few questions that open it.

A desktop that is started by a click has no terminal: a lost key, a damaged file or a new house
is told and answered here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimeZone, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from concierge.domain.errors import ConciergeError, UserError
from ui import messages
from ui import theme as themes
from ui.app import application
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.panels import Banner, BannerKind, Paper, ScrollPane
from ui.language import speak, told
from ui.messages import tr
from ui.screen import AtMost
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

AnswerT = TypeVar("AnswerT")
_IN_A_LINE = 4


@dataclass(frozen=True, slots=True)
class Question:
    """One field: `key` is also the `field` of a UserError that belongs to it."""

    key: str
    label: str
    hint: str = ""
    value: str = ""
    is_secret: bool = False


class Door(Column, Generic[AnswerT]):
    """`act` gets the answers by key; what it returns is the `answer` and closes the door.

    What it refuses stands at the field it names, else above the button; nothing typed is lost.
    Without questions there is nothing to do but read and close.
    """

    closed = Signal()

    def __init__(
        self,
        title: str,
        words: str,
        questions: Sequence[Question] = (),
        button: str = "",
        act: Callable[[Mapping[str, str]], AnswerT] | None = None,
        *,
        shown: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(paper=Paper.CANVAS, space="0")
        self.answer: AnswerT | None = None
        self._act = act
        self._banner: Banner | None = None
        self.fields = {q.key: _field(q) for q in questions}
        self.open = Button(button, Kind.PRIMARY, key="Return")
        if not button:
            self.open.hide()
        self.close_button = Button(tr("Close"), Kind.BARE, key="Esc")
        self._trouble = Column(space="0")
        foot = Row(None, self.close_button, self.open, space="s8")
        body = AtMost(
            "today_list",
            PlainLabel("C", Role.MARK, Tone.ACCENT),
            PlainLabel(title, Role.TITLE, wrap=True),
            PlainLabel(words, Role.BODY, Tone.INK2, wrap=True),
            *shown,
            *self.fields.values(),
            self._trouble,
            foot,
            None,
            space="s16",
            pad="s48 s48 s32 s48",
        )
        self.add(ScrollPane(body), 1)
        self.setWindowTitle(tr("Concierge"))
        self.open.clicked.connect(self._try)
        self.close_button.clicked.connect(self.close)
        for field in self.fields.values():
            field.submitted.connect(self._try)
        m = themes.current().m
        more = max(0, len(questions) - 1) * 2 * m.s32
        self.resize(m.today_list, m.page_min + more)

    @Slot()
    def _try(self) -> None:
        if self._act is None:
            return
        self._trouble.clear()
        for field in self.fields.values():
            field.set_error("")
        try:
            self.answer = self._act({key: f.text() for key, f in self.fields.items()})
        except ConciergeError as error:
            self._refuse(error)
        else:
            self.close()

    def _refuse(self, error: ConciergeError) -> None:
        words = messages.sentence(error)
        field = self.fields.get(error.field) if isinstance(error, UserError) else None
        if field is None:
            self._trouble.add(Banner(BannerKind.DANGER, tr("Not opened"), words))
            field = next(iter(self.fields.values()), None)
        else:
            field.set_error(words)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _field(question: Question) -> TextField:
    field = TextField(question.label, question.hint)
    field.set_text(question.value)
    if question.is_secret:
        field.edit.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _ask(door: Door[AnswerT]) -> AnswerT | None:
    loop = QEventLoop()
    door.closed.connect(loop.quit)
    door.show()
    first = next(iter(door.fields.values()), None)
    (first or door.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
    loop.exec()
    return door.answer


def dress() -> None:
    """The application in its theme and language, before there is a window."""
    app = application()
    if not themes.themes().is_dressed():
        themes.set_theme(app, themes.Theme())
    speak(QLocale().bcp47Name())


def zone_here() -> str:
    """The IANA name of this desktop's zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")


def tell_shut(error: ConciergeError) -> None:
    """Why the store cannot be opened, where there is nothing to enter."""
    dress()
    _ask(Door[None](tr("The store stays closed"), messages.sentence(error)))


def ask_key(
    error: ConciergeError, *, is_new: bool, act: Callable[[Mapping[str, str]], AnswerT]
) -> AnswerT | None:
    """`act` gets "key" and, for a store that is new, "again"; None when the person gave up."""
    dress()
    if is_new:
        return _ask(
            Door(
                tr("Choose a passphrase"),
                told(str(error)) + "\n" + tr("Whoever forgets it can never open the store again."),
                [
                    Question("key", tr("Passphrase"), is_secret=True),
                    Question("again", tr("The same again"), is_secret=True),
                ],
                tr("Make the store"),
                act,
            )
        )
    return _ask(
        Door(
            tr("The store is locked"),
            messages.sentence(error),
            [Question("key", tr("Recovery key or passphrase"), is_secret=True)],
            tr("Open"),
            act,
        )
    )


def tell_key(written: str) -> None:
    """The recovery key of a new store, once, whole, to be written on paper."""
    dress()
    door = Door[None](
        tr("Write this key down"),
        tr(
            "It opens this store on any desktop, should this one lose its keyring. Keep it on "
            "paper, away from here: whoever has it and the file can read everything."
        ),
        (),
        tr("I have written it down"),
        lambda _: None,
        shown=[KeySheet(written)],
    )
    door.close_button.hide()
    m = themes.current().m
    door.resize(door.width(), m.page_min + 4 * m.s48)
    _ask(door)


class KeySheet(Column):
    """A key in lines of four groups, as it is read aloud and written by hand."""

    def __init__(self, written: str) -> None:
        self.written = written
        groups = written.split()
        lines = [groups[at : at + _IN_A_LINE] for at in range(0, len(groups), _IN_A_LINE)]
        self.lines = [PlainLabel("   ".join(line), Role.FIGURE) for line in lines]
        self.copy = Button(tr("Copy"), icon=Icon.COPY)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(written))
        words = tr("{count} groups of four, from 0 to 9 and a to f", count=len(groups))
        foot = Row(PlainLabel(words, Role.SMALL, Tone.INK3), None, self.copy)
        super().__init__(
            *self.lines, foot, space="s8", pad="s16 s16 s16 s16", paper=Paper.RAISED, framed=True
        )


def ask_house(
    zone_name: str, currency: str, act: Callable[[Mapping[str, str]], AnswerT]
) -> AnswerT | None:
    """The first form of a new store: "house", "currency", "zone", "agents", "managers"."""
    dress()
    return _ask(
        Door(
            tr("A new house"),
            tr("Five answers, and the book is ready for its first shop."),
            [
                Question("house", tr("Name of the house"), tr("Maison Noire")),
                Question("currency", tr("Currency of its books"), "EUR", currency),
                Question("zone", tr("Its time zone"), "Europe/Paris", zone_name),
                Question("agents", tr("Who looks after clients"), tr("Names, with commas between")),
                Question("managers", tr("Who approves"), tr("Names, with commas between")),
            ],
            tr("Open the book"),
            act,
        )
    )
