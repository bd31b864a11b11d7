"""She asked not to be contacted: written down, and taken back, with a way back at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.services.refusals import allow_contact, refuse_contact
from ui import messages
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from ui.place import Place


def words_for(profile: Profile | None) -> str:
    """What `turn_contact` would do."""
    name = (profile.first_name or profile.name) if profile else ""
    if profile is not None and profile.do_not_contact:
        return tr("{name} may be contacted again", name=name)
    return tr("{name} asked not to be contacted", name=name)


def turn_contact(place: Place, profile: Profile) -> None:
    refused, client = profile.do_not_contact, profile.id
    there, back = (allow_contact, refuse_contact) if refused else (refuse_contact, allow_contact)
    said = tr("{name} is not contacted any more", name=profile.name)
    if refused:
        said = tr("{name} may be contacted again", name=profile.name)

    def failed(error: Exception) -> None:
        place.failure_told.emit(messages.sentence(error))

    def undo() -> None:
        place.run(lambda w: back(w, client), lambda _: None, failed)

    place.run(lambda w: there(w, client), lambda _: place.toast_asked.emit(said, undo), failed)
