"""Note cards on paper: what stands on one and where it goes, the week's, and kept texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.cards import (
    WEEK_DAYS,
    Address,
    CardFormat,
    CardPaper,
    Hand,
    Label,
    holds,
    label,
)
from concierge.domain.clients import Channel
from concierge.domain.consent import Consent
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.local_time import local
from concierge.services.planning import country_of
from concierge.services.shelves import MOST, Shelf, drop, keep, kept

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, GestureId
    from concierge.domain.scripts import Template
    from concierge.services.workplace import Workplace
    from concierge.storage.gestures import GestureFacts
    from concierge.storage.unit import Unit

CountryName = Callable[[str], str]
"""The name of a country (ISO 3166 alpha-2) for the post; "" for one it does not know."""
_MOST_WORDS = max(holds(kind) for kind in CardFormat)
_TEXTS = Shelf(
    "cards",
    _MOST_WORDS,
    empty="Write the card's words, then keep them.",
    too_long=f"A card has up to {_MOST_WORDS} characters: no more can be read on it.",
    full=f"You have {MOST} texts already. Delete one you no longer use.",
)
_UNPRINTED = frozenset({GestureState.IDEA, GestureState.PLANNED, GestureState.APPROVED,
                        GestureState.ORDERED})  # fmt: skip


class Missing(Enum):
    """Why a card cannot be sent as it is."""

    DO_NOT_CONTACT = "do_not_contact"
    REFUSES_POST = "refuses_post"
    NO_ADDRESS = "no_address"
    NO_WORDS = "no_words"


@dataclass(frozen=True, slots=True)
class CardJob:
    """One note as it goes on paper."""

    gesture: GestureId
    client: ClientId
    client_name: str
    house: str
    words: str
    signature: str
    occasion: str
    """As it is stored: a kind of day, or one's own name for it."""
    due_on: date
    state: GestureState
    label: Label | None
    missing: Missing | None
    printed_at: datetime | None
    may_reword: bool
    """Nobody has approved the words yet, and they are those of whoever sits here."""


def card_of(workplace: Workplace, gesture: GestureId, country_name: CountryName) -> CardJob:
    """Also of a note that may not be sent: `missing` says why. Raises UserError for what is no
    note, and for one that has left already."""
    with workplace.read() as unit:
        facts = unit.gestures.one(gesture)
        if facts is None:
            raise UserError("This gesture is no longer there.")
        if facts.kind is not GestureKind.NOTE:
            raise UserError("Only a note has a card to print.")
        if facts.state not in _UNPRINTED:
            raise UserError("This note has left the house, or was cancelled.")
        return _job(unit, workplace, facts, country_name)


def week_cards(workplace: Workplace, country_name: CountryName) -> tuple[CardJob, ...]:
    """Everybody's approved notes that must leave within seven days, the late ones first."""
    today = local(workplace.now(), workplace.house.zone_name).date()
    until = today + timedelta(days=WEEK_DAYS)
    with workplace.read() as unit:
        notes = [
            facts
            for facts in unit.gestures.in_states([GestureState.APPROVED])
            if facts.kind is GestureKind.NOTE and facts.due_on <= until
        ]
        notes.sort(key=lambda facts: (facts.due_on, facts.id))
        return tuple(_job(unit, workplace, facts, country_name) for facts in notes)


def _job(
    unit: Unit, workplace: Workplace, facts: GestureFacts, country_name: CountryName
) -> CardJob:
    address = _address(unit, facts)
    return CardJob(
        gesture=facts.id,
        client=facts.client,
        client_name=facts.client_name,
        house=workplace.house.name,
        words=facts.card_text,
        signature=facts.staff_name.split(" ")[0],
        occasion=facts.occasion_label,
        due_on=facts.due_on,
        state=facts.state,
        label=_label(workplace, address, country_name) if address.is_whole else None,
        missing=_missing(unit, facts, address),
        printed_at=facts.printed_at,
        may_reword=facts.state is GestureState.PLANNED and facts.staff == workplace.me.id,
    )


def _address(unit: Unit, facts: GestureFacts) -> Address:
    client, page = unit.clients.one(facts.client), unit.clients.page(facts.client)
    if client is None or page is None:
        return Address(facts.client_name, (), "", "", "")
    return Address(client.name, page.address_lines, client.city, page.postcode, client.country)


def _label(workplace: Workplace, address: Address, country_name: CountryName) -> Label:
    home = country_of(workplace.house.zone_name)
    return label(address, home=home, country_name=country_name(address.country))


def _missing(unit: Unit, facts: GestureFacts, address: Address) -> Missing | None:
    client = unit.clients.one(facts.client)
    if client is None or client.do_not_contact:
        return Missing.DO_NOT_CONTACT
    post = unit.clients.addresses(facts.client).get(Channel.POST)
    if post is not None and post[1] is Consent.UNSUBSCRIBED:
        return Missing.REFUSES_POST
    if post is None or not address.is_whole:
        return Missing.NO_ADDRESS
    return None if facts.card_text.strip() else Missing.NO_WORDS


def reword_card(workplace: Workplace, gesture: GestureId, words: str) -> None:
    """Other words for a note of one's own that nobody has approved yet.

    Raises UserError for any other note, and for words that cannot stand on a card.
    """
    words = words.strip()
    with workplace.write() as unit:
        facts = unit.gestures.one(gesture)
        if facts is None or facts.kind is not GestureKind.NOTE:
            raise UserError("This note is no longer there.")
        if facts.staff != workplace.me.id:
            raise UserError(f"{facts.staff_name} planned this note and chooses its words.")
        if facts.state is not GestureState.PLANNED:
            raise UserError(
                "These words are approved already. To change them, cancel the note and plan it "
                "anew."
            )
        paper = paper_in(unit, workplace)
        check_words(words, holds(paper.kind, paper.hand))
        unit.gesture_notes.reword(gesture, words)


def check_words(words: str, limit: int) -> None:
    """Raises UserError for a card without words, and for more than the paper takes."""
    if not words.strip():
        raise UserError("The card has no words yet.", "card_text")
    if len(words) > limit:
        over = len(words) - limit
        raise UserError(f"The card holds {limit} characters: {over} too many.", "card_text")


def note_printed(workplace: Workplace, gestures: tuple[GestureId, ...]) -> None:
    """They went to a printer, or into a file to be printed."""
    with workplace.write() as unit:
        for gesture in gestures:
            unit.gesture_notes.note_printed(gesture, workplace.now())


# --- texts and habits -------------------------------------------------------------------------


def kept_texts(workplace: Workplace) -> list[Template]:
    return kept(workplace, _TEXTS)


def keep_text(workplace: Workplace, template: Template) -> None:
    """Raises UserError as `shelves.keep` does."""
    keep(workplace, _TEXTS, template)


def drop_text(workplace: Workplace, name: str) -> None:
    drop(workplace, _TEXTS, name)


def card_paper(workplace: Workplace) -> CardPaper:
    with workplace.read() as unit:
        return paper_in(unit, workplace)


def paper_in(unit: Unit, workplace: Workplace) -> CardPaper:
    """What whoever sits here chose last; the usual where that cannot be read any more."""
    kind, _, rest = unit.house.setting(_paper_key(workplace)).partition(" ")
    hand, _, labels = rest.partition(" ")
    try:
        return CardPaper(CardFormat(kind), Hand(hand), labels != "no")
    except ValueError:
        return CardPaper()


def choose_paper(workplace: Workplace, paper: CardPaper) -> None:
    labels = "yes" if paper.labels else "no"
    with workplace.write() as unit:
        value = f"{paper.kind.value} {paper.hand.value} {labels}"
        unit.house.put_setting(_paper_key(workplace), value)


def _paper_key(workplace: Workplace) -> str:
    return f"card_paper:{workplace.me.id}"
