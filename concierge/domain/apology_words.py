"""The first words of an apology for a late parcel, in the client's language; the agent goes on
from there."""

from __future__ import annotations

from dataclasses import dataclass

from concierge.domain.letters import called

_SUBJECT = {
    "en": "Your order {order} is late",
    "fr": "Votre commande {order} a du retard",
    "es": "Su pedido {order} llega con retraso",
}
_BEGIN = {
    "en": "Dear {name},\n\nI am sorry: your order {order}{piece} is taking longer than we said.",
    "fr": "Bonjour {name},\n\nje vous présente toutes nos excuses : votre commande "
    "{order}{piece} met plus de temps que prévu.",
    "es": "Hola, {name}:\n\nLamento decirle que su pedido {order}{piece} tarda más de lo previsto.",
}
_PIECE = {"en": " with “{piece}”", "fr": " avec « {piece} »", "es": " con «{piece}»"}
_SAID = {
    "en": "The carrier{carrier} last told us: “{said}”.",
    "fr": "Le transporteur{carrier} nous a dit en dernier : « {said} ».",
    "es": "Lo último que nos ha dicho el transportista{carrier}: «{said}».",
}
_QUIET = {
    "en": "The carrier{carrier} has not told us anything new yet, and I am asking there.",
    "fr": "Le transporteur{carrier} ne nous a rien dit de nouveau ; je me renseigne.",
    "es": "El transportista{carrier} no nos ha dicho nada nuevo; estoy preguntando.",
}
_PROMISE = {
    "en": "It is now expected on {day}.",
    "fr": "L’arrivée est maintenant prévue le {day}.",
    "es": "Ahora se espera para el {day}.",
}
_END = {
    "en": "I am following it myself and will write as soon as there is news.\n\n"
    "With kind regards,\n{agent}\n{house}",
    "fr": "Je la suis moi-même et vous écris dès que j’en sais plus.\n\n"
    "Bien à vous,\n{agent}\n{house}",
    "es": "Lo sigo personalmente y le escribiré en cuanto haya noticias.\n\n"
    "Un cordial saludo,\n{agent}\n{house}",
}
LANGUAGES = tuple(_SUBJECT)
"""Those with words of their own; for any other the words are English."""


@dataclass(frozen=True, slots=True)
class Delay:
    """What the letter tells of the parcel, each empty where it is not known."""

    order: str
    piece: str = ""
    carrier: str = ""
    said: str = ""
    """The carrier's last word, as it was told."""
    day: str = ""
    """The new day, written in the letter's language."""


@dataclass(frozen=True, slots=True)
class Apology:
    subject: str
    text: str


def spoken(language: str) -> str:
    """The language of ours for a locale such as "fr-FR"."""
    short = language.split("-")[0].lower()
    return short if short in _SUBJECT else "en"


def apology(
    language: str, delay: Delay, *, name: str, first_name: str, agent: str, house: str
) -> Apology:
    """`name` as the house writes it."""
    here = spoken(language)
    carrier = f" {delay.carrier}" if delay.carrier else ""
    said = _SAID[here] if delay.said else _QUIET[here]
    piece = _PIECE[here].format(piece=delay.piece) if delay.piece else ""
    parts = [
        _BEGIN[here].format(name=called(here, name, first_name), order=delay.order, piece=piece),
        said.format(carrier=carrier, said=delay.said.rstrip(". ")),
    ]
    if delay.day:
        parts[-1] += " " + _PROMISE[here].format(day=delay.day)
    parts.append(_END[here].format(agent=agent, house=house))
    return Apology(_SUBJECT[here].format(order=delay.order), "\n\n".join(parts))
