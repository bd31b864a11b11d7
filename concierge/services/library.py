"""Every film that was kept: found again, kept for good, taken off its page, or erased."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.search_text import fold
from concierge.services.film_places import newest_place
from concierge.services.publishing import take_off_in
from concierge.services.recordings import delete_left_films, note_film_to_delete

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.ids import ClientId, RecordingId, StaffId
    from concierge.services.workplace import Workplace
    from concierge.storage.films import KeptFilm

log = logging.getLogger(__name__)

SHOWN = 500
KEEP_OPTION = "keep_days"
"""Of the place for films that was connected last: after how many days a film is erased here too,
0 for never."""


@dataclass(frozen=True, slots=True)
class FilmRow:
    id: RecordingId
    client: ClientId
    client_name: str
    staff: StaffId
    staff_name: str
    at: datetime
    seconds: float
    title: str
    script: str
    file: Path
    poster: Path
    link: str
    published_at: datetime | None
    sent_at: datetime | None
    is_pinned: bool
    bytes: int
    """Of its files on this desktop; 0 where they are not here."""


@dataclass(frozen=True, slots=True)
class Library:
    rows: tuple[FilmRow, ...]
    """Newest first, those that were looked for."""
    left_out: int
    count: int
    bytes: int
    """Of all films on this desktop, shown or not."""
    keep_days: int
    """After how many days they go by themselves; 0 for never."""


def library(
    workplace: Workplace, *, search: str = "", mine: bool = False, limit: int = SHOWN
) -> Library:
    """`search` is looked for in her name, the title and what was said; every word of it."""
    wanted = fold(search).split()
    with workplace.read() as unit:
        films = unit.films.all()
        place = newest_place(unit)
    rows = [_row(workplace, film) for film in films]
    found = [
        row for row in rows if (not mine or row.staff == workplace.me.id) and _is_found(row, wanted)
    ]
    return Library(
        rows=tuple(found[:limit]),
        left_out=max(0, len(found) - limit),
        count=len(rows),
        bytes=sum(row.bytes for row in rows),
        keep_days=_days(dict(place.options).get(KEEP_OPTION, "")) if place else 0,
    )


def _is_found(row: FilmRow, wanted: list[str]) -> bool:
    text = fold(f"{row.client_name} {row.title} {row.script} {row.staff_name}")
    return all(word in text for word in wanted)


def _row(workplace: Workplace, film: KeptFilm) -> FilmRow:
    folder = workplace.recordings
    names = (film.file, film.poster, film.thumbnail)
    return FilmRow(
        id=film.id,
        client=film.client,
        client_name=film.client_name,
        staff=film.staff,
        staff_name=film.staff_name,
        at=film.at,
        seconds=film.duration_ms / 1000,
        title=film.title,
        script=film.script,
        file=folder / film.file,
        poster=folder / film.poster,
        link=film.link,
        published_at=film.published_at,
        sent_at=film.sent_at,
        is_pinned=film.pinned,
        bytes=sum(_size(folder / name) for name in names if name),
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _days(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def pin_film(workplace: Workplace, film: RecordingId, *, pinned: bool) -> None:
    """A pinned film is kept whatever its age."""
    with workplace.write() as unit:
        if unit.films.one(film) is None:
            raise UserError("This film is not in a timeline any more.")
        unit.films.pin(film, pinned=pinned)


def erase_film(workplace: Workplace, film: RecordingId, *, page_stays: bool = False) -> None:
    """Its page, its files and what is known of it go; her history keeps that there was a film.

    Raises UserError while a part of it is being sent at this moment, and with the field "place"
    where its page cannot be reached any more: `page_stays` leaves that to whoever owns the place.
    """
    with workplace.write() as unit:
        facts = unit.films.one(film)
        if facts is None:
            raise UserError("This film is not in a timeline any more.")
        take_off_in(unit, workplace, film, facts, page_stays=page_stays)
        note_film_to_delete(unit, film)
        unit.films.erase(film)
    delete_left_films(workplace)


def erase_old_films(workplace: Workplace) -> int:
    """Those the house does not want to keep any longer; how many."""
    with workplace.read() as unit:
        place = newest_place(unit)
        days = _days(dict(place.options).get(KEEP_OPTION, "")) if place else 0
        if not days:
            return 0
        before = workplace.now() - timedelta(days=days)
        old = [film.id for film in unit.films.all() if film.at < before and not film.pinned]
    done = 0
    for film in old:
        try:
            erase_film(workplace, film)
        except UserError:
            continue  # on its way at this moment, or erased by somebody else: the next day
        done += 1
    if done:
        log.info("%d films were kept for as long as the house wants", done)
    return done
