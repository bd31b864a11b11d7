"""Clients who asked not to be contacted at all: written down here, or said by the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Role
from concierge.domain.errors import ConsentError, UserError

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId
    from concierge.services.workplace import Workplace


def refuse_contact(workplace: Workplace, client: ClientId) -> None:
    """From now on nobody calls, writes or sends anything; who wrote it down and when is kept."""
    with workplace.write() as unit:
        if unit.clients.one(client) is None:
            raise UserError("This client is not in the book any more.")
        known = unit.clients.refusal(client)
        if known is None or known.at is None:
            unit.clients.write_refusal(client, workplace.now(), workplace.me.id)


def allow_contact(workplace: Workplace, client: ClientId) -> None:
    """Strike out what was written down here: by who wrote it, or by a manager.

    Raises ConsentError for anybody else, and where the shop says so too.
    """
    with workplace.write() as unit:
        known = unit.clients.refusal(client)
        if known is None:
            return
        if known.by_shop:
            raise ConsentError("The shop says so: it is taken back in the shop.")
        if workplace.me.id != known.by and workplace.me.role is not Role.MANAGER:
            raise ConsentError("Only a manager, or who wrote it down, may take this back.")
        unit.clients.write_refusal(client, None, None)
