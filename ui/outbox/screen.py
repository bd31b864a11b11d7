"""The outbox: everything that waits to be told, and what a person has to decide about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from concierge.domain.changes import Area
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.choices import Tabs
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Banner, BannerKind, EmptyState, Paper
from ui.kit.work_rows import WorkItem, WorkList
from ui.messages import tr
from ui.outbox.model import Shown, State, item, load_outbox
from ui.outbox.page import Asking, OutboxPage
from ui.place import Action
from ui.profile.conflicts import conflict_words
from ui.screen import ListPane, PageStack, Screen, Trouble, choose_again
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.views.outbox import OutboxRow
    from ui.place import Place

_AGAIN_MS = 20_000
"""Words such as "in 4 min" grow old."""


class OutboxScreen(Screen):
    watched = (Area.OUTBOX, Area.SYNC, Area.CLIENTS)

    def __init__(self, place: Place) -> None:
        self.state: State | None = None
        self._rows: dict[int, OutboxRow] = {}
        self.tabs = Tabs(
            [
                (Shown.OPEN, tr("All")),
                (Shown.STUCK, tr("Needs a decision")),
                (Shown.ENDED, tr("Sent lately")),
            ],
            name=tr("What the list shows"),
        )
        self.list = WorkList(tr("Outbox"), has_actions=False)
        self.trouble = Trouble("s8 s24 s8 s24")
        self.conflicts = Column(pad="s8 s24 s8 s24")
        self._more = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.page = OutboxPage(place)
        self._empty = EmptyState(Icon.SEND, "", "")
        self._left, self._right = QStackedWidget(), PageStack()
        super().__init__(place)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        pane = ListPane("drawer")
        title = PlainLabel(tr("Outbox"), Role.TITLE)
        pane.add(Column(title, self.tabs, Hairline(), space="s12", pad="s20 s24 s8 s24"))
        pane.add(self.trouble)
        pane.add(self.conflicts)
        self.conflicts.hide()
        self._more_pane = Column(self._more, pad="s8 s24 s8 s24")
        pane.add(self._more_pane)
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
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN_MS)
        self._clock.timeout.connect(self._ask)
        self.tabs.changed.connect(self._fill)
        self.list.chosen.connect(self._tell_page)
        self.list.acted.connect(self.page.begin)
        self.list.opened.connect(self._open)
        self.page.open.clicked.connect(self._open)
        self.page.left.connect(self.list.setFocus)
        self.page.decided.connect(self._on_decided)
        self.trouble.again.connect(self.refresh)

    def enter(self) -> None:
        super().enter()
        self._clock.start()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._clock.stop()

    def refresh(self) -> None:
        self.place.run(
            partial(load_outbox, secrets=self.place.secrets),
            self._show,
            lambda error: self.trouble.tell(tr("The outbox could not be read"), error),
            key="outbox",
        )

    def _show(self, state: State) -> None:
        self.trouble.answered()
        self.state = state
        number = self.place.formats.number
        for shown, words in (
            (Shown.OPEN, tr("All")),
            (Shown.STUCK, tr("Needs a decision")),
        ):
            count = state.count(shown)
            self.tabs.set_words(shown, f"{words} {number(count)}" if count else words)
        self._show_conflicts(state)
        self._fill()

    def _show_conflicts(self, state: State) -> None:
        self.conflicts.clear()
        count = len(state.conflicts)
        self.conflicts.setVisible(bool(count))
        if count:
            title = conflict_words(count)
            banner = Banner(BannerKind.SOFT, title, "", tr("Open"), icon=Icon.SPLIT)
            banner.pressed.connect(self._open_conflict)
            self.conflicts.add(banner)

    @Slot()
    def _fill(self) -> None:
        state = self.state
        if state is None:
            return
        chosen = self.tabs.value()
        shown = chosen if isinstance(chosen, Shown) else Shown.OPEN
        rows = state.rows(shown)
        formats, now = self.place.formats, self.place.now()
        self._more.setText(state.more(shown, formats))
        self._more_pane.setVisible(bool(self._more.text()))
        kept, at = self.current(), self.list.currentIndex().row()
        self._rows = {row.id: row for row in rows}
        items = [item(row, state, formats, now) for row in rows]
        self.list.items.set_rows(items)
        self._left.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_empty(shown)
        choose_again(self.list, self.list.items, kept.id if kept else None, at)
        self._tell_page()

    def _say_empty(self, shown: object) -> None:
        if shown is Shown.STUCK:
            self._empty.set_words(
                tr("Nothing needs a decision"),
                tr("What was refused, and what nobody knows to have arrived, stands here."),
            )
        elif shown is Shown.ENDED:
            self._empty.set_words(
                tr("Nothing was sent yet"),
                tr("What arrived or was discarded lately stands here."),
            )
        else:
            self._empty.set_words(
                tr("Everything has been told"),
                tr("Calls, notes, changed facts and links stand here until the shop has them."),
            )

    def current(self) -> OutboxRow | None:
        row = self.list.current_row()
        return self._rows.get(int(str(row.key))) if isinstance(row, WorkItem) else None

    @Slot()
    def _tell_page(self) -> None:
        row = self.current()
        self._right.setCurrentIndex(0 if row is None else 1)
        if row is not None and self.state is not None:
            self.page.show_row(row, self.state)

    # --- doing --------------------------------------------------------------------------

    @Slot()
    def _on_decided(self) -> None:
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.place.client_asked.emit(row.client)

    @Slot()
    def _open_conflict(self) -> None:
        if self.state is not None and self.state.conflicts:
            self.place.drawer_asked.emit("conflicts", self.state.conflicts[0].client, None)

    def actions_now(self) -> Sequence[Action]:
        row, page = self.current(), self.page
        group = tr("For {name}", name=row.client_name) if row else ""
        send = page.send.words() if row is not None else tr("Send now")
        found = [
            Action("outbox.send", send, page.ask_send, Icon.SEND, "R", group,
                   enabled=page.may_send),
            Action("outbox.arrived", tr("It arrived"), page.settle, Icon.CHECK, "A", group,
                   enabled=page.may_settle),
            Action("outbox.discard", tr("Discard it"), page.ask_reason, Icon.X, "D", group,
                   enabled=page.may_discard),
            Action("outbox.open", tr("Open the profile"), self._open, Icon.USER, "O", group,
                   enabled=lambda: self.current() is not None),
            Action("outbox.conflicts", tr("Decide what was changed on both sides"),
                   self._open_conflict, Icon.SPLIT,
                   enabled=lambda: bool(self.state and self.state.conflicts)),
        ]  # fmt: skip
        if page.asking is not Asking.NOTHING:
            go_on = page.confirm if page.asking is Asking.CONFIRM else page.discard
            found.append(
                Action("outbox.on", go_on.words(), page.go_on, Icon.CHECK, "Ctrl+Return", group)
            )
            found.append(Action("outbox.back", tr("Back"), page.step_back, key="Esc"))
        return found
