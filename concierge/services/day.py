"""The rows of one day, collected: one plain read for each kind, whatever the size of the book."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from concierge.domain.clients import Role
from concierge.domain.consultations import ConsultationState
from concierge.domain.gestures import GestureState
from concierge.domain.local_time import WallTime, local
from concierge.domain.today import (
    HORIZON,
    SILENCE,
    SILENT_A_DAY,
    UNASKED,
    band,
    one_a_week,
    sort_key,
)
from concierge.domain.views.work import TodayKind, TodayRow
from concierge.services.gesture_orders import ordered_from_vendors
from concierge.services.gestures import POST_HOUR
from concierge.services.planning import Planner, country_of

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.services.workplace import Workplace
    from concierge.storage.attention import Put
    from concierge.storage.day import Who
    from concierge.storage.unit import Unit

FOLLOW_UP_AFTER = timedelta(days=2)
FIRST_ANSWER = timedelta(hours=2)
OCCASION_WARNING = timedelta(days=4)
"""A gesture for an occasion is asked for this long before it must be written."""
OCCASION_HORIZON = 45
"""Days ahead that are looked at: the longest way by post and its warning fit in."""
RETURN_NEWS = timedelta(days=3)
LOG_AFTER = timedelta(minutes=5)
"""A call that ended may be logged in peace before the day asks for it."""
LONGEST_CALL = timedelta(hours=3)
"""What nobody ended in so long has ended (ours)."""
CALL_BACK = timedelta(days=7)
"""Whoever called and was not answered is called back within this, or waits no more (ours)."""
_MINE = {
    GestureState.PLANNED: TodayKind.GESTURE_WAITS,
    GestureState.APPROVED: TodayKind.GESTURE_DUE,
    GestureState.ORDERED: TodayKind.GESTURE_SEND,
}


@lru_cache(maxsize=1024)
def _work_hour(day: date, zone_name: str) -> datetime:
    return WallTime(day, POST_HOUR, zone_name).utc()


class Day:
    """Fills `rows`, in no order; `settled` brings them into theirs."""

    def __init__(self, unit: Unit, workplace: Workplace, now: datetime) -> None:
        self.rows: list[TodayRow] = []
        self.parcels_late = 0
        self._unit = unit
        self._me = workplace.me
        self._now = now
        self._zone = workplace.house.zone_name
        self._last = now + HORIZON
        self._put: dict[str, Put] = unit.attention.put_off(self._me.id)
        self._here: dict[str, date] = {}
        self._answered: list[tuple[ClientId, date]] = []
        """(client, day) of what nobody asked for and somebody put off or has done."""

    def collect(self) -> None:
        self._parcels_and_returns()
        self._refunds()
        self._promises()
        self._gestures()
        self._occasions()
        self._consultations()
        self._calls()
        self._silent()

    def settled(self, *, all_of_a_household: bool) -> tuple[list[TodayRow], int]:
        """(rows in their order, how many their household holds back)."""
        ordered = sorted(self.rows, key=sort_key)
        unasked = sorted({row.client for row in ordered if row.kind in UNASKED})
        if all_of_a_household or not unasked:
            return ordered, 0
        since = self._now.date() - timedelta(days=8)
        everybody = sorted({*unasked, *(client for client, _ in self._answered)})
        homes, planned = self._unit.day.homes(everybody, since)
        for client, day in self._answered:
            planned.setdefault(homes[client], []).append(day)
        stands, held = one_a_week(ordered, homes, planned, local(self._now, self._zone).date())
        return stands, len(held)

    def _day_there(self, zone_name: str) -> date:
        if zone_name not in self._here:
            self._here[zone_name] = local(self._now, zone_name).date()
        return self._here[zone_name]

    def _add(
        self,
        kind: TodayKind,
        who: Who,
        number: int | str,
        subject: str,
        due_at: datetime,
        *,
        anybody: bool = False,
        **more: Any,
    ) -> None:
        """`anybody` where it is mine whoever looks after the client."""
        if due_at > self._last:
            return
        if not anybody and who.owner is not None and who.owner != self._me.id:
            return
        key = f"{kind.value}:{number}"
        put = self._put.get(key)
        if put is not None and put.until > self._now:
            if kind in UNASKED:
                day = more.get("occasion_on") or local(self._now, self._zone).date()
                self._answered.append((who.id, day))
            return
        self.rows.append(
            TodayRow(
                key=key,
                kind=kind,
                band=band(kind, due_at, self._now, self._zone),
                client=who.id,
                name=who.name,
                tier=who.tier,
                zone_name=who.zone_name,
                city=who.city,
                subject=subject,
                due_at=due_at,
                overdue=due_at < self._now,
                put_off="" if put is None or put.done else put.reason,
                **more,
            )
        )

    def _parcels_and_returns(self) -> None:
        owed = {row.order for row in self._unit.refunds.proposed()}
        late = self._unit.orders.late_in_book(self._now)
        self.parcels_late = len(late)
        returns = self._unit.orders.returns_since(self._now - RETURN_NEWS)
        who = self._unit.day.who({order.client for order in late} | {one[0] for one in returns})
        for order in late:
            title = order.titles[0] if order.titles else ""
            subject = f"{order.name} {title}".strip()
            promises = [p.promised_at for p in order.parcels if p.late and p.promised_at]
            # A new promise ahead does not make it less late: it is due now at the latest.
            promised = min([*promises, self._now])
            self._add(TodayKind.PARCEL_LATE, who[order.client], order.id, subject, promised)
        titles = self._unit.orders.first_titles([order for _, order, *_ in returns])
        for client, returned, name, opened in returns:
            if returned in owed:
                continue  # its scan stands there already
            subject = f"{name} {titles.get(returned, '')}".strip()
            self._add(TodayKind.RETURN_OPENED, who[client], returned, subject, opened)

    def _refunds(self) -> None:
        """Due at the scan: a client who sent something back should not wait for the warehouse."""
        found = self._unit.refunds.proposed()
        who = self._unit.day.who({row.client for row in found})
        for row in found:
            kind = TodayKind.REFUND_PROPOSED
            self._add(kind, who[row.client], row.id, row.order_name, row.scanned_at,
                      amount=row.amount)  # fmt: skip

    def _promises(self) -> None:
        for who, number, text, due_at in self._unit.day.promises(self._me.id):
            self._add(*(TodayKind.PROMISE, who, number, text, due_at), anybody=True, promise=number)

    def _gestures(self) -> None:
        is_manager = self._me.role is Role.MANAGER
        ordered = ordered_from_vendors(self._unit)
        for g in self._unit.day.gestures():
            if g.state is GestureState.IDEA:
                if is_manager and g.staff != self._me.id:
                    kind, due = TodayKind.BUDGET_ASKED, self._now
                    self._add(kind, g.who, g.id, g.staff_name, due, anybody=True, gesture=g.id)
                continue
            if g.id in ordered:
                continue  # a vendor is being told; what goes wrong with that stands in the outbox
            kind, subject = _MINE[g.state], g.kind.value
            if g.staff != self._me.id:
                if g.state is not GestureState.PLANNED or not is_manager:
                    continue
                kind, subject = TodayKind.GESTURE_APPROVE, g.staff_name
            if kind is TodayKind.GESTURE_WAITS and g.due_on > self._day_there(g.who.zone_name):
                continue
            due = _work_hour(g.due_on, g.who.zone_name)
            self._add(kind, g.who, g.id, subject, due, anybody=True, gesture=g.id)

    def _occasions(self) -> None:
        """Those whose gesture must be begun soon, unless one is already on its way; and those that
        nothing can reach in time any more, for a call on the day."""
        yesterday = self._now.date() - timedelta(days=1)  # somewhere it is still that day
        covered = self._unit.gestures.occasions_since(yesterday)
        planner = Planner(self._zone)
        days = [self._now.date() + timedelta(days=n) for n in range(-1, OCCASION_HORIZON)]
        home = country_of(self._zone)
        # Where most of them live the calendar says beforehand which days can matter; a day more
        # for those whose clock is ahead.
        warned = OCCASION_WARNING + timedelta(days=1)
        near = [day for day in days if planner.begin(home, day, days[1]) - days[1] <= warned]
        far = [day for day in days if day not in near]
        for who, label, occasion in self._unit.day.occasions(near, far, home):
            if who.do_not_contact:
                continue
            here = self._day_there(who.zone_name)
            on = occasion.next_on(here)
            # Two days of one client on one date are one reason to write.
            if (who.id, on) in covered:
                continue
            covered.add((who.id, on))
            begin = planner.begin(who.country, on, here)
            if begin - here > OCCASION_WARNING:
                continue
            still = planner.in_time(who.country, on, here)
            self._add(
                TodayKind.OCCASION,
                who,
                f"{who.id}-{on.month:02}{on.day:02}",
                label or occasion.kind.value,
                _work_hour(begin, who.zone_name),
                occasion_on=on,
                in_time=None if still is None else still[0],
            )

    def _consultations(self) -> None:
        for c in self._unit.day.consultations(self._me.id):
            asked = c.state is ConsultationState.ASKED
            due = c.opened_at + FIRST_ANSWER if asked else c.changed_at + FOLLOW_UP_AFTER
            self._add(
                *(TodayKind.CONSULTATION, c.who, c.id, c.words, due),
                anybody=True,
                consultation=c.id,
            )

    def _calls(self) -> None:
        """Begun or told by the telephone system, and in no history."""
        found = self._unit.phone_calls.open(self._me.id)
        who = self._unit.day.who({call.client for call in found if call.client is not None})
        for call in found:
            over = call.ended_at or call.started_at + LONGEST_CALL
            if call.client is None or over + LOG_AFTER > self._now:
                continue
            subject = call.direction.value
            self._add(
                *(TodayKind.CALL_UNLOGGED, who[call.client], call.id, subject, call.started_at),
                anybody=True,
                call=call.id,
            )

        self._missed()

    def _missed(self) -> None:
        """Whoever looks after the client calls back; whose nobody looks after, anybody."""
        found = self._unit.phone_calls.missed(self._now - CALL_BACK)
        who = self._unit.day.who({call.client for call in found if call.client is not None})
        for call in found:
            if call.client is not None:
                since = call.started_at
                self._add(TodayKind.CALL_MISSED, who[call.client], call.id, "", since, call=call.id)

    def _silent(self) -> None:
        """The longest silent first, higher tiers before lower ones, and only a few a day; whoever
        is on the list for another reason will be spoken to anyway."""
        before = {tier: self._now - silence for tier, silence in SILENCE.items()}
        known = {row.client for row in self.rows}
        most = SILENT_A_DAY + len(self._put) + len(known)
        found = self._unit.day.silent(self._me.id, before, min(most, 200))
        added = 0
        for who, since in found:
            count = len(self.rows)
            if who.id in known or added == SILENT_A_DAY:
                continue
            due = since + SILENCE[who.tier]
            self._add(TodayKind.SILENT, who, who.id, since.isoformat(), due)
            added += len(self.rows) - count
