"""One fold for search on every engine, so that the same letters find the same client."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not decompose and SQLite's remove_diacritics leaves alone (STORE).
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "œ": "oe",
        "æ": "ae",
        "ı": "i",
        "ħ": "h",
        "ŋ": "n",
        "ĸ": "k",
        "'": "",
        "’": "",
        "ʼ": "",
        "ـ": "",
    }
)


def _is_ideograph(char: str) -> bool:
    code = ord(char)
    return 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF


def fold(text: str) -> str:
    """Lower case, no marks, punctuation as spaces, each ideograph a word of its own.

    Apostrophes vanish ("O'Brien" is "obrien"); "+33 6 12" keeps its digits as words.
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    out: list[str] = []
    for char in plain:
        if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
            continue
        if _is_ideograph(char):
            out.append(f" {char} ")
        else:
            out.append(char if char.isalnum() else " ")
    return " ".join("".join(out).split())


def words(text: str) -> list[str]:
    """The folded words of what was typed; each is a prefix of a word to be found."""
    return fold(text).split()


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())
