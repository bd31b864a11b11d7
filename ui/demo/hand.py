"""A hand at the keyboard and mouse, and an eye that waits for what should appear."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme as themes
from ui.theme import Mode, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import Running
    from ui.kit.selects import SelectField

_LOOK_MS = 10
_LAYOUT_ROUNDS = 6
LOOKS = (("", Mode.IVORY, 1.0), ("noir", Mode.NOIR, 1.0), ("large", Mode.IVORY, 1.5))
"""Folder below --out, scheme and text scale of every picture."""


class StepError(Exception):
    """What should have been seen was not; the text says what."""


class Outside(Protocol):
    """The world beyond the desktop: the client who buys, the shop's staff who refund."""

    def buy(self, link: str, email: str) -> str: ...

    def refund(self, order_name: str) -> None: ...


class Hand:
    def __init__(self, running: Running, out: Path) -> None:
        self.running, self.window, self.out = running, running.window, out
        self._errors: list[str] = []
        for folder, _, _ in LOOKS:
            (out / folder).mkdir(parents=True, exist_ok=True)

    def room(self, key: str) -> Any:
        """A screen by its key, with the parts its own class has."""
        return self.window.room(key)

    # --- doing --------------------------------------------------------------------------

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.breathe()
        target = QApplication.focusWidget() or self.window
        held = modifier or Qt.KeyboardModifier.NoModifier
        if isinstance(key, str):
            QTest.keyClicks(target, key, held)
        else:
            QTest.keyClick(target, key, held)
        self.breathe()

    def control(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Type into whatever has the focus; signs a keyboard lacks go in as an input method's."""
        target = QApplication.focusWidget()
        if target is None:
            raise StepError("nothing has the focus to write into")
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            from PySide6.QtGui import QInputMethodEvent

            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)
        self.breathe()

    def click(self, widget: QWidget) -> None:
        if not widget.isVisible() or not widget.isEnabled():
            raise StepError(f"{widget.accessibleName() or type(widget).__name__} cannot be clicked")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.breathe()

    def choose(self, field: SelectField, value: object) -> None:
        """With the arrow keys, as from the keyboard."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Home)
        for _ in range(field.count()):
            if field.value() == value:
                return
            QTest.keyClick(field, Qt.Key.Key_Down)
        raise StepError(f"{field.accessibleName()} does not offer {value}")

    # --- seeing -------------------------------------------------------------------------

    def breathe(self, ms: int = 30) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def wait(self, seen: Callable[[], object], what: str, seconds: float = 20) -> None:
        """Until `seen` answers true; StepError after `seconds`."""
        end = time.monotonic() + seconds
        while not seen():
            if time.monotonic() > end:
                raise StepError(f"waited {seconds:.0f} s for {what}")
            self.breathe(_LOOK_MS)

    def settle(self) -> None:
        """Until nothing is being asked of the store."""
        self.breathe()
        self.wait(lambda: not self.running.place.tasks.is_busy(), "the answers to come", 60)
        self.breathe()

    def picture(self, name: str, *, looks: bool = True) -> str:
        """Grab the window in every look, or only as it is; the file's name in --out."""
        file = f"{name}.png"
        for folder, mode, scale in LOOKS if looks else LOOKS[:1]:
            if looks:
                self._dress(mode, scale)
            self._lay()
            self.window.grab().save(str(self.out / folder / file))
        if looks:
            self._dress(*LOOKS[0][1:])
        return file

    def _dress(self, mode: Mode, scale: float) -> None:
        theme = themes.current()
        if (theme.mode, theme.scale) != (mode, scale):
            themes.set_theme(self.running.app, Theme(mode, scale, reduced_motion=True))
            self.breathe(60)

    def _lay(self) -> None:
        """Layouts ask for each other in rounds; on a busy machine a pause is over before the
        last of them."""
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QCoreApplication.processEvents()

    @contextmanager
    def calm(self) -> Iterator[None]:
        """No motion, the first look; an error nobody caught is kept for `stumbled`."""
        themes.set_theme(self.running.app, Theme(Mode.IVORY, 1.0, reduced_motion=True))
        before = sys.excepthook

        def keep(kind: type[BaseException], error: BaseException, trace: Any) -> None:
            self._errors.append(kind.__name__)
            before(kind, error, trace)

        sys.excepthook = keep
        try:
            yield
        finally:
            sys.excepthook = before

    def stumbled(self) -> None:
        """StepError when something went wrong behind the screen since the last look."""
        errors, self._errors = self._errors, []
        if errors:
            raise StepError(f"errors behind the screen: {', '.join(errors)}")
