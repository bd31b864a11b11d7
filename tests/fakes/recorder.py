"""A recorder that does at once what it is told, for screens; its takes are small real files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from concierge.domain.ids import RecordingId
from concierge.services.recorder_port import (
    Advice,
    FilmSize,
    PreviewFrame,
    RecorderState,
    RecorderStatus,
    Take,
)

S = RecorderState


class FakeRecorder:
    """Fulfils the port; `now` is the status it shows, to be set by the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = RecorderStatus(S.CLOSED, 0.0, None, 0, 0, "", "", "", (), "")
        self.opened: list[tuple[str, str | None]] = []
        self.closed = 0
        self.kept_ids: list[str] = []
        self.discarded: list[str] = []
        self.left: list[Take] = []
        self.late: tuple[str, ...] = ()
        """Suffixes of what a take does not have at once."""
        self.waited: list[str] = []
        self.cuts: list[tuple[str, float, float]] = []
        self.posters: list[tuple[str, float]] = []
        self.when_waited: Callable[[], object] = lambda: None
        self.known_cameras = [("0", "Desk camera"), ("test", "Test picture")]
        self.known_microphones = [("boom", "Boom")]
        self.about = ""
        self._take: Take | None = None
        self._made = 0
        self._frames = 0

    def make_take(self, duration: float = 30.0) -> Take:
        self._made += 1
        name = f"{self._made:032x}"
        paths = [self.folder / f"{name}{end}" for end in (".mp4", ".jpg", ".gif")]
        for path in paths:
            if path.suffix not in self.late:
                path.write_bytes(b"film")
        film, poster, thumbnail = paths
        return Take(
            *(RecordingId(name), film, poster, thumbnail, duration, 1280, 720, True, 0),
            about=self.about,
        )

    def be(self, state: RecorderState, **more: object) -> None:
        self.now = replace(self.now, state=state, **more)

    def open(self, source: str, microphone: str | None, size: FilmSize = FilmSize.HD) -> None:
        self.opened.append((source, microphone))
        self.size = size
        name = dict(self.known_cameras).get(source, source)
        self.be(S.READY, camera=name, microphone="Boom", level_db=-26.0, error="", elapsed=0.0,
                advice=(Advice.LIGHT_GOOD, Advice.SHARP, Advice.TOO_QUIET))  # fmt: skip

    def close(self) -> None:
        self.closed += 1
        if self.now.state in (S.RECORDING, S.PAUSED):
            self._take = self.make_take(self.now.elapsed)
        if self._take is not None and self._take.id not in self.kept_ids:
            self.left.append(replace(self._take, recovered=True))
        self._take = None
        self.be(S.CLOSED, elapsed=0.0)

    def record(self, countdown: float = 3.0, about: str = "") -> None:
        self.about = about
        self.be(S.RECORDING)

    def pause(self) -> None:
        self.be(S.PAUSED)

    def resume(self) -> None:
        self.be(S.RECORDING)

    def stop(self) -> None:
        self._take = self.make_take(self.now.elapsed or 30.0)
        self.be(S.REVIEW)

    def retake(self) -> None:
        if self._take is not None:
            self.left.append(self._take)
        self._take = None
        self.be(S.READY, elapsed=0.0, error="")

    def discard(self, take: RecordingId) -> None:
        self.discarded.append(take)
        self.left = [left for left in self.left if left.id != take]

    def wait_whole(self, take: RecordingId) -> None:
        self.waited.append(take)
        self.when_waited()

    def kept(self, take: RecordingId) -> None:
        self.kept_ids.append(take)
        self.left = [left for left in self.left if left.id != take]

    def cut(self, take: RecordingId, start: float, end: float) -> Take:
        self.cuts.append((take, start, end))
        whole = next(t for t in (self._take, *self.left) if t is not None and t.id == take)
        made = replace(whole, duration=end - start)
        if self._take is whole:
            self._take = made
        else:
            self.left[self.left.index(whole)] = made
        return made

    def poster(self, take: RecordingId, at: float) -> None:
        self.posters.append((take, at))

    def status(self) -> RecorderStatus:
        return self.now

    def preview(self) -> PreviewFrame | None:
        self._frames += 1
        return PreviewFrame(16, 9, memoryview(bytes((self._frames % 200, 90, 60)) * 144),
                            self._frames)  # fmt: skip

    def take(self) -> Take | None:
        return self._take if self.now.state is S.REVIEW else None

    def recovered(self) -> Sequence[Take]:
        return tuple(self.left)

    def cameras(self) -> Sequence[tuple[str, str]]:
        return self.known_cameras

    def microphones(self) -> Sequence[tuple[str, str]]:
        return self.known_microphones
