"""Publishing a kept film: its page, the message that carries its link, and taking it off again."""

from __future__ import annotations

import base64
import logging
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from concierge.domain.captions import LIMIT, fitted, language_of, read, written
from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.outbox import (
    FILM,
    DeliveryKind,
    DeliveryState,
    about_film,
)
from concierge.services.consent import require_consent
from concierge.services.desktops import desk_of
from concierge.services.film_places import film_place, place_of, reaching, taking
from concierge.services.films import to_send
from concierge.services.telling import Told, put_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from concierge.domain.ids import ClientId, RecordingId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.films import FilmFacts
    from concierge.storage.outbox import DeliveryFacts
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

TITLE_LIMIT, TEXT_LIMIT, SUBJECT_LIMIT, LETTER_LIMIT = 120, 600, 150, 4_000
"""Characters of what is written on a page and in a message."""
DAYS = 90
"""How long a page stays where the house says nothing."""


@dataclass(frozen=True, slots=True)
class Places:
    """Names of the accounts a film can go to; "" where the house has none."""

    films: str
    mailbox: str


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says, and the message that leads there."""

    title: str
    text: str
    subject: str = ""
    letter: str = ""
    """Both empty where no message is sent from here."""
    captions: str = ""
    """What is said, as WebVTT or SubRip; empty for none."""


def places(workplace: Workplace) -> Places:
    with workplace.read() as unit:
        films = film_place(unit)
        mailbox = taking(unit, DeliveryKind.EMAIL)
    return Places(films.name if films else "", mailbox.name if mailbox else "")


# --- by a person --------------------------------------------------------------------------


def publish_film(
    workplace: Workplace, film: RecordingId, words: Words, channel: Channel | None
) -> None:
    """Put the film on a page of its own and, by e-mail, send the link once that is there.

    Without a channel, or over one that nothing is sent through from here, the link waits in her
    history to be copied. Raises UserError, naming the field, for what cannot be published, and
    ConsentError where she may not be written to.
    """
    _check(words, channel)
    now, desk = workplace.now(), desk_of(workplace)
    with workplace.write() as unit:
        facts = to_send(unit, film)
        place = film_place(unit)
        if place is None:
            raise UserError("No place for films is connected yet. Connect one in Settings.")
        mailbox = _mailbox(unit, facts.client, channel, now)
        _require_files(workplace, facts, desk)
        _drop_parked(unit, workplace, film, place)
        if facts.place not in ("", place_of(place)):
            # One film has one page: the one that stands elsewhere goes.
            _take_off(unit, workplace, film, facts)
        page = facts.page or _unguessable()
        captions = _captions(workplace, facts, film, words.captions)
        expires = _expires(place, now)
        beacon = bool(dict(place.options).get("beacon"))
        unit.films.to_publish(
            film,
            page=page,
            place=place_of(place),
            title=words.title.strip(),
            expires_at=expires,
            beacon=beacon,
        )
        unit.films.set_captions(film, words.captions.strip())
        payload = _page(workplace, unit, facts, place, words, page, expires)
        payload["captions"] = captions
        payload["captions_language"] = language_of(words.captions)
        about = about_film(film, now)
        told = Told(place.id, facts.client, DeliveryKind.PUBLISH, about, payload, desk=desk)
        key = put_in(unit, workplace, told)
        if mailbox is not None:
            letter = _letter(workplace, unit, facts, words)
            put_in(
                unit,
                workplace,
                Told(
                    *(mailbox.id, facts.client, DeliveryKind.EMAIL, about, letter),
                    after_key=key,
                    desk=desk,
                ),
            )


def _drop_parked(unit: Unit, workplace: Workplace, film: RecordingId, place: AccountRow) -> None:
    """Raises UserError where it is on its way. That its page is taken off elsewhere stands."""
    on_its_way = [
        one
        for one in _open(unit, film)
        if one.kind is not DeliveryKind.UNPUBLISH or one.account == place.id
    ]
    parked = {one.key for one in on_its_way if one.state is DeliveryState.DEAD}
    for one in on_its_way:
        if one.key not in parked and one.after_key not in parked:
            raise UserError("This film is on its way already. Look at it in the outbox.")
        drop(unit, workplace, one, "Published anew.")


def _check(words: Words, channel: Channel | None) -> None:
    title = " ".join(words.title.split())
    if not title:
        raise UserError("Give the page a title: it is the first thing the client reads.", "title")
    for text, limit, field in (
        (title, TITLE_LIMIT, "title"),
        (words.text, TEXT_LIMIT, "text"),
        (words.subject, SUBJECT_LIMIT, "subject"),
        (words.letter, LETTER_LIMIT, "letter"),
    ):
        if len(text) > limit:
            raise UserError(f"This has up to {limit} characters.", field)
    if words.captions.strip():
        read(words.captions)
    if channel is Channel.EMAIL and words.letter.strip() and not words.subject.strip():
        raise UserError("Give the message a subject.", "subject")


def _mailbox(
    unit: Unit, client: ClientId, channel: Channel | None, now: datetime
) -> AccountRow | None:
    """The account the message leaves from, None where the link is only to be copied. Asked when
    composing and again when it leaves, see `ready`."""
    if channel is Channel.EMAIL:
        require_consent(unit, client, channel, now)
        return taking(unit, DeliveryKind.EMAIL)
    return None


def _require_files(workplace: Workplace, facts: FilmFacts, desk: str) -> None:
    if facts.desk not in ("", desk):
        raise UserError("This film lies on another desktop. Publish it where it was filmed.")
    files = (facts.file, facts.poster, facts.thumbnail)
    if not all((workplace.recordings / name).is_file() for name in files):
        raise UserError("The film is no longer where it was recorded. Record it again.")


def captions_in(file: Path) -> str:
    """The words of a file of captions. Raises UserError, with the field "captions", where it
    cannot be read or holds none."""
    try:
        text = file.read_bytes()[: 4 * LIMIT].decode("utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise UserError(
            "This file cannot be read. Save it as UTF-8 and try again.", "captions"
        ) from exc
    return written(read(text))


def _captions(workplace: Workplace, facts: FilmFacts, film: RecordingId, text: str) -> str:
    """The name of the side file, made anew; "" without any."""
    file = workplace.recordings / f"{film}.vtt"
    if not text.strip():
        file.unlink(missing_ok=True)
        return ""
    file.write_text(written(fitted(read(text), facts.duration_ms / 1000)), "utf-8")
    return file.name


def _open(unit: Unit, film: RecordingId) -> Sequence[DeliveryFacts]:
    """What is on its way about this film, but for what the CRM is told of it."""
    return unit.outbox.open_about(f"{FILM}{film}@")


def _unguessable() -> str:
    """128 bits by the system's own source, as 26 small letters and digits."""
    return base64.b32encode(os.urandom(16)).decode("ascii").rstrip("=").lower()


def _expires(place: AccountRow, now: datetime) -> datetime | None:
    days = dict(place.options).get("days", str(DAYS))
    return now + timedelta(days=int(days)) if days.isdecimal() and int(days) else None


def _page(
    workplace: Workplace,
    unit: Unit,
    facts: FilmFacts,
    place: AccountRow,
    words: Words,
    page: str,
    expires: datetime | None,
) -> dict[str, Any]:
    options = dict(place.options)
    action = {"words": options.get("action_words", ""), "link": options.get("action_link", "")}
    return {
        "film": facts.file,
        "poster": facts.poster,
        "thumbnail": facts.thumbnail,
        "page": page,
        "title": " ".join(words.title.split()),
        "text": words.text.strip(),
        "brand": options.get("brand") or workplace.house.name,
        "language": _language(unit, facts.client),
        "action": action if all(action.values()) else {},
        "width": facts.width,
        "height": facts.height,
        "seconds": round(facts.duration_ms / 1000, 3),
        "expires": expires.isoformat() if expires else "",
        "beacon": options.get("beacon", ""),
    }


def _letter(workplace: Workplace, unit: Unit, facts: FilmFacts, words: Words) -> dict[str, Any]:
    return {
        "subject": " ".join(words.subject.split()),
        "text": words.letter.strip(),
        "title": " ".join(words.title.split()),
        "language": _language(unit, facts.client),
        "thumbnail": facts.thumbnail,
        "sender": workplace.me.name,
    }


def _language(unit: Unit, client: ClientId) -> str:
    facts = unit.clients.one(client)
    return facts.locale if facts is not None else ""


def take_off(workplace: Workplace, film: RecordingId) -> None:
    """Its page goes, and what was on its way about it with it. Her history keeps that it was
    sent. Raises UserError while a part of it is being sent at this moment."""
    with workplace.write() as unit:
        facts = unit.films.one(film)
        if facts is None:
            raise UserError("This film is not in a timeline any more.")
        take_off_in(unit, workplace, film, facts)


def take_off_in(
    unit: Unit,
    workplace: Workplace,
    film: RecordingId,
    facts: FilmFacts,
    *,
    page_stays: bool = False,
) -> None:
    """The same within a transaction; `page_stays` where nothing reaches it any more."""
    for one in _open(unit, film):
        if one.state is DeliveryState.LEASED:
            raise UserError("It is on its way at this moment. Look again in a minute.")
        is_message = one.kind is DeliveryKind.EMAIL
        if is_message and (one.unclear or one.state is DeliveryState.HELD):
            raise UserError("Say in the outbox first whether the message with it arrived.")
        if one.kind is not DeliveryKind.UNPUBLISH:
            drop(unit, workplace, one, "Its film was taken off.")
    if not page_stays or reaching(unit, facts.place) is not None:
        _take_off(unit, workplace, film, facts)


def _take_off(unit: Unit, workplace: Workplace, film: RecordingId, facts: FilmFacts) -> None:
    place = reaching(unit, facts.place)
    if not facts.page:
        return
    if place is None:
        if facts.published_at is None:
            return
        raise UserError(
            "The place of this film is not connected any more. Connect it again, then take the "
            "film off.",
            "place",
        )
    # A folder that only this desktop has can be emptied by nobody else.
    desk = facts.desk if place.kind == "film_folder" else ""
    payload = {"page": facts.page}
    about = about_film(film, workplace.now())
    told = Told(place.id, facts.client, DeliveryKind.UNPUBLISH, about, payload, desk=desk)
    put_in(unit, workplace, told)
    unit.films.taken_off(film)


def take_off_expired(workplace: Workplace) -> int:
    """Films whose page has stood for as long as the house wants; how many."""
    now = workplace.now()
    with workplace.read() as unit:
        if not unit.films.expired(now):
            return 0
    done = 0
    with workplace.write() as unit:
        for film in unit.films.expired(now):
            facts = unit.films.one(film)
            try:
                if facts is not None:
                    _take_off(unit, workplace, film, facts)
            except UserError:
                continue  # its place is not connected any more: the next day asks again
            done += 1
    log.info("%d films were on their pages for long enough", done)
    return done


def drop(unit: Unit, workplace: Workplace, facts: DeliveryFacts, reason: str) -> None:
    """Nobody wants it to be told any more."""
    values = {"ended_at": workplace.now(), "ended_by": workplace.me.id, "reason": reason}
    unit.outbox.set(facts.id, DeliveryState.DISCARDED, **values)
