"""What making two records one would do, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from ui.facts import field_words
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.panels import Banner, BannerKind, KeyValues, Paper
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.merges import MergePreview, MergeSide


class MergePart(Column):
    """Both sides, what moves, and what gives way. `swap_asked`: keep the other one instead."""

    swap_asked = Signal()

    def __init__(self, preview: MergePreview) -> None:
        super().__init__(space="s16")
        self.preview = preview
        pair = Row(space="s12")
        pair.add(_side(tr("Stays"), preview.kept), 1)
        pair.add(_side(tr("Becomes part of it"), preview.gone), 1)
        self.swap = Button(tr("Keep the other one"), Kind.QUIET, Icon.REFRESH_CW, size=Size.SMALL)
        self.swap.clicked.connect(self.swap_asked)
        self.add(Column(pair, Row(self.swap, None), space="s8"))
        if preview.refuses_contact:
            self.add(
                Banner(
                    BannerKind.DANGER,
                    tr("Contact is refused"),
                    tr("One of the two asked not to be contacted. It holds for both."),
                    icon=Icon.BAN,
                )
            )
        self._moving()
        self._facts()

    def _moving(self) -> None:
        moving = ", ".join(_counted(what, count) for what, count in self.preview.moving)
        self.add(
            Column(
                SectionLabel(tr("Moves over")),
                PlainLabel(moving or tr("Nothing hangs on it yet."), Role.BODY, wrap=True),
                space="s6",
            )
        )

    def _facts(self) -> None:
        seen = self.preview
        differing = [
            (_fact(name), tr("{kept}; set aside: {gone}", kept=kept, gone=gone))
            for name, kept, gone in seen.differing
        ]
        self._block(tr("Differs"), differing)
        self._block(tr("Is filled in"), [(_fact(name), text) for name, text in seen.filled])
        stricter = [(word(channel), word(consent)) for channel, consent in seen.stricter]
        self._block(tr("The stricter consent holds"), stricter)

    def _block(self, title: str, rows: list[tuple[str, str]]) -> None:
        if rows:
            self.add(Column(SectionLabel(title), KeyValues(rows), space="s8"))


def _side(title: str, side: MergeSide) -> Column:
    box = Column(space="s4", pad="s12 s12 s12 s12", paper=Paper.RAISED, framed=True)
    box.add(PlainLabel(title, Role.SMALL, Tone.INK3, wrap=True))
    box.add(PlainLabel(side.name, Role.STRONG, wrap=True))
    for text in (side.account_name, side.city, *side.emails, *side.phones):
        if text:
            box.add(PlainLabel(text, Role.SMALL, Tone.INK2, wrap=True))
    box.add(None)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return box


def _fact(name: str) -> str:
    return {"name": tr("Name"), "city": tr("City")}.get(name) or field_words(name)


def _counted(what: str, count: int) -> str:
    one, more = {
        "orders": (tr("1 order"), tr("{count} orders", count=count)),
        "interactions": (tr("1 contact"), tr("{count} contacts", count=count)),
        "gestures": (tr("1 gesture"), tr("{count} gestures", count=count)),
        "consultations": (tr("1 consultation"), tr("{count} consultations", count=count)),
        "films": (tr("1 film"), tr("{count} films", count=count)),
        "commission lines": (
            tr("1 commission line"),
            tr("{count} commission lines", count=count),
        ),
    }[what]
    return one if count == 1 else more
