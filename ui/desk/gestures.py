"""The gesture log of the whole house: filters, approvals, the way of each gesture, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.views.desk import GestureFilter
from concierge.domain.views.work import GestureRow
from concierge.services import gesture_steps
from concierge.services.desk import filtered_gestures
from concierge.services.exports import export
from ui.desk.deciding import Decided, decide
from ui.desk.model import local_day
from ui.gestures.model import MOVES, came_to_facts, card_role, may_approve, next_step
from ui.icons import Icon
from ui.kit.boxes import Column, FixedWidth, Row
from ui.kit.buttons import Button, FilterButton, Kind
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, KeyValues, Paper, ScrollPane
from ui.kit.table import TableColumn, TableModel
from ui.kit.tableview import TableView
from ui.messages import GESTURE_ICONS, occasion, tr, word
from ui.saving import ChooseFile, save_file
from ui.screen import Trouble, choose_again, chosen_row, swap
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from ui.formats import Formats
    from ui.place import Place

_MARKS = {
    GestureState.IDEA: (Icon.CIRCLE, Tone.INK3),
    GestureState.PLANNED: (Icon.CLOCK, Tone.WARN),
    GestureState.APPROVED: (Icon.CHECK, Tone.OK),
    GestureState.ORDERED: (Icon.CHECK, Tone.OK),
    GestureState.SENT: (Icon.SEND, Tone.OK),
    GestureState.DELIVERED: (Icon.CIRCLE_CHECK, Tone.OK),
    GestureState.CANCELLED: (Icon.X, Tone.INK3),
}


def mark(row: GestureRow) -> tuple[Icon, Tone]:
    own = row.state is GestureState.PLANNED and row.planned_by_me
    return (Icon.LOCK, Tone.INK2) if own else _MARKS[row.state]


def gesture_model(formats: Formats, parent: QObject) -> TableModel[GestureRow]:
    column = TableColumn[GestureRow]
    ink2 = Tone.INK2

    def cost(row: GestureRow) -> str:
        return formats.money(row.final_cost or row.cost)

    return TableModel(
        [
            column(
                "", lambda _: "", width=32, mark=True, icon=lambda r: mark(r)[0],
                tone=lambda r: mark(r)[1],
            ),
            column(
                tr("Planned"),
                lambda r: formats.table_day(local_day(r.planned_at, formats)),
                lambda r: r.planned_at,
                width=92, tone=lambda _: ink2, drop=3,
            ),
            column(tr("Client"), lambda r: r.client_name, role=Role.STRONG),
            column(
                tr("Gesture"), lambda r: word(r.kind), width=164, tone=lambda _: ink2,
                icon=lambda r: GESTURE_ICONS[r.kind], drop=1,
            ),
            column(tr("State"), lambda r: word(r.state), width=96, tone=lambda _: ink2),
            column(
                tr("By"), lambda r: r.staff_name, width=124, tone=lambda _: ink2, drop=4
            ),
            column(
                tr("Leaves"), lambda r: formats.table_day(r.due_on), lambda r: r.due_on,
                width=92, tone=lambda _: ink2, drop=2,
            ),
            column(
                tr("Cost"), cost, lambda r: (r.final_cost or r.cost).decimal(), number=True,
                width=96, role=Role.NUMBER_STRONG,
            ),
        ],
        key=lambda r: r.id,
        parent=parent,
        spoken=lambda r: ", ".join((r.client_name, word(r.kind), word(r.state), cost(r))),
        checkable=may_approve,
    )  # fmt: skip


class GestureSide(FixedWidth):
    """What the chosen gesture is, and the steps it may take now."""

    def __init__(self, place: Place) -> None:
        self._formats = place.formats
        self._body = Column(space="s16", pad="s20 s24 s24 s24")
        self.cancel = Button(tr("Cancel it"), Kind.BARE)
        self.approve = Button(tr("Approve"), Kind.PRIMARY, Icon.CHECK, "A")
        self.step = Button("", Kind.PRIMARY, Icon.CHECK, "Ctrl+Return")
        super().__init__("desk_side", space="0", paper=Paper.RAISED)
        self.add(ScrollPane(self._body), 1)
        self.add(Hairline())
        foot = Row(self.cancel, None, self.approve, self.step, space="s8")
        self.add(Column(foot, pad="s16 s24 s16 s24"))

    def show_row(self, row: GestureRow | None, checked: tuple[GestureRow, ...]) -> None:
        self._body.clear()
        self._body.add(SectionLabel(tr("This gesture")))
        if row is None:
            nothing = tr("Choose a gesture to see its words and its cost.")
            self._body.add(PlainLabel(nothing, Role.BODY, Tone.INK2, wrap=True))
        else:
            self._tell(row)
        self._body.add(None)
        self._offer(row, checked)

    def _tell(self, row: GestureRow) -> None:
        formats = self._formats
        cost = formats.money(row.final_cost or row.cost)
        self._body.add(PlainLabel(row.client_name, Role.HEAD, wrap=True))
        self._body.add(
            Row(
                PlainLabel(cost, Role.FIGURE_LARGE),
                PlainLabel(tr("by {name}", name=row.staff_name), Role.BODY, Tone.INK2),
                None,
                space="s8",
            )
        )
        facts = [
            (tr("Gesture"), word(row.kind)),
            (tr("State"), word(row.state)),
            (tr("Occasion"), occasion(row.occasion_label) if row.occasion_label else ""),
            (tr("Leaves"), formats.day(row.due_on)),
            (tr("Planned"), formats.short_day(local_day(row.planned_at, formats))),
            (tr("Planned at"), formats.money(row.cost) if row.final_cost else ""),
        ]
        facts += came_to_facts(row, formats)
        self._body.add(KeyValues([fact for fact in facts if fact[1]]))
        if row.card_text:
            card = Column(pad="s16 s16 s16 s16", paper=Paper.SURFACE, framed=True)
            card.add(PlainLabel(row.card_text, card_role(row), wrap=True))
            self._body.add(card)

    def _offer(self, row: GestureRow | None, checked: tuple[GestureRow, ...]) -> None:
        planned = row is None or row.state is GestureState.PLANNED
        self.approve.setVisible(planned or bool(checked))
        following = next_step(row) if row is not None else None
        self.step.setVisible(following is not None and not self.approve.isVisibleTo(self))
        if following is not None:
            self.step.set_words(following[1], "Ctrl+Return")
        can_cancel = row is not None and row.may_cancel
        self.cancel.setVisible(can_cancel)
        if checked:
            count = len(checked)
            self.approve.set_reason("")
            self.approve.set_words(
                tr("Approve {count}", count=count) if count > 1 else tr("Approve"), "A"
            )
            return
        reason = ""
        if row is None:
            reason = tr("Choose a gesture first")
        elif row.planned_by_me:
            reason = tr("Your own: another manager must approve it")
        self.approve.set_reason(reason)
        self.approve.set_words(tr("Approve"), "A")


class GestureLogPage(Column):
    def __init__(self, place: Place, choose_file: ChooseFile) -> None:
        self.place, self.choose_file = place, choose_file
        self.month = FilterButton(tr("All months"), [])
        self.state = FilterButton(tr("Any state"), [(s, word(s)) for s in GestureState])
        self.kind = FilterButton(tr("Any gesture"), [(k, word(k)) for k in GestureKind])
        self.csv = Button(tr("CSV"), icon=Icon.FILE_DOWN)
        self.xlsx = Button(tr("XLSX"), icon=Icon.FILE_DOWN)
        self.table = TableView(tr("Gestures"))
        self.side = GestureSide(place)
        self.trouble = Trouble("0 s12 s8 s12")
        self._sum = PlainLabel("", Role.BODY, Tone.INK2)
        self.empty = EmptyState(
            Icon.GIFT,
            tr("No gesture fits"),
            tr("Notes, flowers and gifts stand here from the moment they are planned."),
        )
        super().__init__(space="0", pad="s16 s12 s12 s12")
        self.rows = gesture_model(place.formats, self)
        self.table.set_model(self.rows)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        filters: list[QWidget] = [self.month, self.state, self.kind]
        bar = Row(*filters, None, self.csv, self.xlsx, space="s8", pad="0 s12 s12 s12")
        self.add(bar)
        self.add(self.trouble)
        self.add(self.table, 1)
        self.add(self.empty, 1)
        self.add(Column(Hairline(), self._sum, space="s8", pad="0 s12 s4 s12"))
        self.empty.hide()

    def _connect(self) -> None:
        for button in (self.month, self.state, self.kind):
            button.changed.connect(self.refresh)
        self.table.chosen.connect(self._offer)
        self.table.opened.connect(self._open)
        self.rows.checked_changed.connect(self._offer)
        self.side.approve.clicked.connect(self.approve)
        self.side.step.clicked.connect(self.step)
        self.side.cancel.clicked.connect(self.cancel)
        self.csv.clicked.connect(lambda: self.save("csv"))
        self.xlsx.clicked.connect(lambda: self.save("xlsx"))
        self.trouble.again.connect(self.refresh)

    def wanted(self) -> GestureFilter:
        state, kind = self.state.value, self.kind.value
        return GestureFilter(
            month=str(self.month.value or ""),
            state=state if isinstance(state, GestureState) else None,
            kind=kind if isinstance(kind, GestureKind) else None,
        )

    @Slot()
    def refresh(self) -> None:
        wanted = self.wanted()
        self.place.run(
            lambda w: (filtered_gestures(w, wanted), gesture_steps.gesture_months(w)),
            lambda found: self._show(*found),
            lambda error: self.trouble.tell(tr("The gesture log could not be read"), error),
            key="desk.gestures",
        )

    def _show(self, rows: tuple[GestureRow, ...], months: list[str]) -> None:
        self.trouble.answered()
        chosen, at = self.current(), self.table.currentIndex().row()
        formats = self.place.formats
        self.month.set_options([(month, formats.month(month)) for month in months])
        self.rows.set_rows(rows)
        swap(self.table, self.empty) if rows else swap(self.empty, self.table)
        choose_again(self.table, self.rows, chosen.id if chosen else None, at)
        live = [row for row in rows if row.state is not GestureState.CANCELLED]
        if live:
            total = live[0].final_cost or live[0].cost
            for row in live[1:]:
                total = total + (row.final_cost or row.cost)
            money = formats.money(total)
            words = tr("{count} gestures, {money}", count=len(live), money=money)
            self._sum.setText(tr("1 gesture, {money}", money=money) if len(live) == 1 else words)
        else:
            self._sum.setText("")
        self._offer()

    def current(self) -> GestureRow | None:
        return chosen_row(self.table, self.rows)

    @Slot()
    def _offer(self) -> None:
        self.side.show_row(self.current(), self.rows.checked())

    def _open(self, row: object) -> None:
        if isinstance(row, GestureRow):
            self.place.client_asked.emit(row.client)

    # --- deciding -----------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        chosen = self.current()
        rows = self.rows.checked() or ((chosen,) if chosen and may_approve(chosen) else ())
        if rows:
            self.rows.check_all(False)
            self._move(rows, GestureState.APPROVED)

    @Slot()
    def step(self) -> None:
        row = self.current()
        following = next_step(row) if row is not None else None
        if row is not None and following is not None:
            self._move((row,), following[0])

    @Slot()
    def cancel(self) -> None:
        row = self.current()
        if row is not None:
            self._move((row,), GestureState.CANCELLED)

    def _move(self, rows: tuple[GestureRow, ...], to: GestureState) -> None:
        self.trouble.end()
        move = MOVES[to]

        def told(decided: Decided[GestureRow]) -> None:
            state, done = word(to).lower(), decided.done
            if done:
                words = tr("{count} gestures {state}", count=len(done), state=state)
                if len(done) == 1:
                    words = tr("{name}: {state}", name=done[0].client_name, state=state)
                self.place.toast_asked.emit(words, None)
            decided.tell_refused(self.trouble, tr("Not changed"), lambda row: row.client_name)

        self.place.run(
            lambda workplace: decide(workplace, rows, lambda w, row: move(w, row.id)),
            told,
            lambda error: self.trouble.tell(tr("Not changed"), error, again=False),
        )

    def save(self, kind: str) -> None:
        self.trouble.end()
        wanted = self.wanted()
        month = wanted.month or f"{self.place.now().astimezone(self.place.formats.zone):%Y-%m}"
        save_file(
            self.place,
            lambda workplace: export(workplace, "gestures", kind, wanted),
            f"gestures-{month}.{kind}",
            self.choose_file,
            lambda error: self.trouble.tell(tr("Not saved"), error, again=False),
        )
