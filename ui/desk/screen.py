"""The manager's desk: the commission log and the gesture log, each line beside its explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from concierge.domain.changes import Area
from concierge.domain.clients import Role as StaffRole
from ui.desk.commission import CommissionPage
from ui.desk.gestures import GestureLogPage
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.choices import Tabs
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.meters import Bars
from ui.kit.panels import Paper
from ui.messages import tr
from ui.place import Action
from ui.saving import ask_where
from ui.screen import Screen
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.desk import CommissionLog
    from ui.place import Place
    from ui.saving import ChooseFile

_TITLES = {"commission": "Commission", "gestures": "Gestures"}


class DeskScreen(Screen):
    """`choose_file` asks where an export goes; tests and the demo put their own path there."""

    watched = (
        Area.CLIENTS,
        Area.ORDERS,
        Area.COMMISSION,
        Area.GESTURES,
        Area.INTERACTIONS,
        Area.CONSULTATIONS,
    )

    def __init__(self, place: Place) -> None:
        self.choose_file: ChooseFile = lambda name: ask_where(self)(name)
        self._title = PlainLabel(tr("Commission"), Role.TITLE)
        self._week = PlainLabel("", Role.FIGURE, right=True)
        self._week_note = PlainLabel("", Role.SMALL, Tone.INK2, right=True)
        self._bars = Bars()
        self.tabs = Tabs(
            [("commission", tr("Commission")), ("gestures", tr("Gestures"))],
            name=tr("Which log"),
        )
        self.commission = CommissionPage(place, lambda name: self.choose_file(name))
        self.gestures = GestureLogPage(place, lambda name: self.choose_file(name))
        self._pages, self._sides = QStackedWidget(), QStackedWidget()
        super().__init__(place)
        self._compose()
        self.tabs.changed.connect(self._on_tab)
        self.commission.logged.connect(self._show_weeks)

    def _compose(self) -> None:
        figure = Column(None, self._week, self._week_note, None, space="0")
        self._weeks = Row(figure, self._bars, space="s12")
        keeping = self._weeks.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # or the tabs would jump between the two logs
        self._weeks.setSizePolicy(keeping)
        head = Row(self._title, None, self._weeks, space="s12", pad="s20 s24 s4 s24")
        page = Column(head, Row(self.tabs, None, pad="0 s24 0 s24"), Hairline(), space="0",
                      paper=Paper.SURFACE)  # fmt: skip
        for log in (self.commission, self.gestures):
            self._pages.addWidget(log)
            self._sides.addWidget(log.side)
        page.add(self._pages, 1)
        self._sides.setSizePolicy(self.commission.side.sizePolicy())
        self.add(page, 1)
        self.add(Hairline(vertical=True))
        self.add(self._sides)

    def enter(self) -> None:
        """The desk is the managers': whoever else comes by its key is led to Today."""
        if not self._mine():
            self.place.screen_asked.emit("today")
            return
        super().enter()
        lead_to(self._shown().table, self._shown().empty)

    def _mine(self) -> bool:
        return self.place.workplace.me.role is StaffRole.MANAGER

    def refresh(self) -> None:
        if self._mine():
            self._shown().refresh()

    def _shown(self) -> CommissionPage | GestureLogPage:
        return self.commission if self.tabs.value() == "commission" else self.gestures

    @Slot(object)
    def _on_tab(self, tab: object) -> None:
        page = self._shown()
        self._title.setText(tr(_TITLES[str(tab)]))
        self._weeks.setVisible(page is self.commission)  # they count commission only
        self._pages.setCurrentWidget(page)
        self._sides.setCurrentWidget(page.side)
        lead_to(page.table, page.empty, reason=Qt.FocusReason.MouseFocusReason)
        page.refresh()

    @Slot(object)
    def _show_weeks(self, log: CommissionLog) -> None:
        weeks = [amount for _, amount in log.by_week]
        if not weeks:
            return
        now = weeks[-1]
        place = sorted((w.minor for w in weeks), reverse=True).index(now.minor) + 1
        self._week.setText(self.place.formats.money(now, whole=True))
        words = tr("this week, best of {count}", count=len(weeks))
        if place > 1 or not now.minor:
            words = tr("commission this week")
        self._week_note.setText(words)
        spoken = ", ".join(self.place.formats.money(w, whole=True) for w in weeks)
        self._bars.set_values([float(w.minor) for w in weeks], spoken)

    # --- what can be done ---------------------------------------------------------------

    def actions_now(self) -> Sequence[Action]:
        page = self._shown()
        group = tr("Desk")
        save = [
            Action(
                f"desk.{kind}",
                tr("Save this log as {kind}", kind=kind.upper()),
                lambda kind=kind: page.save(kind),  # type: ignore[misc]  # bound per item
                Icon.FILE_DOWN,
                group=group,
            )
            for kind in ("csv", "xlsx")
        ]
        approve = Action(
            "desk.approve", tr("Approve"), page.approve, Icon.CHECK, "A", group,
            enabled=page.side.approve.isEnabled,
        )  # fmt: skip
        tabs = [
            Action("desk.tab.commission", tr("Show the commission log"),
                   lambda: self.tabs.set_value("commission"), group=group),
            Action("desk.tab.gestures", tr("Show the gesture log"),
                   lambda: self.tabs.set_value("gestures"), group=group),
        ]  # fmt: skip
        if isinstance(page, GestureLogPage):
            step = Action("desk.step", tr("Next step of this gesture"), page.step, Icon.CHECK,
                          "Ctrl+Return", group, enabled=page.side.step.isVisible)  # fmt: skip
            return [approve, step, *save, *tabs]
        return [
            approve,
            Action("desk.refuse", tr("Refuse"), page.refuse, Icon.X, "R", group,
                   enabled=page.side.refuse.isEnabled),
            Action("desk.find", tr("Find a line"), self._find, Icon.SEARCH, "/", group),
            Action("desk.open", tr("Open the profile"), self._open, Icon.USER, "O", group),
            *save,
            *tabs,
        ]  # fmt: skip

    def _find(self) -> None:
        self.commission.search.begin()

    def _open(self) -> None:
        row = self.commission.current()
        if row is not None:
            self.place.client_asked.emit(row.client)
