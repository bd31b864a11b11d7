"""What to know before the telephone rings, in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.interactions import InteractionKind
from concierge.domain.local_time import local
from ui.formats import since
from ui.messages import language, tr, word

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.work import BriefedContact, Briefing
    from ui.place import Place

_ORDERS = 3
_KINDS = {
    InteractionKind.CALL: "Call",
    InteractionKind.VIDEO: "Video",
    InteractionKind.MESSAGE: "Message",
    InteractionKind.NOTE: "Note",
}


def briefing_rows(place: Place, profile: Profile, known: Briefing) -> list[tuple[str, str]]:
    """(what, in words), in the order it is needed once somebody answers."""
    here = local(place.now(), profile.zone_name)
    who = profile.name
    if known.pronounced:
        who = tr("{name}, said {sound}", name=profile.name, sound=known.pronounced)
    hour = f"{here:%H:%M}"
    city = profile.city or profile.country
    facts = [tr("{time} in {city}", time=hour, city=city) if city else hour]
    if language(profile.language):
        facts.append(language(profile.language))
    rows = [(tr("Name"), who), (tr("There"), " · ".join(facts))]
    orders = [f"{order.title}: {word(order.state).lower()}" for order in known.open_orders]
    if len(orders) > _ORDERS:
        more = tr("and {count} more", count=len(orders) - _ORDERS)
        orders = [*orders[:_ORDERS], more]
    rows.append((tr("Open orders"), "\n".join(orders) or tr("none")))
    if known.last_promise:
        kept = {True: tr("kept"), False: tr("broken"), None: tr("still open")}
        words = f"{known.last_promise}, {kept[known.last_promise_kept]}"
        rows.append((tr("Last promise"), words))
    contacts = [_contact(place, contact) for contact in known.last_contacts]
    rows.append((tr("Last contacts"), "\n".join(contacts) or tr("none")))
    return rows


def _contact(place: Place, contact: BriefedContact) -> str:
    age = since(contact.at, place.now())
    parts = [age, tr(_KINDS[contact.kind]), contact.by, contact.words]
    return " · ".join(part for part in parts if part)
