"""Plays a take in place: Qt Multimedia decodes, the stage paints."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class FilmPlayer(QObject):
    """`pictured` carries each picture as QImage; `ended` when the film is over.

    The poster is shown first, as soon as it is there: it is saved a moment after the film, and
    until then the last picture stays. Where there is no screen the poster is all there is.
    """

    pictured = Signal(QImage)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._sink: Any = None
        self._sound: Any = None
        self._poster: Path | None = None

    def show(self, film: Path, poster: Path) -> None:
        """Show the poster and make ready; `toggle` starts."""
        self.stop()
        self._poster = poster
        self.look_for_poster()
        if QGuiApplication.platformName() == "offscreen":
            return
        self._make()
        self._player.setSource(QUrl.fromLocalFile(str(film)))

    def look_for_poster(self) -> None:
        """Again and again until it is there; costs nothing once it was shown."""
        if self._poster is None or not self._poster.is_file():
            return
        image = QImage(str(self._poster))
        self._poster = None
        if not image.isNull():
            self.pictured.emit(image)

    def toggle(self) -> None:
        if self._player is None:
            return
        self._poster = None
        if self.is_playing():
            self._player.pause()
        else:
            self._player.play()

    def is_playing(self) -> bool:
        if self._player is None:
            return False
        playing: bool = self._player.isPlaying()
        return playing

    def seconds(self) -> float:
        return 0.0 if self._player is None else self._player.position() / 1000

    def seek(self, seconds: float) -> None:
        """Show that moment, playing or not."""
        if self._player is not None:
            self._poster = None
            self._player.setPosition(round(seconds * 1000))
            if not self.is_playing():
                self._player.pause()  # a film that never played shows no picture by itself

    def stop(self) -> None:
        """Let go of the file: Windows does not delete one that is open."""
        self._poster = None
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    def _make(self) -> None:
        if self._player is not None:
            return
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

        self._player, self._sink = QMediaPlayer(self), QVideoSink(self)
        self._sound = QAudioOutput(self)
        self._player.setVideoOutput(self._sink)
        self._player.setAudioOutput(self._sound)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.mediaStatusChanged.connect(self._on_status)

    def _on_frame(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.pictured.emit(image)

    def _on_status(self, status: Any) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
