"""Calls: the briefing before, the log after, and the promise made in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.clients import Channel, Taste
from concierge.domain.errors import UserError
from concierge.domain.ids import PromiseId
from concierge.domain.interactions import (
    NOTE_LIMIT,
    CallOutcome,
    Direction,
    InteractionKind,
    ReasonCode,
)
from concierge.domain.orders import PendingState
from concierge.domain.outbox import DeliveryKind
from concierge.domain.telephony import SAME_CALL
from concierge.domain.views.work import BriefedContact, BriefedOrder, Briefing
from concierge.services.commission import look_again
from concierge.services.phone_calls import mine
from concierge.services.telling import tell
from concierge.storage.interactions import NewInteraction, PromiseFacts
from concierge.storage.work import NewWork, WorkKind, WorkState

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, InteractionId, PhoneCallId
    from concierge.domain.local_time import WallTime
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit


BRIEFED_CONTACTS = 3


@dataclass(frozen=True, slots=True)
class PromiseForm:
    text: str
    wall: WallTime
    """In her zone."""


@dataclass(frozen=True, slots=True)
class CallForm:
    client: ClientId
    direction: Direction
    outcome: CallOutcome | None
    reason: ReasonCode | None
    started_at: datetime
    duration: int
    """Seconds."""
    notes: str
    promise: PromiseForm | None = None
    call: PhoneCallId | None = None
    """The call that is logged with it, where one was begun or told by the telephone system."""


def briefing(workplace: Workplace, client: ClientId) -> Briefing:
    """What to know before the telephone rings, from the store alone."""
    with workplace.read() as unit:
        orders = unit.orders.open_of([client], workplace.now())
        interactions = unit.interactions.of_client(client)
        tastes = unit.clients.tastes(client)
    promises = [i.promise for i in interactions if i.promise]
    last = max(promises, key=lambda p: p.due_at, default=None)
    kept = None
    if last is not None and not last.is_open:
        kept = last.kept_at is not None and last.kept_at <= last.due_at
    return Briefing(
        pronounced=tastes.get(Taste.PRONOUNCED, ""),
        open_orders=tuple(
            BriefedOrder(f"{o.name} {o.titles[0] if o.titles else ''}".strip(), state)
            for state in PendingState  # the most urgent first
            for o in orders
            if o.pending is state
        ),
        last_promise=last.text if last else "",
        last_promise_kept=kept,
        never_say=tastes.get(Taste.NEVER_SAY, ""),
        last_contacts=tuple(
            BriefedContact(i.at, i.kind, i.staff_name, next(iter(i.body.splitlines()), ""))
            for i in interactions[:BRIEFED_CONTACTS]
        ),
    )


def log_call(workplace: Workplace, form: CallForm) -> InteractionId:
    """Put the call into her history; a call that reached her keeps what was promised.

    Raises UserError with the field's name when something is missing; nothing is saved then.
    """
    outcome, reason = _checked(workplace, form)
    with workplace.write() as unit:
        if unit.clients.one(form.client) is None:
            raise UserError("This client is not in the book any more. The notes stay in the form.")
        interaction = unit.interactions.add(
            NewInteraction(
                client=form.client,
                staff=workplace.me.id,
                kind=InteractionKind.CALL,
                direction=form.direction,
                channel=Channel.CALL,
                at=form.started_at,
                outcome=outcome,
                reason=reason,
                duration=form.duration,
                body=form.notes.strip(),
                logged_at=workplace.now(),
            )
        )
        _settle_call(unit, workplace, form, interaction)
        _tell_crm(unit, workplace, form, interaction)
        if outcome is CallOutcome.CONNECTED:
            kept = unit.interactions.keep_promises(form.client, form.started_at)
            unit.work.close(WorkState.DONE, workplace.now(), promises=kept)
        if form.promise is not None:
            _promise(unit, workplace, form, interaction)
        look_again(unit, workplace.house, form.client, workplace.now())
    return interaction


def _settle_call(
    unit: Unit, workplace: Workplace, form: CallForm, interaction: InteractionId
) -> None:
    """The call it is needs no logging any more: the form's own, or one that the telephone system
    told of while the form was open."""
    if form.call is not None:
        mine(unit, workplace, form.call)
        unit.phone_calls.end(form.call, form.started_at + timedelta(seconds=form.duration))
        unit.phone_calls.logged(form.call, interaction)
        return
    for one in unit.phone_calls.open(workplace.me.id, form.client):
        is_near = abs(one.started_at - form.started_at) <= SAME_CALL
        if one.account is not None and one.direction is form.direction and is_near:
            unit.phone_calls.logged(one.id, interaction)
            return


def _tell_crm(unit: Unit, workplace: Workplace, form: CallForm, interaction: InteractionId) -> None:
    payload = {
        "at": form.started_at.isoformat(),
        "direction": form.direction.value,
        "outcome": form.outcome.value if form.outcome else "",
        "reason": form.reason.value if form.reason else "",
        "seconds": form.duration,
        "text": form.notes.strip(),
        "by": workplace.me.name,
    }
    about = f"interaction:{interaction}@{workplace.now().isoformat()}"
    tell(unit, workplace, form.client, DeliveryKind.CALL, about, payload)


def _checked(workplace: Workplace, form: CallForm) -> tuple[CallOutcome, ReasonCode]:
    if form.outcome is None:
        raise UserError("Say how the call ended.", "outcome")
    if form.reason is None:
        raise UserError("Choose why you spoke: every contact carries a reason.", "reason")
    if form.duration < 0:
        raise UserError("A call cannot last less than nothing.", "duration")
    if form.started_at > workplace.now():
        raise UserError("The call starts in the future. Set the hour it began.", "started_at")
    if len(form.notes) > NOTE_LIMIT:
        raise UserError(
            f"The notes are {len(form.notes) - NOTE_LIMIT:,} characters too long. "
            "Shorten them; nothing was cut.",
            "notes",
        )
    if form.promise is not None:
        if not form.promise.text.strip():
            raise UserError("Say in a few words what you promised.", "promise")
        if form.promise.wall.utc() <= workplace.now():
            raise UserError("The promised hour has already passed where the client is.", "promise")
    return form.outcome, form.reason


def _promise(unit: Unit, workplace: Workplace, form: CallForm, interaction: InteractionId) -> None:
    promise = form.promise
    if promise is None:
        return
    made = unit.interactions.add_promise(
        PromiseFacts(
            id=PromiseId(0),
            client=form.client,
            staff=workplace.me.id,
            interaction=interaction,
            text=promise.text.strip(),
            due_at=promise.wall.utc(),
            kept_at=None,
        )
    )
    unit.work.add(
        NewWork(WorkKind.PROMISE, form.client, workplace.me.id, promise.wall, promise=made)
    )
