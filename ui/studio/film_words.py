"""A kept film in words: for its row, its page, and what all of them take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.formats import ago, clock
from ui.icons import Icon
from ui.kit.marks import Tier, initials
from ui.kit.work_rows import WorkItem
from ui.messages import tr
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.services.library import FilmRow, Library
    from ui.formats import Formats

_KILO, _MEGA, _GIGA = 1e3, 1e6, 1e10
"""From ten gigabytes on they are counted as such."""


def film_item(row: FilmRow, formats: Formats, now: datetime) -> WorkItem:
    words, icon, tone = state_words(row)
    return WorkItem(
        key=row.id,
        initials=initials(row.client_name),
        name=row.client_name,
        tier=Tier.NONE,
        reason=row.title or first_line(row) or tr("A film"),
        when=words,
        when_note=f"{clock(row.seconds)} · {ago(row.at, now)}",
        action="",
        icon=icon,
        tone=tone,
        group=formats.month(f"{row.at.astimezone(formats.zone):%Y-%m}"),
    )


def first_line(row: FilmRow) -> str:
    return row.script.splitlines()[0] if row.script else ""


def state_words(row: FilmRow) -> tuple[str, Icon | None, Tone]:
    """How far it went, in a word or two."""
    if not row.bytes:
        return tr("elsewhere"), Icon.CLOUD_OFF, Tone.WARN
    if row.sent_at is not None:
        return tr("sent"), Icon.CHECK, Tone.OK
    if row.published_at is not None:
        return tr("on its page"), Icon.LINK, Tone.INK2
    return tr("on this desktop"), Icon.PIN if row.is_pinned else None, Tone.INK2


def film_facts(row: FilmRow, formats: Formats) -> list[tuple[str, str]]:
    """Label and value of what is known of it."""
    facts = [
        (tr("Filmed"), formats.exact(row.at)),
        (tr("By"), row.staff_name),
        (tr("Length"), clock(row.seconds)),
    ]
    if row.published_at is not None:
        facts.append((tr("Page"), row.link))
    if row.sent_at is not None:
        facts.append((tr("Link sent"), formats.exact(row.sent_at)))
    size = size_words(row.bytes, formats) if row.bytes else tr("on another desktop")
    facts.append((tr("On this disk"), size))
    if row.is_pinned:
        facts.append((tr("Stays"), tr("for good")))
    return facts


def size_words(count: int, formats: Formats) -> str:
    if count >= _GIGA:
        return tr("{size} GB", size=formats.number(round(count / 1e9)))
    if count >= _MEGA:
        return tr("{size} MB", size=formats.number(round(count / _MEGA)))
    return tr("{size} kB", size=formats.number(max(1, round(count / _KILO))))


def storage_words(state: Library, formats: Formats) -> str:
    """What all films take here, and how long they stay; "" without any."""
    if not state.count:
        return ""
    size = size_words(state.bytes, formats)
    words = tr("{count} films, {size} on this disk", count=formats.number(state.count), size=size)
    if state.count == 1:
        words = tr("1 film, {size} on this disk", size=size)
    if state.keep_days:
        kept = tr("They stay for {days} days.", days=formats.number(state.keep_days))
        words = f"{words}. {kept}"
    if state.left_out:
        more = tr("{count} older ones are not shown.", count=formats.number(state.left_out))
        words = f"{words.removesuffix('.')}. {more}"
    return words
