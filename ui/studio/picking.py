"""Which camera and microphone: what is offered, what was chosen last, and addresses typed in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from concierge.domain.errors import UserError
from ui import messages
from ui.icons import Icon
from ui.messages import tr
from ui.place import Action
from ui.studio.choice import address_words
from ui.studio.controls import NO_CAMERA, SILENT
from ui.studio.filming import TEST

if TYPE_CHECKING:
    from ui.place import Place
    from ui.studio.controls import Devices
    from ui.studio.filming import Filming


class Picking(QObject):
    """`picked` once the recorder should open what the fields say now."""

    picked = Signal()

    def __init__(self, place: Place, devices: Devices, filming: Filming, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._devices, self._filming = place, devices, filming
        devices.changed.connect(self._on_changed)
        devices.address_given.connect(self._on_address)

    def offer(self) -> None:
        """Fill the fields; what was chosen last is chosen where it is there."""
        recorder = self._filming.recorder
        if recorder is None:
            return
        *found, test = recorder.cameras()
        named = [(address, address_words(address)) for address in self._place.studio.addresses]
        self._devices.offer([*found, *named, test], recorder.microphones())
        self._devices.choose(self._place.studio)

    def prefer_camera(self) -> None:
        """A camera rather than the test picture nobody asked for."""
        chosen = self._devices.choice()[0]
        if chosen in (TEST, NO_CAMERA) and self._filming.recorder is not None:
            self._devices.choose_camera(self._filming.recorder.cameras()[0][0])

    def is_mirrored(self) -> bool:
        """As in a mirror; the test picture carries writing."""
        return self._place.studio.is_mirrored and self._devices.choice()[0] != TEST

    @Slot()
    def _on_changed(self) -> None:
        camera, microphone = self._devices.choice()
        size = self._devices.film_size()
        kept = replace(
            self._place.studio,
            camera=camera or self._place.studio.camera,
            microphone=microphone or SILENT,
            size=size,
        )
        self._place.keep_studio(kept)
        self.picked.emit()

    @Slot(str)
    def _on_address(self, text: str) -> None:
        try:
            choice = self._place.studio.with_address(text)
        except UserError as exc:
            self._devices.address.set_error(messages.sentence(exc))
            return
        self._place.keep_studio(choice)
        self._devices.end_address()
        self.offer()
        self.picked.emit()

    # --- by name ------------------------------------------------------------------------

    def mirror(self) -> None:
        """Only what is seen here; the film itself is never mirrored."""
        choice = self._place.studio
        self._place.keep_studio(replace(choice, is_mirrored=not choice.is_mirrored))

    def forget(self) -> None:
        camera = self._devices.choice()[0]
        if self._is_address():
            self._place.keep_studio(self._place.studio.without_address(camera))
            self.offer()
            self.picked.emit()

    def _is_address(self) -> bool:
        return self._devices.choice()[0] in self._place.studio.addresses

    def actions(self) -> list[Action]:
        ask = self._devices.ask_address
        return [
            Action("studio.mirror", tr("Mirror the picture on the screen"), self.mirror,
                   Icon.CAMERA, "M"),
            Action("studio.address", tr("Add a camera by its address"), ask, Icon.LINK),
            Action("studio.forget", tr("Forget this camera's address"), self.forget, Icon.TRASH_2,
                   enabled=self._is_address),
        ]  # fmt: skip
