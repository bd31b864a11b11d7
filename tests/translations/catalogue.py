"""Qt Linguist's files: read, brought up to date with the sources, and released."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from tests.translations.sources import ROOT, texts

LANGUAGES = ("es", "fr")
FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "sentences.json"
_VALUE = re.compile(r"\{\w*\}|%n")

Catalogue = dict[str, dict[str, str]]
"""Context -> source text -> translation, "" for one that is not there yet."""


def ts_file(language: str) -> Path:
    return FOLDER / f"concierge_{language}.ts"


def qm_file(language: str) -> Path:
    return FOLDER / f"concierge_{language}.qm"


def read(language: str) -> Catalogue:
    found: Catalogue = {}
    path = ts_file(language)
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        messages = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            messages[message.findtext("source", "")] = message.findtext("translation", "") or ""
    return found


def write(language: str, catalogue: Catalogue) -> None:
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted(catalogue):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for source, translation in sorted(catalogue[name].items()):
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = source
            element = ElementTree.SubElement(message, "translation")
            element.text = translation
            if not translation:
                element.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).write_text(f"{head}{body}\n", "utf-8")


def values(text: str) -> set[str]:
    """The places in a text that values are put into, but for English possessives: other
    languages say whose by the thing's gender, or not at all."""
    return set(_VALUE.findall(text)) - {"{their}", "{them}", "{Her}"}


def wanted_templates() -> str:
    templates = sorted(text for text in texts()["sentences"] if "{0}" in text)
    return json.dumps(templates, indent=1, ensure_ascii=False) + "\n"


def release(language: str, target: Path) -> None:
    """What the program loads, made by Qt's own lrelease."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(ts_file(language)), "-qm", str(target)], check=True)


def update() -> list[str]:
    """Bring every file up to date; the texts still without a translation."""
    open_ = []
    FOLDER.mkdir(exist_ok=True)
    found = texts()
    TEMPLATES.write_text(wanted_templates(), "utf-8")
    for language in LANGUAGES:
        before = read(language)
        new = {
            context: {text: before.get(context, {}).get(text, "") for text in sources}
            for context, sources in found.items()
        }
        write(language, new)
        release(language, qm_file(language))
        open_ += [
            f"{language}: {t}" for part in new.values() for t, said in part.items() if not said
        ]
    return open_
