"""The first words of a card for each occasion, in the client's language; the agent goes on from
there."""

from __future__ import annotations

from enum import Enum

from concierge.domain.letters import called, greeting
from concierge.domain.scripts import Template

LANGUAGES = ("en", "es", "fr")


class CardTheme(Enum):
    BIRTHDAY = "birthday"
    WEDDING_DAY = "wedding_day"
    ANNIVERSARY = "anniversary"
    NAME_DAY = "name_day"
    THANKS = "thanks"
    APOLOGY = "apology"
    SEASON = "season"


_DEAR = {
    ("es", "she"): "Querida {name}:",
    ("es", "he"): "Querido {name}:",
    ("fr", "she"): "Chère {name},",
    ("fr", "he"): "Cher {name},",
}
_TEXTS = {
    "en": {
        CardTheme.BIRTHDAY: (
            "A very happy birthday from all of us at {house}. May the year ahead be full of "
            "beautiful things.",
            "I hope this finds you celebrating. I am thinking of you today, and look forward to "
            "welcoming you soon.",
        ),
        CardTheme.WEDDING_DAY: (
            "Wishing you both a wonderful wedding anniversary. It was a joy to be a small part "
            "of that day.",
            "To the two of you, with warm wishes from everyone at {house}.",
        ),
        CardTheme.ANNIVERSARY: (
            "A day worth remembering. All of us at {house} wish you a lovely anniversary.",
            "Thinking of you on this special day, with my warmest wishes.",
        ),
        CardTheme.NAME_DAY: (
            "With my best wishes on your name day, from everyone at {house}.",
            "Your name day seemed the right occasion to tell you how glad we are to know you.",
        ),
        CardTheme.THANKS: (
            "Thank you for your confidence. It was a pleasure to look for something with you, "
            "and I hope it brings you joy.",
            "Your visit made my day. Thank you, and please write to me whenever I can help.",
        ),
        CardTheme.APOLOGY: (
            "I am sorry that you had to wait. Thank you for your patience; I will see to it "
            "myself that it does not happen again.",
            "This was not the care you may expect of us. Please accept my apologies.",
        ),
        CardTheme.SEASON: (
            "With my warmest wishes for the holidays and the new year, from all of us at {house}.",
            "Thank you for this year. I look forward to seeing you in the next.",
        ),
    },
    "es": {
        CardTheme.BIRTHDAY: (
            "Todo el equipo de {house} le desea un muy feliz cumpleaños. Que este nuevo año le "
            "traiga muchas cosas bellas.",
            "Espero que esté celebrando este día. Hoy pienso en usted y espero poder recibirle "
            "pronto.",
        ),
        CardTheme.WEDDING_DAY: (
            "Les deseo a los dos un maravilloso aniversario de boda. Fue una alegría formar "
            "parte, aunque pequeña, de aquel día.",
            "A los dos, con los mejores deseos de todos en {house}.",
        ),
        CardTheme.ANNIVERSARY: (
            "Un día digno de recordar. Todos en {house} le deseamos un feliz aniversario.",
            "Pienso en usted en este día tan especial, con mis mejores deseos.",
        ),
        CardTheme.NAME_DAY: (
            "Con mis mejores deseos en el día de su santo, de parte de todos en {house}.",
            "Su santo me pareció la ocasión perfecta para decirle cuánto nos alegra conocerle.",
        ),
        CardTheme.THANKS: (
            "Gracias por su confianza. Ha sido un placer buscar algo con usted; espero que le "
            "dé muchas alegrías.",
            "Su visita me alegró el día. Gracias, y escríbame siempre que pueda ayudarle.",
        ),
        CardTheme.APOLOGY: (
            "Lamento que haya tenido que esperar. Gracias por su paciencia; me ocuparé en persona "
            "de que no vuelva a ocurrir.",
            "No es la atención que usted puede esperar de nosotros. Le ruego que acepte mis "
            "disculpas.",
        ),
        CardTheme.SEASON: (
            "Con mis mejores deseos para las fiestas y el año nuevo, de parte de todos en {house}.",
            "Gracias por este año. Espero verle de nuevo en el próximo.",
        ),
    },
    "fr": {
        CardTheme.BIRTHDAY: (
            "Toute l’équipe de {house} vous souhaite un très bel anniversaire. Que cette "
            "nouvelle année vous apporte de belles choses.",
            "J’espère que cette journée est une fête. Je pense à vous aujourd’hui et me réjouis "
            "de vous accueillir bientôt.",
        ),
        CardTheme.WEDDING_DAY: (
            "Je vous souhaite à tous deux un merveilleux anniversaire de mariage. Ce fut une joie "
            "de prendre une petite part à ce jour.",
            "À vous deux, avec les vœux les plus chaleureux de toute la maison {house}.",
        ),
        CardTheme.ANNIVERSARY: (
            "Un jour dont on se souvient. Toute l’équipe de {house} vous souhaite un bel "
            "anniversaire.",
            "Je pense à vous en ce jour particulier, avec mes vœux les plus chaleureux.",
        ),
        CardTheme.NAME_DAY: (
            "Je vous souhaite une très bonne fête, de la part de toute l’équipe de {house}.",
            "Votre fête m’a paru la bonne occasion de vous dire combien nous sommes heureux de "
            "vous connaître.",
        ),
        CardTheme.THANKS: (
            "Merci de votre confiance. Ce fut un plaisir de chercher avec vous, et j’espère que "
            "ce choix vous donnera beaucoup de joie.",
            "Votre visite a illuminé ma journée. Merci, et écrivez-moi dès que je peux vous être "
            "utile.",
        ),
        CardTheme.APOLOGY: (
            "Je vous prie d’excuser cette attente et vous remercie de votre patience. Je veillerai "
            "personnellement à ce que cela ne se reproduise pas.",
            "Ce n’est pas le soin que vous pouvez attendre de nous. Je vous prie d’accepter nos "
            "excuses.",
        ),
        CardTheme.SEASON: (
            "Avec mes vœux les plus chaleureux pour les fêtes et la nouvelle année, de la part "
            "de toute l’équipe de {house}.",
            "Merci pour cette année. Je me réjouis de vous revoir lors de la prochaine.",
        ),
    },
}


def told_in(language: str) -> str:
    """Of the languages there are texts in: `language` ("fr-FR") or English."""
    spoken = language.split("-")[0].lower()
    return spoken if spoken in LANGUAGES else "en"


def card_texts(language: str, theme: CardTheme) -> tuple[Template, ...]:
    """In the client's language or English. Each begins with a place for the greeting."""
    texts = _TEXTS[told_in(language)][theme]
    return tuple(Template(text.split(". ")[0], f"{{hello}}\n{text}") for text in texts)


def dear(language: str, name: str, first_name: str, pronouns: str = "") -> str:
    """The line above a card's words. Where a language greets women and men differently and it is
    not known which, the greeting is the one of a letter."""
    spoken = language.split("-")[0].lower()
    own = _DEAR.get((spoken, pronouns.split("/")[0].strip().lower()))
    if own is None:
        return greeting(language, name=name, first_name=first_name)
    return own.format(name=called(spoken, name, first_name))


def theme_of(occasion: str) -> CardTheme | None:
    """Of an occasion as it is stored; None for one of the client's own."""
    return next((theme for theme in CardTheme if theme.value == occasion), None)
