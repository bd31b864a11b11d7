"""An agent's own scripts for films, kept as templates for the next client."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.scripts import LIMIT, Template

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

MOST = 30
NAME_LIMIT = 60


def templates(workplace: Workplace) -> list[Template]:
    """Those of whoever sits here, by name."""
    with workplace.read() as unit:
        return _of(unit, workplace)


def save_template(workplace: Workplace, template: Template) -> None:
    """One of the same name gives way. Raises UserError for one without words, and for one too
    many."""
    name, text = " ".join(template.name.split())[:NAME_LIMIT], template.text.strip()
    if not name or not text:
        raise UserError("Write what you want to say, then save it.")
    if len(text) > LIMIT:
        raise UserError(f"A script has up to {LIMIT} characters: half a minute holds no more.")
    with workplace.write() as unit:
        others = [one for one in _of(unit, workplace) if one.name != name]
        if len(others) >= MOST:
            raise UserError(f"You have {MOST} scripts already. Delete one you no longer use.")
        _put(unit, workplace, [*others, Template(name, text)])


def drop_template(workplace: Workplace, name: str) -> None:
    with workplace.write() as unit:
        _put(unit, workplace, [one for one in _of(unit, workplace) if one.name != name])


def _of(unit: Unit, workplace: Workplace) -> list[Template]:
    found = json.loads(unit.house.setting(_key(workplace), "[]"))
    return sorted((Template(*one) for one in found), key=lambda one: one.name.casefold())


def _put(unit: Unit, workplace: Workplace, kept: list[Template]) -> None:
    rows = [[one.name, one.text] for one in kept]
    unit.house.put_setting(_key(workplace), json.dumps(rows, ensure_ascii=False))


def _key(workplace: Workplace) -> str:
    return f"scripts:{workplace.me.id}"
