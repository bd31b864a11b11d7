"""Named queries on consultations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.consultations import ConsultationSource, ConsultationState, LookItem
from concierge.domain.ids import ClientId, ConsultationId, OrderId, StaffId
from concierge.domain.money import Money, total
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.house import Staff

if TYPE_CHECKING:
    from sqlalchemy.sql.elements import ColumnElement

    from concierge.domain.clients import Tier


@dataclass(frozen=True, slots=True)
class ConsultationFacts:
    id: ConsultationId
    client: ClientId
    client_name: str
    tier: Tier
    staff: StaffId
    staff_name: str
    source: ConsultationSource
    state: ConsultationState
    question: str
    need: str
    items: tuple[LookItem, ...]
    value: Money
    reference: str
    link: str
    opened_at: datetime
    advised_at: datetime | None
    changed_at: datetime
    outcome_reason: str


@dataclass(frozen=True, slots=True)
class NewConsultation:
    client: ClientId
    staff: StaffId
    source: ConsultationSource
    question: str
    need: str
    reference: str
    currency: str
    opened_at: datetime


def _pack(item: LookItem) -> dict[str, Any]:
    return {
        "title": item.title,
        "variant": item.variant,
        "variant_remote_id": item.variant_remote_id,
        "price": item.price.minor,
        "net": item.net.minor,
        "quantity": item.quantity,
    }


def _asked(row: Consultation) -> list[dict[str, Any]]:
    """The look as a shop is asked for its checkout."""
    return [
        {
            "variant": item["variant_remote_id"],
            "title": item["title"],
            "quantity": item["quantity"],
            "minor": item["price"],
        }
        for item in row.items
    ]


class Consultations(AreaRows):
    def add(self, new: NewConsultation) -> ConsultationId:
        row = Consultation(
            client_id=new.client,
            staff_id=new.staff,
            source=new.source,
            state=ConsultationState.ASKED,
            question=new.question,
            need=new.need,
            items=[],
            value=0,
            currency=new.currency,
            reference=new.reference,
            opened_at=new.opened_at,
            changed_at=new.opened_at,
        )
        self._session.add(row)
        self._session.flush()
        self._unit.touch(Area.CONSULTATIONS, [new.client])
        return ConsultationId(row.id)

    def describe(
        self,
        consultation: ConsultationId,
        *,
        source: ConsultationSource,
        question: str,
        need: str,
        at: datetime,
    ) -> None:
        row = self._session.get_one(Consultation, consultation)
        row.source, row.question, row.need, row.changed_at = source, question, need, at
        self._unit.touch(Area.CONSULTATIONS, [row.client_id])

    def propose(
        self, consultation: ConsultationId, items: Sequence[LookItem], link: str, at: datetime
    ) -> None:
        """In the pieces' one currency. The time of the first advice stays: the clock of
        attribution starts at the contact, not at what is sent again after it (DOMAIN)."""
        row = self._session.get_one(Consultation, consultation)
        row.items = [_pack(item) for item in items]
        row.currency = items[0].price.currency
        prices = [Money(i.price.minor * i.quantity, i.price.currency) for i in items]
        row.value = total(prices, row.currency).minor
        row.link, row.changed_at = link, at
        row.advised_at = row.advised_at or at
        row.state = ConsultationState.DECIDING
        self._unit.touch(Area.CONSULTATIONS, [row.client_id])

    def set_link(self, told: Mapping[str, Any], link: str) -> None:
        """The shop's own checkout takes the place of the link that was made here, if it holds
        the look that is proposed now. `told` as in `domain.outbox.DeliveryKind.CHECKOUT`."""
        row = self._session.scalar(
            sa.select(Consultation).where(Consultation.reference == str(told["reference"]))
        )
        if row is None or (row.currency, _asked(row)) != (told["currency"], told["items"]):
            return
        row.link = link
        self._unit.touch(Area.CONSULTATIONS, [ClientId(row.client_id)])

    def close(
        self,
        consultation: ConsultationId,
        state: ConsultationState,
        *,
        reason: str,
        at: datetime,
        order: OrderId | None = None,
    ) -> None:
        row = self._session.get_one(Consultation, consultation)
        row.state, row.outcome_reason, row.changed_at, row.order_id = state, reason, at, order
        self._unit.touch(Area.CONSULTATIONS, [row.client_id])

    def one(self, consultation: ConsultationId) -> ConsultationFacts | None:
        found = self._select([Consultation.id == consultation])
        return found[0] if found else None

    def by_reference(self, reference: str) -> ConsultationFacts | None:
        found = self._select([Consultation.reference == reference])
        return found[0] if found else None

    def of_client(self, client: ClientId) -> list[ConsultationFacts]:
        return self._select([Consultation.client_id == client])

    def in_states(
        self, states: Iterable[ConsultationState], clients: Sequence[int] | None = None
    ) -> list[ConsultationFacts]:
        where: list[ColumnElement[bool]] = [Consultation.state.in_(list(states))]
        if clients is not None:
            where.append(Consultation.client_id.in_(clients))
        return self._select(where)

    def count(self, states: Iterable[ConsultationState]) -> int:
        query = sa.select(sa.func.count()).where(Consultation.state.in_(list(states)))
        return self._session.scalar(query) or 0

    def all(self) -> list[ConsultationFacts]:
        return self._select([])

    def _select(self, where: Sequence[ColumnElement[bool]]) -> list[ConsultationFacts]:
        rows = self._session.execute(
            sa.select(Consultation, Client.name, Client.tier, Staff.name.label("staff_name"))
            .join(Client, Client.id == Consultation.client_id)
            .join(Staff, Staff.id == Consultation.staff_id)
            .where(*where)
            .order_by(Consultation.changed_at.desc(), Consultation.id.desc())
        )
        return [self._facts(r.Consultation, r.name, r.tier, r.staff_name) for r in rows]

    @staticmethod
    def _facts(row: Consultation, client: str, tier: Tier, staff: str) -> ConsultationFacts:
        items = tuple(
            LookItem(
                title=item["title"],
                variant=item["variant"],
                variant_remote_id=item["variant_remote_id"],
                price=Money(item["price"], row.currency),
                net=Money(item["net"], row.currency),
                quantity=item["quantity"],
            )
            for item in row.items
        )
        return ConsultationFacts(
            id=ConsultationId(row.id),
            client=ClientId(row.client_id),
            client_name=client,
            tier=tier,
            staff=StaffId(row.staff_id),
            staff_name=staff,
            source=row.source,
            state=row.state,
            question=row.question,
            need=row.need,
            items=items,
            value=Money(row.value, row.currency),
            reference=row.reference,
            link=row.link,
            opened_at=row.opened_at,
            advised_at=row.advised_at,
            changed_at=row.changed_at,
            outcome_reason=row.outcome_reason,
        )
