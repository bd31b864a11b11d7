"""Sending a kept film: its link goes to her over one channel, and from then on it is a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.outbox import FILM, DeliveryKind, DeliveryState
from concierge.services.commission import look_again
from concierge.services.consent import require_consent
from concierge.services.telling import tell

if TYPE_CHECKING:
    from concierge.domain.ids import RecordingId
    from concierge.services.workplace import Workplace
    from concierge.storage.films import FilmFacts
    from concierge.storage.unit import Unit

LINK_LIMIT = 2_000
"""Characters; beyond it mail programs and phones cut links."""
LINK_CHANNELS = (Channel.EMAIL, Channel.WHATSAPP, Channel.SMS)


def send_film(workplace: Workplace, film: RecordingId, link: str, channel: Channel) -> None:
    """Write down that the film's link goes to her now, and let the CRM know of it.

    Raises UserError for what is no link, ConsentError where she may not be written to now; then
    nothing is noted and the link must not be sent.
    """
    link = checked_link(link)
    now = workplace.now()
    with workplace.write() as unit:
        facts = to_send(unit, film)
        _require_no_message(unit, film)
        require_consent(unit, facts.client, channel, now)
        went(unit, workplace, film, link, channel, by=workplace.me.name)


def to_send(unit: Unit, film: RecordingId) -> FilmFacts:
    """Raises UserError where there is no such film, or its link went to her already."""
    facts = unit.films.one(film)
    if facts is None:
        raise UserError("This film is not in a timeline any more.")
    if facts.sent_at is not None:
        raise UserError("The link of this film was sent already.")
    return facts


def _require_no_message(unit: Unit, film: RecordingId) -> None:
    for one in unit.outbox.open_about(f"{FILM}{film}@"):
        if one.kind is DeliveryKind.EMAIL and one.state is not DeliveryState.DEAD:
            raise UserError(
                "A message with this film is on its way already. Look at it in the outbox."
            )


def went(
    unit: Unit,
    workplace: Workplace,
    film: RecordingId,
    link: str,
    channel: Channel,
    *,
    by: str,
) -> None:
    """Its link is with her: from now on it is a contact, and the CRM is let know."""
    facts, now = unit.films.one(film), workplace.now()
    if facts is None or facts.sent_at is not None:
        return
    unit.films.sent(film, link, channel, now)
    payload = {
        "at": now.isoformat(),
        "link": link,
        "seconds": round(facts.duration_ms / 1000),
        "reason": facts.reason.value if facts.reason else "",
        "by": by,
    }
    tell(unit, workplace, facts.client, DeliveryKind.VIDEO_LINK, f"film:{film}", payload)
    look_again(unit, workplace.house, facts.client, now)


def checked_link(text: str) -> str:
    """Raises UserError unless it is one whole https address."""
    link = text.strip()
    try:
        parts = urlsplit(link)
        whole = parts.scheme == "https" and "." in (parts.hostname or "")
    except ValueError:
        whole = False
    if not whole or link.split() != [link]:
        raise UserError("Enter the whole link, beginning with https://", "link")
    if len(link) > LINK_LIMIT:
        raise UserError(f"A link has up to {LINK_LIMIT} characters.", "link")
    return link
