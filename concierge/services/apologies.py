"""An apology for a late parcel: who it goes to, the mailbox it leaves from, and that it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.ids import StaffId
from concierge.domain.interactions import Direction, InteractionKind, ReasonCode
from concierge.domain.outbox import DeliveryKind
from concierge.services.consent import refused, require_consent
from concierge.services.film_places import taking
from concierge.services.publishing import LETTER_LIMIT, SUBJECT_LIMIT
from concierge.services.telling import Told, put_in
from concierge.storage.interactions import NewInteraction

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from concierge.domain.ids import ClientId, OrderId
    from concierge.services.workplace import Workplace
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

LATE = "late:"
"""How what an apology is about begins."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """How an apology can reach the client from here."""

    mailbox: str
    """Name of the account it leaves from; "" where the house has none."""
    address: str
    refusal: str
    """Why no e-mail may go, in a sentence; "" where it may."""
    is_waiting: bool
    """One about this order is on its way already."""


def way_out(workplace: Workplace, client: ClientId, order: OrderId) -> WayOut:
    with workplace.read() as unit:
        mailbox = taking(unit, DeliveryKind.EMAIL)
        found = refused(unit, client, Channel.EMAIL, workplace.now())
        address = unit.clients.addresses(client).get(Channel.EMAIL, ("", None))[0]
        waiting = unit.outbox.open_about(f"{LATE}{order}@")
        return WayOut(
            mailbox=mailbox.name if mailbox else "",
            address=address,
            refusal=str(found[0]) if found else "",
            is_waiting=bool(waiting),
        )


def send_apology(
    workplace: Workplace, client: ClientId, order: OrderId, subject: str, text: str
) -> None:
    """Into the outbox, from the house's mailbox. Raises UserError, naming the field, for words
    that cannot be sent, and ConsentError where the client may not be written to."""
    subject, text = " ".join(subject.split()), text.strip()
    _check(subject, text)
    now = workplace.now()
    with workplace.write() as unit:
        unit.lock(f"{LATE}{order}")
        mailbox = taking(unit, DeliveryKind.EMAIL)
        if mailbox is None:
            raise UserError("No mailbox is connected. Copy the words, or connect one in Settings.")
        require_consent(unit, client, Channel.EMAIL, now)
        if unit.outbox.open_about(f"{LATE}{order}@"):
            raise UserError(
                "A message about this order is on its way already. Look at it in the outbox."
            )
        facts = unit.clients.one(client)
        payload = {
            "subject": subject,
            "text": text,
            "title": "",
            "language": facts.locale if facts is not None else "",
            "thumbnail": "",
            "sender": workplace.me.name,
            "by": workplace.me.id,
        }
        about = f"{LATE}{order}@{now.isoformat()}"
        put_in(unit, workplace, Told(mailbox.id, client, DeliveryKind.EMAIL, about, payload))


def _check(subject: str, text: str) -> None:
    if not subject:
        raise UserError("Give the message a subject.", "subject")
    if not text:
        raise UserError("The message has no words yet.", "letter")
    for words, limit, field in (
        (subject, SUBJECT_LIMIT, "subject"),
        (text, LETTER_LIMIT, "letter"),
    ):
        if len(words) > limit:
            raise UserError(f"This has up to {limit} characters.", field)


def note_copied(workplace: Workplace, client: ClientId, text: str) -> None:
    """The words were taken along to be sent another way: they stand in the client's history."""
    with workplace.write() as unit:
        _log(unit, client, text, workplace.now(), workplace.me.id, channel=None)


def is_apology(facts: DeliveryFacts) -> bool:
    return facts.kind is DeliveryKind.EMAIL and facts.about.startswith(LATE)


def as_it_leaves(
    unit: Unit, facts: DeliveryFacts, now: datetime
) -> Mapping[str, Any] | tuple[UserError, datetime | None]:
    """What it says now, with the address as it is now; or why it may not go, and until when."""
    refusal = refused(unit, facts.client, Channel.EMAIL, now)
    if refusal is not None:
        return refusal
    address, _ = unit.clients.addresses(facts.client)[Channel.EMAIL]
    return {**facts.payload, "to": address, "link": ""}


def went(unit: Unit, workplace: Workplace, facts: DeliveryFacts) -> None:
    """The client was written to: a contact like any other."""
    writer = StaffId(int(facts.payload.get("by", workplace.me.id)))
    text = str(facts.payload.get("text", ""))
    _log(unit, facts.client, text, workplace.now(), writer, channel=Channel.EMAIL)


def _log(
    unit: Unit,
    client: ClientId,
    text: str,
    now: datetime,
    staff: StaffId,
    *,
    channel: Channel | None,
) -> None:
    unit.interactions.add(
        NewInteraction(
            client=client,
            staff=staff,
            kind=InteractionKind.MESSAGE,
            direction=Direction.OUTGOING,
            channel=channel,
            at=now,
            outcome=None,
            reason=ReasonCode.DELIVERY,
            duration=None,
            body=text,
            logged_at=now,
        )
    )
    unit.clients.all_contacted({client: now})
