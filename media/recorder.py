"""The thirty-second recorder behind the studio: fulfils `services.recorder_port.Recorder`."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from concierge.domain.errors import CameraError, DiskFullError, RetryLaterError
from concierge.services.recorder_port import (
    FilmSize,
    PreviewFrame,
    RecorderState,
    RecorderStatus,
    Take,
)
from media.camera import local_cameras, open_source
from media.files import Reserve, TakeFiles, free_bytes
from media.finishing import repair
from media.microphone import camera_names, microphones, open_microphone, watch_devices
from media.pattern import NAME as TEST_PICTURE
from media.session import Session, Setting

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.ids import RecordingId
    from media.frames import FrameSource, SoundSource

log = logging.getLogger(__name__)

RESERVE = 20 << 20


class StudioRecorder:
    """Light to make: cv2, av and the devices are touched only from `open` on.

    `clock` gives monotonic nanoseconds and must be the one the sources stamp with. `network`
    lists cameras that cannot be found by themselves, as (address, name). `open` and
    `microphones` belong on the main thread, all else on any.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], int] = time.monotonic_ns,
        *,
        network: Sequence[tuple[str, str]] = (),
        camera: Callable[[str, FilmSize], FrameSource] = open_source,
        microphone: Callable[[str | None], SoundSource] = open_microphone,
        reserve: int = RESERVE,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        self._folder = folder
        self._network = tuple(network)
        self._open_camera = camera
        self._open_microphone = microphone
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._last: Session | None = None
        self._wanted: tuple[str, str | None, FilmSize] = ("test", None, FilmSize.HD)
        self._failure = ""
        self._devices: Callable[[], int] | None = None
        self._drafts: dict[RecordingId, Take] = {}
        self._made: set[RecordingId] = set()
        self._settled: set[RecordingId] = set()
        self._making: dict[RecordingId, Callable[[], None] | None] = {}
        self._unillustrated: dict[RecordingId, str] = {}
        self._change = threading.Condition(self._lock)
        self._repair: threading.Thread | None = None
        self._setting = Setting(
            *(folder, Reserve(folder, reserve, free), clock),
            *(self._on_made, self._on_settled, self._on_left),
        )

    # --- devices

    def open(self, source: str, microphone: str | None, size: FilmSize = FilmSize.HD) -> None:
        if self._devices is None:
            self._devices = watch_devices()
        last, self._wanted = self._wanted, (source, microphone, size)
        if self._session is not None and last == (source, last[1], size) != self._wanted:
            heard = self._open_microphone(microphone)
            if self._session.change_microphone(heard):
                return
        picture = self.preview()
        self.close()
        self._failure = ""
        try:
            camera = self._open_camera(source, size)
        except CameraError as exc:
            self._failure = str(exc)
            return
        sound = self._open_microphone(microphone)
        self._session = Session(camera, sound, self._setting, size, self._last, picture)
        self._session.start()

    def close(self) -> None:
        session, self._session = self._session, None
        self._failure = ""
        if session is not None:
            session.close()
            self._last = session

    def wait_closed(self, timeout: float = 10.0) -> bool:
        """After `close`: True once no thread runs and every film is whole. For a program's end."""
        done = self._last is None or self._last.join(timeout)
        if self._repair is not None:
            self._repair.join(timeout)
            done = done and not self._repair.is_alive()
        return done

    def cameras(self) -> Sequence[tuple[str, str]]:
        return (*local_cameras(camera_names), *self._network, ("test", TEST_PICTURE))

    def microphones(self) -> Sequence[tuple[str, str]]:
        return microphones()

    # --- a take

    def record(self, countdown: float = 3.0, about: str = "") -> None:
        if self._session is not None:
            self._session.record(countdown, about)

    def pause(self) -> None:
        if self._session is not None:
            self._session.pause()

    def resume(self) -> None:
        if self._session is not None:
            self._session.resume()

    def stop(self) -> None:
        if self._session is not None:
            self._session.stop()

    def retake(self) -> None:
        """Back to READY; a camera that went away is opened again. The take before is a draft."""
        if self._session is None or self._session.gone:
            self.open(*self._wanted)
            return
        aside = self._session.retake()
        if aside is not None:
            self._on_left(aside)

    def discard(self, take: RecordingId) -> None:
        """Delete a take's files; call `retake` first when it is the one under review."""
        self._settle(take, TakeFiles(self._folder, take).remove)

    def kept(self, take: RecordingId) -> None:
        """The take is in a timeline now: its files stay, and it is no draft any more."""
        self._settle(take, TakeFiles(self._folder, take).keep)

    def _settle(self, take: RecordingId, tidy: Callable[[], None]) -> None:
        with self._lock:
            self._drafts.pop(take, None)
            self._settled.add(take)
            if take in self._making:
                self._making[take] = tidy  # its stills are being written, its draft is held
                return
        tidy()

    def wait_whole(self, take: RecordingId, timeout: float = 10.0) -> None:
        with self._change:
            if not self._change.wait_for(lambda: take not in self._making, timeout):
                raise RetryLaterError("The film's poster is still being made. Keep it once more.")
            words = self._unillustrated.get(take)
        if words:
            raise DiskFullError(words)

    def cut(self, take: RecordingId, start: float, end: float) -> Take:
        from media.editing import cut_take

        self.wait_whole(take)
        made = cut_take(TakeFiles(self._folder, take), start, end)
        with self._lock:
            if take in self._drafts:
                made = replace(made, recovered=self._drafts[take].recovered)
                self._drafts[take] = made
        return made if self._session is None else self._session.replace(made)

    def poster(self, take: RecordingId, at: float) -> None:
        from media.editing import choose_poster

        self.wait_whole(take)
        choose_poster(TakeFiles(self._folder, take), at)

    # --- what there is to see

    def status(self) -> RecorderStatus:
        if self._session is not None:
            found = self._session.status()
        else:
            state = RecorderState.FAILED if self._failure else RecorderState.CLOSED
            found = RecorderStatus(state, 0.0, None, 0, 0, "", "", "", (), self._failure)
        return found if self._devices is None else replace(found, devices=self._devices())

    def preview(self) -> PreviewFrame | None:
        return None if self._session is None else self._session.preview()

    def take(self) -> Take | None:
        return None if self._session is None else self._session.take()

    def recovered(self) -> Sequence[Take]:
        """The first call starts the repair on a thread; ask again, the answer grows."""
        with self._lock:
            if self._repair is None:
                self._repair = threading.Thread(target=self._on_repair, name="repair")
                self._repair.start()
            return tuple(self._drafts.values())

    def _on_repair(self) -> None:
        for take in repair(self._folder, self._made):
            with self._lock:
                if take.id not in self._settled:
                    self._drafts[take.id] = take

    def _on_made(self, take: RecordingId) -> None:
        with self._lock:
            self._made.add(take)
            self._making[take] = None

    def _on_settled(self, take: RecordingId, words: str) -> None:
        with self._change:
            if words:
                self._drafts.pop(take, None)
                self._unillustrated[take] = words
            tidy = self._making.pop(take)
            if tidy is not None:
                tidy()
            self._change.notify_all()

    def _on_left(self, take: Take) -> None:
        with self._lock:
            if take.id not in self._settled:
                self._drafts[take.id] = replace(take, recovered=True)
