"""The outbox: what the push loop takes and gives back, and what a person decides."""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import UserError
from concierge.domain.outbox import (
    NOBODY_KNOWS,
    STUCK,
    Delivered,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Reach,
    after_tries,
    next_state,
    pause_after,
)
from concierge.domain.views.outbox import OutboxRow, OutboxView, Waits
from concierge.services import gesture_steps, refunds
from concierge.services.desktops import desk_of
from concierge.services.health import may_tell
from concierge.services.leaving import Later, Refused, drop_waiting, film_arrived, ready
from concierge.services.merging import OVERTAKEN, to_tell, withdraw
from concierge.services.ports import Claimed
from concierge.storage.outbox import ENDED

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from datetime import datetime

    from concierge.domain.ids import AccountId, OutboxId
    from concierge.domain.views.house import AccountRow
    from concierge.services.turns import Turn
    from concierge.services.workplace import Workplace
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

KEPT = timedelta(days=30)
SHOWN = 1_000
"""Deliveries a list can be asked to show; more is an outage, and is told as a number."""

_NOTHING_LEFT = (
    "Nothing was left to tell: it went with another one, stands in the shop already, or waits on "
    "the client's page for a decision."
)


class StoreOutbox:
    """Fulfils ports.Outbox for one account while its turn lasts."""

    def __init__(self, workplace: Workplace, turn: Turn, rng: random.Random | None = None) -> None:
        self._workplace, self._turn = workplace, turn
        self._rng = rng or random.Random()  # noqa: S311  only spreads retries in time

    def begin(self, account: AccountId, reach: Mapping[DeliveryKind, Reach]) -> None:
        """Also what only another desktop can send: that may never come back, and what is on its
        way can be decided by nobody."""
        with self._workplace.write() as unit:
            self._turn.check(unit, account)
            for facts in unit.outbox.left(account, self._turn.by):
                state = next_state(reach.get(facts.kind, Reach.NONE), facts.attempts, counts=False)
                is_held = state is DeliveryState.HELD
                words = NOBODY_KNOWS if is_held else facts.last_error
                unit.outbox.set(facts.id, state, unclear=True, last_error=words)
                log.warning("delivery %d was on its way when a turn ended", facts.id)

    def take(self, account: AccountId) -> Claimed | None:
        now = self._workplace.now()
        with self._workplace.write() as unit:
            self._turn.check(unit, account)
            desk = desk_of(self._workplace)
            while (facts := unit.outbox.take(account, self._turn.by, now, desk)) is not None:
                payload = self._as_it_leaves(unit, facts, now)
                if payload is not None:
                    unit.outbox.retell(facts.id, payload)
                    return _claimed(replace(facts, payload=payload))
        return None

    def _as_it_leaves(
        self, unit: Unit, facts: DeliveryFacts, now: datetime
    ) -> Mapping[str, Any] | None:
        """What it says now; None where it does not go, which is written down."""
        payload = to_tell(unit, facts)
        found = None if payload is None else ready(unit, replace(facts, payload=payload), now)
        back, by = unit.outbox.back, self._turn.by
        match found:
            case None:
                values = {"reason": _NOTHING_LEFT, "ended_at": now}
                back(facts.id, by, DeliveryState.DISCARDED, **values)
            case Later(until, words):
                back(facts.id, by, DeliveryState.WAITING, next_try_at=until, last_error=words)
            case Refused(words):
                back(facts.id, by, DeliveryState.DEAD, last_error=words)
                log.warning("delivery %d may not go and is out of the line", facts.id)
            case _:
                return found
        return None

    def arrived(self, claimed: Claimed, what: Delivered) -> None:
        with self._workplace.write() as unit:
            mine = unit.outbox.back(
                *(claimed.id, self._turn.by, DeliveryState.SENT),
                remote_id=what.remote_id[:96],
                link=what.link,
                ended_at=self._workplace.now(),
                last_error="",
            )
            facts = unit.outbox.one(claimed.id)
            if mine and facts is not None:
                _took_effect(unit, self._workplace, facts, what)
        log.info("delivery %d arrived", claimed.id)

    def postponed(self, claimed: Claimed, words: str) -> None:
        """It surely did not arrive, and not because of itself."""
        self._back(claimed, DeliveryState.WAITING, last_error=words)

    def not_taken(self, claimed: Claimed, words: str) -> None:
        attempts = claimed.attempts + 1
        self._tried(claimed, after_tries(attempts), attempts, last_error=words)

    def unclear(self, claimed: Claimed, words: str, reach: Reach, *, counts: bool) -> None:
        attempts = claimed.attempts + counts
        state = next_state(reach, attempts, counts=counts)
        self._tried(claimed, state, attempts, last_error=words, unclear=True)

    def _tried(
        self, claimed: Claimed, state: DeliveryState, attempts: int, **values: object
    ) -> None:
        """A try that counts is followed by a pause of its own."""
        counts = attempts > claimed.attempts
        pause = pause_after(attempts, self._rng) if counts else timedelta()
        at = self._workplace.now() + pause
        self._back(claimed, state, attempts=attempts, next_try_at=at, **values)
        if state is not DeliveryState.WAITING:
            log.warning("delivery %d is %s", claimed.id, state.value)

    def refused(self, claimed: Claimed, words: str) -> None:
        self._back(claimed, DeliveryState.DEAD, last_error=words)
        log.warning("delivery %d was refused and is out of the line", claimed.id)

    def overtaken(self, claimed: Claimed) -> None:
        """Her record is read again by the next pull, whatever the CRM says of its age: that
        finds the conflict."""
        now = self._workplace.now()
        with self._workplace.write() as unit:
            facts = unit.outbox.one(claimed.id)
            values = {"reason": OVERTAKEN, "ended_at": now}
            unit.outbox.back(claimed.id, self._turn.by, DeliveryState.DISCARDED, **values)
            if facts is not None:
                unit.incoming.ask_again(facts.account, facts.client_remote_id)

    def _back(self, claimed: Claimed, state: DeliveryState, **values: object) -> None:
        with self._workplace.write() as unit:
            unit.outbox.back(claimed.id, self._turn.by, state, **values)


def _claimed(facts: DeliveryFacts) -> Claimed:
    delivery = Delivery(
        key=facts.key,
        kind=facts.kind,
        client=facts.client_remote_id,
        payload=facts.payload,
        version=facts.version,
        again=facts.unclear,
    )
    return Claimed(facts.id, delivery, facts.attempts)


def _took_effect(
    unit: Unit, workplace: Workplace, facts: DeliveryFacts, what: Delivered | None = None
) -> None:
    """What changes here once it stands there; `what` is None where a person found it."""
    if facts.kind is DeliveryKind.FIELDS:
        unit.edits.confirmed(facts.client, facts.payload["fields"])
    elif facts.kind is DeliveryKind.TAGS:
        unit.edits.tags_settled(facts.client, facts.payload["add"], added=True)
        unit.edits.tags_settled(facts.client, facts.payload["remove"], added=False)
    elif facts.kind is DeliveryKind.CHECKOUT and facts.link:
        unit.consultations.set_link(facts.payload, facts.link)
    elif facts.kind in (DeliveryKind.PUBLISH, DeliveryKind.EMAIL):
        film_arrived(unit, workplace, facts)
    elif facts.kind is DeliveryKind.REFUND:
        refunds.went(unit, facts, workplace.now())
    elif facts.kind is DeliveryKind.ORDER:
        gesture_steps.vendor_took(unit, workplace, facts, what or Delivered())


def forget_told(workplace: Workplace) -> int:
    """What was told a month ago stands on the other side: its words are not kept twice."""
    before = workplace.now() - KEPT
    with workplace.read() as unit:
        if not unit.outbox.has_ended(before):
            return 0
    with workplace.write() as unit:
        return unit.outbox.forget(before)


# --- the screen -------------------------------------------------------------------------


def outbox(workplace: Workplace, limit: int | None = SHOWN) -> OutboxView:
    """What waits, is held or parked, and what went lately."""
    with workplace.read() as unit:
        waiting = unit.outbox.open(limit)
        counts = unit.outbox.counts()
        ended = unit.outbox.ended()
        accounts = {account.id: account for account in unit.accounts.all()}
    now, desk = workplace.now(), desk_of(workplace)
    undone = {facts.key for facts in waiting}
    ahead: dict[tuple[int, int], DeliveryFacts] = {}
    rows = []
    for facts in waiting:
        line = (facts.account, facts.client)
        first = ahead.get(line)
        waits = _waits(facts, undone, desk)
        if facts.state is not DeliveryState.DEAD and waits is None:
            ahead.setdefault(line, facts)
        account = accounts[facts.account]
        stopped = account.name if _is_stopped(account, facts.kind, now) else ""
        rows.append(_row(facts, behind=first is not None, waits=waits, stopped=stopped))
    # A team's store may have changed between the list and the count.
    stands = sum(number for state, number in counts.items() if state not in ENDED)
    stuck = sum(row.state in STUCK for row in rows)
    return OutboxView(
        waiting=tuple(rows),
        left_out=max(0, stands - len(rows)),
        stuck=max(stuck, sum(counts.get(state, 0) for state in STUCK)),
        ended=tuple(_row(facts, behind=False, waits=None, stopped="") for facts in ended),
    )


def _is_stopped(account: AccountRow, kind: DeliveryKind, now: datetime) -> bool:
    is_failing = account.failing_since or account.tell_failing_since
    takes_it = kind.value in account.writes
    return bool(is_failing) or not takes_it or not may_tell(account, now)


def _waits(facts: DeliveryFacts, undone: Container[str], desk: str) -> Waits | None:
    if facts.after_key and facts.after_key in undone:
        return Waits.PAGE
    return Waits.DESKTOP if facts.desk not in ("", desk) else None


def _row(facts: DeliveryFacts, *, behind: bool, waits: Waits | None, stopped: str) -> OutboxRow:
    return OutboxRow(
        id=facts.id,
        account_name=facts.account_name,
        client=facts.client,
        client_name=facts.client_name,
        staff_name=facts.staff_name,
        kind=facts.kind,
        state=facts.state,
        payload=facts.payload,
        created_at=facts.created_at,
        next_try_at=facts.next_try_at,
        ended_at=facts.ended_at,
        attempts=facts.attempts,
        is_behind=behind,
        waits_for=waits,
        stopped_by=stopped,
        last_error=facts.last_error,
        reason=facts.reason,
    )


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person may do with a delivery in this state."""

    send: bool
    settle: bool
    """Say whether it arrived."""
    discard: bool


def may(state: DeliveryState) -> Decision:
    held = state is DeliveryState.HELD
    parked = state is DeliveryState.DEAD
    waiting = state is DeliveryState.WAITING
    return Decision(send=waiting or parked or held, settle=held, discard=waiting or held or parked)


def send_now(workplace: Workplace, delivery: OutboxId) -> None:
    """Try a waiting or parked one at the next turn. One that is held was looked up by a person
    and did not arrive: it is sent once more.

    Raises UserError when it is on its way or has ended, or is nothing its account is told.
    """
    now = workplace.now()
    with workplace.write() as unit:
        facts = _open(unit, delivery)
        if not may(facts.state).send:
            raise UserError("It is on its way at this moment. Look again in a minute.")
        account = unit.accounts.one(facts.account)
        if account is None or facts.kind.value not in account.writes:
            raise UserError(
                f"{facts.account_name} is not told this. Allow it in Settings, or discard it."
            )
        # Whoever looked says it is not there; a parked one may be, and is looked for.
        unclear = facts.unclear and facts.state is not DeliveryState.HELD
        unit.outbox.set(
            delivery, DeliveryState.WAITING, next_try_at=now, attempts=0, unclear=unclear
        )
        unit.accounts.put_off(facts.account, now, pulls=False)


def it_arrived(workplace: Workplace, delivery: OutboxId) -> None:
    """A person found it on the other side: it counts as sent."""
    with workplace.write() as unit:
        facts = _open(unit, delivery)
        if not may(facts.state).settle:
            raise UserError(
                "Nothing is in doubt about this one: it goes out by itself, or can be discarded."
            )
        unit.outbox.set(
            delivery,
            DeliveryState.SENT,
            ended_at=workplace.now(),
            ended_by=workplace.me.id,
            reason=f"Looked up by {workplace.me.name}.",
        )
        _took_effect(unit, workplace, facts)
    log.info("delivery %d was looked up by person %d", delivery, workplace.me.id)


def discard(workplace: Workplace, delivery: OutboxId, reason: str) -> None:
    """It shall not be told at all. What was done stays here; an edited field or tag goes back to
    what the CRM says.

    Raises UserError without a reason, or while it is on its way.
    """
    if not reason.strip():
        raise UserError("Say why it shall not be told. It stays in the log.", "reason")
    with workplace.write() as unit:
        facts = _open(unit, delivery)
        if not may(facts.state).discard:
            raise UserError("It is on its way at this moment. Look again in a minute.")
        unit.outbox.set(
            delivery,
            DeliveryState.DISCARDED,
            ended_at=workplace.now(),
            ended_by=workplace.me.id,
            reason=reason.strip(),
        )
        withdraw(unit, facts)
        refunds.dropped(unit, workplace, facts, reason.strip())
        drop_waiting(unit, workplace, facts)


def _open(unit: Unit, delivery: OutboxId) -> DeliveryFacts:
    facts = unit.outbox.one(delivery)
    if facts is None:
        raise UserError("Nothing in the outbox has this number.")
    if facts.ended_at is not None:
        raise UserError("This has left the outbox already.")
    return facts
