"""The handful of words around a film that a client reads, in her language."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


@dataclass(frozen=True, slots=True)
class Words:
    play: str
    captions: str
    gone: str
    """In the place of a film that is not shown any more."""


def language_of(payload: Mapping[str, Any]) -> str:
    """The first part of the payload's language, "en" where it names none: "fr" of "fr_CA"."""
    first = re.split("[-_]", str(payload.get("language") or ""))[0].lower()
    return first if re.fullmatch("[a-z]{2,3}", first) else "en"


def direction_of(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def words_of(language: str) -> Words:
    """English for a language without words of its own."""
    known = all_words()
    return known.get(language, known["en"])


@cache
def all_words() -> Mapping[str, Words]:
    text = files("resources.pages").joinpath("words.json").read_text(encoding="utf-8")
    return {language: Words(**words) for language, words in json.loads(text).items()}
