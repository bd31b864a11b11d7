"""Sending a kept film: its link, over which channel, written down as sent and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.ids import RecordingId
from concierge.domain.views.clients import InteractionEntry
from concierge.services.films import LINK_CHANNELS, send_film
from ui.drawers.form import FormDrawer
from ui.formats import clock
from ui.kit.boxes import Column, Row
from ui.kit.choices import Segments
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.messages import sentence, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.clients import Profile, RecordingView
    from ui.place import Place


def films_to_send(profile: Profile) -> list[tuple[datetime, RecordingView]]:
    """Kept and not sent, with when they were filmed, newest first."""
    return [
        (entry.at, entry.body.recording)
        for entry in profile.timeline
        if isinstance(entry.body, InteractionEntry)
        and entry.body.recording is not None
        and entry.body.recording.sent_at is None
    ]


class FilmDrawer(FormDrawer):
    kind = "film"

    def __init__(self, place: Place, profile: Profile) -> None:
        super().__init__(place, profile, tr("Send the link of a film"), profile.name)
        offered = [
            (film.id, tr("{when}, {length}", when=when, length=clock(film.duration)))
            for at, film in films_to_send(profile)
            for when in (place.formats.exact(at),)
        ]
        self.film = SelectField(offered, name=tr("Film"))
        self.link = TextField(tr("Link to the film"), "https://films.example.com/…")
        known = {one.channel for one in profile.channels}
        channels = [c for c in LINK_CHANNELS if c in known] or [Channel.EMAIL]
        self.channel = Segments([(c, word(c)) for c in channels], name=tr("Sent by"))
        self._refused = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self._refused.hide()
        self.fields = {"link": self.link}
        note = tr(
            "Put the film where the client can watch it and enter its link. It is copied for you, "
            "stands in the history as sent, and the shop is told."
        )
        self.body.addWidget(PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True))
        self.body.addWidget(_titled(tr("Film"), Row(self.film, None)))
        self.body.addWidget(self.link)
        self.body.addWidget(_titled(tr("Sent by"), Row(self.channel, None)))
        self.body.addWidget(self._refused)
        self.body.addStretch(1)
        self.primary.set_words(tr("Copy the link, note as sent"), "Ctrl+Return")
        self.link.text_changed.connect(self.edited)
        self.link.submitted.connect(self.submit)
        self.channel.changed.connect(lambda _: self._refused.hide())
        self.load()

    def values(self) -> dict[str, Any]:
        return {"link": self.link.text()}

    def restore(self, values: dict[str, Any]) -> None:
        self.link.set_text(values["link"])

    def save(self) -> None:
        film, chosen = self.film.value(), self.channel.value()
        if not isinstance(film, str) or not isinstance(chosen, Channel):
            self.show_banner(tr("There is no film to send. Record one first."))
            return
        take, link, place = RecordingId(film), self.link.text(), self.place

        def done(_: None) -> None:
            QGuiApplication.clipboard().setText(link.strip())
            words = tr("Link copied; noted as sent by {channel}", channel=word(chosen))
            place.toast_asked.emit(words, None)

        self.run_save(lambda w: send_film(w, take, link, chosen), done)

    def failed(self, error: Exception) -> None:
        """A channel she refuses is told under the channels."""
        if isinstance(error, UserError) and error.field == "channel":
            self.save_failed()
            self._refused.setText(sentence(error))
            self._refused.show()
            self.channel.setFocus()
            return
        super().failed(error)


def _titled(title: str, part: Row) -> Column:
    return Column(PlainLabel(title, Role.SMALL_STRONG, Tone.INK2), part, space="s6")
