"""Named queries on the outbox: each client's line, its head, and how a delivery ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, OutboxId, RecordingId, StaffId
from concierge.domain.outbox import (
    BLOCKING,
    LONGEST_PAUSE,
    DeliveryKind,
    DeliveryState,
    film_in,
)
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import Account
from concierge.storage.tables.house import Staff as StaffTable
from concierge.storage.tables.outbox import Outbox

_OPEN = (*BLOCKING, DeliveryState.DEAD)
ENDED = frozenset(DeliveryState) - frozenset(_OPEN)


@dataclass(frozen=True, slots=True)
class NewDelivery:
    account: AccountId
    client: ClientId
    staff: StaffId
    kind: DeliveryKind
    version: int
    key: str
    about: str
    payload: Mapping[str, Any]
    at: datetime
    after_key: str = ""
    """The delivery that must have arrived first."""
    desk: str = ""
    """The one desktop that can send it."""


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    id: OutboxId
    account: AccountId
    account_name: str
    client: ClientId
    client_name: str
    client_remote_id: str
    staff_name: str
    kind: DeliveryKind
    version: int
    key: str
    about: str
    payload: Mapping[str, Any]
    state: DeliveryState
    unclear: bool
    attempts: int
    next_try_at: datetime
    last_error: str
    created_at: datetime
    ended_at: datetime | None
    reason: str
    link: str
    after_key: str
    desk: str


def _facts(row: Any) -> DeliveryFacts:
    o: Outbox = row.Outbox
    return DeliveryFacts(
        id=OutboxId(o.id),
        account=AccountId(o.account_id),
        account_name=row.account_name,
        client=ClientId(o.client_id),
        client_name=row.client_name,
        client_remote_id=row.client_remote_id,
        staff_name=row.staff_name,
        kind=o.kind,
        version=o.version,
        key=o.key,
        about=o.about,
        payload=dict(o.payload),
        state=o.state,
        unclear=o.unclear,
        attempts=o.attempts,
        next_try_at=o.next_try_at,
        last_error=o.last_error,
        created_at=o.created_at,
        ended_at=o.ended_at,
        reason=o.reason,
        link=o.link,
        after_key=o.after_key,
        desk=o.desk,
    )


def _whole() -> sa.Select[Outbox, str, str, str, str]:
    return (
        sa.select(
            Outbox,
            Account.name.label("account_name"),
            Client.name.label("client_name"),
            Client.remote_id.label("client_remote_id"),
            StaffTable.name.label("staff_name"),
        )
        .join(Account, Account.id == Outbox.account_id)
        .join(Client, Client.id == Outbox.client_id)
        .join(StaffTable, StaffTable.id == Outbox.staff_id)
    )


def _over(moment: Any, now: datetime) -> sa.ColumnElement[bool]:
    """Past; or so far off that only a clock that was set back can have put it there."""
    return sa.or_(moment <= now, moment > now + 2 * LONGEST_PAUSE)


class OutboxRows(AreaRows):
    def add(self, new: NewDelivery) -> bool:
        """False where the same thing was put in before: it is told once."""
        row = {
            "account_id": new.account,
            "client_id": new.client,
            "staff_id": new.staff,
            "kind": new.kind,
            "version": new.version,
            "key": new.key,
            "about": new.about,
            "payload": dict(new.payload),
            "state": DeliveryState.WAITING,
            "unclear": False,
            "attempts": 0,
            "next_try_at": new.at,
            "lease_by": "",
            "last_error": "",
            "created_at": new.at,
            "reason": "",
            "remote_id": "",
            "link": "",
            "after_key": new.after_key,
            "desk": new.desk,
        }
        self._session.flush()
        insert = self._unit.insert(sa.inspect(Outbox).local_table)  # type: ignore[arg-type]  # it is one
        statement = insert.values(row).on_conflict_do_nothing(index_elements=["key"])
        done = self._session.connection().execute(statement)
        self._unit.touch(Area.OUTBOX, [new.client])
        return bool(done.rowcount)

    def one(self, delivery: OutboxId) -> DeliveryFacts | None:
        row = self._session.execute(_whole().where(Outbox.id == delivery)).one_or_none()
        return None if row is None else _facts(row)

    def open(self, limit: int | None) -> list[DeliveryFacts]:
        """What still stands in a line or beside it, oldest first. Where that is more than
        `limit`, what a person must decide about is never what is left out."""
        is_later = Outbox.state.not_in([DeliveryState.HELD, DeliveryState.DEAD])
        query = _whole().where(Outbox.state.in_(_OPEN)).order_by(is_later, Outbox.id).limit(limit)
        return sorted(map(_facts, self._session.execute(query)), key=lambda facts: facts.id)

    def ended(self, limit: int = 200, about: str = "") -> list[DeliveryFacts]:
        """What arrived or was discarded, newest first, about things that begin like this."""
        query = _whole().where(Outbox.ended_at.is_not(None))
        if about:
            query = query.where(Outbox.about.startswith(about, autoescape=True))
        query = query.order_by(Outbox.ended_at.desc(), Outbox.id.desc()).limit(limit)
        return [_facts(row) for row in self._session.execute(query)]

    def counts(self) -> dict[DeliveryState, int]:
        query = sa.select(Outbox.state, sa.func.count()).group_by(Outbox.state)
        return {row[0]: row[1] for row in self._session.execute(query)}

    def waiting_of(self, about: Sequence[str]) -> list[OutboxId]:
        """Those about any of these that were never tried."""
        query = sa.select(Outbox.id).where(
            Outbox.about.in_(list(about)),
            Outbox.state == DeliveryState.WAITING,
            Outbox.unclear == sa.false(),
        )
        return [OutboxId(found) for found in self._session.scalars(query)]

    def pending(self, kind: DeliveryKind, clients: Iterable[int]) -> list[DeliveryFacts]:
        """Of this kind and these clients, neither told nor discarded, oldest first."""
        query = _whole().where(Outbox.client_id.in_(list(clients)), Outbox.kind == kind)
        query = query.where(Outbox.state.in_(_OPEN)).order_by(Outbox.id)
        return [_facts(row) for row in self._session.execute(query)]

    def open_about(self, prefix: str) -> list[DeliveryFacts]:
        """What stands in a line or beside it about things that begin like this."""
        query = _whole().where(Outbox.about.startswith(prefix, autoescape=True))
        query = query.where(Outbox.state.in_(_OPEN)).order_by(Outbox.id)
        return [_facts(row) for row in self._session.execute(query)]

    def films(self, films: Sequence[RecordingId]) -> dict[RecordingId, tuple[DeliveryKind, ...]]:
        """What stands in a line or beside it for each of these films."""
        query = sa.select(Outbox.about, Outbox.kind).where(
            Outbox.kind.in_([DeliveryKind.PUBLISH, DeliveryKind.EMAIL]),
            Outbox.state.in_(_OPEN),
        )
        found: dict[RecordingId, tuple[DeliveryKind, ...]] = {}
        for about, kind in self._session.execute(query.order_by(Outbox.id)):
            film = film_in(about)
            if film in films:
                found[film] = (*found.get(film, ()), kind)
        return found

    def ended_so(self, client: ClientId, reason: str, since: datetime | None) -> int:
        """How many of hers were put in since then and ended for that reason."""
        query = sa.select(sa.func.count()).select_from(Outbox)
        query = query.where(Outbox.client_id == client, Outbox.reason == reason)
        if since is not None:
            query = query.where(Outbox.created_at >= since)
        return self._session.scalar(query) or 0

    # --- being sent -------------------------------------------------------------------

    def has_due(self, account: AccountId, now: datetime, desk: str = "") -> bool:
        """Whether a round has anything to do: to send, or to let go of what was on its way."""
        # Whose turn that is, and whether it is over, only the next turn finds out.
        leased = sa.select(Outbox.id).where(
            Outbox.account_id == account, Outbox.state == DeliveryState.LEASED
        )
        either = sa.or_(self._due(account, now, desk).exists(), leased.exists())
        return bool(self._session.scalar(sa.select(either)))

    def left(self, account: AccountId, by: str) -> list[DeliveryFacts]:
        """What is on its way in other turns than `by`, who holds the account's: those are over,
        and it may have arrived."""
        query = _whole().where(Outbox.account_id == account, Outbox.lease_by != by)
        query = query.where(Outbox.state == DeliveryState.LEASED).order_by(Outbox.id)
        return [_facts(row) for row in self._session.execute(query.with_for_update(of=Outbox))]

    def take(
        self, account: AccountId, by: str, now: datetime, desk: str = ""
    ) -> DeliveryFacts | None:
        """The oldest delivery that is at the head of its client's line and due, leased to `by`,
        who holds the account's turn."""
        found = self._session.scalar(
            self._due(account, now, desk).limit(1).with_for_update(skip_locked=True)
        )
        if found is None:
            return None
        row = self._session.get_one(Outbox, found)
        row.state, row.lease_by = DeliveryState.LEASED, by
        self._unit.touch(Area.OUTBOX, [ClientId(row.client_id)])
        self._session.flush()
        return self.one(OutboxId(found))

    def _due(self, account: AccountId, now: datetime, desk: str) -> sa.Select[int]:
        before, first = aliased(Outbox), aliased(Outbox)
        # Where that one is gone, its delivery never goes; a person sees it waiting.
        is_there = sa.exists().where(
            first.key == Outbox.after_key, first.state == DeliveryState.SENT
        )
        page = aliased(Outbox)
        # What cannot go yet holds nothing up: it waits for its page, or for another desktop.
        may_go = sa.exists().where(page.key == before.after_key, page.state == DeliveryState.SENT)
        blocked = (
            sa.exists()
            .where(before.account_id == Outbox.account_id, before.client_id == Outbox.client_id)
            .where(before.state.in_(BLOCKING), before.id < Outbox.id)
            .where(before.desk.in_(["", desk]), sa.or_(before.after_key == "", may_go))
        )
        ready = sa.and_(Outbox.state == DeliveryState.WAITING, _over(Outbox.next_try_at, now))
        query = sa.select(Outbox.id).where(Outbox.account_id == account, ready, ~blocked)
        query = query.where(sa.or_(Outbox.after_key == "", is_there))
        return query.where(Outbox.desk.in_(["", desk])).order_by(Outbox.id)

    def open_of(self, account: AccountId) -> list[DeliveryFacts]:
        """What stands in the account's lines or beside them, oldest first."""
        query = _whole().where(Outbox.account_id == account, Outbox.state.in_(_OPEN))
        return [_facts(row) for row in self._session.execute(query.order_by(Outbox.id))]

    def waiting_for(self, key: str) -> list[DeliveryFacts]:
        """What goes out only once the delivery with this key has arrived."""
        query = _whole().where(Outbox.after_key == key, Outbox.state.in_(_OPEN))
        return [_facts(row) for row in self._session.execute(query.order_by(Outbox.id))]

    def retell(self, delivery: OutboxId, payload: Mapping[str, Any]) -> None:
        """What it tells from now on."""
        self._session.get_one(Outbox, delivery).payload = dict(payload)

    def back(self, delivery: OutboxId, by: str, state: DeliveryState, **values: Any) -> bool:
        """Out of the lease into another state; `values` are columns. False when the lease is no
        longer ours: somebody else knows better."""
        row = self._session.get(Outbox, delivery)
        if row is None or row.state is not DeliveryState.LEASED or row.lease_by != by:
            return False
        row.state, row.lease_by = state, ""
        for name, value in values.items():
            setattr(row, name, value)
        self._unit.touch(Area.OUTBOX, [ClientId(row.client_id)])
        return True

    def has_ended(self, before: datetime) -> bool:
        """Whether there is anything for `forget`."""
        written = sa.cast(Outbox.payload, sa.Text) != "{}"
        query = sa.select(Outbox.id).where(Outbox.ended_at < before, written).limit(1)
        return self._session.scalar(query) is not None

    def forget(self, before: datetime) -> int:
        """Empty what was told before that moment; how many. The key stays: it is told once."""
        written = sa.cast(Outbox.payload, sa.Text) != "{}"
        change = sa.update(Outbox).where(Outbox.ended_at < before, written).values(payload={})
        done = self._session.execute(change.execution_options(synchronize_session=False))
        return int(done.rowcount)  # type: ignore[attr-defined]  # an UPDATE always counts

    # --- by a person ------------------------------------------------------------------

    def set(self, delivery: OutboxId, state: DeliveryState, **values: Any) -> None:
        """`values` are columns."""
        row = self._session.get_one(Outbox, delivery)
        row.state, row.lease_by = state, ""
        for name, value in values.items():
            setattr(row, name, value)
        self._unit.touch(Area.OUTBOX, [ClientId(row.client_id)])
