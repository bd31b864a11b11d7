"""One take in the making: a queue that never blocks the camera, and the thread that encodes it."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import ConciergeError, DiskFullError
from media.clock import NANOS, RATE
from media.files import Claim, Ending, Reserve, TakeFiles
from media.finishing import finish, illustrate
from media.memory import give_back

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.ids import RecordingId
    from concierge.services.recorder_port import Take
    from media.encoder import FilmWriter
    from media.frames import Picture, Sound
    from media.stills import Stills

log = logging.getLogger(__name__)

_QUEUE = 15
_TOO_MANY_DROPS = 5
NEARLY_FULL = (
    "The disk is nearly full, so the film was ended here. It is kept; "
    "free some space before the next one."
)
_CHECK_EVERY = NANOS
_LAST_SOUND = 0.25
"""Seconds to wait, once the pictures ended, for sound that is still on its way."""


@dataclass(frozen=True, slots=True)
class _Picture:
    at: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class _Sound:
    at: int
    sound: Sound
    joined: bool


@dataclass(frozen=True, slots=True)
class _End:
    at: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a take ended: a take, an error in words, or both when it was cut short."""

    take: Take | None
    error: str


class Taping:
    """Fed from the camera's and the microphone's thread; it answers from its own.

    `done` is called once the film can be played, `settled` when poster and thumbnail lie beside
    it and nothing of the take is written any more; its words are empty unless that failed.
    """

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int],
        reserve: Reserve,
        done: Callable[[Outcome], None],
        *,
        settled: Callable[[RecordingId, str], None],
        sound: bool,
        light: bool = False,
        about: str = "",
    ) -> None:
        self.dropped = 0
        self._about = about
        self._files = TakeFiles.new(folder)
        self._size = size
        self._reserve = reserve
        self._done = done
        self._settled = settled
        self._sound = sound
        self._light = light
        # Unbounded: sound must never wait (2.9 MB in 30 s); pictures are counted by themselves.
        self._queue: queue.SimpleQueue[_Picture | _Sound | _End] = queue.SimpleQueue()
        self._waiting = 0
        self._heard = 0
        self._lock = threading.Lock()
        self._failed = threading.Event()
        self._ended = False
        self._check_at = 0
        self._cut_short = ""
        self._thread = threading.Thread(target=self._run, name="encoder")

    @property
    def id(self) -> RecordingId:
        return self._files.id

    def start(self) -> None:
        self._thread.start()

    @property
    def backlog(self) -> int:
        """Pictures that wait to be encoded."""
        return self._waiting

    @property
    def failed(self) -> bool:
        """The file cannot grow (much) more; the take should be ended."""
        return self._failed.is_set()

    @property
    def is_light(self) -> bool:
        """Encoded with half the work: asked for, or since the encoder fell too far behind."""
        return self._light

    def picture(self, at: int, picture: Picture) -> None:
        """Never waits: when the encoder is too far behind, this newest picture is left out."""
        with self._lock:
            if self._waiting >= _QUEUE:
                self.dropped += 1
                if self.dropped == _TOO_MANY_DROPS and not self._light:
                    log.warning("take %s goes on in a lighter way: pictures are lost", self.id)
                    self._light = True
                return
            self._waiting += 1
        self._queue.put(_Picture(at, picture))

    def sound(self, at: int, sound: Sound, *, joined: bool) -> None:
        self._queue.put(_Sound(at, sound, joined))

    def end(self, at: int) -> None:
        self._queue.put(_End(at))

    @property
    def busy(self) -> bool:
        """Still writing, if only its stills."""
        return self._thread.is_alive()

    def join(self) -> None:
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        outcome, words = Outcome(None, "The film could not be saved. Record it again."), ""
        try:
            with ExitStack() as held:
                try:
                    claim = self._claim()
                    held.callback(claim.release)
                    outcome, stills = self._tape(claim)
                except ConciergeError as exc:
                    outcome = Outcome(None, str(exc))
                finally:
                    self._done(outcome)
                if outcome.take is not None:
                    words = self._illustrate(stills)
                    del stills  # ten megabytes, while the next take begins
        finally:
            give_back()
            self._settled(self._files.id, words)

    def _claim(self) -> Claim:
        try:
            return Claim(self._files)
        except OSError as exc:
            self._drain()
            raise DiskFullError(
                "There is no room on this disk for a film. Free some space and record it again."
            ) from exc

    def _illustrate(self, stills: Stills) -> str:
        try:
            illustrate(self._files, stills)
        except DiskFullError as exc:
            log.warning("the poster of take %s could not be written", self._files.id)
            return str(exc)
        return ""

    def _tape(self, claim: Claim) -> tuple[Outcome, Stills]:
        from media.encoder import FilmWriter
        from media.stills import Stills

        stills = Stills()
        with suppress(OSError):
            claim.note(Ending(0, self._about))  # a crash leaves whom it was for
        writer: FilmWriter | None = None
        error = ""
        try:
            writer = FilmWriter(self._files.part, self._size, sound=self._sound, light=self._light)
            self._fill(writer, stills)
            if error := self._cut_short:
                self._reserve.give_back()
        except DiskFullError as exc:
            log.warning("take %s was cut short: the disk is full", self._files.id)
            error = str(exc)
            self._drain()
            self._reserve.give_back()
            if writer is not None:
                writer.abandon()
        try:
            claim.note(Ending(self.dropped, self._about))
        except OSError:
            log.warning("the draft note of take %s could not be written", self._files.id)
        try:
            take = finish(self._files, Ending(self.dropped, self._about))
        except ValueError:
            claim.release()  # Windows deletes no file that is held
            self._files.remove()
            return Outcome(None, error or "Nothing was filmed. Record it again."), stills
        log.info("take %s: %d frames dropped", self._files.id, self.dropped)
        return Outcome(take, error), stills

    def _fill(self, writer: FilmWriter, stills: Stills) -> None:
        while True:
            item = self._queue.get()
            match item:
                case _Picture(at, picture):
                    with self._lock:
                        self._waiting -= 1
                    stills.look(at, picture)
                    if self._light:
                        writer.lighten()
                    writer.picture(at, picture)
                    self._check_room(at)
                case _Sound():
                    self._hear(writer, item)
                case _End(at):
                    self._ended = True
                    break
        self._last_sound(writer, at)
        writer.finish(at)

    def _check_room(self, at: int) -> None:
        if at < self._check_at or self._cut_short:
            return
        self._check_at = at + _CHECK_EVERY
        if self._reserve.is_nearly_needed():
            log.warning("take %s is ended: the disk is nearly full", self._files.id)
            self._cut_short = NEARLY_FULL
            self._failed.set()

    def _hear(self, writer: FilmWriter, item: _Sound) -> None:
        if self._sound:
            writer.sound(item.at, item.sound, joined=item.joined)
            self._heard = item.at + len(item.sound) * NANOS // RATE

    def _last_sound(self, writer: FilmWriter, end: int) -> None:
        # By its time stamps, not by the samples written: those may lag behind by the jitter
        # that the writer ignores, and would be waited for in vain.
        deadline = time.monotonic() + _LAST_SOUND
        while self._sound and self._heard < end - NANOS // RATE:
            try:
                item = self._queue.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                return
            if isinstance(item, _Sound):
                self._hear(writer, item)

    def _drain(self) -> None:
        """After a failure: take what still comes, so that nothing piles up, until the end."""
        self._failed.set()
        while not self._ended:
            item = self._queue.get()
            self._ended = isinstance(item, _End)
            if isinstance(item, _Picture):
                with self._lock:
                    self._waiting -= 1
