"""Below the film: which camera and microphone, how loud, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from concierge.services.recorder_port import FilmSize, RecorderState
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline, IconMark
from ui.kit.meters import LevelMeter
from ui.kit.selects import SelectField
from ui.language import told
from ui.messages import tr
from ui.studio.filming import TEST
from ui.studio.fold import Fold
from ui.studio.model import level_words, size_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.services.recorder_port import RecorderStatus
    from ui.studio.choice import StudioChoice

SILENT = ""
NO_CAMERA = ""


class Devices(Fold):
    """`changed` when another camera or microphone was chosen, `address_given` when a camera's
    address was typed."""

    changed = Signal()
    address_given = Signal(str)

    def __init__(self) -> None:
        self.camera = SelectField(icon=Icon.CAMERA, name=tr("Camera"))
        self.microphone = SelectField(icon=Icon.MIC, name=tr("Microphone"))
        sizes = [(size, size_words(size)) for size in FilmSize]
        self.sizes = SelectField(sizes, name=tr("Size of the film"))
        self.sizes.set_value(FilmSize.HD)
        self.meter = LevelMeter(tr("Loudness"))
        self._silent = IconMark(Icon.VOLUME_X, Tone.INK3, "icon_s")
        self._words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        fields = Row(space="s16")
        fields.add(self.camera, 1)
        fields.add(self.microphone, 1)
        fields.add(self.sizes)
        heard = Row(self.meter, self._silent, space="s12")
        heard.add(self._words, 1)
        self.address = TextField(name=tr("Address of the camera"),
                                 placeholder="http://camera.example.com/video")  # fmt: skip
        self.address.hide()
        super().__init__(space="s12")
        self.add(Column(fields, self.address, space="s8"), 4)
        self.add(heard, 3)
        self.address.submitted.connect(lambda: self.address_given.emit(self.address.text()))
        self.camera.chosen.connect(lambda _: self.changed.emit())
        self.microphone.chosen.connect(lambda _: self.changed.emit())
        self.sizes.chosen.connect(lambda _: self.changed.emit())
        self._show_sound(None, "")

    def offer(
        self, cameras: Sequence[tuple[str, str]], microphones: Sequence[tuple[str, str]]
    ) -> None:
        named = [(c, tr("Test picture") if c == TEST else name) for c, name in cameras]
        # Nothing is filmed that nobody chose: the test picture is one key away.
        none = [(NO_CAMERA, tr("No camera"))] if [c for c, _ in named] == [TEST] else []
        self.camera.set_options([*none, *named])
        # Without any device "default" stays, so that the recorder says what is missing.
        inputs = list(microphones) or [("default", tr("No microphone"))]
        self.microphone.set_options([*inputs, (SILENT, tr("Without sound"))])

    def choice(self) -> tuple[str, str | None]:
        """(source, microphone) as the recorder takes them."""
        return str(self.camera.value() or ""), str(self.microphone.value() or "") or None

    def film_size(self) -> FilmSize:
        return FilmSize(self.sizes.value())

    def choose(self, choice: StudioChoice) -> None:
        """What was chosen last, where it is there; nobody is told."""
        for field, value in (
            *((self.camera, choice.camera), (self.microphone, choice.microphone)),
            (self.sizes, choice.size),
        ):
            if value is not None:
                field.blockSignals(True)
                field.set_value(value)
                field.blockSignals(False)

    def choose_camera(self, source: str) -> None:
        self.camera.blockSignals(True)
        self.camera.set_value(source)
        self.camera.blockSignals(False)

    def ask_address(self) -> None:
        self.address.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_address(self) -> None:
        self.address.set_text("")
        self.address.set_error("")
        self.address.hide()

    def show_status(self, status: RecorderStatus) -> None:
        live = status.state not in (RecorderState.CLOSED, RecorderState.FAILED)
        self._show_sound(status.level_db, told(status.silence_reason) if live else "")
        still = status.state in (
            RecorderState.COUNTDOWN,
            RecorderState.RECORDING,
            RecorderState.PAUSED,
            RecorderState.FINISHING,
        )
        for field in (self.camera, self.microphone, self.sizes):
            field.setEnabled(not still)

    def _show_sound(self, level_db: float | None, reason: str) -> None:
        self.meter.setVisible(not reason)
        self._silent.setVisible(bool(reason))
        self.meter.set_level(level_db)
        words = reason or level_words(level_db)
        if words != self._words.text():
            self._words.setText(words)
            self._words.updateGeometry()


class Buttons(Column):
    """Retake, Pause, Record or Stop, Keep: the one that is next is the filled one."""

    def __init__(self) -> None:
        large = Size.LARGE
        self.retake = Button(tr("Retake"), icon=Icon.ROTATE_CCW, key="R", size=large)
        self.discard = Button(tr("Discard"), icon=Icon.TRASH_2, size=large)
        self.pause = Button(tr("Pause"), icon=Icon.PAUSE, key="Space", size=large)
        self.primary = Button(tr("Record"), Kind.PRIMARY, Icon.VIDEO, "Return", size=large)
        self.keep = Button(tr("Keep"), icon=Icon.CHECK, key="Ctrl+Return", size=large, bind=True)
        self._note = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        left = Row(self.retake, self.discard, space="s8")
        left.add(self._note, 1)
        right = Row(self.pause, self.primary, self.keep, space="s8")
        row = Fold(space="s12")
        row.add(left, 1)
        row.add(right)
        super().__init__(Hairline(), row, space="s16")
        self.discard.hide()
        self._state: tuple[RecorderState, bool, bool, str] | None = None

    def show_state(
        self, state: RecorderState, *, draft: bool, playing: bool, notice: str = ""
    ) -> None:
        """`draft` is a film from before under review, whatever the camera does; `notice` is what
        is to be said while one films."""
        if (state, draft, playing, notice) == self._state:
            return
        self._state = (state, draft, playing, notice)
        review = draft or state is RecorderState.REVIEW
        filming = state in (RecorderState.RECORDING, RecorderState.PAUSED)
        counting = state is RecorderState.COUNTDOWN
        self.retake.set_words(tr("Back") if draft else tr("Retake"), "R")
        self.retake.setEnabled(review or filming)
        self.discard.setVisible(draft)
        self._show_pause(state, review=review, playing=playing)
        stop = filming or counting
        self.primary.set_words(tr("Stop") if stop else tr("Record"), "Return")
        self.primary.set_icon(Icon.SQUARE if stop else Icon.VIDEO)
        self.primary.setEnabled(not review and (stop or state is RecorderState.READY))
        self.primary.set_kind(Kind.QUIET if review else Kind.PRIMARY)
        self.keep.setEnabled(review)
        self.keep.set_kind(Kind.PRIMARY if review else Kind.QUIET)
        words = self._words(state, review=review, draft=draft)
        self._note.setText(notice if filming and notice else words)

    def _show_pause(self, state: RecorderState, *, review: bool, playing: bool) -> None:
        paused = state is RecorderState.PAUSED
        words = tr("Resume") if paused else tr("Pause")
        counting = state is RecorderState.COUNTDOWN
        if review:
            words = tr("Pause") if playing else tr("Play")
        elif counting:
            words = tr("Start now")
        shows_pause = words == tr("Pause")
        self.pause.set_words(words, "Space")
        self.pause.set_icon(Icon.PAUSE if shows_pause else Icon.PLAY)
        self.pause.setEnabled(review or paused or counting or state is RecorderState.RECORDING)

    def _words(self, state: RecorderState, *, review: bool, draft: bool) -> str:
        if draft:
            return tr("A film from before, not kept yet")
        if review:
            return tr("Look at it, then keep it or film once more")
        if state is RecorderState.FINISHING:
            return tr("Saving the film")
        return tr("Saved as you speak, stops by itself at 0:30")
