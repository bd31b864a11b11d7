"""Today: what to do next, in order, each row with its reason and its one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget

from concierge.domain.changes import Area
from concierge.domain.views.work import TodayBand, TodayKind
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.work_rows import WorkItem, WorkList
from ui.messages import tr
from ui.place import Action
from ui.screen import ListPane, PageStack, Screen, Trouble, choose_again, turn
from ui.theme import Role, Tone
from ui.today.doing import Doing
from ui.today.model import (
    DayWords,
    action,
    load_day,
    load_matter,
    may_tick_off,
)
from ui.today.page import MatterPage
from ui.today.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from concierge.domain.views.work import TodayRow
    from ui.place import Place
    from ui.today.model import Day, Matter

_MINUTE_MS = 60_000


_SETTLES = ("kept", "broken", "done")


class TodayScreen(Screen):
    watched = (
        Area.CLIENTS,
        Area.ORDERS,
        Area.INTERACTIONS,
        Area.GESTURES,
        Area.BUDGET,
        Area.CONSULTATIONS,
        Area.OCCASIONS,
        Area.WORK,
        Area.SETTINGS,
    )

    def __init__(self, place: Place) -> None:
        self._rows: dict[str, TodayRow] = {}
        self._settled: set[str] = set()
        self._all = False
        """Whether rows are shown that their household holds back."""
        self._title = PlainLabel("", Role.TITLE, elide=True)
        self._counts = PlainLabel("", Role.BODY, Tone.INK2)
        self.strip = Strip()
        self.list = WorkList(tr("To do"))
        self._done = PlainLabel("", Role.SMALL, Tone.INK2)
        self.held = Button("", Kind.BARE, key="H")
        self.later = Button(tr("Later"), Kind.BARE, key="L")
        self.open = Button(tr("Open"), Kind.BARE, key="O")
        self.trouble = Trouble("s8 s24 s8 s24")
        self.page = MatterPage(place)
        self._empty = EmptyState(
            Icon.SUN,
            tr("Nothing due"),
            tr(
                "Late parcels, promises, days to come and open questions stand here by "
                "themselves, in the order to be done."
            ),
            tr("Open the book"),
        )
        self._right, self._left = PageStack(), QStackedWidget()
        super().__init__(place)
        self.doing = Doing(place, self.refresh, self)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        title = Row(space="s16")
        title.add(self._title, 1)
        title.add_at(self._counts, Qt.AlignmentFlag.AlignBottom)
        self._head = Column(title, self.strip, Hairline(), space="s12", pad="s20 s24 s8 s24")
        self._foot = Row(
            self._done, self.held, None, self.later, self.open, space="s8", pad="s4 s16 s4 s24"
        )
        pane = ListPane()
        for part in (self._head, self.trouble):
            pane.add(part)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        pane.add(self._left, 1)
        pane.add(self._foot)
        blank = Column(paper=Paper.SURFACE)
        self._right.addWidget(blank)
        self._right.addWidget(self.page)
        self.add(pane)
        self.add(Hairline(vertical=True))
        self.add(self._right, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.acted.connect(self._on_acted)
        self.list.opened.connect(lambda _: self._open())
        self.held.clicked.connect(self._turn_households)
        self.later.clicked.connect(lambda: self._on_asked("later"))
        self.open.clicked.connect(self._open)
        self.page.asked.connect(self._on_asked)
        self.page.putting_off.chosen.connect(self._on_put_off)
        self.page.deciding.decided.connect(self._on_decided)
        for asking in (self.page.putting_off, self.page.deciding):
            asking.closed.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.trouble.again.connect(self.refresh)
        self._empty.pressed.connect(lambda: self.place.screen_asked.emit("clients"))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._ask)
        self._minute.start()

    def enter(self) -> None:
        super().enter()
        lead_to(self.list, self._empty)

    # --- asking and showing -------------------------------------------------------------

    def refresh(self) -> None:
        today = self.place.now().astimezone(self.place.formats.zone).date()
        self._title.setText(self.place.formats.long_day(today))
        self.page.tell_hour()
        all_of = self._all
        self.place.run(lambda w: load_day(w, all_of), self._show, self._on_failed, key="today")

    def _on_failed(self, error: Exception) -> None:
        self.trouble.tell(tr("The day could not be read"), error)

    def _show(self, day: Day) -> None:
        self.trouble.answered()
        self._settled.clear()
        rows = day.view.rows
        words = DayWords(self.place.formats, self.place.now())
        kept, at = self._current(), self.list.currentIndex().row()
        self._rows = {row.key: row for row in rows}
        self.strip.show_day(day, self.place.formats)
        now = sum(1 for row in rows if row.band is TodayBand.NOW)
        self._counts.setText(
            tr("{count} to do, {now} now", count=len(rows), now=now) if rows else ""
        )
        self._done.setText(tr("Done today {count}", count=day.view.done_today))
        self._tell_held(day.view.held_back)
        self.list.items.set_rows([words.later(row) for row in rows])
        turn(self._left, self.list if rows else self._empty)
        for button in (self.later, self.open):
            button.setVisible(bool(rows))
        with QSignalBlocker(self.list):  # the matter is asked for once, below
            choose_again(self.list, self.list.items, kept.key if kept else None, at)
        self._ask_matter()
        self.place.counted.emit(day.counts)

    def _tell_held(self, count: int) -> None:
        """Somebody of the same household has something in the same week."""
        words = tr("Held back for their household: {count}", count=count)
        self.held.set_words(tr("One a week for each household") if self._all else words, "H")
        self.held.setVisible(self._all or count > 0)

    @Slot()
    def _turn_households(self) -> None:
        self._all = not self._all
        self.refresh()

    def _current(self) -> TodayRow | None:
        item = self.list.current_row()
        return self._rows.get(str(item.key)) if isinstance(item, WorkItem) else None

    @Slot(object)
    def _on_chosen(self, item: object) -> None:
        row = self._current()
        if row is not None and (self.page.matter is None or self.page.matter.row != row):
            self._ask_matter()

    def _ask_matter(self) -> None:
        row = self._current()
        if row is None:
            self._right.setCurrentIndex(0)
            return
        self.place.run(
            lambda workplace: load_matter(workplace, row),
            self._show_matter,
            self._on_failed,
            key="today.matter",
        )

    def _show_matter(self, matter: Matter) -> None:
        current = self._current()
        if current is not None and current.key == matter.row.key:
            self.page.show_matter(matter)
            self._right.setCurrentIndex(1)

    # --- doing --------------------------------------------------------------------------

    @Slot(object)
    def _on_acted(self, item: object) -> None:
        row = self._rows.get(str(item.key)) if isinstance(item, WorkItem) else None
        if row is not None:
            self._do("act", row)

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        row = self._current()
        if row is not None:
            self._do(what, row)

    def _do(self, what: str, row: TodayRow) -> None:
        """A row that was settled stands until the day is read again: it is not settled twice."""
        if what in _SETTLES:
            if row.key in self._settled:
                return
            self._settled.add(row.key)
        if what == "later":
            self.page.deciding.end()
            self.page.putting_off.begin(row)
        elif what == "act" and row.kind is TodayKind.BUDGET_ASKED:
            self.page.putting_off.end()
            self.page.deciding.begin(row)
        else:
            self.doing.do(what, row)

    @Slot(object, bool, str)
    def _on_decided(self, row: TodayRow, granted: bool, reason: str) -> None:
        self.doing.decide(row, reason, granted=granted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object, str)
    def _on_put_off(self, row: TodayRow, until: datetime, reason: str) -> None:
        self.doing.put_off(row, until, reason)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        row = self._current()
        if row is not None:
            self.place.client_asked.emit(row.client)

    def actions_now(self) -> Sequence[Action]:
        row = self._current()
        group = tr("For {name}", name=row.name) if row else ""

        def named(what: str) -> Callable[[], None]:
            return lambda: self._on_asked(what)

        def for_her(what: str, title: str, icon: Icon, key: str) -> Action:
            id_ = f"today.{what}"
            return Action(
                id_, title, named(what), icon, key, group, enabled=lambda: self._may(what)
            )

        first = action(row) if row else tr("Do it")
        promised = [
            for_her("kept", tr("The promise was kept"), Icon.CHECK, "K"),
            for_her("broken", tr("The promise was broken"), Icon.X, "B"),
        ]
        more = []
        if row is not None and row.promise is not None:
            more += promised
        if row is not None and row.kind is TodayKind.PARCEL_LATE:
            more.append(for_her("apology", tr("Draft an apology"), Icon.MAIL, "W"))
        if row is not None and may_tick_off(row):
            more.append(for_her("done", tr("It is done"), Icon.CHECK, "D"))
        held = Action(
            *("today.held", tr("Show what is held back for households"), self._turn_households),
            *(Icon.USERS, "H"),
            enabled=self.held.isVisible,
        )
        return [
            for_her("act", first, Icon.CHECK, "Ctrl+Return"),
            *more,
            for_her("later", tr("Put off"), Icon.CLOCK, "L"),
            for_her("open", tr("Open the profile"), Icon.USER, "O"),
            for_her("video", tr("Record a video"), Icon.VIDEO, "V"),
            for_her("call", tr("Call"), Icon.PHONE, "C"),
            held,
        ]

    def _may(self, what: str) -> bool:
        row, matter = self._current(), self.page.matter
        if row is None:
            return False
        buttons = {"act": self.page.act, "video": self.page.video, "call": self.page.call}
        button = buttons.get(what)
        known = matter is not None and matter.row.key == row.key
        return button is None or not known or button.isEnabled()
