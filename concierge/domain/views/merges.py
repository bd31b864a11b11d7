"""Two records of one person: what making them one would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.clients import Channel
    from concierge.domain.consent import Consent
    from concierge.domain.ids import ClientId, MergeId


@dataclass(frozen=True, slots=True)
class MergeSide:
    client: ClientId
    name: str
    account_name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    city: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody who may be the same person, and by what."""

    side: MergeSide
    same_email: bool
    same_phone: bool


@dataclass(frozen=True, slots=True)
class MergePreview:
    """`gone` becomes another record of `kept`; nothing of either is lost, and it can be undone."""

    kept: MergeSide
    gone: MergeSide
    moving: tuple[tuple[str, int], ...]
    """(orders | interactions | gestures | consultations | films | commission lines, how many)."""
    differing: tuple[tuple[str, str, str], ...]
    """(field, kept's value that stands, gone's that is set aside), where both have one."""
    filled: tuple[tuple[str, str], ...]
    """(field, gone's value), where kept has none."""
    stricter: tuple[tuple[Channel, Consent], ...]
    """Channels on which gone's consent is the stricter one and therefore holds."""
    refuses_contact: bool
    """One of the two asked not to be contacted: it holds for both."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that can be undone."""

    id: MergeId
    gone_name: str
    account_name: str
    at: datetime
    staff_name: str
