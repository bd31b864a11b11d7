"""Which account a film goes out through, and which one its page is reached through."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_shop
from concierge.domain.errors import UserError
from concierge.domain.film_places import changed_place, place_in
from concierge.domain.outbox import DeliveryKind, DeliveryState, film_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

_LEFT = "films.pages_to_take_off"


def taking(unit: Unit, kind: DeliveryKind) -> AccountRow | None:
    """The account that is told such things: of those that are no shop and not paused the one that
    was connected last; where all are paused, the last of these."""
    found = _told(unit, kind)
    return max(found, key=lambda row: (not row.paused, row.id), default=None)


def film_place(unit: Unit) -> AccountRow | None:
    """The account that new films are published through."""
    return taking(unit, DeliveryKind.PUBLISH)


def newest_place(unit: Unit) -> AccountRow | None:
    """The one connected last, paused or not: for how long films are kept must not hang on that."""
    return max(_told(unit, DeliveryKind.PUBLISH), key=lambda row: row.id, default=None)


def reaching(unit: Unit, place: str) -> AccountRow | None:
    """The account through which the pages at that place are reached; None where none is."""
    found = [row for row in _told(unit, DeliveryKind.UNPUBLISH) if place_of(row) == place != ""]
    return max(found, key=lambda row: (not row.paused, row.id), default=None)


def place_of(account: AccountRow) -> str:
    return place_in(dict(account.options))


def _told(unit: Unit, kind: DeliveryKind) -> list[AccountRow]:
    found = (row for row in unit.accounts.all() if not is_shop(row.kind))
    return [row for row in found if kind.value in row.writes]


# --- pages that are there -----------------------------------------------------------------


def pages_at(unit: Unit, account: AccountRow) -> int:
    """How many films have a page there, or parts of one, also of clients who are gone."""
    place = place_of(account)
    films = set(unit.films.published_at(place)) if place else set()
    for one in unit.outbox.open_of(account.id):
        if one.kind is DeliveryKind.UNPUBLISH or _may_be_there(one):
            films.add(film_in(one.about))
    return len(films) + sum(where == place != "" for where, _ in left_pages(unit))


def pages_lost_with(unit: Unit, account: AccountId) -> int:
    """How many nobody could take off any more if the account were removed."""
    found = unit.accounts.one(account)
    if found is None:
        return 0
    others = [row for row in _told(unit, DeliveryKind.UNPUBLISH) if row.id != account]
    is_shared = any(place_of(row) == place_of(found) for row in others)
    return 0 if is_shared else pages_at(unit, found)


def _may_be_there(one: DeliveryFacts) -> bool:
    is_new = one.state is DeliveryState.WAITING and not one.attempts and not one.unclear
    return one.kind is DeliveryKind.PUBLISH and not is_new


def move(unit: Unit, account: AccountId, options: Mapping[str, str]) -> None:
    """Before the account gets these options: films that wait for their page will lie there.

    Raises UserError, naming the option, where that would leave pages nobody reaches any more.
    """
    known = unit.accounts.one(account)
    if known is None or DeliveryKind.PUBLISH.value not in known.writes:
        return
    before = dict(known.options)
    changed = changed_place(before, options)
    if not changed:
        return
    if count := pages_at(unit, known):
        raise UserError(
            f"Films have their pages at {known.name}, or are on their way there: {count}. Take "
            "them off first, or connect the new place as another account: new films then go "
            "there. Nothing was changed.",
            changed,
        )
    unit.films.moved(place_in(before), place_in(options))


# --- pages of clients who are gone --------------------------------------------------------


def left_pages(unit: Unit) -> list[tuple[str, str]]:
    """(place, page) of those still to be taken off; the place is "" where it was not written
    down, as it was not always."""
    found = json.loads(unit.house.setting(_LEFT, "[]"))
    return [("", one) if isinstance(one, str) else (one[0], one[1]) for one in found]


def put_left_pages(unit: Unit, pages: Iterable[tuple[str, str]]) -> None:
    unit.house.put_setting(_LEFT, json.dumps(sorted(set(pages))))
