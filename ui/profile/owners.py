"""Whose client she is: taken over, given to a colleague, or left to everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.services.owners import take_over
from ui.kit.buttons import plain_menu
from ui.messages import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu, QWidget

    from concierge.domain.ids import StaffId
    from concierge.domain.views.clients import Profile
    from ui.place import Place


def offer_owners(place: Place, profile: Profile, parent: QWidget, at: QPoint) -> QMenu | None:
    """Nobody's client is taken over at once; else a menu opens `at` that point (global
    coordinates), oneself first."""
    workplace = place.workplace
    if profile.owner is None:
        _give(place, profile, workplace.me.id, workplace.me.name)
        return None
    menu = plain_menu(parent)
    mine = sorted(workplace.house.staff, key=lambda s: (s.id != workplace.me.id, s.name))
    for person in (one for one in mine if one.id != profile.owner):
        words = tr("Give to {name}", name=person.name)
        if person.id == workplace.me.id:
            words = tr("Take over")
        choice = menu.addAction(words.replace("&", "&&"))
        choice.triggered.connect(lambda _=False, to=person: _give(place, profile, to.id, to.name))
    menu.addSeparator()
    nobody = menu.addAction(tr("Nobody's client"))
    nobody.triggered.connect(lambda: _give(place, profile, None, ""))
    menu.popup(at)
    return menu


def _give(place: Place, profile: Profile, to: StaffId | None, name: str) -> None:
    before, client = profile.owner, profile.id

    def undo() -> None:
        place.run(lambda w: take_over(w, client, before), lambda _: None)

    def done(_: None) -> None:
        words = tr("{client} is {name}'s client now", client=profile.name, name=name)
        if to is None:
            words = tr("{client} is nobody's client now", client=profile.name)
        elif to == place.workplace.me.id:
            words = tr("{name} is your client now", name=profile.name)
        place.toast_asked.emit(words, undo)

    place.run(lambda w: take_over(w, client, to), done)
