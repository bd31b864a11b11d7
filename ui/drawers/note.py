"""The note form: what the next one should know, in her history here and in the CRM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from concierge.services.notes import write_note
from ui.drawers.form import FormDrawer
from ui.kit.fields import TextArea
from ui.messages import tr

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from ui.place import Place


class NoteDrawer(FormDrawer):
    kind = "note"

    def __init__(self, place: Place, profile: Profile) -> None:
        title = tr("Note about {name}", name=profile.name)
        super().__init__(place, profile, title, tr("For colleagues; the client never reads it"))
        self.text = TextArea(tr("Note for colleagues"), tr("What the next one should know"))
        self.fields = {"text": self.text}
        self.text.text_changed.connect(self.edited)
        self.body.addWidget(self.text, 1)
        self.primary.set_words(tr("Keep the note"), "Ctrl+Return")
        self.load()

    def values(self) -> dict[str, Any]:
        return {"text": self.text.text()}

    def restore(self, values: dict[str, Any]) -> None:
        self.text.set_text(values["text"])

    def save(self) -> None:
        client, text = self.profile.id, self.text.text()
        words = tr("Note about {name} kept", name=self.profile.name)
        self.run_save(
            lambda w: write_note(w, client, text),
            lambda _: self.place.toast_asked.emit(words, None),
        )
