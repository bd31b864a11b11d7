"""The language of the screen: English, or a catalogue of Qt Linguist for the user's locale."""

from __future__ import annotations

import json
import logging
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

LANGUAGES = ("en", "es", "fr")
_worn: list[QTranslator] = []
_BETWEEN = re.compile(r"(?<=[.!?])\s+")
_WITH_OPTION = re.compile(
    r",? (?:with|avec|con)(?:[\s\u00a0]*:)? --option [^\s,]+?(?=[.,]?$|[\s,])"
)
_COMMAND = re.compile(r"\bconcierge (?:accounts|outbox|setup|store|sync)\b|(?<!\w)--[a-z]+\b")


def speak(locale: str) -> str:
    """Put the whole application into the language of a BCP 47 locale; which it speaks now.

    A locale without a catalogue leaves it in English. Qt's own dialogs follow.
    """
    for translator in _worn:
        QCoreApplication.removeTranslator(translator)
    _worn.clear()
    language = locale.replace("_", "-").split("-")[0].lower()
    if language not in LANGUAGES or language == "en":
        return "en"
    own = QTranslator()
    name = f"concierge_{language}.qm"
    with resources.as_file(resources.files("resources") / "translations" / name) as file:
        if not own.load(str(file)):
            log.error("the catalogue of %s cannot be read", language)
            return "en"
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(QLocale(language), "qtbase", "_", folder):
        _wear(qt)
    _wear(own)
    return language


def _wear(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _worn.append(translator)  # Qt does not keep it


def told(sentence: str) -> str:
    """A plain English sentence from below the screen, with its values, in the screen's language,
    and without the commands that a terminal is told: here a form or a button does it."""
    return without_commands(_in_language(sentence))


def without_commands(words: str) -> str:
    """Whole where nothing else would be left."""
    kept = []
    for line in words.split("\n"):
        sentences = [_WITH_OPTION.sub("", one) for one in _BETWEEN.split(line)]
        kept.append(" ".join(one for one in sentences if not _COMMAND.search(one)))
    return "\n".join(kept) if any(kept) else words


def _in_language(sentence: str) -> str:
    if not _worn or not sentence:
        return sentence
    whole = QCoreApplication.translate("sentences", sentence)
    if whole != sentence:
        return whole
    for pattern, template in _templates():
        match = pattern.fullmatch(sentence)
        if match is not None:
            translated = QCoreApplication.translate("sentences", template)
            return _fill(translated, [_word(value) for value in match.groups()])
    return sentence


def _word(value: str) -> str:
    """A value inside a sentence: a state's word is known by its label, a sentence is told like any
    other, anything else stays."""
    if value.endswith((".", "?")):
        return _in_language(value)
    label = value[:1].upper() + value[1:]
    known = QCoreApplication.translate("concierge", label)
    return value if known == label else known[:1].lower() + known[1:]


def _fill(template: str, values: Sequence[str]) -> str:
    return re.sub(r"\{(\d+)\}", lambda place: values[int(place[1])], template)


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    """Those with the most words of their own first: a short one would fit too much."""
    file = resources.files("resources") / "translations" / "sentences.json"
    found = json.loads(file.read_text("utf-8"))
    found.sort(key=lambda template: -len(re.sub(r"\{\d+\}", "", template)))
    return [(_pattern(template), template) for template in found]


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d+\}", template)
    return re.compile("(.*?)".join(re.escape(part) for part in parts), re.DOTALL)
