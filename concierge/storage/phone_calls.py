"""Named queries on calls that were begun, and on those nobody logged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, InteractionId, PhoneCallId, StaffId
from concierge.domain.views.calls import PhoneCallFacts
from concierge.storage.area import AreaRows
from concierge.storage.tables.attention import PhoneCall

if TYPE_CHECKING:
    from concierge.domain.interactions import Direction


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

    def by_remote(self, account: AccountId, remote_id: str) -> PhoneCallFacts | None:
        query = sa.select(PhoneCall).where(
            PhoneCall.account_id == account, PhoneCall.remote_id == remote_id
        )
        row = self._session.scalar(query)
        return None if row is None else _facts(row)

    def _touch(self, row: PhoneCall) -> None:
        self._session.flush()
        self._unit.touch(Area.WORK, [] if row.client_id is None else [row.client_id])


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
    )
