"""The commission log: filters, table, totals, export, and the line that explains itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from concierge.domain.attribution import TouchKind
from concierge.domain.commission import LineKind
from concierge.domain.errors import UserError
from concierge.domain.money import totals
from concierge.domain.views.desk import CommissionFilter, CommissionRow
from concierge.services.desk import approve_line, commission_log, explain, refuse_line
from concierge.services.exports import export
from ui import messages
from ui.desk.deciding import Decided, decide
from ui.desk.model import AMOUNT, NET, line_model, may_approve, money_tone, state_filters, sums
from ui.desk.story import StorySide
from ui.desk.totals import Totals
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, FilterButton
from ui.kit.fields import SearchField
from ui.kit.labels import PlainLabel
from ui.kit.panels import EmptyState, FlowRow
from ui.kit.tableview import TableView
from ui.messages import tr, word
from ui.saving import ChooseFile, save_file
from ui.screen import AtMost, Trouble, choose_again, chosen_row, swap
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.desk import CommissionLog, CommissionStory
    from ui.place import Place


class CommissionPage(Column):
    """`logged` carries the log whenever it was read; `side` stands beside the page."""

    logged = Signal(object)

    def __init__(self, place: Place, choose_file: ChooseFile) -> None:
        self.place, self.choose_file = place, choose_file
        self.log: CommissionLog | None = None
        self.search = SearchField(tr("Client, order, seller"), clear_name=tr("Clear the search"))
        self.month = FilterButton(tr("All months"), [])
        self.seller = FilterButton(tr("All sellers"), [])
        self.state = FilterButton(tr("Any state"), state_filters())
        self.touch = FilterButton(tr("Any touch"), [(kind, word(kind)) for kind in TouchKind])
        self.csv = Button(tr("CSV"), icon=Icon.FILE_DOWN)
        self.xlsx = Button(tr("XLSX"), icon=Icon.FILE_DOWN)
        self.table = TableView(tr("Commission"))
        self.side = StorySide(place)
        self.trouble = Trouble("0 s12 s8 s12")
        self._sums = FlowRow(gap="s24")
        self.empty = EmptyState(Icon.NOTEBOOK_TABS, tr("No commission lines yet"), "")
        super().__init__(space="0", pad="s16 s12 s12 s12")
        self.lines = line_model(place.formats, self)
        self.table.set_model(self.lines)
        self.totals = Totals(self.table)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        narrow = QWidget()
        flow = FlowRow(narrow)
        flow.addWidget(AtMost("search", self.search))
        for button in (self.month, self.seller, self.state, self.touch):
            flow.addWidget(button)
        filters = Row(space="s8", pad="0 s12 s12 s12")
        filters.add(narrow, 1)
        for save in (self.csv, self.xlsx):
            filters.add_at(save, Qt.AlignmentFlag.AlignTop)
        below = Column(pad="0 s12 0 s12")
        below.box.addLayout(self._sums)
        self.add(filters)
        self.add(self.trouble)
        self.add(self.table, 1)
        self.add(self.empty, 1)
        self.add(self.totals)
        self.add(below)
        self.empty.hide()

    def _connect(self) -> None:
        self.search.text_changed.connect(self.refresh)
        for button in (self.month, self.seller, self.state, self.touch):
            button.changed.connect(self.refresh)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._open_row)
        self.lines.checked_changed.connect(self._offer)
        self.side.approved.connect(self.approve)
        self.side.refused.connect(self.refuse)
        self.side.profile.connect(self.place.client_asked)
        self.csv.clicked.connect(lambda: self.save("csv"))
        self.xlsx.clicked.connect(lambda: self.save("xlsx"))
        self.trouble.again.connect(self.refresh)

    # --- asking and showing -------------------------------------------------------------

    def wanted(self) -> CommissionFilter:
        state = self.state.value
        seller = self.seller.value
        touch = self.touch.value
        return CommissionFilter(
            text=self.search.text(),
            month=str(self.month.value or ""),
            seller=seller,  # type: ignore[arg-type]  # the options are staff ids
            states=state if isinstance(state, frozenset) else frozenset(),
            touch=touch if isinstance(touch, TouchKind) else None,
        )

    @Slot()
    def refresh(self) -> None:
        wanted = self.wanted()
        self.place.run(
            lambda workplace: commission_log(workplace, wanted),
            self._show,
            self._on_failed,
            key="desk.log",
        )

    def _on_failed(self, error: Exception) -> None:
        self.trouble.tell(tr("The commission log could not be read"), error)

    def _show(self, log: CommissionLog) -> None:
        self.trouble.answered()
        self.log = log
        formats = self.place.formats
        chosen, at = self.current(), self.table.currentIndex().row()
        self.month.set_options([(month, formats.month(month)) for month in log.months])
        self.seller.set_options(log.sellers)
        self.lines.set_rows(log.rows)
        self._tell_totals(log)
        found = bool(log.rows)
        swap(self.table, self.empty) if found else swap(self.empty, self.table)
        if found:
            choose_again(self.table, self.lines, chosen.id if chosen else None, at)
        else:
            self._say_empty(log)
        self._explain()
        self._offer()
        self.logged.emit(log)

    def _tell_totals(self, log: CommissionLog) -> None:
        formats = self.place.formats
        count = formats.number(len(log.rows))
        words = tr("Filtered total, {count} lines", count=count)
        if len(log.rows) == 1:
            words = tr("Filtered total, 1 line")
        if len(log.rows) > 1 and self.wanted() == CommissionFilter():
            words = tr("All {count} lines", count=count)
        for other in log.others:
            words = tr("{words}, and {money}", words=words, money=formats.money(other))
        cells = {
            NET: (formats.money(log.net), money_tone(log.net)),
            AMOUNT: (formats.money(log.amount), money_tone(log.amount)),
        }
        self.totals.tell(words, cells)
        while (item := self._sums.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name, money, tone in sums(log, formats):
            pair = Row(PlainLabel(name, Role.SMALL, Tone.INK2), space="s4")
            pair.add(PlainLabel(money, Role.NUMBER_SMALL_STRONG, tone))
            self._sums.addWidget(pair)

    def _say_empty(self, log: CommissionLog) -> None:
        if log.months:
            self.empty.set_words(
                tr("No line fits"), tr("Take a filter away to see more of the log.")
            )
            self.side.show_nothing(tr("Nothing chosen"), tr("No line fits these filters."))
            return
        self.empty.set_words(
            tr("No commission lines yet"),
            tr(
                "A sale that follows a consultation, a video, a call or a chat writes its line "
                "here by itself."
            ),
        )
        self.side.show_nothing(
            tr("Nothing to explain yet"), tr("Each line will say here why it pays what it pays.")
        )

    def current(self) -> CommissionRow | None:
        return chosen_row(self.table, self.lines)

    @Slot()
    def _on_chosen(self) -> None:
        self._explain()
        self._offer()

    def _explain(self) -> None:
        row = self.current()
        if row is None:
            return
        self.place.run(
            lambda workplace: explain(workplace, row.id), self._show_story, key="desk.story"
        )

    def _show_story(self, story: CommissionStory) -> None:
        row = self.current()
        if row is not None and row.id == story.row.id:
            self.side.show_story(story)

    @Slot()
    def _offer(self) -> None:
        self.side.offer(self.current(), self.lines.checked())

    def _open_row(self, row: object) -> None:
        if isinstance(row, CommissionRow):
            self.place.client_asked.emit(row.client)

    # --- deciding -----------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        """All checked lines, else the chosen one."""
        chosen = self.current()
        rows = self.lines.checked() or ((chosen,) if chosen and may_approve(chosen) else ())
        if not rows:
            return
        rows = tuple(sorted(rows, key=lambda row: row.kind is LineKind.CLAWBACK))
        self.lines.check_all(False)
        self.trouble.end()
        self.place.run(
            lambda workplace: decide(workplace, rows, lambda w, row: approve_line(w, row.id)),
            self._approved,
            lambda error: self.trouble.tell(tr("Not approved"), error, again=False),
        )

    def _approved(self, decided: Decided[CommissionRow]) -> None:
        rows = decided.done
        if rows:
            formats = self.place.formats
            money = " + ".join(formats.money(each) for each in totals(r.amount for r in rows))
            words = tr("{count} lines approved, {money}", count=len(rows), money=money)
            if len(rows) == 1:
                words = tr("{money} approved for {name}", money=money, name=rows[0].seller_name)
            self.place.toast_asked.emit(words, None)
        decided.tell_refused(self.trouble, tr("Not approved"), lambda row: row.client_name)

    @Slot()
    def refuse(self) -> None:
        row, said = self.current(), self.side.word.text()
        if row is None or not may_approve(row):
            return

        def done(_: None) -> None:
            self.side.word.set_text("")
            words = tr("Refused, {name} reads why", name=row.seller_name)
            self.place.toast_asked.emit(words, None)

        self.trouble.end()
        self.place.run(
            lambda workplace: refuse_line(workplace, row.id, said), done, self._refused_to_refuse
        )

    def _refused_to_refuse(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "word":
            self.side.word.set_error(messages.sentence(error))
            self.side.word.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.trouble.tell(tr("Not refused"), error, again=False)

    def save(self, kind: str) -> None:
        """The lines of these filters as a file."""
        self.trouble.end()
        wanted = self.wanted()
        month = wanted.month or f"{self.place.now().astimezone(self.place.formats.zone):%Y-%m}"
        save_file(
            self.place,
            lambda workplace: export(workplace, "commissions", kind, wanted),
            f"commissions-{month}.{kind}",
            self.choose_file,
            lambda error: self.trouble.tell(tr("Not saved"), error, again=False),
        )
