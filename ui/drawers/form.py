"""What every form in a drawer shares: a kept draft, one running save, errors at their field."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from concierge.domain.errors import StoreError, UserError
from concierge.services.drafts import drop_draft, keep_draft, load_draft
from ui import messages
from ui.kit.buttons import Button, Kind
from ui.kit.drawer import Drawer
from ui.kit.fields import TextArea
from ui.kit.labels import PlainLabel
from ui.kit.panels import Banner, BannerKind
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from concierge.domain.views.clients import Profile
    from ui.kit.fields import TextField
    from ui.place import Action, Place

log = logging.getLogger(__name__)

_KEEP_AFTER_MS = 800


class Form(Drawer):
    """Subclasses fill `body`, name their fields in `fields`, and implement `values`, `restore`,
    `save` and `open_again`. `finished` is emitted after a save, `closing` whenever it should go
    away."""

    finished = Signal()
    kind = ""

    def __init__(self, place: Place, title: str, subtitle: str) -> None:
        super().__init__(title, subtitle, close=tr("Close, the draft is kept"))
        self.place = place
        # Whoever opened it writes in it, also when another person sits down meanwhile.
        self._writer = place.workplace
        self.fields: dict[str, TextField | TextArea] = {}
        self._saving = False
        self._dirty = False
        self._blank: dict[str, Any] | None = None
        """What stood in the fields before anybody wrote: that is no draft."""
        self._kept = PlainLabel("", Role.SMALL, Tone.INK3)
        self._banner: Banner | None = None
        self.cancel = Button(tr("Discard"), Kind.BARE)
        self.cancel.clicked.connect(self._on_discard)
        self.primary = Button("", Kind.PRIMARY, key="Ctrl+Return")
        self.primary.clicked.connect(self.submit)
        self.foot.insertWidget(0, self._kept)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.primary)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_KEEP_AFTER_MS)
        self._clock.timeout.connect(self.keep)
        self.submitted.connect(self.submit)
        self.closing.connect(self.keep)

    # --- for subclasses -----------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What is typed so far, as JSON types."""
        raise NotImplementedError

    def restore(self, values: dict[str, Any]) -> None:
        raise NotImplementedError

    def save(self) -> None:
        """Start the service call with `self.run_save`."""
        raise NotImplementedError

    def begin(self) -> None:
        """The keyboard goes where the first answer is wanted."""
        for field in self.fields.values():
            if field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # --- drafts -------------------------------------------------------------------------

    @property
    def draft_key(self) -> str:
        return self.kind

    def reopening(self) -> Callable[[], None]:
        """What opens it again, once it is gone itself."""
        raise NotImplementedError

    def load(self) -> None:
        """Bring back what was typed and not saved; call once the fields stand."""
        for field in self.fields.values():
            if isinstance(field, TextArea):
                field.submitted.connect(self.submit)
            field.text_changed.connect(partial(_answered, field))
        self._blank = self.values()
        key, writer = self.draft_key, self._writer
        self.place.run(lambda _: load_draft(writer, key), self._on_loaded, key=f"draft.{key}")

    def _on_loaded(self, found: tuple[dict[str, Any], datetime] | None) -> None:
        if isValid(self) and found is not None and not self._dirty:
            self.restore(found[0])
            self._dirty = False
            self._say_kept(found[1])

    @Slot()
    def edited(self) -> None:
        self._dirty = True
        self._clock.start()

    def untouched(self) -> None:
        """What stands in the fields was put there by the program, nobody typed it."""
        self._clock.stop()
        self._dirty = False

    @Slot()
    def keep(self) -> None:
        self._clock.stop()
        if not self._dirty or self._saving:
            return
        self._dirty = False
        key, values, writer = self.draft_key, self.values(), self._writer
        if values == self._blank:
            self._kept.setText("")
            self.place.run(lambda _: drop_draft(writer, key), lambda _: None)
            return
        self.place.run(lambda _: keep_draft(writer, key, values), self._say_kept)

    def _say_kept(self, at: datetime) -> None:
        if not isValid(self):
            return  # the form was closed before the answer came
        self._kept.setText(tr("Draft kept {time}", time=self.place.formats.time(at)))

    @Slot()
    def _on_discard(self) -> None:
        """Undo instead of a question: the words come back with the toast's Undo."""
        key, values, writer = self.draft_key, self.values(), self._writer
        self._dirty = False
        self._clock.stop()
        place, again = self.place, self.reopening()

        def undo() -> None:
            place.run(lambda _: keep_draft(writer, key, values), lambda _: again())

        place.run(lambda _: drop_draft(writer, key), lambda _: None)
        place.toast_asked.emit(tr("Draft discarded"), undo)
        self.closing.emit()

    # --- saving -------------------------------------------------------------------------

    @Slot()
    def submit(self) -> None:
        if self._saving or not self.primary.isEnabled():
            return
        self.clear_errors()
        self.save()

    def run_save(self, work: Any, done: Any) -> None:
        """`work(workplace)` saves; `done(result)` says so. The draft goes once it is saved."""
        self._saving = True
        self._dirty = False
        self._clock.stop()
        self.primary.setEnabled(False)
        key, writer = self.draft_key, self._writer

        def both(_: Any) -> Any:
            result = work(writer)
            try:
                drop_draft(writer, key)
            except StoreError:
                log.warning("a draft stays although its form was saved")
            return result

        def finished(result: Any) -> None:
            done(result)  # said also when the form was closed while it was being saved
            if not isValid(self):
                return
            self._saving = False
            self._dirty = False
            self._clock.stop()
            self.finished.emit()

        self.place.run(both, finished, self.failed)

    def failed(self, error: Exception) -> None:
        if not isValid(self):
            self.place.failure_told.emit(messages.sentence(error))
            return
        self.save_failed()
        words = messages.sentence(error)
        field = self.fields.get(error.field) if isinstance(error, UserError) else None
        if field is not None:
            field.set_error(words)
            field.setFocus()
            self.scroller.ensureWidgetVisible(field)
        else:
            self.show_banner(words)

    def save_failed(self) -> None:
        """What is in the fields is still only there: the next Esc has to keep it."""
        self._saving = False
        self._dirty = True
        self.primary.setEnabled(True)

    def show_banner(
        self, words: str, title: str = "", kind: BannerKind = BannerKind.DANGER
    ) -> None:
        self._drop_banner()
        self._banner = Banner(kind, title or tr("Not saved"), words)
        self.body.insertWidget(0, self._banner)
        self.scroller.verticalScrollBar().setValue(0)

    def clear_errors(self) -> None:
        self._drop_banner()
        for field in self.fields.values():
            field.set_error("")

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None


class FormDrawer(Form):
    """A form about one client, beside her page."""

    def __init__(self, place: Place, profile: Profile, title: str, subtitle: str) -> None:
        self.profile = profile
        super().__init__(place, title, subtitle)

    @property
    def draft_key(self) -> str:
        return f"{self.kind}:{self.profile.id}"

    @property
    def detail(self) -> object:
        """What it was opened with, to open it again."""
        return None

    def actions_now(self) -> list[Action]:
        """What this form offers beyond saving and closing."""
        return []

    def reopening(self) -> Callable[[], None]:
        place, ask = self.place, (self.kind, self.profile.id, self.detail)
        return lambda: place.drawer_asked.emit(*ask)


def _answered(field: TextField | TextArea, *_: str) -> None:
    """What was wrong with it is being put right: the words below it were about what stood there."""
    field.set_error("")


def section(widget: QWidget, *parts: QWidget) -> QWidget:
    """A small heading and what belongs to it, close together."""
    from ui.kit.boxes import Column

    return Column(widget, *parts, space="s8")
