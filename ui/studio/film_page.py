"""One kept film: its picture, what is known of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import FlowRow, KeyValues, Paper, ScrollPane
from ui.messages import tr
from ui.studio.film_words import film_facts
from ui.studio.stage import Stage
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from concierge.services.library import FilmRow
    from ui.place import Place


_THINK_MS = 900


class FilmPage(Column):
    """`asked` carries what was pressed: watch, open, copy, pin, take_off or erase."""

    asked = Signal(str)

    def __init__(self, place: Place) -> None:
        self._place = place
        self.row: FilmRow | None = None
        self._is_sure = self.page_stays = False
        self._think = QTimer(singleShot=True, interval=_THINK_MS)
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._title = PlainLabel("", Role.BODY, Tone.INK2, wrap=True)
        self.stage = Stage()
        self._script = PlainLabel("", Role.BODY, wrap=True)
        self._facts = Column()
        self.buttons = {
            "watch": Button(tr("Watch"), Kind.PRIMARY, Icon.PLAY, "Space"),
            "open": Button(tr("Open profile"), key="O"),
            "copy": Button(tr("Copy the link"), icon=Icon.LINK, key="Ctrl+C"),
            "pin": Button("", icon=Icon.PIN, key="P"),
            "take_off": Button(tr("Take off its page"), icon=Icon.X, key="X"),
            "erase": Button(tr("Erase"), Kind.DANGER, Icon.TRASH_2, "Del"),
        }
        super().__init__(space="0", paper=Paper.SURFACE)
        flow = QWidget()
        row = FlowRow(flow)
        for what, button in self.buttons.items():
            button.clicked.connect(lambda _=False, what=what: self.asked.emit(what))
            row.addWidget(button)
        self._think.timeout.connect(self._on_thought)
        self._sure = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        head = Column(self._name, self._title, space="s4", pad="s20 s32 s16 s32")
        body = Column(
            self.stage, self._script, self._facts, flow, self._sure,
            space="s16", pad="s20 s32 s24 s32",
        )  # fmt: skip
        whole = Column(head, Hairline(), body, None, space="0")
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)

    def show_row(self, row: FilmRow) -> None:
        if self.row is None or self.row.id != row.id:
            self.stage.show_image(None)
            self._unsure()
        self.row = row
        self._name.setText(row.client_name)
        self._title.setText(row.title or tr("A film"))
        self._script.setText(row.script)
        self._script.setVisible(bool(row.script))
        self._facts.clear()
        self._facts.add(KeyValues(film_facts(row, self._place.formats)))
        has_page = row.published_at is not None
        self.buttons["watch"].setEnabled(row.bytes > 0)
        self.buttons["copy"].setVisible(has_page)
        self.buttons["take_off"].setVisible(has_page)
        words = tr("Keep no longer than others") if row.is_pinned else tr("Keep for good")
        self.buttons["pin"].set_words(words, "P")

    def show_poster(self, film: str, image: QImage) -> None:
        if self.row is not None and self.row.id == film and not image.isNull():
            self.stage.show_image(image)

    def confirms_erasing(self) -> bool:
        """False the first time: what goes is said, and the button says what it does then."""
        erase = self.buttons["erase"]
        if self._is_sure and erase.isEnabled():
            stays = self.page_stays
            self._unsure()
            self.page_stays = stays
            return True
        if not self._is_sure:
            self._ask(
                tr("Erase for good"),
                tr(
                    "The film, its picture and its page are erased everywhere, and nothing brings "
                    "them back. That there was a film stays in the history."
                ),
            )
        return False

    def offer_to_leave_page(self) -> None:
        """Its place is gone: only what lies here can still be erased."""
        self.page_stays = True
        self._ask(
            tr("Erase here alone"),
            tr(
                "The page lies where nothing is connected any more. It stays there until whoever "
                "owns that place deletes it; the film and its picture are erased here."
            ),
        )

    def _ask(self, button: str, words: str) -> None:
        self._is_sure = True
        erase = self.buttons["erase"]
        erase.set_words(button, "Del")
        # Both lie under the pointer: a double click is no second thought.
        erase.setEnabled(False)
        self._think.start()
        self._sure.setText(words)
        self._sure.show()

    def _on_thought(self) -> None:
        self.buttons["erase"].setEnabled(True)
        if self._is_sure:
            self.buttons["erase"].setFocus()

    def _unsure(self) -> None:
        self._is_sure = self.page_stays = False
        self._think.stop()
        self.buttons["erase"].setEnabled(True)
        self.buttons["erase"].set_words(tr("Erase"), "Del")
        self._sure.hide()
