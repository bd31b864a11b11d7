"""My gestures by state, what is next for each, and what is left of the month's allowance; the
cards to print and what became of each."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from concierge.domain.changes import Area
from concierge.domain.gestures import GestureState, has_left
from concierge.services.gesture_outcomes import attach_photo, erase_photo
from ui import messages
from ui import theme as themes
from ui.gestures.actions import gesture_actions
from ui.gestures.head import BudgetHead
from ui.gestures.model import MOVES, Mine, item, load_mine, next_step
from ui.gestures.outcome import OutcomeForm
from ui.gestures.page import GesturePage
from ui.gestures.photo import ask_photo, read_photo
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.work_rows import WorkItem, WorkList
from ui.messages import tr, word
from ui.screen import ListPane, PageStack, Screen, Trouble, choose_again, turn
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from concierge.domain.views.work import GestureRow
    from concierge.services.workplace import Workplace
    from ui.cards.studio import CardStudio
    from ui.place import Action, Place


class GesturesScreen(Screen):
    watched = (Area.GESTURES, Area.BUDGET, Area.CLIENTS, Area.OUTBOX)

    def __init__(self, place: Place) -> None:
        self._rows: dict[int, GestureRow] = {}
        self._month = PlainLabel("", Role.BODY, Tone.INK2)
        self.budget = BudgetHead(place)
        self.list = WorkList(tr("My gestures"))
        self.trouble = Trouble("s8 s24 s8 s24")
        self.page = GesturePage(place)
        self._empty = EmptyState(
            Icon.GIFT,
            tr("Nothing planned by you yet"),
            tr(
                "Plan a note, flowers or a gift in a client's profile with G. Days to come "
                "remind you on Today."
            ),
            tr("Open the book"),
        )
        self._left, self._right = QStackedWidget(), PageStack()
        self._form: OutcomeForm | None = None
        self._wanted: int | None = None
        self._is_wanted_now = False
        super().__init__(place)
        self.choose_photo = ask_photo(self)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        title = Row(PlainLabel(tr("Gestures"), Role.TITLE), None, space="s16")
        title.add_at(self._month, Qt.AlignmentFlag.AlignBottom)
        pane = self._pane = ListPane()
        pane.add(Column(title, self.budget, Hairline(), space="s12", pad="s20 s24 s8 s24"))
        pane.add(self.trouble)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        pane.add(self._left, 1)
        self._blank: QWidget = Column(paper=Paper.SURFACE)
        self._right.addWidget(self._blank)
        self._right.addWidget(self.page)
        self.add(pane)
        self.add(Hairline(vertical=True))
        self.add(self._right, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._tell_page)
        self.list.acted.connect(self.step)
        self.list.opened.connect(self.open)
        self.page.step.clicked.connect(self.step)
        self.page.cancel.clicked.connect(self.cancel)
        self.page.order.clicked.connect(self.ask_order)
        self.page.ordering.left.connect(lambda: lead_to(self.list, self._empty))
        self.page.banner.pressed.connect(self.open_outbox)
        self.page.open.clicked.connect(self.open)
        self.page.print_card.clicked.connect(self.print_card)
        self.page.outcome.clicked.connect(self.tell_outcome)
        self.page.attach.clicked.connect(self.attach_photo)
        self.page.erase.clicked.connect(self.erase_photo)
        self._right.currentChanged.connect(self._make_room)
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(lambda: self.place.screen_asked.emit("clients"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Cards and forms take the list's place where both would be squeezed."""
        m = themes.current().m
        is_wide = self.width() >= m.today_list + m.drawer
        at_rest = self._right.currentWidget() in (self._blank, self.page)
        self._pane.setVisible(at_rest or is_wide)

    def enter(self) -> None:
        super().enter()
        lead_to(self.list, self._empty)

    def show_gesture(self, gesture: int) -> None:
        """Also one that somebody else planned; it stands there as soon as it is read."""
        self._wanted, self._is_wanted_now = gesture, True
        if "cards" in self.__dict__ or self._form is not None:
            self._back()

    def refresh(self) -> None:
        wanted = self._wanted
        self.place.run(
            lambda workplace: load_mine(workplace, wanted),
            self._show,
            lambda error: self.trouble.tell(tr("Your gestures could not be read"), error),
            key="gestures",
        )

    def _show(self, mine: Mine) -> None:
        self.trouble.answered()
        formats, now = self.place.formats, self.place.now()
        kept, at = self.current(), self.list.currentIndex().row()
        self._rows = {row.id: row for row in mine.rows}
        month = formats.month(mine.month)
        self._month.setText(month)
        self.budget.show_balance(mine.balance, month.split()[0])
        self.list.items.set_rows([item(row, formats, now) for row in mine.rows])
        turn(self._left, self.list if mine.rows else self._empty)
        chosen: int | None = kept.id if kept else None
        if self._is_wanted_now:
            chosen, self._is_wanted_now = self._wanted, False
        choose_again(self.list, self.list.items, chosen, at)
        self._tell_page()

    def current(self) -> GestureRow | None:
        row = self.list.current_row()
        return self._rows.get(int(str(row.key))) if isinstance(row, WorkItem) else None

    @Slot()
    def _tell_page(self) -> None:
        """A form somebody writes in stays, and so do the week's cards."""
        row = self.current()
        if row is not None:
            self.page.show_row(row)
        if self._right.currentWidget() in (self._blank, self.page):
            turn(self._right, self._blank if row is None else self.page)

    @Slot()
    def _back(self) -> None:
        """From the cards or a form to the gesture itself."""
        self._drop_form()
        turn(self._right, self._blank if self.current() is None else self.page)
        lead_to(self.list, self._empty)

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def step(self) -> None:
        row = self.current()
        following = next_step(row) if row is not None else None
        if row is not None and following is not None:
            self._move(row, following[0])

    @Slot()
    def cancel(self) -> None:
        row = self.current()
        if row is not None and row.may_cancel:
            self._move(row, GestureState.CANCELLED)

    def _move(self, row: GestureRow, to: GestureState) -> None:
        move = MOVES[to]
        words = tr("{name}: {state}", name=row.client_name, state=word(to).lower())
        self._run(lambda workplace: move(workplace, row.id), words)

    # --- from a vendor ------------------------------------------------------------------

    @Slot()
    def ask_order(self) -> None:
        row = self.current()
        if row is not None and row.vendor and row.order is None:
            self.page.ordering.ask(row)

    @Slot()
    def open_outbox(self) -> None:
        self.place.screen_asked.emit("outbox")

    # --- cards --------------------------------------------------------------------------

    @cached_property
    def cards(self) -> CardStudio:
        """Made when it is first wanted."""
        from ui.cards.studio import CardStudio

        made = CardStudio(self.place)
        made.closing.connect(self._back)
        self._right.addWidget(made)
        return made

    @Slot()
    def print_card(self) -> None:
        row = self.current()
        if row is not None:
            self._show_cards(lambda cards: cards.show_card(row.id))

    @Slot()
    def print_week(self) -> None:
        self._show_cards(lambda cards: cards.show_week())

    def _show_cards(self, show: Callable[[CardStudio], None]) -> None:
        self._drop_form()
        turn(self._right, self.cards)
        show(self.cards)
        self.cards.begin()

    # --- what it came to ----------------------------------------------------------------

    @Slot()
    def tell_outcome(self) -> None:
        row = self.current()
        if row is None or not has_left(row.state):
            return
        self._drop_form()
        form = self._form = OutcomeForm(self.place, row, self.tell_outcome)
        form.closing.connect(self._back)
        form.finished.connect(self._back)
        self._right.addWidget(form)
        turn(self._right, form)
        form.begin()

    def _drop_form(self) -> None:
        form, self._form = self._form, None
        if form is not None and isValid(form):
            form.keep()
            turn(self._right, self.page)
            self._right.removeWidget(form)
            form.deleteLater()

    @Slot()
    def attach_photo(self) -> None:
        row = self.current()
        chosen = self.choose_photo() if row is not None else ""
        if row is None or not chosen:
            return
        gesture = row.id

        def work(workplace: Workplace) -> None:
            attach_photo(workplace, gesture, read_photo(Path(chosen)))

        self._run(work, tr("Photo kept with the gesture for {name}", name=row.client_name))

    @Slot()
    def erase_photo(self) -> None:
        """Asked for twice: nothing brings it back."""
        row = self.current()
        if row is not None and self.page.confirms_erasing():
            self._run(lambda w: erase_photo(w, row.id), tr("The photo is erased"))

    def _run(self, work: Callable[[Workplace], None], words: str) -> None:
        self.place.run(
            work,
            lambda _: self.place.toast_asked.emit(words, None),
            lambda error: self.place.failure_told.emit(messages.sentence(error)),
        )

    @Slot()
    def open(self) -> None:
        row = self.current()
        if row is not None:
            self.place.client_asked.emit(row.client)

    def actions_now(self) -> Sequence[Action]:
        if "cards" in self.__dict__ and self._right.currentWidget() is self.cards:
            return self.cards.actions_now()
        if self._form is not None:
            return []
        return gesture_actions(self)
