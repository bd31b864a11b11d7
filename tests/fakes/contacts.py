"""What an agent does in a test: a call, a promise, a planned note, and a sale that follows."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.local_time import WallTime
from concierge.services.calls import CallForm, PromiseForm, log_call
from concierge.services.gestures import GestureForm, plan_gesture
from concierge.services.workplace import Workplace
from tests.fakes import records as r
from tests.fakes.clock import FakeClock


def call(
    workplace: Workplace, client: int, at: datetime, *, late: bool = False, **changes: Any
) -> None:
    """Logged as it began, or `late`: now."""
    values: dict[str, Any] = {
        "client": client,
        "direction": Direction.OUTGOING,
        "outcome": CallOutcome.CONNECTED,
        "reason": ReasonCode.DELIVERY,
        "started_at": at,
        "duration": 402,
        "notes": "Calm.",
    }
    there = workplace if late else replace(workplace, clock=FakeClock(at))
    log_call(there, CallForm(**{**values, **changes}))


def promise(day: int, hour: int, text: str = "Call about the scarf") -> PromiseForm:
    return PromiseForm(text, WallTime(date(2026, 6, day), time(hour), "Europe/Paris"))


def plan(workplace: Workplace, client: int, **changes: Any) -> int:
    values: dict[str, Any] = {
        "client": client,
        "kind": GestureKind.NOTE,
        "title": "",
        "card_text": "Chère Chloé, merci.",
        "occasion_label": "birthday",
        "occasion_on": date(2026, 6, 16),
        "due_on": date(2026, 6, 12),
        "cost": r.eur(950),
    }
    return plan_gesture(workplace, GestureForm(**{**values, **changes}))


def sold(number: int, of: int, days: int, **changes: Any) -> r.RemoteOrder:
    """A delivered sale of some days ago: earned once its return window has passed."""
    placed = r.NOW - timedelta(days=days)
    parcel = r.parcel(
        r.ParcelState.DELIVERED,
        number,
        shipped_at=placed,
        delivered_at=placed + timedelta(days=1),
        promised_at=placed + timedelta(days=2),
    )
    values: dict[str, Any] = {
        "placed_at": placed,
        "fulfilment": r.FulfilmentStatus.FULFILLED,
        "parcels": (parcel,),
        "lines": (r.line(number, 100_000 * number),),
    }
    return r.order(number, of, **{**values, **changes})
