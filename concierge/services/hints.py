"""Days that may be meant by what a client said: offered, taken over or turned down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.noticing import Noticed, noticed

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.ids import ClientId
    from concierge.services.workplace import Workplace

READ = 200
"""The newest texts of a client that are read."""
OFFERED = 3


@dataclass(frozen=True, slots=True)
class Hint:
    found: Noticed
    said_at: datetime


def hints(workplace: Workplace, client: ClientId) -> tuple[Hint, ...]:
    """What nobody has answered yet and nobody knows already, the newest first and only a few."""
    with workplace.read() as unit:
        texts = unit.hints.said(client, READ)
        answered = unit.hints.answered(client)
        known = [occasion for _, _, occasion in unit.clients.occasions([client])]
    days = {(one.kind, one.month, one.day) for one in known}
    months = {(one.kind, one.month) for one in known}
    offered: dict[tuple[object, ...], Hint] = {}
    for at, text in texts:
        for found in noticed(text):
            key = (found.kind, found.month, found.day)
            is_known = key in days or (found.day is None and key[:2] in months)
            if key not in answered and not is_known:
                offered.setdefault(key, Hint(found, at))
    return tuple(offered.values())[:OFFERED]


def turn_down(workplace: Workplace, client: ClientId, hint: Hint) -> None:
    """It is not meant, or not worth keeping: nobody is asked again."""
    with workplace.write() as unit:
        unit.hints.answer(client, hint.found, hint.said_at, workplace.now())


def offer_again(workplace: Workplace, client: ClientId, hint: Hint) -> None:
    """Take back that it was turned down."""
    with workplace.write() as unit:
        unit.hints.take_back(client, hint.found)
