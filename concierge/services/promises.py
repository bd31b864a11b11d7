"""Closing a promise by hand: kept in another way than by a call, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.storage.work import WorkState

if TYPE_CHECKING:
    from concierge.domain.ids import PromiseId
    from concierge.services.workplace import Workplace
    from concierge.storage.interactions import PromiseFacts
    from concierge.storage.unit import Unit


def close_promise(workplace: Workplace, promise: PromiseId, *, kept: bool) -> None:
    """Say that it was kept now, or that it was broken; kept after its hour counts as late.

    Raises UserError when it is closed already, or somebody else's.
    """
    now = workplace.now()
    with workplace.write() as unit:
        facts = _mine(unit, workplace, promise)
        if not facts.is_open:
            raise UserError("This promise is closed already.")
        unit.interactions.close_promise(promise, kept_at=now if kept else None, broken_at=now)
        state = WorkState.DONE if kept else WorkState.CANCELLED
        unit.work.close(state, now, promises=[promise])


def reopen_promise(workplace: Workplace, promise: PromiseId) -> None:
    """Take back what was said by mistake: it is owed again."""
    with workplace.write() as unit:
        _mine(unit, workplace, promise)
        unit.interactions.close_promise(promise, kept_at=None, broken_at=None)
        unit.work.reopen(promise, workplace.now())


def _mine(unit: Unit, workplace: Workplace, promise: PromiseId) -> PromiseFacts:
    facts = unit.interactions.promise(promise)
    if facts is None:
        raise UserError("This promise is no longer there.")
    if facts.staff != workplace.me.id and workplace.me.role is not Role.MANAGER:
        raise UserError("Only whoever promised it, or a manager, can close it.")
    return facts
