"""Texts with places that people keep for themselves, each kind on a shelf of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.scripts import Template

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

MOST = 30
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Shelf:
    """`name` is where the store keeps it; the sentences say what cannot be kept, and what to
    do."""

    name: str
    limit: int
    """Characters of one text."""
    empty: str
    too_long: str
    full: str


def kept(workplace: Workplace, shelf: Shelf) -> list[Template]:
    """Those of whoever sits here, by name."""
    with workplace.read() as unit:
        return _of(unit, workplace, shelf)


def keep(workplace: Workplace, shelf: Shelf, template: Template) -> None:
    """One of the same name gives way. Raises UserError for one without words, and for one too
    many."""
    name, text = " ".join(template.name.split())[:NAME_LIMIT], template.text.strip()
    if not name or not text:
        raise UserError(shelf.empty)
    if len(text) > shelf.limit:
        raise UserError(shelf.too_long)
    with workplace.write() as unit:
        others = [one for one in _of(unit, workplace, shelf) if one.name != name]
        if len(others) >= MOST:
            raise UserError(shelf.full)
        _put(unit, workplace, shelf, [*others, Template(name, text)])


def drop(workplace: Workplace, shelf: Shelf, name: str) -> None:
    with workplace.write() as unit:
        left = [one for one in _of(unit, workplace, shelf) if one.name != name]
        _put(unit, workplace, shelf, left)


def _of(unit: Unit, workplace: Workplace, shelf: Shelf) -> list[Template]:
    found = json.loads(unit.house.setting(_key(workplace, shelf), "[]"))
    return sorted((Template(*one) for one in found), key=lambda one: one.name.casefold())


def _put(unit: Unit, workplace: Workplace, shelf: Shelf, templates: list[Template]) -> None:
    rows = [[one.name, one.text] for one in templates]
    unit.house.put_setting(_key(workplace, shelf), json.dumps(rows, ensure_ascii=False))


def _key(workplace: Workplace, shelf: Shelf) -> str:
    return f"{shelf.name}:{workplace.me.id}"
