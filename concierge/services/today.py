"""Today: one ordered list of what is due, each row with its reason and its one action."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.consultations import ConsultationState
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.local_time import WallTime, local, month_of
from concierge.domain.today import HORIZON, band, sort_key
from concierge.domain.views.work import TodayKind, TodayRow, TodayView
from concierge.services import gestures as gesture_service
from concierge.services.planning import Planner

if TYPE_CHECKING:
    from concierge.domain.ids import ConsultationId, GestureId, PromiseId
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.unit import Unit

PROMISE_RECORD = timedelta(days=90)
FOLLOW_UP_AFTER = timedelta(days=2)
FIRST_ANSWER = timedelta(hours=2)
OCCASION_WARNING = timedelta(days=4)
"""A gesture for an occasion is asked for this long before it must be written."""
OCCASION_HORIZON = 45
"""Days ahead that are looked at: the longest way by post and its warning fit in."""
RETURN_NEWS = timedelta(days=3)
_SNOOZE = "snooze:"
_MINE = {
    GestureState.PLANNED: TodayKind.GESTURE_WAITS,
    GestureState.APPROVED: TodayKind.GESTURE_DUE,
    GestureState.ORDERED: TodayKind.GESTURE_SEND,
}


def today(workplace: Workplace) -> TodayView:
    """What is due for me: mine, and what belongs to nobody."""
    now = workplace.now()
    with workplace.read() as unit:
        day = _Day(unit, workplace, now)
        day.parcels_and_returns()
        day.promises()
        day.gestures()
        day.occasions()
        day.consultations()
        kept, closed = unit.interactions.closed_promises(now - PROMISE_RECORD, now, workplace.me.id)
        midnight = _midnight(now, workplace.house.zone_name)
        month = month_of(now, workplace.house.zone_name)
        return TodayView(
            rows=tuple(sorted(day.rows, key=sort_key)),
            budget=gesture_service.month_balance(unit, workplace, month),
            promises_kept=kept,
            promises_closed=closed,
            done_today=unit.work.done_since(midnight, workplace.me.id),
        )


def snooze(workplace: Workplace, key: str, until: datetime) -> None:
    """Leave a row off Today until then (aware UTC)."""
    with workplace.write() as unit:
        unit.house.put_setting(f"{_SNOOZE}{key}", until.isoformat())


def _midnight(now: datetime, zone_name: str) -> datetime:
    return WallTime(local(now, zone_name).date(), datetime.min.time(), zone_name).utc()


class _Day:
    """Collects the rows; one pass of named queries per kind, whatever the size of the book."""

    def __init__(self, unit: Unit, workplace: Workplace, now: datetime) -> None:
        self.rows: list[TodayRow] = []
        self._unit = unit
        self._workplace = workplace
        self._now = now
        self._zone = workplace.house.zone_name
        self._clients: dict[int, ClientFacts] = {}
        self._snoozed = {
            key
            for key, until in unit.house.settings(_SNOOZE).items()
            if datetime.fromisoformat(until) > now
        }

    def _client(self, client: int) -> ClientFacts | None:
        if client not in self._clients:
            for facts in self._unit.clients.facts([client]):
                self._clients[client] = facts
        return self._clients.get(client)

    def _know(self, clients: set[int]) -> None:
        for facts in self._unit.clients.facts(sorted(clients - self._clients.keys())):
            self._clients[facts.id] = facts

    def _add(
        self,
        kind: TodayKind,
        client: int,
        number: int,
        subject: str,
        due_at: datetime,
        *,
        gesture: GestureId | None = None,
        consultation: ConsultationId | None = None,
        promise: PromiseId | None = None,
        occasion_on: date | None = None,
        in_time: GestureKind | None = None,
        anybody: bool = False,
    ) -> None:
        facts = self._client(client)
        key = f"{kind.value}:{number}"
        if facts is None or key in self._snoozed or due_at > self._now + HORIZON:
            return
        me = self._workplace.me.id
        if not anybody and facts.owner is not None and facts.owner != me:
            return
        self.rows.append(
            TodayRow(
                key=key,
                kind=kind,
                band=band(kind, due_at, self._now, self._zone),
                client=facts.id,
                name=facts.name,
                tier=facts.tier,
                zone_name=facts.zone_name,
                city=facts.city,
                subject=subject,
                occasion_on=occasion_on,
                due_at=due_at,
                overdue=due_at < self._now,
                gesture=gesture,
                consultation=consultation,
                promise=promise,
                in_time=in_time,
            )
        )

    def parcels_and_returns(self) -> None:
        late = self._unit.orders.late_in_book(self._now)
        returns = self._unit.orders.returns_since(self._now - RETURN_NEWS)
        self._know({order.client for order in late} | {client for client, *_ in returns})
        for order in late:
            title = order.titles[0] if order.titles else ""
            subject = f"{order.name} {title}".strip()
            promises = [p.promised_at for p in order.parcels if p.late and p.promised_at]
            # A new promise ahead does not make it less late: it is due now at the latest.
            promised = min([*promises, self._now])
            self._add(TodayKind.PARCEL_LATE, order.client, order.id, subject, promised)
        titles = self._unit.orders.first_titles([order for _, order, *_ in returns])
        for client, returned, name, opened in returns:
            subject = f"{name} {titles.get(returned, '')}".strip()
            self._add(TodayKind.RETURN_OPENED, client, returned, subject, opened)

    def promises(self) -> None:
        me = self._workplace.me.id
        found = self._unit.interactions.open_promises(None, me)
        self._know({promise.client for promise in found})
        for promise in found:
            self._add(
                TodayKind.PROMISE,
                promise.client,
                promise.id,
                promise.text,
                promise.due_at,
                promise=promise.id,
                anybody=True,
            )

    def gestures(self) -> None:
        me = self._workplace.me
        states = [GestureState.PLANNED, GestureState.APPROVED, GestureState.ORDERED]
        found = self._unit.gestures.in_states(states)
        self._know({g.client for g in found})
        for g in found:
            facts = self._client(g.client)
            if facts is None:
                continue
            due = WallTime(g.due_on, gesture_service.POST_HOUR, facts.zone_name).utc()
            kind, subject = _MINE[g.state], g.kind.value
            if g.staff != me.id:
                if g.state is not GestureState.PLANNED or me.role is not Role.MANAGER:
                    continue
                kind, subject = TodayKind.GESTURE_APPROVE, g.staff_name
            here = local(self._now, facts.zone_name).date()
            if kind is TodayKind.GESTURE_WAITS and g.due_on > here:
                continue
            self._add(kind, g.client, g.id, subject, due, gesture=g.id, anybody=True)

    def occasions(self) -> None:
        """Those whose gesture must be begun soon, unless one is already on its way; and those that
        nothing can reach in time any more, for a call on the day."""
        yesterday = self._now.date() - timedelta(days=1)  # somewhere it is still that day
        covered = self._unit.gestures.occasions_since(yesterday)
        planner = Planner(self._zone)
        near = [self._now.date() + timedelta(days=n) for n in range(-1, OCCASION_HORIZON)]
        found = self._unit.clients.occasions(None, near)
        self._know({client for client, _, _ in found})
        for client, label, occasion in found:
            facts = self._client(client)
            if facts is None or facts.do_not_contact:
                continue
            here = local(self._now, facts.zone_name).date()
            on = occasion.next_on(here)
            if (client, on) in covered:
                continue
            still = planner.in_time(facts, on, here)
            begin = on if still is None else still[1].write_by
            if begin - here > OCCASION_WARNING:
                continue
            due = WallTime(begin, gesture_service.POST_HOUR, facts.zone_name).utc()
            self._add(
                TodayKind.OCCASION,
                client,
                client,
                label or occasion.kind.value,
                due,
                occasion_on=on,
                in_time=None if still is None else still[0],
            )

    def consultations(self) -> None:
        me = self._workplace.me.id
        states = [ConsultationState.ASKED, ConsultationState.DECIDING]
        found = [c for c in self._unit.consultations.in_states(states) if c.staff == me]
        self._know({c.client for c in found})
        for c in found:
            asked = c.state is ConsultationState.ASKED
            due = c.opened_at + FIRST_ANSWER if asked else c.changed_at + FOLLOW_UP_AFTER
            self._add(
                TodayKind.CONSULTATION,
                c.client,
                c.id,
                c.need or c.question,
                due,
                consultation=c.id,
                anybody=True,
            )
