"""The first words of a message with a film, in the client's language; the agent goes on from
there."""

from __future__ import annotations

from dataclasses import dataclass

_ENGLISH = (
    "A few words for you",
    "A short film for you",
    "Dear {name},\n\nI have recorded a few words for you. They take half a minute.\n\n"
    "With kind regards,\n{agent}\n{house}",
)
_WORDS = {
    "en": _ENGLISH,
    "fr": (
        "Quelques mots pour vous",
        "Un petit film pour vous",
        "Bonjour {name},\n\nj’ai enregistré quelques mots pour vous. Ils durent une "
        "demi-minute.\n\nBien à vous,\n{agent}\n{house}",
    ),
    "es": (
        "Unas palabras para usted",
        "Un breve vídeo para usted",
        "Hola, {name}:\n\nHe grabado unas palabras para usted. Duran medio minuto.\n\n"
        "Un cordial saludo,\n{agent}\n{house}",
    ),
    "de": (
        "Ein paar Worte für Sie",
        "Ein kurzer Film für Sie",
        "Guten Tag {name},\n\nich habe ein paar Worte für Sie aufgenommen. Sie dauern eine halbe "
        "Minute.\n\nMit herzlichen Grüßen\n{agent}\n{house}",
    ),
    "it": (
        "Due parole per Lei",
        "Un breve video per Lei",
        "Buongiorno {name},\n\nho registrato due parole per Lei. Durano mezzo minuto.\n\n"
        "Con i migliori saluti,\n{agent}\n{house}",
    ),
    "pt": (
        "Umas palavras para si",
        "Um breve vídeo para si",
        "Olá {name},\n\ngravei umas palavras para si. Duram meio minuto.\n\n"
        "Com os melhores cumprimentos,\n{agent}\n{house}",
    ),
    "ja": (
        "お客様へのメッセージ",
        "動画メッセージをお送りします",
        "{name} 様\n\n30秒ほどの動画メッセージを収録いたしました。ぜひご覧ください。\n\n"
        "{house}\n{agent}",
    ),
    "ar": (
        "كلمات قصيرة لكم",
        "فيديو قصير لكم",
        "مرحبا {name}،\n\nسجّلت لكم رسالة قصيرة مدتها نصف دقيقة.\n\n"
        "مع أطيب التحيات،\n{agent}\n{house}",
    ),
}


@dataclass(frozen=True, slots=True)
class FilmLetter:
    title: str
    """Above the film on its page."""
    subject: str
    text: str


def film_letter(language: str, *, name: str, agent: str, house: str) -> FilmLetter:
    """`language` as a locale ("fr-FR"); English where it is none of ours."""
    title, subject, text = _WORDS.get(language.split("-")[0].lower(), _ENGLISH)
    return FilmLetter(title, subject, text.format(name=name, agent=agent, house=house))
