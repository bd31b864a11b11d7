"""The one rule every way out of the house asks, when composing and again as it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from concierge.domain.clients import Channel
from concierge.domain.consent import Refusal, may_contact
from concierge.domain.errors import ConsentError, UserError

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.ids import ClientId
    from concierge.storage.unit import Unit

PROMISED_WITHIN = timedelta(minutes=30)
"""So near its hour a promised call is the promised call."""


def require_consent(unit: Unit, client: ClientId, channel: Channel, now: datetime) -> None:
    """Raises UserError or ConsentError, in words for whoever composes."""
    refusal = refused(unit, client, channel, now)
    if refusal is not None:
        raise refusal[0]


def refused(
    unit: Unit, client: ClientId, channel: Channel, now: datetime
) -> tuple[UserError, datetime | None] | None:
    """(why she may not be contacted there now, when that ends by itself); None where she may."""
    facts = unit.clients.one(client)
    if facts is None:
        return UserError("This client is not in the book any more."), None
    known = unit.clients.addresses(client).get(channel)
    promised = channel is Channel.CALL and is_promised(unit, client, now)
    verdict = may_contact(
        channel=channel,
        consent=None if known is None else known[1],
        do_not_contact=facts.do_not_contact,
        country=facts.country,
        zone_name=facts.zone_name,
        now=now,
        promised=promised,
    )
    if verdict.refusal is None:
        return None
    kind, words = _WORDS[verdict.refusal]
    return kind(words, "channel"), verdict.quiet_until


def is_promised(unit: Unit, client: ClientId, now: datetime) -> bool:
    """Whether a call was promised for about now: the client chose the hour, quiet or not."""
    promises = unit.interactions.open_promises([client])
    return any(abs(promise.due_at - now) <= PROMISED_WITHIN for promise in promises)


def refusal_words(refusal: Refusal) -> str:
    """The sentence for whoever is about to write."""
    return _WORDS[refusal][1]


_WORDS: Mapping[Refusal, tuple[type[UserError], str]] = {
    Refusal.DO_NOT_CONTACT: (ConsentError, "This client asked not to be contacted at all."),
    Refusal.NO_ADDRESS: (UserError, "No address is known on this channel."),
    Refusal.UNSUBSCRIBED: (
        ConsentError,
        "This client does not want to be written to on this channel.",
    ),
    Refusal.QUIET_HOURS: (
        ConsentError,
        "This client is not to be disturbed at this hour. E-mail may go at any time.",
    ),
}
