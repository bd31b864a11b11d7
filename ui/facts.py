"""The words for the fields of a client that may be edited here."""

from __future__ import annotations

from concierge.domain.merge import NOTE
from ui.messages import tr


def field_words(name: str) -> str:
    """A field of `domain.merge.EDITABLE` as a person calls it; an unknown one as it is."""
    return {
        NOTE: tr("Client's note"),
        "concierge.size_dress": tr("Dress, coat"),
        "concierge.size_shoe": tr("Shoe"),
        "concierge.size_ring": tr("Ring"),
        "concierge.likes": tr("Likes"),
        "concierge.avoids": tr("Avoids"),
        "concierge.never_say": tr("Never say"),
        "concierge.pronounced": tr("How the name is said"),
        "concierge.pronouns": tr("Pronouns"),
        "concierge.preferred_channel": tr("Preferred channel"),
        "concierge.boutique": tr("Boutique"),
    }.get(name, name.partition(".")[2] or name)
