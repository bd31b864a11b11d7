"""Facts that were changed here and in the shop: both side by side, and a person chooses."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy
from shiboken6 import isValid

from concierge.domain.clients import Channel
from concierge.domain.merge import NOTE
from concierge.services.details import client_details, conflicts, resolve_conflict
from ui.drawers.form import FormDrawer
from ui.facts import field_words
from ui.kit.boxes import Column, Row
from ui.kit.choices import Segments
from ui.kit.fields import TextArea
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Paper
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.details import ConflictRow
    from concierge.services.workplace import Workplace
    from ui.formats import Formats
    from ui.place import Place

_CHANNEL = "concierge.preferred_channel"


class Keep(Enum):
    LATER = "later"
    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


class ConflictPart(Column):
    """One fact: what was written here, what the shop says now, and what shall stand."""

    changed = Signal()

    def __init__(self, row: ConflictRow, account: str, formats: Formats) -> None:
        self.row = row
        options = [
            (Keep.LATER, tr("Later")),
            (Keep.OURS, tr("Keep ours")),
            (Keep.THEIRS, tr("Keep theirs")),
        ]
        if row.field != _CHANNEL:
            options.append((Keep.BOTH, tr("Both")))
        words = field_words(row.field)
        self.choice = Segments(options, name=tr("What shall stand: {fact}", fact=words))
        self.both = TextArea(tr("What shall stand"), name=words)
        sides = [side for side in (row.theirs.strip(), row.ours.strip()) if side]
        self.both.set_text(("\n" if row.field == NOTE else ", ").join(sides))
        self.both.set_compact(True)
        self.both.hide()
        super().__init__(SectionLabel(words), space="s8")
        who = tr("{name}, {when}", name=row.staff_name, when=formats.exact(row.at))
        pair = Row(space="s12")
        pair.add(_side(tr("Here"), who, _shown(row, row.ours)), 1)
        stands = tr("stands here now") if row.theirs_by else tr("stands there now")
        pair.add(_side(row.theirs_by or account, stands, _shown(row, row.theirs)), 1)
        self.add(pair)
        self.add(Row(self.choice, None))
        self.add(self.both)
        self.choice.changed.connect(self._on_choice)
        self.both.text_changed.connect(self.changed)

    def _on_choice(self) -> None:
        self.both.setVisible(self.keep() is Keep.BOTH)
        if self.keep() is Keep.BOTH:
            self.both.setFocus()
        self.changed.emit()

    def keep(self) -> Keep:
        value = self.choice.value()
        return value if isinstance(value, Keep) else Keep.LATER

    def _both(self) -> str:
        """Only a note has lines."""
        text = self.both.text().strip()
        return text if self.row.field == NOTE else " ".join(text.split())

    def decided(self) -> str | None:
        """What shall stand; None while it is left for later."""
        return {
            Keep.LATER: None,
            Keep.OURS: self.row.ours,
            Keep.THEIRS: self.row.theirs,
            Keep.BOTH: self._both(),
        }[self.keep()]


def _shown(row: ConflictRow, text: str) -> str:
    if row.field == _CHANNEL:
        text = {one.value: word(one) for one in Channel}.get(text, text)
    return text or tr("nothing")


def _side(title: str, who: str, text: str) -> Column:
    side = Column(space="s6", pad="s12 s12 s12 s12", paper=Paper.RAISED, framed=True)
    side.add(PlainLabel(title, Role.STRONG, wrap=True))
    side.add(PlainLabel(text, Role.BODY, wrap=True))
    side.add(None)
    side.add(PlainLabel(who, Role.SMALL, Tone.INK3, wrap=True))
    side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return side


class ConflictsDrawer(FormDrawer):
    kind = "conflicts"

    def __init__(self, place: Place, profile: Profile) -> None:
        title = tr("Changed on both sides")
        super().__init__(place, profile, title, profile.name)
        self.parts: list[ConflictPart] = []
        self.primary.set_words(tr("Decide"), "Ctrl+Return")
        self.primary.setEnabled(False)
        note = tr("What is not chosen waits in this list; nothing that was written is lost.")
        self.body.addWidget(PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True))
        self._list = Column(space="s20")
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        place.run(self._read, self._show, self.failed)

    def _read(self, workplace: Workplace) -> tuple[str, tuple[ConflictRow, ...]]:
        client = self.profile.id
        return client_details(workplace, client).account_name, conflicts(workplace, client)

    def _show(self, found: tuple[str, tuple[ConflictRow, ...]]) -> None:
        if not isValid(self):
            return
        account, rows = found
        self._list.clear()
        self.parts = []
        for row in rows:
            if self.parts:
                self._list.add(Hairline())
            part = ConflictPart(row, account, self.place.formats)
            part.changed.connect(self._on_changed)
            self.parts.append(part)
            self._list.add(part)
        if not rows:
            self._list.add(PlainLabel(tr("Everything has been decided."), Role.BODY, wrap=True))
        self._tell()
        self.load()
        self.begin()

    def begin(self) -> None:
        if self.parts:
            self.parts[0].choice.setFocus()

    def _on_changed(self) -> None:
        self.edited()
        self._tell()

    def _tell(self) -> None:
        count = sum(part.decided() is not None for part in self.parts)
        words = tr("Decide {count}", count=count) if count > 1 else tr("Decide")
        self.primary.set_words(words, "Ctrl+Return")
        self.primary.setEnabled(count > 0)

    def values(self) -> dict[str, Any]:
        return {
            str(part.row.id): {"keep": part.keep().value, "both": part.both.text()}
            for part in self.parts
        }

    def restore(self, values: dict[str, Any]) -> None:
        for part in self.parts:
            kept = values.get(str(part.row.id))
            if kept is not None:
                part.both.set_text(kept["both"])
                part.choice.set_value(Keep(kept["keep"]))

    def save(self) -> None:
        chosen = [(p.row.id, text) for p in self.parts if (text := p.decided()) is not None]

        def work(workplace: Workplace) -> int:
            for conflict, value in chosen:
                resolve_conflict(workplace, conflict, value)
            return len(chosen)

        name = self.profile.name

        def done(count: int) -> None:
            words = tr("{name}: 1 fact decided", name=name)
            if count > 1:
                words = tr("{name}: {count} facts decided", name=name, count=count)
            self.place.toast_asked.emit(words, None)

        self.run_save(work, done)

    def failed(self, error: Exception) -> None:
        """Some may have been decided before one could not be: only what is open stays."""
        super().failed(error)
        if isValid(self):
            kept = self.values()
            self.place.run(self._read, lambda found: self._show_again(found, kept))

    def _show_again(self, found: tuple[str, tuple[ConflictRow, ...]], kept: dict[str, Any]) -> None:
        if isValid(self):
            self._show(found)
            self.restore(kept)
