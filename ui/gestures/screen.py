"""My gestures by state, what is next for each, and what is left of the month's allowance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from concierge.domain.changes import Area
from concierge.domain.gestures import GestureState
from ui import messages
from ui.gestures.model import (
    MOVES,
    Mine,
    card_role,
    due_words,
    item,
    load_mine,
    next_step,
    planned_day,
)
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.meters import BudgetBar, BudgetRing
from ui.kit.panels import EmptyState, KeyValues, Paper, ScrollPane
from ui.kit.work_rows import WorkItem, WorkList
from ui.messages import occasion, tr, word
from ui.place import Action
from ui.screen import ListPane, PageStack, Screen, Trouble, choose_again, turn
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.budget import Balance
    from concierge.domain.views.work import GestureRow
    from ui.place import Place


class BudgetHead(Row):
    """Ring, what is left, the bar, and what is ordered and planned of it."""

    def __init__(self, place: Place) -> None:
        self._formats = place.formats
        self._ring = BudgetRing()
        self._left = PlainLabel("", Role.STRONG)
        self._of = PlainLabel("", Role.SMALL, Tone.INK3)
        self._bar = BudgetBar()
        self._spent = PlainLabel("", Role.SMALL, Tone.INK2, elide=True)
        super().__init__(self._ring, space="s16")
        words = Column(Row(self._left, None, self._of), self._bar, self._spent, space="s6")
        self.add(words, 1)

    def show_balance(self, balance: Balance, month: str) -> None:
        money, whole = self._formats.money, balance.allowance.minor or 1
        left = balance.left
        words = tr("{money} left", money=money(left))
        self._left.setText(words)
        self._left.set_tone(Tone.DANGER if left.minor < 0 else Tone.INK)
        allowance = money(balance.allowance, whole=True)
        self._of.setText(tr("of {money} in {month}", money=allowance, month=month))
        shares = (balance.committed.minor / whole, balance.reserved.minor / whole)
        self._ring.set_shares(*shares, words=words)
        self._bar.set_shares(*shares, words=words)
        self._spent.setText(
            tr(
                "{ordered} ordered · {planned} planned",
                ordered=money(balance.committed),
                planned=money(balance.reserved),
            )
        )


class GesturePage(Column):
    """The chosen gesture: its words, its day, its cost, and the next step."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._facts = PlainLabel("", Role.BODY, Tone.INK2, elide=True)
        self.open = Button(tr("Open profile"), key="O")
        self._body = Column(space="s16", pad="s20 s32 s24 s32")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._foot_words = PlainLabel("", Role.SMALL, Tone.INK2, elide=True)
        self.step = Button("", Kind.PRIMARY, Icon.CHECK, "Ctrl+Return")
        self.cancel = Button(tr("Cancel it"), Kind.BARE)
        super().__init__(space="0", paper=Paper.SURFACE)
        top = Row(space="s12")
        top.add(self._name, 1)
        top.add_at(self.open, Qt.AlignmentFlag.AlignTop)
        self.add(Column(top, self._facts, space="s4", pad="s20 s32 s16 s32"))
        self.add(Hairline())
        self.add(ScrollPane(self._body), 1)
        self._foot_line = Hairline()
        self.add(self._foot_line)
        buttons = Row(self.step, self.cancel, None, space="s8")
        self._foot = Column(
            self._foot_words, buttons, space="s12", pad="s16 s32 s16 s32", paper=Paper.RAISED
        )
        self.add(self._foot)

    def show_row(self, row: GestureRow) -> None:
        formats = self._place.formats
        here = self._place.now().astimezone(formats.zone).date()
        self._name.setText(row.client_name)
        self._facts.setText(f"{word(row.kind)} · {word(row.state).lower()}")
        self._body.clear()
        if row.card_text:
            card = Column(pad="s20 s24 s20 s24", paper=Paper.RAISED, framed=True)
            card.add(PlainLabel(row.card_text, card_role(row), wrap=True))
            self._body.add(card)
        when, _, tone = due_words(row, formats, here)
        self._body.add(
            KeyValues(
                [
                    (tr("Leaves"), f"{formats.day(row.due_on)} ({when})"
                     if tone is not Tone.INK else formats.day(row.due_on)),
                    (tr("Occasion"), occasion(row.occasion_label) or tr("none")),
                    (tr("Cost"), formats.money(row.final_cost or row.cost)),
                    (tr("Planned"), planned_day(row, formats)),
                ]
            )
        )  # fmt: skip
        self._body.add(None)
        self._tell_foot(row)

    def _tell_foot(self, row: GestureRow) -> None:
        following = next_step(row)
        money = self._place.formats.money(row.final_cost or row.cost)
        self.step.setVisible(following is not None)
        if following is not None:
            self.step.set_words(following[1], "Ctrl+Return")
        self.cancel.setVisible(row.may_cancel)
        words = {
            GestureState.PLANNED: tr("{money} reserved, a manager approves it", money=money),
            GestureState.APPROVED: tr("{money} is spent once it is ordered", money=money),
            GestureState.ORDERED: tr("{money} spent; mark it when it leaves", money=money),
            GestureState.SENT: tr("On its way; mark it when it arrived"),
        }.get(row.state, "")
        self._foot_words.setText(words)
        for part in (self._foot, self._foot_line):
            part.setVisible(bool(words))


class GesturesScreen(Screen):
    watched = (Area.GESTURES, Area.BUDGET, Area.CLIENTS)

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
        super().__init__(place)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        title = Row(PlainLabel(tr("Gestures"), Role.TITLE), None, space="s16")
        title.add_at(self._month, Qt.AlignmentFlag.AlignBottom)
        pane = ListPane()
        pane.add(Column(title, self.budget, Hairline(), space="s12", pad="s20 s24 s8 s24"))
        pane.add(self.trouble)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        pane.add(self._left, 1)
        blank: QWidget = Column(paper=Paper.SURFACE)
        self._right.addWidget(blank)
        self._right.addWidget(self.page)
        self.add(pane)
        self.add(Hairline(vertical=True))
        self.add(self._right, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._tell_page)
        self.list.acted.connect(self._step)
        self.list.opened.connect(self._open)
        self.page.step.clicked.connect(self._step)
        self.page.cancel.clicked.connect(self._cancel)
        self.page.open.clicked.connect(self._open)
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(lambda: self.place.screen_asked.emit("clients"))

    def enter(self) -> None:
        super().enter()
        lead_to(self.list, self._empty)

    def refresh(self) -> None:
        self.place.run(
            load_mine,
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
        choose_again(self.list, self.list.items, kept.id if kept else None, at)
        self._tell_page()

    def current(self) -> GestureRow | None:
        row = self.list.current_row()
        return self._rows.get(int(str(row.key))) if isinstance(row, WorkItem) else None

    @Slot()
    def _tell_page(self) -> None:
        row = self.current()
        self._right.setCurrentIndex(0 if row is None else 1)
        if row is not None:
            self.page.show_row(row)

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def _step(self) -> None:
        row = self.current()
        following = next_step(row) if row is not None else None
        if row is not None and following is not None:
            self._move(row, following[0])

    @Slot()
    def _cancel(self) -> None:
        row = self.current()
        if row is not None and row.may_cancel:
            self._move(row, GestureState.CANCELLED)

    def _move(self, row: GestureRow, to: GestureState) -> None:
        move = MOVES[to]
        words = tr("{name}: {state}", name=row.client_name, state=word(to).lower())
        self.place.run(
            lambda workplace: move(workplace, row.id),
            lambda _: self.place.toast_asked.emit(words, None),
            lambda error: self.place.failure_told.emit(messages.sentence(error)),
        )

    @Slot()
    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.place.client_asked.emit(row.client)

    def actions_now(self) -> Sequence[Action]:
        row = self.current()
        following = next_step(row) if row is not None else None
        title = following[1] if following else tr("Next step")
        group = tr("For {name}", name=row.client_name) if row else ""
        return [
            Action("gestures.step", title, self._step, Icon.CHECK, "Ctrl+Return", group,
                   enabled=lambda: following is not None),
            Action("gestures.open", tr("Open the profile"), self._open, Icon.USER, "O", group,
                   enabled=lambda: self.current() is not None),
            Action("gestures.cancel", tr("Cancel this gesture"), self._cancel, Icon.X, "", group,
                   enabled=lambda: self.page.cancel.isVisible()),
        ]  # fmt: skip
