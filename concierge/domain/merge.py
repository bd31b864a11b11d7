"""Three-way merge of a client's fields: what stood there, what we wrote, what the CRM says now.

The CRM wins its master data; what it does not know stays ours; every value of ours that gives
way goes to the conflict list, so that nothing anybody wrote is lost in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NOTE = "note"
EDITABLE = (
    NOTE,
    "concierge.size_dress",
    "concierge.size_shoe",
    "concierge.size_ring",
    "concierge.likes",
    "concierge.avoids",
    "concierge.never_say",
    "concierge.pronounced",
    "concierge.pronouns",
    "concierge.preferred_channel",
    "concierge.boutique",
)
"""Fields of a client that may be edited here and live in the CRM: her note, and the attributes
of `domain.remote.RemoteClient`. An empty text means that nothing stands there."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One field as it was edited here and not yet confirmed by the CRM."""

    field: str
    base: str
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed a field. `theirs` stands; `ours` waits for a person."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merged:
    values: Mapping[str, str]
    """What shall stand here, by field."""
    settled: tuple[str, ...]
    """Fields whose edit has arrived: the CRM says what we wrote."""
    conflicts: tuple[Conflict, ...]


def merge(edits: Mapping[str, Edit], remote: Mapping[str, str]) -> Merged:
    """`remote` holds every field of EDITABLE; fields without an edit are simply the CRM's."""
    values = dict(remote)
    settled: list[str] = []
    conflicts: list[Conflict] = []
    for name, edit in edits.items():
        theirs = remote.get(name, "")
        if theirs == edit.value:
            settled.append(name)
        elif theirs == edit.base:
            values[name] = edit.value
        else:
            conflicts.append(Conflict(name, edit.value, theirs))
    return Merged(values, tuple(settled), tuple(conflicts))


def merge_tags(theirs: tuple[str, ...], add: frozenset[str], remove: frozenset[str]) -> list[str]:
    """Tags are a set: what was added and removed here is laid over what the CRM says now."""
    kept = [tag for tag in theirs if tag not in remove]
    return [*kept, *sorted(add - set(kept))]
