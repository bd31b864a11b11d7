"""What a terminal is told stays out of the window."""

import pytest

from ui.language import without_commands


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "Shopify (Shop) refused the sign-in. The command concierge accounts secret NAME "
            "--secret-fd N gives the account a new secret.",
            "Shopify (Shop) refused the sign-in.",
        ),
        (
            "Name the folder of the exports, with --option folder=PATH.",
            "Name the folder of the exports.",
        ),
        (
            "Main is paused. Resume it first, with: concierge accounts resume NAME. "
            "Nothing was asked.",
            "Main is paused. Nothing was asked.",
        ),
        (
            "Update each by itself, with: concierge sync",
            "Update each by itself, with: concierge sync",
        ),
        ("She asked for a concierge. Call her.", "She asked for a concierge. Call her."),
        ("", ""),
    ],
)
def test_a_sentence_without_its_command(words, shown):
    assert without_commands(words) == shown
