"""Which cards are printed this week, what stands on them and where they go."""

from datetime import date

import pytest

from concierge.domain.cards import CardFormat, CardPaper, Doubt, Hand
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind
from concierge.domain.scripts import Template
from concierge.services.cards import (
    Missing,
    card_of,
    card_paper,
    choose_paper,
    drop_text,
    keep_text,
    kept_texts,
    note_printed,
    reword_card,
    week_cards,
)
from concierge.services.gesture_steps import (
    approve_gesture,
    cancel_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.contacts import plan
from tests.fakes.house import fill, person

COUNTRIES = {"FR": "France", "US": "United States", "JP": "Japan"}


def countries(code):
    return COUNTRIES.get(code, "")


def approved(workplace, client, **changes):
    gesture = plan(workplace, client, **changes)
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    return gesture


def test_a_card_says_who_writes_and_where_it_goes(workplace):
    (client,) = fill(workplace)
    gesture = approved(person(workplace, "Léo Martin"), client)
    card = card_of(workplace, gesture, countries)
    assert (card.house, card.words, card.signature) == (
        "Maison Noire", "Chère Chloé, merci.", "Léo",
    )  # fmt: skip
    assert card.label.lines == ("Chloé Laurent", "14 rue des Glycines", "75007 Paris")
    assert (card.missing, card.printed_at) == (None, None)


def test_a_card_abroad_says_the_country_and_what_is_not_known(workplace):
    address = r.RemoteAddress(("120 Park Avenue",), "New York", "10017", "US")
    (client,) = fill(workplace, [r.client(address=address)])
    card = card_of(workplace, approved(workplace, client), countries)
    assert card.label.lines[-1] == "UNITED STATES"
    assert card.label.doubt is Doubt.REGION


def test_only_a_note_that_is_still_here_has_a_card(workplace):
    (client,) = fill(workplace)
    gift = plan(workplace, client, kind=GestureKind.GIFT, title="Candle", card_text="")
    with pytest.raises(UserError, match="Only a note"):
        card_of(workplace, gift, countries)
    gesture = approved(workplace, client)
    order_gesture(workplace, gesture)
    assert card_of(workplace, gesture, countries).missing is None
    send_gesture(workplace, gesture)
    with pytest.raises(UserError, match="has left the house"):
        card_of(workplace, gesture, countries)
    with pytest.raises(UserError, match="no longer there"):
        card_of(workplace, 999, countries)


def test_the_week_holds_everybody_s_approved_notes_the_late_ones_first(workplace):
    (client,) = fill(workplace)
    soon = approved(workplace, client, due_on=date(2026, 6, 18))
    late = approved(person(workplace, "Léo Martin"), client, due_on=date(2026, 6, 11))
    approved(workplace, client, due_on=date(2026, 6, 19))
    approved(workplace, client, kind=GestureKind.GIFT, title="Candle", card_text="")
    plan(workplace, client)
    cancel_gesture(workplace, approved(workplace, client))
    assert [card.gesture for card in week_cards(workplace, countries)] == [late, soon]


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"address": None}, Missing.NO_ADDRESS),
        ({"address": r.RemoteAddress((), "Paris", "75007", "FR")}, Missing.NO_ADDRESS),
    ],
)
def test_an_address_that_went_since_is_told(workplace, changes, missing):
    (client,) = fill(workplace)
    approved(workplace, client)
    fill(workplace, [r.client(**changes)])
    (card,) = week_cards(workplace, countries)
    assert (card.missing, card.label) == (missing, None)


def test_a_client_who_wants_no_contact_is_told_before_anything_is_printed(workplace):
    (client,) = fill(workplace)
    approved(workplace, client)
    refuse_contact(workplace, client)
    (card,) = week_cards(workplace, countries)
    assert card.missing is Missing.DO_NOT_CONTACT


def test_a_printed_card_says_so(workplace):
    (client,) = fill(workplace)
    gesture = approved(workplace, client)
    note_printed(workplace, (gesture,))
    assert card_of(workplace, gesture, countries).printed_at == workplace.now()
    assert gesture_log(workplace)[0].printed_at == workplace.now()


def test_words_are_changed_until_somebody_approves_them(workplace):
    (client,) = fill(workplace)
    gesture = plan(workplace, client)
    assert card_of(workplace, gesture, countries).may_reword
    reword_card(workplace, gesture, " À bientôt. ")
    assert card_of(workplace, gesture, countries).words == "À bientôt."
    for words in ("  ", "x" * 1_000):
        with pytest.raises(UserError) as caught:
            reword_card(workplace, gesture, words)
        assert caught.value.field == "card_text"
    leo = person(workplace, "Léo Martin")
    assert not card_of(leo, gesture, countries).may_reword
    with pytest.raises(UserError, match="Ana Ribeiro planned this note"):
        reword_card(leo, gesture, "Mine")
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    assert not card_of(workplace, gesture, countries).may_reword
    with pytest.raises(UserError, match="approved already"):
        reword_card(workplace, gesture, "Too late")
    gift = plan(workplace, client, kind=GestureKind.GIFT, title="Candle", card_text="")
    with pytest.raises(UserError, match="no longer there"):
        reword_card(workplace, gift, "A card")
    assert card_of(workplace, gesture, countries).words == "À bientôt."


def test_paper_is_remembered_for_each_person(local_workplace):
    assert card_paper(local_workplace) == CardPaper()
    chosen = CardPaper(CardFormat.FIVE_BY_SEVEN, Hand.COPY, labels=False)
    choose_paper(local_workplace, chosen)
    assert card_paper(local_workplace) == chosen
    assert card_paper(person(local_workplace, "Léo Martin")) == CardPaper()


def test_paper_nobody_sells_any_more_is_the_usual_one(local_workplace):
    with local_workplace.write() as unit:
        unit.house.put_setting(f"card_paper:{local_workplace.me.id}", "papyrus script yes")
    assert card_paper(local_workplace) == CardPaper()


def test_larger_paper_takes_more_words(local_workplace):
    (client,) = fill(local_workplace)
    words = "x" * 500
    with pytest.raises(UserError, match="holds 408 characters: 92 too many"):
        plan(local_workplace, client, card_text=words)
    choose_paper(local_workplace, CardPaper(CardFormat.SEVEN_BY_FIVE))
    plan(local_workplace, client, card_text=words)
    assert len(gesture_log(local_workplace)) == 1


def test_texts_are_kept_apart_from_scripts(local_workplace):
    keep_text(local_workplace, Template("Merci", "{hello}\nMerci."))
    assert kept_texts(local_workplace) == [Template("Merci", "{hello}\nMerci.")]
    assert kept_texts(person(local_workplace, "Léo Martin")) == []
    drop_text(local_workplace, "Merci")
    assert kept_texts(local_workplace) == []
    with pytest.raises(UserError, match="Write the card's words"):
        keep_text(local_workplace, Template("Empty", " "))
