"""The first words of a message with a film, in the client's language; the agent goes on from
there."""

from __future__ import annotations

from dataclasses import dataclass

_WORDS = {
    "en": (
        "A few words for you",
        "A short film for you",
        "Dear {name},\n\nI have recorded a few words for you.{lasting}\n\n"
        "With kind regards,\n{agent}\n{house}",
    ),
    "fr": (
        "Quelques mots pour vous",
        "Un petit film pour vous",
        "Bonjour {name},\n\nj’ai enregistré quelques mots pour vous.{lasting}\n\n"
        "Bien à vous,\n{agent}\n{house}",
    ),
    "es": (
        "Unas palabras para usted",
        "Un breve vídeo para usted",
        "Hola, {name}:\n\nHe grabado unas palabras para usted.{lasting}\n\n"
        "Un cordial saludo,\n{agent}\n{house}",
    ),
    "de": (
        "Ein paar Worte für Sie",
        "Ein kurzer Film für Sie",
        "Guten Tag {name},\n\nich habe ein paar Worte für Sie aufgenommen.{lasting}\n\n"
        "Mit herzlichen Grüßen\n{agent}\n{house}",
    ),
    "it": (
        "Due parole per Lei",
        "Un breve video per Lei",
        "Buongiorno {name},\n\nho registrato due parole per Lei.{lasting}\n\n"
        "Con i migliori saluti,\n{agent}\n{house}",
    ),
    "pt": (
        "Umas palavras para si",
        "Um breve vídeo para si",
        "Olá {name},\n\ngravei umas palavras para si.{lasting}\n\n"
        "Com os melhores cumprimentos,\n{agent}\n{house}",
    ),
    "ja": (
        "お客様へのメッセージ",
        "動画メッセージをお送りします",
        "{name} 様\n\n{lasting}動画メッセージを収録いたしました。ぜひご覧ください。\n\n"
        "{house}\n{agent}",
    ),
    "ar": (
        "كلمات قصيرة لكم",
        "فيديو قصير لكم",
        "مرحبا {name}،\n\nسجّلت لكم رسالة قصيرة{lasting}.\n\nمع أطيب التحيات،\n{agent}\n{house}",
    ),
}
_HALF_A_MINUTE = {
    "en": " They take half a minute.",
    "fr": " Ils durent une demi-minute.",
    "es": " Duran medio minuto.",
    "de": " Sie dauern eine halbe Minute.",
    "it": " Durano mezzo minuto.",
    "pt": " Duram meio minuto.",
    "ja": "30秒ほどの",
    "ar": " مدتها نصف دقيقة",
}
_HALF_A_MINUTE_FROM, _HALF_A_MINUTE_TO = 25.0, 40.0
"""Seconds of a film that is called that; of any other length the message says nothing."""
_EAST_ASIAN = 0x2E80
"""Where Han, kana and Hangul begin: their names are said whole, or by the family's."""


@dataclass(frozen=True, slots=True)
class FilmLetter:
    title: str
    """Above the film on its page."""
    subject: str
    text: str


def film_letter(
    language: str,
    *,
    name: str,
    agent: str,
    house: str,
    first_name: str = "",
    seconds: float = 0.0,
) -> FilmLetter:
    """`language` as a locale ("fr-FR"); English where it is none of ours. `name` as the house
    writes it, with the first name beside it where one is known; `seconds` how long the film is, 0
    where nobody knows."""
    spoken = language.split("-")[0].lower()
    if spoken not in _WORDS:
        spoken = "en"
    title, subject, text = _WORDS[spoken]
    is_so_long = _HALF_A_MINUTE_FROM <= seconds < _HALF_A_MINUTE_TO
    filled = text.format(
        name=called(spoken, name, first_name),
        agent=agent,
        house=house,
        lasting=_HALF_A_MINUTE[spoken] if is_so_long else "",
    )
    return FilmLetter(title, subject, filled)


def greeting(language: str, *, name: str, first_name: str = "") -> str:
    """The first line of such a message by itself."""
    spoken = language.split("-")[0].lower()
    if spoken not in _WORDS:
        spoken = "en"
    line = _WORDS[spoken][2].partition("\n")[0]
    return line.format(name=called(spoken, name, first_name))


def called(language: str, name: str, first_name: str) -> str:
    """What follows the greeting: in Japanese the family's name, in German both, as who says "Sie"
    does; a name in Han, kana or Hangul is never parted from its family's in any language."""
    if not first_name:
        return name
    if language == "ja":
        family = name.removesuffix(first_name) if name.endswith(first_name) else name
        return family.removeprefix(first_name).strip() or name
    is_whole = language == "de" or ord(first_name[0]) >= _EAST_ASIAN
    return name if is_whole else first_name
