"""Dialling through whatever the desktop uses for tel: links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from concierge.domain.errors import UserError
from concierge.services.telephone import dial
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from concierge.domain.ids import PhoneCallId
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
