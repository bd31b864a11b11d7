"""One client on one screen: head, timeline, side column, or a drawer in the side's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QStackedWidget

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId
from concierge.domain.views.clients import (
    ConsultationEntry,
    GestureEntry,
    InteractionEntry,
    OrderEntry,
    ReturnEntry,
)
from concierge.services.profile import open_profile
from ui import messages
from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.choices import Tabs
from ui.kit.fields import SearchField
from ui.kit.focus import is_writing, lead_to
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.timeline import TimelineItem, TimelineView
from ui.messages import tr
from ui.profile.alike import AlikeBanner
from ui.profile.conflicts import ConflictBanner
from ui.profile.days import forget_day
from ui.profile.head import ProfileHead
from ui.profile.hints import Hints
from ui.profile.model import Words
from ui.profile.owners import offer_owners
from ui.profile.side import ProfileSide
from ui.screen import swap

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from concierge.domain.changes import Changes
    from concierge.domain.views.clients import Profile, TimelineEntry
    from ui.kit.drawer import Drawer
    from ui.place import Place

_WATCHED = (
    Area.CLIENTS,
    Area.ORDERS,
    Area.INTERACTIONS,
    Area.RECORDINGS,
    Area.GESTURES,
    Area.CONSULTATIONS,
    Area.COMMISSION,
    Area.OCCASIONS,
)
_FIRST = 30
"""Entries that are read and put into words before the first picture: more than a screen holds."""
_FRAME_MS = 16
_TIGHT_SCALE = 1.2
"""Above this text scale the tabs beside a form begin at the page's edge."""
_TABS: dict[str, tuple[type, ...]] = {
    "all": (object,),
    "conversations": (InteractionEntry, ConsultationEntry),
    "orders": (OrderEntry, ReturnEntry),
    "gestures": (GestureEntry,),
}


class ProfilePage(Row):
    """`shown` is emitted once a client's page is on the screen, with her id."""

    shown = Signal(int)
    drawer_changed = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.profile: Profile | None = None
        self._wanted: int | None = None
        self._partly = False
        """Only the newest contacts were read so far; the rest is, once these are painted."""
        self.drawer: Drawer | None = None
        self._side_wanted = True
        self.owners: QMenu | None = None
        self.head = ProfileHead(place)
        self.side = ProfileSide(place)
        self.conflicts = ConflictBanner(place)
        self.alike = AlikeBanner(place)
        self.tabs = Tabs(
            [
                ("all", tr("All")),
                ("conversations", tr("Conversations")),
                ("orders", tr("Orders")),
                ("gestures", tr("Gestures")),
            ],
            name=tr("What the timeline shows"),
        )
        self.search = SearchField(tr("Find in this history"), key="Ctrl+F")
        self.timeline = TimelineView(tr("Timeline"))
        self._nothing = EmptyState(Icon.HISTORY, tr("No history here yet"), "")
        self._stack = QStackedWidget()
        super().__init__(space="0", paper=Paper.SURFACE)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        bar = self._bar = Row(
            self.tabs, None, self.search, space="s16", pad="s12 s32 0 timeline_left"
        )
        history = Column(self.conflicts, self.alike, bar, space="s8")
        history.add(self.timeline, 1)
        history.add(self._nothing, 1)
        self._side_line = Hairline(vertical=True)
        below = Row(space="0")
        below.add(history, 1)
        below.add(self._side_line)
        below.add(self.side)
        page = Column(self.head, Hairline(), space="0")
        page.add(below, 1)
        sentence = tr("Choose a client on the left: arrows move, / finds by name.")
        nobody = EmptyState(Icon.USERS, tr("Nobody chosen"), sentence)
        self._stack.addWidget(nobody)
        self._stack.addWidget(page)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.head.asked.connect(self._on_asked)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(_FRAME_MS)
        self._filling.timeout.connect(self._on_painted)
        self.tabs.changed.connect(lambda _: self._fill())
        self.search.text_changed.connect(lambda _: self._fill())
        self.conflicts.pressed.connect(lambda: self._on_asked("conflicts"))
        self.alike.pressed.connect(self._on_alike)
        self.hints = Hints(self._place, self.side, self)
        self.side.details_asked.connect(lambda: self._on_asked("details"))
        self.side.call_asked.connect(lambda: self._on_asked("call"))
        self.side.gesture_asked.connect(self._on_occasion)
        self.side.occasion_asked.connect(lambda: self._on_asked("occasion"))
        self.side.forget_asked.connect(lambda day: forget_day(self._place, day))
        self.timeline.poster_wanted.connect(self._on_poster)
        self.timeline.opened.connect(self._on_opened)
        self._place.changed.connect(self._on_changes)
        self._place.person_changed.connect(self.refresh)
        themes.themes().changed.connect(self._lay_side)

    # --- which client -------------------------------------------------------------------

    def show_client(self, client: int | None) -> None:
        if client == self._wanted:
            return
        self._wanted = client
        self.search.edit.clear()
        if client is None:
            self.profile = None
            self._stack.setCurrentIndex(0)
            return
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if self._wanted is None:
            return
        client = ClientId(self._wanted)
        shown = self.profile is not None and self.profile.id == client
        self._read(client, self._show, None if shown else _FIRST)

    def _read(
        self, client: ClientId, show: Callable[[Profile], None], newest: int | None = None
    ) -> None:
        self._place.run(
            lambda workplace: open_profile(workplace, client, newest),
            show,
            self._on_failed,
            key="profile",
        )

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(_WATCHED, self._wanted):
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._stack.setCurrentIndex(0)
        self._place.failure_told.emit(messages.sentence(error))

    # --- showing it ---------------------------------------------------------------------

    def words(self) -> Words:
        profile = self.profile
        zone, who = ("UTC", "") if profile is None else (profile.zone_name, profile.pronouns)
        return Words(self._place.formats, self._place.now(), zone, messages.person(who))

    def _show(self, profile: Profile) -> None:
        other = self.profile is None or self.profile.id != profile.id
        self._wanted = profile.id  # a record made one with another opens as that one
        self.profile = profile
        self.head.show_profile(profile)
        self.side.show_profile(profile, self.words())
        contacts = sum(isinstance(entry.body, InteractionEntry) for entry in profile.timeline)
        self._partly = other and contacts == _FIRST
        self._fill(_FIRST if other else None)
        if other:
            self.timeline.scrollToTop()
        self._stack.setCurrentIndex(1)
        self.conflicts.ask(profile.id)
        self.alike.ask(profile.id)
        self.hints.ask(profile.id)
        self.shown.emit(profile.id)

    def _show_whole(self, profile: Profile) -> None:
        """The rest of a long history: only the timeline grows."""
        if self.profile is None or self.profile.id != profile.id:
            return  # somebody else was chosen meanwhile
        self._partly = False
        self.profile = profile
        self._fill()

    @Slot()
    def _on_painted(self) -> None:
        if self._partly and self.profile is not None:
            self._read(self.profile.id, self._show_whole)
        else:
            self._fill()

    @Slot()
    def _fill(self, first: int | None = None) -> None:
        """All entries; with `first` so many at once, and the rest when they are painted."""
        profile = self.profile
        self._filling.stop()
        if profile is None:
            return
        kinds = _TABS[str(self.tabs.value())]
        words = self.words()
        typed = self.search.text().casefold()
        entries = [entry for entry in profile.timeline if isinstance(entry.body, kinds)]
        if self._partly:
            self._filling.start()
        if first is not None and len(entries) > first and not typed:
            entries = entries[:first]
            self._filling.start()
        items = [words.entry(entry) for entry in entries]
        if typed:
            items = [item for item in items if typed in item.spoken().casefold()]
        self.timeline.items.set_rows(items)
        swap(self.timeline, self._nothing) if items else swap(self._nothing, self.timeline)
        if not items:
            self._say_nothing(typed)

    def _say_nothing(self, typed: str) -> None:
        if typed:
            self._nothing.set_words(
                tr("Nothing with these words"), tr("The search looks at titles and notes.")
            )
            return
        self._nothing.set_words(
            tr("No history here yet"),
            tr("Calls, videos, orders and gestures stand here as they happen."),
        )

    # --- the drawer ---------------------------------------------------------------------

    def open_drawer(self, drawer: Drawer, kind: str) -> None:
        """Put a form in the side column's place; the page reflows."""
        self.close_drawer()
        self.drawer = drawer
        self._lay_side()
        self.search.hide()
        self.head.set_drawer_open(kind)
        self.add(drawer)
        drawer.show()
        self.drawer_changed.emit()

    def close_drawer(self) -> None:
        if self.drawer is None:
            return
        drawer, self.drawer = self.drawer, None
        focus = QApplication.focusWidget()
        elsewhere = is_writing() and focus is not None and not drawer.isAncestorOf(focus)
        self.box.removeWidget(drawer)
        drawer.hide()
        drawer.deleteLater()
        self._lay_side()
        self.search.show()
        self.head.set_drawer_open("")
        self.drawer_changed.emit()
        # An empty history cannot be stood in, and in its search the page's keys are letters.
        if not elsewhere:
            lead_to(self.timeline, self.head.more)

    def set_side_wanted(self, wanted: bool) -> None:
        """Whether there is room for the side column, or it was asked for by its key."""
        self._side_wanted = wanted
        self._lay_side()

    def _lay_side(self) -> None:
        shown = self._side_wanted and self.drawer is None
        tight = self.drawer is not None and themes.current().scale > _TIGHT_SCALE
        self._bar.set_pad("s12 s8 0 s32" if tight else "s12 s32 0 timeline_left")
        self.side.setVisible(shown)
        self._side_line.setVisible(shown)

    # --- doing --------------------------------------------------------------------------

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        profile = self.profile
        if profile is None:
            return
        if what == "video":
            self._place.studio_asked.emit(profile.id)
        elif what == "owner":
            self.owners = offer_owners(self._place, profile, self, self.head.owner_corner())
        else:
            self._place.drawer_asked.emit(what, profile.id, None)

    @Slot(str)
    def _on_occasion(self, label: str) -> None:
        if self.profile is not None:
            self._place.drawer_asked.emit("gesture", self.profile.id, label)

    @Slot(int)
    def _on_alike(self, other: int) -> None:
        if self.profile is not None:
            self._place.drawer_asked.emit("merge", self.profile.id, other)

    @Slot(str)
    def _on_poster(self, poster: str) -> None:
        def done(image: QImage) -> None:
            if not image.isNull():
                self.timeline.thumbs.put(poster, image)

        self._place.run(lambda _: QImage(poster), done)

    @Slot(object)
    def _on_opened(self, row: object) -> None:
        entry = self._entry(row)
        if entry is None or self.profile is None:
            return
        body = entry.body
        if isinstance(body, InteractionEntry) and body.recording is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(body.recording.file)))
        elif isinstance(body, ConsultationEntry):
            self._place.drawer_asked.emit("consultation", self.profile.id, body.id)
        elif isinstance(body, GestureEntry):
            self._place.gesture_asked.emit(body.id)

    def _entry(self, row: object) -> TimelineEntry | None:
        if self.profile is None or not isinstance(row, TimelineItem):
            return None
        words = self.words()
        return next((e for e in self.profile.timeline if words.entry(e).key == row.key), None)
