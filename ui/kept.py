"""What this desktop keeps over a restart: light or dark, text size, who sat here, the window,
camera and microphone."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt

from concierge.services.recorder_port import FilmSize
from ui import theme as themes
from ui.studio.choice import MOST, StudioChoice
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

    def studio(self) -> StudioChoice:
        named = {
            name: str(self._values.value(f"studio/{name}"))
            for name in ("camera", "microphone")
            if self._values.contains(f"studio/{name}")
        }
        found = str(self._values.value("studio/addresses", "")).split()
        mirrored = str(self._values.value("studio/mirrored", "yes")) != "no"
        size = FilmSize.HD
        with suppress(KeyError):
            size = FilmSize[str(self._values.value("studio/size", size.name))]
        return StudioChoice(**named, size=size, is_mirrored=mirrored, addresses=tuple(found[:MOST]))

    def sit(self, place: Place) -> None:
        place.studio = self.studio()
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
        window.place.studio_chosen.connect(keep)
        window.closing.connect(end, Qt.ConnectionType.SingleShotConnection)

    def keep(self, window: Window) -> None:
        theme = themes.current()
        self._values.setValue("look/mode", theme.mode.value)
        self._values.setValue("look/scale", theme.scale)
        self._values.setValue("seat/staff", int(window.place.workplace.me.id))
        studio = window.place.studio
        for name, value in (("camera", studio.camera), ("microphone", studio.microphone)):
            if value is not None:
                self._values.setValue(f"studio/{name}", value)
        self._values.setValue("studio/size", studio.size.name)
        self._values.setValue("studio/mirrored", "yes" if studio.is_mirrored else "no")
        self._values.setValue("studio/addresses", " ".join(studio.addresses))
        self._values.setValue("window/geometry", window.saveGeometry())
        self._values.sync()
