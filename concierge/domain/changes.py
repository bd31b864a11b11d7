"""What a finished write touched, so that each screen can decide whether to ask again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum


class Area(Enum):
    """A part of the store that a screen can be interested in."""

    CLIENTS = "clients"
    ORDERS = "orders"
    INTERACTIONS = "interactions"
    RECORDINGS = "recordings"
    GESTURES = "gestures"
    BUDGET = "budget"
    CONSULTATIONS = "consultations"
    COMMISSION = "commission"
    OCCASIONS = "occasions"
    WORK = "work"
    SYNC = "sync"
    OUTBOX = "outbox"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changes:
    """Areas and client ids touched by one commit.

    No client ids with a touched area means "many": every client may have changed.
    """

    areas: frozenset[Area] = frozenset()
    clients: frozenset[int] = field(default=frozenset())

    def __bool__(self) -> bool:
        return bool(self.areas)

    def __or__(self, other: Changes) -> Changes:
        if not self or not other:
            return self or other
        many = not self.clients or not other.clients
        clients = frozenset[int]() if many else self.clients | other.clients
        return Changes(self.areas | other.areas, clients)

    def touches(self, areas: Iterable[Area], client: int | None = None) -> bool:
        """Whether any of the areas changed, for this client when one is given."""
        if self.areas.isdisjoint(areas):
            return False
        return client is None or not self.clients or client in self.clients
