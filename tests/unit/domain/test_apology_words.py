"""The first words of an apology: in the client's language, with what is known and no more."""

from __future__ import annotations

import pytest

from concierge.domain.apology_words import LANGUAGES, Delay, apology, spoken

WHO = {"name": "Chloé Laurent", "first_name": "Chloé", "agent": "Ana Ribeiro", "house": "Noire"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_known_is_in_it(language):
    delay = Delay("#4501", "Silk scarf", "DHL", "Held at the border.", "15 June")
    made = apology(language, delay, **WHO)
    for words in ("#4501", "Silk scarf", " DHL", "Held at the border", "15 June", "Ana Ribeiro"):
        assert words in made.text
    assert "#4501" in made.subject
    assert "border.”" not in made.text and "{" not in made.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_leaves_no_gap(language):
    made = apology(language, Delay("#4501"), **WHO)
    assert "“" not in made.text and "«" not in made.text and "  " not in made.text


@pytest.mark.parametrize(
    ("locale", "language"), [("fr-CH", "fr"), ("ES", "es"), ("pt-BR", "en"), ("", "en")]
)
def test_a_language_of_no_words_is_english(locale, language):
    assert spoken(locale) == language
