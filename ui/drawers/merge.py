"""Two records of one person made one: who is meant, what would happen, and parting them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from shiboken6 import isValid

from concierge.domain.ids import ClientId
from concierge.services.book import find_clients
from concierge.services.duplicates import (
    duplicates,
    merge_clients,
    merges_of,
    preview_merge,
    tell_apart,
    undo_merge,
    untell_apart,
)
from ui.drawers.form import FormDrawer
from ui.drawers.merge_preview import MergePart
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.suggestions import Suggestions
from ui.messages import tr
from ui.profile.alike import alike_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.ids import MergeId
    from concierge.domain.views.clients import ClientRow, Profile
    from concierge.domain.views.merges import Duplicate, MergePreview, MergeRow
    from concierge.services.workplace import Workplace
    from ui.place import Place

_FOUND = 8


class MergeDrawer(FormDrawer):
    """With `other` the two are compared at once."""

    kind = "merge"

    def __init__(self, place: Place, profile: Profile, other: int | None = None) -> None:
        super().__init__(place, profile, tr("One person, two records"), profile.name)
        self._other = None if other is None else ClientId(other)
        self._swapped = False
        self._offered: tuple[Duplicate, ...] = ()
        self._found: list[ClientRow] = []
        self.part: MergePart | None = None
        self.cancel.hide()
        self.apart = Button(tr("Two people"), Kind.BARE)
        self.apart.clicked.connect(self._on_apart)
        self.apart.hide()
        self.foot.insertWidget(1, self.apart)
        self.primary.set_words(tr("Make them one"), "Ctrl+Return")
        self.primary.setEnabled(False)
        self.search = TextField(tr("Another record"), tr("Find by name, e-mail or city"))
        self._offers = Column(space="s8")
        self._preview = Column(space="s16")
        self._before = Column(space="s8")
        note = tr("Histories, orders and films go on as one. It can be undone at any time.")
        self.body.addWidget(PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True))
        for part in (self._offers, self.search, self._preview, self._before):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._complete()
        self._read()

    @property
    def detail(self) -> object:
        return self._other

    def values(self) -> dict[str, Any]:
        """Nothing is written in it: there is no draft."""
        return {}

    def restore(self, values: dict[str, Any]) -> None:
        pass

    def begin(self) -> None:
        first = self.search if self.part is None else self.primary
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- who is meant -------------------------------------------------------------------

    def _read(self) -> None:
        client = self.profile.id
        self.place.run(
            lambda w: (duplicates(w, client), merges_of(w, client)), self._show, self.failed
        )
        if self._other is not None:
            self.compare(self._other)

    def _show(self, found: tuple[tuple[Duplicate, ...], tuple[MergeRow, ...]]) -> None:
        if not isValid(self):
            return
        self._offered, merges = found
        self._offers.clear()
        for one in self._offered:
            self._offers.add(self._offer(one))
        self._offers.setVisible(bool(self._offered))
        self._before.clear()
        if merges:
            self._before.add(SectionLabel(tr("Made one before")))
        for merge in merges:
            self._before.add(self._merged(merge))
        self._before.setVisible(bool(merges))
        self._tell_apart()

    def _offer(self, one: Duplicate) -> Row:
        line = Row(space="s12")
        line.add(_named(one.side.name, alike_words(one)), 1)
        compare = Button(tr("Compare"), Kind.QUIET, size=Size.SMALL)
        compare.setAccessibleName(tr("Compare with {name}", name=one.side.name))
        compare.clicked.connect(lambda: self.compare(one.side.client))
        line.add(compare)
        return line

    def _merged(self, merge: MergeRow) -> Row:
        line = Row(space="s12")
        when = tr("{name}, {when}", name=merge.staff_name, when=self.place.formats.exact(merge.at))
        line.add(_named(f"{merge.gone_name} · {merge.account_name}", when), 1)
        again = Button(tr("Part again"), Kind.QUIET, Icon.SPLIT, size=Size.SMALL)
        again.setAccessibleName(tr("Part {name} again", name=merge.gone_name))
        again.clicked.connect(lambda: self._on_part(merge.id))
        line.add(again)
        return line

    def _complete(self) -> None:
        self._suggestions = Suggestions(self.search)
        self._suggestions.picked.connect(self._on_picked)
        self.search.text_changed.connect(self._on_search)
        self.search.submitted.connect(self._on_typed)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.search.set_error("")
        if text.strip():
            self.place.run(
                lambda w: find_clients(w, text, limit=_FOUND), self._suggest, key="merge.find"
            )

    def _suggest(self, found: list[ClientRow]) -> None:
        if not isValid(self):
            return
        self._found = [row for row in found if row.id != self.profile.id]
        self._suggestions.offer([_row_words(row) for row in self._found])
        if not self._found and self.search.text().strip():
            self.search.set_error(tr("Nobody in the book is found by these words."))

    @Slot(str)
    def _on_picked(self, words: str) -> None:
        row = next((row for row in self._found if _row_words(row) == words), None)
        if row is not None:
            self._take(row)

    @Slot()
    def _on_typed(self) -> None:
        """Enter takes the first one found."""
        if self._found and self.search.text().strip():
            self._take(self._found[0])
        elif self.search.text().strip():
            self.search.set_error(tr("Nobody in the book is found by these words."))

    def _take(self, row: ClientRow) -> None:
        self._suggestions.close_list()
        with QSignalBlocker(self.search.edit):
            self.search.edit.clear()
        self.compare(row.id)

    # --- what would happen --------------------------------------------------------------

    def compare(self, other: ClientId) -> None:
        self._other, self._swapped = other, False
        self._look()

    @Slot()
    def _on_swap(self) -> None:
        self._swapped = not self._swapped
        self._look()

    def _pair(self) -> tuple[ClientId, ClientId]:
        """(who stays, who becomes part of her)."""
        other = self._other or self.profile.id
        return (other, self.profile.id) if self._swapped else (self.profile.id, other)

    def _look(self) -> None:
        kept, gone = self._pair()
        self.clear_errors()
        self.place.run(
            lambda w: preview_merge(w, kept, gone), self._show_preview, self._cannot, key="merge"
        )

    def _cannot(self, error: Exception) -> None:
        if isValid(self):
            self._drop_preview()
            super().failed(error)
            self.primary.setEnabled(False)

    def _show_preview(self, found: MergePreview) -> None:
        if not isValid(self):
            return
        self._drop_preview()
        self.part = MergePart(found)
        self.part.swap_asked.connect(self._on_swap)
        self._preview.add(self.part)
        self.primary.setEnabled(True)
        self._tell_apart()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_preview(self) -> None:
        self._preview.clear()
        self.part = None
        self._tell_apart()

    def _tell_apart(self) -> None:
        offered = any(one.side.client == self._other for one in self._offered)
        self.apart.setVisible(self.part is not None and offered)

    # --- doing it -----------------------------------------------------------------------

    def save(self) -> None:
        kept, gone = self._pair()
        place, part = self.place, self.part
        if part is None:
            return
        names = {"name": part.preview.kept.name, "other": part.preview.gone.name}

        def done(merge: MergeId) -> None:
            def undo() -> None:
                place.run(lambda w: undo_merge(w, merge), lambda _: None)

            place.toast_asked.emit(tr("{other} is one with {name} now", **names), undo)
            place.client_asked.emit(kept)

        self.run_save(lambda w: merge_clients(w, kept, gone), done)

    @Slot()
    def _on_apart(self) -> None:
        place, one, other = self.place, self.profile.id, self._other
        if other is None:
            return

        def undo() -> None:
            place.run(lambda w: untell_apart(w, one, other), lambda _: None)

        def done(_: None) -> None:
            place.toast_asked.emit(tr("Kept as two people; this is not asked again"), undo)

        def work(workplace: Workplace) -> None:
            tell_apart(workplace, one, other)

        self.run_save(work, done)

    def _on_part(self, merge: MergeId) -> None:
        def done(_: None) -> None:
            self.place.toast_asked.emit(tr("They are two clients again"), None)

        self.run_save(lambda w: undo_merge(w, merge), done)


def _named(name: str, words: str) -> Column:
    return Column(
        PlainLabel(name, Role.STRONG, wrap=True),
        PlainLabel(words, Role.SMALL, Tone.INK2, wrap=True),
        space="s4",
    )


def _row_words(row: ClientRow) -> str:
    return ", ".join(part for part in (row.name, row.city) if part)
