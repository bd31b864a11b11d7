"""A message begins in the client's language, with the names that belong into it."""

import pytest

from concierge.domain.letters import called, film_letter

NAMES = {"name": "Camille", "agent": "Léa Moreau", "house": "Maison"}


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "it", "pt", "ja", "ar"])
def test_every_language_names_who_writes_to_whom(language):
    letter = film_letter(f"{language}-XX", **NAMES)
    assert all(name in letter.text for name in NAMES.values())
    assert letter.title and letter.subject and "{" not in letter.text
    assert (letter == film_letter("", **NAMES)) is (language == "en")


@pytest.mark.parametrize(
    ("language", "half"),
    [("en", "half a minute"), ("fr", "demi-minute"), ("es", "medio minuto"), ("de", "halbe"),
     ("it", "mezzo"), ("pt", "meio"), ("ja", "30秒"), ("ar", "نصف دقيقة")],
)  # fmt: skip
def test_only_a_film_of_half_a_minute_is_called_so(language, half):
    for seconds, is_said in (
        (0.0, False),
        (24.9, False),
        (25.0, True),
        (30.0, True),
        (90.0, False),
    ):
        letter = film_letter(language, **NAMES, seconds=seconds)
        assert (half in letter.text) is is_said
        assert "  " not in letter.text


@pytest.mark.parametrize(
    ("language", "name", "first", "said"),
    [
        ("ja", "田中 花子", "花子", "田中"),
        ("ja", "Hanako Tanaka", "Hanako", "Tanaka"),
        ("ja", "花子", "花子", "花子"),
        ("ja", "田中", "", "田中"),
        ("zh", "王 美玲", "美玲", "王 美玲"),
        ("en", "김 지우", "지우", "김 지우"),
        ("de", "Camille Laurent", "Camille", "Camille Laurent"),
        ("fr", "Camille Laurent", "Camille", "Camille"),
        ("fr", "Maison Laurent", "", "Maison Laurent"),
    ],
)
def test_who_is_greeted_is_called_as_the_language_calls_people(language, name, first, said):
    assert called(language, name, first) == said


def test_a_japanese_message_greets_the_family():
    names = {**NAMES, "name": "田中 花子", "first_name": "花子"}
    assert film_letter("ja-JP", **names).text.startswith("田中 様\n")
