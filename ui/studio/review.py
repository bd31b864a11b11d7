"""Under a film that is looked at: play, where it begins and ends, and which picture stands for
it. Nothing is changed before it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Size
from ui.kit.labels import PlainLabel
from ui.kit.panels import FlowRow
from ui.messages import tr
from ui.place import Action
from ui.studio.trim import TrimBar, exact
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.services.recorder_port import Take
    from ui.studio.player import FilmPlayer

_NEAR = 0.02
"""Seconds before the end at which playing starts over."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What shall be kept of a film; None leaves it as it is."""

    part: tuple[float, float] | None = None
    poster: float | None = None
    """Seconds from where the kept part begins."""


class Review(Column):
    def __init__(self, player: FilmPlayer) -> None:
        self._player = player
        self.bar = TrimBar()
        self._words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        small = Size.SMALL
        self.start = Button(tr("Begin here"), key="B", size=small)
        self.end = Button(tr("End here"), key="N", size=small)
        self.poster = Button(tr("This picture for the poster"), icon=Icon.CAMERA, key="P",
                             size=small)  # fmt: skip
        self.whole = Button(tr("The whole film"), size=small)
        super().__init__(space="s8")
        flow = QWidget()
        row = FlowRow(flow)
        for button, done in (
            (self.start, self.bar.begin_here),
            (self.end, self.bar.end_here),
            (self.poster, self.bar.set_poster),
            (self.whole, self.bar.keep_all),
        ):
            button.clicked.connect(done)
            row.addWidget(button)
        self.add(self.bar)
        self.add(self._words)
        self.add(flow)
        self.bar.sought.connect(player.seek)
        self.bar.changed.connect(self._say)
        self.hide()

    def show_take(self, take: Take | None) -> None:
        self.setVisible(take is not None)
        if take is not None:
            self.bar.set_film(take.duration)

    def _say(self) -> None:
        bar = self.bar
        length = exact(bar.end - bar.start)
        words = tr("The whole film, {length}", length=length)
        if bar.is_cut():
            words = tr("Kept from {start} to {end}: {length}", start=exact(bar.start),
                       end=exact(bar.end), length=length)  # fmt: skip
        if bar.poster is not None:
            words = tr("{kept}. Poster at {at}", kept=words, at=exact(bar.poster))
        self._words.setText(words)
        self.whole.setEnabled(bar.is_cut())
        self.whole.setVisible(bar.is_cut())

    def follow(self) -> None:
        """Where it plays now; at the end of what is kept it stops."""
        if not self._player.is_playing():
            return
        at = self._player.seconds()
        self.bar.set_at(at)
        if at >= self.bar.end - _NEAR:
            self._player.toggle()
            self.bar.seek(self.bar.start)

    def toggle(self) -> None:
        if not self._player.is_playing():
            at = self.bar.at
            if not self.bar.start <= at < self.bar.end - _NEAR:
                at = self.bar.start
            self.bar.seek(at)
        self._player.toggle()

    def wanted(self) -> Wanted:
        bar = self.bar
        part = (bar.start, bar.end) if bar.is_cut() else None
        poster = None if bar.poster is None else bar.poster - bar.start
        return Wanted(part, poster)

    def deeds(self) -> list[Action]:
        deeds = (
            ("begin", tr("Begin the film here"), self.bar.begin_here, "B"),
            ("end", tr("End the film here"), self.bar.end_here, "N"),
            ("poster", tr("Take this picture for the poster"), self.bar.set_poster, "P"),
            ("whole", tr("Keep the whole film"), self.bar.keep_all, ""),
        )
        return [
            Action(f"review.{name}", words, done, Icon.VIDEO, key, enabled=self.isVisible)
            for name, words, done, key in deeds
        ]
