"""The list and the page side by side, and the forms that open beside the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ui import theme as themes
from ui.clients.screen import ClientsPane
from ui.drawers.film import films_to_send
from ui.drawers.form import FormDrawer
from ui.icons import Icon
from ui.kit.boxes import Row
from ui.kit.focus import lead_to
from ui.kit.marks import Hairline
from ui.kit.panels import Paper
from ui.messages import tr
from ui.place import Action
from ui.profile.refusing import turn_contact, words_for
from ui.profile.screen import ProfilePage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.place import Place


class ClientsScreen(Row):
    """`foot_changed`: a form's buttons came or went; `form_finished`: what was in it is saved."""

    sync_asked = Signal()
    foot_changed = Signal()
    form_finished = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.pane = ClientsPane(place)
        self.page = ProfilePage(place)
        self._pending: tuple[int, str, object] | None = None
        self._side_asked = False
        self._line = Hairline(vertical=True)
        super().__init__(self.pane, self._line, space="0", paper=Paper.CANVAS)
        self.add(self.page, 1)
        self.pane.chosen.connect(self._on_chosen)
        self.pane.opened.connect(lambda _: lead_to(self.page.timeline))
        self.pane.sync_asked.connect(self.sync_asked)
        self.page.shown.connect(self._on_shown)
        place.person_changed.connect(self.leave)  # the form is its writer's
        self.page.drawer_changed.connect(self._make_room)
        self.page.drawer_changed.connect(self.foot_changed)
        themes.themes().changed.connect(self._make_room)

    def enter(self) -> None:
        self.pane.refresh()
        lead_to(self.pane.list, self.pane.empty, self.page.timeline)

    def leave(self) -> None:
        if self.page.drawer is not None:
            self.page.drawer.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """The page keeps its width: the side column goes under its key first, then, with a
        form open, the list (SPEC: below 1200 px the side column goes under a key, I)."""
        m = themes.current().m
        page = self.width() - m.page_min
        if self.page.drawer is not None:
            self._list_shown(page >= m.list_pane + m.drawer)
            return
        roomy = page >= m.list_pane + m.side
        self.page.set_side_wanted(roomy or self._side_asked)
        self._list_shown(roomy or not self._side_asked)

    def _list_shown(self, shown: bool) -> None:
        self.pane.setVisible(shown)
        self._line.setVisible(shown)

    def _toggle_side(self) -> None:
        self._side_asked = not self._side_asked
        self._make_room()

    # --- which client -------------------------------------------------------------------

    @Slot(object)
    def _on_chosen(self, client: object) -> None:
        if isinstance(client, int):
            self.show_client(client)

    def show_client(self, client: int) -> None:
        # The list that arrives meanwhile chooses the same client: the form is still wanted.
        if self._pending is not None and self._pending[0] != client:
            self._pending = None
        if self.page.profile is None or self.page.profile.id != client:
            self.leave()
        self.pane.select(client)
        self.page.show_client(client)

    # --- forms --------------------------------------------------------------------------

    def open_drawer(self, kind: str, client: int, detail: object) -> None:
        """Show the client, then her form beside her once her page is there."""
        self.show_client(client)
        profile = self.page.profile
        if profile is not None and profile.id == client:
            self._open(kind, detail)
        else:
            self._pending = (client, kind, detail)

    @Slot(int)
    def _on_shown(self, client: int) -> None:
        self.pane.select(client)
        if self._pending is not None:
            wanted, kind, detail = self._pending
            self._pending = None
            if wanted == client:
                self._open(kind, detail, late=True)

    def _open(self, kind: str, detail: object, *, late: bool = False) -> None:
        before = self.page.drawer
        if before is not None:
            same = isinstance(before, FormDrawer) and before.kind == kind != "consultation"
            if detail is None and same:
                before.setFocus()
                return
            self.leave()  # what was typed in it is kept
        drawer = self._make(kind, detail)
        if drawer is None:
            return
        drawer.closing.connect(self.page.close_drawer)
        drawer.finished.connect(self.page.close_drawer)
        drawer.finished.connect(self.form_finished)
        self.page.open_drawer(drawer, kind)
        if not (late and self.pane.search.edit.hasFocus()):
            drawer.begin()

    def _make(self, kind: str, detail: object) -> FormDrawer | None:
        profile = self.page.profile
        if profile is None:
            return None
        if kind == "call":
            from ui.drawers.call import CallDrawer

            return CallDrawer(self._place, profile, detail)
        if kind == "details":
            from ui.drawers.details import DetailsDrawer

            return DetailsDrawer(self._place, profile)
        if kind == "note":
            from ui.drawers.note import NoteDrawer

            return NoteDrawer(self._place, profile)
        if kind == "conflicts":
            from ui.drawers.conflicts import ConflictsDrawer

            return ConflictsDrawer(self._place, profile)
        if kind == "film":
            from ui.drawers.film import FilmDrawer

            return FilmDrawer(self._place, profile, detail)
        if kind == "merge":
            from ui.drawers.merge import MergeDrawer

            return MergeDrawer(self._place, profile, detail if isinstance(detail, int) else None)
        if kind == "occasion":
            from ui.drawers.occasion import OccasionDrawer

            return OccasionDrawer(self._place, profile, detail)
        if kind == "apology":
            from ui.drawers.apology import ApologyDrawer

            return ApologyDrawer(self._place, profile, detail)
        if kind == "gesture":
            from ui.drawers.gesture import GestureDrawer

            if isinstance(detail, tuple):
                return GestureDrawer(self._place, profile, *detail)
            return GestureDrawer(self._place, profile, detail if isinstance(detail, str) else "")
        from ui.drawers.consultation import ConsultationDrawer

        existing = detail if isinstance(detail, int) else None
        return ConsultationDrawer(self._place, profile, existing)

    # --- what can be done ---------------------------------------------------------------

    def actions_now(self) -> Sequence[Action]:
        profile = self.page.profile
        group = tr("For {name}", name=profile.name) if profile else ""
        return [
            *self._her_actions(group),
            *self._film_actions(group),
            *self._conflict_actions(group),
            Action(
                "refusal",
                words_for(profile),
                self._turn_contact,
                group=group,
                enabled=lambda: self.page.profile is not None,
            ),
            *self._form_actions(),
            Action("clients.find", tr("Find a client"), self._find, Icon.SEARCH, "/"),
            Action("side", tr("Show orders, occasions and tastes"), self._toggle_side, key="I"),
            Action("history.find", tr("Find in this history"), self._find_history, key="Ctrl+F"),
        ]

    def _her_actions(self, group: str) -> list[Action]:
        """What the head offers for the client whose page is open."""
        profile = self.page.profile
        name = profile.first_name or profile.name if profile else ""
        owner = tr("Take over {name}", name=name)
        if profile is not None and profile.owner is not None:
            owner = tr("Give {name} to …", name=name)
        offered = (
            ("video", tr("Record a video for {name}", name=name), Icon.VIDEO, "V"),
            ("call", tr("Call {name}", name=name), Icon.PHONE, "C"),
            (
                "gesture",
                tr("Write a note or plan a gift for {name}", name=name),
                Icon.PEN_LINE,
                "G",
            ),
            ("consultation", tr("Open a consultation with {name}", name=name), Icon.GEM, "N"),
            ("note", tr("Write a note about {name}", name=name), Icon.NOTEBOOK_TEXT, "Shift+N"),
            ("details", tr("Edit details of {name}", name=name), Icon.PENCIL, "E"),
            ("occasion", tr("Note a day of {name}", name=name), Icon.CAKE, "D"),
            ("owner", owner, Icon.USER_PLUS, ""),
            ("merge", tr("Find another record of {name}", name=name), Icon.MERGE, ""),
        )
        return [
            Action(
                what,
                title,
                lambda what=what: self.page.head.asked.emit(what),  # type: ignore[misc]  # bound per item
                icon,
                key,
                group,
                enabled=lambda: self.page.profile is not None,
            )
            for what, title, icon, key in offered
        ]

    def _film_actions(self, group: str) -> list[Action]:
        profile = self.page.profile
        if profile is None or not films_to_send(profile):
            return []
        title = tr("Send a film")
        ask = self.page.head.asked.emit
        return [Action("film", title, lambda: ask("film"), Icon.SEND, "", group)]

    def _conflict_actions(self, group: str) -> list[Action]:
        if not self.page.conflicts.count:
            return []
        title = tr("Decide what was changed on both sides")
        ask = self.page.head.asked.emit
        return [Action("conflicts", title, lambda: ask("conflicts"), Icon.SPLIT, "", group)]

    def _turn_contact(self) -> None:
        if self.page.profile is not None:
            turn_contact(self._place, self.page.profile)

    def _form_actions(self) -> list[Action]:
        """The open form answers to its keys wherever on the page the focus is."""
        drawer = self.page.drawer
        if not isinstance(drawer, FormDrawer):
            return []
        return [
            Action("form.save", drawer.primary.words(), drawer.submit, Icon.CHECK, "Ctrl+Return"),
            Action(
                "form.close", tr("Close the form, keep the draft"), drawer.closing.emit, key="Esc"
            ),
            *drawer.actions_now(),
        ]

    def _find(self) -> None:
        if self.pane.isHidden():  # a form, or the side column, has its place
            self.leave()
            self._side_asked = False
            self._make_room()
        self.pane.search.begin()

    def _find_history(self) -> None:
        self.page.search.begin()
