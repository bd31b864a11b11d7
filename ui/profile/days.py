"""A day that was noted here, taken back, with a way back at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.ids import OccasionId
from concierge.services.occasions import forget_occasion, note_occasion
from ui import messages
from ui.messages import occasion, tr, word

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.domain.occasions import Occasion
    from ui.place import Place


def forget_day(place: Place, day: int) -> None:
    def failed(error: Exception) -> None:
        place.failure_told.emit(messages.sentence(error))

    def done(known: tuple[ClientId, str, Occasion]) -> None:
        client, label, was = known
        name = occasion(label) if label else word(was.kind)

        def undo() -> None:
            place.run(lambda w: note_occasion(w, client, label, was), lambda _: None, failed)

        place.toast_asked.emit(tr("{day} taken back", day=name), undo)

    place.run(lambda w: forget_occasion(w, OccasionId(day)), done, failed)
