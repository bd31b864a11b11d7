"""Settings: who sits here, how it looks, which shops are connected, what the store holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from concierge.domain.changes import Area
from concierge.domain.clients import Role as StaffRole
from concierge.services.logs import log_file
from ui import theme as themes
from ui.drawers.form import Form
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button
from ui.kit.choices import Segments
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Avatar, Hairline
from ui.kit.panels import FlowRow, KeyValues, Paper, ScrollPane
from ui.kit.selects import SelectField
from ui.messages import tr
from ui.place import Action
from ui.screen import AtMost, Screen, Trouble
from ui.settings.accounts import AccountsPart
from ui.settings.model import State, load_state
from ui.theme import Mode, Role, Theme, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.ids import StaffId
    from ui.kit.drawer import Drawer
    from ui.place import Place

_SCALES = (1.0, 1.25, 1.5, 2.0)


class SettingsScreen(Screen):
    """`sync_asked` is heard by the window, which runs the sync."""

    sync_asked = Signal()
    foot_changed = Signal()
    account_sync_asked = Signal(int, bool)
    """(account id, everything again)."""
    watched = (Area.SYNC, Area.SETTINGS, Area.CLIENTS)

    def __init__(self, place: Place) -> None:
        self.person = SelectField(
            [(s.id, f"{s.name}, {role_words(s.role)}") for s in place.workplace.house.staff],
            name=tr("Who sits here"),
        )
        self._face = Avatar(place.workplace.me.name)
        self._role = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.look = Segments(
            [
                (Mode.AUTO, tr("System")),
                (Mode.IVORY, tr("Ivory"), Icon.SUN),
                (Mode.NOIR, tr("Noir"), Icon.MOON),
            ],
            name=tr("Light or dark"),
        )
        self.scale = Segments(
            [(scale, f"{round(scale * 100)} %") for scale in _SCALES], name=tr("Text size")
        )
        self.sync = Button(tr("Sync now"), icon=Icon.REFRESH_CW, key="F5")
        self.trouble = Trouble()
        self.accounts = AccountsPart(place)
        self.drawer: Form | Drawer | None = None
        self._wanted: int | None = None
        self._store = KeyValues()
        super().__init__(place)
        self._compose()
        self._follow_theme()
        self._tell_person()
        self.person.chosen.connect(self._on_person)
        self.look.changed.connect(self._on_look)
        self.scale.changed.connect(self._on_look)
        self.sync.clicked.connect(self.sync_asked)
        self.accounts.drawer_asked.connect(self._on_drawer)
        self.accounts.sync_asked.connect(self.account_sync_asked)
        self.trouble.again.connect(self.refresh)
        place.person_changed.connect(self._tell_person)
        themes.themes().changed.connect(self._follow_theme)

    def _compose(self) -> None:
        buttons = QWidget()
        flow = FlowRow(buttons)
        flow.addWidget(self.accounts.connect_button)
        flow.addWidget(self.sync)
        who = Row(self._face, self.person, None, space="s12")
        parts: list[QWidget] = [
            PlainLabel(tr("Settings"), Role.TITLE),
            Column(SectionLabel(tr("Who sits here")), who, self._role, space="s8"),
            Hairline(),
            Column(
                SectionLabel(tr("How it looks")),
                Row(self.look, None),
                Row(self.scale, None),
                space="s12",
            ),
            Hairline(),
            Column(
                SectionLabel(tr("Accounts")),
                buttons,
                self.trouble,
                self.accounts,
                space="s8",
            ),
            Hairline(),
            Column(SectionLabel(tr("This store")), self._store, space="s8"),
        ]
        column = AtMost("today_list", *parts, None, space="s24", pad="s20 s32 s32 s32")
        column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        wide = Row(space="0", paper=Paper.SURFACE)
        wide.add(column, 1)
        wide.box.addStretch(0)
        self._scroll = ScrollPane(wide)
        self.add(self._scroll, 1)

    def enter(self) -> None:
        leads_elsewhere = self._wanted is not None
        super().enter()
        if leads_elsewhere:
            return
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- accounts and store -------------------------------------------------------------

    def refresh(self) -> None:
        self.place.run(
            partial(load_state, secrets=self.place.secrets),
            self._show,
            lambda error: self.trouble.tell(tr("The accounts could not be read"), error),
            key="settings",
        )

    def _show(self, state: State) -> None:
        self.trouble.answered()
        self.accounts.show_accounts(state.accounts, state.lacking)
        if self._wanted is not None:
            card = self.accounts.reach(self._wanted)
            self._wanted = None
            if card is not None:
                QTimer.singleShot(0, self._see_focus)  # once the cards have their places
        number, counts = self.place.formats.number, state.counts
        log = log_file(self.place.workplace.recordings.parent)  # a demo keeps none
        self._store.set_rows(
            [
                (tr("House"), self.place.workplace.house.name),
                (tr("Currency"), self.place.workplace.house.currency),
                (tr("Clock"), self.place.workplace.house.zone_name),
                (tr("Clients"), tr("{count} in the book", count=number(counts.clients))),
                (tr("Films"), str(self.place.workplace.recordings)),
                *([(tr("Log"), str(log))] if log.exists() else []),
                (
                    tr("Check it"),
                    tr("The command concierge store verify reads every page"),
                ),
            ]
        )

    @Slot()
    def _see_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._scroll.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus)

    def show_account(self, account: int) -> None:
        """The keyboard goes to what mends it, as soon as its card is there."""
        self._wanted = account

    def connect_shop(self) -> None:
        self.accounts.connect_shop()

    # --- the drawer ---------------------------------------------------------------------

    @Slot(object)
    def _on_drawer(self, drawer: Form | Drawer) -> None:
        """It takes the place at the right; the page reflows."""
        self._close_drawer()
        self.drawer = drawer
        drawer.closing.connect(self._close_drawer)
        if isinstance(drawer, Form):
            drawer.finished.connect(self._close_drawer)
        self.add(drawer)
        drawer.show()
        drawer.begin()  # type: ignore[union-attr]  # each of the accounts' drawers has one
        self.foot_changed.emit()

    @Slot()
    def _close_drawer(self) -> None:
        if self.drawer is None:
            return
        drawer, self.drawer = self.drawer, None
        if isinstance(drawer, Form):
            drawer.keep()
        self.box.removeWidget(drawer)
        drawer.hide()
        drawer.deleteLater()
        self.foot_changed.emit()
        self.accounts.take_focus()

    def leave(self) -> None:
        self._close_drawer()

    # --- who and how --------------------------------------------------------------------

    @Slot(object)
    def _on_person(self, staff: StaffId) -> None:
        if staff != self.place.workplace.me.id:
            self.place.become(staff)

    @Slot()
    def _tell_person(self) -> None:
        me = self.place.workplace.me
        self.person.set_value(me.id)
        self._face.set_person(me.name)
        words = {
            StaffRole.MANAGER: tr("Sees the Desk: approves others' gestures and commission."),
            StaffRole.AGENT: tr("Sees the whole book; Today shows what is due for this person."),
            StaffRole.ASSOCIATE: tr("Follows up with the clients of the boutique."),
        }
        self._role.setText(words[me.role])

    @Slot()
    def _follow_theme(self) -> None:
        """The theme can be changed by keys as well: show what is in force."""
        theme = themes.current()
        for choice, value in ((self.look, theme.mode), (self.scale, _nearest(theme.scale))):
            if choice.value() != value:
                choice.blockSignals(True)
                choice.set_value(value)
                choice.blockSignals(False)

    @Slot()
    def _on_look(self) -> None:
        app, mode, scale = QApplication.instance(), self.look.value(), self.scale.value()
        if isinstance(app, QApplication) and isinstance(mode, Mode) and isinstance(scale, float):
            calm = themes.current().reduced_motion
            themes.set_theme(app, Theme(mode, scale, calm))

    def actions_now(self) -> Sequence[Action]:
        def look(mode: Mode) -> None:
            self.look.set_value(mode)

        return [
            *self.accounts.deeds_now(),
            *self._form_actions(),
            Action("settings.ivory", tr("Ivory, the light look"), lambda: look(Mode.IVORY)),
            Action("settings.noir", tr("Noir, the dark look"), lambda: look(Mode.NOIR)),
            Action("settings.auto", tr("Follow the system's look"), lambda: look(Mode.AUTO)),
        ]

    def _form_actions(self) -> list[Action]:
        drawer = self.drawer
        if drawer is None:
            return []
        found = [Action("form.close", tr("Close the form"), drawer.closing.emit, key="Esc")]
        if isinstance(drawer, Form):
            found.append(
                Action(
                    "form.save", drawer.primary.words(), drawer.submit, Icon.CHECK, "Ctrl+Return"
                )
            )
        return found


def _nearest(scale: float) -> float:
    return min(_SCALES, key=lambda known: abs(known - scale))


def role_words(role: StaffRole) -> str:
    return {
        StaffRole.AGENT: tr("concierge agent"),
        StaffRole.ASSOCIATE: tr("boutique associate"),
        StaffRole.MANAGER: tr("manager"),
    }[role]
