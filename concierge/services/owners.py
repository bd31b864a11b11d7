"""Whose client she is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, StaffId
    from concierge.services.workplace import Workplace


def take_over(workplace: Workplace, client: ClientId, staff: StaffId | None) -> None:
    """Make her this person's client; None leaves her to everybody."""
    with workplace.write() as unit:
        unit.clients.set_owner(client, staff)
