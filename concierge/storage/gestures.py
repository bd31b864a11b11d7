"""Named queries on gestures and the budget they take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from concierge.domain.budget import Entry, EntryKind
from concierge.domain.changes import Area
from concierge.domain.errors import BugError
from concierge.domain.gestures import CameTo, GestureKind, GestureState, can_move
from concierge.domain.ids import ClientId, GestureId, StaffId
from concierge.domain.money import Money
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.gestures import BudgetEntry, Gesture, GestureEvent
from concierge.storage.tables.house import Staff

if TYPE_CHECKING:
    from sqlalchemy.sql.elements import ColumnElement


@dataclass(frozen=True, slots=True)
class GestureFacts:
    id: GestureId
    client: ClientId
    client_name: str
    staff: StaffId
    staff_name: str
    kind: GestureKind
    state: GestureState
    title: str
    card_text: str
    occasion_label: str
    occasion_on: date | None
    due_on: date
    cost: Money
    final_cost: Money | None
    month: str
    planned_at: datetime
    printed_at: datetime | None
    came_to: CameTo
    photo: str
    photo_desk: str


@dataclass(frozen=True, slots=True)
class NearGesture:
    """One for somebody, with where that client lives."""

    client: ClientId
    name: str
    due_on: date
    staff_name: str
    lines: tuple[str, ...]
    postcode: str
    country: str


@dataclass(frozen=True, slots=True)
class NewGesture:
    client: ClientId
    staff: StaffId
    kind: GestureKind
    title: str
    card_text: str
    occasion_label: str
    occasion_on: date | None
    due_on: date
    cost: Money
    month: str
    planned_at: datetime


class Gestures(AreaRows):
    def add(
        self, new: NewGesture, state: GestureState = GestureState.PLANNED, word: str = ""
    ) -> GestureId:
        """A new gesture, its first event with it; nothing is reserved yet."""
        row = Gesture(
            client_id=new.client,
            staff_id=new.staff,
            kind=new.kind,
            state=state,
            title=new.title,
            card_text=new.card_text,
            occasion_label=new.occasion_label,
            occasion_on=new.occasion_on,
            due_on=new.due_on,
            cost=new.cost.minor,
            currency=new.cost.currency,
            month=new.month,
            planned_at=new.planned_at,
        )
        self._session.add(row)
        self._session.flush()
        self._event(row, new.staff, new.planned_at, word)
        return GestureId(row.id)

    def move(
        self, gesture: GestureId, to: GestureState, *, by: StaffId, at: datetime, word: str = ""
    ) -> None:
        """Raises BugError for a move the state machine does not know: ask `can_move` first."""
        row = self._session.get_one(Gesture, gesture, with_for_update=True)
        if not can_move(row.state, to):
            raise BugError(f"a gesture cannot go from {row.state.value} to {to.value}")
        row.state = to
        self._event(row, by, at, word)

    def _event(self, row: Gesture, by: StaffId, at: datetime, word: str) -> None:
        self._session.add(
            GestureEvent(gesture_id=row.id, state=row.state, at=at, staff_id=by, word=word)
        )
        self._session.flush()
        self._unit.touch(Area.GESTURES, [row.client_id])

    def set_final_cost(self, gesture: GestureId, cost: Money) -> None:
        self._session.get_one(Gesture, gesture).final_cost = cost.minor

    def one(self, gesture: GestureId) -> GestureFacts | None:
        found = self._select([Gesture.id == gesture])
        return found[0] if found else None

    def of_client(self, client: ClientId) -> list[GestureFacts]:
        return self._select([Gesture.client_id == client])

    def in_states(
        self, states: Iterable[GestureState], clients: Sequence[int] | None = None
    ) -> list[GestureFacts]:
        where: list[ColumnElement[bool]] = [Gesture.state.in_(list(states))]
        if clients is not None:
            where.append(Gesture.client_id.in_(clients))
        return self._select(where)

    def near(self, kind: GestureKind, days: tuple[date, date], country: str) -> list[NearGesture]:
        """Those of a kind, not cancelled, that leave between the days to that country."""
        query = (
            sa.select(
                *(Gesture.client_id, Client.name, Gesture.due_on, Staff.name.label("staff_name")),
                *(Client.address_lines, Client.postcode, Client.country),
            )
            .join(Client, Client.id == Gesture.client_id)
            .join(Staff, Staff.id == Gesture.staff_id)
            .where(Gesture.kind == kind, Gesture.state != GestureState.CANCELLED)
            .where(Gesture.due_on.between(*days), Client.country == country)
            .order_by(Gesture.due_on, Gesture.id)
        )
        return [
            NearGesture(ClientId(row.client_id), row.name, row.due_on, row.staff_name,
                        tuple(row.address_lines), row.postcode, row.country)
            for row in self._session.execute(query)
        ]  # fmt: skip

    def count(self, states: Iterable[GestureState]) -> int:
        query = sa.select(sa.func.count()).where(Gesture.state.in_(list(states)))
        return self._session.scalar(query) or 0

    def occasions_since(self, day: date) -> set[tuple[ClientId, date]]:
        """(client, occasion) that somebody planned something for, from that day on."""
        query = sa.select(Gesture.client_id, Gesture.occasion_on).where(
            Gesture.occasion_on >= day, Gesture.state != GestureState.CANCELLED
        )
        rows = self._session.execute(query)
        return {(ClientId(client), on) for client, on in rows if on is not None}

    def log(self, month: str = "") -> list[GestureFacts]:
        """All gestures, of one budget month when given; newest planned first."""
        return self._select([Gesture.month == month] if month else [])

    def months(self) -> list[str]:
        query = sa.select(Gesture.month).distinct().order_by(Gesture.month.desc())
        return list(self._session.scalars(query))

    def _select(self, where: Sequence[ColumnElement[bool]]) -> list[GestureFacts]:
        rows = self._session.execute(
            sa.select(Gesture, Client.name.label("client_name"), Staff.name.label("staff_name"))
            .join(Client, Client.id == Gesture.client_id)
            .join(Staff, Staff.id == Gesture.staff_id)
            .where(*where)
            .order_by(Gesture.planned_at.desc(), Gesture.id.desc())
        )
        return [self._facts(r.Gesture, r.client_name, r.staff_name) for r in rows]

    @staticmethod
    def _facts(row: Gesture, client_name: str, staff_name: str) -> GestureFacts:
        final = None if row.final_cost is None else Money(row.final_cost, row.currency)
        return GestureFacts(
            id=GestureId(row.id),
            client=ClientId(row.client_id),
            client_name=client_name,
            staff=StaffId(row.staff_id),
            staff_name=staff_name,
            kind=row.kind,
            state=row.state,
            title=row.title,
            card_text=row.card_text,
            occasion_label=row.occasion_label,
            occasion_on=row.occasion_on,
            due_on=row.due_on,
            cost=Money(row.cost, row.currency),
            final_cost=final,
            month=row.month,
            planned_at=row.planned_at,
            printed_at=row.printed_at,
            came_to=CameTo(row.outcome, row.outcome_words, row.thanked_on, row.thanks),
            photo=row.photo,
            photo_desk=row.photo_desk,
        )

    def budget_entries(self, staff: StaffId, month: str) -> list[Entry]:
        query = (
            sa.select(BudgetEntry)
            .where(BudgetEntry.staff_id == staff, BudgetEntry.month == month)
            .order_by(BudgetEntry.id)
        )
        return [
            Entry(row.kind, GestureId(row.gesture_id), Money(row.amount, row.currency))
            for row in self._session.scalars(query)
        ]

    def budget_until(self, staff: StaffId, month: str) -> dict[str, list[Entry]]:
        """Every entry of that month and those before it, by month."""
        query = (
            sa.select(BudgetEntry)
            .where(BudgetEntry.staff_id == staff, BudgetEntry.month <= month)
            .order_by(BudgetEntry.id)
        )
        found: dict[str, list[Entry]] = {}
        for row in self._session.scalars(query):
            amount = Money(row.amount, row.currency)
            entry = Entry(row.kind, GestureId(row.gesture_id), amount)
            found.setdefault(row.month, []).append(entry)
        return found

    def book_budget(self, staff: StaffId, month: str, entry: Entry, at: datetime) -> None:
        self._session.add(
            BudgetEntry(
                staff_id=staff,
                month=month,
                gesture_id=entry.gesture,
                kind=entry.kind,
                amount=entry.amount.minor,
                currency=entry.amount.currency,
                at=at,
            )
        )
        self._session.flush()
        self._unit.touch(Area.BUDGET, ())

    def reserved(self, gesture: GestureId) -> int:
        """Minor units still reserved for it."""
        sign = sa.case((BudgetEntry.kind == EntryKind.RESERVE, 1), else_=-1)
        held = (EntryKind.RESERVE, EntryKind.COMMIT, EntryKind.RELEASE)
        query = sa.select(sa.func.coalesce(sa.func.sum(BudgetEntry.amount * sign), 0)).where(
            BudgetEntry.gesture_id == gesture, BudgetEntry.kind.in_(held)
        )
        return int(self._session.scalar(query) or 0)

    def granted(self, gesture: GestureId) -> int:
        """Minor units a manager put on top for it."""
        query = sa.select(sa.func.coalesce(sa.func.sum(BudgetEntry.amount), 0)).where(
            BudgetEntry.gesture_id == gesture, BudgetEntry.kind == EntryKind.GRANT
        )
        return int(self._session.scalar(query) or 0)
