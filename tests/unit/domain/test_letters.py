"""A message begins in the client's language, with the names that belong into it."""

import pytest

from concierge.domain.letters import film_letter

NAMES = {"name": "Camille", "agent": "Léa Moreau", "house": "Maison"}


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "it", "pt", "ja", "ar"])
def test_every_language_names_who_writes_to_whom(language):
    letter = film_letter(f"{language}-XX", **NAMES)
    assert all(name in letter.text for name in NAMES.values())
    assert letter.title and letter.subject and "{" not in letter.text
    assert (letter == film_letter("", **NAMES)) is (language == "en")
