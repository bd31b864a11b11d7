"""One opening of camera and microphone: the capture thread and the states of a take."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from concierge.domain.errors import CameraError
from concierge.services.recorder_port import (
    Advice,
    FilmSize,
    PreviewFrame,
    RecorderState,
    RecorderStatus,
    Take,
)
from media.advice import Eye
from media.clock import NANOS
from media.frames import fit
from media.hearing import Hearing
from media.pace import Pace
from media.taping import Outcome, Taping
from media.timeline import LIMIT, Timeline

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.ids import RecordingId
    from media.files import Reserve
    from media.frames import Frame, FrameSource, Picture, Sound, SoundSource

log = logging.getLogger(__name__)

PREVIEW_SIZE = (960, 540)
_LOOK_EVERY = NANOS // 5
_FILMING = (RecorderState.RECORDING, RecorderState.PAUSED)
NO_ROOM = "There is no room on this disk for a film. Free some space and open the studio again."
LIGHTER = (
    "This computer was too busy to film every picture: {dropped} were left out. "
    "From there on films are made in a lighter way; closing other programs helps too."
)
GONE = "The camera went away. Plug it in again, or go on with the test picture."
GONE_WHILE_FILMING = "The camera went away. What was filmed until then is kept."


@dataclass(frozen=True, slots=True)
class Setting:
    """What a session needs of its recorder."""

    folder: Path
    reserve: Reserve
    clock: Callable[[], int]
    made: Callable[[RecordingId], None]
    """Told of each take as it begins."""
    settled: Callable[[RecordingId, str], None]
    """Told when nothing of a take is written any more, and in words if its stills failed."""
    left: Callable[[Take], None]
    """Told of a take that was neither kept nor discarded when the session ended."""


class Session:
    """Safe from any thread: one lock, held only for arithmetic and hand-overs."""

    def __init__(
        self,
        source: FrameSource,
        sound: SoundSource,
        setting: Setting,
        size: FilmSize,
        before: Session | None,
        picture: PreviewFrame | None = None,
    ) -> None:
        """`picture` is shown until the first of this session's own comes."""
        self._source = source
        self._setting = setting
        self._size = size.value
        self._hearing = Hearing(sound, setting.clock, self._on_sound)
        self._before = before
        self._lock = threading.RLock()
        self._state = RecorderState.OPENING
        self._error = ""
        self._closing = False
        self._gone = False
        self._timeline: Timeline | None = None
        self._taping: Taping | None = None
        self._earlier: list[Taping] = []
        self._take: Take | None = None
        self._elapsed = 0
        self._start_at = 0
        self._frames = 0
        self._is_light = False
        self._about = ""
        self._preview = picture
        self._eye, self._pace = Eye(), Pace()
        self._lighter = ""
        self._seen: tuple[Advice, ...] = ()
        self._look_at = 0
        self._thread = threading.Thread(target=self._run, name="camera")

    # --- called by the recorder, on any thread

    def start(self) -> None:
        self._thread.start()

    def change_microphone(self, sound: SoundSource) -> bool:
        """Hear this one from now on; False when it is not the moment. On the main thread."""
        with self._lock:
            if self._state is not RecorderState.READY or self._gone or self._closing:
                return False
        self._hearing.change(sound)
        return True

    def record(self, countdown: float, about: str = "") -> None:
        with self._lock:
            if self._state is RecorderState.COUNTDOWN and not countdown:
                self._start_at = self._setting.clock()
            if self._state is not RecorderState.READY:
                return
            self._about = about
            if not self._setting.reserve.has_room_for_a_film():
                self._state, self._error = RecorderState.FAILED, NO_ROOM
                return
            self._start_at = self._setting.clock() + round(countdown * NANOS)
            self._state = RecorderState.COUNTDOWN

    def pause(self) -> None:
        with self._lock:
            if self._timeline is not None and self._state is RecorderState.RECORDING:
                self._timeline.pause(self._setting.clock())
                self._state = RecorderState.PAUSED

    def resume(self) -> None:
        with self._lock:
            if self._timeline is not None and self._state is RecorderState.PAUSED:
                self._timeline.resume(self._setting.clock())
                self._state = RecorderState.RECORDING

    def stop(self) -> None:
        with self._lock:
            if self._state is RecorderState.COUNTDOWN:
                self._state = RecorderState.READY
            elif self._timeline is not None and self._state in _FILMING:
                self._end(self._timeline.film_time(self._setting.clock()))

    def retake(self) -> Take | None:
        """Back to READY. Answers the take that was under review and now lies aside."""
        with self._lock:
            if self._state not in (RecorderState.REVIEW, RecorderState.FAILED) or self._gone:
                return None
            aside, self._take = self._take, None
            self._state, self._error, self._elapsed = RecorderState.READY, "", 0
            return aside

    def close(self) -> None:
        """Returns at once: a take in the making is finished and handed on as left over."""
        with self._lock:
            self._closing = True
            self._source.cancel()
            self.stop()
            if self._state is RecorderState.REVIEW and self._take is not None:
                self._setting.left(self._take)
                self._take = None

    def join(self, timeout: float | None = None) -> bool:
        """True when every thread of this session has ended and its files are whole."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def gone(self) -> bool:
        """The camera does not run any more: only a new session can film again."""
        return self._gone

    @property
    def backlog(self) -> int:
        taping = self._taping
        return 0 if taping is None else taping.backlog

    def preview(self) -> PreviewFrame | None:
        return self._preview

    def take(self) -> Take | None:
        with self._lock:
            return self._take if self._state is RecorderState.REVIEW else None

    def replace(self, made: Take) -> Take:
        """Put a cut take in the place of the one under review, if it is that."""
        with self._lock:
            if self._take is not None and self._take.id == made.id:
                made = self._take = replace(made, recovered=self._take.recovered)
            return made

    def status(self) -> RecorderStatus:
        with self._lock:
            silent = self._hearing.silence()
            elapsed = self._elapsed / NANOS
            if self._state is RecorderState.COUNTDOWN:
                elapsed = min(0, self._setting.clock() - self._start_at) / NANOS
            return RecorderStatus(
                state=self._state,
                elapsed=elapsed,
                level_db=None if silent else self._hearing.level_db(),
                frames=self._frames,
                dropped=0 if self._taping is None else self._taping.dropped,
                camera="" if self._gone else self._source.name,
                microphone=self._hearing.name,
                silence_reason=silent,
                advice=self._seen + (() if silent else self._hearing.advice()),
                error=self._error,
                notice=self._lighter or self._pace.notice(),
            )

    # --- the capture thread

    def _run(self) -> None:
        if self._before is not None:
            self._before.join()  # the same device cannot be opened twice
            self._before = None
        try:
            self._open()
            while not self._closing and (frame := self._source.read()) is not None:
                self._on_frame(frame)
            self._lose(GONE)
        except CameraError as exc:
            self._lose(str(exc))
        finally:
            self._shut()

    def _open(self) -> None:
        if not self._setting.reserve.has_room_for_a_film():
            raise CameraError(NO_ROOM)
        # The first use of the encoder costs a quarter of a second: not in the first take.
        import media.encoder
        import media.stills  # noqa: F401  # loaded here, used by the encoder's thread

        self._source.open()
        self._hearing.start()

    def _lose(self, error: str) -> None:
        with self._lock:
            self._gone = True
            if self._closing:
                return
            log.warning("the camera is gone in state %s", self._state.value)
            if self._timeline is not None and self._state in _FILMING:
                self._end(self._timeline.film_time(self._setting.clock()), GONE_WHILE_FILMING)
            elif self._state is RecorderState.OPENING:
                self._state, self._error, self._preview = RecorderState.FAILED, error, None
            elif self._state not in (RecorderState.FINISHING, RecorderState.REVIEW):
                self._state, self._error = RecorderState.FAILED, error

    def _shut(self) -> None:
        if not self._gone:
            self._lose(GONE)
        with self._lock:
            tapings = [*self._earlier, *([self._taping] if self._taping is not None else ())]
        for taping in tapings:
            taping.join()
        self._hearing.stop()
        self._source.close()
        self._setting.reserve.give_back()

    def _on_frame(self, frame: Frame) -> None:
        preview = self._shrink(frame.picture)
        if frame.at >= self._look_at:
            self._look_at = frame.at + _LOOK_EVERY
            self._seen = self._eye.look(frame.picture)
        with self._lock:
            self._pace.seen(frame.at)
            if self._state is RecorderState.OPENING:
                self._state = RecorderState.READY
            elif self._state is RecorderState.COUNTDOWN and frame.at >= self._start_at:
                self._begin(frame)
            if self._state in _FILMING:
                self._film(frame)
            self._preview = preview

    def _shrink(self, picture: Picture) -> PreviewFrame:
        from media.vision import cv2

        size = fit(picture.shape[1], picture.shape[0], PREVIEW_SIZE)
        small = cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR)
        number = 1 if self._preview is None else self._preview.number + 1
        return PreviewFrame(size[0], size[1], memoryview(small).cast("B"), number)

    def _begin(self, frame: Frame) -> None:
        size = fit(frame.picture.shape[1], frame.picture.shape[0], self._size)
        self._timeline = Timeline(frame.at)
        if self._taping is not None:
            self._earlier = [t for t in (*self._earlier, self._taping) if t.busy]
        self._taping = Taping(
            self._setting.folder,
            size,
            self._setting.reserve,
            self._on_done,
            settled=self._on_settled,
            sound=not self._hearing.silence(),
            light=self._is_light,
            about=self._about,
        )
        self._setting.made(self._taping.id)
        self._taping.start()
        self._frames = 0
        self._state = RecorderState.RECORDING
        for at, sound in self._hearing.recent():
            self._tape_sound(at, sound)

    def _film(self, frame: Frame) -> None:
        if self._timeline is None or self._taping is None:
            return
        film = self._timeline.frame(frame.at)
        if film is None:
            return
        self._elapsed = film
        if film >= LIMIT or self._taping.failed:
            self._end(film)
            return
        self._frames += 1
        self._taping.picture(film, frame.picture)
        if self._taping.is_light and (dropped := self._taping.dropped):
            self._is_light, self._lighter = True, LIGHTER.format(dropped=dropped)

    def _end(self, film: int, error: str = "") -> None:
        """No picture comes any more; sound that was taken before `film` still may."""
        if self._timeline is None or self._taping is None:
            return
        film = max(film, min(LIMIT, self._elapsed + NANOS // 30))
        self._timeline.limit = film
        self._elapsed = film
        self._state, self._error = RecorderState.FINISHING, error
        self._taping.end(film)

    # --- the microphone's thread

    def _on_sound(self, at: int, sound: Sound) -> None:
        with self._lock:
            self._hearing.heard(at, sound)
            self._tape_sound(at, sound)

    def _tape_sound(self, at: int, sound: Sound) -> None:
        if self._timeline is None or self._taping is None:
            return
        for piece in self._timeline.sound(at, len(sound)):
            part = sound[piece.offset : piece.offset + piece.count]
            self._taping.sound(piece.at, part, joined=piece.joined)

    # --- the encoder's thread

    def _on_done(self, outcome: Outcome) -> None:
        with self._lock:
            self._timeline = None
            self._error = outcome.error or self._error
            if self._closing and outcome.take is not None:
                self._setting.left(outcome.take)
            elif outcome.take is not None:
                self._take, self._state = outcome.take, RecorderState.REVIEW
            else:
                self._state = RecorderState.FAILED

    def _on_settled(self, take: RecordingId, words: str) -> None:
        with self._lock:
            if words and self._take is not None and self._take.id == take:
                self._take, self._error, self._state = None, words, RecorderState.FAILED
        self._setting.settled(take, words)
