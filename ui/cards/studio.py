"""The note studio: one card as it will come out, or the week's, then paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.services.cards import CardJob, card_of, card_paper, week_cards
from ui import messages
from ui.cards.choosing import PaperChoice
from ui.cards.model import Notice, Week, country_namer, notices, pages_of, sorted_out
from ui.cards.preview import Sheet
from ui.cards.printing import Printing
from ui.cards.wording import Wording
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind
from ui.kit.focus import lead_to
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Banner, BannerKind, EmptyState, FlowRow, KeyValues, Paper, ScrollPane
from ui.kit.selects import CheckBox
from ui.messages import tr
from ui.place import Action
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from concierge.domain.cards import CardPaper
    from concierge.domain.ids import GestureId
    from ui.cards.output import Page
    from ui.place import Place


class CardStudio(Column):
    """`show_card` or `show_week`, then it prints what it shows. Esc emits `closing`."""

    closing = Signal()

    def __init__(self, place: Place) -> None:
        self._place = place
        self._gesture: GestureId | None = None
        self._jobs: tuple[CardJob, ...] = ()
        self._notices: list[Notice] = []
        self._title = PlainLabel("", Role.HEAD, wrap=True)
        self._facts = PlainLabel("", Role.BODY, Tone.INK2, wrap=True)
        self.close_button = Button(tr("Close"), Kind.BARE, key="Esc")
        self.choice = PaperChoice(place)
        self.told = Column(space="s8")
        self.wording = Wording(place)
        self.sheet, self.label = Sheet(), Sheet()
        self.again = CheckBox(tr("Print again what was printed already"))
        self.lists = Column(space="s8")
        self._foot_words = PlainLabel("", Role.SMALL, Tone.INK2, elide=True)
        self.print_button = Button(tr("Print"), Kind.PRIMARY, Icon.PRINTER, "Ctrl+Return")
        self.save_button = Button(tr("Save as PDF"), icon=Icon.FILE_DOWN, key="S")
        self.keep_button = Button(tr("Keep the words"), Kind.PRIMARY, Icon.CHECK, "Ctrl+Return")
        super().__init__(space="0", paper=Paper.SURFACE)
        self._compose()
        self.printing = Printing(place, self)
        self._connect()

    def _compose(self) -> None:
        top = Row(space="s12")
        top.add(self._title, 1)
        top.add_at(self.close_button, Qt.AlignmentFlag.AlignTop)
        self.add(Column(top, self._facts, space="s4", pad="s20 s32 s16 s32"))
        self.add(Hairline())
        parts = (self.choice, self.told, self.wording, self.again, self.lists)
        body = Column(*parts, self.sheet, self.label, space="s16", pad="s20 s32 s24 s32")
        body.add(None)
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.scroller = ScrollPane(body)
        self._empty = EmptyState(
            Icon.MAILBOX,
            tr("No card has to be printed this week"),
            tr("Approved notes that leave within seven days are gathered here."),
        )
        self.add(self.scroller, 1)
        self.add(self._empty, 1)
        self.add(Hairline())
        buttons = QWidget()
        flow = FlowRow(buttons)
        for button in (self.keep_button, self.print_button, self.save_button):
            flow.addWidget(button)
        self.add(Column(self._foot_words, buttons, space="s12", pad="s16 s32 s16 s32",
                        paper=Paper.RAISED))  # fmt: skip

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closing)
        self.choice.chosen.connect(self._tell)
        self.again.toggled.connect(self._tell)
        self.print_button.clicked.connect(self.to_printer)
        self.save_button.clicked.connect(self.save)
        self.keep_button.clicked.connect(self.keep)
        self.wording.changed.connect(self._tell)
        self.wording.submitted.connect(self.keep)
        self.wording.kept.connect(self.refresh)
        self.printing.failed.connect(self._on_failed)
        self.printing.done.connect(self._on_printed)

    # --- what it shows ------------------------------------------------------------------

    def show_card(self, gesture: GestureId) -> None:
        self._gesture = gesture
        namer = country_namer(self._place.formats)
        self._place.run(
            lambda w: ((card_of(w, gesture, namer),), card_paper(w)),
            self._show,
            self._refused,
            key="cards.jobs",
        )

    def show_week(self) -> None:
        self._gesture = None
        self.again.setChecked(False)
        self._read_week()

    def _read_week(self) -> None:
        namer = country_namer(self._place.formats)
        self._place.run(
            lambda w: (week_cards(w, namer), card_paper(w)),
            self._show,
            self._refused,
            key="cards.jobs",
        )

    def refresh(self) -> None:
        if self._gesture is None:
            self._read_week()
        else:
            self.show_card(self._gesture)

    def begin(self) -> None:
        lead_to(self.wording.words, self.choice.paper)

    def _show(self, found: tuple[tuple[CardJob, ...], CardPaper]) -> None:
        self._jobs, paper = found
        self.choice.show_value(paper)
        own = self._jobs[0] if self._gesture is not None and self._jobs[0].may_reword else None
        self.wording.show_job(own)
        self._tell()

    def _refused(self, error: Exception) -> None:
        self._place.failure_told.emit(messages.sentence(error))
        self.closing.emit()

    @Slot()
    def _tell(self) -> None:
        self.told.clear()
        self.lists.clear()
        paper = self.choice.value()
        if self._gesture is None:
            self._tell_week(self._week(), paper)
        else:
            self._tell_card(self.wording.worded(self._jobs[0]), paper)
        for notice in self._notices:
            self.told.add(Banner(notice.kind, notice.title, notice.sentence,
                                 icon=_icon(notice.kind)))  # fmt: skip
        for part in (self.told, self.lists):
            part.setVisible(part.box.count() > 0)
        able, own = self._can_print(), self.wording.job is not None
        for button in (self.print_button, self.save_button):
            button.setEnabled(able)
            button.setVisible(not own)
        self.keep_button.setVisible(own)
        self.keep_button.setEnabled(self._can_keep())

    def _tell_card(self, job: CardJob, paper: CardPaper) -> None:
        self._turn_empty(False)
        self.again.hide()
        self._notices = notices(job, paper, self._place.formats)
        self._title.setText(job.client_name)
        self._facts.setText(tr("The card, leaves {day}", day=self._place.formats.day(job.due_on)))
        self._show_pages(job, paper)
        sheets = len(self._pages())
        self._foot_words.setText(
            tr("{count} sheets, true size", count=sheets)
            if sheets > 1
            else tr("1 sheet, true size")
        )

    def _show_pages(self, job: CardJob | None, paper: CardPaper) -> None:
        card, label = pages_of(job, paper) if job is not None else (None, None)
        words = "" if job is None else tr("The card reads: {words}", words=job.words)
        self.sheet.show_page(card, words)
        spoken = (
            "" if label is None else tr("The label reads: {words}", words=", ".join(label.lines))
        )
        self.label.show_page(label, spoken)
        self.sheet.setVisible(card is not None)
        self.label.setVisible(label is not None)

    def _tell_week(self, week: Week, paper: CardPaper) -> None:
        self._notices = []
        self._turn_empty(not self._jobs)
        self.again.setVisible(any(job.printed_at is not None for job in self._jobs))
        day = self._place.formats.day
        self._title.setText(tr("The week’s cards"))
        self._facts.setText(tr("Approved notes that leave within seven days, late ones first"))
        self._show_pages(week.going[0] if week.going else None, paper)
        if week.going:
            self.lists.add(SectionLabel(tr("To print, {count}", count=len(week.going))))
            self.lists.add(KeyValues([
                (day(job.due_on), job.client_name) for job in week.going
            ]))  # fmt: skip
        if week.left_out:
            self.lists.add(SectionLabel(tr("Left out, {count}", count=len(week.left_out))))
            self.lists.add(KeyValues([
                (day(job.due_on), f"{job.client_name}: {why}") for job, why in week.left_out
            ]))  # fmt: skip
        self._foot_words.setText(
            tr("Cards: {cards}, then labels in the same order: {labels}",
               cards=len(week.going), labels=len(week.pages(paper)) - len(week.going))
        )  # fmt: skip

    def _turn_empty(self, empty: bool) -> None:
        self.scroller.setVisible(not empty)
        self._empty.setVisible(empty)

    # --- paper --------------------------------------------------------------------------

    def _going(self) -> tuple[CardJob, ...]:
        if self._gesture is not None:
            return self._jobs
        return self._week().going

    def _week(self) -> Week:
        return sorted_out(self._jobs, self.choice.value(), again=self.again.isChecked())

    def _pages(self) -> list[Page]:
        return Week(self._going(), ()).pages(self.choice.value())

    def _can_print(self) -> bool:
        return bool(self._going()) and not any(notice.stops for notice in self._notices)

    @Slot()
    def to_printer(self) -> None:
        if self._can_print():
            self.printing.to_printer(self._pages(), [job.gesture for job in self._going()])

    @Slot()
    def _on_printed(self) -> None:
        """What was printed leaves the week's list: a second press prints nothing twice."""
        if self._gesture is None:
            self.again.setChecked(False)
            self._read_week()

    @Slot()
    def save(self) -> None:
        if not self._can_print():
            return
        today = self._place.now().astimezone(self._place.formats.zone).date()
        one = f"card-{self._gesture}.pdf"
        name = one if self._gesture is not None else f"cards-{today.isoformat()}.pdf"
        self.printing.save(self._pages(), [job.gesture for job in self._going()], name)

    def _can_keep(self) -> bool:
        stops = any(notice.stops and notice.is_of_words for notice in self._notices)
        return self.wording.is_changed and not stops

    @Slot()
    def keep(self) -> None:
        if self._can_keep():
            self.wording.keep()

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        self.told.add(Banner(BannerKind.DANGER, tr("Not printed"), words))
        self.told.show()
        self.scroller.verticalScrollBar().setValue(0)

    def actions_now(self) -> Sequence[Action]:
        group = tr("Cards")
        close = Action(
            "cards.close", tr("Close the cards"), self.closing.emit, Icon.X, "Esc", group
        )
        if self.wording.job is not None:
            return [
                Action("cards.keep", tr("Keep the words"), self.keep, Icon.CHECK, "Ctrl+Return",
                       group, enabled=self._can_keep),
                Action("cards.texts", tr("Begin with a text"), self.wording.offer_texts,
                       Icon.BOOK_OPEN, "Ctrl+T", group),
                close,
            ]  # fmt: skip
        return [
            Action("cards.print", tr("Print"), self.to_printer, Icon.PRINTER, "Ctrl+Return", group,
                   enabled=self._can_print),
            Action("cards.save", tr("Save as PDF"), self.save, Icon.FILE_DOWN, "S", group,
                   enabled=self._can_print),
            close,
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
            return
        super().keyPressEvent(event)


def _icon(kind: BannerKind) -> Icon | None:
    return Icon.TRIANGLE_ALERT if kind is BannerKind.WARN else None
