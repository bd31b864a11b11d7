"""Who works here, and taking somebody off who left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.consultations import ConsultationState
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState

if TYPE_CHECKING:
    from concierge.domain.ids import StaffId
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

_CLOSED = {ConsultationState.WON, ConsultationState.LOST}
_UNSENT = [GestureState.PLANNED, GestureState.APPROVED, GestureState.ORDERED]


@dataclass(frozen=True, slots=True)
class Farewell:
    """What a person who left leaves behind."""

    clients: int
    """Theirs before, nobody's now."""
    promises: int
    gestures: int
    consultations: int
    """Still open, and no longer on anybody's Today."""


def leave(workplace: Workplace, name: str) -> Farewell:
    """They can sit down no more; what they sold and did stays theirs.

    Raises UserError for somebody who does not work here, or without whom nobody could go on.
    """
    with workplace.write() as unit:
        here = unit.house.staff()
        person = next((one for one in here if one.name == name), None)
        if person is None:
            names = ", ".join(one.name for one in here)
            raise UserError(f"Nobody here is called {name!r}. Choose one of: {names}.")
        others = [one for one in here if one.id != person.id]
        if not others:
            raise UserError(
                f"{name} is the only one here. Name somebody else first, with: concierge setup"
            )
        if person.role is Role.MANAGER and all(one.role is not Role.MANAGER for one in others):
            raise UserError(
                f"{name} is the only manager: nobody could approve anything. Name another one "
                "first, with: concierge setup --manager NAME"
            )
        clients = unit.house.leave(person.id)
        return _farewell(unit, person.id, clients)


def _farewell(unit: Unit, staff: StaffId, clients: int) -> Farewell:
    every = [state for state in ConsultationState if state not in _CLOSED]
    return Farewell(
        clients=clients,
        promises=len(unit.interactions.open_promises(None, staff)),
        gestures=sum(g.staff == staff for g in unit.gestures.in_states(_UNSENT)),
        consultations=sum(c.staff == staff for c in unit.consultations.in_states(every)),
    )
