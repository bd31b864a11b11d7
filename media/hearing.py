"""The microphone of a session: what is heard, how loud, and since when nothing came."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from media.advice import Ear
from media.clock import NANOS
from media.microphone import GONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from concierge.services.recorder_port import Advice
    from media.frames import Sound, SoundSource

_SILENT_FOR = NANOS * 3 // 2
_REMEMBERED = 50
"""Blocks of sound: about a second, more than a picture is ever late."""


class Hearing:
    """Fed from the microphone's thread. The caller locks, but around `start`, `change` and
    `stop`: a microphone's thread may be waiting for that lock."""

    def __init__(
        self,
        microphone: SoundSource,
        clock: Callable[[], int],
        sink: Callable[[int, Sound], None],
    ) -> None:
        self._microphone, self._clock, self._sink = microphone, clock, sink
        self._ear = Ear()
        self._heard_at: int | None = None
        self._recent: deque[tuple[int, Sound]] = deque(maxlen=_REMEMBERED)

    @property
    def name(self) -> str:
        return self._microphone.name

    def start(self) -> None:
        self._heard_at = self._clock()
        self._microphone.start(self._sink)

    def change(self, microphone: SoundSource) -> None:
        before, self._microphone = self._microphone, microphone
        before.stop()
        self._ear = Ear()
        self._recent.clear()
        self.start()

    def stop(self) -> None:
        self._heard_at = None
        self._microphone.stop()

    def heard(self, at: int, sound: Sound) -> None:
        self._heard_at = self._clock()
        self._ear.hear(sound)
        self._recent.append((at, sound))

    def recent(self) -> Iterable[tuple[int, Sound]]:
        """What was heard lately, oldest first: a film's first sound comes before its picture."""
        return tuple(self._recent)

    def silence(self) -> str:
        """Why nothing is heard; empty while it is. Not every system tells a program that its
        microphone was pulled out."""
        if self._microphone.silence_reason or self._heard_at is None:
            return self._microphone.silence_reason
        return GONE if self._clock() - self._heard_at > _SILENT_FOR else ""

    def level_db(self) -> float | None:
        return self._ear.level_db

    def advice(self) -> tuple[Advice, ...]:
        return self._ear.advice()
