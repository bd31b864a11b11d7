"""What is asked of a film's deliveries as they leave, and what changes once they are there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.clients import Channel
from concierge.domain.outbox import LONGEST_PAUSE, DeliveryKind, film_in
from concierge.services import apologies, gesture_orders, refunds
from concierge.services.consent import refused
from concierge.services.films import went
from concierge.services.publishing import drop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from concierge.domain.errors import UserError
    from concierge.services.workplace import Workplace
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

_SENT = "The link of this film was sent another way meanwhile. Discard this message."
_GONE = "The film is not at its address any more. Publish it again, or discard this message."


@dataclass(frozen=True, slots=True)
class Later:
    """Not now; `until` is no further off than what a clock set back could explain."""

    until: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Refused:
    words: str


def ready(
    unit: Unit, facts: DeliveryFacts, now: datetime
) -> Mapping[str, Any] | Later | Refused | None:
    """What a message about a film says as it leaves: her address and the film's link as they are
    now, if she may still be written to. None where nothing is left to be told."""
    if refunds.is_of_return(facts):
        if refunds.is_there(unit, facts):
            return None
        words = refunds.why_not(unit, facts, now)
        return Refused(words) if words else facts.payload
    if facts.kind is DeliveryKind.ORDER:
        order = gesture_orders.as_it_leaves(unit, facts, now)
        return Refused(order) if isinstance(order, str) else order
    if facts.kind is not DeliveryKind.EMAIL:
        return facts.payload
    if apologies.is_apology(facts):
        found = apologies.as_it_leaves(unit, facts, now)
        return _kept_back(*found, now) if isinstance(found, tuple) else found
    film = unit.films.one(film_in(facts.about))
    if film is None or film.published_at is None or not film.link:
        return Refused(_GONE)
    if film.expires_at is not None and film.expires_at <= now:
        return Refused(_GONE)
    if film.sent_at is not None:
        return Refused(_SENT)
    # Hers is whose film it is now: her record may have been made one with another since.
    refusal = refused(unit, film.client, Channel.EMAIL, now)
    if refusal is not None:
        return _kept_back(*refusal, now)
    address, _ = unit.clients.addresses(film.client)[Channel.EMAIL]
    return {**facts.payload, "to": address, "link": film.link}


def _kept_back(error: UserError, until: datetime | None, now: datetime) -> Later | Refused:
    if until is not None:
        return Later(min(until, now + LONGEST_PAUSE), str(error))
    return Refused(f"{error} Discard this message.")


def film_arrived(unit: Unit, workplace: Workplace, facts: DeliveryFacts) -> None:
    """What a delivery about a film, or an apology, changes here once it is there."""
    if apologies.is_apology(facts):
        apologies.went(unit, workplace, facts)
        return
    film = film_in(facts.about)
    known = unit.films.one(film)
    if known is None:
        return
    if facts.kind is DeliveryKind.PUBLISH and facts.link:
        unit.films.published(film, facts.link, workplace.now())
    elif facts.kind is DeliveryKind.EMAIL:
        went(unit, workplace, film, known.link, Channel.EMAIL, by=facts.staff_name)


def drop_waiting(unit: Unit, workplace: Workplace, facts: DeliveryFacts) -> None:
    """What would have gone once this had arrived will not go."""
    for one in unit.outbox.waiting_for(facts.key):
        drop(unit, workplace, one, "What it waited for was discarded.")
