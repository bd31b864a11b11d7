"""Sending a kept film: on a page of its own with a message that leads there, or by a link that is
copied."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from concierge.domain.captions import from_lines
from concierge.domain.clients import Channel
from concierge.domain.consent import Refusal
from concierge.domain.errors import UserError
from concierge.domain.letters import FilmLetter, film_letter
from concierge.domain.views.clients import InteractionEntry
from concierge.services.consent import refusal_words
from concierge.services.films import LINK_CHANNELS, send_film
from concierge.services.profile import open_profile
from concierge.services.publishing import Places, Words, captions_in, places, publish_film
from ui.drawers.form import FormDrawer
from ui.formats import clock
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Size
from ui.kit.choices import Segments
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.language import told
from ui.messages import sentence, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.clients import Profile, RecordingView
    from ui.place import Place


class Way(Enum):
    """How the chosen film reaches her over the chosen channel."""

    LINK = "link"
    """Its link is typed or known, and copied."""
    PAGE = "page"
    """It gets a page; the link is copied once that is there."""
    MESSAGE = "message"
    """It gets a page, or has one, and a message leaves from here."""


def films_to_send(profile: Profile) -> list[tuple[datetime, RecordingView]]:
    """Kept, not sent and not on their way, with when they were filmed, newest first."""
    return [
        (entry.at, entry.body.recording)
        for entry in profile.timeline
        if isinstance(entry.body, InteractionEntry)
        and entry.body.recording is not None
        and entry.body.recording.sent_at is None
        and not entry.body.recording.under_way
    ]


class FilmDrawer(FormDrawer):
    kind = "film"

    def __init__(self, place: Place, profile: Profile, chosen: object = None) -> None:
        """`chosen` is the id of the film that was just kept, None for the newest."""
        super().__init__(place, profile, tr("Send a film"), profile.name)
        self._chosen_first = chosen
        self._films: dict[str, RecordingView] = {}
        self._made_captions = ""
        self._captions_of = ""
        self._places = Places("", "")
        self._make_fields(profile)
        self._stand()
        self._offer(profile)
        self.load()
        # A film that was kept a moment ago is not in the profile beside it yet.
        place.run(
            lambda w: (places(w), open_profile(w, profile.id)), self._on_known, key="film.places"
        )

    def _make_fields(self, profile: Profile) -> None:
        made = self._letter_for(None)
        self.film = SelectField(name=tr("Film"))
        self.title_field = TextField(tr("Title of the page"))
        self.text = TextArea(tr("Below the film"), tr("What the client should see or do next"))
        self.captions = TextArea(
            tr("Captions"), tr("Made from what you said; paste others as WebVTT or SubRip")
        )
        self.bring = Button(tr("Take them from a file"), icon=Icon.FILE_TEXT, size=Size.SMALL)
        self.bring.clicked.connect(self.bring_captions)
        self.link = TextField(tr("Link to the film"), "https://films.example.com/…")
        self.subject = TextField(tr("Subject"))
        self.letter = TextArea(tr("Message"))
        known = {one.channel for one in profile.channels}
        channels = [c for c in LINK_CHANNELS if c in known] or [Channel.EMAIL]
        self.channel = Segments([(c, word(c)) for c in channels], name=tr("Sent by"))
        may = (c for c in channels if self._refusal(c) in (None, Refusal.QUIET_HOURS))
        self.channel.set_value(next(may, channels[0]))
        self.title_field.set_text(made.title)
        self.subject.set_text(made.subject)
        self._made_letter = made.text
        self.letter.set_text(made.text)
        for area in (self.text, self.captions):
            area.set_compact(True)

    def _stand(self) -> None:
        self._refused = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self._refused.hide()
        self._note = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self._brought = Row(self.bring, None)
        self._sent_by = _titled(tr("Sent by"), Row(self.channel, None))
        self.fields = {
            "link": self.link,
            "subject": self.subject,
            "letter": self.letter,
            "title": self.title_field,
            "text": self.text,
            "captions": self.captions,
        }
        whole = Row()
        whole.add(self.film, 1)
        film = _titled(tr("Film"), whole)
        for part in (self._note, film, self._sent_by, self._refused, *self.fields.values()):
            self.body.addWidget(part)
        self.body.addWidget(self._brought)
        self.body.addStretch(1)
        for field in self.fields.values():
            field.text_changed.connect(self.edited)
            if isinstance(field, TextField):
                field.submitted.connect(self.submit)
        self.channel.changed.connect(lambda _: self._lay_out())
        self.film.chosen.connect(lambda _: self._lay_out())

    def _offer(self, profile: Profile) -> None:
        found = films_to_send(profile)
        self._films = {film.id: film for _, film in found}
        exact = self.place.formats.exact
        words = [
            (film.id, tr("{when}, {length}", when=exact(at), length=clock(film.duration)))
            for at, film in found
        ]
        self.film.set_options(words)
        if self._chosen_first in self._films:
            self.film.set_value(self._chosen_first)
            self._chosen_first = None
        self._lay_out()

    def _on_known(self, found: tuple[Places, Profile]) -> None:
        if not isValid(self):
            return
        self._places, profile = found
        self._offer(profile)
        if not self._dirty:
            self.begin()

    # --- which way ----------------------------------------------------------------------

    def _chosen(self) -> RecordingView | None:
        return next((film for key, film in self._films.items() if key == self.film.value()), None)

    def way(self) -> Way:
        film = self._chosen()
        if self._places.films and self._places.mailbox and self.channel.value() is Channel.EMAIL:
            return Way.MESSAGE
        has_page = film is not None and film.published_at is not None
        return Way.PAGE if self._places.films and not has_page else Way.LINK

    def _lay_out(self) -> None:
        """Only what the way needs is asked for; what the client refuses is said at once."""
        way, film = self.way(), self._chosen()
        refusal = None if way is Way.PAGE else self._refusal(self.channel.value())
        self._refused.setText(told(refusal_words(refusal)) if refusal is not None else "")
        self._refused.setVisible(refusal is not None)
        has_page = film is not None and film.published_at is not None
        self.title_field.setVisible(way is not Way.LINK)
        self.text.setVisible(way is not Way.LINK)
        self.captions.setVisible(way is not Way.LINK)
        self._brought.setVisible(way is not Way.LINK)
        self._caption(film)
        self.link.setVisible(way is Way.LINK)
        # Where a page alone is made, nobody is written to yet.
        self._sent_by.setVisible(way is not Way.PAGE or bool(self._places.mailbox))
        self.subject.setVisible(way is Way.MESSAGE)
        self.letter.setVisible(way is Way.MESSAGE)
        self.link.edit.setReadOnly(has_page)
        if film is not None and has_page and way is Way.LINK:
            self.link.set_text(film.link)
        self._write_letter(film)
        self._note.setText(_explained(way, has_page=has_page))
        words = {
            Way.LINK: tr("Copy the link, note as sent"),
            Way.PAGE: tr("Publish"),
            Way.MESSAGE: tr("Send") if has_page else tr("Publish and send"),
        }
        self.primary.set_words(words[way], "Ctrl+Return")

    def _letter_for(self, film: RecordingView | None) -> FilmLetter:
        workplace, profile = self.place.workplace, self.profile
        return film_letter(
            profile.language,
            name=profile.name,
            first_name=profile.first_name,
            agent=workplace.me.name,
            house=workplace.house.name,
            seconds=film.duration if film is not None else 0.0,
        )

    def _write_letter(self, film: RecordingView | None) -> None:
        """It says how long the film is; what somebody wrote instead stays."""
        made = self._letter_for(film).text
        if made != self._made_letter and self.letter.text() == self._made_letter:
            typed = self._dirty
            self.letter.set_text(made)
            if not typed:
                self.untouched()
        self._made_letter = made

    def _refusal(self, channel: object) -> Refusal | None:
        known = {one.channel: one.verdict for one in self.profile.channels}
        if self.profile.do_not_contact:
            return Refusal.DO_NOT_CONTACT
        verdict = known.get(channel) if isinstance(channel, Channel) else None
        return Refusal.NO_ADDRESS if verdict is None else verdict.refusal

    # --- captions -----------------------------------------------------------------------

    def _caption(self, film: RecordingView | None) -> None:
        """From the script of the film that is chosen, until somebody wrote others for it."""
        if film is None:
            return
        is_own = self._captions_of == film.id and self.captions.text() != self._made_captions
        self._captions_of = film.id
        self._made_captions = film.captions or from_lines(film.script.splitlines(), film.duration)
        if is_own or self.captions.text() == self._made_captions:
            return
        typed = self._dirty
        self.captions.set_text(self._made_captions)
        if not typed:
            self.untouched()

    def bring_captions(self) -> None:
        file = self._ask_file()
        if file:
            self.place.run(lambda _: captions_in(Path(file)), self.captions.set_text, self.failed)

    def _ask_file(self) -> str:
        kinds = tr("Captions (*.vtt *.srt)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the captions"), "", kinds)
        return name

    # --- drafts and saving --------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Captions only as far as somebody wrote them, and for which film."""
        words = {name: field.text() for name, field in self.fields.items()}
        if words["captions"] == self._made_captions:
            del words["captions"]
        return {**words, "captions_of": self._captions_of}

    def restore(self, values: dict[str, Any]) -> None:
        is_same = values.get("captions_of") == self.film.value()
        for name, field in self.fields.items():
            if name in values and (name != "captions" or is_same):
                field.set_text(values[name])
        self._lay_out()

    def save(self) -> None:
        film, chosen = self._chosen(), self.channel.value()
        if film is None or not isinstance(chosen, Channel):
            self.show_banner(tr("There is no film to send. Record one first."))
            return
        if self.way() is Way.LINK:
            self._save_link(film, chosen)
        else:
            self._publish(film, chosen)

    def _save_link(self, film: RecordingView, chosen: Channel) -> None:
        link, place = self.link.text(), self.place

        def done(_: None) -> None:
            QGuiApplication.clipboard().setText(link.strip())
            words = tr("Link copied; noted as sent by {channel}", channel=word(chosen))
            place.toast_asked.emit(words, None)

        self.run_save(lambda w: send_film(w, film.id, link, chosen), done)

    def _publish(self, film: RecordingView, chosen: Channel) -> None:
        sends, place = self.way() is Way.MESSAGE, self.place
        words = Words(
            self.title_field.text(),
            self.text.text(),
            self.subject.text() if sends else "",
            self.letter.text() if sends else "",
            self.captions.text(),
        )

        def done(_: None) -> None:
            said = tr("The film goes to its page; its link is offered here once it is there.")
            if sends:
                said = tr("The film goes to its page, then the message leaves.")
            place.toast_asked.emit(said, None)

        channel = chosen if sends else None
        self.run_save(lambda w: publish_film(w, film.id, words, channel), done)

    def failed(self, error: Exception) -> None:
        """A channel she refuses is told under the channels."""
        if isinstance(error, UserError) and error.field == "channel":
            self.save_failed()
            self._refused.setText(sentence(error))
            self._refused.show()
            self.channel.setFocus()
            return
        super().failed(error)


def _explained(way: Way, *, has_page: bool) -> str:
    if way is Way.MESSAGE:
        return tr(
            "The film is put on a page of its own. Once that is there as a whole, the message with "
            "its link leaves, if the client may still be written to then."
        )
    if way is Way.PAGE:
        return tr(
            "The film is put on a page of its own. Nothing is sent: its link is offered here once "
            "the page is there."
        )
    if has_page:
        return tr(
            "The film is on its page. The link is copied for you, stands in the history as sent, "
            "and the shop is told."
        )
    return tr(
        "Put the film where the client can watch it and enter its link. It is copied for you, "
        "stands in the history as sent, and the shop is told."
    )


def _titled(title: str, part: Row) -> Column:
    return Column(PlainLabel(title, Role.SMALL_STRONG, Tone.INK2), part, space="s6")
