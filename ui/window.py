"""The one window: rail, screens, status bar, palette, toast, and the keys that reach them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from concierge.domain.clients import Role
from ui import screens
from ui import theme as themes
from ui.counting import Counting
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.focus import is_writing
from ui.kit.marks import Hairline
from ui.kit.rail import Rail, RailItem
from ui.kit.statusbar import StatusBar
from ui.messages import tr
from ui.place import Action
from ui.saying import Saying
from ui.syncing import Syncing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from concierge.domain.views.house import FrameView
    from concierge.services.ports import SyncControl
    from ui.palette import Palette
    from ui.place import Place

_GOES_ON = ("today", "parcels")
"""Lists one works through: a form that was opened from one leads back to it."""


class Window(QMainWindow):
    """`ready` is emitted once, when the first screen shows its first rows."""

    ready = Signal()
    closing = Signal()

    def __init__(self, place: Place, control: Callable[[bool], SyncControl | None]) -> None:
        super().__init__()
        self.place = place
        self.setWindowTitle(tr("Concierge, {house}", house=place.workplace.house.name))
        self._screens: dict[str, QWidget] = {}
        self._shortcuts: list[QShortcut] = []
        self._came_from = ""
        """The list a form was opened from."""
        self.current = ""
        self.stack = QStackedWidget()
        self.bar = StatusBar(tr("Find or do anything"))
        self.rail = self._make_rail()
        self.syncing = Syncing(place, self.bar, control)
        top = Row(self.rail, Hairline(vertical=True), space="0")
        top.add(self.stack, 1)
        body = self._body = Column(space="0")
        body.add(top, 1)
        body.add(self.bar)
        self.setCentralWidget(body)
        self._saying = Saying(place, body, self.bar.height)
        self.toast = self._saying.toast
        self._counting = Counting(place, self.rail, self.bar)
        self._connect()
        self._bind_keys()
        m = themes.current().m
        self.setMinimumSize(m.rail + m.list_min + m.page_min, m.page_min)

    def _make_rail(self) -> Rail:
        items = [
            RailItem(spec.key, spec.icon, tr(spec.title), spec.shortcut)
            for spec in screens.SPECS
            if spec.key != "settings"
        ]
        settings = RailItem("settings", Icon.SETTINGS_2, tr("Settings"), "Ctrl+,")
        me = self.place.workplace.me
        rail = Rail(items, settings, me.name)
        rail.set_offered("desk", me.role is Role.MANAGER)
        rail.set_offered("outbox", False)
        return rail

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.bar.palette_asked.connect(self._open_palette)
        self.bar.outbox_asked.connect(lambda: self.go("outbox"))
        self._counting.first.connect(self._on_first)
        self._counting.glanced.connect(self.syncing.look)
        place = self.place
        place.person_changed.connect(self._on_person)
        place.client_asked.connect(self._on_client)
        place.drawer_asked.connect(self._on_drawer)
        place.studio_asked.connect(self._on_studio)
        place.gesture_asked.connect(self._on_gesture)
        place.connect_asked.connect(self._on_connect)
        place.account_asked.connect(self._on_account)
        place.screen_asked.connect(self.go)

    # --- screens ------------------------------------------------------------------------

    def room(self, key: str) -> QWidget:
        """The screen, made when it is first wanted."""
        if key not in self._screens:
            spec = next(spec for spec in screens.SPECS if spec.key == key)
            made = spec.make(self.place)
            self._screens[key] = made
            self.stack.addWidget(made)
            for name, heard in (
                ("sync_asked", self.syncing.start),
                ("account_sync_asked", self.syncing.start_one),
                ("foot_changed", self.toast.lie),
                ("form_finished", self._on_form_finished),
            ):
                asked = getattr(made, name, None)
                if asked is not None:
                    asked.connect(heard)
        return self._screens[key]

    @Slot(str)
    def go(self, key: str) -> None:
        if "palette_box" in self.__dict__:
            self.palette_box.close_now()
        made = self.room(key)
        if self.current and self.current != key:
            self._saying.move_on()
            leave = getattr(self._screens[self.current], "leave", None)
            if leave is not None:
                leave()
        self.current, self._came_from = key, ""
        self._counting.enter(key)
        self.rail.set_current(key)
        self.stack.setCurrentWidget(made)
        self.toast.lie()
        enter = getattr(made, "enter", None)
        if enter is not None:
            enter()

    @Slot(int)
    def _on_client(self, client: int) -> None:
        self.go("clients")
        self.room("clients").show_client(client)  # type: ignore[attr-defined]  # ClientsScreen

    @Slot(str, int, object)
    def _on_drawer(self, kind: str, client: int, detail: object) -> None:
        came_from = self.current
        self.go("clients")
        clients = self.room("clients")
        clients.open_drawer(kind, client, detail)  # type: ignore[attr-defined]  # ClientsScreen
        self._came_from = came_from if came_from in _GOES_ON else ""

    @Slot()
    def _on_form_finished(self) -> None:
        """Whoever works through a list goes on with it."""
        came_from, self._came_from = self._came_from, ""
        if came_from and self.current == "clients":
            self.go(came_from)

    @Slot(int)
    def _on_studio(self, client: int) -> None:
        self.room("studio").set_client(client)  # type: ignore[attr-defined]  # StudioScreen
        self.go("studio")

    @Slot(int)
    def _on_gesture(self, gesture: int) -> None:
        self.room("gestures").show_gesture(gesture)  # type: ignore[attr-defined]  # GesturesScreen
        self.go("gestures")

    @Slot(int)
    def _on_account(self, account: int) -> None:
        self.room("settings").show_account(account)  # type: ignore[attr-defined]  # SettingsScreen
        self.go("settings")

    @Slot()
    def _on_connect(self) -> None:
        self.go("settings")
        self.room("settings").connect_shop()  # type: ignore[attr-defined]  # SettingsScreen

    # --- what can be done ---------------------------------------------------------------

    @cached_property
    def palette_box(self) -> Palette:
        """Made when it is first wanted: the first window does not wait for it."""
        from ui.palette import Palette

        return Palette(self.place, self.actions_now, self._body)

    @Slot()
    def _open_palette(self) -> None:
        self.palette_box.open()

    def actions_now(self) -> Sequence[Action]:
        """Everything the palette offers here and now: this screen's first."""
        own = getattr(self._screens.get(self.current), "actions_now", None)
        found: list[Action] = list(own()) if own is not None else []
        if not any(action.key == "/" for action in found):
            found.append(
                Action("clients.find", tr("Find a client"), self._find_client, Icon.SEARCH, "/")
            )
        here = {action.id for action in found}
        return [*found, *(action for action in self._general() if action.id not in here)]

    def _find_client(self) -> None:
        """From a screen that has nothing of its own to find."""
        self.go("clients")
        for action in self.actions_now():
            if action.id == "clients.find":
                action.run()
                return

    def _general(self) -> list[Action]:
        places = [
            Action(
                f"go.{spec.key}",
                tr("Go to {screen}", screen=tr(spec.title)),
                lambda key=spec.key: self.go(key),  # type: ignore[misc]  # bound per item
                spec.icon,
                spec.shortcut,
            )
            for spec in screens.SPECS
            if spec.key != "desk" or self.place.workplace.me.role is Role.MANAGER
        ]
        return [
            *places,
            *self._people(),
            Action("studio.library", tr("Look at all films"), self._show_films, Icon.FILM),
            Action(
                "connect",
                tr("Connect an account"),
                self._on_connect,
                Icon.STORE,
                enabled=lambda: self.place.shops is not None,
            ),
            Action("sync", tr("Sync now"), self.syncing.start, Icon.REFRESH_CW, "F5"),
            Action("theme", tr("Change between light and dark"), self._on_theme, Icon.MOON),
            Action("scale.more", tr("Larger text"), lambda: self._scale(0.25), Icon.PLUS, "Ctrl++"),
            Action("scale.less", tr("Smaller text"), lambda: self._scale(-0.25), key="Ctrl+-"),
        ]

    def _show_films(self) -> None:
        """From another screen: the studio was left, and nobody is filmed in it."""
        if self.current != "studio":
            self.room("studio").show_library()  # type: ignore[attr-defined]  # StudioScreen
        self.go("studio")

    def _people(self) -> list[Action]:
        me, place = self.place.workplace.me, self.place
        return [
            Action(
                f"become.{person.id}",
                tr("Sit down as {name}", name=person.name),
                lambda staff=person.id: place.become(staff),  # type: ignore[misc]  # bound per item
                Icon.USER,
            )
            for person in place.workplace.house.staff
            if person.id != me.id
        ]

    def _bind_keys(self) -> None:
        self._key("Ctrl+K", self._open_palette)
        self._key("Ctrl+Z", self._saying.undo)
        self._key("F5", self.syncing.start)
        self._key("Ctrl++", lambda: self._scale(0.25))
        self._key("Ctrl+=", lambda: self._scale(0.25))
        self._key("Ctrl+-", lambda: self._scale(-0.25))
        for spec in screens.SPECS:
            self._key(spec.shortcut, lambda key=spec.key: self.go(key))  # type: ignore[misc]  # bound per item

    def _key(self, sequence: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(run)
        self._shortcuts.append(shortcut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters alone act where nobody is writing: V, C, G, N, A, slash."""
        if not is_writing() and self._letter(event):
            return
        super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> bool:
        keys = QKeySequence(event.keyCombination()).toString()
        if event.text() == "/":
            keys = "/"  # with Shift on many keyboards, or beside the digits
        for action in self.actions_now():
            if action.key and QKeySequence(action.key).toString() == keys and action.enabled():
                # A key that is held does once what it does: the next row is another decision.
                if not event.isAutoRepeat():
                    action.run()
                return True
        return False

    @Slot()
    def _on_person(self) -> None:
        self.rail.avatar.set_person(self.place.workplace.me.name)
        desk = self.place.workplace.me.role is Role.MANAGER
        self.rail.set_offered("desk", desk)
        if self.current == "desk" and not desk:
            self.go("today")
        self._counting.count()

    @Slot(object)
    def _on_first(self, counts: FrameView) -> None:
        self.syncing.watch(counts.synced_at)
        self.ready.emit()

    # --- looks and the end --------------------------------------------------------------

    def _on_theme(self) -> None:
        theme = themes.current()
        mode = themes.Mode.IVORY if theme.dark else themes.Mode.NOIR
        self._dress(themes.Theme(mode, theme.scale, theme.reduced_motion))

    def _scale(self, by: float) -> None:
        theme = themes.current()
        self._dress(themes.Theme(theme.mode, theme.scale + by, theme.reduced_motion))

    def _dress(self, theme: themes.Theme) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            themes.set_theme(app, theme)

    def is_settled(self) -> bool:
        """Whether the screen in front shows its rows: nothing is being asked for it."""
        return self._counting.has_begun and not self.place.tasks.is_busy()

    def begin(self) -> None:
        """Show Today, whose reading counts as well, and tell when the last sync was."""
        self.go("today")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.syncing.stop()
        for made in self._screens.values():
            leave = getattr(made, "leave", None)
            if leave is not None:
                leave()
        self.place.close()
        super().closeEvent(event)
