"""What the teleprompter offers: lines made for this client, and templates with places for her
words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.scripts import SECONDS, Template, spoken_seconds, words_in
from ui.messages import tr
from ui.studio.model import open_question
from ui.theme import Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile

_GREETINGS = {
    "ar": "مرحبا",
    "de": "Guten Tag",
    "es": "Hola",
    "fr": "Bonjour",
    "it": "Buongiorno",
    "ja": "こんにちは",
    "pt": "Olá",
}


def merge_fields(profile: Profile, agent: str, house: str) -> dict[str, str]:
    """What a template's places stand for; "" for what is not known of her."""
    piece = next((order for order in profile.pending if order.title), None)
    question = open_question(profile)
    return {
        "hello": _GREETINGS.get(profile.language.split("-")[0].lower(), tr("Hello")),
        "name": profile.first_name or profile.name,
        "piece": piece.title if piece else "",
        "order": piece.name if piece else "",
        "question": question.text if question else "",
        "agent": agent.split(" ")[0],
        "house": house,
    }


def default_lines(profile: Profile, agent: str, house: str) -> list[str]:
    """Three lines to start from: who speaks, what it is about, what comes next."""
    known = merge_fields(profile, agent, house)
    hello, name, piece = known["hello"], known["name"], known["piece"]
    if open_question(profile) is not None:
        first = tr("{hello} {name}, thank you for your question.", hello=hello, name=name)
        second = tr("Let me show you what I would choose.")
        if piece:
            second = tr("Let me show you, beside your {piece}.", piece=piece)
    elif piece:
        first = tr(
            "{hello} {name}, a word about your {piece}.", hello=hello, name=name, piece=piece
        )
        second = tr("I have it in hand, and this is where it stands.")
    else:
        first = tr("{hello} {name}, this is {agent}.", hello=hello, name=name, agent=known["agent"])
        second = tr("I thought of you when I saw this at {house}.", house=house)
    return [first, second, tr("Write to me with anything you would like to know.")]


def offered() -> list[Template]:
    """The house's own, in the language of whoever speaks; their places stay open."""
    hello, name, piece = "{hello}", "{name}", "{piece}"
    agent, house = "{agent}", "{house}"
    close = tr("Write to me with anything you would like to know.")
    made = {
        tr("Answer a question"): (
            tr("{hello} {name}, thank you for your question.", hello=hello, name=name),
            tr("Let me show you what I would choose."),
            close,
        ),
        tr("A word about an order"): (
            tr("{hello} {name}, a word about your {piece}.", hello=hello, name=name, piece=piece),
            tr("I have it in hand, and this is where it stands."),
            close,
        ),
        tr("Thank you"): (
            tr("{hello} {name}, this is {agent}.", hello=hello, name=name, agent=agent),
            tr("I wanted to thank you myself for your {piece}.", piece=piece),
            tr("All of us at {house} are glad to know it is with you.", house=house),
        ),
        tr("Something new"): (
            tr("{hello} {name}, this is {agent}.", hello=hello, name=name, agent=agent),
            tr("I thought of you when I saw this at {house}.", house=house),
            close,
        ),
        tr("Happy birthday"): (
            tr("{hello} {name}, this is {agent}.", hello=hello, name=name, agent=agent),
            tr("All of us at {house} wish you a happy birthday.", house=house),
            tr("I have put something aside that I would like to show you."),
        ),
    }
    return [Template(title, "\n".join(lines)) for title, lines in made.items()]


def length_words(text: str) -> tuple[str, Tone]:
    """How long it takes to say, and by how much that is too long."""
    seconds = round(spoken_seconds(text))
    if not seconds:
        return tr("Nothing to say yet"), Tone.INK2
    if seconds > SECONDS:
        over = round(seconds - SECONDS)
        return tr("About {count} s at a calm pace: {over} s too long", count=seconds, over=over), (
            Tone.WARN
        )
    words = words_in(text)
    if not words:
        return tr("About {count} s at a calm pace", count=seconds), Tone.INK2
    return tr("{words} words, about {count} s at a calm pace", words=words, count=seconds), (
        Tone.INK2
    )
