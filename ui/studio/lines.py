"""What is to be said to each client: made for her, edited, and kept until her film is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.studio.offer import ScriptOffer
from ui.studio.scripts import default_lines, merge_fields

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from ui.place import Place
    from ui.studio.prompter import Prompter
    from ui.studio.side import StudioSide


class Lines(QObject):
    """Between the prompter, the side that repeats it, and the scripts that can fill both."""

    def __init__(self, place: Place, prompter: Prompter, side: StudioSide, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._prompter, self._side = place, prompter, side
        self._profile: Profile | None = None
        self._edited: dict[int, list[str]] = {}
        self.offer: ScriptOffer | None = None
        prompter.changed.connect(self._on_changed)
        side.scripts_asked.connect(self.offer_scripts)

    def begin(self, profile: Profile) -> None:
        """Her lines: as they were left, or made for her."""
        self._profile = profile
        made = default_lines(profile, *self._speaker())
        self._prompter.set_lines(self._edited.get(profile.id, made))
        self._show()

    def forget(self, client: int) -> None:
        self._edited.pop(client, None)

    @Slot()
    def offer_scripts(self) -> None:
        if self._profile is not None:
            fields = merge_fields(self._profile, *self._speaker())
            self.offer = ScriptOffer(self._place, self._prompter, fields, self._side.scripts)
            self.offer.open()

    @Slot()
    def _on_changed(self) -> None:
        if self._profile is not None:
            self._edited[self._profile.id] = self._prompter.lines()
        self._show()

    def _show(self) -> None:
        self._side.show_lines(self._prompter.lines(), is_whole=self._prompter.is_whole)

    def _speaker(self) -> tuple[str, str]:
        return self._place.workplace.me.name, self._place.workplace.house.name
