"""The handful of words around a film that a client reads, in her language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

WORDS: Mapping[str, tuple[str, str, str]] = {
    "en": ("Play the film", "Captions", "This film is no longer available."),
    "fr": ("Lire le film", "Sous-titres", "Ce film n’est plus disponible."),
    "es": ("Reproducir el vídeo", "Subtítulos", "Este vídeo ya no está disponible."),
    "de": ("Film abspielen", "Untertitel", "Dieser Film ist nicht mehr verfügbar."),
    "it": ("Riproduci il filmato", "Sottotitoli", "Questo filmato non è più disponibile."),
    "pt": ("Reproduzir o vídeo", "Legendas", "Este vídeo já não está disponível."),
    "ja": ("動画を再生", "字幕", "この動画は公開を終了しました。"),
    "ar": ("تشغيل الفيديو", "الترجمة", "لم يعد هذا الفيديو متاحًا."),
}
"""Language -> play, captions, no longer there."""
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


def language_of(payload: Mapping[str, Any]) -> str:
    """The first part of the payload's language, "en" where it names none: "fr" of "fr_CA"."""
    first = re.split("[-_]", str(payload.get("language") or ""))[0].lower()
    return first if re.fullmatch("[a-z]{2,3}", first) else "en"


def direction_of(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def words_of(language: str) -> tuple[str, str, str]:
    """English for a language without words of its own."""
    return WORDS.get(language, WORDS["en"])
