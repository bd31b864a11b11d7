"""Two records of one person made one, shown before it is done and able to be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Channel
from concierge.domain.consent import strictest
from concierge.domain.errors import UserError
from concierge.domain.views.merges import Duplicate, MergePreview, MergeRow, MergeSide

if TYPE_CHECKING:
    from concierge.domain.consent import Consent
    from concierge.domain.ids import ClientId, MergeId
    from concierge.services.workplace import Workplace
    from concierge.storage.merges import PersonFacts
    from concierge.storage.unit import Unit

_PHONES = (Channel.CALL, Channel.SMS, Channel.WHATSAPP)
_SHOWN = ("orders", "interactions", "gestures", "consultations", "films", "commission lines")
Points = dict[Channel, tuple[str, "Consent"]]


def duplicates(workplace: Workplace, client: ClientId) -> tuple[Duplicate, ...]:
    """Records with the same e-mail or telephone as hers, in any account; never by name alone,
    and a shared number is only a hint: households share them."""
    with workplace.read() as unit:
        found = [
            Duplicate(
                _side(unit, _person(unit, other)),
                same_email=any("@" in key for key in keys),
                same_phone=any("@" not in key for key in keys),
            )
            for other, keys in unit.alike.of(client).items()
        ]
    return tuple(sorted(found, key=lambda one: (not one.same_email, one.side.client)))


def tell_apart(workplace: Workplace, one: ClientId, other: ClientId) -> None:
    """Two people who share an address: neither is offered for the other again."""
    with workplace.write() as unit:
        unit.alike.tell_apart(one, other, workplace.me.id, workplace.now())


def untell_apart(workplace: Workplace, one: ClientId, other: ClientId) -> None:
    with workplace.write() as unit:
        unit.alike.untell(one, other)


def preview_merge(workplace: Workplace, kept: ClientId, gone: ClientId) -> MergePreview:
    """Raises UserError for two that cannot be made one."""
    with workplace.read() as unit:
        keeper, other = _pair(unit, kept, gone)
        hanging = unit.merges.hanging(gone)
        mine, theirs = _facts(unit, kept), _facts(unit, gone)
        own, others = unit.clients.addresses(kept), unit.clients.addresses(gone)
        return MergePreview(
            kept=_side(unit, keeper),
            gone=_side(unit, other),
            moving=tuple((word, hanging[word]) for word in _SHOWN if hanging[word]),
            differing=tuple(
                (name, mine[name], text)
                for name, text in theirs.items()
                if text and mine[name] and text != mine[name]
            ),
            filled=tuple((name, text) for name, text in theirs.items() if text and not mine[name]),
            stricter=_stricter(own, others),
            refuses_contact=keeper.refuses or other.refuses,
        )


def merge_clients(workplace: Workplace, kept: ClientId, gone: ClientId) -> MergeId:
    """Everything that hangs on `gone` hangs on `kept` from now on, and so does what arrives
    under its id later. Raises UserError for two that cannot be made one."""
    with workplace.write() as unit:
        _pair(unit, kept, gone)
        return unit.merges.merge(kept, gone, workplace.me.id, workplace.now())


def undo_merge(workplace: Workplace, merge: MergeId) -> None:
    """Part them again: each has what hung on it before, and the orders that came since under its
    record. What was done since stays with the one that was kept. Raises UserError when it was
    undone already."""
    with workplace.write() as unit:
        found = unit.merges.one(merge)
        if found is None or found[2]:
            raise UserError("These two were parted already.")
        unit.merges.undo(merge, workplace.now())


def merges_of(workplace: Workplace, client: ClientId) -> tuple[MergeRow, ...]:
    with workplace.read() as unit:
        return tuple(
            MergeRow(m.id, m.gone_name, m.account_name, m.at, m.staff_name)
            for m in unit.merges.of(client)
        )


def _pair(unit: Unit, kept: ClientId, gone: ClientId) -> tuple[PersonFacts, PersonFacts]:
    if kept == gone:
        raise UserError("These are one already.")
    keeper, other = _person(unit, kept), _person(unit, gone)
    if keeper.merged_into is not None or other.merged_into is not None:
        raise UserError("One of them was merged before. Open the client it became.")
    return keeper, other


def _person(unit: Unit, client: ClientId) -> PersonFacts:
    found = unit.merges.person(client)
    if found is None:
        raise UserError("This client is not in the book any more.")
    return found


def _side(unit: Unit, person: PersonFacts) -> MergeSide:
    points = unit.merges.points(person.client)
    phones = dict.fromkeys(points[channel][0] for channel in _PHONES if channel in points)
    emails = (points[Channel.EMAIL][0],) if Channel.EMAIL in points else ()
    return MergeSide(
        person.client, person.name, person.account_name, emails, tuple(phones), person.city
    )


def _facts(unit: Unit, client: ClientId) -> dict[str, str]:
    person = _person(unit, client)
    return {"name": person.name, "city": person.city, **unit.details.fields(client)}


def _stricter(own: Points, others: Points) -> tuple[tuple[Channel, Consent], ...]:
    found = []
    for channel, (_, consent) in others.items():
        if channel in own and strictest(own[channel][1], consent) is not own[channel][1]:
            found.append((channel, consent))
    return tuple(found)
