"""Half-filled forms, kept so that closing one never loses a word.

A draft is its writer's: two people at one client each have their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.services.workplace import Workplace


def keep_draft(workplace: Workplace, key: str, values: dict[str, Any]) -> datetime:
    """Save the form's values (JSON types only) under its key; when it was kept."""
    now = workplace.now()
    with workplace.write() as unit:
        unit.house.put_draft(_own(workplace, key), values, now)
    return now


def load_draft(workplace: Workplace, key: str) -> tuple[dict[str, Any], datetime] | None:
    with workplace.read() as unit:
        return unit.house.draft(_own(workplace, key))


def drop_draft(workplace: Workplace, key: str) -> None:
    with workplace.write() as unit:
        unit.house.drop_draft(_own(workplace, key))


def _own(workplace: Workplace, key: str) -> str:
    return f"{key}@{workplace.me.id}"
