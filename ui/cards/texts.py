"""The menu of card texts: the house's for each occasion in the client's language, and one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from concierge.domain.card_words import CardTheme, card_texts, dear, theme_of, told_in
from concierge.domain.scripts import Template, as_template, filled
from concierge.services.cards import drop_text, keep_text, kept_texts
from concierge.services.shelves import NAME_LIMIT
from ui.kit.buttons import plain_menu
from ui.messages import sentence, tr
from ui.studio.scripts import merge_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

    from concierge.domain.views.clients import Profile
    from ui.place import Place

_SHOWN = 56


def card_fields(profile: Profile, agent: str, house: str, language: str) -> dict[str, str]:
    """What a text's places stand for; the greeting as one begins a card in that language."""
    hello = dear(language, profile.name, profile.first_name, profile.pronouns)
    return {**merge_fields(profile, agent, house), "hello": hello}


def theme_words(theme: CardTheme) -> str:
    return {
        CardTheme.BIRTHDAY: tr("Birthday"),
        CardTheme.WEDDING_DAY: tr("Wedding day"),
        CardTheme.ANNIVERSARY: tr("Anniversary"),
        CardTheme.NAME_DAY: tr("Name day"),
        CardTheme.THANKS: tr("Thank you"),
        CardTheme.APOLOGY: tr("An apology"),
        CardTheme.SEASON: tr("Holidays and new year"),
    }[theme]


class TextOffer:
    """One opening of the menu below `anchor`; `take` gets the words that were chosen, `words`
    says what stands on the card now."""

    def __init__(
        self,
        place: Place,
        profile: Profile,
        anchor: QWidget,
        words: Callable[[], str],
        take: Callable[[str], None],
    ) -> None:
        self._place, self._profile, self._anchor = place, profile, anchor
        self._words, self._take_words = words, take
        self._house = {x for theme in CardTheme for x in card_texts(profile.language, theme)}
        self.menu: QMenu | None = None

    def _fields(self, language: str) -> Mapping[str, str]:
        workplace = self._place.workplace
        return card_fields(self._profile, workplace.me.name, workplace.house.name, language)

    def open(self, occasion: str) -> None:
        """`occasion` as it is stored: its texts stand first."""
        theme = theme_of(occasion)
        self._place.run(kept_texts, lambda own: self._show(own, theme), key="cards.texts")

    def _show(self, own: list[Template], first: CardTheme | None) -> None:
        if not isValid(self._anchor):
            return
        menu = self.menu = plain_menu(self._anchor)
        if first is not None:
            self._list(menu, card_texts(self._profile.language, first))
            menu.addSeparator()
        for theme in CardTheme:
            if theme is not first:
                below = self._below(menu, theme_words(theme))
                self._list(below, card_texts(self._profile.language, theme))
        if own:
            menu.addSeparator()
            self._list(menu, own)
        menu.addSeparator()
        self._add(menu, tr("Keep this text for others"), self.keep)
        if own:
            drop = self._below(menu, tr("Delete"))
            for template in own:
                self._add(drop, template.name, partial(self._drop, template))
        menu.popup(self._anchor.mapToGlobal(self._anchor.rect().bottomLeft()))

    def _below(self, menu: QMenu, words: str) -> QMenu:
        below = menu.addMenu(words.replace("&", "&&"))
        below.setFont(menu.font())
        return below

    def _list(self, menu: QMenu, templates: tuple[Template, ...] | list[Template]) -> None:
        for template in templates:
            self._add(menu, _short(template.name), partial(self.take, template))

    def _add(self, menu: QMenu, words: str, done: Callable[[], None]) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _=False: done())

    def take(self, template: Template) -> None:
        """One of the house's greets in its own language: an English text never begins in
        another."""
        language = self._profile.language
        own = template not in self._house
        self._take_words(
            filled(template.text, self._fields(language if own else told_in(language)))
        )

    def keep(self) -> None:
        """Under its first words, with places where this client's stand."""
        text = as_template(self._words().strip(), self._fields(self._profile.language))
        name = _short(next((x for x in text.splitlines() if x != "{hello}"), ""), NAME_LIMIT)
        words = tr("Kept as “{name}”", name=name)
        place = self._place
        place.run(
            lambda w: keep_text(w, Template(name, text)),
            lambda _: place.toast_asked.emit(words, None),
            lambda error: place.failure_told.emit(sentence(error)),
        )

    def _drop(self, template: Template) -> None:
        place = self._place

        def undo() -> None:
            place.run(lambda w: keep_text(w, template), lambda _: None)

        def done(_: None) -> None:
            place.toast_asked.emit(tr("“{name}” is deleted", name=template.name), undo)

        place.run(lambda w: drop_text(w, template.name), done)


def _short(words: str, most: int = _SHOWN) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"
