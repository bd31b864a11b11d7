"""Consultations: a board from the question to the outcome, and how often it ends in a sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from concierge.domain.changes import Area
from ui.consultations.cards import CardList
from ui.consultations.model import (
    CLOSED_SHOWN,
    COLUMNS,
    Board,
    CardItem,
    card,
    column_title,
    fitting,
    load_board,
    worth,
)
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.choices import Segments
from ui.kit.fields import SearchField
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.panels import EmptyState, Paper
from ui.messages import tr
from ui.place import Action
from ui.screen import AtMost, Screen, Trouble
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.work import ConsultationRow
    from ui.place import Place


class BoardColumn(Column):
    """A title with count and worth over its cards."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.list = CardList(column_title(key))
        self._count = PlainLabel("", Role.SMALL, Tone.INK3)
        self._worth = PlainLabel("", Role.NUMBER_SMALL, Tone.INK3)
        self._more = PlainLabel("", Role.SMALL, Tone.INK3)
        super().__init__(space="s8")
        title = PlainLabel(column_title(key), Role.STRONG)
        self.add(Row(title, self._count, None, self._worth, space="s8"))
        self.add(self.list, 1)
        self.add(self._more)
        self._more.hide()

    def show_cards(self, cards: Sequence[CardItem], worth_words: str, more: str) -> None:
        self._count.setText(str(len(cards)) if not more else more.split()[0])
        self._worth.setText(worth_words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.list.items.set_rows(list(cards))


class ConsultationsScreen(Screen):
    watched = (Area.CONSULTATIONS, Area.CLIENTS)

    def __init__(self, place: Place) -> None:
        self._board: Board | None = None
        self._won_words = PlainLabel("", Role.SMALL, Tone.INK2)
        self._won = PlainLabel("", Role.FIGURE)
        self.whose = Segments([(True, tr("Mine")), (False, tr("All"))], name=tr("Whose"))
        self.search = SearchField(tr("Find"), clear_name=tr("Clear the search"))
        self.columns = [BoardColumn(key) for key, _ in COLUMNS]
        self.trouble = Trouble()
        self._empty = EmptyState(Icon.GEM, tr("No consultations yet"), "")
        self._stack = QStackedWidget()
        super().__init__(place)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        title = Row(PlainLabel(tr("Consultations"), Role.TITLE), None, space="s12")
        title.add(self._won_words)
        title.add(self._won)
        bar = Row(self.whose, None, space="s8")
        bar.add(AtMost("list_min", self.search), 6)
        board = Row(space="s12")
        for column in self.columns:
            board.add(column, 1)
        self._stack.addWidget(board)
        self._stack.addWidget(self._empty)
        page = Column(title, bar, self.trouble, space="s16", pad="s20 s24 s12 s24",
                      paper=Paper.CANVAS)  # fmt: skip
        page.add(self._stack, 1)
        self.add(page, 1)

    def _connect(self) -> None:
        self.whose.changed.connect(self._fill)
        self.search.text_changed.connect(self._fill)
        self.search.submitted.connect(lambda: self._go_in(0, 1))
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(self._on_empty_pressed)
        for place, column in enumerate(self.columns):
            column.list.opened.connect(self._open)
            column.list.clicked.connect(self._on_clicked)
            column.list.sideways.connect(lambda step, at=place: self._go_in(at + step, step))
            column.list.came_in.connect(lambda at=place: self._mark(at))

    def enter(self) -> None:
        super().enter()
        lead_to(self._empty)
        self._go_in(0, 1)

    def refresh(self) -> None:
        self.place.run(
            load_board,
            self._show,
            lambda error: self.trouble.tell(tr("The consultations could not be read"), error),
            key="consultations",
        )

    def _show(self, board: Board) -> None:
        self.trouble.answered()
        first = self._board is None
        self._board = board
        if board.closed:
            share = round(100 * board.won / board.closed)
            self._won_words.setText(tr("Won of {count} closed", count=board.closed))
            self._won.setText(self.place.formats.percent(share * 100))
        else:
            self._won_words.setText(tr("None closed yet"))
            self._won.setText("")
        me = self.place.workplace.me.id
        mine = sum(1 for row in board.rows if row.staff == me)
        self.whose.set_words(True, tr("Mine {count}", count=mine))
        self.whose.set_words(False, tr("All {count}", count=len(board.rows)))
        if first and not mine and board.rows:
            self.whose.set_value(False)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        board = self._board
        if board is None:
            return
        staff = self.place.workplace.me.id if self.whose.value() is True else None
        rows = fitting(board.rows, self.search.text(), staff)
        self._stack.setCurrentIndex(0 if rows else 1)
        for column, (_, states) in zip(self.columns, COLUMNS, strict=True):
            self._fill_column(column, [row for row in rows if row.state in states])
        if not rows:
            self._say_empty(bool(board.rows))
        elif not any(column.list.is_current_column for column in self.columns):
            self._mark(next(i for i, c in enumerate(self.columns) if c.list.items.rowCount()))

    def _fill_column(self, column: BoardColumn, rows: list[ConsultationRow]) -> None:
        rows.sort(key=lambda row: row.changed_at, reverse=True)
        shown = rows[:CLOSED_SHOWN] if column.key in ("won", "lost") else rows
        formats, now = self.place.formats, self.place.now()
        amount = worth(rows)
        more = ""
        if len(rows) > len(shown):
            more = tr("{all} in all, the newest are shown", all=len(rows))
        words = formats.money(amount, whole=True) if amount is not None else ""
        column.show_cards([card(row, formats, now) for row in shown], words, more)

    def _say_empty(self, others: bool) -> None:
        if others:
            self._empty.set_words(
                tr("None here"), tr("There are consultations beyond this choice."), tr("Show all")
            )
            return
        self._empty.set_words(
            tr("No consultations yet"),
            tr("Open one in a client's profile with N: the question, a look, a checkout link."),
            tr("Open the book"),
        )

    @Slot()
    def _on_empty_pressed(self) -> None:
        if self._board is not None and self._board.rows:
            self.search.edit.clear()
            self.whose.set_value(False)
        else:
            self.place.screen_asked.emit("clients")

    # --- moving and opening -------------------------------------------------------------

    def _mark(self, place: int) -> None:
        for at, column in enumerate(self.columns):
            column.list.set_current_column(at == place)

    def _go_in(self, place: int, step: int) -> None:
        """Into this column, or the next one in that direction that has cards."""
        while 0 <= place < len(self.columns):
            if self.columns[place].list.items.rowCount():
                lead_to(self.columns[place].list)
                return
            place += step
        if step > 0 and self._board is None:
            lead_to(self.columns[0].list)

    def _on_clicked(self, index: object) -> None:
        from ui.kit.rows import ROW_ROLE

        self._open(index.data(ROW_ROLE))  # type: ignore[attr-defined]  # the index Qt gave us

    @Slot(object)
    def _open(self, item: object) -> None:
        if isinstance(item, CardItem):
            self.place.drawer_asked.emit("consultation", item.client, item.key)

    def _profile(self) -> None:
        item = self.current()
        if item is not None:
            self.place.client_asked.emit(item.client)

    def current(self) -> CardItem | None:
        for column in self.columns:
            if column.list.is_current_column:
                row = column.list.current_row()
                return row if isinstance(row, CardItem) else None
        return None

    def actions_now(self) -> Sequence[Action]:
        def find() -> None:
            self.search.begin()

        return [
            Action("board.find", tr("Find a consultation"), find, Icon.SEARCH, "/"),
            Action("board.open", tr("Open the profile"), self._profile, Icon.USER, "O",
                   enabled=lambda: self.current() is not None),
        ]  # fmt: skip
