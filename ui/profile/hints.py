"""Days that may be meant by what was said: asked beside the occasions, answered by a press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from concierge.services.hints import hints, offer_again, turn_down
from ui import messages
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.services.hints import Hint
    from ui.place import Place
    from ui.profile.side import ProfileSide


class Hints(QObject):
    """Fills the side column once it is known whose it is; late answers for another are dropped."""

    def __init__(self, place: Place, side: ProfileSide, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._side = place, side
        self._client: ClientId | None = None
        side.hint_asked.connect(self._on_asked)
        side.hint_refused.connect(self._on_refused)

    def ask(self, client: ClientId) -> None:
        self._client = client
        self._place.run(
            lambda w: hints(w, client),
            lambda found: self._show(client, found),
            lambda _: None,  # without a suggestion the page is whole
            key="profile.hints",
        )

    def _show(self, client: ClientId, found: tuple[Hint, ...]) -> None:
        if client == self._client:
            self._side.show_hints(found)

    @Slot(object)
    def _on_asked(self, hint: Hint) -> None:
        if self._client is not None:
            self._place.drawer_asked.emit("occasion", self._client, hint)

    @Slot(object)
    def _on_refused(self, hint: Hint) -> None:
        place, client = self._place, self._client
        if client is None:
            return

        def failed(error: Exception) -> None:
            place.failure_told.emit(messages.sentence(error))

        def undo() -> None:
            place.run(lambda w: offer_again(w, client, hint), lambda _: None, failed)

        place.run(
            lambda w: turn_down(w, client, hint),
            lambda _: place.toast_asked.emit(tr("Not asked again"), undo),
            failed,
        )
