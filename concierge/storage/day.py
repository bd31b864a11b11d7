"""The plain reads of one day: whoever opens the window in the morning waits for them."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from concierge.domain.clients import Tier
from concierge.domain.consultations import ConsultationState
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.households import household_of, numbers_of
from concierge.domain.ids import ClientId, ConsultationId, GestureId, PromiseId, StaffId
from concierge.domain.occasions import Occasion
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client, ClientOccasion
from concierge.storage.tables.consultations import Consultation
from concierge.storage.tables.gestures import Gesture
from concierge.storage.tables.house import Staff
from concierge.storage.tables.interactions import Promise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Who(NamedTuple):
    """What a row of the day needs of a client."""

    id: ClientId
    name: str
    tier: Tier
    zone_name: str
    city: str
    country: str
    owner: StaffId | None
    do_not_contact: bool


class PromiseDue(NamedTuple):
    who: Who
    id: PromiseId
    text: str
    due_at: datetime


class GestureDue(NamedTuple):
    who: Who
    id: GestureId
    kind: GestureKind
    state: GestureState
    due_on: date
    staff: StaffId
    staff_name: str


class ConsultationDue(NamedTuple):
    who: Who
    id: ConsultationId
    state: ConsultationState
    words: str
    """Her need, or her question while nobody put that into words."""
    opened_at: datetime
    changed_at: datetime


class SilentSince(NamedTuple):
    who: Who
    since: datetime
    """The last contact, or the epoch where there never was one."""


# Made once, from the tables: neither the mapper nor the compiler works while a person waits.
_C, _P, _G, _Q, _O = (
    table.__table__.c for table in (Client, Promise, Gesture, Consultation, ClientOccasion)
)
_WHO: tuple[Any, ...] = (
    _C.id,
    _C.name,
    _C.tier,
    _C.zone_name,
    _C.city,
    _C.country,
    _C.owner_id,
    _C.do_not_contact,
    _C.remote_id,
)
_WIDE = len(_WHO)
_IN_BOOK = sa.and_(_C.in_book == sa.true(), _C.known == sa.true(), _C.merged_into.is_(None))
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_BY_ID = sa.select(*_WHO).where(_C.id.in_(_IDS))
_OF_BOOK = sa.select(*_WHO).where(_C.id.in_(_IDS), _IN_BOOK)
_ME: sa.BindParameter[Any] = sa.bindparam("me")
_PROMISES = (
    sa.select(*_WHO, _P.id.label("promise"), _P.text, _P.due_at)
    .join(Client.__table__, _C.id == _P.client_id)
    .where(_P.kept_at.is_(None), _P.broken_at.is_(None), _P.staff_id == _ME)
)
_UNDER_WAY = (
    *(GestureState.IDEA, GestureState.PLANNED, GestureState.APPROVED, GestureState.ORDERED),
)
_GESTURES = (
    sa.select(
        *(*_WHO, _G.id.label("gesture"), _G.kind, _G.state, _G.due_on, _G.staff_id),
        Staff.__table__.c.name.label("staff"),
    )
    .join(Client.__table__, _C.id == _G.client_id)
    .join(Staff.__table__, Staff.__table__.c.id == _G.staff_id)
    .where(_G.state.in_(_UNDER_WAY))
)
_CONSULTATIONS = (
    sa.select(
        *(*_WHO, _Q.id.label("consultation"), _Q.state, _Q.need, _Q.question),
        *(_Q.opened_at, _Q.changed_at),
    )
    .join(Client.__table__, _C.id == _Q.client_id)
    .where(
        _Q.staff_id == _ME,
        _Q.state.in_([ConsultationState.ASKED, ConsultationState.DECIDING]),
    )
)
_HOME: sa.BindParameter[Any] = sa.bindparam("home")
_OCCASIONS = sa.select(
    *(_O.client_id, _O.label, _O.kind, _O.month, _O.day, _O.year, _O.leap_rule)
).order_by(_O.client_id, _O.id)
# Not a join: the planner would walk the book and look for everybody's days.
_ABROAD = sa.exists().where(
    _C.id == _O.client_id, sa.or_(_C.country.not_in(["", _HOME]), _C.merged_into.is_not(None))
)
_SILENT = (
    sa.select(*_WHO, _C.last_contact_at)
    .where(
        *(_IN_BOOK, _C.owner_id == _ME, _C.do_not_contact == sa.false()),
        sa.or_(
            _C.last_contact_at.is_(None),
            *(
                sa.and_(
                    _C.tier == tier,
                    _C.last_contact_at < sa.bindparam(tier.value, type_=_C.last_contact_at.type),
                )
                for tier in Tier
            ),
        ),
    )
    .order_by(
        sa.case(*((_C.tier == tier, place) for place, tier in enumerate(Tier))),
        *(_C.last_contact_at.asc().nulls_first(), _C.id),
    )
    .limit(sa.bindparam("most"))
)
_HOMES = sa.select(_C.id, _C.country, _C.postcode, _C.address_lines).where(_C.id.in_(_IDS))
_NEAR = (
    sa.select(_C.id, _C.country, _C.postcode, _C.address_lines, _G.occasion_on, _G.due_on)
    .join(Client.__table__, _C.id == _G.client_id)
    .where(
        _G.state != GestureState.CANCELLED,
        sa.func.coalesce(_G.occasion_on, _G.due_on) >= sa.bindparam("since"),
    )
)
_CHUNK = 900


class DayRows(AreaRows):
    """Each is one statement over what is open, whatever the size of the book."""

    def who(self, clients: Iterable[int], *, of_book: bool = False) -> dict[int, Who]:
        """`of_book` leaves out whoever is not in it, or is another record of somebody who is."""
        ids, found = sorted(clients), dict[int, Who]()
        query = _OF_BOOK if of_book else _BY_ID
        for start in range(0, len(ids), _CHUNK):
            for row in self._plain(query, ids=ids[start : start + _CHUNK]).all():
                found[row[0]] = _who(row)
        return found

    def promises(self, staff: StaffId) -> list[PromiseDue]:
        rows = self._plain(_PROMISES, me=staff).all()
        return [PromiseDue(_who(row), *row[_WIDE:]) for row in rows]

    def gestures(self) -> list[GestureDue]:
        """Everybody's, from what is asked for to what is ordered."""
        return [GestureDue(_who(row), *row[_WIDE:]) for row in self._plain(_GESTURES).all()]

    def consultations(self, staff: StaffId) -> list[ConsultationDue]:
        """Asked and not answered, or thinking it over."""
        found = []
        for row in self._plain(_CONSULTATIONS, me=staff).all():
            number, state, need, question, opened_at, changed_at = row[_WIDE:]
            words = need or question
            found.append(ConsultationDue(_who(row), number, state, words, opened_at, changed_at))
        return found

    def occasions(
        self, days: Iterable[date], far: Iterable[date], home: str
    ) -> list[tuple[Who, str, Occasion]]:
        """(client, label, occasion) of the book, kept on one of these days, or of clients in
        another country than `home` on one of those `far` off; a record merged into a client's
        speaks only where the client's own is silent."""
        query = _OCCASIONS.where(sa.or_(_on(days), sa.and_(_on(far), _ABROAD)))
        rows: Sequence[Any] = self._plain(query, home=home).all()
        merged = self._merged()
        who = self.who({merged.get(row[0], row[0]) for row in rows}, of_book=True)
        found: dict[tuple[int, object, str], tuple[Who, str, Occasion]] = {}
        for row in sorted(rows, key=lambda row: row[0] in merged) if merged else rows:
            number, label, kind, month, day, year, leap = row
            owner = merged.get(number, number)
            if owner in who:
                occasion = Occasion(kind, month, day, year, leap)
                found.setdefault((owner, kind, label), (who[owner], label, occasion))
        return list(found.values())

    def _merged(self) -> dict[int, int]:
        query = sa.select(_C.id, _C.merged_into).where(_C.merged_into.is_not(None))
        rows: Sequence[Any] = self._plain(query).all()
        return {row[0]: row[1] for row in rows}

    def silent(
        self, staff: StaffId, before: Mapping[Tier, datetime], most: int
    ) -> list[SilentSince]:
        """Theirs who were last spoken to before the tier's instant: the higher tiers first, in
        each the longest silent."""
        never = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
        values = {tier.value: instant for tier, instant in before.items()}
        rows: Sequence[Any] = self._plain(_SILENT, me=staff, most=most, **values).all()
        return [SilentSince(_who(row), row.last_contact_at or never) for row in rows]

    def homes(
        self, clients: Sequence[int], since: date
    ) -> tuple[dict[ClientId, str], dict[str, list[date]]]:
        """(the household of each, by household the days from then on for which somebody has
        planned a gesture)."""
        own = [tuple(row) for row in self._in_chunks(_HOMES, clients)]
        near = [tuple(row) for row in self._plain(_NEAR, since=since).all()]
        # To compare addresses costs more than to read them: only those with the same numbers are.
        alike = Counter(numbers_of(*row[1:4]) for row in own)
        alike.update({numbers_of(*row[1:4]) for row in near})
        homes = {
            ClientId(row[0]): _home(*row[:4])
            if alike[numbers_of(*row[1:4])] > 1
            else _alone(row[0])
            for row in own
        }
        planned: dict[str, list[date]] = {}
        for *home, occasion_on, due_on in near:
            if alike[numbers_of(*home[1:4])] > 1:
                planned.setdefault(_home(*home), []).append(occasion_on or due_on)
        return homes, planned


def _on(days: Iterable[date]) -> sa.ColumnElement[bool]:
    """29 February is kept on a neighbour in other years."""
    months: dict[int, set[int]] = {}
    for day in days:
        months.setdefault(day.month, set()).add(day.day)
        if (day.month, day.day) in ((2, 28), (3, 1)):
            months.setdefault(2, set()).add(29)
    return sa.or_(
        sa.false(),
        *(sa.and_(_O.month == month, _O.day.in_(sorted(on))) for month, on in months.items()),
    )


def _who(row: sa.Row[*tuple[Any, ...]]) -> Who:
    *known, remote_id = row[:_WIDE]
    who = Who(*known)
    return who if who.name else who._replace(name=remote_id.rsplit("/", 1)[-1])


def _home(client: int, country: str, postcode: str, lines: list[str]) -> str:
    return household_of(country, postcode, lines) or _alone(client)


def _alone(client: int) -> str:
    return f"client {client}"
