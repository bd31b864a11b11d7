"""Counts for the window's frame: rail badges and status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.commission import CommissionState
from concierge.domain.consultations import OPEN_STATES as OPEN_CONSULTATIONS
from concierge.domain.gestures import OPEN_STATES as OPEN_GESTURES
from concierge.domain.gestures import GestureState
from concierge.domain.outbox import STUCK, DeliveryState
from concierge.domain.views.house import FrameView
from concierge.domain.views.work import TodayBand
from concierge.services.profile import pending_orders
from concierge.services.today import today

if TYPE_CHECKING:
    from concierge.domain.views.clients import PendingOrder
    from concierge.domain.views.work import TodayView
    from concierge.services.workplace import Workplace

_UNDER_WAY = (DeliveryState.WAITING, DeliveryState.LEASED)


def frame(workplace: Workplace, due: TodayView | None = None) -> FrameView:
    """Counts of now; `due` is today's list where it was read already."""
    due = due or today(workplace)
    me = workplace.me
    with workplace.read() as unit:
        approvals = 0
        if me.role is Role.MANAGER:
            planned = unit.gestures.in_states([GestureState.PLANNED])
            theirs = [g for g in planned if g.staff != me.id]
            approvals = len(theirs)
            approvals += len(unit.commission.in_state(CommissionState.EARNED))
        accounts = unit.accounts.all()
        told = unit.outbox.counts()
        return FrameView(
            clients=unit.clients.count(),
            mine=unit.clients.count(me.id),
            due_now=sum(1 for row in due.rows if row.band is TodayBand.NOW),
            consultations_open=unit.consultations.count(OPEN_CONSULTATIONS),
            gestures_open=unit.gestures.count(OPEN_GESTURES),
            parcels_late=due.parcels_late,
            approvals=approvals,
            synced_at=max((a.synced_at for a in accounts if a.synced_at), default=None),
            outbox_waiting=sum(told.get(state, 0) for state in _UNDER_WAY),
            outbox_stuck=sum(told.get(state, 0) for state in STUCK),
        )


def count_under_way(workplace: Workplace) -> int:
    """The whole book's pending orders."""
    with workplace.read() as unit:
        return unit.orders.count_open()


def all_pending(workplace: Workplace) -> tuple[PendingOrder, ...]:
    """Every pending order of the book, most urgent first."""
    with workplace.read() as unit:
        orders = unit.orders.open_of(None, workplace.now())
        names = {f.id: f.name for f in unit.clients.facts(sorted({o.client for o in orders}))}
    return pending_orders(orders, names)
