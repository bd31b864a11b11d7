"""Named queries on calls that were begun, and on those nobody logged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.clients import Channel
from concierge.domain.ids import AccountId, ClientId, InteractionId, PhoneCallId, StaffId
from concierge.domain.interactions import CallOutcome, Direction, InteractionKind
from concierge.domain.views.calls import PhoneCallFacts
from concierge.storage.area import AreaRows
from concierge.storage.tables.attention import PhoneCall
from concierge.storage.tables.clients import Client, ContactPoint
from concierge.storage.tables.interactions import Interaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[datetime, datetime]
_RINGS = (Channel.CALL, Channel.SMS, Channel.WHATSAPP)
"""Channels whose address is a telephone number."""


def _missed() -> sa.Select[PhoneCall]:
    later = aliased(PhoneCall)
    settled = sa.or_(
        later.answered == sa.true(),
        sa.and_(
            later.account_id.is_not(None),
            later.direction == Direction.INCOMING,
            later.ended_at.is_not(None),
        ),
    )
    after = sa.exists().where(
        later.client_id == PhoneCall.client_id,
        sa.tuple_(later.started_at, later.id) > sa.tuple_(PhoneCall.started_at, PhoneCall.id),
        settled,
    )
    reached = sa.exists().where(
        Interaction.client_id == PhoneCall.client_id,
        Interaction.at >= PhoneCall.started_at,
        Interaction.outcome == CallOutcome.CONNECTED,
    )
    query = sa.select(PhoneCall).where(
        *(PhoneCall.interaction_id.is_(None), PhoneCall.dropped_at.is_(None)),
        PhoneCall.started_at >= sa.bindparam("since", type_=PhoneCall.started_at.type),
        *(PhoneCall.account_id.is_not(None), PhoneCall.direction == Direction.INCOMING),
        *(PhoneCall.answered == sa.false(), PhoneCall.ended_at.is_not(None)),
        *(PhoneCall.client_id.is_not(None), ~after, ~reached),
    )
    return query.order_by(PhoneCall.id)


# Made once: whoever opens Today waits for it.
_MISSED = _missed()


@dataclass(frozen=True, slots=True)
class NewPhoneCall:
    client: ClientId | None
    staff: StaffId | None
    direction: Direction
    started_at: datetime
    ended_at: datetime | None = None
    answered: bool = False
    number: str = ""
    """E.164, only where no client has it."""
    account: AccountId | None = None
    remote_id: str = ""


class PhoneCallRows(AreaRows):
    def begin(self, new: NewPhoneCall) -> PhoneCallId:
        row = PhoneCall(
            account_id=new.account,
            remote_id=new.remote_id,
            client_id=new.client,
            staff_id=new.staff,
            direction=new.direction,
            number=new.number,
            started_at=new.started_at,
            ended_at=new.ended_at,
            answered=new.answered,
        )
        self._session.add(row)
        self._session.flush()
        if not new.remote_id:
            row.remote_id = f"here-{row.id}"
        self._touch(row)
        return PhoneCallId(row.id)

    def end(self, call: PhoneCallId, at: datetime | None) -> None:
        """None lets it go on."""
        row = self._session.get_one(PhoneCall, call)
        row.ended_at = at
        self._touch(row)

    def logged(self, call: PhoneCallId, interaction: InteractionId) -> None:
        row = self._session.get_one(PhoneCall, call)
        row.interaction_id, row.dropped_at = interaction, None
        self._touch(row)

    def drop(self, call: PhoneCallId, at: datetime | None) -> None:
        """There is nothing to log; None takes that back."""
        row = self._session.get_one(PhoneCall, call)
        row.dropped_at = at
        self._touch(row)

    def one(self, call: PhoneCallId) -> PhoneCallFacts | None:
        row = self._session.get(PhoneCall, call)
        return None if row is None else _facts(row)

    def open(self, staff: StaffId, client: ClientId | None = None) -> list[PhoneCallFacts]:
        """Of this person, with a client, neither logged nor dropped; the newest first."""
        query = sa.select(PhoneCall).where(
            PhoneCall.interaction_id.is_(None),
            PhoneCall.dropped_at.is_(None),
            PhoneCall.staff_id == staff,
            PhoneCall.client_id.is_not(None),
        )
        if client is not None:
            query = query.where(PhoneCall.client_id == client)
        rows = self._session.scalars(query.order_by(PhoneCall.started_at.desc(), PhoneCall.id))
        return [_facts(row) for row in rows]

    def missed(self, since: datetime) -> list[PhoneCallFacts]:
        """The newest of each client that nobody answered since then, where nobody of the house
        has spoken to that client after it; neither logged nor dropped."""
        return [_facts(row) for row in self._session.scalars(_MISSED, {"since": since})]

    # --- what a telephone system tells --------------------------------------------------

    def holders(self, numbers: Iterable[str]) -> dict[str, list[ClientId]]:
        """Number (E.164) -> the clients of the book who have it, on any record of theirs."""
        owner = sa.func.coalesce(Client.merged_into, Client.id)
        kept = aliased(Client)
        query = (
            sa.select(ContactPoint.match_key, owner.label("owner"))
            .distinct()
            .join(Client, Client.id == ContactPoint.client_id)
            .join(kept, kept.id == owner)
            .where(
                ContactPoint.match_key.in_(sorted(set(numbers) - {""})),
                ContactPoint.channel.in_(_RINGS),
                kept.in_book == sa.true(),
            )
            .order_by(ContactPoint.match_key, owner)
        )
        found: dict[str, list[ClientId]] = {}
        for row in self._session.execute(query):
            found.setdefault(row.match_key, []).append(ClientId(row.owner))
        return found

    def recognise(self, account: AccountId, since: datetime) -> None:
        """Calls from then on whose number belongs to one client of the book by now are theirs."""
        strangers = sa.select(PhoneCall).where(
            PhoneCall.account_id == account,
            PhoneCall.client_id.is_(None),
            PhoneCall.number != "",
            PhoneCall.started_at >= since,
        )
        rows = self._session.scalars(strangers.order_by(PhoneCall.id)).all()
        holders = self.holders(row.number for row in rows) if rows else {}
        for row in rows:
            known = holders.get(row.number, ())
            if len(known) == 1:
                row.client_id, row.number = known[0], ""
                self._touch(row)

    def forget_strangers(self, account: AccountId, before: datetime) -> None:
        """Calls of nobody in the book that began before then."""
        gone = sa.delete(PhoneCall).where(
            PhoneCall.account_id == account,
            PhoneCall.client_id.is_(None),
            PhoneCall.started_at < before,
        )
        self._session.execute(gone)

    def begun_here(
        self, staff: StaffId, clients: Sequence[ClientId], direction: Direction, span: Span
    ) -> list[PhoneCallFacts]:
        """Of this person with one of these clients, begun in that span, of which no telephone
        system has told yet; dropped and logged ones too."""
        query = sa.select(PhoneCall).where(
            PhoneCall.account_id.is_(None),
            PhoneCall.staff_id == staff,
            PhoneCall.client_id.in_(clients),
            PhoneCall.direction == direction,
            PhoneCall.started_at.between(*span),
        )
        return [_facts(row) for row in self._session.scalars(query.order_by(PhoneCall.id))]

    def written_down(
        self, staff: StaffId, client: ClientId, direction: Direction, span: Span
    ) -> list[tuple[InteractionId, datetime]]:
        """(contact, when) of calls of this person that were logged without one of these rows."""
        has_row = sa.exists().where(PhoneCall.interaction_id == Interaction.id)
        query = sa.select(Interaction.id, Interaction.at).where(
            Interaction.client_id == client,
            Interaction.staff_id == staff,
            Interaction.kind == InteractionKind.CALL,
            Interaction.direction == direction,
            Interaction.at.between(*span),
            ~has_row,
        )
        rows = self._session.execute(query.order_by(Interaction.id))
        return [(InteractionId(row.id), row.at) for row in rows]

    def told(self, call: PhoneCallId, new: NewPhoneCall) -> None:
        """It is this one, as the telephone system has it; what was logged or dropped stays so."""
        row = self._session.get_one(PhoneCall, call)
        row.account_id, row.remote_id = new.account, new.remote_id
        row.client_id, row.staff_id, row.number = new.client, new.staff, new.number
        row.direction, row.answered = new.direction, new.answered
        row.started_at, row.ended_at = new.started_at, new.ended_at
        if self._session.is_modified(row):  # most are told again as they were
            self._touch(row)

    def by_remote(self, account: AccountId, remote_id: str) -> PhoneCallFacts | None:
        query = sa.select(PhoneCall).where(
            PhoneCall.account_id == account, PhoneCall.remote_id == remote_id
        )
        row = self._session.scalar(query)
        return None if row is None else _facts(row)

    def _touch(self, row: PhoneCall) -> None:
        self._session.flush()
        if row.client_id is not None:  # those of strangers are shown nowhere
            self._unit.touch(Area.WORK, [row.client_id])


def _facts(row: PhoneCall) -> PhoneCallFacts:
    return PhoneCallFacts(
        id=PhoneCallId(row.id),
        client=None if row.client_id is None else ClientId(row.client_id),
        staff=None if row.staff_id is None else StaffId(row.staff_id),
        direction=row.direction,
        started_at=row.started_at,
        ended_at=row.ended_at,
        answered=row.answered,
        interaction=None if row.interaction_id is None else InteractionId(row.interaction_id),
        dropped_at=row.dropped_at,
        account=None if row.account_id is None else AccountId(row.account_id),
    )
