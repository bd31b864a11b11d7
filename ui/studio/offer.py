"""The menu of scripts: how they are shown, the house's and one's own, and keeping one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from concierge.domain.scripts import Template, as_template, filled
from concierge.services.scripts import NAME_LIMIT, drop_template, save_template, templates
from ui.kit.buttons import plain_menu
from ui.messages import sentence, tr
from ui.studio.scripts import offered

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from concierge.services.workplace import Workplace
    from ui.place import Place
    from ui.studio.prompter import Prompter


class ScriptOffer:
    """One opening of the menu, below `anchor`; `fields` are this client's words."""

    def __init__(
        self, place: Place, prompter: Prompter, fields: Mapping[str, str], anchor: QWidget
    ) -> None:
        self._place, self._prompter = place, prompter
        self._fields, self._anchor = fields, anchor
        self.menu: QMenu | None = None

    def open(self) -> None:
        self._place.run(templates, self._show, key="studio.scripts")

    def _show(self, own: list[Template]) -> None:
        if not isValid(self._anchor):
            return
        menu = self.menu = plain_menu(self._anchor)
        for whole, words in ((False, tr("Three lines")), (True, tr("Whole script"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._prompter.is_whole is whole)
            action.triggered.connect(partial(self._prompter.set_whole, whole))
        menu.addSeparator()
        for template in offered():
            self._add(menu, template.name, partial(self._take, template))
        if own:
            menu.addSeparator()
            for template in own:
                self._add(menu, template.name, partial(self._take, template))
        menu.addSeparator()
        self._add(menu, tr("Keep these words for others"), self.keep)
        if own:
            drop = menu.addMenu(tr("Delete"))
            drop.setFont(menu.font())
            for template in own:
                self._add(drop, template.name, partial(self._drop, template))
        menu.popup(self._anchor.mapToGlobal(self._anchor.rect().bottomLeft()))

    def _add(self, menu: QMenu, words: str, done: Callable[[], None]) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _=False: done())

    def _take(self, template: Template) -> None:
        self._prompter.end_edit()
        self._prompter.set_lines(filled(template.text, self._fields).splitlines())
        self._prompter.changed.emit()

    def keep(self) -> None:
        """Under its first words, with places where this client's stand."""
        self._prompter.end_edit()
        text = as_template(self._prompter.script(), self._fields)
        first = text.splitlines()[0] if text else ""
        name = first if len(first) <= NAME_LIMIT else f"{first[: NAME_LIMIT - 1]}…"
        words = tr("Kept as “{name}”", name=name)
        self._do(lambda w: save_template(w, Template(name, text)), words)

    def _drop(self, template: Template) -> None:
        place = self._place

        def undo() -> None:
            place.run(lambda w: save_template(w, template), lambda _: None)

        def done(_: None) -> None:
            place.toast_asked.emit(tr("“{name}” is deleted", name=template.name), undo)

        place.run(lambda w: drop_template(w, template.name), done)

    def _do(self, work: Callable[[Workplace], None], words: str) -> None:
        place = self._place
        place.run(
            work,
            lambda _: place.toast_asked.emit(words, None),
            lambda error: place.failure_told.emit(sentence(error)),
        )
