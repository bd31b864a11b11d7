"""Today: one ordered list of what is due, each row with its reason and its one action."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.local_time import WallTime, local, month_of
from concierge.domain.views.work import TodayView
from concierge.services.budgets import month_balance
from concierge.services.day import Day
from concierge.storage.attention import Put

if TYPE_CHECKING:
    from concierge.domain.views.work import TodayRow
    from concierge.services.workplace import Workplace

PROMISE_RECORD = timedelta(days=90)
DONE_FOR = timedelta(days=7)
"""What was ticked off and is still so after a week is asked for again: a parcel that is late for
that long is news once more."""
REASON_LIMIT = 200


def today(workplace: Workplace, *, all_of_a_household: bool = False) -> TodayView:
    """What is due for me: mine, and what belongs to nobody. Of what nobody asked for a household
    gets one a week, unless `all_of_a_household`."""
    now = workplace.now()
    with workplace.read() as unit:
        day = Day(unit, workplace, now)
        day.collect()
        rows, held = day.settled(all_of_a_household=all_of_a_household)
        me = workplace.me.id
        kept, closed = unit.interactions.closed_promises(now - PROMISE_RECORD, now, me)
        midnight = _midnight(now, workplace.house.zone_name)
        month = month_of(now, workplace.house.zone_name)
        return TodayView(
            rows=tuple(rows),
            held_back=held,
            parcels_late=day.parcels_late,
            budget=month_balance(unit, workplace, month),
            promises_kept=kept,
            promises_closed=closed,
            done_today=unit.work.done_since(midnight, me) + unit.attention.done_since(midnight, me),
        )


def put_off(workplace: Workplace, row: TodayRow, until: datetime, reason: str) -> None:
    """Leave a row off my Today until then (aware UTC); it comes back with the reason.

    Raises UserError without a reason, for one too long, and for a time that has passed.
    """
    words, now = reason.strip(), workplace.now()
    if not words:
        raise UserError("Say in a word why it can wait: it comes back with it.", "reason")
    if len(words) > REASON_LIMIT:
        raise UserError(f"A reason has up to {REASON_LIMIT} characters.", "reason")
    if until <= now:
        raise UserError("That hour has already passed.", "until")
    with workplace.write() as unit:
        me = workplace.me.id
        unit.attention.put(row.key, me, row.client, now, Put(until, words, done=False))


def tick_off(workplace: Workplace, row: TodayRow) -> None:
    """Done in a way Concierge does not see."""
    now = workplace.now()
    with workplace.write() as unit:
        me = workplace.me.id
        unit.attention.put(row.key, me, row.client, now, Put(now + DONE_FOR, "", done=True))


def take_up(workplace: Workplace, row: TodayRow) -> None:
    """Take back that it was put off or ticked off."""
    with workplace.write() as unit:
        unit.attention.take_up(row.key, workplace.me.id)


def _midnight(now: datetime, zone_name: str) -> datetime:
    return WallTime(local(now, zone_name).date(), datetime.min.time(), zone_name).utc()
