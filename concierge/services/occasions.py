"""Days that matter to a client, as people here learn of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.local_time import local
from concierge.domain.occasions import OccasionKind

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, OccasionId
    from concierge.domain.occasions import Occasion
    from concierge.services.workplace import Workplace

LABEL_LIMIT = 60
EARLIEST = 1900
_LEAP_YEAR = 2024
_PAST = (OccasionKind.BIRTHDAY,)
"""Kinds that began before today, if their year is known."""


def note_occasion(
    workplace: Workplace, client: ClientId, label: str, occasion: Occasion
) -> OccasionId:
    """From now on Today asks for a gesture in time. A kind has one day, but for days with a name
    of their own. Raises UserError, naming the field, for what is no day, and where one is known.
    """
    label = " ".join(label.split())
    _check(label, occasion, local(workplace.now(), workplace.house.zone_name).year)
    with workplace.write() as unit:
        if unit.clients.one(client) is None:
            raise UserError("This client is not in the book any more.")
        made = unit.occasions.add(client, label, occasion)
    if made is None:
        raise UserError(
            "A day of this kind and name is known already. Give this one a name of its own.",
            "label",
        )
    return made


def _check(label: str, occasion: Occasion, this_year: int) -> None:
    if len(label) > LABEL_LIMIT:
        raise UserError(f"This has up to {LABEL_LIMIT} characters.", "label")
    if occasion.kind is OccasionKind.OTHER and not label:
        raise UserError("Say what the day is, such as: first visit to the atelier.", "label")
    try:
        occasion.in_year(_LEAP_YEAR)
    except ValueError as exc:
        raise UserError("No calendar has this day.", "day") from exc
    year = occasion.year
    if year is None:
        return
    latest = this_year if occasion.kind in _PAST else this_year + 5
    if not EARLIEST <= year <= latest:
        raise UserError(f"Enter a year from {EARLIEST} to {latest}, or none.", "year")
    if (occasion.month, occasion.day) == (2, 29) and occasion.in_year(year).day != 29:
        raise UserError(f"{year} had no 29 February. Correct the year, or leave it out.", "year")


def forget_occasion(workplace: Workplace, occasion: OccasionId) -> tuple[ClientId, str, Occasion]:
    """What was forgotten, for `note_occasion` to bring back. Only what was noted here goes: the
    shop's days are the shop's. Raises UserError for those, and for what is gone."""
    with workplace.write() as unit:
        known = unit.occasions.remove(occasion)
    if known is None:
        raise UserError("This day was not noted here, or is gone already.")
    return known
