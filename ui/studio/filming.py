"""Between the screen and the recorder: made once, looked at thirty times a second."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from concierge.domain.errors import ConciergeError
from concierge.services.recorder_port import RecorderState
from concierge.services.recordings import about, left_films

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.services.recorder_port import FilmSize, Recorder, Take
    from concierge.services.recordings import LeftFilm
    from ui.place import Place
    from ui.studio.review import Wanted

_TICK_MS = 33
_DRAFTS_EVERY = 15
TEST = "test"
LIVE = (
    RecorderState.READY,
    RecorderState.COUNTDOWN,
    RecorderState.RECORDING,
    RecorderState.PAUSED,
    RecorderState.FINISHING,
)
FILMING = (RecorderState.RECORDING, RecorderState.PAUSED)


class Filming(QObject):
    """`stepped` carries the RecorderStatus of each look, `framed` the newest PreviewFrame,
    `offered` the LeftFilms (they stay offered until kept or discarded)."""

    stepped = Signal(object)
    framed = Signal(object)
    offered = Signal(object)

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._recorder: Recorder | None = None
        self._again = False
        self._aside: list[Take] = []
        self._known: tuple[Take, ...] | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._draft_timer = QTimer(self)
        self._draft_timer.setInterval(_TICK_MS * _DRAFTS_EVERY)
        self._draft_timer.timeout.connect(self.ask_for_drafts)

    @property
    def recorder(self) -> Recorder | None:
        """None where this desktop has no studio."""
        if self._recorder is None and self._place.recorder is not None:
            self._recorder = self._place.recorder()
        return self._recorder

    # --- devices

    def open(self, source: str, microphone: str | None, size: FilmSize) -> None:
        if self.recorder is not None:
            self.recorder.open(source, microphone, size)
            self.watch()

    def watch(self) -> None:
        """Look regularly, also where no camera is open: left-over films are offered."""
        self._draft_timer.stop()
        self._timer.start()
        self.look()

    def await_drafts(self) -> None:
        """Look for left-over films alone, where nobody films."""
        self._known = None
        self._draft_timer.start()
        self.ask_for_drafts()

    @Slot()
    def ask_for_drafts(self) -> None:
        if self.recorder is not None:
            self._look_for_drafts(self.recorder)

    def close(self) -> bool:
        """Let go of the devices; True when a film was under way and is kept as a draft."""
        self._timer.stop()
        self._draft_timer.stop()
        self._again = False
        if self._recorder is None:
            return False
        running = self._recorder.status().state in (*FILMING, RecorderState.FINISHING)
        self._recorder.close()
        self._aside.clear()
        self._known, self._looks = None, 0
        return running

    @Slot()
    def look(self) -> None:
        recorder = self.recorder
        if recorder is None:
            return
        status = recorder.status()
        if status.state is RecorderState.REVIEW and self._again:
            self._again = False
            self.retake()
            status = recorder.status()
        frame = recorder.preview() if status.state in LIVE else None
        if frame is not None:
            self.framed.emit(frame)
        self.stepped.emit(status)
        self._looks += 1
        if self._looks % _DRAFTS_EVERY == 1:
            self._look_for_drafts(recorder)

    def _look_for_drafts(self, recorder: Recorder) -> None:
        found = tuple(recorder.recovered())
        if found == self._known:
            return
        self._known = found

        self._place.run(lambda w: left_films(w, found), self._offer, key="studio.drafts")

    def _offer(self, found: tuple[list[LeftFilm], list[Take]]) -> None:
        recorder, (left, kept) = self.recorder, found
        if recorder is None:
            return
        for take in kept:
            recorder.kept(take.id)
        aside = {take.id for take in self._aside}
        self.offered.emit([film for film in left if film.take.id not in aside])

    # --- a take

    def primary(self, client: ClientId) -> None:
        """Record for this client, or stop what is being recorded."""
        recorder = self.recorder
        if recorder is None:
            return
        state = recorder.status().state
        if state is RecorderState.READY:
            recorder.record(about=about(client))
        elif state in (RecorderState.COUNTDOWN, *FILMING):
            recorder.stop()
        self.look()

    def pause(self) -> None:
        """Pause or go on; while it is counted down, film at once."""
        recorder = self.recorder
        if recorder is None:
            return
        state = recorder.status().state
        if state is RecorderState.COUNTDOWN:
            recorder.record(0.0)
        elif state is RecorderState.PAUSED:
            recorder.resume()
        else:
            recorder.pause()
        self.look()

    def retake(self) -> None:
        """Once more: a film that runs is ended first. Earlier ones lie aside until one is kept."""
        recorder = self.recorder
        if recorder is None:
            return
        if recorder.status().state in FILMING:
            self._again = True
            recorder.stop()
            return
        take = recorder.take()
        if take is not None:
            self._aside.append(take)
        recorder.retake()

    def take(self) -> Take | None:
        return None if self.recorder is None else self.recorder.take()

    def wait_whole(self, take: Take) -> None:
        """On a worker: until the take's stills are saved. Raises what the recorder raises."""
        if self._recorder is not None:
            self._recorder.wait_whole(take.id)

    def edited(self, take: Take, wanted: Wanted) -> Take:
        """On a worker: the take as it shall be kept, with its stills. Raises what `cut` raises."""
        self.wait_whole(take)
        if self._recorder is None:
            return take
        if wanted.part is not None:
            take = self._recorder.cut(take.id, *wanted.part)
        if wanted.poster is not None:
            self._recorder.poster(take.id, wanted.poster)
        return take

    def undo(self, take: Take, wanted: Wanted) -> None:
        """After keeping failed: the film is whole again, as the line below it shows it."""
        if self._recorder is not None and wanted.part is not None:
            with suppress(ConciergeError):
                self._recorder.cut(take.id, 0.0, take.duration)

    def kept(self, take: Take) -> None:
        """It is in a timeline now; what lay aside for it is deleted."""
        recorder = self.recorder
        if recorder is None:
            return
        recorder.kept(take.id)
        for old in self._aside:
            recorder.discard(old.id)
        self._aside.clear()

    def discard(self, take: Take) -> None:
        if self.recorder is not None:
            self.recorder.discard(take.id)
            self._look_for_drafts(self.recorder)
