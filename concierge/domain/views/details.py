"""What may be edited of a client, and where both sides edited it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, ConflictId


@dataclass(frozen=True, slots=True)
class ClientDetails:
    client: ClientId
    name: str
    account_name: str
    fields: Mapping[str, str]
    """Every field of `domain.merge.EDITABLE`, empty where nothing stands."""
    tags: tuple[str, ...]
    is_pinned: bool
    """Kept in the book whatever she spends."""
    unconfirmed: frozenset[str]
    """Fields that were edited here and that the CRM has not confirmed yet."""
    authors: Mapping[str, str]
    """Who wrote each of them: field -> name of a person here."""
    stays_here: bool
    """The CRM takes no such fields: what is written stays in this store."""


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """`theirs` stands; `ours` was written here at `at` by `staff_name`."""

    id: ConflictId
    client: ClientId
    client_name: str
    field: str
    ours: str
    theirs: str
    staff_name: str
    at: datetime
    theirs_by: str = ""
    """Who wrote `theirs` here since, while the CRM has not confirmed it; empty for the CRM."""
