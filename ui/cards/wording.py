"""The words of a note nobody has approved yet, written beside the card they will stand on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from shiboken6 import isValid

from concierge.domain.errors import UserError
from concierge.services.cards import Missing, reword_card
from concierge.services.profile import open_profile
from ui import messages
from ui.cards.texts import TextOffer
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextArea
from ui.messages import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from concierge.domain.ids import GestureId
    from concierge.domain.views.clients import Profile
    from concierge.services.cards import CardJob
    from ui.place import Place


class Wording(Column):
    """`changed` on every stroke, `submitted` by Ctrl+Enter, `kept` once the store has them. What
    was written and not kept is still there when the same card is opened again."""

    changed = Signal()
    submitted = Signal()
    kept = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.job: CardJob | None = None
        self.offer: TextOffer | None = None
        self._left: dict[GestureId, str] = {}
        self.words = TextArea(tr("Words on the card"), tr("Write as you would by hand"))
        self.texts = Button(tr("Texts"), Kind.BARE, Icon.BOOK_OPEN, "Ctrl+T", size=Size.SMALL)
        super().__init__(self.words, Row(None, self.texts), space="s4")
        self.words.set_compact(True)
        self.words.text_changed.connect(self._on_text)
        self.words.submitted.connect(self.submitted)
        self.texts.clicked.connect(self.offer_texts)
        self.hide()

    def show_job(self, job: CardJob | None) -> None:
        """None where its words are not to be changed by whoever sits here."""
        self.job = None
        self.setVisible(job is not None)
        if job is not None:
            self.words.set_text(self._left.get(job.gesture, job.words))
            self.words.set_error("")
        self.job = job

    @property
    def is_changed(self) -> bool:
        return self.job is not None and self.words.text().strip() != self.job.words

    def worded(self, job: CardJob) -> CardJob:
        """The card as it is written now."""
        if self.job is None:
            return job
        words = self.words.text()
        missing = job.missing or (None if words.strip() else Missing.NO_WORDS)
        return replace(job, words=words, missing=missing)

    @Slot()
    def _on_text(self) -> None:
        if self.job is not None:
            self._left[self.job.gesture] = self.words.text()
            self.words.set_error("")
            self.changed.emit()

    def keep(self) -> None:
        job, words = self.job, self.words.text()
        if job is None:
            return
        gesture = job.gesture

        def done(_: None) -> None:
            self._left.pop(gesture, None)
            told = tr("The words for {name} are kept", name=job.client_name)
            self._place.toast_asked.emit(told, None)
            if isValid(self):
                self.kept.emit()

        self._place.run(lambda w: reword_card(w, gesture, words), done, self._failed)

    def _failed(self, error: Exception) -> None:
        if isValid(self) and isinstance(error, UserError):
            self.words.set_error(messages.sentence(error))
        else:
            self._place.failure_told.emit(messages.sentence(error))

    # --- texts --------------------------------------------------------------------------

    @Slot()
    def offer_texts(self) -> None:
        job = self.job
        if job is not None:
            self._place.run(lambda w: open_profile(w, job.client), self._offer, key="cards.client")

    def _offer(self, profile: Profile) -> None:
        if isValid(self) and self.job is not None and self.job.client == profile.id:
            texts = TextOffer(self._place, profile, self.texts, self.words.text, self._take)
            self.offer = texts
            texts.open(self.job.occasion)

    def _take(self, words: str) -> None:
        self.words.set_text(words)
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Also while somebody writes."""
        keys = event.modifiers(), event.key()
        if keys == (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T):
            self.offer_texts()
            return
        super().keyPressEvent(event)
