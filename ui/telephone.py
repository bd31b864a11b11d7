"""Dialling, through the house or the desktop's tel: links, and the words for a call it told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from concierge.domain.errors import UserError
from concierge.services.telephone import dial
from ui.formats import clock, until
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from concierge.domain.ids import PhoneCallId
    from concierge.domain.views.calls import PhoneCallFacts
    from ui.place import Place


class LinkTelephone:
    """ports.Telephone of this desktop; to be asked in the main thread."""

    def dial(self, number: str) -> None:
        if not QDesktopServices.openUrl(QUrl(f"tel:{number}")):
            raise UserError(
                tr("No program on this desktop dials. Dial the number on your telephone.")
            )


def dial_for(
    place: Place, number: str, call: PhoneCallId, over: Callable[[Exception | None], None]
) -> None:
    """By the house's telephone system where it knows whoever sits here, else by the desktop.

    `over` is told what went wrong, or None.
    """
    own = place.telephone

    def done(is_dialled: bool) -> None:
        wrong = None
        try:
            if not is_dialled:
                LinkTelephone().dial(number)
        except UserError as exc:
            wrong = exc
        over(wrong)

    place.run(lambda w: dial(w, own, number, call), done, over)


def told_words(place: Place, call: PhoneCallFacts) -> str:
    """When it was and how long it lasted, of one that is over."""
    zone = place.formats.zone
    day = until(*(at.astimezone(zone).date() for at in (call.started_at, place.now())))
    time = place.formats.time(call.started_at)
    if not call.answered or call.ended_at is None:
        return tr("From the telephone: {day} at {time}, nobody answered", day=day, time=time)
    length = clock(int((call.ended_at - call.started_at).total_seconds()))
    return tr("From the telephone: {day} at {time}, lasted {length}", day=day, time=time,
              length=length)  # fmt: skip
