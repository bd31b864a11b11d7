"""What this desktop keeps over a restart: light or dark, text size, who sat here, the window."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt

from ui import theme as themes
from ui.theme import Mode, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from ui.place import Place
    from ui.window import Window


class Kept:
    """An INI file beside the store; it holds nothing about a client. Values nobody can use, as
    after an edit by hand, are passed over.

    With `seat` the person who sat here last sits down again; without, whoever was named does.
    """

    def __init__(self, file: Path, *, seat: bool = True) -> None:
        self._values = QSettings(str(file), QSettings.Format.IniFormat)
        self._seat = seat

    def theme(self) -> Theme:
        mode, scale = Mode.AUTO, 1.0
        with suppress(ValueError):
            mode = Mode(str(self._values.value("look/mode", mode.value)))
        with suppress(ValueError):
            scale = float(str(self._values.value("look/scale", scale)))
        return Theme(mode, scale)

    def sit(self, place: Place) -> None:
        known = {str(person.id): person.id for person in place.workplace.house.staff}
        last = known.get(str(self._values.value("seat/staff", "")))
        if self._seat and last is not None and last != place.workplace.me.id:
            place.become(last)

    def follow(self, window: Window) -> None:
        """Give the window its last place, and keep every change from here on."""
        spot = self._values.value("window/geometry")
        if isinstance(spot, QByteArray):
            window.restoreGeometry(spot)

        def keep() -> None:
            self.keep(window)

        def end() -> None:
            self.keep(window)
            themes.themes().changed.disconnect(keep)

        themes.themes().changed.connect(keep)
        window.place.person_changed.connect(keep)
        window.closing.connect(end, Qt.ConnectionType.SingleShotConnection)

    def keep(self, window: Window) -> None:
        theme = themes.current()
        self._values.setValue("look/mode", theme.mode.value)
        self._values.setValue("look/scale", theme.scale)
        self._values.setValue("seat/staff", int(window.place.workplace.me.id))
        self._values.setValue("window/geometry", window.saveGeometry())
        self._values.sync()
