"""Named queries on films: those kept in a timeline, and whether their link went to the client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa

from concierge.domain.changes import Area
from concierge.domain.ids import AccountId, ClientId, InteractionId, RecordingId, StaffId
from concierge.storage.area import AreaRows
from concierge.storage.tables.clients import Client
from concierge.storage.tables.house import Staff
from concierge.storage.tables.interactions import FilmView as ViewRow
from concierge.storage.tables.interactions import Interaction, Recording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from concierge.domain.clients import Channel
    from concierge.domain.interactions import ReasonCode
    from concierge.domain.watched import FilmView, WatchEvent


DESK_MARK = "desk:"
"""Before a desktop's id among the names of a film's files."""


@dataclass(frozen=True, slots=True)
class NewRecording:
    id: RecordingId
    client: ClientId
    interaction: InteractionId
    file: str
    poster: str
    thumbnail: str
    duration_ms: int
    script: str
    has_sound: bool
    created_at: datetime
    desk: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FilmFacts:
    client: ClientId
    interaction: InteractionId
    reason: ReasonCode | None
    duration_ms: int
    sent_at: datetime | None
    file: str
    poster: str
    thumbnail: str
    desk: str
    title: str
    page: str
    place: str
    link: str
    published_at: datetime | None
    expires_at: datetime | None
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class KeptFilm:
    id: RecordingId
    client: ClientId
    client_name: str
    staff: StaffId
    staff_name: str
    at: datetime
    duration_ms: int
    title: str
    script: str
    file: str
    poster: str
    thumbnail: str
    link: str
    published_at: datetime | None
    sent_at: datetime | None
    pinned: bool


class Films(AreaRows):
    def add(self, new: NewRecording) -> None:
        self._session.add(
            Recording(
                id=new.id,
                client_id=new.client,
                interaction_id=new.interaction,
                file=new.file,
                poster=new.poster,
                thumbnail=new.thumbnail,
                duration_ms=new.duration_ms,
                script=new.script,
                has_sound=new.has_sound,
                created_at=new.created_at,
                desk=new.desk,
                width=new.width,
                height=new.height,
            )
        )
        self._unit.touch(Area.RECORDINGS, [new.client])

    def files(self, account: AccountId) -> list[list[str]]:
        """File names of every film of the account's clients: film, poster, thumbnail, captions."""
        query = (
            sa.select(*_FILES)
            .join(Client, Client.id == Recording.client_id)
            .where(Client.account_id == account)
            .order_by(Recording.created_at, Recording.id)
        )
        rows = self._session.execute(query)
        return [_names(row) for row in rows]

    def pages(self, account: AccountId) -> list[tuple[str, str]]:
        """(place, page) of those that stand for films of the account's clients."""
        query = (
            sa.select(Recording.place, Recording.page)
            .join(Client, Client.id == Recording.client_id)
            .where(Client.account_id == account, Recording.published_at.is_not(None))
            .order_by(Recording.page)
        )
        return [(place, page) for place, page in self._session.execute(query)]

    def published_at(self, place: str) -> list[RecordingId]:
        """Those whose page stands there."""
        query = sa.select(Recording.id).where(
            Recording.place == place, Recording.published_at.is_not(None)
        )
        return [RecordingId(found) for found in self._session.scalars(query)]

    def moved(self, place: str, to: str) -> None:
        """What was to be put to the one place is put to the other."""
        change = sa.update(Recording).where(Recording.place == place).values(place=to)
        self._session.execute(change.execution_options(synchronize_session="fetch"))

    def files_of(self, recording: RecordingId) -> list[list[str]]:
        query = sa.select(*_FILES)
        rows = self._session.execute(query.where(Recording.id == recording))
        return [_names(row) for row in rows]

    def all(self) -> list[KeptFilm]:
        """Newest first, with whose they are and who made them."""
        query = (
            sa.select(Recording, Client.name, Staff.id.label("staff"), Staff.name.label("by"))
            .join(Interaction, Interaction.id == Recording.interaction_id)
            .join(Client, Client.id == Recording.client_id)
            .join(Staff, Staff.id == Interaction.staff_id)
            .order_by(Recording.created_at.desc(), Recording.id)
        )
        return [
            KeptFilm(
                *(RecordingId(film.id), ClientId(film.client_id), name, StaffId(staff), by),
                *(film.created_at, film.duration_ms, film.title, film.script, film.file),
                *(film.poster, film.thumbnail, film.link, film.published_at, film.sent_at),
                film.pinned,
            )
            for film, name, staff, by in self._session.execute(query)
        ]

    def pin(self, recording: RecordingId, *, pinned: bool) -> None:
        film = self._session.get_one(Recording, recording)
        film.pinned = pinned
        self._touch(film.client_id)

    def erase(self, recording: RecordingId) -> None:
        film = self._session.get_one(Recording, recording)
        self._touch(film.client_id)
        self._session.delete(film)

    def one(self, recording: RecordingId) -> FilmFacts | None:
        query = (
            sa.select(Recording, Interaction)
            .join(Interaction, Interaction.id == Recording.interaction_id)
            .where(Recording.id == recording)
        )
        found = self._session.execute(query).one_or_none()
        if found is None:
            return None
        film, contact = found.Recording, found.Interaction
        return FilmFacts(
            client=ClientId(film.client_id),
            interaction=InteractionId(contact.id),
            reason=contact.reason,
            duration_ms=film.duration_ms,
            sent_at=film.sent_at,
            file=film.file,
            poster=film.poster,
            thumbnail=film.thumbnail,
            desk=film.desk,
            title=film.title,
            page=film.page,
            place=film.place,
            link=film.link,
            published_at=film.published_at,
            expires_at=film.expires_at,
            width=film.width,
            height=film.height,
        )

    def to_publish(
        self,
        recording: RecordingId,
        *,
        page: str,
        place: str,
        title: str,
        expires_at: datetime | None,
        beacon: bool,
    ) -> None:
        film = self._session.get_one(Recording, recording)
        film.page, film.place, film.title = page, place, title
        film.expires_at, film.beacon = expires_at, beacon
        self._unit.touch(Area.RECORDINGS, [film.client_id])

    def set_captions(self, recording: RecordingId, text: str) -> None:
        self._session.get_one(Recording, recording).captions = text

    def published(self, recording: RecordingId, link: str, at: datetime) -> None:
        film = self._session.get_one(Recording, recording)
        film.link, film.published_at = link, at
        self._touch(film.client_id)

    def taken_off(self, recording: RecordingId) -> None:
        film = self._session.get_one(Recording, recording)
        film.published_at, film.expires_at = None, None
        self._touch(film.client_id)

    def expired(self, now: datetime) -> list[RecordingId]:
        """Those whose page has stood there for as long as it should."""
        query = sa.select(Recording.id).where(
            Recording.published_at.is_not(None), Recording.expires_at <= now
        )
        return [RecordingId(found) for found in self._session.scalars(query.order_by(Recording.id))]

    # --- watched ----------------------------------------------------------------------

    def seen(self, views: Sequence[FilmView]) -> int:
        """Add what pages told of themselves; how many of it was new. Pages that are nobody's
        here are left out."""
        pages = {view.page for view in views}
        query = sa.select(Recording.page, Recording.id, Recording.client_id)
        query = query.where(Recording.page.in_(list(pages)), Recording.page != "")
        films = {page: (film, client) for page, film, client in self._session.execute(query)}
        known = self._told_of([film for film, _ in films.values()])
        rows = {}
        for view in views:
            if view.page in films:
                key = (films[view.page][0], view.session[:40], view.event)
                if key not in known:
                    rows[key] = view.at
        if not rows:
            return 0
        insert = self._unit.insert(cast(sa.Table, ViewRow.__table__)).on_conflict_do_nothing()
        names = ("recording_id", "session", "event", "at")
        values = [dict(zip(names, (*key, at), strict=True)) for key, at in rows.items()]
        self._session.connection().execute(insert, values)
        told = {film for film, _, _ in rows}
        for film, client in films.values():
            if film in told:
                self._touch(client)
        return len(rows)

    def _told_of(self, films: Sequence[str]) -> set[tuple[str, str, WatchEvent]]:
        query = sa.select(ViewRow.recording_id, ViewRow.session, ViewRow.event)
        rows = self._session.execute(query.where(ViewRow.recording_id.in_(films)))
        return {(row.recording_id, row.session, row.event) for row in rows}

    def views_of(
        self, client: ClientId
    ) -> dict[RecordingId, list[tuple[str, WatchEvent, datetime]]]:
        """(session, event, instant) of each of her films."""
        query = (
            sa.select(ViewRow)
            .join(Recording, Recording.id == ViewRow.recording_id)
            .where(Recording.client_id == client)
        )
        found: dict[RecordingId, list[tuple[str, WatchEvent, datetime]]] = {}
        for view in self._session.scalars(query):
            told = (view.session, view.event, view.at)
            found.setdefault(RecordingId(view.recording_id), []).append(told)
        return found

    def _touch(self, client: int) -> None:
        self._unit.touch(Area.INTERACTIONS, [client])
        self._unit.touch(Area.RECORDINGS, [client])

    def sent(self, recording: RecordingId, link: str, channel: Channel, at: datetime) -> None:
        film = self._session.get_one(Recording, recording)
        film.link, film.sent_at = link, at
        self._session.get_one(Interaction, film.interaction_id).channel = channel
        self._unit.clients.contacted(ClientId(film.client_id), at)
        self._touch(film.client_id)

    def is_kept(self, recording: RecordingId) -> bool:
        return self._session.get(Recording, recording) is not None


_FILES = (
    *(Recording.id, Recording.file, Recording.poster, Recording.thumbnail),
    Recording.desk,
)


def _names(row: sa.Row[str, str, str, str, str]) -> list[str]:
    """Of everything that may lie on the disk, and last on whose."""
    return [row.file, row.poster, row.thumbnail, f"{row.id}.vtt", f"{DESK_MARK}{row.desk}"]
