"""The chosen gesture: its words, what is next, what it came to, its photo, and its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from concierge.domain.gestures import GestureKind, GestureState, has_left
from concierge.services.gesture_outcomes import Story, story
from ui import messages
from ui.gestures.model import (
    came_to_facts,
    card_role,
    due_words,
    foot_words,
    next_step,
    planned_day,
    step_words,
    steps_told,
)
from ui.gestures.ordering import OrderBanner, OrderFoot
from ui.gestures.photo import Photo
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import FlowRow, KeyValues, Paper, ScrollPane
from ui.messages import occasion, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.work import GestureRow
    from concierge.services.workplace import Workplace
    from ui.place import Place

_UNSENT = {
    GestureState.IDEA,
    GestureState.PLANNED,
    GestureState.APPROVED,
    GestureState.ORDERED,
}


class GesturePage(Column):
    def __init__(self, place: Place) -> None:
        self._place = place
        self._shown: GestureRow | None = None
        self._is_sure = False
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._facts = PlainLabel("", Role.BODY, Tone.INK2, elide=True)
        self.open = Button(tr("Open profile"), key="O")
        self._body = Column(space="s16", pad="s20 s32 s24 s32")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._told = Column(space="s16")
        self.photo = Photo()
        self._photo_words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.erase = Button(tr("Erase the photo"), Kind.DANGER, Icon.TRASH_2, "Del")
        self._steps = Column(space="s8")
        self._foot_words = PlainLabel("", Role.SMALL, Tone.INK2, elide=True)
        self.step = Button("", Kind.PRIMARY, Icon.CHECK, "Ctrl+Return")
        self.order = Button("", Kind.PRIMARY, Icon.SHOPPING_BAG, "B")
        self.ordering = OrderFoot(place)
        self.banner = OrderBanner()
        self.print_card = Button(tr("Print the card"), icon=Icon.PRINTER, key="P")
        self.outcome = Button(tr("How it went"), icon=Icon.HEART, key="T")
        self.attach = Button(tr("Attach a photo"), icon=Icon.PAPERCLIP, key="F")
        self.cancel = Button(tr("Cancel it"), Kind.BARE)
        super().__init__(space="0", paper=Paper.SURFACE)
        self._compose()

    def _compose(self) -> None:
        top = Row(space="s12")
        top.add(self._name, 1)
        top.add_at(self.open, Qt.AlignmentFlag.AlignTop)
        head = Column(top, self._facts, space="s4", pad="s20 s32 s16 s32")
        for part in (self.banner, self._told, self.photo, self._photo_words):
            self._body.add(part)
        beside = QWidget()
        row = FlowRow(beside)
        row.addWidget(self.attach)
        row.addWidget(self.erase)
        self._body.add(beside)
        self._body.add(self._steps)
        self._body.add(None)
        # All of it scrolls: at the largest text the words about money keep their room.
        whole = Column(head, Hairline(), self._body, None, space="0")
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)
        self.add(Hairline())
        buttons = QWidget()
        flow = FlowRow(buttons)
        for button in (self.order, self.step, self.print_card, self.outcome, self.cancel):
            flow.addWidget(button)
        self._resting = Column(self._foot_words, buttons, space="s12")
        self.ordering.asked.connect(self._rest)
        self.add(Column(self._resting, self.ordering, pad="s16 s32 s16 s32", paper=Paper.RAISED))

    @Slot(bool)
    def _rest(self, is_asking: bool) -> None:
        self._resting.setVisible(not is_asking)

    # --- showing ------------------------------------------------------------------------

    def show_row(self, row: GestureRow) -> None:
        before = self._shown
        if before is None or before.id != row.id:
            self.photo.show_image(None)
            self._steps.clear()
        # What is read anew meanwhile does not take back the first of two presses.
        self._is_sure = self._is_sure and before is not None and before.photo == row.photo
        if before is None or (before.id, before.state, before.order) != (
            row.id, row.state, row.order
        ):  # fmt: skip
            self.ordering.close_asking()
        self._shown = row
        self.banner.show_order(row.order)
        self._name.setText(row.client_name)
        self._facts.setText(f"{word(row.kind)} · {word(row.state).lower()}")
        self._told.clear()
        self._tell_words(row)
        self._tell_facts(row)
        self._tell_foot(row)
        self._say_of_photo(row, "")
        self._place.run(
            lambda w: _read(w, row), self._show_story, self._not_read, key="gestures.story"
        )

    def _tell_words(self, row: GestureRow) -> None:
        if not row.card_text:
            return
        card = Column(pad="s20 s24 s20 s24", paper=Paper.RAISED, framed=True)
        card.add(PlainLabel(row.card_text, card_role(row), wrap=True))
        self._told.add(card)

    def _tell_facts(self, row: GestureRow) -> None:
        formats = self._place.formats
        here = self._place.now().astimezone(formats.zone).date()
        when, _, tone = due_words(row, formats, here)
        leaves = formats.day(row.due_on)
        facts = [
            (tr("Leaves"), f"{leaves} ({when})" if tone is not Tone.INK else leaves),
            (tr("Occasion"), occasion(row.occasion_label) or tr("none")),
            (tr("Cost"), formats.money(row.final_cost or row.cost)),
            (tr("Planned"), planned_day(row, formats)),
        ]
        if row.printed_at is not None:
            facts.append((tr("Printed"), formats.exact(row.printed_at)))
        self._told.add(KeyValues(facts))
        came_to = came_to_facts(row, formats)
        if came_to:
            self._told.add(SectionLabel(tr("What it came to")))
            self._told.add(KeyValues(came_to))

    def _tell_foot(self, row: GestureRow) -> None:
        following = next_step(row)
        self.step.setVisible(following is not None)
        has_vendor = following is not None and bool(row.vendor)
        self.order.setVisible(has_vendor)
        self.order.set_words(tr("Order from {account}", account=row.vendor), "B")
        self.step.set_kind(Kind.QUIET if has_vendor else Kind.PRIMARY)
        if following is not None:
            self.step.set_words(step_words(row), "Ctrl+Return")
        self.print_card.setVisible(row.kind is GestureKind.NOTE and row.state in _UNSENT)
        self.outcome.setVisible(has_left(row.state))
        self.attach.setVisible(row.state is not GestureState.CANCELLED)
        words = tr("Another photo") if row.photo else tr("Attach a photo")
        self.attach.set_words(words, "F")
        self.cancel.setVisible(row.may_cancel)
        self._foot_words.setText(foot_words(row, self._place.formats))
        self._foot_words.setVisible(bool(self._foot_words.text()))

    def _show_story(self, found: tuple[GestureRow, Story, QImage | None]) -> None:
        if not isValid(self) or self._shown is None or self._shown.id != found[0].id:
            return
        row, told, image = found
        self.photo.show_image(image)
        elsewhere = tr("The photo lies on the desktop where it was attached.")
        lost = row.photo and image is None and not told.is_photo_elsewhere
        words = tr("The photo cannot be read any more.") if lost else ""
        self._say_of_photo(row, elsewhere if told.is_photo_elsewhere else words)
        self._steps.clear()
        self._steps.add(SectionLabel(tr("Who did what")))
        self._steps.add(KeyValues(steps_told(told.steps, self._place.formats)))

    def _not_read(self, error: Exception) -> None:
        if isValid(self):
            self._steps.clear()
            words = messages.sentence(error)
            self._steps.add(PlainLabel(words, Role.SMALL, Tone.DANGER, wrap=True))

    # --- the photo ----------------------------------------------------------------------

    def _say_of_photo(self, row: GestureRow, words: str) -> None:
        if self._is_sure:
            words = tr("Nothing brings the photo back. Press once more to erase it.")
        self._photo_words.setText(words)
        self._photo_words.setVisible(bool(words))
        self.erase.setVisible(bool(row.photo))

    def confirms_erasing(self) -> bool:
        """False the first time, and says why: nothing brings a photo back."""
        if self._shown is None or not self._shown.photo:
            return False
        sure, self._is_sure = self._is_sure, True
        if not sure:
            self._say_of_photo(self._shown, "")
        return sure


def _read(workplace: Workplace, row: GestureRow) -> tuple[GestureRow, Story, QImage | None]:
    told = story(workplace, row.id)
    image = QImage(str(told.photo)) if told.photo is not None else QImage()
    return row, told, None if image.isNull() else image
