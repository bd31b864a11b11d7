"""Editing what is known of a client: note, sizes, tastes, how she is reached, tags."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.merge import EDITABLE, NOTE, merge_tags
from concierge.services.details import client_details, edit_details, pin
from ui import messages
from ui.drawers.form import FormDrawer
from ui.facts import field_words
from ui.kit.boxes import Column, Row
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel
from ui.kit.panels import Banner, BannerKind
from ui.kit.selects import CheckBox, SelectField
from ui.kit.tags import TagsField
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.details import ClientDetails
    from concierge.services.workplace import Workplace
    from ui.place import Place

_CHANNEL = "concierge.preferred_channel"
_TEXTS = tuple(name for name in EDITABLE if name not in (NOTE, _CHANNEL))


class DetailsDrawer(FormDrawer):
    """Only what was changed is kept in the draft and written: what the CRM says meanwhile of
    everything else stays as it says."""

    kind = "details"

    def __init__(self, place: Place, profile: Profile) -> None:
        super().__init__(place, profile, tr("Details of {name}", name=profile.name), "")
        self.known: ClientDetails | None = None
        self._make_fields()
        self._fill_body()
        self.primary.set_words(tr("Save"), "Ctrl+Return")
        self._live(False)
        place.run(lambda w: client_details(w, profile.id), self._show, self.failed)

    def _make_fields(self) -> None:
        self.note = TextArea(field_words(NOTE))
        self.note.set_compact(True)
        self.texts = {name: TextField(field_words(name)) for name in _TEXTS}
        self.fields = {NOTE: self.note, **self.texts}
        self.channel = SelectField(
            [("", tr("none")), *((one.value, word(one)) for one in Channel)],
            name=field_words(_CHANNEL),
        )
        self._channel_note = PlainLabel("", Role.SMALL, Tone.INK3, wrap=True)
        self.tags = TagsField(
            tr("Tags"), tr("Add one with Enter"), lambda tag: tr("Remove the tag {tag}", tag=tag)
        )
        self.fields["tags"] = self.tags.field
        self.pinned = CheckBox(tr("Keep in the book whatever is spent"))
        for text in self.texts.values():
            text.text_changed.connect(self.edited)
        self.note.text_changed.connect(self.edited)
        self.channel.chosen.connect(self.edited)
        self.tags.changed.connect(self.edited)
        self.pinned.toggled.connect(self.edited)

    def _fill_body(self) -> None:
        def beside(*names: str) -> Row:
            row = Row(space="s12")
            for name in names:
                row.add(self.texts[f"concierge.{name}"], 1)
            return row

        label = PlainLabel(field_words(_CHANNEL), Role.SMALL_STRONG, Tone.INK2)
        channel = Column(label, self.channel, self._channel_note, space="s6")
        self._channel_note.hide()
        reached = Row(space="s12")
        reached.add(self.texts["concierge.pronouns"], 1)
        reached.add(channel, 1)
        reached.add(self.texts["concierge.boutique"], 1)
        self._stays = Column()
        self._stays.hide()
        for part in (
            self._stays,
            self.note,
            beside("size_dress", "size_shoe", "size_ring"),
            self.texts["concierge.likes"],
            self.texts["concierge.avoids"],
            self.texts["concierge.never_say"],
            self.texts["concierge.pronounced"],
            reached,
            self.tags,
            self.pinned,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _live(self, live: bool) -> None:
        """What is typed before the answer came would be lost."""
        self.primary.setEnabled(live)
        for part in (*self.fields.values(), self.channel, self.tags, self.pinned):
            part.setEnabled(live)

    def begin(self) -> None:
        self.note.setFocus()

    def _show(self, known: ClientDetails) -> None:
        if not isValid(self):
            return
        self.known = known
        self.set_title(
            tr("Details of {name}", name=known.name),
            tr("In {account} as well, as soon as it answers", account=known.account_name)
            if not known.stays_here
            else "",
        )
        self._fill_fields(known)
        self._mark(known)
        self._live(True)
        self.untouched()
        self.begin()
        self.load()

    def _fill_fields(self, known: ClientDetails) -> None:
        self.note.set_text(known.fields[NOTE])
        for name, text in self.texts.items():
            text.set_text(known.fields[name])
        self._set_channel(known.fields[_CHANNEL])
        self.tags.set_tags(known.tags)
        self.pinned.setChecked(known.is_pinned)

    def _set_channel(self, value: str) -> None:
        """Whatever the CRM says stands there, also what is no channel of ours."""
        words = [("", tr("none")), *((one.value, word(one)) for one in Channel)]
        if value and value not in {one.value for one in Channel}:
            words.append((value, value))
        self.channel.set_options(words)
        self.channel.set_value(value)

    def _mark(self, known: ClientDetails) -> None:
        """Quietly, at each field that only stands here so far."""
        words = tr("Not in {account} yet", account=known.account_name)
        for name in known.unconfirmed if not known.stays_here else ():
            if name == _CHANNEL:
                self._channel_note.setText(words)
                self._channel_note.show()
            elif name in self.fields:
                self.fields[name].set_message(words)
        if known.stays_here:
            title = tr("{account} takes none of this", account=known.account_name)
            self._stays.add(Banner(BannerKind.INFO, title, tr("What is written here stays here.")))
            self._stays.show()

    def clear_errors(self) -> None:
        super().clear_errors()
        self._channel_note.hide()
        self._channel_note.set_tone(Tone.INK3)
        if self.known is not None and not self.known.stays_here:
            words = tr("Not in {account} yet", account=self.known.account_name)
            for name in self.known.unconfirmed & set(self.fields):
                self.fields[name].set_message(words)
            if _CHANNEL in self.known.unconfirmed:
                self._channel_note.setText(words)
                self._channel_note.show()

    # --- the form -----------------------------------------------------------------------

    def changed(self) -> dict[str, str]:
        """Field -> text, of those that differ from what stood there."""
        if self.known is None:
            return {}
        now = {NOTE: self.note.text(), _CHANNEL: str(self.channel.value() or "")}
        now |= {name: text.text() for name, text in self.texts.items()}
        before = self.known.fields
        return {name: text for name, text in now.items() if text.strip() != before[name].strip()}

    def _tag_changes(self) -> tuple[frozenset[str], frozenset[str]]:
        had = frozenset(self.known.tags if self.known is not None else ())
        has = frozenset(self.tags.tags())
        return has - had, had - has

    def values(self) -> dict[str, Any]:
        added, removed = self._tag_changes()
        changed = self.changed()
        return {
            "fields": changed,
            # Whoever goes on with the draft is asked where the store says something else by then.
            "seen": {name: self.known.fields[name] for name in changed} if self.known else {},
            "add": sorted(added),
            "remove": sorted(removed),
            "pinned": self.pinned.isChecked(),
        }

    def restore(self, values: dict[str, Any]) -> None:
        self._see(values.get("seen", {}))
        for name, text in values["fields"].items():
            if name == _CHANNEL:
                self._set_channel(text)
            elif name in self.fields:
                self.fields[name].set_text(text)
        add, remove = frozenset(values["add"]), frozenset(values["remove"])
        self.tags.set_tags(merge_tags(self.tags.tags(), add, remove))
        self.pinned.setChecked(values["pinned"])

    def save(self) -> None:
        if self.known is None:
            return
        if self.tags.field.text().strip():
            self.tags.field.submitted.emit()
        client, changed, known = self.profile.id, self.changed(), self.known
        add, remove = self._tag_changes()
        pinned = self.pinned.isChecked()

        def work(workplace: Workplace) -> bool:
            tags = merge_tags(known.tags, add, remove)
            told = edit_details(workplace, client, changed, tags, known)
            if pinned != known.is_pinned:
                pin(workplace, client, pinned=pinned)
            return told or pinned != known.is_pinned

        name = self.profile.name

        def done(told: bool) -> None:
            words = tr("Details of {name} saved", name=name) if told else tr("Nothing was changed")
            self.place.toast_asked.emit(words, None)

        self.run_save(work, done)

    def failed(self, error: Exception) -> None:
        if isValid(self) and isinstance(error, UserError) and error.field == _CHANNEL:
            self.save_failed()
            self._say_of_channel(messages.sentence(error))
            self.channel.setFocus()
        else:
            super().failed(error)
        if isValid(self) and isinstance(error, UserError) and self.known is not None:
            client = self.profile.id
            self.place.run(lambda w: client_details(w, client), self._show_both, super().failed)

    def _show_both(self, now: ClientDetails) -> None:
        """What somebody else wrote meanwhile, beside what is typed; the next save has seen it."""
        if not isValid(self) or self.known is None:
            return
        before = self.known.fields
        clashing = {
            name: now.fields[name]
            for name, typed in self.changed().items()
            if now.fields[name].strip() not in (before[name].strip(), typed.strip())
        }
        for name, text in clashing.items():
            who = now.authors.get(name, now.account_name)
            words = tr(
                "{who} wrote here meanwhile: {theirs} — write what shall stand, then save again.",
                who=who,
                theirs=_quoted(name, text),
            )
            if name == _CHANNEL:
                self._say_of_channel(words)
            else:
                self.fields[name].set_error(words)
        self._see(clashing)

    def _say_of_channel(self, words: str) -> None:
        self._channel_note.setText(words)
        self._channel_note.set_tone(Tone.DANGER)
        self._channel_note.show()

    def _see(self, fields: dict[str, str]) -> None:
        if self.known is not None:
            self.known = replace(self.known, fields={**self.known.fields, **fields})


def _quoted(name: str, text: str) -> str:
    if name == _CHANNEL:
        text = {one.value: word(one) for one in Channel}.get(text, text)
    return f"“{text.strip()}”" if text.strip() else tr("nothing")
