"""The catalogues are whole and fresh, and the screen speaks them."""

import re
from datetime import date, timedelta

import pytest

from concierge.domain.errors import UserError
from media.camera import SILENT
from tests.fakes import records as r
from tests.translations import catalogue
from tests.translations.sources import texts
from ui.formats import ago, until
from ui.language import speak, told
from ui.messages import sentence, tr


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speak("en-GB")


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_every_text_is_translated_with_its_values(language):
    known, wanted = catalogue.read(language), texts()
    for context, sources in wanted.items():
        assert set(known[context]) == sources, "run make translations"
        for source, translation in known[context].items():
            assert translation, f"{source!r} has no translation"
            assert catalogue.values(translation) == catalogue.values(source), source
            for english in ("{their}", "{them}", "{Her}"):
                assert english not in translation, source


def test_no_sentence_about_a_client_knows_a_pronoun():
    """None is known below the screen, where the client gave one or did not."""
    pronoun = re.compile(r"\b(she|hers?|herself|he|him|his|himself)\b", re.IGNORECASE)
    assert [words for words in texts()["sentences"] if pronoun.search(words)] == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_what_the_program_loads_is_made_of_the_catalogue(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    catalogue.release(language, fresh)
    assert fresh.read_bytes() == catalogue.qm_file(language).read_bytes(), "run make translations"
    assert catalogue.TEMPLATES.read_text("utf-8") == catalogue.wanted_templates()


@pytest.mark.parametrize(
    ("locale", "language", "clients"),
    [("fr-FR", "fr", "Clients"), ("es_MX", "es", "Clientes"), ("de-DE", "en", "Clients")],
)
def test_a_locale_is_spoken_or_left_in_english(locale, language, clients):
    assert speak(locale) == language
    assert tr("Clients") == clients
    assert (tr("Settings") == "Settings") is (language == "en")


def test_sentences_from_below_the_screen_are_translated_with_their_values():
    refused = (
        "Shopify (Maison) refused the sign-in. The command concierge accounts secret NAME "
        "--secret-fd N gives the account a new secret."
    )
    plain = "There is no postal address to send it to."
    shown = "Shopify (Maison) refused the sign-in."
    assert told(refused) == shown
    speak("fr-FR")
    assert told(refused).startswith("Shopify (Maison)")
    assert told(refused) != shown
    assert "concierge" not in told(refused)
    assert sentence(UserError(plain)) == told(plain) != plain
    assert "en attente" in told("This line is pending and cannot be approved.")
    assert told("Words nobody wrote down.") == "Words nobody wrote down."


def test_a_sentence_that_is_filled_by_name_is_translated_too():
    speak("es-ES")
    said = told(SILENT.format(camera="Studio lens"))
    assert said.startswith("Studio lens no responde.")


def test_times_are_told_in_the_language_too():
    speak("es-ES")
    today = date(2026, 6, 11)
    assert until(today, today) == "hoy"
    assert until(today + timedelta(days=5), today) != "in 5 days"
    assert ago(r.NOW - timedelta(days=3), r.NOW).startswith("3 ")


def test_a_sentence_inside_a_sentence_is_told_in_the_language_too():
    speak("fr-FR")
    said = told("This client asked not to be contacted at all. Discard this message.")
    assert "Discard" not in said and "client asked" not in said
