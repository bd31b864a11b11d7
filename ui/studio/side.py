"""Beside the film: whose it is, what she asked, what to show, and why you answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from concierge.domain.interactions import ReasonCode
from concierge.domain.local_time import local
from ui.formats import ago
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Avatar, Hairline, IconMark, TierMark
from ui.kit.panels import Paper, ScrollPane
from ui.kit.selects import SelectField
from ui.messages import TIER_SIGNS, language, person, sky, tr, word
from ui.studio.model import hold_up, keeping_words, open_question, sending_words
from ui.studio.scripts import length_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from concierge.domain.views.clients import Profile
    from ui.place import Place
    from ui.profile.model import Words


class StudioSide(Column):
    """`edit_asked` and `scripts_asked` from the buttons beside the lines; the reason stays what
    it was chosen."""

    edit_asked = Signal()
    scripts_asked = Signal()
    reason_changed = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self.reason = SelectField(
            [(None, tr("Why do you answer?")), *((r, word(r)) for r in ReasonCode)],
            name=tr("Reason"),
        )
        self._about = Column(space="s16")
        self._script = Column(space="s4")
        self._wrong = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self._wrong.hide()
        self._keeping = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self._sending = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self._sending.hide()
        edit = Button(tr("Edit"), Kind.BARE, key="E", size=Size.SMALL)
        self.scripts = Button(tr("Scripts"), Kind.BARE, key="T", size=Size.SMALL)
        self._said = SectionLabel("")
        self._length = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        body = Column(
            self._about,
            Hairline(),
            Column(
                Row(self._said, None, self.scripts, edit), self._script, self._length, space="s4"
            ),
            Hairline(),
            Column(
                SectionLabel(tr("When you keep it")),
                self._keeping,
                self._sending,
                self.reason,
                self._wrong,
                space="s8",
            ),
            space="s16",
            pad="s20 s24 s24 s32",
        )
        body.add(None)
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        super().__init__(space="0", paper=Paper.RAISED)
        self.add(ScrollPane(body), 1)
        self.reason.chosen.connect(lambda _: self.reason_changed.emit())
        edit.clicked.connect(self.edit_asked)
        self.scripts.clicked.connect(self.scripts_asked)

    def chosen_reason(self) -> ReasonCode | None:
        value = self.reason.value()
        return value if isinstance(value, ReasonCode) else None

    def set_reason_error(self, words: str) -> None:
        """Below the field, with the keyboard in it; "" takes it away."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        if words:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_profile(self, profile: Profile, words: Words) -> None:
        self._about.clear()
        self._about.add(self._head(profile))
        question = open_question(profile)
        if question is not None:
            self._about.add(Hairline())
            who = person(profile.pronouns).possessive.capitalize()
            when = PlainLabel(ago(question.at, self._place.now()), Role.SMALL, Tone.INK2)
            title = Row(SectionLabel(tr("{Her} question", Her=who)), None, when)
            text = PlainLabel(tr("“{words}”", words=question.text), Role.QUESTION, wrap=True,
                              max_lines=8)  # fmt: skip
            self._about.add(Column(title, text, space="s8"))
        pieces = hold_up(profile, words)
        if pieces:
            self._about.add(Hairline())
            self._about.add(self._pieces(pieces))
        self._keeping.setText(keeping_words(person(profile.pronouns)))
        refused = sending_words(profile)
        self._sending.setText(refused)
        self._sending.setVisible(bool(refused))

    def show_lines(self, lines: Sequence[str], *, is_whole: bool) -> None:
        self._said.setText(tr("Your script") if is_whole else tr("Your three lines"))
        words, tone = length_words("\n".join(lines))
        self._length.setText(words)
        self._length.set_tone(tone)
        self._script.clear()
        for place, line in enumerate(lines):
            number = PlainLabel(str(place + 1), Role.BODY, Tone.INK2)
            row = Row(number, space="s8")
            row.add(PlainLabel(line, Role.BODY, Tone.INK2, elide=True), 1)
            self._script.add(row)

    def _head(self, profile: Profile) -> QWidget:
        here = local(self._place.now(), profile.zone_name)
        city = profile.city or profile.country
        hour = tr("{time} in {city}", time=f"{here:%H:%M}", city=city) if city else f"{here:%H:%M}"
        facts = [hour]
        if profile.preferred_channel is not None:
            facts.append(tr("prefers {channel}", channel=word(profile.preferred_channel)))
        if language(profile.language):
            facts.append(tr("writes {language}", language=language(profile.language)))
        name = PlainLabel(profile.name, Role.HEAD, wrap=True)
        title = Row(Avatar(profile.name), space="s12")
        title.add(name, 1)
        sign = TIER_SIGNS[profile.tier]
        title.add(TierMark(sign, "", name=word(profile.tier)))
        line = Row(IconMark(sky(here), Tone.INK2, "icon_s"), space="s8")
        line.add(PlainLabel(" · ".join(facts), Role.SMALL, Tone.INK2, wrap=True), 1)
        return Column(title, line, space="s8")

    def _pieces(self, pieces: list[tuple[str, str]]) -> QWidget:
        block = Column(SectionLabel(tr("Hold these up")), space="s12")
        for title, note in pieces:
            row = Row(IconMark(Icon.SHOPPING_BAG, Tone.INK2, "icon_l"), space="s12")
            row.add(
                Column(
                    PlainLabel(title, Role.STRONG, elide=True),
                    PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True),
                    space="0",
                ),
                1,
            )
            block.add(row)
        return block
