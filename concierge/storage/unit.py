"""The unit of work: one transaction, its named queries, and what it touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from concierge.domain.changes import Area, Changes
from concierge.domain.errors import (
    BugError,
    ConciergeError,
    DamagedStoreError,
    DiskFullError,
    StoreError,
)
from concierge.storage.accounts import Accounts
from concierge.storage.alike import Alike
from concierge.storage.attention import AttentionRows
from concierge.storage.clients import Clients
from concierge.storage.commission import CommissionRows
from concierge.storage.consultations import Consultations
from concierge.storage.database import READ_AGAIN
from concierge.storage.day import DayRows
from concierge.storage.details import Details
from concierge.storage.edits import Edits
from concierge.storage.films import Films
from concierge.storage.gesture_notes import GestureNotes
from concierge.storage.gestures import Gestures
from concierge.storage.hints import HintRows
from concierge.storage.house import HouseRows
from concierge.storage.incoming import Incoming
from concierge.storage.interactions import Interactions
from concierge.storage.known import Known
from concierge.storage.merges import Merges
from concierge.storage.occasions import OccasionRows
from concierge.storage.orders import Orders
from concierge.storage.outbox import OutboxRows
from concierge.storage.phone_calls import PhoneCallRows
from concierge.storage.places import Places
from concierge.storage.refunds import Refunds
from concierge.storage.sales import Sales
from concierge.storage.search import Search, search_for
from concierge.storage.skips import Skips
from concierge.storage.tracking import Tracking
from concierge.storage.work import Work

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


class Unit:
    """One transaction. Rows never leave it: queries return frozen values."""

    def __init__(self, session: Session, search: Search, *, writing: bool) -> None:
        self.session = session
        self.writing = writing
        self.search = search
        self.clients = Clients(self)
        self.occasions = OccasionRows(self)
        self.orders = Orders(self)
        self.sales = Sales(self)
        self.refunds = Refunds(self)
        self.tracking = Tracking(self)
        self.interactions = Interactions(self)
        self.films = Films(self)
        self.gestures = Gestures(self)
        self.gesture_notes = GestureNotes(self)
        self.consultations = Consultations(self)
        self.commission = CommissionRows(self)
        self.house = HouseRows(self)
        self.accounts = Accounts(self)
        self.outbox = OutboxRows(self)
        self.edits = Edits(self)
        self.details = Details(self)
        self.known = Known(self)
        self.merges = Merges(self)
        self.alike = Alike(self)
        self.incoming = Incoming(self)
        self.skips = Skips(self)
        self.places = Places(self)
        self.work = Work(self)
        self.phone_calls = PhoneCallRows(self)
        self.hints = HintRows(self)
        self.day = DayRows(self)
        self.attention = AttentionRows(self)
        self._areas: set[Area] = set()
        self._clients: set[int] = set()
        self._many = False

    def touch(self, area: Area, clients: Iterable[int] | None = None) -> None:
        """Note that `area` changed, for these clients; None means for many."""
        self._areas.add(area)
        if clients is None:
            self._many = True
        else:
            self._clients.update(clients)

    def commit(self) -> Changes:
        if not self.writing:
            raise BugError("a reading unit cannot commit")
        self.session.commit()
        clients = frozenset[int]() if self._many else frozenset(self._clients)
        return Changes(frozenset(self._areas), clients)

    def lock(self, name: str) -> None:
        """Let one writer at a time past this point, until the transaction ends.

        SQLite's writers already stand in line (BEGIN IMMEDIATE); PostgreSQL's do not.
        """
        if self.session.get_bind().dialect.name == "postgresql":
            key = sa.func.hashtextextended(name, 0)
            self.session.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))

    @property
    def dialect(self) -> str:
        return self.session.get_bind().dialect.name

    def insert(self, table: sa.TableClause) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT, in this engine's dialect."""
        if self.session.get_bind().dialect.name == "postgresql":
            from sqlalchemy.dialects import postgresql  # costs start-up time on a local store

            return postgresql.insert(table)
        return sqlite.insert(table)


class Store:
    """The open store. Units are short: one per intention, never held across the network."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self._writer = engine.execution_options(write=True)
        self._filler = engine.execution_options(write=True, sync=READ_AGAIN)
        self._search = search_for(engine.dialect.name)

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """Queries in one consistent view. Raises StoreError when the store fails."""
        with self._session(self.engine) as session:
            yield Unit(session, self._search, writing=False)

    @contextmanager
    def write(self, *, can_be_read_again: bool = False) -> Iterator[Unit]:
        """A transaction that is rolled back unless `commit` was called.

        A power cut, or the end of a PostgreSQL server, may undo the last ones that
        `can_be_read_again`, as a whole and in their order; any other transaction makes those
        before it last. The end of this process undoes none.

        Raises DiskFullError or StoreError when the store fails; nothing was changed then.
        """
        with self._session(self._filler if can_be_read_again else self._writer) as session:
            yield Unit(session, self._search, writing=True)

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _session(self, engine: sa.Engine) -> Iterator[Session]:
        session = Session(engine, expire_on_commit=False)
        try:
            yield session
        except DBAPIError as exc:
            error = _store_error(exc)
            if error is not None:
                raise error from exc
            # PostgreSQL quotes the row in its message: that must not travel on.
            constraint = getattr(getattr(exc.orig, "diag", None), "constraint_name", "") or ""
            kind = type(exc).__name__
            raise BugError(f"the store refused a row: {kind} {constraint}".strip()) from None
        finally:
            session.close()


def _store_error(exc: DBAPIError) -> ConciergeError | None:
    words = str(exc.orig)
    if "full" in words:
        return DiskFullError("The disk is full. Nothing was lost: free some room and try again.")
    if "malformed" in words or "not a database" in words:
        return DamagedStoreError(
            "The store's file is damaged. Nothing more is written. Restore a backup."
        )
    if isinstance(exc, OperationalError):
        return StoreError("The store does not answer just now. Try again in a moment.")
    return None
