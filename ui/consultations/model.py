"""The board's columns and cards in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.consultations import ConsultationState
from concierge.domain.money import Money, total
from concierge.domain.search_text import fold, words
from concierge.services.consultations import conversion, list_consultations
from ui.formats import ago
from ui.icons import Icon
from ui.messages import TIER_SIGNS, tr, word
from ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from concierge.domain.ids import ClientId, ConsultationId, StaffId
    from concierge.domain.views.work import ConsultationRow
    from concierge.services.workplace import Workplace
    from ui.formats import Formats
    from ui.kit.marks import Tier


@dataclass(frozen=True, slots=True)
class Board:
    rows: tuple[ConsultationRow, ...]
    won: int
    closed: int


def load_board(workplace: Workplace) -> Board:
    won, closed = conversion(workplace)
    return Board(list_consultations(workplace), won, closed)


COLUMNS: tuple[tuple[str, frozenset[ConsultationState]], ...] = (
    ("asked", frozenset({ConsultationState.ASKED})),
    ("deciding", frozenset({ConsultationState.PROPOSING, ConsultationState.DECIDING})),
    ("won", frozenset({ConsultationState.WON})),
    ("lost", frozenset({ConsultationState.LOST})),
)
CLOSED_SHOWN = 60
"""Closed ones are shown newest first; older ones stand in the clients' timelines."""


def column_title(key: str) -> str:
    return {
        "asked": word(ConsultationState.ASKED),
        "deciding": word(ConsultationState.DECIDING),
        "won": word(ConsultationState.WON),
        "lost": word(ConsultationState.LOST),
    }[key]


@dataclass(frozen=True, slots=True)
class CardItem:
    """One card, in words. `outcome` is empty while it is open."""

    key: ConsultationId
    client: ClientId
    name: str
    tier: Tier
    spoken_tier: str
    words: str
    pieces: str
    value: str
    age: str
    outcome: str
    outcome_icon: Icon | None
    outcome_tone: Tone

    def spoken(self) -> str:
        parts = (self.name, self.spoken_tier, self.words, self.pieces, self.value, self.age)
        return ", ".join(part for part in (*parts, self.outcome) if part)


def card(row: ConsultationRow, formats: Formats, now: datetime) -> CardItem:
    outcome, icon, tone = "", None, Tone.INK2
    if row.state is ConsultationState.WON:
        outcome, icon, tone = row.outcome_reason or tr("Bought"), Icon.CHECK, Tone.OK
    elif row.state is ConsultationState.LOST:
        outcome, icon = row.outcome_reason or word(row.state), Icon.X
    count = len(row.items)
    pieces = tr("1 piece proposed") if count == 1 else tr("{count} pieces proposed", count=count)
    return CardItem(
        key=row.id,
        client=row.client,
        name=row.client_name,
        tier=TIER_SIGNS[row.tier],
        spoken_tier=word(row.tier),
        words=row.need or row.question,
        pieces=pieces if count else "",
        value=formats.money(row.value, whole=True) if row.value else "",
        age=ago(row.changed_at, now),
        outcome=outcome,
        outcome_icon=icon,
        outcome_tone=tone,
    )


def fitting(
    rows: Sequence[ConsultationRow], text: str, staff: StaffId | None
) -> list[ConsultationRow]:
    """Those of one person (None for everybody) with a word that begins as typed."""
    terms = words(text)
    return [
        row
        for row in rows
        if (staff is None or row.staff == staff)
        and all(
            f" {t}" in f" {fold(f'{row.client_name} {row.need} {row.question}')}" for t in terms
        )
    ]


def worth(rows: Sequence[ConsultationRow]) -> Money | None:
    """What the proposals of one currency add up to; None without any, or when they differ."""
    values = [row.value for row in rows if row.value]
    currencies = {value.currency for value in values}
    return total(values, currencies.pop()) if len(currencies) == 1 else None
