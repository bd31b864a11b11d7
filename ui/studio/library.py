"""The films that were kept: found by a word, watched, kept for good, or erased everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QStackedWidget

from concierge.domain.errors import UserError
from concierge.services.library import Library, erase_film, library, pin_film
from concierge.services.publishing import take_off
from ui import messages
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.choices import Tabs
from ui.kit.fields import SearchField
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import EmptyState, Paper
from ui.kit.work_rows import WorkItem, WorkList
from ui.messages import tr
from ui.place import Action
from ui.screen import ListPane, PageStack, choose_again, turn
from ui.studio.film_page import FilmPage
from ui.studio.film_words import film_item, storage_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from concierge.services.library import FilmRow
    from concierge.services.workplace import Workplace
    from ui.place import Place

_SEARCH_MS = 120


class LibraryPart(Row):
    """`empty_pressed`: somebody to film for is looked for in the book."""

    empty_pressed = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self._rows: dict[str, FilmRow] = {}
        self.state: Library | None = None
        self._is_begun = True
        self.search = SearchField(tr("Find a film"))
        self.tabs = Tabs([(False, tr("All")), (True, tr("Mine"))], name=tr("Whose films"))
        self.list = WorkList(tr("Films"), has_actions=False)
        self.page = FilmPage(place)
        self._storage = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self._empty = EmptyState(Icon.VIDEO, "", "")
        self._left, self._right = QStackedWidget(), PageStack()
        super().__init__(space="0")
        self._compose()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SEARCH_MS)
        self._clock.timeout.connect(self.refresh)
        self.search.text_changed.connect(lambda _: self._clock.start())
        self.tabs.changed.connect(self.refresh)
        self.list.chosen.connect(self._tell_page)
        self.list.opened.connect(self.watch)
        self._empty.pressed.connect(self.empty_pressed)
        self.page.asked.connect(self.do)

    def _compose(self) -> None:
        pane = ListPane("drawer")
        title = PlainLabel(tr("Films"), Role.TITLE)
        head = Column(title, self.search, self.tabs, Hairline(), space="s12", pad="s20 s24 s8 s24")
        pane.add(head)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        pane.add(self._left, 1)
        pane.add(Column(self._storage, pad="s8 s24 s12 s24"))
        blank = Column(paper=Paper.SURFACE)
        self._right.addWidget(blank)
        self._right.addWidget(self.page)
        self.add(pane)
        self.add(Hairline(vertical=True))
        self.add(self._right, 1)

    def begin(self) -> None:
        """The keyboard goes to the list, once there is one, and at once to what is shown."""
        self._is_begun = False
        lead_to(self.list, self._empty)
        self.refresh()

    def _take_focus(self) -> None:
        self._is_begun = True
        lead_to(self.list if self._rows else self._empty.button, late=True)

    # --- showing them -------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        search, mine = self.search.text(), self.tabs.value() is True
        self._place.run(
            lambda w: library(w, search=search, mine=mine),
            self._show,
            lambda error: self._place.failure_told.emit(messages.sentence(error)),
            key="studio.library",
        )

    def _show(self, state: Library) -> None:
        self.state = state
        kept, at = self.current(), self.list.currentIndex().row()
        self._rows = {row.id: row for row in state.rows}
        formats, now = self._place.formats, self._place.now()
        self.list.items.set_rows([film_item(row, formats, now) for row in state.rows])
        turn(self._left, self.list if state.rows else self._empty)
        self._storage.setText(storage_words(state, formats))
        self._storage.setVisible(bool(self._storage.text()))
        if not state.rows:
            self._say_empty()
        choose_again(self.list, self.list.items, kept.id if kept else None, at)
        self._tell_page()
        if not self._is_begun:
            self._take_focus()

    def _say_empty(self) -> None:
        if self.search.text() or self.tabs.value() is True:
            self._empty.set_words(
                tr("No film found"),
                tr("Names, titles and what was said are looked through."),
                tr("Show all"),
            )
            return
        self._empty.set_words(
            tr("Who is it for?"),
            tr("Choose a client and press V: the question stands beside the lens then."),
            tr("Open the book"),
        )

    def is_narrowed(self) -> bool:
        return bool(self.search.text()) or self.tabs.value() is True

    def show_all(self) -> None:
        self.search.edit.clear()
        self.tabs.set_value(False)
        self.refresh()

    def current(self) -> FilmRow | None:
        row = self.list.current_row()
        return self._rows.get(str(row.key)) if isinstance(row, WorkItem) else None

    @Slot()
    def _tell_page(self) -> None:
        row = self.current()
        self._right.setCurrentIndex(0 if row is None else 1)
        if row is None:
            return
        self.page.show_row(row)

        def done(image: QImage) -> None:
            self.page.show_poster(row.id, image)

        self._place.run(lambda _: QImage(str(row.poster)), done, key="studio.poster")

    # --- doing --------------------------------------------------------------------------

    @Slot(str)
    def do(self, what: str) -> None:
        {
            "watch": self.watch,
            "open": self.open_client,
            "copy": self.copy_link,
            "pin": self.pin,
            "take_off": self.take_off,
            "erase": self.erase,
        }[what]()

    @Slot()
    def watch(self) -> None:
        row = self.current()
        if row is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.file)))

    def open_client(self) -> None:
        row = self.current()
        if row is not None:
            self._place.client_asked.emit(row.client)

    def copy_link(self) -> None:
        row = self.current()
        if row is not None and row.published_at is not None:
            QGuiApplication.clipboard().setText(row.link)
            self._place.toast_asked.emit(tr("Link copied"), None)

    def pin(self) -> None:
        row = self.current()
        if row is None:
            return
        pinned = not row.is_pinned
        words = tr("Kept for good") if pinned else tr("Kept like any other film")
        self._run(lambda w: pin_film(w, row.id, pinned=pinned), words)

    def take_off(self) -> None:
        row = self.current()
        if row is not None and row.published_at is not None:
            words = tr("The film is taken off its page")
            self._run(lambda w: take_off(w, row.id), words)

    def erase(self) -> None:
        """Asked for twice: nothing brings a film back."""
        row = self.current()
        if row is None or not self.page.confirms_erasing():
            return
        stays = self.page.page_stays
        words = tr("The film is erased")
        if row.published_at is not None and not stays:
            words = tr("The film is erased here; its page goes next")
        self._run(lambda w: erase_film(w, row.id, page_stays=stays), words)

    def _run(self, work: Callable[[Workplace], None], words: str) -> None:
        def done(_: None) -> None:
            self._place.toast_asked.emit(words, None)
            self.refresh()

        def failed(error: Exception) -> None:
            self._place.failure_told.emit(messages.sentence(error))
            if isinstance(error, UserError) and error.field == "place":
                self.page.offer_to_leave_page()
            self.refresh()

        self._place.run(work, done, failed)

    def deeds(self) -> Sequence[Action]:
        find = Action("film.find", tr("Find a film"), self.search.begin, Icon.SEARCH, "/")
        row = self.current()
        if row is None:
            return [find]
        group = tr("For {name}", name=row.client_name)
        pin = tr("Keep it no longer than others") if row.is_pinned else tr("Keep it for good")
        return [
            Action("film.watch", tr("Watch the film"), self.watch, Icon.PLAY, "Space", group),
            Action("film.open", tr("Open the profile"), self.open_client, Icon.USER, "O", group),
            Action("film.copy", tr("Copy the link"), self.copy_link, Icon.LINK, "Ctrl+C", group,
                   enabled=lambda: row.published_at is not None),
            Action("film.pin", pin, self.pin, Icon.PIN, "P", group),
            Action("film.off", tr("Take it off its page"), self.take_off, Icon.X, "X", group,
                   enabled=lambda: row.published_at is not None),
            Action("film.erase", tr("Erase the film"), self.erase, Icon.TRASH_2, "Del", group),
            find,
        ]  # fmt: skip
