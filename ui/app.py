"""The application: one QApplication, one window, workers for everything that waits."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from concierge.services.logs import way
from concierge.services.recordings import has_left_films
from ui import theme as themes
from ui.fitting import fit
from ui.language import speak
from ui.messages import tr
from ui.place import Place
from ui.tasks import Tasks
from ui.window import Window

if TYPE_CHECKING:
    from types import TracebackType

    from concierge.services.ports import SyncControl
    from concierge.services.recorder_port import Recorder
    from concierge.services.workplace import Workplace
    from ui.kept import Kept

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1440, 900
_WORKERS = 4


def application() -> QApplication:
    """The one application, dressed for its first window."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    qInstallMessageHandler(_on_qt_words)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Concierge")
    app.setApplicationDisplayName("Concierge")
    QGuiApplication.setQuitOnLastWindowClosed(True)
    return app


class Running:
    """A window with all it needs; `close` ends its workers.

    `kept` is what this desktop keeps over a restart; None keeps nothing.
    """

    def __init__(
        self,
        workplace: Workplace,
        control: Callable[[bool], SyncControl | None],
        recorder: Callable[[], Recorder] | None,
        locale: str = "",
        kept: Kept | None = None,
    ) -> None:
        self.app = application()
        self._kept = kept
        if not themes.themes().is_dressed():
            themes.set_theme(self.app, self._kept.theme() if self._kept else themes.Theme())
        locale = locale or QLocale().bcp47Name()
        speak(locale)
        self._executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="worker")
        self.place = Place(workplace, Tasks(self._executor), locale)
        self.place.recorder = recorder
        if self._kept is not None:
            self._kept.sit(self.place)
        self.window = Window(self.place, control)
        self.window.resize(WIDTH, HEIGHT)
        fit(self.window)
        # What the program itself consists of is never garbage: no collection walks it again.
        self.window.ready.connect(gc.freeze)
        if self._kept is not None:
            self._kept.follow(self.window)
        # Only now is its frame known, and the place it was given.
        self.window.ready.connect(lambda: fit(self.window))

    def tell_of_left_films(self) -> None:
        """A crash lost none: whoever starts again hears of it before she films anew."""
        if self.place.recorder is not None and has_left_films(self.place.workplace):
            words = tr("A film that nobody kept yet waits in the studio.")
            self.place.toast_asked.emit(words, None)

    def close(self) -> None:
        self.window.close()
        self._executor.shutdown(wait=True)


def run_window(running: Running) -> int:
    """Show the window until it is closed; 0."""
    sys.excepthook = _on_exception
    running.window.show()
    running.window.begin()
    running.tell_of_left_films()
    try:
        return running.app.exec()
    finally:
        running.close()


def _on_qt_words(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
    """Qt's own remarks go to the log, quietly: nobody at the terminal can act on them."""
    grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    log.log(logging.ERROR if grave else logging.INFO, "Qt: %s", words)


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Our own mistake in a slot: told in the log, the window goes on."""
    log.error("unexpected error: %s%s", kind.__name__, way(error.with_traceback(trace)))
