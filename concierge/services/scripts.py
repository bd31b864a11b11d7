"""An agent's own scripts for films, kept as templates for the next client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.scripts import LIMIT, Template
from concierge.services.shelves import MOST, NAME_LIMIT, Shelf, drop, keep, kept

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace

__all__ = ["MOST", "NAME_LIMIT", "drop_template", "save_template", "templates"]

_SCRIPTS = Shelf(
    "scripts",
    LIMIT,
    empty="Write what you want to say, then save it.",
    too_long=f"A script has up to {LIMIT} characters: half a minute holds no more.",
    full=f"You have {MOST} scripts already. Delete one you no longer use.",
)


def templates(workplace: Workplace) -> list[Template]:
    return kept(workplace, _SCRIPTS)


def save_template(workplace: Workplace, template: Template) -> None:
    """Raises UserError as `shelves.keep` does."""
    keep(workplace, _SCRIPTS, template)


def drop_template(workplace: Workplace, name: str) -> None:
    drop(workplace, _SCRIPTS, name)
