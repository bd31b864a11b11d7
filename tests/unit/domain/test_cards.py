"""What a card holds, how an address is written where it goes, and the words to begin with."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.card_words import LANGUAGES, CardTheme, card_texts, dear, theme_of
from concierge.domain.cards import (
    PAPERS,
    WRITINGS,
    Address,
    CardFormat,
    Doubt,
    Fit,
    Hand,
    fit,
    holds,
    label,
    layout,
    lines_at,
)
from concierge.domain.gestures import GestureState, has_left
from concierge.domain.letters import greeting

PLACES = [(kind, hand) for kind in CardFormat for hand in Hand]


@pytest.mark.parametrize("kind", CardFormat)
def test_everything_stands_inside_the_paper_and_nothing_on_each_other(kind):
    found = layout(kind)
    assert (found.paper.width, found.paper.height) == PAPERS[kind]
    parts = (found.head, found.words, found.signature)
    for part in parts:
        assert part.x >= 10
        assert part.x + part.width <= found.paper.width - 10
        assert part.height > 0
    for above, below in pairwise(parts):
        assert above.y + above.height <= below.y
    assert found.signature.y + found.signature.height <= found.paper.height - 10


def test_papers_are_the_ones_that_are_sold():
    assert PAPERS[CardFormat.A6_UPRIGHT] == (105.0, 148.0)
    assert PAPERS[CardFormat.FIVE_BY_SEVEN] == (127.0, 177.8)
    assert PAPERS[CardFormat.A6_LYING] == PAPERS[CardFormat.A6_UPRIGHT][::-1]
    assert PAPERS[CardFormat.SEVEN_BY_FIVE] == PAPERS[CardFormat.FIVE_BY_SEVEN][::-1]


@pytest.mark.parametrize(("kind", "hand"), PLACES)
def test_a_larger_size_holds_fewer_lines(kind, hand):
    counts = [lines_at(kind, hand, size) for size in WRITINGS[hand].sizes]
    assert counts == sorted(counts)
    assert counts[0] >= 3


def test_larger_paper_holds_more_and_rules_hold_less():
    assert holds(CardFormat.A6_LYING) < holds(CardFormat.SEVEN_BY_FIVE)
    assert holds(CardFormat.A6_UPRIGHT) < holds(CardFormat.FIVE_BY_SEVEN)
    assert holds(CardFormat.A6_LYING, Hand.COPY) < holds(CardFormat.A6_LYING, Hand.SCRIPT)
    assert holds(CardFormat.A6_LYING) == 408


@pytest.mark.parametrize(("kind", "hand"), PLACES)
@given(wide=st.integers(0, 4_000))
def test_words_are_as_large_as_they_can_be_and_never_too_small(kind, hand, wide):
    """Where a word of so many points is broken into lines of a hundred points."""

    def lines_of(size):
        return -(-wide * size // 1_000)

    found = fit(kind, hand, lines_of)
    sizes = WRITINGS[hand].sizes
    assert found.size in sizes
    assert found.fits is (lines_of(sizes[-1]) <= lines_at(kind, hand, sizes[-1]))
    assert found.over == max(0, lines_of(found.size) - lines_at(kind, hand, found.size))
    larger = [size for size in sizes if size > found.size]
    assert all(lines_of(size) > lines_at(kind, hand, size) for size in larger)


def test_what_is_too_much_is_counted_at_the_smallest_size():
    assert fit(CardFormat.A6_LYING, Hand.SCRIPT, lambda _: 9) == Fit(20, 3)


# --- the label ----------------------------------------------------------------------------------


def told(country, city="Town", postcode="1234", lines=("1 Street",), home="FR", name="Ada Byron"):
    address = Address(name, lines, city, postcode, country)
    return label(address, home=home, country_name="Far Away")


@pytest.mark.parametrize(
    ("country", "body"),
    [
        ("FR", ("1 Street", "1234 Town")),
        ("DE", ("1 Street", "1234 Town", "FAR AWAY")),
        ("AU", ("1 Street", "Town NSW 1234", "FAR AWAY")),
        ("GB", ("1 Street", "Town", "1234", "FAR AWAY")),
        ("AE", ("1 Street", "Town", "FAR AWAY")),
        ("HU", ("Town", "1 Street", "1234", "FAR AWAY")),
        ("SG", ("1 Street", "Town 1234", "FAR AWAY")),
    ],
)
def test_an_address_is_written_as_its_country_does(country, body):
    found = told(country, city="Town NSW" if country == "AU" else "Town")
    assert found.lines == ("Ada Byron", *body)
    assert found.doubt is None


def test_an_address_without_a_country_is_at_home():
    assert told("").lines == ("Ada Byron", "1 Street", "1234 Town")


def test_a_country_without_a_name_is_left_out():
    address = Address("Ada", ("1 Street",), "Town", "1", "DE")
    assert label(address, home="FR", country_name="").lines[-1] == "1 Town"


@pytest.mark.parametrize(
    ("country", "city", "doubt"),
    [
        ("US", "New York", Doubt.REGION),
        ("US", "New York, NY", None),
        ("BR", "Curitiba - PR", None),
        ("CA", "Toronto (ON)", None),
        ("IN", "Pune", Doubt.REGION),
        ("ZZ", "Nowhere", Doubt.ORDER),
        ("IT", "Roma", None),
    ],
)
def test_what_a_person_looks_at_before_it_is_sent(country, city, doubt):
    assert told(country, city=city).doubt is doubt


@pytest.mark.parametrize(
    ("country", "postcode", "city", "lines", "name", "expected"),
    [
        (
            *("JP", "104-0061", "東京都中央区", ("銀座4丁目5-6",), "佐藤 美咲"),
            ("〒104-0061", "東京都中央区銀座4丁目5-6", "佐藤 美咲 様", "FAR AWAY"),
        ),
        (
            *("JP", "", "中央区", ("東京都中央区銀座4丁目",), "佐藤 美咲"),
            ("東京都中央区銀座4丁目", "佐藤 美咲 様", "FAR AWAY"),
        ),
        (
            *("CN", "200040", "上海市", ("南京西路1号",), "陈慧玲"),
            ("200040", "上海市南京西路1号", "陈慧玲", "FAR AWAY"),
        ),
        (
            *("JP", "104-0061", "Tokyo", ("4-5-6 Ginza",), "Misaki Sato"),
            ("Misaki Sato", "4-5-6 Ginza", "Tokyo 104-0061", "FAR AWAY"),
        ),
    ],
)
def test_from_the_large_to_the_small_in_their_own_signs(
    country, postcode, city, lines, name, expected
):
    found = told(country, city=city, postcode=postcode, lines=lines, name=name)
    assert found.lines == expected
    assert found.doubt is None


@pytest.mark.parametrize(
    ("lines", "city", "whole"), [((), "Town", False), (("1",), "", False), (("1",), "Town", True)]
)
def test_an_address_needs_a_street_and_a_town(lines, city, whole):
    assert Address("Ada", lines, city, "", "FR").is_whole is whole


# --- words --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", CardTheme)
def test_every_occasion_has_words_that_fit_the_smallest_card(language, theme):
    texts = card_texts(f"{language}-XX", theme)
    assert len(texts) == len({one.name for one in texts}) == 2
    for one in texts:
        assert one.text.startswith("{hello}\n")
        assert len(one.text) < holds(CardFormat.A6_LYING, Hand.COPY)


def test_a_language_without_words_gets_english():
    assert card_texts("sv", CardTheme.THANKS) == card_texts("en", CardTheme.THANKS)


@pytest.mark.parametrize(
    ("language", "pronouns", "line"),
    [
        ("fr-FR", "she/her", "Chère Chloé,"),
        ("fr", " He/him", "Cher Chloé,"),
        ("fr", "", "Bonjour Chloé,"),
        ("es-MX", "she", "Querida Chloé:"),
        ("es", "they", "Hola, Chloé:"),
        ("en", "she", "Dear Chloé,"),
        ("de", "", "Guten Tag Chloé Laurent,"),
        ("sv", "", "Dear Chloé,"),
    ],
)
def test_a_card_greets_as_the_client_s_language_does(language, pronouns, line):
    assert dear(language, "Chloé Laurent", "Chloé", pronouns) == line


def test_a_greeting_is_the_first_line_of_a_letter():
    assert greeting("ja", name="佐藤 美咲", first_name="美咲") == "佐藤 様"
    assert greeting("xx", name="Ada Byron") == "Dear Ada Byron,"


def test_a_theme_is_known_by_the_occasion_that_is_stored():
    assert theme_of("birthday") is CardTheme.BIRTHDAY
    assert theme_of("First visit to the atelier") is None


@pytest.mark.parametrize("state", GestureState)
def test_only_what_has_left_came_to_anything(state):
    assert has_left(state) is (state in {GestureState.SENT, GestureState.DELIVERED})
