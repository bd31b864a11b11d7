"""Keeping a take in the client's timeline, and going on to send it where films have a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from concierge.domain.errors import ConciergeError
from concierge.services.publishing import places
from concierge.services.recordings import keep_take
from ui import messages
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.interactions import ReasonCode
    from concierge.domain.views.clients import Profile
    from concierge.services.recorder_port import Take
    from concierge.services.workplace import Workplace
    from ui.place import Place
    from ui.studio.filming import Filming
    from ui.studio.review import Wanted


class Keeping(QObject):
    """One at a time. `kept` carries the client, `failed` what went wrong in words."""

    kept = Signal(int)
    failed = Signal(str)

    def __init__(self, place: Place, filming: Filming, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._filming = place, filming
        self._is_busy = False

    def keep(
        self, take: Take, profile: Profile, script: str, reason: ReasonCode, wanted: Wanted
    ) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        place, filming = self._place, self._filming

        def work(workplace: Workplace) -> bool:
            try:
                made = filming.edited(take, wanted)
                keep_take(workplace, made, profile.id, script=script, reason=reason)
            except ConciergeError:
                filming.undo(take, wanted)
                raise
            return bool(places(workplace).films)

        def done(can_publish: object) -> None:
            self._is_busy = False
            filming.kept(take)
            self.kept.emit(profile.id)
            place.toast_asked.emit(tr("Kept in {name}'s timeline", name=profile.name), None)
            place.client_asked.emit(profile.id)
            if can_publish:
                place.drawer_asked.emit("film", profile.id, take.id)

        def failed(error: Exception) -> None:
            self._is_busy = False
            self.failed.emit(messages.sentence(error))

        place.run(work, done, failed)
