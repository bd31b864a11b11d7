"""The studio: thirty seconds for her, kept in her timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from concierge.domain.changes import Area
from concierge.domain.ids import ClientId
from concierge.services.profile import open_profile
from concierge.services.recorder_port import RecorderState
from ui import messages
from ui import theme as themes
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.language import told
from ui.messages import tr
from ui.place import Action
from ui.profile.model import Words
from ui.screen import Screen
from ui.studio.controls import NO_CAMERA, Buttons, Devices
from ui.studio.filming import FILMING, LIVE, TEST, Filming
from ui.studio.fold import Fold
from ui.studio.keeping import Keeping
from ui.studio.library import LibraryPart
from ui.studio.lines import Lines
from ui.studio.notices import AdviceRow, Notices
from ui.studio.picking import Picking
from ui.studio.player import FilmPlayer
from ui.studio.prompter import Prompter
from ui.studio.review import Review
from ui.studio.show import show_ring, show_take
from ui.studio.side import StudioSide
from ui.studio.stage import Stage
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from concierge.domain.views.clients import Profile
    from concierge.services.recorder_port import PreviewFrame, RecorderStatus, Take
    from concierge.services.recordings import LeftFilm
    from ui.place import Place

GUIDED = tuple(state for state in LIVE if state is not RecorderState.FINISHING)
_SIDE_SHARE = 0.36
_NOWHERE, _ROOM, _LIBRARY = range(3)


class StudioScreen(Screen):
    watched = (Area.CLIENTS, Area.ORDERS, Area.CONSULTATIONS, Area.RECORDINGS)

    def __init__(self, place: Place) -> None:
        self._client: ClientId | None = None
        self.profile: Profile | None = None
        self.draft: Take | None = None
        self._shown_take: Take | None = None
        self._last: RecorderStatus | None = None
        self.title = PlainLabel(tr("Video reply"), Role.TITLE)
        self._for = PlainLabel("", Role.BODY, Tone.INK2, elide=True)
        self.advice = AdviceRow()
        self.notices = Notices()
        self.prompter = Prompter()
        self.stage = Stage()
        self.devices = Devices()
        self.buttons = Buttons()
        self.side = StudioSide(place)
        self._empty = EmptyState(Icon.VIDEO, "", "")
        self.library = LibraryPart(place)
        self.left_over = Notices(anybody=True)
        self._films = Column(self.left_over, space="0")
        self._films.add(self.library, 1)
        self._stack = QStackedWidget()
        super().__init__(place)
        self.filming = Filming(place, self)
        self.player = FilmPlayer(self)
        self.keeping = Keeping(place, self.filming, self)
        self.review = Review(self.player)
        self.picking = Picking(place, self.devices, self.filming, self)
        self.lines = Lines(place, self.prompter, self.side, self)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        name = Row(self.title, space="s12")
        name.add(self._for, 1)
        self._head = Fold(space="s4")
        self._head.add(name, 1)
        self._head.add(self.advice)
        page = Column(self._head, self.notices, self.prompter, space="s12", pad="s20 s24 s12 s32",
                      paper=Paper.SURFACE)  # fmt: skip
        page.add(self.stage, 1)
        page.add(self.devices)
        page.add(self.review)
        page.add(self.buttons)
        page.box.addStretch(0)
        room = Row(space="0")
        room.add(page, 1)
        room.add(Hairline(vertical=True))
        room.add(self.side)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(room)
        self._stack.addWidget(self._films)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.filming.stepped.connect(self._on_step)
        self.filming.framed.connect(self._on_frame)
        self.filming.offered.connect(self._on_drafts)
        self.player.pictured.connect(self.stage.show_image)
        self.player.ended.connect(self._show_buttons)
        self.prompter.changed.connect(self._on_lines)
        self.picking.picked.connect(self._open)
        self.keeping.kept.connect(self._on_kept)
        self.keeping.failed.connect(self.notices.not_kept)
        self.side.edit_asked.connect(self.prompter.edit)
        self.side.reason_changed.connect(lambda: self.side.set_reason_error(""))
        self.library.empty_pressed.connect(self._on_nobody)
        self.notices.pressed.connect(self._on_notice)
        self.left_over.pressed.connect(self._on_notice)
        self.buttons.retake.clicked.connect(self.retake)
        self.buttons.discard.clicked.connect(self.discard)
        self.buttons.pause.clicked.connect(self.pause)
        self.buttons.primary.clicked.connect(self.primary)
        self.buttons.keep.clicked.connect(self.keep)

    # --- whose film ---------------------------------------------------------------------

    def set_client(self, client_id: int) -> None:
        if client_id != self._client:
            self.leave()  # a film under review was made for somebody else
            self._client, self.profile = ClientId(client_id), None
            self.side.reason.set_value(None)
            self.draft = None
            self.refresh()

    def enter(self) -> None:
        super().enter()
        recorder = self.filming.recorder
        if recorder is None:
            self._stack.setCurrentIndex(_NOWHERE)
            self._empty.set_words(
                tr("The studio is not available here"),
                tr("This desktop was started without camera support."),
            )
        elif self._client is None:
            self._show_library()
        else:
            self.picking.offer()
            self._open()

    def leave(self) -> None:
        """Let go of camera and microphone; a film that runs is finished and offered next time."""
        self.prompter.end_edit()
        self.draft = None
        self._show_take(None)
        if self.filming.close():
            words = tr("The film so far is saved. The studio offers it when you come back.")
            self.place.toast_asked.emit(words, None)

    def refresh(self) -> None:
        client = self._client
        if client is None and self.filming.recorder is not None:
            self.library.refresh()
        if client is not None:
            self.place.run(lambda w: open_profile(w, client), self._show_profile, self._on_gone,
                           key="studio")  # fmt: skip

    def _show_profile(self, profile: Profile) -> None:
        first = self.profile is None
        self.profile = profile
        words = Words(self.place.formats, self.place.now(), profile.zone_name,
                      messages.person(profile.pronouns))  # fmt: skip
        self._for.setText(tr("for {name}", name=profile.name))
        self.side.show_profile(profile, words)
        if first:
            self.lines.begin(profile)
        if self.filming.recorder is not None:
            self._stack.setCurrentIndex(_ROOM)

    def _on_gone(self, error: Exception) -> None:
        self._client = self.profile = None
        self._show_library()
        self.place.failure_told.emit(messages.sentence(error))

    def _show_library(self) -> None:
        self._stack.setCurrentIndex(_LIBRARY)
        self.library.begin()
        if self.filming.recorder is not None:
            self.filming.await_drafts()

    def _may_leave(self) -> bool:
        """One key ends no film, and throws no marks away."""
        state = self._last.state if self._last is not None else RecorderState.CLOSED
        return self._shown_take is None and state not in (
            *FILMING, RecorderState.COUNTDOWN, RecorderState.FINISHING,
        )  # fmt: skip

    def show_library(self) -> None:
        """Nobody is filmed for any more; a film that runs is finished and offered next time."""
        self.leave()
        self._client = self.profile = None
        self._show_library()

    @Slot()
    def _on_nobody(self) -> None:
        if self.library.is_narrowed():
            self.library.show_all()
        else:
            self.place.screen_asked.emit("clients")

    @Slot()
    def _on_lines(self) -> None:
        self.stage.setFocus(Qt.FocusReason.MouseFocusReason)

    # --- devices and what they show -----------------------------------------------------

    @Slot()
    def _open(self) -> None:
        source, microphone = self.devices.choice()
        self.stage.show_image(None)
        if source == NO_CAMERA:
            self.notices.no_camera()
            self.filming.watch()
        else:
            self.filming.open(source, microphone, self.devices.film_size())
        if not self.prompter.is_editing():
            self.stage.setFocus(Qt.FocusReason.MouseFocusReason)

    def use_test_picture(self) -> None:
        self.notices.test_wanted = True
        self.devices.choose_camera(TEST)
        self._open()

    @Slot(object)
    def _on_frame(self, frame: PreviewFrame) -> None:
        if self.draft is None:
            self.stage.show_frame(frame, mirrored=self.picking.is_mirrored())

    @Slot(object)
    def _on_step(self, status: RecorderStatus) -> None:
        before, self._last = self._last, status
        self.devices.show_status(status)
        self.advice.show_advice(status.advice if status.state in LIVE and not self.draft else ())
        self._head.refold()
        take = self.draft or self.filming.take()
        show_ring(self.stage, status, take)
        self.stage.set_guide(status.state in GUIDED and self.draft is None)
        self.prompter.follow(status.elapsed if status.state in FILMING else 0.0)
        if take != self._shown_take:
            self._show_take(take)
        self.review.follow()
        if before is not None and before.devices != status.devices:
            self._on_plugged(status.state)
        self.player.look_for_poster()
        if before is None or _told(before) != _told(status):
            self.notices.show_status(status, self.devices.choice()[0])
        self._show_buttons()

    def _show_take(self, take: Take | None) -> None:
        """The film that is looked at, or the devices where none is."""
        self._shown_take = take
        show_take(self.player, take)
        self.review.show_take(take)
        self.devices.setVisible(take is None)
        self.prompter.set_spoken(take is not None)

    def _on_plugged(self, state: RecorderState) -> None:
        """Something came or went: a film under way goes on, and where none could be made it is
        tried again."""
        if state not in FILMING:
            self.picking.offer()
        if state in (RecorderState.FAILED, RecorderState.CLOSED):
            if not self.notices.test_wanted:
                self.picking.prefer_camera()
            self._open()

    @Slot()
    def _show_buttons(self) -> None:
        if self._last is not None:
            self.buttons.show_state(self._last.state, draft=self.draft is not None,
                                    playing=self.player.is_playing(),
                                    notice=told(self._last.notice))  # fmt: skip

    @Slot(object)
    def _on_drafts(self, films: Sequence[LeftFilm]) -> None:
        self.notices.show_drafts(films)
        self.left_over.show_drafts(films)

    @Slot(str)
    def _on_notice(self, what: str) -> None:
        if what == "test":
            self.use_test_picture()
        elif what == "again":
            self._open()
        elif what == "keep":
            self.keep()
        elif what == "draft":
            self._look_at_draft()

    def _look_at_draft(self) -> None:
        """In the studio of whom it was made for, whoever's is open."""
        film = self.notices.draft()
        if film is None:
            return
        if film.client is not None and film.client != self._client:
            self.place.studio_asked.emit(film.client)
        self.draft = film.take
        self._look()

    # --- doing --------------------------------------------------------------------------

    def _look(self) -> None:
        self.filming.look()
        self.stage.setFocus(Qt.FocusReason.MouseFocusReason)

    def primary(self) -> None:
        self.prompter.end_edit()
        if self.draft is None and self._client is not None:
            self.filming.primary(self._client)
        self._look()

    def pause(self) -> None:
        if self._shown_take is not None:
            self.review.toggle()
        else:
            self.filming.pause()
        self._look()

    def retake(self) -> None:
        self.player.stop()
        if self.draft is not None:
            self.draft = None
        else:
            self.filming.retake()
        self._look()

    def discard(self) -> None:
        take, self.draft = self.draft, None
        if take is not None:
            self.player.stop()
            self.filming.discard(take)
        self._look()

    def keep(self) -> None:
        take, profile = self._shown_take, self.profile
        if take is None or profile is None:
            return
        self.prompter.end_edit()
        reason = self.side.chosen_reason()
        if reason is None:
            self.side.set_reason_error(tr("Choose why you answer: every contact carries a reason."))
            return
        self.player.stop()
        wanted = self.review.wanted()
        self.keeping.keep(take, profile, self.prompter.script(), reason, wanted)

    @Slot(int)
    def _on_kept(self, client: int) -> None:
        self.lines.forget(client)
        self.draft = self._client = self.profile = None
        self._stack.setCurrentIndex(_LIBRARY)

    def actions_now(self) -> Sequence[Action]:
        b = self.buttons
        if self._stack.currentIndex() == _LIBRARY:
            return self.library.deeds()
        if self._stack.currentIndex() == _NOWHERE:
            return []
        return [
            Action("studio.primary", b.primary.words(), self.primary, Icon.VIDEO, "Return",
                   enabled=b.primary.isEnabled),
            Action("studio.pause", b.pause.words(), self.pause, Icon.PAUSE, "Space",
                   enabled=b.pause.isEnabled),
            Action("studio.retake", b.retake.words(), self.retake, Icon.ROTATE_CCW, "R",
                   enabled=b.retake.isEnabled),
            Action("studio.keep", tr("Keep the film"), self.keep, Icon.CHECK, "Ctrl+Return",
                   enabled=b.keep.isEnabled),
            Action("studio.edit", tr("Edit what you want to say"), self.prompter.edit, Icon.PEN,
                   "E"),
            Action("studio.scripts", tr("Choose a script"), self.lines.offer_scripts,
                   Icon.NOTEBOOK_TEXT, "T"),
            Action("studio.test", tr("Use the test picture"), self.use_test_picture, Icon.CAMERA),
            *self.picking.actions(),
            *self.review.deeds(),
            Action("studio.library", tr("Look at all films"), self.show_library, Icon.FILM, "L",
                   enabled=self._may_leave),
        ]  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = round(self.width() * _SIDE_SHARE)
        self.side.setFixedWidth(min(themes.current().m.studio_side, room))


def _told(status: RecorderStatus) -> tuple[RecorderState, str, str]:
    return status.state, status.error, status.notice
