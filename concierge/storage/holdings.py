"""What hangs on an account: everything its removal would take with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from concierge.domain.budget import EntryKind
from concierge.domain.commission import CommissionState
from concierge.domain.views.house import Holdings
from concierge.storage.tables.clients import Client
from concierge.storage.tables.commission import CommissionEvent, CommissionLine
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.gestures import BudgetEntry, Gesture
from concierge.storage.tables.interactions import Interaction, Recording
from concierge.storage.tables.orders import Order

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from concierge.domain.ids import AccountId

_DECIDED = (CommissionState.APPROVED, CommissionState.PAID)


def holdings(session: Session, account: AccountId, month: str) -> Holdings:
    """Budget is counted from `month` ("2026-06") on, in minor units."""
    ours = sa.select(Client.id).where(Client.account_id == account).scalar_subquery()

    def count(column: Any) -> int:
        return _number(session, sa.select(sa.func.count()).where(column.in_(ours)))

    return Holdings(
        clients=count(Client.id),
        orders=count(Order.client_id),
        interactions=count(Interaction.client_id),
        gestures=count(Gesture.client_id),
        consultations=count(Consultation.client_id),
        films=count(Recording.client_id),
        lines=count(CommissionLine.client_id),
        lines_decided=_number(session, _decided(ours)),
        spent=_number(session, _spent(ours, month)),
    )


def _number(session: Session, query: sa.Select[int]) -> int:
    return int(session.scalar(query) or 0)


def _decided(ours: sa.ScalarSelect[int]) -> sa.Select[int]:
    newest = (
        sa.select(sa.func.max(CommissionEvent.id))
        .where(CommissionEvent.line_id == CommissionLine.id)
        .correlate(CommissionLine)
        .scalar_subquery()
    )
    return (
        sa.select(sa.func.count())
        .select_from(CommissionLine)
        .join(CommissionEvent, CommissionEvent.id == newest)
        .where(CommissionLine.client_id.in_(ours), CommissionEvent.state.in_(_DECIDED))
    )


def _spent(ours: sa.ScalarSelect[int], month: str) -> sa.Select[int]:
    return (
        sa.select(sa.func.sum(BudgetEntry.amount))
        .join(Gesture, Gesture.id == BudgetEntry.gesture_id)
        .where(
            Gesture.client_id.in_(ours),
            BudgetEntry.month >= month,
            BudgetEntry.kind.in_([EntryKind.COMMIT, EntryKind.ADJUST]),
        )
    )
