"""An apology for a late parcel, drafted in the client's language; a person sends or copies it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from concierge.domain.apology_words import Apology, Delay, apology, spoken
from concierge.services.apologies import WayOut, note_copied, send_apology, way_out
from ui.drawers.form import FormDrawer
from ui.formats import Formats
from ui.icons import Icon
from ui.kit.boxes import Row
from ui.kit.buttons import Button, Size
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel
from ui.language import told
from ui.messages import language, tr
from ui.place import Action
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import PendingOrder, Profile
    from ui.place import Place


class ApologyDrawer(FormDrawer):
    kind = "apology"

    def __init__(self, place: Place, profile: Profile, order: object) -> None:
        """`order` is the id of the one that is late; of several the worst where it is none."""
        self.order = _late(profile, order)
        name = self.order.name if self.order else ""
        super().__init__(place, profile, tr("Apology for order {order}", order=name), profile.name)
        self._way: WayOut | None = None
        made = self._drafted()
        self._reach = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self.subject = TextField(tr("Subject"))
        self.letter = TextArea(tr("Message"))
        self.subject.set_text(made.subject)
        self.letter.set_text(made.text)
        self.copy = Button(tr("Copy the words"), icon=Icon.COPY, size=Size.SMALL)
        self.copy.clicked.connect(self.copy_words)
        self.fields = {"subject": self.subject, "letter": self.letter}
        spoken_words = language(spoken(profile.language))
        note = tr("Drafted in {language}. Nothing is sent before you send it.",
                  language=spoken_words)  # fmt: skip
        self.body.addWidget(PlainLabel(note, Role.SMALL, Tone.INK2, wrap=True))
        for part in (self.subject, self.letter):
            part.text_changed.connect(self.edited)
        self.body.addWidget(self.subject)
        self.body.addWidget(self.letter, 1)
        self.body.addWidget(Row(self.copy, None))
        self.body.addWidget(self._reach)
        self.primary.set_words(tr("Send the e-mail"), "Ctrl+Return")
        self.primary.setEnabled(False)
        self.load()
        if self.order is not None:
            client, number = profile.id, self.order.order
            place.run(lambda w: way_out(w, client, number), self._on_way, key="apology.way")

    @property
    def draft_key(self) -> str:
        number = self.order.order if self.order else 0
        return f"{self.kind}:{self.profile.id}:{number}"

    @property
    def detail(self) -> object:
        return self.order.order if self.order else None

    def _drafted(self) -> Apology:
        profile, order = self.profile, self.order
        if order is None or order.parcel is None:
            return Apology("", "")
        parcel, workplace = order.parcel, self.place.workplace
        return apology(
            profile.language,
            Delay(
                order=order.name,
                piece=order.title,
                carrier=parcel.carrier,
                said=", ".join(p for p in (parcel.last_message, parcel.last_place) if p),
                day=self._new_day(order),
            ),
            name=profile.name,
            first_name=profile.first_name,
            agent=workplace.me.name,
            house=workplace.house.name,
        )

    def _new_day(self, order: PendingOrder) -> str:
        """What the carrier expects, where that is still to come: an old promise is none."""
        expected = order.parcel.expected_at if order.parcel else None
        if expected is None or expected <= self.place.now():
            return ""
        here = Formats(spoken(self.profile.language), self.place.formats.zone)
        day = expected.astimezone(here.zone).date()
        return here.day(day)

    def _on_way(self, found: WayOut) -> None:
        if not isValid(self):
            return
        self._way = found
        self.primary.setEnabled(not self._kept_back(found))
        words = self._kept_back(found) or tr(
            "It goes to {address}, from {account}, within a minute.",
            address=found.address,
            account=found.mailbox,
        )
        self._reach.setText(words)
        self._reach.set_tone(Tone.DANGER if found.refusal else Tone.INK2)

    def _kept_back(self, way: WayOut) -> str:
        """Why it cannot be sent from here, in words; "" where it can."""
        if way.refusal:
            return told(way.refusal)
        if way.is_waiting:
            return tr("A message about this order waits in the outbox already.")
        if not way.mailbox:
            return tr("No mailbox is connected: copy the words, or connect one in Settings.")
        return ""

    def values(self) -> dict[str, Any]:
        return {"subject": self.subject.text(), "letter": self.letter.text()}

    def restore(self, values: dict[str, Any]) -> None:
        self.subject.set_text(values["subject"])
        self.letter.set_text(values["letter"])

    def copy_words(self) -> None:
        """To be sent another way: that is noted as a contact, with the words as they are now."""
        client, text = self.profile.id, self.letter.text().strip()
        if not text:
            self.letter.set_error(tr("The message has no words yet."))
            return
        QGuiApplication.clipboard().setText(text)
        words = tr("Copied. It stands in the history of {name}.", name=self.profile.name)
        self.run_save(
            lambda w: note_copied(w, client, text),
            lambda _: self.place.toast_asked.emit(words, None),
        )

    def save(self) -> None:
        if self.order is None:
            return
        client, order = self.profile.id, self.order.order
        subject, text = self.subject.text(), self.letter.text()
        words = tr("The apology to {name} is on its way.", name=self.profile.name)
        self.run_save(
            lambda w: send_apology(w, client, order, subject, text),
            lambda _: self.place.toast_asked.emit(words, None),
        )

    def actions_now(self) -> list[Action]:
        return [Action("apology.copy", tr("Copy the words"), self.copy_words, Icon.COPY)]


def _late(profile: Profile, order: object) -> PendingOrder | None:
    """The one that was meant, or the worst; what is not late needs no apology."""
    late = [one for one in profile.pending if one.parcel is not None and one.parcel.late]
    meant = (one for one in late if one.order == order)
    return next(meant, late[0] if late else None)
